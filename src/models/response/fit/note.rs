//! Warnings about a whole fit.

use serde::{Deserialize, Serialize};

/// What must be said about the whole fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "snake_case")]
pub enum Note {
    /// Less than a year of data: no season was fitted, trend and channels may carry it.
    SeasonNotFitted,
    /// Less than two years: a season seen once is not told from chance.
    SeasonSeenOnce,
    /// A control never varies, or repeats the others: it was left out.
    ControlLeftOut,
    /// An event touches no period or all of them, or repeats something else: it was left out.
    EventLeftOut,
    /// Fewer than five observations a parameter: intervals are optimistic.
    FewPointsPerParameter,
    /// The errors of neighbouring periods go together (lag-1 autocorrelation above 0.3): something
    /// that lasts is missing from the model.
    AutocorrelatedErrors,
    /// The model predicts the periods held out worse than their mean would.
    PoorHoldout,
    /// Somewhere the channels are credited with more than a positive outcome: the split is not believable.
    NegativeBaseline,
    /// A channel that cannot hold a curve entered as a straight control.
    ChannelAsControl,
}
