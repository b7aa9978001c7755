//! From a problem to its answer: checks, infeasibility, the search, the ceiling not worth spending.

use super::answer::{Allocation, AllocationReason, AllocationStatus, Certificate, Colliding};
use super::branch::{self, Free};
use super::explain;
use super::goal;
use super::objective::BudgetObjective;
use super::problem::{BudgetConstraint, BudgetProblem};
use super::reach;
use super::relax::{Group, Question};
use crate::response::Curve;
use crate::{Code, Error, Result};

/// Sums that differ by less than this, relative, are the same money.
pub(super) const SAME: f64 = 1e-9;
/// A unit of spend that returns less than this share of the average return buys nothing that could be
/// measured: under a ceiling it is left unspent. All of it together is worth at most this share of the response.
const NEGLIGIBLE: f64 = 1e-9;
/// A gap above this is not called optimal.
const PROVEN: f64 = 1e-6;
/// Differences below this share of the response are rounding.
const ROUNDING: f64 = 1e-13;

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
pub fn allocate(problem: &BudgetProblem) -> Result<Allocation> {
    let set = Set::new(problem)?;
    let names: Vec<&str> = set.order.iter().map(|&i| &*problem.channels[i].name).collect();
    let groups: Vec<&str> = set.group_order.iter().map(|&g| &*problem.groups[g].name).collect();
    if let Some((reason, colliding)) = reach::collision(&set.free, &set.question, (&names, &groups)) {
        return Ok(infeasible(problem, &set.curves, reason, colliding));
    }
    let found = match set.solve()? {
        Ok(found) => found,
        Err((sum, total)) => {
            let channels = problem.channels.iter().map(|c| c.name.clone()).collect();
            let colliding = Colliding { channels, groups: Vec::new(), group: None, sum, total };
            return Ok(infeasible(problem, &set.curves, AllocationReason::TargetOutOfReach, colliding));
        }
    };
    Ok(set.answer(found))
}

/// A plan, in the order of the names.
struct Found {
    spend: Vec<f64>,
    /// In the unit of the certificate.
    bound: f64,
    nodes: u32,
}

/// A checked problem, in the order of the names: rounded alike whatever the order asked in.
struct Set<'a> {
    problem: &'a BudgetProblem,
    curves: Vec<Curve>,
    order: Vec<usize>,
    group_order: Vec<usize>,
    membership: Vec<Option<usize>>,
    free: Vec<Free>,
    question: Question,
    /// The total, or what all maximums come to.
    asked: f64,
    ends: (f64, f64),
}

impl<'a> Set<'a> {
    fn new(problem: &'a BudgetProblem) -> Result<Self> {
        let curves = problem.check()?;
        let membership = problem.membership()?;
        let channels = &problem.channels;
        let mut order: Vec<usize> = (0..channels.len()).collect();
        order.sort_by(|&i, &j| channels[i].name.cmp(&channels[j].name));
        let mut group_order: Vec<usize> = (0..problem.groups.len()).collect();
        group_order.sort_by(|&i, &j| problem.groups[i].name.cmp(&problem.groups[j].name));
        let free: Vec<Free> = order
            .iter()
            .map(|&i| Free {
                curve: curves[i],
                min: if channels[i].min > 0.0 { channels[i].least() } else { 0.0 },
                max: channels[i].max,
                used: if channels[i].min > 0.0 { 0.0 } else { channels[i].least() },
                group: membership[i],
            })
            .collect();
        let groups = group_order.iter().map(|&g| Group {
            channels: (0..free.len()).filter(|&k| free[k].group == Some(g)).collect(),
            min: problem.groups[g].min,
            max: problem.groups[g].max,
        });
        let groups = groups.collect();
        let mut question =
            Question { groups, least: 0.0, most: f64::INFINITY, price: problem.objective.price() };
        let ends = question.ends(&free);
        let constraint = problem.budget.constraint;
        let asked = match (constraint, problem.budget.total) {
            (BudgetConstraint::None, _) | (_, None) => ends.1,
            (_, Some(total)) => total,
        };
        if constraint != BudgetConstraint::None {
            question.most = asked;
        }
        if constraint == BudgetConstraint::Eq {
            question.least = asked;
        }
        Ok(Self { problem, curves, order, group_order, membership, free, question, asked, ends })
    }

    /// Whether a channel or a group adds anything to bounds and a total.
    fn is_plain(&self) -> bool {
        self.question.groups.is_empty() && self.free.iter().all(|c| c.used == 0.0)
    }

    /// The plan; where no plan meets a target, what is had and what was asked.
    fn solve(&self) -> Result<std::result::Result<Found, (f64, f64)>> {
        let (low, high) = self.ends;
        let constraint = self.problem.budget.constraint;
        let totals = (low, high.min(self.question.most).max(low));
        let reached = match self.problem.objective {
            BudgetObjective::MaxResponse {} | BudgetObjective::MaxNet { .. } => {
                let mut question = self.question.clone();
                let exact = constraint == BudgetConstraint::Eq;
                // Where spend is free and nothing stands in the way, a ceiling is spent whole.
                if exact || self.is_plain() && question.price == 0.0 {
                    let total = self.asked.clamp(low, high);
                    (question.least, question.most) = (total, total);
                }
                question.most = question.most.max(low);
                let best = branch::search(&self.free, &question);
                if best.spend.is_empty() {
                    return Err(Error::new(Code::NoConvergence));
                }
                let mut spend = best.spend;
                if !exact && question.price == 0.0 {
                    self.leave_what_buys_nothing(&mut spend);
                }
                Ok(Found { spend, bound: self.valued(best.upper_bound, None), nodes: best.nodes })
            }
            _ if constraint == BudgetConstraint::Eq => {
                return Err(Error::new(Code::UnsupportedProblem).field("constraint"));
            }
            BudgetObjective::MinSpendForResponse { target_response } => {
                goal::least_spend(&self.free, &self.question, totals, target_response)
                    .map_err(|most| (most, target_response))
                    .map(|goal| Found { spend: goal.spend, bound: goal.bound, nodes: goal.nodes })
            }
            BudgetObjective::MaxResponseAtTargetRoas { value_per_response, target_average_roas } => {
                self.affordable(totals, value_per_response / target_average_roas)
            }
            BudgetObjective::MaxResponseAtTargetCpa { target_cpa } => self.affordable(totals, target_cpa),
        };
        Ok(reached)
    }

    fn affordable(&self, totals: (f64, f64), cost: f64) -> std::result::Result<Found, (f64, f64)> {
        goal::affordable(&self.free, &self.question, totals, cost)
            .map_err(|(response, spend)| (spend, cost * response))
            .map(|goal| Found { spend: goal.spend, bound: goal.bound, nodes: goal.nodes })
    }

    /// What the objective makes of a response: itself, or the net of a spend. The search has already
    /// charged for the spend when none is given.
    fn valued(&self, response: f64, spend: Option<f64>) -> f64 {
        match self.problem.objective {
            BudgetObjective::MaxNet { value_per_response, target_marginal_roas } => {
                value_per_response * response - spend.map_or(0.0, |spend| target_marginal_roas * spend)
            }
            _ => response,
        }
    }

    fn answer(&self, Found { spend: found, bound, nodes }: Found) -> Allocation {
        let problem = self.problem;
        let response: f64 = self.free.iter().zip(&found).map(|(c, &x)| c.curve.value(x)).sum();
        let total_spend: f64 = found.iter().sum();
        let mut spend = vec![0.0; found.len()];
        for (&i, &x) in self.order.iter().zip(&found) {
            spend[i] = x;
        }
        let certificate = self.certificate(response, total_spend, bound, nodes);
        let ceiling = problem.budget.constraint == BudgetConstraint::Le;
        let left = if ceiling { self.asked - total_spend } else { 0.0 };
        let unspent = if left > SAME * self.asked { left } else { 0.0 };
        let plan = explain::Plan {
            problem,
            curves: &self.curves,
            membership: &self.membership,
            spend: &spend,
            asked: if problem.objective == (BudgetObjective::MaxResponse {}) {
                self.asked
            } else {
                total_spend
            },
            ends: self.ends,
            unspent,
        };
        let shadow_price = plan.shadow_price();
        let groups = plan.groups(shadow_price);
        let lines = plan.channels(shadow_price);
        let current_total_response = current_response(problem, &self.curves);
        let net = matches!(problem.objective, BudgetObjective::MaxNet { .. });
        Allocation {
            status: if certificate.gap <= PROVEN {
                AllocationStatus::Optimal
            } else {
                AllocationStatus::BestFound
            },
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
            net: net.then(|| self.valued(response, Some(total_spend))),
            groups,
            shadow_price: shadow_price.is_finite().then_some(shadow_price),
            certificate: Some(certificate),
            colliding: None,
        }
    }

    fn certificate(&self, response: f64, spend: f64, bound: f64, nodes: u32) -> Certificate {
        let least = matches!(self.problem.objective, BudgetObjective::MinSpendForResponse { .. });
        let value = if least { spend } else { self.valued(response, Some(spend)) };
        let upper_bound = if least { bound.min(value) } else { bound.max(value) };
        // A net is a difference: it is known to the rounding of what it is the difference of. Nothing at
        // all is told from next to nothing on the scale of everything.
        let everything = || self.free.iter().map(|c| c.curve.value(c.max)).sum();
        let known = match () {
            () if least => spend,
            () if response == 0.0 => self.valued(everything(), None),
            () => self.valued(response, None),
        };
        let apart = (upper_bound - value).abs();
        let gap = if apart > ROUNDING * known { apart / upper_bound.abs().max(value.abs()) } else { 0.0 };
        Certificate { value, upper_bound, gap, nodes }
    }

    fn leave_what_buys_nothing(&self, spend: &mut [f64]) {
        let value: f64 = self.free.iter().zip(&*spend).map(|(c, &x)| c.curve.value(x)).sum();
        let total: f64 = spend.iter().sum();
        if total <= 0.0 {
            return;
        }
        let price = NEGLIGIBLE * value / total;
        for k in 0..spend.len() {
            let Free { curve, min, used, .. } = self.free[k];
            // A group's minimum is spent even where it buys nothing.
            let floor = self.question.groups.iter().find(|g| g.channels.contains(&k)).map_or(min, |group| {
                let others: f64 = group.channels.iter().filter(|&&j| j != k).map(|&j| spend[j]).sum();
                min.max(group.min - others)
            });
            let x = spend[k];
            let mut kept = x;
            if curve.is_concave_from(x) {
                kept = kept.min(curve.inverse_derivative(price).max(floor).max(used));
            }
            let floor = if floor > 0.0 { floor.max(used) } else { floor };
            if floor < kept && curve.value(kept) - curve.value(floor) <= price * (kept - floor) {
                kept = floor;
            }
            spend[k] = kept;
        }
    }
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
        net: None,
        groups: Vec::new(),
        shadow_price: None,
        certificate: None,
        colliding: Some(colliding),
    }
}
