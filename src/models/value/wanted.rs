//! The way a figure should go.

use serde::{Deserialize, Serialize};

/// Which way an indicator should go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    /// Up.
    Increase,
    /// Down.
    Decrease,
}

impl Wanted {
    /// The value, mirrored when less is better: more is better.
    pub const fn upwards(self, value: f64) -> f64 {
        match self {
            Self::Increase => value,
            Self::Decrease => -value,
        }
    }

    /// The ends of an interval, mirrored when less is better.
    pub const fn upwards_interval(self, low: f64, high: f64) -> (f64, f64) {
        match self {
            Self::Increase => (low, high),
            Self::Decrease => (-high, -low),
        }
    }
}
