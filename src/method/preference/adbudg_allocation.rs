//! A budget over channels whose curves come from judgement.

use super::adbudg_channel::{FittedCurve, JudgedChannel, PlannedResponse, ReadyChannel};
use super::input::{distinct, missing, or_default, required};
use crate::answer::{Answered, Refused};
use crate::budget::{AllocationStatus, Budget, BudgetConstraint, BudgetObjective, BudgetProblem, allocate};
use crate::error::Code;
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
    /// Channels whose curves were fitted to data, in the same unit of response.
    #[serde(default, deserialize_with = "or_default")]
    pub fitted: Vec<FittedCurve>,
    /// The budget (`max_response`).
    pub budget: Option<f64>,
    /// `eq`: all of it is spent; `le`: at most.
    pub constraint: Option<String>,
    /// What a unit of response is worth (`max_net`).
    pub value: Option<f64>,
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
    /// Each channel's part.
    pub channels: Vec<PlannedResponse>,
    /// Response in all where the lowest judge or quantile of every channel is right; `None` where no channel has a doubt.
    pub low: Option<f64>,
    /// Response in all where the highest is.
    pub high: Option<f64>,
    /// Response in all at today's spends.
    pub today: Option<f64>,
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
    let names = input.channels.iter().map(|channel| &channel.id);
    distinct(names.chain(input.fitted.iter().map(|channel| &channel.id)))?;
    let mut ready = input.channels.iter().map(ReadyChannel::judged).collect::<Answered<Vec<_>>>()?;
    for channel in &input.fitted {
        ready.push(ReadyChannel::fitted(channel)?);
    }
    for channel in &ready {
        for (key, bound) in [("min", Some(channel.min)), ("max", channel.max)] {
            if bound.is_some_and(|bound| bound < 0.0) {
                return Err(Refused::new(Code::NegativeInput).field(&channel.id).found(key));
            }
        }
    }
    let mut channels = Vec::new();
    for own in &ready {
        let max = own.max.unwrap_or_else(|| ask.enough(own).max(own.min));
        if own.min > max {
            return Ok(JudgedPlan::infeasible());
        }
        channels.push(own.in_budget(max));
    }
    let problem =
        BudgetProblem { channels, budget: ask.budget(), objective: ask.objective(), groups: Vec::new() };
    let plan = allocate(&problem).map_err(|error| match error.field_name() {
        Some(field) => Refused::new(error.code()).field(field),
        None => Refused::new(error.code()),
    })?;
    if plan.status == AllocationStatus::Infeasible {
        return Ok(JudgedPlan::infeasible());
    }
    let base: f64 = ready.iter().map(|own| own.base).sum();
    let total_spend = plan.spend.iter().sum();
    let total_response = plan.total_response.map(|response| response + base);
    let parts: Vec<PlannedResponse> =
        ready.iter().zip(&plan.spend).map(|(own, spend)| own.planned(*spend)).collect();
    let doubted = parts.iter().any(|part| part.low.is_some());
    let end = |pick: fn(&PlannedResponse) -> Option<f64>| {
        doubted.then(|| parts.iter().map(|part| pick(part).unwrap_or(part.response)).sum())
    };
    Ok(JudgedPlan {
        status: plan.status,
        net: ask.value().zip(total_response).map(|(value, response)| value * response - total_spend),
        spend: Some(plan.spend),
        total_spend: Some(total_spend),
        total_response,
        low: end(|part| part.low),
        high: end(|part| part.high),
        today: Some(parts.iter().map(|part| part.today).sum()),
        channels: parts,
    })
}

impl JudgedPlan {
    const fn infeasible() -> Self {
        Self {
            status: AllocationStatus::Infeasible,
            spend: None,
            total_spend: None,
            total_response: None,
            net: None,
            channels: Vec::new(),
            low: None,
            high: None,
            today: None,
        }
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
    fn enough(self, channel: &ReadyChannel) -> f64 {
        match (self, channel.most) {
            (Self::Response { budget, .. }, _) => budget,
            (Self::Net { value }, Some(most)) => value * most,
            // A fitted curve says nothing beyond what was seen.
            (Self::Net { .. }, None) => channel.spend,
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
