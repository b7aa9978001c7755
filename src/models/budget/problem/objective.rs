//! What the best plan is best at.

use crate::{Code, Error, Result};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

/// What the best plan is best at. Values and targets are > 0, in money per unit of response.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(tag = "type", rename_all = "snake_case")]
#[non_exhaustive]
pub enum BudgetObjective {
    /// The largest total response.
    MaxResponse {},
    /// The largest value · response − marginal ROAS · spend: each channel goes on until its last unit of
    /// spend earns no more than the marginal ROAS asked. 1 is the largest profit.
    MaxNet {
        /// What a unit of response is worth.
        value_per_response: f64,
        /// What the last unit of spend must earn, ≥ 0.
        target_marginal_roas: f64,
    },
    /// The largest response whose value is at least the target times the spend.
    MaxResponseAtTargetRoas {
        /// What a unit of response is worth.
        value_per_response: f64,
        /// Least value earned per unit of spend, over the whole plan.
        target_average_roas: f64,
    },
    /// The largest response that costs at most the target a unit.
    MaxResponseAtTargetCpa {
        /// Largest spend per unit of response, over the whole plan.
        target_cpa: f64,
    },
    /// The least spend whose response reaches the target.
    MinSpendForResponse {
        /// The response to reach, ≥ 0.
        target_response: f64,
    },
}

/// An objective as it travels. Reading it in parts keeps serde's buffering of tagged enums out of the Wasm.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    #[serde(rename = "type")]
    kind: String,
    value_per_response: Option<f64>,
    target_marginal_roas: Option<f64>,
    target_average_roas: Option<f64>,
    target_cpa: Option<f64>,
    target_response: Option<f64>,
    /// A note for people, not read.
    #[serde(rename = "definition")]
    _definition: Option<IgnoredAny>,
}

impl<'de> Deserialize<'de> for BudgetObjective {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let mut parts = Parts::deserialize(deserializer)?;
        let need = |part: &mut Option<f64>, name: &'static str| {
            part.take().ok_or_else(|| <D::Error as serde::de::Error>::missing_field(name))
        };
        let objective = match parts.kind.as_str() {
            "max_response" => Self::MaxResponse {},
            "max_net" => Self::MaxNet {
                value_per_response: need(&mut parts.value_per_response, "value_per_response")?,
                target_marginal_roas: need(&mut parts.target_marginal_roas, "target_marginal_roas")?,
            },
            "max_response_at_target_roas" => Self::MaxResponseAtTargetRoas {
                value_per_response: need(&mut parts.value_per_response, "value_per_response")?,
                target_average_roas: need(&mut parts.target_average_roas, "target_average_roas")?,
            },
            "max_response_at_target_cpa" => {
                Self::MaxResponseAtTargetCpa { target_cpa: need(&mut parts.target_cpa, "target_cpa")? }
            }
            "min_spend_for_response" => Self::MinSpendForResponse {
                target_response: need(&mut parts.target_response, "target_response")?,
            },
            _ => return Err(serde::de::Error::custom("unknown objective")),
        };
        // What the objective did not take belongs to another one.
        let Parts { value_per_response, target_marginal_roas, target_average_roas, .. } = parts;
        let left = [value_per_response, target_marginal_roas, target_average_roas];
        if left.iter().chain(&[parts.target_cpa, parts.target_response]).any(Option::is_some) {
            return Err(serde::de::Error::custom("a field of another objective"));
        }
        Ok(objective)
    }
}

impl BudgetObjective {
    /// The names that can be read, as they travel.
    pub(crate) const NAMES: [&'static str; 5] = [
        "max_response",
        "max_net",
        "max_response_at_target_roas",
        "max_response_at_target_cpa",
        "min_spend_for_response",
    ];

    pub(crate) fn check(&self) -> Result<()> {
        let positive = |field: &str, value: f64| {
            super::amount(field, value)?;
            if value > 0.0 {
                return Ok(());
            }
            Err(Error::new(Code::OutOfRange).field(field).found(value.to_string()))
        };
        match *self {
            Self::MaxResponse {} => Ok(()),
            Self::MaxNet { value_per_response, target_marginal_roas } => {
                positive("value_per_response", value_per_response)?;
                super::amount("target_marginal_roas", target_marginal_roas)
            }
            Self::MaxResponseAtTargetRoas { value_per_response, target_average_roas } => {
                positive("value_per_response", value_per_response)?;
                positive("target_average_roas", target_average_roas)
            }
            Self::MaxResponseAtTargetCpa { target_cpa } => positive("target_cpa", target_cpa),
            Self::MinSpendForResponse { target_response } => {
                super::amount("target_response", target_response)
            }
        }
    }

    /// Response that a unit of spend must bring, where the objective charges for spend.
    pub(crate) fn price(&self) -> f64 {
        match *self {
            Self::MaxNet { value_per_response, target_marginal_roas } => {
                target_marginal_roas / value_per_response
            }
            _ => 0.0,
        }
    }
}
