//! From a problem to its answer: infeasibility, the search, the certificate.

use super::answer::{Allocation, AllocationReason, AllocationStatus, Colliding};
use super::feasibility;
use super::reasons;
use crate::Result;
use crate::budget::channel_response::ChannelResponse;
use crate::budget::problem::objective::BudgetObjective;
use crate::budget::problem::{BudgetConstraint, BudgetProblem};
use crate::budget::solver::branch_and_bound::SearchObserver;
use crate::budget::solver::prepared_problem::{PreparedProblem, Solution};
use crate::budget::tolerance::SAME;

/// The best allocation of a budget over channels, with its proof and its reasons.
///
/// Exact for concave curves; with S-shaped ones, and with channels that spend nothing or a least amount, a
/// branch and bound proves the answer to a relative gap of 1e-6 or says the gap it has (`best_found`).
/// The order of the channels and the unit of money do not matter.
///
/// # Errors
/// `no_channels`, `duplicate_name`, `missing_input` (no total), `not_a_number`, `negative_input`,
/// `out_of_range` (a target of 0), `invalid_bounds` (a minimum above its maximum), `invalid_curve`,
/// `unknown_id` (a group's channel, a channel's group), `overlapping_groups`, `unsupported_problem` (an
/// objective that finds the budget, with a budget to spend exactly), `no_convergence` (least spends
/// when used so entangled that no plan was found). What concerns one channel carries the detail
/// `channel`. Bounds that exclude the total are no error but an answer, `infeasible`.
///
/// ```
/// use levier::budget::{Budget, BudgetChannel, BudgetConstraint, BudgetObjective, BudgetProblem, allocate, AllocationStatus};
/// use levier::response::Curve;
/// let log = |a: f64| Curve::Log { a, b: 1.0 };
/// let channels = vec![
///     BudgetChannel::new("search", &log(3.0), 5.0, 0.0, 10.0),
///     BudgetChannel::new("social", &log(1.0), 5.0, 0.0, 10.0),
/// ];
/// let budget = Budget { total: Some(10.0), constraint: BudgetConstraint::Eq };
/// let problem = BudgetProblem { channels, budget, objective: BudgetObjective::MaxResponse {}, groups: vec![] };
/// let plan = allocate(&problem)?;
/// // The marginal responses 3/(1 + x) and 1/(1 + 10 − x) are equal at x = 8.
/// assert!((plan.spend[0] - 8.0).abs() < 1e-9);
/// assert_eq!(plan.status, AllocationStatus::Optimal);
/// // A total that the maximums cannot spend has no plan, and the answer names what collides.
/// let budget = Budget { total: Some(25.0), ..problem.budget };
/// let refused = allocate(&BudgetProblem { budget, ..problem })?;
/// assert_eq!(refused.colliding.unwrap().channels, ["search", "social"]);
/// # Ok::<(), levier::Error>(())
/// ```
pub fn allocate(problem: &BudgetProblem) -> Result<Allocation> {
    solved(&PreparedProblem::new(problem)?, &mut ())
}

/// The answer to a checked problem, its search watched.
pub(crate) fn solved(set: &PreparedProblem, observer: &mut dyn SearchObserver) -> Result<Allocation> {
    let problem = set.problem;
    let names: Vec<&str> = set.order.iter().map(|&i| &*problem.channels[i].name).collect();
    let groups: Vec<&str> = set.group_order.iter().map(|&g| &*problem.groups[g].name).collect();
    if let Some((reason, colliding)) =
        feasibility::find_collision(&set.solver_channels, &set.program, (&names, &groups))
    {
        return Ok(infeasible(problem, &set.curves, reason, colliding));
    }
    let found = match set.solve(observer)? {
        Ok(found) => found,
        Err((sum, total)) => {
            let channels = problem.channels.iter().map(|c| c.name.clone()).collect();
            let colliding = Colliding { channels, groups: Vec::new(), group: None, sum, total };
            return Ok(infeasible(problem, &set.curves, AllocationReason::TargetOutOfReach, colliding));
        }
    };
    Ok(set.answer(found))
}

impl PreparedProblem<'_> {
    fn answer(&self, Solution { spend: found, bound, nodes }: Solution) -> Allocation {
        let problem = self.problem;
        let response: f64 = self.solver_channels.iter().zip(&found).map(|(c, &x)| c.response.value(x)).sum();
        let total_spend: f64 = found.iter().sum();
        let mut spend = vec![0.0; found.len()];
        for (&i, &x) in self.order.iter().zip(&found) {
            spend[i] = x;
        }
        let certificate = self.certificate(response, total_spend, bound, nodes);
        let ceiling = problem.budget.constraint == BudgetConstraint::Le;
        let left = if ceiling { self.requested_total - total_spend } else { 0.0 };
        let unspent = if left > SAME * self.requested_total { left } else { 0.0 };
        let plan = reasons::Plan {
            problem,
            curves: &self.curves,
            membership: &self.membership,
            spend: &spend,
            requested_total: if problem.objective == (BudgetObjective::MaxResponse {}) {
                self.requested_total
            } else {
                total_spend
            },
            total_range: self.total_range,
            unspent,
        };
        let shadow_price = plan.shadow_price();
        let groups = plan.groups(shadow_price);
        let lines = plan.channels(shadow_price);
        let current_total_response = current_response(problem, &self.curves);
        let net = matches!(problem.objective, BudgetObjective::MaxNet { .. });
        Allocation {
            status: AllocationStatus::of_gap(certificate.gap),
            reason: plan.outcome(total_spend, response),
            response: lines.iter().map(|line| line.response_after).collect(),
            channels: lines,
            spend,
            total_spend: Some(total_spend),
            unspent: Some(unspent),
            total_response: Some(response),
            current_total_spend: problem.channels.iter().map(|c| c.current).sum(),
            current_total_response,
            gain: Some(response - current_total_response),
            net: net.then(|| self.objective_value(response, Some(total_spend))),
            groups,
            shadow_price: shadow_price.is_finite().then_some(shadow_price),
            certificate: Some(certificate),
            colliding: None,
        }
    }
}

fn current_response(problem: &BudgetProblem, curves: &[ChannelResponse]) -> f64 {
    problem.channels.iter().zip(curves).map(|(c, curve)| curve.value(c.current)).sum()
}

pub(crate) fn infeasible(
    problem: &BudgetProblem,
    curves: &[ChannelResponse],
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
        net: None,
        groups: Vec::new(),
        shadow_price: None,
        certificate: None,
        colliding: Some(colliding),
    }
}
