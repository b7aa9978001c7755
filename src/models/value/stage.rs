//! The stages of the customer journey.

use serde::{Deserialize, Serialize};

/// The stage of the customer journey that a figure or a campaign is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Being known.
    Awareness,
    /// Being visited.
    Acquisition,
    /// Being bought from.
    Conversion,
    /// Being bought from again.
    Loyalty,
    /// Earning more than it costs.
    Profitability,
}
