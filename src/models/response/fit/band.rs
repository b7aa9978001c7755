//! The band of a curve.

use serde::{Deserialize, Serialize};

/// A curve with its uncertainty, for drawing: pointwise mean and 5 % and 95 % quantiles of the draws.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct CurveBand {
    /// Spend a period, from 0 to 1.5 times the highest seen.
    pub spend: Vec<f64>,
    /// Mean of the draws.
    pub mean: Vec<f64>,
    /// 5 % quantile of the draws.
    pub low: Vec<f64>,
    /// 95 % quantile of the draws.
    pub high: Vec<f64>,
}
