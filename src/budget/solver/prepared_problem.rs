//! A problem made ready for the search: checked, in the order of the names, its question in numbers.

use super::branch_and_bound::{self, Best, Watch};
use super::channel::Free;
use super::relaxation::{Group, Question};
use super::target_search;
use crate::budget::channel_response::Shape;
use crate::budget::problem::objective::BudgetObjective;
use crate::budget::problem::{BudgetConstraint, BudgetProblem};
use crate::{Code, Error, Result};

/// A unit of spend that returns less than this share of the average return buys nothing that could be
/// measured: under a ceiling it is left unspent. All of it together is worth at most this share of the response.
const NEGLIGIBLE: f64 = 1e-9;

/// A plan, in the order of the names.
pub(crate) struct Found {
    pub(crate) spend: Vec<f64>,
    /// In the unit of the certificate.
    pub(crate) bound: f64,
    pub(crate) nodes: u32,
}

/// A checked problem, in the order of the names: rounded alike whatever the order asked in.
pub(crate) struct Set<'a> {
    pub(crate) problem: &'a BudgetProblem,
    pub(crate) curves: Vec<Shape>,
    pub(crate) order: Vec<usize>,
    pub(crate) group_order: Vec<usize>,
    pub(crate) membership: Vec<Option<usize>>,
    pub(crate) free: Vec<Free>,
    pub(crate) question: Question,
    /// The total, or what all maximums come to.
    pub(crate) asked: f64,
    pub(crate) ends: (f64, f64),
}

impl<'a> Set<'a> {
    pub(crate) fn new(problem: &'a BudgetProblem) -> Result<Self> {
        Self::of(problem, problem.check()?)
    }

    /// The same from responses that were checked before: what is known of a mean is kept.
    pub(crate) fn of(problem: &'a BudgetProblem, curves: Vec<Shape>) -> Result<Self> {
        let membership = problem.membership()?;
        let channels = &problem.channels;
        let mut order: Vec<usize> = (0..channels.len()).collect();
        order.sort_by(|&i, &j| channels[i].name.cmp(&channels[j].name));
        let mut group_order: Vec<usize> = (0..problem.groups.len()).collect();
        group_order.sort_by(|&i, &j| problem.groups[i].name.cmp(&problem.groups[j].name));
        let free: Vec<Free> = order
            .iter()
            .map(|&i| Free {
                curve: curves[i].clone(),
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

    /// The plan; where no plan meets a target, what is had and what was asked. Watched where there is one
    /// search: goals that are reached along the total make many.
    pub(crate) fn solve(&self, watch: &mut dyn Watch) -> Result<std::result::Result<Found, (f64, f64)>> {
        let (low, high) = self.ends;
        let constraint = self.problem.budget.constraint;
        let totals = (low, high.min(self.question.most).max(low));
        let reached = match self.problem.objective {
            BudgetObjective::MaxResponse {} | BudgetObjective::MaxNet { .. } => {
                let exact = constraint == BudgetConstraint::Eq;
                let best = self.best(&self.free, watch);
                if best.spend.is_empty() {
                    return Err(Error::new(Code::NoConvergence));
                }
                let mut spend = best.spend;
                if !exact && self.question.price == 0.0 {
                    self.leave_what_buys_nothing(&mut spend);
                }
                Ok(Found { spend, bound: self.valued(best.upper_bound, None), nodes: best.nodes })
            }
            _ if constraint == BudgetConstraint::Eq => {
                return Err(Error::new(Code::UnsupportedProblem).field("constraint"));
            }
            BudgetObjective::MinSpendForResponse { target_response } => {
                target_search::least_spend(&self.free, &self.question, totals, target_response)
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

    /// The best plan for these channels within the bounds, the groups and the total asked.
    pub(crate) fn best(&self, free: &[Free], watch: &mut dyn Watch) -> Best {
        let (low, high) = self.ends;
        let mut question = self.question.clone();
        // Where spend is free and nothing stands in the way, a ceiling is spent whole.
        let exact = self.problem.budget.constraint == BudgetConstraint::Eq;
        if exact || self.is_plain() && question.price == 0.0 {
            let total = self.asked.clamp(low, high);
            (question.least, question.most) = (total, total);
        }
        question.most = question.most.max(low);
        branch_and_bound::watched(free, &question, watch)
    }

    fn affordable(&self, totals: (f64, f64), cost: f64) -> std::result::Result<Found, (f64, f64)> {
        target_search::affordable(&self.free, &self.question, totals, cost)
            .map_err(|(response, spend)| (spend, cost * response))
            .map(|goal| Found { spend: goal.spend, bound: goal.bound, nodes: goal.nodes })
    }

    /// What the objective makes of a response: itself, or the net of a spend. The search has already
    /// charged for the spend when none is given.
    pub(crate) fn valued(&self, response: f64, spend: Option<f64>) -> f64 {
        match self.problem.objective {
            BudgetObjective::MaxNet { value_per_response, target_marginal_roas } => {
                value_per_response * response - spend.map_or(0.0, |spend| target_marginal_roas * spend)
            }
            _ => response,
        }
    }

    fn leave_what_buys_nothing(&self, spend: &mut [f64]) {
        let value: f64 = self.free.iter().zip(&*spend).map(|(c, &x)| c.curve.value(x)).sum();
        let total: f64 = spend.iter().sum();
        if total <= 0.0 {
            return;
        }
        let price = NEGLIGIBLE * value / total;
        for k in 0..spend.len() {
            let Free { curve, min, used, .. } = &self.free[k];
            let (min, used) = (*min, *used);
            // A group's minimum is spent even where it buys nothing.
            let floor = self.question.groups.iter().find(|g| g.channels.contains(&k)).map_or(min, |group| {
                let others: f64 = group.channels.iter().filter(|&&j| j != k).map(|&j| spend[j]).sum();
                min.max(group.min - others)
            });
            let x = spend[k];
            let mut kept = x;
            if curve.is_concave_from(x) {
                kept = curve.flat_from(price, kept, floor.max(used));
            }
            let floor = if floor > 0.0 { floor.max(used) } else { floor };
            if floor < kept && curve.value(kept) - curve.value(floor) <= price * (kept - floor) {
                kept = floor;
            }
            spend[k] = kept;
        }
    }
}
