//! From fitted curves to a budget question, its answer, and how sure the answer is.

use super::booking::plan::{BookedPlan, book};
use super::fitted::FitForBudget;
use super::judged::JudgedReturn;
use super::question::{ExcludedChannel, Question, QuestionChannel, QuestionGroup};
use super::returns::PlanReturns;
use super::setup::BudgetSetup;
use crate::Result;
use crate::budget::allocation::allocate::{allocate, infeasible};
use crate::budget::allocation::answer::{
    Allocation, AllocationReason, AllocationStatus, Colliding, ReasonCode,
};
use crate::budget::allocation::gain::{Gain, Move, gain};
use crate::budget::problem::BudgetProblem;
use crate::budget::tolerance::SAME;
use serde::{Deserialize, Serialize};

/// A group's limits in money, its channels without a curve included.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct GroupLimits {
    /// The group.
    pub name: String,
    /// Least sum.
    pub min: Option<f64>,
    /// Largest sum.
    pub max: Option<f64>,
}

/// A reallocation: the question asked, its answer, and how sure it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Reallocation {
    /// The question; its total and its groups are without the excluded channels.
    pub problem: BudgetProblem,
    /// The answer; it too is without the excluded channels, but for what its groups spend.
    pub allocation: Allocation,
    /// Channels without a curve.
    pub excluded: Vec<ExcludedChannel>,
    /// The groups asked for.
    pub groups: Vec<GroupLimits>,
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
    /// What today's spend returns, over the channels with a curve.
    pub returns_today: PlanReturns,
    /// What the plan returns.
    pub returns: Option<PlanReturns>,
    /// Days of a period.
    pub period_days: f64,
    /// The plan in amounts that a person would book; none when there is no plan.
    pub booked: Option<BookedPlan>,
    /// What the judged channels are expected to bring; none when there is no plan.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub judged: Vec<JudgedReturn>,
}

/// Proposes the best spend per period from fitted curves.
///
/// Unless the user says otherwise, a channel moves between half and one and a half times today's spend, never
/// above the highest spend seen (bounds that follow another total than today's), and a channel whose effect is
/// in doubt, that was not spent on of late or that has no curve keeps today's spend.
///
/// # Errors
/// `no_channels` (none has a curve), `unknown_id` (a bound or a group for a channel that the fit lacks),
/// `duplicate_name`, `overlapping_groups`, `invalid_bounds`, `negative_input`, `not_a_number`, `out_of_range`,
/// `rate_out_of_range` (a share of the budget, a margin rate), `missing_input` (what the goal needs; a total,
/// for a share of it), `invalid_curve`, `invalid_document` (replicates that do not match),
/// `unsupported_problem` (a goal and a constraint that do not go together); of a judged channel `duplicate_name`
/// (a channel of the fit has its name), `zero_denominator`, `answers_not_increasing`.
///
/// ```
/// use levier::budget::{BudgetSetup, FitForBudget, FittedChannel, reallocate};
/// use levier::response::Curve;
/// let channel = |name: &str, a: f64| FittedChannel {
///     name: name.to_owned(), curve: Some(Curve::Log { a, b: 0.01 }), steers: true, reason: None,
///     draws: vec![Curve::Log { a, b: 0.01 }; 20], today: 500.0, seen_max: 900.0, carry_over: 0.0,
/// };
/// let fit = FitForBudget {
///     channels: vec![channel("search", 80.0), channel("display", 20.0)], period_days: 7.0,
///     outcome_is_money: false, last_start: None, unexplained: None,
/// };
/// let answer = reallocate(&fit, &BudgetSetup::default()).unwrap();
/// assert_eq!(answer.allocation.spend, [750.0, 250.0]);
/// assert_eq!(answer.moved, 250.0);
/// // A budget a tenth smaller, no channel moved by more than a fifth.
/// let setup = BudgetSetup { total: Some(900.0), change_limit: Some(0.2), ..BudgetSetup::default() };
/// assert_eq!(reallocate(&fit, &setup).unwrap().allocation.spend, [500.0, 400.0]);
/// ```
pub fn reallocate(fit: &FitForBudget, setup: &BudgetSetup) -> Result<Reallocation> {
    reallocate_whole(&*fit.with_judged(&setup.judged)?, setup)
}

/// [`reallocate`], of a fit that has the judged channels.
pub(super) fn reallocate_whole(fit: &FitForBudget, setup: &BudgetSetup) -> Result<Reallocation> {
    let question = Question::new(fit, setup)?;
    let mut allocation = question.allocate()?;
    for (plan, allocated) in allocation.channels.iter_mut().zip(&question.allocated) {
        if let (ReasonCode::Locked, Some(held)) = (plan.reason, allocated.held) {
            plan.reason = held;
        }
    }
    for plan in &mut allocation.groups {
        plan.spend += question.group(&plan.name).map_or(0.0, |group| group.kept);
    }
    let kept = question.kept();
    let spends: Vec<(&QuestionChannel, f64)> =
        question.allocated.iter().zip(allocation.spend.iter().copied()).collect();
    let moves: Vec<Move> = spends.iter().filter_map(|(a, after)| a.moves(a.fitted.today, *after)).collect();
    let up = moves.iter().fold(0.0, |sum, m| sum + (m.after - m.before).max(0.0));
    let down = moves.iter().fold(0.0, |sum, m| sum + (m.before - m.after).max(0.0));
    let returns =
        |spend: f64, response: f64| PlanReturns::new(&setup.goal, fit.outcome_is_money, spend, response);
    Ok(Reallocation {
        gain: gain(&moves)?,
        extrapolates: question.extrapolates(&allocation.spend),
        moved: up.min(down),
        total_today: question.today(),
        total_planned: allocation.total_spend.map(|spend| spend + kept),
        returns_today: returns(allocation.current_total_spend, allocation.current_total_response),
        returns: allocation.total_spend.zip(allocation.total_response).map(|(s, r)| returns(s, r)),
        groups: question
            .groups
            .iter()
            .map(|g| GroupLimits { name: g.name.clone(), min: g.min, max: g.max })
            .collect(),
        period_days: fit.period_days,
        booked: book(fit, setup, &question, &allocation)?,
        judged: judged(setup, &allocation)?,
        problem: question.problem,
        allocation,
        excluded: question.excluded,
    })
}

/// What the plan expects of the judged channels.
fn judged(setup: &BudgetSetup, allocation: &Allocation) -> Result<Vec<JudgedReturn>> {
    let plans = allocation.channels.iter();
    let own = plans.filter_map(|plan| {
        let channel = setup.judged.iter().find(|channel| channel.name == plan.name)?;
        Some(channel.returns(plan.after))
    });
    own.collect()
}

impl<'a> QuestionChannel<'a> {
    /// The change from one spend to another, if it is one.
    pub(crate) fn moves(&self, before: f64, after: f64) -> Option<Move<'a>> {
        let same = (after - before).abs() <= SAME * before.max(after);
        let move_of = || Move { name: &self.fitted.name, draws: &self.fitted.draws, before, after };
        (!same).then(move_of)
    }
}

impl Question<'_> {
    /// The channels that would spend more than was ever seen.
    pub(crate) fn extrapolates(&self, spend: &[f64]) -> Vec<String> {
        let past = |(a, after): &(&QuestionChannel, &f64)| **after > a.fitted.seen_max * (1.0 + SAME);
        self.allocated.iter().zip(spend).filter(past).map(|(a, _)| a.fitted.name.clone()).collect()
    }

    fn group(&self, name: &str) -> Option<&QuestionGroup> {
        self.groups.iter().find(|group| group.name == name)
    }

    /// The allocation; a collision names the channels kept out too, since their spend is part of it.
    pub(crate) fn allocate(&self) -> Result<Allocation> {
        let mut allocation = allocate(&self.problem)?;
        if allocation.status != AllocationStatus::Infeasible
            && let Some((reason, colliding)) = self.kept_collides()
        {
            return Ok(infeasible(&self.problem, &self.problem.check()?, reason, colliding));
        }
        let Some(colliding) = &mut allocation.colliding else { return Ok(allocation) };
        if allocation.reason == AllocationReason::TargetOutOfReach {
            return Ok(allocation);
        }
        if let Some(group) = colliding.group.as_ref().and_then(|name| self.group(name)) {
            colliding.channels.extend(group.without_curve.iter().cloned());
            colliding.sum += group.kept;
            colliding.total += group.kept;
        } else {
            let spending = self.excluded.iter().filter(|e| e.spend > 0.0);
            colliding.channels.extend(spending.map(|e| e.name.clone()));
            colliding.sum += self.kept();
            colliding.total = if self.total < 0.0 { self.total } else { colliding.total } + self.kept();
        }
        Ok(allocation)
    }

    /// What the channels without a curve exclude on their own: they keep more than the total, or than their
    /// group may spend, or less than it must.
    fn kept_collides(&self) -> Option<(AllocationReason, Colliding)> {
        let colliding = |channels: Vec<String>, group: Option<&QuestionGroup>, sum: f64, total: f64| {
            Colliding { channels, groups: Vec::new(), group: group.map(|g| g.name.clone()), sum, total }
        };
        if self.total < 0.0 {
            let spending = self.excluded.iter().filter(|e| e.spend > 0.0).map(|e| e.name.clone());
            let kept = self.kept();
            let colliding = colliding(spending.collect(), None, kept, self.total + kept);
            return Some((AllocationReason::MinimumsExceedBudget, colliding));
        }
        for group in &self.groups {
            let own = || group.without_curve.clone();
            if let Some(max) = group.max.filter(|max| group.kept > max * (1.0 + SAME)) {
                let colliding = colliding(own(), Some(group), group.kept, max);
                return Some((AllocationReason::MinimumsExceedGroup, colliding));
            }
            let alone = !self.problem.groups.iter().any(|g| g.name == group.name);
            if let Some(min) = group.min.filter(|min| alone && group.kept < min * (1.0 - SAME)) {
                let colliding = colliding(own(), Some(group), group.kept, min);
                return Some((AllocationReason::MaximumsBelowGroup, colliding));
            }
        }
        None
    }
}
