//! A part of the fitted outcome.

use serde::{Deserialize, Serialize};

/// What a part of the outcome is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum PartKind {
    /// What comes in an average period without channels and events.
    Level,
    /// A straight rise or fall, from its mean.
    Trend,
    /// The time of the year, from its mean.
    Season,
    /// The day of the week, from its mean.
    Weekday,
    /// Another driver, from its mean.
    Control,
    /// A dated event, from the periods without it.
    Event,
    /// A channel that entered as a straight control, from no spend.
    StraightChannel,
    /// A channel with a curve, from no spend.
    Channel,
}

impl PartKind {
    /// Whether the part is counted from its own mean over the data, so that its total is 0.
    pub(crate) fn is_centred(self) -> bool {
        matches!(self, Self::Trend | Self::Season | Self::Weekday | Self::Control)
    }
}

/// One part of the fitted outcome, in its unit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// The control, event or channel.
    pub name: Option<String>,
    /// By period.
    pub values: Vec<f64>,
    /// Over all periods.
    pub total: f64,
    /// 90 % interval of that; none without draws.
    pub interval: Option<(f64, f64)>,
    /// That, as a share of the outcome's total; none when the total is not positive.
    pub share: Option<f64>,
}
