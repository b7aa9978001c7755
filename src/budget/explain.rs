//! Why each channel gets what it gets, and what one more unit would return.

use super::allocate::SAME;
use super::answer::{AllocationReason, AtBound, ChannelPlan, ReasonCode};
use super::problem::{BudgetChannel, BudgetConstraint, BudgetProblem};
use crate::response::Curve;

/// A solved problem, in its own order.
pub(super) struct Plan<'a> {
    pub(super) problem: &'a BudgetProblem,
    pub(super) curves: &'a [Curve],
    pub(super) spend: &'a [f64],
    /// The total asked for.
    pub(super) asked: f64,
    pub(super) minimums: f64,
    pub(super) unspent: f64,
}

impl Plan<'_> {
    /// A spend this close to a bound stands at it.
    fn near(&self, i: usize) -> f64 {
        let BudgetChannel { min, max, .. } = self.problem.channels[i];
        SAME * (max - min).min(self.asked)
    }

    fn at_bound(&self, i: usize) -> Option<AtBound> {
        let BudgetChannel { min, max, .. } = self.problem.channels[i];
        let near = self.near(i);
        if self.spend[i] - min <= near {
            Some(AtBound::Min)
        } else if max - self.spend[i] <= near {
            Some(AtBound::Max)
        } else {
            None
        }
    }

    fn slope(&self, i: usize) -> f64 {
        self.curves[i].derivative(self.spend[i])
    }

    /// May be infinite.
    pub(super) fn shadow_price(&self) -> f64 {
        if self.unspent > 0.0 || self.problem.budget.constraint == BudgetConstraint::None {
            return 0.0;
        }
        let all = 0..self.spend.len();
        // Inside the bounds all slopes are the price; the largest spend has it with the fewest errors.
        let inside = all.clone().filter(|&i| self.at_bound(i).is_none());
        if let Some(i) = inside.max_by(|&i, &j| self.spend[i].total_cmp(&self.spend[j])) {
            return self.slope(i);
        }
        let can_grow = |&i: &usize| self.spend[i] < self.problem.channels[i].max;
        let gain = all.clone().filter(can_grow).map(|i| self.slope(i)).max_by(f64::total_cmp);
        let loss = all.map(|i| self.slope(i)).min_by(f64::total_cmp);
        gain.or(loss).unwrap_or(0.0)
    }

    pub(super) fn outcome(&self, total_spend: f64, maximums: f64) -> AllocationReason {
        let largest = self.asked.max(total_spend);
        let moves =
            |(c, x): (&BudgetChannel, &f64)| (x - c.current).abs() > SAME * largest.max(c.current).max(*x);
        if self.unspent > 0.0 {
            let full = maximums - total_spend <= SAME * maximums;
            if full { AllocationReason::UnspentMaximums } else { AllocationReason::UnspentSaturated }
        } else if !self.problem.channels.iter().zip(self.spend).any(moves) {
            AllocationReason::NothingMoves
        } else if self.problem.budget.constraint == BudgetConstraint::None {
            AllocationReason::NoBudget
        } else {
            AllocationReason::BudgetMet
        }
    }

    pub(super) fn channels(&self, price: f64) -> Vec<ChannelPlan> {
        (0..self.spend.len()).map(|i| self.channel(i, price)).collect()
    }

    fn channel(&self, i: usize, price: f64) -> ChannelPlan {
        let channel = &self.problem.channels[i];
        let (curve, before, after) = (self.curves[i], channel.current, self.spend[i]);
        let response_after = curve.value(after);
        let finite = |value: f64| value.is_finite().then_some(value);
        let at_bound = self.at_bound(i);
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

    fn reason(&self, i: usize, at_bound: Option<AtBound>, price: f64) -> ReasonCode {
        let BudgetChannel { min, max, .. } = self.problem.channels[i];
        let curve = self.curves[i];
        if min == max {
            return ReasonCode::Locked;
        }
        match at_bound {
            None if self.unspent > 0.0 || self.problem.budget.constraint == BudgetConstraint::None => {
                ReasonCode::Saturated
            }
            None if self.problem.channels.iter().filter(|c| c.min < c.max).count() == 1 => {
                ReasonCode::OnlyFree
            }
            None => ReasonCode::EqualMarginal,
            Some(AtBound::Max) => ReasonCode::AtMaximum,
            // Nothing beyond the minimums to hand out: no channel's own doing.
            Some(AtBound::Min) if self.asked - self.minimums <= SAME * self.asked => ReasonCode::AtMinimum,
            Some(AtBound::Min) if !curve.is_concave_from(min) => ReasonCode::BelowThreshold,
            // Asked a hair inside: a slope that is infinite at 0 may have fallen below the price before
            // any money that counts is spent.
            Some(AtBound::Min) if min == 0.0 && curve.derivative(self.near(i)) <= price => {
                ReasonCode::NotWorthIt
            }
            Some(AtBound::Min) => ReasonCode::AtMinimum,
        }
    }

    /// Response gained per unit of loosening the bound, the total held: the unit moves at the price.
    fn bound_price(&self, i: usize, at_bound: Option<AtBound>, price: f64) -> f64 {
        let BudgetChannel { min, max, .. } = self.problem.channels[i];
        let slope = self.slope(i);
        match at_bound {
            None => 0.0,
            Some(_) if min == max && slope < price && min == 0.0 => 0.0,
            Some(_) if min == max => (slope - price).abs(),
            Some(AtBound::Min) if min == 0.0 => 0.0,
            Some(AtBound::Min) => (price - slope).max(0.0),
            Some(AtBound::Max) => (slope - price).max(0.0),
        }
    }
}
