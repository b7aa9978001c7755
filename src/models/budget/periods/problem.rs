//! What is asked over several periods: channels with their carry-over, a total, how many periods.

use crate::budget::problem::{Budget, BudgetConstraint, amount};
use crate::response::Curve;
use crate::{Code, Error, Result};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Periods times channels allowed: ten years of weeks for a dozen channels.
const MOST: usize = 6240;

/// A channel over time. The response of a period is that of `A = spend + theta · A of the period before`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(hashmap_as_object))]
#[serde(deny_unknown_fields)]
pub struct PeriodChannel {
    /// The channel's name, unique in the problem.
    pub name: String,
    /// Family of the curve, one of [`Curve::FAMILIES`].
    pub family: String,
    /// Parameters of the curve, by name.
    pub params: BTreeMap<String, f64>,
    /// Today's spend per period.
    pub current: f64,
    /// Least spend in each period.
    pub min: f64,
    /// Largest spend in each period.
    pub max: f64,
    /// Share of a period's carried-over spend that is left in the next, from 0 to below 1.
    pub theta: f64,
    /// Carried-over spend of the last period before the plan.
    pub carry_in: f64,
}

/// Spends over several periods: the largest total response within them; later effects are not counted.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct PeriodProblem {
    /// At least one channel.
    pub channels: Vec<PeriodChannel>,
    /// The total over all channels and periods.
    pub budget: Budget,
    /// How many periods, ≥ 1.
    pub periods: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    channels: Vec<PeriodChannel>,
    budget: Budget,
    periods: Option<u32>,
    objective: Option<Objective>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Objective {
    #[serde(rename = "type")]
    kind: ObjectiveKind,
    periods: u32,
    /// A note for people, not read.
    #[serde(rename = "carryover")]
    _carryover: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum ObjectiveKind {
    MaxResponseMultiPeriod,
}

impl PeriodProblem {
    /// Reads a problem from JSON text, unknown fields denied. The number of periods is `periods`, or
    /// `periods` of an `objective` of type `max_response_multi_period`.
    ///
    /// # Errors
    /// `invalid_document` when the text is not such a problem (`found` is the reader's complaint).
    ///
    /// ```
    /// use levier::budget::PeriodProblem;
    /// let text = r#"{"channels": [], "budget": {"total": 6, "constraint": "eq"}, "periods": 4}"#;
    /// assert_eq!(PeriodProblem::from_json(text)?.periods, 4);
    /// assert_eq!(PeriodProblem::from_json("[]").unwrap_err().code().as_str(), "invalid_document");
    /// # Ok::<(), levier::Error>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self> {
        let malformed = |found: String| Error::new(Code::InvalidDocument).found(found);
        let parts: Parts = serde_json::from_str(text).map_err(|error| malformed(error.to_string()))?;
        let ((Some(periods), None)
        | (None, Some(Objective { kind: ObjectiveKind::MaxResponseMultiPeriod, periods, .. }))) =
            (parts.periods, parts.objective)
        else {
            return Err(malformed("periods".to_owned()).field("periods"));
        };
        Ok(Self { channels: parts.channels, budget: parts.budget, periods })
    }

    /// Checks the problem and returns its curves, in the order of the channels.
    pub(crate) fn check(&self) -> Result<Vec<Curve>> {
        let problem = self;
        if problem.channels.is_empty() {
            return Err(Error::new(Code::NoChannels));
        }
        // Where a word has 32 bits, the product would wrap.
        let places = (problem.periods as usize).saturating_mul(problem.channels.len());
        if problem.periods == 0 || places > MOST {
            return Err(Error::new(Code::OutOfRange).field("periods").found(problem.periods.to_string()));
        }
        match (problem.budget.constraint, problem.budget.total) {
            (BudgetConstraint::None, _) => {}
            (_, None) => return Err(Error::new(Code::MissingInput).field("total")),
            (_, Some(total)) => amount("total", total)?,
        }
        let mut names = BTreeSet::new();
        let one = |channel: &PeriodChannel| {
            amount("current", channel.current)?;
            amount("min", channel.min)?;
            amount("max", channel.max)?;
            amount("theta", channel.theta)?;
            amount("carry_in", channel.carry_in)?;
            if channel.theta >= 1.0 {
                return Err(Error::new(Code::OutOfRange).field("theta").found(channel.theta.to_string()));
            }
            if channel.min > channel.max {
                let error = Error::new(Code::InvalidBounds).field("min");
                return Err(error.with("min", channel.min).with("max", channel.max));
            }
            let curve = Curve::from_parts(&channel.family, &channel.params)?;
            let widest = channel.carry_in + channel.max / (1.0 - channel.theta);
            if !(curve.value(widest) * f64::from(problem.periods)).is_finite() {
                return Err(Error::new(Code::InvalidCurve).field("params").with("spend", widest));
            }
            Ok(curve)
        };
        let named = |channel: &PeriodChannel| {
            if !names.insert(channel.name.clone()) {
                return Err(Error::new(Code::DuplicateName).field("name").found(&*channel.name));
            }
            one(channel).map_err(|error| error.with("channel", &*channel.name))
        };
        problem.channels.iter().map(named).collect()
    }
}
