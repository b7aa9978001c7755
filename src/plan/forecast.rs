//! The forecast: the total, or the level, at the deadline.

use super::levels::Level;
use super::sums::Sums;
use super::tracked::{Observed, Reason, Target, TrackedTarget};
use serde::Serialize;

/// How a forecast is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ForecastMethod {
    /// Nothing is to come.
    Final,
    /// Counts to come, negative binomial with the dispersion of the periods.
    NegativeBinomial,
    /// Counts to come after none at all, by Jeffreys' prior.
    Jeffreys,
    /// Amounts to come, Student's t.
    Student,
    /// Every period is the same.
    Constant,
    /// A rate carried to the deadline, with Wilson's interval.
    WilsonCarried,
    /// A ratio carried to the deadline, with Student's interval.
    StudentCarried,
    /// A value carried to the deadline, with its own interval.
    GivenCarried,
}

/// The figure at the deadline, in the unit of the target.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Forecast {
    /// What is expected; none with a reason.
    pub point: Option<f64>,
    /// The lower end of its interval.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// How it is made.
    pub method: Option<ForecastMethod>,
    /// Counts: variance over mean. Amounts: standard deviation of a day of weight 1.
    pub dispersion: Option<f64>,
    /// The chance to reach the target (sums that are not final).
    pub p_reach: Option<f64>,
    /// Why there is none.
    pub reason: Option<Reason>,
    /// The input that is missing.
    pub field: Option<&'static str>,
}

impl Forecast {
    pub(super) fn undefined(reason: Reason, field: Option<&'static str>) -> Self {
        Self { reason: Some(reason), field, ..Self::default() }
    }

    /// A figure without interval to speak of.
    pub(super) fn certain(point: f64, method: ForecastMethod) -> Self {
        let point = super::finite(point);
        Self { point, low: point, high: point, method: Some(method), ..Self::default() }
    }
}

/// Forecasts the figure at the deadline: for counts with the quasi-Poisson dispersion of McCullagh and Nelder (1989)
/// and a negative binomial to come, for amounts by Student's t, for levels by the way made since the start.
///
/// ```
/// use levier::plan::{TrackedTarget, forecast};
/// let input: TrackedTarget = serde_json::from_str(
///     r#"{"measure": "count", "direction": "increase", "start": "2027-01-01", "deadline": "2027-06-30",
///         "baseline": 900, "target": 1080, "period_days": 7, "as_of": "2027-03-25", "today": "2027-03-26",
///         "values": [40, 34, 35, 40, 40, 36, 40, 34, 38, 31, 35, 32]}"#,
/// ).unwrap();
/// let found = forecast(&input);
/// assert_eq!((found.low, found.high), (Some(879.0), Some(998.0)));
/// ```
pub fn forecast(input: &TrackedTarget) -> Forecast {
    match Target::of(input) {
        Err((reason, field)) => Forecast::undefined(reason, field),
        Ok((target, Observed::Sums(as_of))) => Sums::of(&target, as_of).forecast(),
        Ok((target, Observed::Level(window))) => Level::of(&target, window).forecast(),
    }
}
