//! What a spend returns as a whole: the ratios that goals are said in.

use super::goal::BudgetGoal;
use serde::{Deserialize, Serialize};

/// Ratios of a whole plan, over the channels that have a curve. None where the denominator is 0 or what a unit of
/// response is worth is not known.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct PlanReturns {
    /// Response per unit of spend.
    pub average: Option<f64>,
    /// Spend per unit of response.
    pub cost: Option<f64>,
    /// Revenue over spend.
    pub roas: Option<f64>,
    /// Margin on the revenue, less the spend.
    pub profit: Option<f64>,
}

impl PlanReturns {
    pub(crate) fn new(goal: &BudgetGoal, outcome_is_money: bool, spend: f64, response: f64) -> Self {
        let ratio = |part: f64, whole: f64| (whole > 0.0).then(|| part / whole).filter(|r| r.is_finite());
        let revenue = goal.revenue(outcome_is_money).map(|value| value * response);
        Self {
            average: ratio(response, spend),
            cost: ratio(spend, response),
            roas: revenue.and_then(|revenue| ratio(revenue, spend)),
            profit: revenue.zip(goal.margin_rate).map(|(revenue, margin)| margin * revenue - spend),
        }
    }
}
