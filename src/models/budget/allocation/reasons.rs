//! Why each channel gets what it gets, and what one more unit would return.

use super::answer::{AllocationReason, AtBound, ChannelPlan, GroupPlan, ReasonCode};
use crate::budget::channel_response::ChannelResponse;
use crate::budget::problem::objective::BudgetObjective;
use crate::budget::problem::{BudgetChannel, BudgetConstraint, BudgetGroup, BudgetProblem};
use crate::budget::tolerance::SAME;

/// A solved problem, in its own order.
pub(crate) struct Plan<'a> {
    pub(crate) problem: &'a BudgetProblem,
    pub(crate) curves: &'a [ChannelResponse],
    /// Each channel's group, by place.
    pub(crate) membership: &'a [Option<usize>],
    pub(crate) spend: &'a [f64],
    /// The total asked for; where the objective finds it, the total found.
    pub(crate) requested_total: f64,
    /// The least and the largest total that the bounds allow.
    pub(crate) total_range: (f64, f64),
    pub(crate) unspent: f64,
}

impl Plan<'_> {
    /// A spend this close to a bound stands at it.
    fn near(&self, i: usize) -> f64 {
        let BudgetChannel { min, max, .. } = self.problem.channels[i];
        SAME * (max - min).min(self.requested_total)
    }

    fn at_bound(&self, i: usize) -> Option<AtBound> {
        let channel = &self.problem.channels[i];
        let near = self.near(i);
        let used = channel.least();
        if self.spend[i] - channel.min <= near || used > channel.min && (self.spend[i] - used).abs() <= near {
            Some(AtBound::Min)
        } else if channel.max - self.spend[i] <= near {
            Some(AtBound::Max)
        } else {
            None
        }
    }

    fn slope(&self, i: usize) -> f64 {
        self.curves[i].derivative(self.spend[i])
    }

    fn finds_its_total(&self) -> bool {
        self.problem.objective != (BudgetObjective::MaxResponse {})
    }

    /// Spend is free: a ceiling with something left, or none, and nothing that charges for it.
    fn is_free(&self) -> bool {
        let none = self.problem.budget.constraint == BudgetConstraint::None;
        !self.finds_its_total() && (self.unspent > 0.0 || none)
    }

    fn group_spend(&self, g: usize) -> f64 {
        (0..self.spend.len()).filter(|&i| self.membership[i] == Some(g)).map(|i| self.spend[i]).sum()
    }

    fn group_at_bound(&self, g: usize) -> Option<AtBound> {
        let BudgetGroup { min, max, .. } = self.problem.groups[g];
        let (spend, near) = (self.group_spend(g), SAME * (max - min).min(self.requested_total));
        if max - spend <= near {
            Some(AtBound::Max)
        } else if min > 0.0 && spend - min <= near {
            Some(AtBound::Min)
        } else {
            None
        }
    }

    /// The group at a limit that the channel is in.
    fn held_by(&self, i: usize) -> Option<usize> {
        self.membership[i].filter(|&g| self.group_at_bound(g).is_some())
    }

    /// What one more unit of spend over these channels returns; may be infinite.
    fn price_over(&self, places: &[usize], can_grow: impl Fn(usize) -> bool) -> f64 {
        // Inside the bounds all slopes are the price; the largest spend has it with the fewest errors.
        let inside = places.iter().copied().filter(|&i| can_grow(i) && self.at_bound(i).is_none());
        if let Some(i) = inside.max_by(|&i, &j| self.spend[i].total_cmp(&self.spend[j])) {
            return self.slope(i);
        }
        let grows = |&i: &usize| can_grow(i) && self.spend[i] < self.problem.channels[i].max;
        let slopes = places.iter().copied();
        let gain = slopes.clone().filter(grows).map(|i| self.slope(i)).max_by(f64::total_cmp);
        let loss = slopes.map(|i| self.slope(i)).min_by(f64::total_cmp);
        gain.or(loss).unwrap_or(0.0)
    }

    /// May be infinite.
    pub(crate) fn shadow_price(&self) -> f64 {
        if self.is_free() {
            return 0.0;
        }
        let charged = self.problem.objective.price();
        if charged > 0.0 && self.problem.budget.constraint != BudgetConstraint::Eq {
            let spent = self.problem.budget.constraint == BudgetConstraint::Le && self.unspent == 0.0;
            if !spent {
                return charged;
            }
        }
        let all: Vec<usize> = (0..self.spend.len()).collect();
        self.price_over(&all, |i| self.held_by(i).is_none())
    }

    /// What a unit of spend moved to or from the channel is worth where it can go: in its group, if that
    /// is held at a limit.
    fn price_of(&self, i: usize, price: f64) -> f64 {
        self.held_by(i).map_or(price, |g| self.group_price(g))
    }

    fn group_price(&self, g: usize) -> f64 {
        let own: Vec<usize> = (0..self.spend.len()).filter(|&i| self.membership[i] == Some(g)).collect();
        self.price_over(&own, |_| true)
    }

    pub(crate) fn groups(&self, price: f64) -> Vec<GroupPlan> {
        let finite = |value: f64| value.is_finite().then_some(value);
        let plan = |g: usize| {
            let (own, at_bound) = (self.group_price(g), self.group_at_bound(g));
            let loosened = match at_bound {
                Some(AtBound::Max) => (own - price).max(0.0),
                Some(AtBound::Min) => (price - own).max(0.0),
                None => 0.0,
            };
            GroupPlan {
                name: self.problem.groups[g].name.clone(),
                spend: self.group_spend(g),
                at_bound,
                shadow_price: finite(own),
                bound_price: finite(loosened),
            }
        };
        (0..self.problem.groups.len()).map(plan).collect()
    }

    pub(crate) fn outcome(&self, total_spend: f64, response: f64) -> AllocationReason {
        let largest = self.requested_total.max(total_spend);
        let moves =
            |(c, x): (&BudgetChannel, &f64)| (x - c.current).abs() > SAME * largest.max(c.current).max(*x);
        let maximums = self.total_range.1;
        let full = maximums - total_spend <= SAME * maximums;
        let empty = total_spend - self.total_range.0 <= SAME * maximums;
        let still = !self.problem.channels.iter().zip(self.spend).any(moves);
        let constraint = self.problem.budget.constraint;
        let ceiling = constraint == BudgetConstraint::Le && self.unspent == 0.0;
        let target = |met: bool| match () {
            () if met && (full || ceiling) => AllocationReason::TargetNotBinding,
            () if empty => AllocationReason::NothingMeetsTarget,
            () => AllocationReason::TargetMet,
        };
        let better = |target: f64, is: f64| is > target * (1.0 + SAME);
        match self.problem.objective {
            BudgetObjective::MaxNet { .. } if constraint != BudgetConstraint::Eq && (full || !ceiling) => {
                AllocationReason::MarginMet
            }
            BudgetObjective::MaxResponseAtTargetRoas { value_per_response, target_average_roas } => {
                target(better(target_average_roas * total_spend, value_per_response * response))
            }
            BudgetObjective::MaxResponseAtTargetCpa { target_cpa } => {
                target(better(total_spend, target_cpa * response))
            }
            BudgetObjective::MinSpendForResponse { target_response } => {
                if better(target_response, response) && empty {
                    AllocationReason::TargetNotBinding
                } else {
                    AllocationReason::TargetMet
                }
            }
            _ if self.unspent > 0.0 && full => AllocationReason::UnspentMaximums,
            _ if self.unspent > 0.0 => AllocationReason::UnspentSaturated,
            _ if still => AllocationReason::NothingMoves,
            _ if constraint == BudgetConstraint::None => AllocationReason::NoBudget,
            _ => AllocationReason::BudgetMet,
        }
    }

    pub(crate) fn channels(&self, price: f64) -> Vec<ChannelPlan> {
        (0..self.spend.len()).map(|i| self.channel(i, price)).collect()
    }

    fn channel(&self, i: usize, price: f64) -> ChannelPlan {
        let channel = &self.problem.channels[i];
        let (curve, before, after) = (&self.curves[i], channel.current, self.spend[i]);
        let response_after = curve.value(after);
        let finite = |value: f64| value.is_finite().then_some(value);
        let at_bound = self.at_bound(i);
        let price = self.price_of(i, price);
        let reason = self.reason(i, at_bound, price);
        ChannelPlan {
            name: channel.name.clone(),
            before,
            after,
            change: after - before,
            response_before: curve.value(before),
            response_after,
            marginal: finite(curve.derivative(after)),
            marginal_before: finite(curve.derivative(before)),
            average: finite(response_after / after).filter(|_| after > 0.0),
            at_bound,
            reason,
            bound_price: finite(self.bound_price(i, at_bound, price)),
        }
    }

    fn count_free(&self) -> usize {
        self.problem.channels.iter().filter(|c| c.min < c.max).count()
    }

    fn reason(&self, i: usize, at_bound: Option<AtBound>, price: f64) -> ReasonCode {
        let channel = &self.problem.channels[i];
        let (min, max) = (channel.min, channel.max);
        let curve = &self.curves[i];
        if min == max {
            return ReasonCode::Locked;
        }
        let group = self.held_by(i);
        match at_bound {
            None if group.is_none() && self.is_free() => ReasonCode::Saturated,
            None if group.is_none() && !self.finds_its_total() && self.count_free() == 1 => {
                ReasonCode::OnlyFree
            }
            None if group.is_some() => ReasonCode::EqualInGroup,
            None => ReasonCode::EqualMarginal,
            Some(AtBound::Max) => ReasonCode::AtMaximum,
            // The total covers the minimums and no more: this is not about the channel.
            Some(AtBound::Min)
                if !self.finds_its_total()
                    && self.requested_total - self.total_range.0 <= SAME * self.requested_total =>
            {
                ReasonCode::AtMinimum
            }
            Some(AtBound::Min) if self.spend[i] > min + self.near(i) => ReasonCode::AtMinimum,
            Some(AtBound::Min) if min == 0.0 && channel.least() > 0.0 => ReasonCode::NotUsed,
            Some(AtBound::Min) if !curve.is_concave_from(min) => ReasonCode::BelowThreshold,
            // The slope is taken just above 0: at 0 it may be infinite, and below the price before any spend that counts.
            Some(AtBound::Min) if min == 0.0 && curve.derivative(self.near(i)) <= price => {
                ReasonCode::NotWorthIt
            }
            Some(AtBound::Min) => ReasonCode::AtMinimum,
        }
    }

    /// Response gained per unit of loosening the bound, the total held: the unit moves at the price.
    fn bound_price(&self, i: usize, at_bound: Option<AtBound>, price: f64) -> f64 {
        let channel = &self.problem.channels[i];
        let (min, max) = (channel.min, channel.max);
        let slope = self.slope(i);
        match at_bound {
            None => 0.0,
            Some(_) if min == max && slope < price && min == 0.0 => 0.0,
            Some(_) if min == max => (slope - price).abs(),
            Some(AtBound::Min) if self.spend[i] <= self.near(i) => 0.0,
            Some(AtBound::Min) => (price - slope).max(0.0),
            Some(AtBound::Max) => (slope - price).max(0.0),
        }
    }
}
