//! From a problem to its answer: checks, infeasibility, the search, the ceiling not worth spending.

use super::answer::{Allocation, AllocationReason, AllocationStatus, Certificate, Colliding};
use super::branch::{self, Free};
use super::explain;
use super::problem::{BudgetConstraint, BudgetProblem};
use crate::Result;
use crate::response::Curve;

/// Sums that differ by less than this, relative, are the same money.
pub(super) const SAME: f64 = 1e-9;
/// A unit of spend that returns less than this share of the average return buys nothing that could be
/// measured: under a ceiling it is left unspent. All of it together is worth at most this share of the response.
const NEGLIGIBLE: f64 = 1e-9;
/// A gap above this is not called optimal.
const PROVEN: f64 = 1e-6;

/// The best allocation of a budget over channels, with its proof and its reasons.
///
/// Exact for concave curves; with S-shaped ones a branch and bound proves the answer to a relative gap
/// of 1e-6 or says the gap it has (`best_found`). The order of the channels and the unit of money do not matter.
///
/// # Errors
/// `no_channels`, `duplicate_name`, `missing_input` (no total), `not_a_number`, `negative_input`,
/// `invalid_bounds` (a minimum above its maximum), `invalid_curve`, `unsupported_problem` (groups). What
/// concerns one channel carries the detail `channel`. Bounds that exclude the total are no error but an
/// answer, `infeasible`.
pub fn allocate(problem: &BudgetProblem) -> Result<Allocation> {
    let curves = problem.check()?;
    let channels = &problem.channels;
    // Summed and solved in the order of the names: rounded alike whatever the order asked in.
    let mut order: Vec<usize> = (0..channels.len()).collect();
    order.sort_by(|&i, &j| channels[i].name.cmp(&channels[j].name));
    let minimums: f64 = order.iter().map(|&i| channels[i].min).sum();
    let maximums: f64 = order.iter().map(|&i| channels[i].max).sum();
    let (constraint, asked) = (problem.budget.constraint, problem.budget.total.unwrap_or(maximums));
    let same = SAME * asked.max(minimums);
    if constraint != BudgetConstraint::None && minimums > asked + same {
        let at_fault = |c: &&super::BudgetChannel| c.min > 0.0;
        let names = channels.iter().filter(at_fault).map(|c| c.name.clone()).collect();
        let colliding = Colliding { channels: names, sum: minimums, total: asked };
        return Ok(infeasible(problem, &curves, AllocationReason::MinimumsExceedBudget, colliding));
    }
    if constraint == BudgetConstraint::Eq && maximums < asked - same {
        let names = channels.iter().map(|c| c.name.clone()).collect();
        let colliding = Colliding { channels: names, sum: maximums, total: asked };
        return Ok(infeasible(problem, &curves, AllocationReason::MaximumsBelowBudget, colliding));
    }
    let asked = if constraint == BudgetConstraint::None { maximums } else { asked };

    let free: Vec<Free> = order
        .iter()
        .map(|&i| Free { curve: curves[i], min: channels[i].min, max: channels[i].max })
        .collect();
    let mut best = branch::search(&free, asked.clamp(minimums, maximums));
    if constraint != BudgetConstraint::Eq {
        leave_what_buys_nothing(&free, &mut best.spend);
    }
    let value: f64 = free.iter().zip(&best.spend).map(|(c, &x)| c.curve.value(x)).sum();
    let total_spend: f64 = best.spend.iter().sum();
    let mut spend = vec![0.0; order.len()];
    for (&i, &x) in order.iter().zip(&best.spend) {
        spend[i] = x;
    }

    let upper_bound = best.upper_bound.max(value);
    let gap = if upper_bound > 0.0 { (upper_bound - value) / upper_bound } else { 0.0 };
    let unspent = if constraint == BudgetConstraint::Le && asked - total_spend > SAME * asked {
        asked - total_spend
    } else {
        0.0
    };
    let plan = explain::Plan { problem, curves: &curves, spend: &spend, asked, minimums, unspent };
    let shadow_price = plan.shadow_price();
    let lines = plan.channels(shadow_price);
    let current_total_response = current_response(problem, &curves);
    Ok(Allocation {
        status: if gap <= PROVEN { AllocationStatus::Optimal } else { AllocationStatus::BestFound },
        reason: plan.outcome(total_spend, maximums),
        response: lines.iter().map(|line| line.response_after).collect(),
        channels: lines,
        spend,
        total_spend: Some(total_spend),
        unspent: Some(unspent),
        total_response: Some(value),
        current_total_spend: channels.iter().map(|c| c.current).sum(),
        current_total_response,
        gain: Some(value - current_total_response),
        shadow_price: shadow_price.is_finite().then_some(shadow_price),
        certificate: Some(Certificate { value, upper_bound, gap, nodes: best.nodes }),
        colliding: None,
    })
}

fn current_response(problem: &BudgetProblem, curves: &[Curve]) -> f64 {
    problem.channels.iter().zip(curves).map(|(c, curve)| curve.value(c.current)).sum()
}

pub(super) fn infeasible(
    problem: &BudgetProblem,
    curves: &[Curve],
    reason: AllocationReason,
    colliding: Colliding,
) -> Allocation {
    Allocation {
        status: AllocationStatus::Infeasible,
        reason,
        channels: Vec::new(),
        spend: Vec::new(),
        response: Vec::new(),
        total_spend: None,
        unspent: None,
        total_response: None,
        current_total_spend: problem.channels.iter().map(|c| c.current).sum(),
        current_total_response: current_response(problem, curves),
        gain: None,
        shadow_price: None,
        certificate: None,
        colliding: Some(colliding),
    }
}

fn leave_what_buys_nothing(channels: &[Free], spend: &mut [f64]) {
    let value: f64 = channels.iter().zip(&*spend).map(|(c, &x)| c.curve.value(x)).sum();
    let total: f64 = spend.iter().sum();
    if total <= 0.0 {
        return;
    }
    let price = NEGLIGIBLE * value / total;
    for (x, Free { curve, min, .. }) in spend.iter_mut().zip(channels) {
        if curve.is_concave_from(*x) {
            *x = x.min(curve.inverse_derivative(price).max(*min));
        }
        if curve.value(*x) - curve.value(*min) <= price * (*x - min) {
            *x = *min;
        }
    }
}
