//! What a forecast is: the figure at the deadline, its interval, and how it was made.

use super::tracked::Reason;
use serde::Serialize;

/// How a forecast is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
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
    /// A ratio carried to the deadline, with Student's interval; cut at 0 where its sums are never below 0.
    StudentCarried,
    /// A value carried to the deadline, with its own interval.
    GivenCarried,
}

/// The figure at the deadline, in the unit of the target.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
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
