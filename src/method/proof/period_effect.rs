//! An effect as evidence for the mix model.

use serde::Serialize;

/// What a campaign added a period in all treated units together: a lift test of the mix model.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PeriodEffect {
    /// The effect a period.
    pub lift: f64,
    /// Its standard error.
    pub standard_error: f64,
}

impl PeriodEffect {
    /// From the effect a unit and its error; `None` where the error is not known or is nothing.
    pub(super) fn of(att: f64, error: Option<f64>, units: usize) -> Option<Self> {
        let standard_error = error.filter(|error| *error > 0.0)? * units as f64;
        Some(Self { lift: att * units as f64, standard_error })
    }
}
