//! The prior predictive check, as it is shown.

use crate::response::CurveBand;
use crate::response::PeriodBand;
use crate::value::Date;
use serde::{Deserialize, Serialize};

/// What the priors say of a channel: 90 % intervals.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct MixPriorChannel {
    /// Its column.
    pub name: String,
    /// Share of the effect left after one period.
    pub carry_over: (f64, f64),
    /// Spend in force a period at which half of the ceiling is reached, in money.
    pub half_saturation: (f64, f64),
    /// Response a period that no spend can exceed.
    pub ceiling: (f64, f64),
    /// Exponent of Hill's curve.
    pub exponent: Option<(f64, f64)>,
    /// Contribution over the data.
    pub contribution: (f64, f64),
    /// That, as a share of the outcome's total; none when the total is not positive.
    pub contribution_share: Option<(f64, f64)>,
    /// The curve.
    pub band: CurveBand,
}

/// What the priors say before the data: 1,000 draws.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct MixPrior {
    /// The periods, in order.
    #[cfg_attr(feature = "wasm", tsify(type = "string[]"))]
    pub dates: Vec<Date>,
    /// The outcome, to draw beside the band.
    pub observed: Vec<f64>,
    /// The outcome that the priors expect, noise included.
    pub outcome: PeriodBand,
    /// Share of the draws whose expected outcome is below 0 in some period.
    pub negative_share: f64,
    /// One a channel that has a curve.
    pub channels: Vec<MixPriorChannel>,
    /// The seed.
    #[cfg_attr(feature = "wasm", tsify(type = "number"))]
    pub seed: u64,
    /// Version of this crate.
    pub version: String,
}
