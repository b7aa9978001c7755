//! What to fit, as chosen by the user.

use super::event::ResponseEvent;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// The shape of saturation. Both are concave: an S-shape is not looked for, since on weekly data
/// without an experiment a free exponent finds S-curves that season explains as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum ResponseFamily {
    /// `a·(1 − exp(−b·x))`.
    Negexp,
    /// `a·x / (k + x)`: Hill with exponent 1.
    Hill,
}

/// What to fit, as chosen by the user.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct ResponseSetup {
    /// Id of the series source.
    pub source: String,
    /// Column of the outcome.
    pub outcome: String,
    /// Whether the outcome is money in the currency of the spend.
    pub outcome_is_money: bool,
    /// Columns of spend.
    pub channels: Vec<String>,
    /// Columns of other drivers.
    pub controls: Vec<String>,
    /// Shape of saturation.
    pub family: ResponseFamily,
    /// Whether a straight trend is part of the baseline.
    pub trend: bool,
    /// Yearly Fourier pairs, 0 to 3.
    pub fourier_pairs: u8,
    /// Seed of the bootstrap (`ChaCha8`).
    #[cfg_attr(feature = "wasm", tsify(type = "number"))]
    pub seed: u64,
    /// Bootstrap replicates, 20 to 2000.
    pub replicates: u32,
    /// Dated events, fitted as 0/1 controls.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub events: Vec<ResponseEvent>,
}

impl ResponseSetup {
    pub(super) fn check(&self) -> Result<()> {
        let range = |field: &'static str, value: u32, low: u32, high: u32| {
            if (low..=high).contains(&value) {
                return Ok(());
            }
            Err(Error::new(Code::OutOfRange)
                .field(field)
                .found(value.to_string())
                .with("min", f64::from(low))
                .with("max", f64::from(high)))
        };
        range("fourier_pairs", u32::from(self.fourier_pairs), 0, 3)?;
        range("replicates", self.replicates, 20, 2000)
    }
}
