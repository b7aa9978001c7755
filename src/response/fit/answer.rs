//! The answer of a weekly fit, as it is shown, saved and handed to the allocation.

use super::note::Note;
use crate::response::Curve;
use crate::response::data::setup::ResponseSetup;
use crate::response::reading::Reading;
use crate::value::Date;
use serde::{Deserialize, Serialize};

/// How far a channel's curve can be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "snake_case")]
pub enum ChannelStatus {
    /// Effect and bend both stand out of the noise.
    Identified,
    /// There is a curve, and a reason not to lean on it.
    Weak,
    /// There is no curve.
    Refused,
}

/// Why a channel is weak or refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "snake_case")]
pub enum ChannelReason {
    /// The spend never varies: its effect cannot be told from the level.
    ConstantSpend,
    /// Fewer different spends above zero than a curve has parameters; it enters as a straight control.
    TooFewSpendLevels,
    /// The interval of its contribution touches zero, or the fit is hardly better with it.
    EffectNotDistinguishable,
    /// Its effect moves with another channel's, or with the baseline (`collinear_with`).
    Collinear,
    /// Its carry-over ends on the limit: a slow drift of the baseline would look the same.
    CarryOverNotIdentified,
    /// The data add next to nothing to the prior (sampled models only).
    PosteriorIsPrior,
    /// No clear bend in the range seen: past it the curve is a guess.
    SaturationNotIdentified,
}

/// The spend of a channel in a period, as seen in the data.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct SeenSpend {
    /// Lowest.
    pub min: f64,
    /// Highest.
    pub max: f64,
    /// Mean.
    pub mean: f64,
    /// 90th percentile (type 7).
    pub p90: f64,
}

/// A curve with its uncertainty, for drawing: pointwise mean and 5 % and 95 % quantiles of the draws.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Spend a period, from 0 to 1.5 times the highest seen.
    pub spend: Vec<f64>,
    /// Mean of the draws.
    pub mean: Vec<f64>,
    /// 5 % quantile of the draws.
    pub low: Vec<f64>,
    /// 95 % quantile of the draws.
    pub high: Vec<f64>,
}

/// What was found about a channel.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct ChannelFit {
    /// Its column.
    pub name: String,
    /// How far its curve can be believed.
    pub status: ChannelStatus,
    /// Why not further.
    pub reason: Option<ChannelReason>,
    /// When the reason is `collinear`: the other channel, or none when it is the baseline.
    pub collinear_with: Option<String>,
    /// Share of the effect left after one period.
    pub carry_over: Option<f64>,
    /// 90 % bootstrap interval of that.
    pub carry_over_interval: Option<(f64, f64)>,
    /// Periods until half of the effect is left; 0 without carry-over.
    pub half_life_periods: Option<f64>,
    /// Response a period against a steady spend a period, carry-over included.
    pub curve: Option<Curve>,
    /// Spend a period actually seen.
    pub seen: SeenSpend,
    /// Mean spend a period over the last 13 periods, or all if fewer.
    pub today: f64,
    /// Contribution over the data, in the unit of the outcome.
    pub contribution: Option<f64>,
    /// That, as a share of the outcome's total; none when the total is not positive.
    pub contribution_share: Option<f64>,
    /// 90 % bootstrap interval of the contribution.
    pub contribution_interval: Option<(f64, f64)>,
    /// The curve with its uncertainty.
    pub band: Option<Band>,
    /// Bootstrap curves, one a replicate; the same index is the same replicate in every channel.
    pub draws: Vec<Curve>,
}

/// How the model predicts periods that it has not seen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Holdout {
    /// How many periods, the last ones.
    pub periods: usize,
    /// Mean absolute error as a fraction of the outcome; none when an outcome held out is 0.
    pub mape: Option<f64>,
    /// Root mean squared error over the range of the whole outcome.
    pub nrmse: f64,
    /// What it predicted, period by period.
    pub predicted: Vec<f64>,
    /// The mean absolute error of predicting the mean of the periods before; none as above.
    pub flat_mape: Option<f64>,
}

/// A fitted weekly model. In each period, fitted = baseline + the channels' contributions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct ResponseFit {
    /// What was asked.
    pub setup: ResponseSetup,
    /// The periods, in order.
    #[cfg_attr(feature = "wasm", tsify(type = "string[]"))]
    pub dates: Vec<Date>,
    /// Days from one period to the next.
    pub period_days: f64,
    /// The outcome.
    pub observed: Vec<f64>,
    /// The model's outcome.
    pub fitted: Vec<f64>,
    /// What it expects without the channels that have a curve.
    pub baseline: Vec<f64>,
    /// One a channel of the setup, in its order.
    pub channels: Vec<ChannelFit>,
    /// Share of the variance explained, on the data fitted.
    pub r2: f64,
    /// Root mean squared error over the range of the outcome, on the data fitted.
    pub nrmse: f64,
    /// The same on periods held out; none when too few are left to fit.
    pub holdout: Option<Holdout>,
    /// Rows at either end without an outcome.
    pub dropped_rows: usize,
    /// What must be said about the whole fit.
    pub notes: Vec<Note>,
    /// What the errors say, and the outcome part by part.
    pub reading: Reading,
    /// Version of this crate.
    pub version: String,
}
