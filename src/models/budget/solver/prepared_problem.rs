//! A checked problem, ready for the search: channels in the order of their names, bounds and total in numbers.

use super::branch_and_bound::{self, SearchObserver, SearchResult};
use super::channel::SolverChannel;
use super::relaxation::{Group, Program};
use super::target_search;
use crate::budget::channel_response::ChannelResponse;
use crate::budget::problem::objective::BudgetObjective;
use crate::budget::problem::{BudgetConstraint, BudgetProblem};
use crate::{Code, Error, Result};

/// A unit of spend that returns less than this share of the average return is left unspent under a ceiling. All
/// such units together are worth at most this share of the response.
const NEGLIGIBLE: f64 = 1e-9;

/// A plan, in the order of the names.
pub(crate) struct Solution {
    pub(crate) spend: Vec<f64>,
    /// In the unit of the certificate.
    pub(crate) bound: f64,
    pub(crate) nodes: u32,
}

/// A checked problem, in the order of the names: rounded alike whatever the order asked in.
pub(crate) struct PreparedProblem<'a> {
    pub(crate) problem: &'a BudgetProblem,
    pub(crate) curves: Vec<ChannelResponse>,
    pub(crate) order: Vec<usize>,
    pub(crate) group_order: Vec<usize>,
    pub(crate) membership: Vec<Option<usize>>,
    pub(crate) solver_channels: Vec<SolverChannel>,
    pub(crate) program: Program,
    /// The total, or what all maximums come to.
    pub(crate) requested_total: f64,
    pub(crate) total_range: (f64, f64),
}

impl<'a> PreparedProblem<'a> {
    pub(crate) fn new(problem: &'a BudgetProblem) -> Result<Self> {
        Self::of(problem, problem.check()?)
    }

    /// The same from responses that were checked before; the evaluation points of means are kept.
    pub(crate) fn of(problem: &'a BudgetProblem, curves: Vec<ChannelResponse>) -> Result<Self> {
        let membership = problem.membership()?;
        let channels = &problem.channels;
        let mut order: Vec<usize> = (0..channels.len()).collect();
        order.sort_by(|&i, &j| channels[i].name.cmp(&channels[j].name));
        let mut group_order: Vec<usize> = (0..problem.groups.len()).collect();
        group_order.sort_by(|&i, &j| problem.groups[i].name.cmp(&problem.groups[j].name));
        let solver_channels: Vec<SolverChannel> = order
            .iter()
            .map(|&i| SolverChannel {
                response: curves[i].clone(),
                min: if channels[i].min > 0.0 { channels[i].least() } else { 0.0 },
                max: channels[i].max,
                min_if_used: if channels[i].min > 0.0 { 0.0 } else { channels[i].least() },
                group: membership[i],
            })
            .collect();
        let groups = group_order.iter().map(|&g| Group {
            channels: (0..solver_channels.len()).filter(|&k| solver_channels[k].group == Some(g)).collect(),
            min: problem.groups[g].min,
            max: problem.groups[g].max,
        });
        let groups = groups.collect();
        let mut program =
            Program { groups, least: 0.0, most: f64::INFINITY, price: problem.objective.price() };
        let total_range = program.total_range(&solver_channels);
        let constraint = problem.budget.constraint;
        let requested_total = match (constraint, problem.budget.total) {
            (BudgetConstraint::None, _) | (_, None) => total_range.1,
            (_, Some(total)) => total,
        };
        if constraint != BudgetConstraint::None {
            program.most = requested_total;
        }
        if constraint == BudgetConstraint::Eq {
            program.least = requested_total;
        }
        Ok(Self {
            problem,
            curves,
            order,
            group_order,
            membership,
            solver_channels,
            program,
            requested_total,
            total_range,
        })
    }

    /// Whether a channel or a group adds anything to bounds and a total.
    fn has_bounds_only(&self) -> bool {
        self.program.groups.is_empty() && self.solver_channels.iter().all(|c| c.min_if_used == 0.0)
    }

    /// The plan, or `Err((best, target))` when no plan meets a target. The observer is called only for objectives that one
    /// search solves: a target that is reached along the total takes many.
    pub(crate) fn solve(
        &self,
        observer: &mut dyn SearchObserver,
    ) -> Result<std::result::Result<Solution, (f64, f64)>> {
        let (low, high) = self.total_range;
        let constraint = self.problem.budget.constraint;
        let totals = (low, high.min(self.program.most).max(low));
        let reached = match self.problem.objective {
            BudgetObjective::MaxResponse {} | BudgetObjective::MaxNet { .. } => {
                let exact = constraint == BudgetConstraint::Eq;
                let best = self.best(&self.solver_channels, observer);
                if best.spend.is_empty() {
                    return Err(Error::new(Code::NoConvergence));
                }
                let mut spend = best.spend;
                if !exact && self.program.price == 0.0 {
                    self.drop_negligible_spend(&mut spend);
                }
                Ok(Solution { spend, bound: self.objective_value(best.upper_bound, None), nodes: best.nodes })
            }
            _ if constraint == BudgetConstraint::Eq => {
                return Err(Error::new(Code::UnsupportedProblem).field("constraint"));
            }
            BudgetObjective::MinSpendForResponse { target_response } => {
                target_search::least_spend(&self.solver_channels, &self.program, totals, target_response)
                    .map_err(|most| (most, target_response))
                    .map(|goal| Solution { spend: goal.spend, bound: goal.bound, nodes: goal.nodes })
            }
            BudgetObjective::MaxResponseAtTargetRoas { value_per_response, target_average_roas } => {
                self.affordable(totals, value_per_response / target_average_roas)
            }
            BudgetObjective::MaxResponseAtTargetCpa { target_cpa } => self.affordable(totals, target_cpa),
        };
        Ok(reached)
    }

    /// The best plan for these channels within the bounds, the groups and the total asked.
    pub(crate) fn best(
        &self,
        solver_channels: &[SolverChannel],
        observer: &mut dyn SearchObserver,
    ) -> SearchResult {
        let (low, high) = self.total_range;
        let mut program = self.program.clone();
        // Where spend is free and nothing stands in the way, a ceiling is spent whole.
        let exact = self.problem.budget.constraint == BudgetConstraint::Eq;
        if exact || self.has_bounds_only() && program.price == 0.0 {
            let total = self.requested_total.clamp(low, high);
            (program.least, program.most) = (total, total);
        }
        program.most = program.most.max(low);
        branch_and_bound::search_observed(solver_channels, &program, observer)
    }

    fn affordable(&self, totals: (f64, f64), cost: f64) -> std::result::Result<Solution, (f64, f64)> {
        target_search::affordable(&self.solver_channels, &self.program, totals, cost)
            .map_err(|(response, spend)| (spend, cost * response))
            .map(|goal| Solution { spend: goal.spend, bound: goal.bound, nodes: goal.nodes })
    }

    /// What the objective makes of a response: itself, or the net of a spend. The search has already
    /// charged for the spend when none is given.
    pub(crate) fn objective_value(&self, response: f64, spend: Option<f64>) -> f64 {
        match self.problem.objective {
            BudgetObjective::MaxNet { value_per_response, target_marginal_roas } => {
                value_per_response * response - spend.map_or(0.0, |spend| target_marginal_roas * spend)
            }
            _ => response,
        }
    }

    fn drop_negligible_spend(&self, spend: &mut [f64]) {
        let value: f64 = self.solver_channels.iter().zip(&*spend).map(|(c, &x)| c.response.value(x)).sum();
        let total: f64 = spend.iter().sum();
        if total <= 0.0 {
            return;
        }
        let price = NEGLIGIBLE * value / total;
        for k in 0..spend.len() {
            let SolverChannel { response: curve, min, min_if_used, .. } = &self.solver_channels[k];
            let (min, min_if_used) = (*min, *min_if_used);
            // A group's minimum is spent even where it buys nothing.
            let floor = self.program.groups.iter().find(|g| g.channels.contains(&k)).map_or(min, |group| {
                let others: f64 = group.channels.iter().filter(|&&j| j != k).map(|&j| spend[j]).sum();
                min.max(group.min - others)
            });
            let x = spend[k];
            let mut kept = x;
            if curve.is_concave_from(x) {
                kept = curve.least_spend_with_slope(price, kept, floor.max(min_if_used));
            }
            let floor = if floor > 0.0 { floor.max(min_if_used) } else { floor };
            if floor < kept && curve.value(kept) - curve.value(floor) <= price * (kept - floor) {
                kept = floor;
            }
            spend[k] = kept;
        }
    }
}
