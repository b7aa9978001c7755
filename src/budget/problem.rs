//! What is asked: channels with their curves and bounds, a budget, an objective.

use crate::response::Curve;
use crate::value::map_of;
use crate::{Code, Error, Result};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A channel: its response curve and how far its spend may go. Spends are money per period, ≥ 0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(hashmap_as_object))]
#[serde(deny_unknown_fields)]
pub struct BudgetChannel {
    /// The channel's name, unique in the problem.
    pub name: String,
    /// Family of the curve, one of [`Curve::FAMILIES`].
    pub family: String,
    /// Parameters of the curve, by name.
    pub params: BTreeMap<String, f64>,
    /// Today's spend; it need not lie within the bounds.
    pub current: f64,
    /// Least spend.
    pub min: f64,
    /// Largest spend; equal to `min`, the channel is locked.
    pub max: f64,
}

impl BudgetChannel {
    /// A channel from its curve.
    pub fn new(name: &str, curve: &Curve, current: f64, min: f64, max: f64) -> Self {
        let params = map_of(curve.params().into_iter().map(|(key, value)| (key.to_owned(), value)));
        Self { name: name.to_owned(), family: curve.family().to_owned(), params, current, min, max }
    }

    /// The response curve.
    ///
    /// # Errors
    /// `invalid_curve` (`field` the parameter, details `family` and `channel`).
    pub fn curve(&self) -> Result<Curve> {
        Curve::from_parts(&self.family, &self.params).map_err(|error| error.with("channel", &*self.name))
    }
}

/// How the total binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum BudgetConstraint {
    /// Spend exactly the total.
    Eq,
    /// Spend at most the total.
    Le,
    /// No total: bounds only.
    None,
}

/// The total to spend over all channels.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// The total, ≥ 0; not read when the constraint is `none`.
    pub total: Option<f64>,
    /// How it binds.
    pub constraint: BudgetConstraint,
}

/// What the best plan is best at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(tag = "type", rename_all = "snake_case")]
#[non_exhaustive]
pub enum BudgetObjective {
    /// The largest total response.
    MaxResponse {},
}

/// An objective as it travels. Reading it in parts keeps serde's buffering of tagged enums out of the Wasm.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ObjectiveParts {
    #[serde(rename = "type")]
    kind: ObjectiveKind,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum ObjectiveKind {
    MaxResponse,
}

impl<'de> Deserialize<'de> for BudgetObjective {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let ObjectiveParts { kind: ObjectiveKind::MaxResponse } = ObjectiveParts::deserialize(deserializer)?;
        Ok(Self::MaxResponse {})
    }
}

/// Bounds on the sum of several channels. Reserved: a problem with groups is refused for now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct BudgetGroup {
    /// The group's name.
    pub name: String,
    /// Names of its channels.
    pub channels: Vec<String>,
    /// Least sum.
    pub min: f64,
    /// Largest sum.
    pub max: f64,
}

/// A whole allocation problem.
///
/// ```
/// use levier::budget::{BudgetProblem, allocate};
/// let problem = BudgetProblem::from_json(r#"{
///   "channels": [
///     {"name": "search", "family": "log", "params": {"a": 3.0, "b": 1.0}, "current": 5, "min": 0, "max": 10},
///     {"name": "social", "family": "log", "params": {"a": 1.0, "b": 1.0}, "current": 5, "min": 0, "max": 10}],
///   "budget": {"total": 10, "constraint": "eq"}, "objective": {"type": "max_response"}}"#).unwrap();
/// let plan = allocate(&problem).unwrap();
/// // 3/(1 + x) = 1/(1 + 10 − x) at x = 8: the last unit returns a third in both.
/// assert!((plan.spend[0] - 8.0).abs() < 1e-12);
/// assert!((plan.shadow_price.unwrap() - 1.0 / 3.0).abs() < 1e-12);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct BudgetProblem {
    /// At least one channel.
    pub channels: Vec<BudgetChannel>,
    /// The total.
    pub budget: Budget,
    /// What to maximise.
    pub objective: BudgetObjective,
    /// Reserved.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub groups: Vec<BudgetGroup>,
}

/// What tells a form that is not there yet.
#[derive(Deserialize)]
struct Form {
    #[serde(default)]
    objective: FormObjective,
    #[serde(default)]
    groups: Vec<IgnoredAny>,
}

#[derive(Default, Deserialize)]
struct FormObjective {
    #[serde(rename = "type")]
    kind: Option<String>,
}

impl BudgetProblem {
    /// Reads a problem from JSON text, unknown fields denied.
    ///
    /// # Errors
    /// `unsupported_problem` for an objective or a form that is not there yet (`field` says which);
    /// `invalid_document` when the text is not a problem (`found` is the reader's complaint).
    pub fn from_json(text: &str) -> Result<Self> {
        let malformed = |error: serde_json::Error| Error::new(Code::InvalidDocument).found(error.to_string());
        // Asked first, so that a form that will come later is told from a mistake.
        let form: Form = serde_json::from_str(text).map_err(malformed)?;
        if let Some(objective) = form.objective.kind.filter(|kind| kind != "max_response") {
            return Err(Error::new(Code::UnsupportedProblem).field("objective").found(objective));
        }
        if !form.groups.is_empty() {
            return Err(Error::new(Code::UnsupportedProblem).field("groups"));
        }
        serde_json::from_str(text).map_err(malformed)
    }

    /// Checks the problem and returns its curves, in the order of the channels.
    pub(super) fn check(&self) -> Result<Vec<Curve>> {
        if !self.groups.is_empty() {
            return Err(Error::new(Code::UnsupportedProblem).field("groups"));
        }
        if self.channels.is_empty() {
            return Err(Error::new(Code::NoChannels));
        }
        match (self.budget.constraint, self.budget.total) {
            (BudgetConstraint::None, _) => {}
            (_, None) => return Err(Error::new(Code::MissingInput).field("total")),
            (_, Some(total)) => amount("total", total)?,
        }
        let mut names = BTreeSet::new();
        self.channels
            .iter()
            .map(|channel| {
                let named = |error: Error| error.with("channel", &*channel.name);
                if !names.insert(&channel.name) {
                    return Err(Error::new(Code::DuplicateName).field("name").found(&*channel.name));
                }
                amount("current", channel.current).map_err(named)?;
                amount("min", channel.min).map_err(named)?;
                amount("max", channel.max).map_err(named)?;
                if channel.min > channel.max {
                    let error = Error::new(Code::InvalidBounds).field("min");
                    return Err(named(error.with("min", channel.min).with("max", channel.max)));
                }
                let curve = channel.curve()?;
                // Parameters can each be fine and the response still beyond any number.
                let widest = channel.max.max(channel.current);
                if !curve.value(widest).is_finite() {
                    return Err(named(Error::new(Code::InvalidCurve).field("params").with("spend", widest)));
                }
                Ok(curve)
            })
            .collect()
    }
}

pub(super) fn amount(field: &str, value: f64) -> Result<()> {
    let code = if !value.is_finite() {
        Code::NotANumber
    } else if value < 0.0 {
        Code::NegativeInput
    } else {
        return Ok(());
    };
    Err(Error::new(code).field(field).found(value.to_string()))
}
