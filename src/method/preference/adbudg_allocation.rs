//! A budget over channels whose curves come from judgement.

use super::adbudg::{Hill, JudgeAnswers, Relative};
use super::input::{distinct, missing, or_default, required};
use crate::answer::{Answered, Refused};
use crate::budget::{
    AllocationStatus, Budget, BudgetChannel, BudgetConstraint, BudgetObjective, BudgetProblem, allocate,
};
use crate::error::Code;
use crate::response::Curve;
use serde::{Deserialize, Serialize};

/// Channels with the answers of a judge, and what to do with the money.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct JudgedBudget {
    /// `max_response` or `max_net`.
    pub goal: Option<String>,
    /// The channels.
    #[serde(default, deserialize_with = "or_default")]
    pub channels: Vec<JudgedChannel>,
    /// The budget (`max_response`).
    pub budget: Option<f64>,
    /// `eq`: all of it is spent; `le`: at most.
    pub constraint: Option<String>,
    /// What a unit of response is worth (`max_net`).
    pub value: Option<f64>,
}

/// A channel and the response expected of it.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct JudgedChannel {
    /// Name.
    pub id: String,
    /// Today's spend.
    pub spend: Option<f64>,
    /// The response at four levels of spend.
    #[serde(flatten)]
    pub answers: JudgeAnswers,
    /// Least spend, 0 unless given.
    pub min: Option<f64>,
    /// Largest spend; without bound unless given.
    pub max: Option<f64>,
}

/// The best plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct JudgedPlan {
    /// Whether a plan fits the bounds.
    pub status: AllocationStatus,
    /// Spend of each channel.
    pub spend: Option<Vec<f64>>,
    /// Spend in all.
    pub total_spend: Option<f64>,
    /// Response in all, what comes with nothing included.
    pub total_response: Option<f64>,
    /// Value of the response less the spend (`max_net`).
    pub net: Option<f64>,
}

/// The plan with the greatest response within a budget, or with the greatest net value without one.
///
/// # Errors
///
/// `missing_input`, `unknown_id` (goal, constraint), `duplicate_name`; by channel `out_of_range` (spend) and the
/// errors of [`adbudg`](super::adbudg::adbudg); `negative_input` (min, max, budget), `out_of_range` (value).
pub fn adbudg_allocation(input: &JudgedBudget) -> Answered<JudgedPlan> {
    let goal = input.goal.as_deref().ok_or_else(|| missing("goal"))?;
    required(&[("channels", input.channels.is_empty())])?;
    let ask = Ask::of(goal, input)?;
    distinct(input.channels.iter().map(|channel| &channel.id))?;
    let curves: Vec<(f64, Relative, Hill)> =
        input.channels.iter().map(JudgedChannel::curve).collect::<Answered<_>>()?;
    let refuse_negative =
        |field: &str, found: &str| Refused::new(Code::NegativeInput).field(field).found(found);
    for channel in &input.channels {
        for (key, bound) in [("min", channel.min), ("max", channel.max)] {
            if bound.is_some_and(|bound| bound < 0.0) {
                return Err(refuse_negative(&channel.id, key));
            }
        }
    }
    let infeasible = JudgedPlan {
        status: AllocationStatus::Infeasible,
        spend: None,
        total_spend: None,
        total_response: None,
        net: None,
    };
    let mut channels = Vec::new();
    for (channel, (spend, _, hill)) in input.channels.iter().zip(&curves) {
        let min = channel.min.unwrap_or(0.0);
        let max = channel.max.unwrap_or_else(|| ask.enough(hill).max(min));
        if min > max {
            return Ok(infeasible);
        }
        let curve = Curve::Hill { a: hill.a, k: hill.k, n: hill.n };
        channels.push(BudgetChannel::new(&channel.id, &curve, *spend, min, max));
    }
    let problem =
        BudgetProblem { channels, budget: ask.budget(), objective: ask.objective(), groups: Vec::new() };
    let plan = allocate(&problem).map_err(|error| match error.field_name() {
        Some(field) => Refused::new(error.code()).field(field),
        None => Refused::new(error.code()),
    })?;
    if plan.status == AllocationStatus::Infeasible {
        return Ok(infeasible);
    }
    let base: f64 = curves.iter().map(|(_, relative, _)| relative.base()).sum();
    let total_spend = plan.spend.iter().sum();
    let total_response = plan.total_response.map(|response| response + base);
    Ok(JudgedPlan {
        status: plan.status,
        net: ask.value().zip(total_response).map(|(value, response)| value * response - total_spend),
        spend: Some(plan.spend),
        total_spend: Some(total_spend),
        total_response,
    })
}

impl JudgedChannel {
    /// Today's spend and the curve above the base.
    fn curve(&self) -> Answered<(f64, Relative, Hill)> {
        let refuse = |code: Code| Refused::new(code).field(&self.id);
        let spend = self.spend.ok_or_else(|| refuse(Code::MissingInput).found("spend"))?;
        if spend <= 0.0 {
            return Err(refuse(Code::OutOfRange).found("spend"));
        }
        let relative = self.answers.relative(&self.id)?;
        let hill = relative.hill(spend).ok_or_else(|| refuse(Code::InvalidCurve))?;
        Ok((spend, relative, hill))
    }
}

/// What is asked of the money.
#[derive(Debug, Clone, Copy)]
enum Ask {
    Response { budget: f64, constraint: BudgetConstraint },
    Net { value: f64 },
}

impl Ask {
    fn of(goal: &str, input: &JudgedBudget) -> Answered<Self> {
        let unknown = |key: &str, found: &str| Err(Refused::new(Code::UnknownId).field(key).found(found));
        match goal {
            "max_response" => {
                let budget = input.budget.ok_or_else(|| missing("budget"))?;
                let constraint = match input.constraint.as_deref() {
                    Some("eq") => BudgetConstraint::Eq,
                    Some("le") => BudgetConstraint::Le,
                    Some(other) => return unknown("constraint", other),
                    None => return Err(missing("constraint")),
                };
                if budget < 0.0 {
                    return Err(Refused::new(Code::NegativeInput).field("budget"));
                }
                Ok(Self::Response { budget, constraint })
            }
            "max_net" => {
                let value = input.value.ok_or_else(|| missing("value"))?;
                if value <= 0.0 {
                    return Err(Refused::new(Code::OutOfRange).field("value"));
                }
                Ok(Self::Net { value })
            }
            other => unknown("goal", other),
        }
    }

    /// A spend above which no plan goes: the budget, or what the whole response is worth.
    fn enough(self, hill: &Hill) -> f64 {
        match self {
            Self::Response { budget, .. } => budget,
            Self::Net { value } => value * hill.a,
        }
    }

    const fn value(self) -> Option<f64> {
        match self {
            Self::Response { .. } => None,
            Self::Net { value } => Some(value),
        }
    }

    const fn budget(self) -> Budget {
        match self {
            Self::Response { budget, constraint } => Budget { total: Some(budget), constraint },
            Self::Net { .. } => Budget { total: None, constraint: BudgetConstraint::None },
        }
    }

    const fn objective(self) -> BudgetObjective {
        match self {
            Self::Response { .. } => BudgetObjective::MaxResponse {},
            Self::Net { value } => {
                BudgetObjective::MaxNet { value_per_response: value, target_marginal_roas: 1.0 }
            }
        }
    }
}
