//! The best plan for each of several totals: how much more a larger budget would bring.

use super::allocate::solved;
use super::answer::AllocationStatus;
use super::certificate::Certificate;
use crate::budget::channel_response::ChannelResponse;
use crate::budget::problem::{Budget, BudgetConstraint, BudgetProblem, amount};
use crate::budget::solver::prepared_problem::PreparedProblem;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// The best plan at a ceiling. Without a plan (`infeasible`) its list is empty and its figures `None`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct FrontierPoint {
    /// The ceiling asked.
    pub total: f64,
    /// Whether there is a plan, and whether it is proven.
    pub status: AllocationStatus,
    /// Planned spends, in the order of the problem.
    pub spend: Vec<f64>,
    /// Their sum, at most the ceiling.
    pub total_spend: Option<f64>,
    /// Response to them.
    pub total_response: Option<f64>,
    /// For `max_net`: value of the response less the charge for the spend.
    pub net: Option<f64>,
    /// Response to one more unit of budget.
    pub shadow_price: Option<f64>,
    /// The proof.
    pub certificate: Option<Certificate>,
}

/// The best plan spending at most each of the totals, in their order. The problem's own budget is not
/// read; its objective is `max_response` or `max_net`. A larger total is never worse.
///
/// # Errors
/// Those of [`allocate`](crate::budget::allocate()); `unsupported_problem` (field `objective`) for objectives that find the total.
///
/// ```
/// use levier::budget::{Budget, BudgetChannel, BudgetConstraint, BudgetObjective, BudgetProblem, frontier};
/// use levier::response::Curve;
/// let log = |a: f64| Curve::Log { a, b: 1.0 };
/// let channels = vec![
///     BudgetChannel::new("search", &log(3.0), 5.0, 0.0, 10.0),
///     BudgetChannel::new("social", &log(1.0), 5.0, 0.0, 10.0),
/// ];
/// let budget = Budget { total: Some(10.0), constraint: BudgetConstraint::Eq };
/// let problem = BudgetProblem { channels, budget, objective: BudgetObjective::MaxResponse {}, groups: vec![] };
/// let points = frontier(&problem, &[4.0, 10.0])?;
/// // A larger budget brings more, and its last unit brings less.
/// assert!(points[0].total_response < points[1].total_response);
/// assert!(points[0].shadow_price > points[1].shadow_price);
/// # Ok::<(), levier::Error>(())
/// ```
pub fn frontier(problem: &BudgetProblem, totals: &[f64]) -> Result<Vec<FrontierPoint>> {
    use crate::budget::BudgetObjective::{MaxNet, MaxResponse};
    if !matches!(problem.objective, MaxResponse {} | MaxNet { .. }) {
        return Err(Error::new(Code::UnsupportedProblem).field("objective"));
    }
    for &total in totals {
        amount("totals", total)?;
    }
    let mut rising: Vec<usize> = (0..totals.len()).collect();
    rising.sort_by(|&i, &j| totals[i].total_cmp(&totals[j]));
    let mut points: Vec<Option<FrontierPoint>> = vec![None; totals.len()];
    let mut last: Option<FrontierPoint> = None;
    // Checked once; the evaluation points of means serve for all totals.
    let mut shapes: Option<Vec<ChannelResponse>> = None;
    for i in rising {
        let budget = Budget { total: Some(totals[i]), constraint: BudgetConstraint::Le };
        let at = BudgetProblem { budget, ..problem.clone() };
        let set = match &shapes {
            Some(shapes) => PreparedProblem::of(&at, shapes.clone())?,
            None => PreparedProblem::new(&at)?,
        };
        let mut point = point(&set, totals[i])?;
        shapes = Some(set.curves);
        // A plan for less is a plan for more: where rounding or an open gap puts it ahead, it is kept.
        if let (Some(before), Some(now)) = (last.as_ref().and_then(|p| p.certificate), point.certificate)
            && before.value > now.value
        {
            let upper_bound = now.upper_bound.max(before.value);
            let gap = (upper_bound - before.value) / upper_bound.abs().max(before.value.abs());
            let gap = if gap.is_finite() { gap } else { 0.0 };
            let certificate = Some(Certificate { value: before.value, upper_bound, gap, nodes: now.nodes });
            let (total, status, shadow_price) = (point.total, point.status, point.shadow_price);
            point =
                FrontierPoint { total, status, shadow_price, certificate, ..last.clone().unwrap_or(point) };
        }
        last = Some(point.clone());
        points[i] = Some(point);
    }
    Ok(points.into_iter().flatten().collect())
}

fn point(set: &PreparedProblem, total: f64) -> Result<FrontierPoint> {
    let got = solved(set, &mut ())?;
    Ok(FrontierPoint {
        total,
        status: got.status,
        spend: got.spend,
        total_spend: got.total_spend,
        total_response: got.total_response,
        net: got.net,
        shadow_price: got.shadow_price,
        certificate: got.certificate,
    })
}
