//! What is asked: channels with their curves and bounds, a budget, an objective.

mod amount;
mod check;
pub(super) mod objective;

pub(super) use amount::amount;

use super::channel_response::ChannelResponse;
use super::channel_response::mean::Mean;
use super::problem::objective::BudgetObjective;
use crate::response::Curve;
use crate::value::map_of;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::rc::Rc;

/// The family that is no curve but the mean of some.
const MEAN: &str = "mean";

/// A channel: its response curve and how far its spend may go. Spends are money per period, ≥ 0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(hashmap_as_object))]
#[serde(deny_unknown_fields)]
pub struct BudgetChannel {
    /// The channel's name, unique in the problem.
    pub name: String,
    /// Family of the curve, one of [`Curve::FAMILIES`], or `mean`.
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
    /// For the family `mean`, whose response is their mean: its draws. They are read, not written: a
    /// problem that is handed back does not carry thousands of curves along.
    #[serde(default, skip_serializing)]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub draws: Vec<Curve>,
    /// Its group, by name; the same as being in the group's list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub group: Option<String>,
}

impl BudgetChannel {
    /// A channel from its curve.
    ///
    /// ```
    /// use levier::budget::BudgetChannel;
    /// use levier::response::Curve;
    /// let channel = BudgetChannel::new("search", &Curve::Power { a: 2.0, p: 0.5 }, 100.0, 0.0, 400.0);
    /// assert_eq!((channel.family.as_str(), channel.params["p"]), ("power", 0.5));
    /// ```
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
            draws: Vec::new(),
            group: None,
        }
    }

    /// A channel whose response is the mean of draws, any number of curves of any families.
    ///
    /// ```
    /// use levier::budget::{Budget, BudgetChannel, BudgetConstraint, BudgetObjective, BudgetProblem, allocate};
    /// use levier::response::Curve;
    /// let draws = |a: f64| vec![Curve::Log { a, b: 0.01 }, Curve::Log { a: 3.0 * a, b: 0.01 }];
    /// let channels = vec![
    ///     BudgetChannel::of_draws("search", draws(80.0), 500.0, 0.0, 1000.0),
    ///     BudgetChannel::of_draws("display", draws(20.0), 500.0, 0.0, 1000.0),
    /// ];
    /// let budget = Budget { total: Some(1000.0), constraint: BudgetConstraint::Eq };
    /// let problem = BudgetProblem { channels, budget, objective: BudgetObjective::MaxResponse {}, groups: vec![] };
    /// let plan = allocate(&problem).unwrap();
    /// // 4/(1 + x/100) = 1/(1 + (1000 − x)/100) at x = 860.
    /// assert!((plan.spend[0] - 860.0).abs() < 1e-3);
    /// assert!(plan.certificate.unwrap().gap <= 1e-6);
    /// ```
    pub fn of_draws(name: &str, draws: Vec<Curve>, current: f64, min: f64, max: f64) -> Self {
        Self {
            name: name.to_owned(),
            family: MEAN.to_owned(),
            params: BTreeMap::new(),
            current,
            min,
            max,
            min_if_used: None,
            draws,
            group: None,
        }
    }

    /// The least spend that is some: the larger of `min` and `min_if_used`.
    pub(crate) fn least(&self) -> f64 {
        self.min_if_used.map_or(self.min, |used| used.max(self.min))
    }

    /// The response, with what the search asks of it.
    pub(crate) fn shape(&self) -> Result<ChannelResponse> {
        if self.family != MEAN {
            return self.curve().map(ChannelResponse::from);
        }
        let named = |error: Error| error.with("channel", &*self.name);
        if self.draws.is_empty() {
            return Err(named(Error::new(Code::InvalidCurve).field("draws").with("family", MEAN)));
        }
        if let Some(extra) = self.params.keys().next() {
            return Err(named(Error::new(Code::InvalidCurve).field(extra).with("family", MEAN)));
        }
        for draw in &self.draws {
            draw.validate().map_err(named)?;
        }
        Ok(ChannelResponse::Mean(Rc::new(Mean::new(&self.draws, self.min, self.max))))
    }

    /// The response curve, where it is one.
    ///
    /// # Errors
    /// `invalid_curve` (`field` the parameter, details `family` and `channel`); for the family `mean`,
    /// `field` is `family`.
    ///
    /// ```
    /// use levier::budget::BudgetChannel;
    /// use levier::response::Curve;
    /// let curve = Curve::Linear { a: 0.2 };
    /// assert_eq!(BudgetChannel::new("e-mail", &curve, 10.0, 0.0, 50.0).curve(), Ok(curve));
    /// let mut channel = BudgetChannel::new("e-mail", &curve, 10.0, 0.0, 50.0);
    /// channel.params.clear();
    /// assert_eq!(channel.curve().unwrap_err().field_name(), Some("a"));
    /// ```
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
pub(crate) type Membership = Vec<Option<usize>>;

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
    ///
    /// ```
    /// use levier::budget::BudgetProblem;
    /// let text = r#"{"channels": [], "budget": {"total": 1, "constraint": "eq"}, "objective": {"type": "max_joy"}}"#;
    /// assert_eq!(BudgetProblem::from_json(text).unwrap_err().code().as_str(), "unsupported_problem");
    /// ```
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
}
