//! What a budget is to reach: the most response, the most profit, a return, a cost or a result.

use crate::budget::problem::objective::BudgetObjective;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// What is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum GoalKind {
    /// The most response for the budget.
    #[default]
    MaxResponse,
    /// The most profit: margin on what is sold less the spend.
    MaxProfit,
    /// The most response whose revenue is at least `target` times the spend.
    TargetRoas,
    /// The most response that costs at most `target` a unit.
    TargetCpa,
    /// The least spend that responds `target`.
    LeastSpend,
    /// Each channel goes on while its last unit of spend brings at least `target` of revenue.
    MarginalReturn,
}

/// What is looked for, with its figures. Only those of its kind are read; the others are kept for when the user
/// comes back to them.
///
/// ```
/// use levier::budget::{BudgetGoal, GoalKind};
/// let goal: BudgetGoal = serde_json::from_str(r#"{"kind": "target_cpa", "target": 40}"#).unwrap();
/// assert_eq!((goal.kind, goal.target, goal.margin_rate), (GoalKind::TargetCpa, Some(40.0), None));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct BudgetGoal {
    /// Which goal.
    pub kind: GoalKind,
    /// What is aimed at, in the unit of the kind.
    pub target: Option<f64>,
    /// Margin over ex-VAT price, as a fraction; for the most profit.
    pub margin_rate: Option<f64>,
    /// Revenue that a unit of response brings; not read when the response is money.
    pub unit_value: Option<f64>,
}

impl BudgetGoal {
    /// What the best plan is best at.
    pub(crate) fn objective(&self, outcome_is_money: bool) -> Result<BudgetObjective> {
        let missing = |field: &str| Error::new(Code::MissingInput).field(field);
        let target = || self.target.ok_or_else(|| missing("target"));
        let unit = || match self.unit_value {
            _ if outcome_is_money => Ok(1.0),
            Some(value) => Ok(value),
            None => Err(missing("unit_value")),
        };
        Ok(match self.kind {
            GoalKind::MaxResponse => BudgetObjective::MaxResponse {},
            GoalKind::MaxProfit => {
                let margin = self.margin_rate.ok_or_else(|| missing("margin_rate"))?;
                if !(margin > 0.0 && margin <= 1.0) {
                    let error = Error::new(Code::RateOutOfRange).field("margin_rate");
                    return Err(error.found(margin.to_string()));
                }
                BudgetObjective::MaxNet { value_per_response: margin * unit()?, target_marginal_roas: 1.0 }
            }
            GoalKind::TargetRoas => BudgetObjective::MaxResponseAtTargetRoas {
                value_per_response: unit()?,
                target_average_roas: target()?,
            },
            // What a unit of money costs is a ROAS upside down: asked as such.
            GoalKind::TargetCpa if outcome_is_money => {
                return Err(Error::new(Code::UnsupportedProblem).field("goal"));
            }
            GoalKind::TargetCpa => BudgetObjective::MaxResponseAtTargetCpa { target_cpa: target()? },
            GoalKind::LeastSpend => BudgetObjective::MinSpendForResponse { target_response: target()? },
            GoalKind::MarginalReturn => {
                BudgetObjective::MaxNet { value_per_response: unit()?, target_marginal_roas: target()? }
            }
        })
    }

    /// What a unit of response is worth, when it is known: its revenue.
    pub(crate) fn revenue(&self, outcome_is_money: bool) -> Option<f64> {
        if outcome_is_money { Some(1.0) } else { self.unit_value.filter(|value| *value > 0.0) }
    }
}
