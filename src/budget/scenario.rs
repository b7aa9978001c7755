//! From fitted curves to a budget question, its answer, and how sure the answer is.
//!
//! What it takes on itself, unless the user says otherwise, so that a plan rests on what was seen:
//!
//! - A channel moves between half and one and a half times today's spend, and never above the highest
//!   spend seen in a period: past that the curve is a guess.
//! - A channel whose effect is in doubt keeps today's spend (`held_weak`, see [`FitForBudget`]): a curve
//!   that may well be zero, or another channel's, must not steer money. Bounds from the user let it move.
//! - A channel with no spend of late stays at zero (`held_paused`): taking it up again is another
//!   decision than a reallocation.
//! - A channel without a curve keeps today's spend outside the problem, and its spend is taken off the
//!   total.

use super::allocate::{SAME, allocate, infeasible};
use super::answer::{Allocation, AllocationReason, AllocationStatus, Colliding, ReasonCode};
use super::fitted::{FitForBudget, FittedChannel};
use super::gain::{Gain, Move, gain};
use super::objective::BudgetObjective;
use super::problem::{Budget, BudgetChannel, BudgetConstraint, BudgetProblem, amount};
use crate::response::Curve;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What the user says about one channel.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct ChannelBounds {
    /// The channel.
    pub name: String,
    /// Least spend; none: the default.
    pub min: Option<f64>,
    /// Largest spend; none: the default.
    pub max: Option<f64>,
    /// Keeps today's spend, whatever the bounds.
    pub locked: bool,
}

/// What the user says about the budget.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct BudgetSetup {
    /// Spend per period over all channels of the fit, those without a curve included; none: today's.
    pub total: Option<f64>,
    /// `eq` or `le`.
    pub constraint: BudgetConstraint,
    /// Channels absent from it have the defaults.
    pub channels: Vec<ChannelBounds>,
}

/// A channel kept out of the problem.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct ExcludedChannel {
    /// The channel.
    pub name: String,
    /// The spend it keeps.
    pub spend: f64,
    /// Why: the fit's code, or `refused`.
    pub reason: String,
}

/// A reallocation: the question asked, its answer, and how sure it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Reallocation {
    /// The question; its total is without the excluded channels.
    pub problem: BudgetProblem,
    /// The answer; it too is without the excluded channels.
    pub allocation: Allocation,
    /// Channels without a curve.
    pub excluded: Vec<ExcludedChannel>,
    /// How sure the gain is; none when nothing moves or the fit has fewer than 20 replicates.
    pub gain: Option<Gain>,
    /// Channels planned above the highest spend seen.
    pub extrapolates: Vec<String>,
    /// Money that goes from one channel to another; what the total gains or loses is not in it.
    pub moved: f64,
    /// Today's spend over all channels of the fit, those without a curve included.
    pub total_today: f64,
    /// What the plan spends over all of them; none when there is no plan.
    pub total_planned: Option<f64>,
    /// Days of a period.
    pub period_days: f64,
}

/// Proposes the best spend per period from fitted curves.
///
/// # Errors
/// `no_channels` (none has a curve), `unknown_id` (a bound for a channel that the fit lacks),
/// `duplicate_name`, `invalid_bounds`, `negative_input`, `not_a_number`, `invalid_curve`,
/// `invalid_document` (replicates that do not match), `unsupported_problem` (constraint `none`).
///
/// ```
/// use levier::budget::{BudgetSetup, BudgetConstraint, FitForBudget, FittedChannel, reallocate};
/// use levier::response::Curve;
/// let channel = |name: &str, a: f64| FittedChannel {
///     name: name.to_owned(), curve: Some(Curve::Log { a, b: 0.01 }), steers: true, reason: None,
///     draws: vec![Curve::Log { a, b: 0.01 }; 20], today: 500.0, seen_max: 900.0,
/// };
/// let fit = FitForBudget { channels: vec![channel("search", 80.0), channel("display", 20.0)], period_days: 7.0 };
/// let setup = BudgetSetup { total: None, constraint: BudgetConstraint::Eq, channels: Vec::new() };
/// let answer = reallocate(&fit, &setup).unwrap();
/// assert_eq!(answer.allocation.spend, [750.0, 250.0]);
/// assert_eq!(answer.moved, 250.0);
/// ```
pub fn reallocate(fit: &FitForBudget, setup: &BudgetSetup) -> Result<Reallocation> {
    if setup.constraint == BudgetConstraint::None {
        return Err(Error::new(Code::UnsupportedProblem).field("constraint"));
    }
    let mut named = BTreeSet::new();
    for bounds in &setup.channels {
        if !fit.channels.iter().any(|c| c.name == bounds.name) {
            return Err(Error::new(Code::UnknownId).field("channels").found(&*bounds.name));
        }
        if !named.insert(&bounds.name) {
            return Err(Error::new(Code::DuplicateName).field("name").found(&*bounds.name));
        }
    }
    let mut names = BTreeSet::new();
    let mut asked = Vec::new();
    let mut excluded = Vec::new();
    for channel in &fit.channels {
        if !names.insert(&channel.name) {
            return Err(Error::new(Code::DuplicateName).field("name").found(&*channel.name));
        }
        amount("today", channel.today).map_err(|error| error.with("channel", &*channel.name))?;
        let said = setup.channels.iter().find(|bounds| bounds.name == channel.name);
        match &channel.curve {
            Some(curve) => asked.push(Asked::new(channel, curve, said)),
            None => excluded.push(ExcludedChannel {
                name: channel.name.clone(),
                spend: channel.today,
                reason: channel.reason.clone().unwrap_or_else(|| "refused".to_owned()),
            }),
        }
    }
    let kept = excluded.iter().fold(0.0, |sum, e| sum + e.spend);
    let total = match setup.total {
        Some(total) => {
            amount("total", total)?;
            total - kept
        }
        None => asked.iter().map(|a| a.fitted.today).sum(),
    };
    let problem = BudgetProblem {
        channels: asked.iter().map(|a| a.channel.clone()).collect(),
        budget: Budget { total: Some(total.max(0.0)), constraint: setup.constraint },
        objective: BudgetObjective::MaxResponse {},
        groups: Vec::new(),
    };
    let mut allocation = answer(&problem, total, &excluded)?;
    for (plan, asked) in allocation.channels.iter_mut().zip(&asked) {
        if let (ReasonCode::Locked, Some(held)) = (plan.reason, asked.held) {
            plan.reason = held;
        }
    }
    let spends: Vec<(&Asked, f64)> = asked.iter().zip(allocation.spend.iter().copied()).collect();
    let moves: Vec<Move> = spends
        .iter()
        .filter(|(a, after)| (after - a.fitted.today).abs() > SAME * a.fitted.today.max(*after))
        .map(|(a, after)| Move {
            name: &a.fitted.name,
            draws: &a.fitted.draws,
            before: a.fitted.today,
            after: *after,
        })
        .collect();
    let up = moves.iter().fold(0.0, |sum, m| sum + (m.after - m.before).max(0.0));
    let down = moves.iter().fold(0.0, |sum, m| sum + (m.before - m.after).max(0.0));
    Ok(Reallocation {
        gain: gain(&moves)?,
        extrapolates: spends
            .iter()
            .filter(|(a, after)| *after > a.fitted.seen_max * (1.0 + SAME))
            .map(|(a, _)| a.fitted.name.clone())
            .collect(),
        moved: up.min(down),
        total_today: kept + asked.iter().map(|a| a.fitted.today).sum::<f64>(),
        total_planned: allocation.total_spend.map(|spend| spend + kept),
        period_days: fit.period_days,
        problem,
        allocation,
        excluded,
    })
}

/// A channel of the problem, and where it comes from.
struct Asked<'a> {
    fitted: &'a FittedChannel,
    channel: BudgetChannel,
    /// Held by the defaults, not by the user.
    held: Option<ReasonCode>,
}

impl<'a> Asked<'a> {
    fn new(fitted: &'a FittedChannel, curve: &Curve, said: Option<&ChannelBounds>) -> Self {
        let today = fitted.today;
        let (min, max, locked) = said.map_or((None, None, false), |s| (s.min, s.max, s.locked));
        let free = min.is_none() && max.is_none();
        let held = match () {
            () if locked || !free => None,
            () if today == 0.0 => Some(ReasonCode::HeldPaused),
            () if !fitted.steers => Some(ReasonCode::HeldWeak),
            () => None,
        };
        let (min, max) = if locked || held.is_some() {
            (today, today)
        } else {
            // A default gives way to the other bound when the user gave only one.
            let least = min.unwrap_or_else(|| max.map_or(0.5 * today, |max| max.min(0.5 * today)));
            let most = (1.5 * today).min(fitted.seen_max).max(today);
            (least, max.unwrap_or(most.max(least)))
        };
        Self { fitted, channel: BudgetChannel::new(&fitted.name, curve, today, min, max), held }
    }
}

/// The allocation; a collision names the channels kept out too, since their spend is part of it.
fn answer(problem: &BudgetProblem, total: f64, excluded: &[ExcludedChannel]) -> Result<Allocation> {
    let kept = excluded.iter().fold(0.0, |sum, e| sum + e.spend);
    let mut allocation = allocate(problem)?;
    if total < 0.0 && allocation.status != AllocationStatus::Infeasible {
        let colliding =
            Colliding { channels: Vec::new(), groups: Vec::new(), group: None, sum: 0.0, total: 0.0 };
        allocation =
            infeasible(problem, &problem.check()?, AllocationReason::MinimumsExceedBudget, colliding);
    }
    if let Some(colliding) = &mut allocation.colliding {
        let spending = excluded.iter().filter(|e| e.spend > 0.0);
        colliding.channels.extend(spending.map(|e| e.name.clone()));
        colliding.sum += kept;
        colliding.total = total + kept;
    }
    Ok(allocation)
}
