//! The certificate of a plan: a bound that no plan exceeds, and the gap to it.

use crate::budget::problem::objective::BudgetObjective;
use crate::budget::solver::prepared_problem::PreparedProblem;
use serde::{Deserialize, Serialize};

/// Differences below this share of the response are rounding.
const ROUNDING: f64 = 1e-13;
/// A response below this share of what all maximums bring is none.
const NEGLIGIBLE: f64 = 1e-15;

/// The proof: no plan within the bounds and the budget is better than `upper_bound`. What is compared is
/// what the objective maximises: the response, or for `max_net` the net. For `min_spend_for_response`
/// it is the spend, and no plan that reaches the target spends less than `upper_bound`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// Response (net, spend) of the plan.
    pub value: f64,
    /// Response (net) that no plan exceeds; spend that no plan undercuts.
    pub upper_bound: f64,
    /// `|upper_bound − value|` over the larger of the two; 0 when they are equal but for rounding.
    pub gap: f64,
    /// Sub-problems solved; 1 when the first answer was exact.
    pub nodes: u32,
}

impl PreparedProblem<'_> {
    pub(super) fn certificate(&self, response: f64, spend: f64, bound: f64, nodes: u32) -> Certificate {
        let least = matches!(self.problem.objective, BudgetObjective::MinSpendForResponse { .. });
        let value = if least { spend } else { self.objective_value(response, Some(spend)) };
        let upper_bound = if least { bound.min(value) } else { bound.max(value) };
        // A net is value minus spend: its rounding error is that of the two terms. A response near zero is judged on
        // the scale of the response at all maximums.
        let largest_response: f64 = self.solver_channels.iter().map(|c| c.response.value(c.max)).sum();
        let rounding_scale = match () {
            () if least => spend,
            () if response <= NEGLIGIBLE * largest_response => self.objective_value(largest_response, None),
            () => self.objective_value(response, None),
        };
        let apart = (upper_bound - value).abs();
        let gap =
            if apart > ROUNDING * rounding_scale { apart / upper_bound.abs().max(value.abs()) } else { 0.0 };
        Certificate { value, upper_bound, gap, nodes }
    }
}
