//! From a fit and the user's setup to a problem.
//!
//! Defaults keep a plan within what was seen:
//!
//! - A channel moves between half and one and a half times today's spend, and never above the highest spend seen
//!   in a period: beyond it the curve is an extrapolation. With another total than today's these bounds follow it:
//!   lower bounds shrink with a smaller total, upper bounds grow with a larger one. A default bound therefore never
//!   makes a total impossible.
//! - A channel whose effect is in doubt keeps today's spend (`held_weak`, see [`FitForBudget`]). Bounds from the
//!   user let it move.
//! - A channel without recent spend stays at zero (`held_paused`): restarting it is another decision.
//! - A channel without a curve keeps today's spend outside the problem. Its spend is subtracted from the total and
//!   from the limits of its group.

use super::fitted::{FitForBudget, FittedChannel};
use super::setup::{BudgetSetup, ChannelBounds, GroupBounds};
use crate::budget::allocation::answer::ReasonCode;
use crate::budget::problem::{Budget, BudgetChannel, BudgetGroup, BudgetProblem, amount};
use crate::response::ChannelReason;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A channel kept out of the problem.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct ExcludedChannel {
    /// The channel.
    pub name: String,
    /// The spend it keeps.
    pub spend: f64,
    /// Why it has no curve; none where the fit does not say.
    pub reason: Option<ChannelReason>,
}

/// A problem, and where each part of it comes from.
pub(crate) struct Question<'a> {
    pub(crate) problem: BudgetProblem,
    /// In the order of the problem's channels.
    pub(crate) allocated: Vec<QuestionChannel<'a>>,
    pub(crate) excluded: Vec<ExcludedChannel>,
    /// The total over the problem's channels, which may be below 0; infinite when the goal finds it.
    pub(crate) total: f64,
    /// In the order of the setup's groups.
    pub(crate) groups: Vec<QuestionGroup>,
}

/// A channel of the problem.
pub(crate) struct QuestionChannel<'a> {
    pub(crate) fitted: &'a FittedChannel,
    pub(crate) channel: BudgetChannel,
    /// Held by the defaults, not by the user.
    pub(crate) held: Option<ReasonCode>,
}

/// A group with the channels that have no curve.
pub(crate) struct QuestionGroup {
    pub(crate) name: String,
    /// In money, over all its channels.
    pub(crate) min: Option<f64>,
    pub(crate) max: Option<f64>,
    /// What its channels without a curve keep.
    pub(crate) kept: f64,
    pub(crate) without_curve: Vec<String>,
}

impl<'a> Question<'a> {
    pub(crate) fn new(fit: &'a FitForBudget, setup: &BudgetSetup) -> Result<Self> {
        setup.check(fit)?;
        let mut names = BTreeSet::new();
        let mut excluded = Vec::new();
        let mut curved: Vec<(&FittedChannel, Option<&ChannelBounds>)> = Vec::new();
        for channel in &fit.channels {
            if !names.insert(&channel.name) {
                return Err(Error::new(Code::DuplicateName).field("name").found(&*channel.name));
            }
            amount("today", channel.today).map_err(|error| error.with("channel", &*channel.name))?;
            let bounds = setup.channels.iter().find(|bounds| bounds.name == channel.name);
            if channel.has_response() {
                curved.push((channel, bounds));
                continue;
            }
            excluded.push(ExcludedChannel {
                name: channel.name.clone(),
                spend: channel.today,
                reason: channel.reason,
            });
        }
        let kept = sum(excluded.iter().map(|e| e.spend));
        let today = kept + sum(curved.iter().map(|(c, _)| c.today));
        let whole = match setup.total {
            Some(total) => {
                amount("total", total)?;
                total
            }
            None => today,
        };
        let total = if setup.has_total() { whole - kept } else { f64::INFINITY };
        let of = |staying: bool| {
            sum(curved.iter().filter(|(c, bounds)| keeps_today(c, *bounds) == staying).map(|(c, _)| c.today))
        };
        let total_scale = (total - of(true)) / of(false);
        let total_scale = if total_scale.is_finite() { total_scale.max(0.0) } else { 1.0 };
        let allocated: Vec<QuestionChannel> = curved
            .into_iter()
            .map(|(channel, bounds)| QuestionChannel::new(channel, bounds, setup.change_limit, total_scale))
            .collect();
        let groups = setup.groups.iter().map(|group| QuestionGroup::new(group, whole, &excluded));
        let groups: Vec<QuestionGroup> = groups.collect();
        let limits = groups
            .iter()
            .zip(&setup.groups)
            .map(|(group, bounds)| group.limits(&bounds.channels, &allocated));
        let problem = BudgetProblem {
            channels: allocated.iter().map(|a| a.channel.clone()).collect(),
            budget: Budget {
                total: setup.has_total().then_some(total.max(0.0)),
                constraint: setup.constraint,
            },
            objective: setup.goal.objective(fit.outcome_is_money)?,
            groups: limits.flatten().collect(),
        };
        Ok(Self { problem, allocated, excluded, total, groups })
    }

    /// What the channels without a curve keep spending.
    pub(crate) fn kept(&self) -> f64 {
        sum(self.excluded.iter().map(|e| e.spend))
    }

    /// Today's spend over all channels.
    pub(crate) fn today(&self) -> f64 {
        self.kept() + sum(self.allocated.iter().map(|a| a.fitted.today))
    }
}

pub(crate) fn sum(values: impl Iterator<Item = f64>) -> f64 {
    // A sum of nothing is −0 otherwise.
    values.fold(0.0, |sum, value| sum + value)
}

/// Why a channel without bounds of the user's keeps today's spend.
fn held(channel: &FittedChannel, bounds: Option<&ChannelBounds>) -> Option<ReasonCode> {
    let free = bounds.is_none_or(|s| s.min.is_none() && s.max.is_none() && s.min_if_used.is_none());
    match () {
        () if bounds.is_some_and(|s| s.locked) || !free => None,
        () if channel.today == 0.0 => Some(ReasonCode::HeldPaused),
        () if !channel.steers => Some(ReasonCode::HeldWeak),
        () => None,
    }
}

fn keeps_today(channel: &FittedChannel, bounds: Option<&ChannelBounds>) -> bool {
    bounds.is_some_and(|s| s.locked) || held(channel, bounds).is_some()
}

impl<'a> QuestionChannel<'a> {
    /// `total_scale`: how many times today's spend the total leaves to the channels that move.
    fn new(
        fitted: &'a FittedChannel,
        bounds: Option<&ChannelBounds>,
        limit: Option<f64>,
        total_scale: f64,
    ) -> Self {
        let today = fitted.today;
        if keeps_today(fitted, bounds) {
            let channel = fitted.in_budget(today, today);
            return Self { fitted, channel, held: held(fitted, bounds) };
        }
        let (min, max, used) = bounds.map_or((None, None, None), |s| (s.min, s.max, s.min_if_used));
        let (low, high) = match limit {
            Some(limit) => ((1.0 - limit).max(0.0) * today, (1.0 + limit) * today),
            None => (
                0.5 * today * total_scale.min(1.0),
                (1.5 * today).min(fitted.seen_max).max(today) * total_scale.max(1.0),
            ),
        };
        // Nothing is one of the choices where a least spend when used is given.
        let low = if used.is_some() { 0.0 } else { low };
        // A default gives way to the bounds that the user gave.
        let least = min.unwrap_or_else(|| max.map_or(low, |max| max.min(low)));
        let most = max.unwrap_or_else(|| high.max(least).max(used.unwrap_or(0.0)));
        let mut channel = fitted.in_budget(least, most);
        channel.min_if_used = used;
        Self { fitted, channel, held: None }
    }
}

impl QuestionGroup {
    fn new(bounds: &GroupBounds, total: f64, excluded: &[ExcludedChannel]) -> Self {
        let (min, max) = bounds.in_money(total);
        let own: Vec<_> = excluded.iter().filter(|e| bounds.channels.contains(&e.name)).collect();
        Self {
            name: bounds.name.clone(),
            min,
            max,
            kept: sum(own.iter().map(|e| e.spend)),
            without_curve: own.iter().filter(|e| e.spend > 0.0).map(|e| e.name.clone()).collect(),
        }
    }

    /// Its limits on the channels that have a curve; none where there are no such limits or channels.
    fn limits(&self, channels: &[String], allocated: &[QuestionChannel]) -> Option<BudgetGroup> {
        let own: Vec<&QuestionChannel> =
            allocated.iter().filter(|a| channels.contains(&a.fitted.name)).collect();
        if own.is_empty() || self.min.is_none() && self.max.is_none() {
            return None;
        }
        let left = |limit: f64| (limit - self.kept).max(0.0);
        let min = self.min.map_or(0.0, left);
        // Without a maximum: more than its channels can spend.
        let widest = 2.0 * sum(own.iter().map(|a| a.channel.max)) + min;
        Some(BudgetGroup {
            name: self.name.clone(),
            channels: own.iter().map(|a| a.fitted.name.clone()).collect(),
            min,
            max: self.max.map_or(widest, left),
        })
    }
}
