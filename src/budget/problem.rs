//! What is asked: channels with their curves and bounds, a budget, an objective.

use super::objective::BudgetObjective;
use crate::response::Curve;
use crate::value::map_of;
use crate::{Code, Error, Result};
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
    /// Least spend if there is any: the channel spends nothing, or at least this (and at least `min`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub min_if_used: Option<f64>,
    /// Its group, by name; the same as being in the group's list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub group: Option<String>,
}

impl BudgetChannel {
    /// A channel from its curve.
    pub fn new(name: &str, curve: &Curve, current: f64, min: f64, max: f64) -> Self {
        let params = map_of(curve.params().into_iter().map(|(key, value)| (key.to_owned(), value)));
        Self {
            name: name.to_owned(),
            family: curve.family().to_owned(),
            params,
            current,
            min,
            max,
            min_if_used: None,
            group: None,
        }
    }

    /// The least spend that is some: the larger of `min` and `min_if_used`.
    pub(super) fn least(&self) -> f64 {
        self.min_if_used.map_or(self.min, |used| used.max(self.min))
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

/// Bounds on the sum of several channels; a channel is in one group at most.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct BudgetGroup {
    /// The group's name.
    pub name: String,
    /// Names of its channels; a channel may also name its group itself.
    #[serde(default)]
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
    /// Bounds on sums of channels.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub groups: Vec<BudgetGroup>,
}

/// The group of each channel, by place.
pub(super) type Membership = Vec<Option<usize>>;

/// What tells a form that is not there yet.
#[derive(Deserialize)]
struct Form {
    #[serde(default)]
    objective: FormObjective,
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
    /// `unsupported_problem` for an objective that is none of these (`field` is `objective`);
    /// `invalid_document` when the text is not a problem (`found` is the reader's complaint).
    pub fn from_json(text: &str) -> Result<Self> {
        let malformed = |error: serde_json::Error| Error::new(Code::InvalidDocument).found(error.to_string());
        // Asked first, so that a form that will come later is told from a mistake.
        let form: Form = serde_json::from_str(text).map_err(malformed)?;
        let known = |kind: &String| BudgetObjective::NAMES.contains(&kind.as_str());
        if let Some(objective) = form.objective.kind.filter(|kind| !known(kind)) {
            return Err(Error::new(Code::UnsupportedProblem).field("objective").found(objective));
        }
        serde_json::from_str(text).map_err(malformed)
    }

    /// Checks the groups and says which one each channel is in.
    pub(super) fn membership(&self) -> Result<Membership> {
        let mut found: Membership = vec![None; self.channels.len()];
        let mut names = BTreeSet::new();
        let unknown = |field: &str, name: &str| Error::new(Code::UnknownId).field(field).found(name);
        for (g, group) in self.groups.iter().enumerate() {
            let named = |error: Error| error.with("group", &*group.name);
            if !names.insert(&group.name) {
                return Err(Error::new(Code::DuplicateName).field("group").found(&*group.name));
            }
            amount("min", group.min).map_err(named)?;
            amount("max", group.max).map_err(named)?;
            if group.min > group.max {
                let error = Error::new(Code::InvalidBounds).field("min");
                return Err(named(error.with("min", group.min).with("max", group.max)));
            }
            for name in &group.channels {
                let Some(i) = self.channels.iter().position(|c| c.name == *name) else {
                    return Err(named(unknown("channels", name)));
                };
                if found[i].is_some_and(|other| other != g) {
                    return Err(named(Error::new(Code::OverlappingGroups).field("channels").found(&**name)));
                }
                found[i] = Some(g);
            }
        }
        for (i, channel) in self.channels.iter().enumerate() {
            let Some(name) = &channel.group else { continue };
            let named = |error: Error| error.with("channel", &*channel.name);
            let Some(g) = self.groups.iter().position(|group| group.name == *name) else {
                return Err(named(unknown("group", name)));
            };
            if found[i].is_some_and(|other| other != g) {
                return Err(Error::new(Code::OverlappingGroups)
                    .field("channels")
                    .found(&*channel.name)
                    .with("group", &**name));
            }
            found[i] = Some(g);
        }
        Ok(found)
    }

    /// Checks the problem and returns its curves, in the order of the channels.
    pub(super) fn check(&self) -> Result<Vec<Curve>> {
        self.objective.check()?;
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
                if let Some(used) = channel.min_if_used {
                    amount("min_if_used", used).map_err(named)?;
                }
                if channel.min > channel.max || channel.min > 0.0 && channel.least() > channel.max {
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
