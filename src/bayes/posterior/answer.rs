//! The answer of a sampled mix model, as it is shown, saved and handed to the allocation.

use crate::bayes::bands::{Estimated, PeriodBand};
use crate::bayes::diagnostics::convergence::Convergence;
use crate::bayes::diagnostics::sampling::MixSampling;
use crate::bayes::model::MixModel;
use crate::bayes::sampler::chain::MixParameterName;
use crate::response::{Band, ChannelReason, ChannelStatus, Curve, Note, Reading, ResponseSetup, SeenSpend};
use crate::value::Date;
use serde::{Deserialize, Serialize};

/// A parameter: before and after the data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct MixParameter {
    /// What it is.
    pub name: MixParameterName,
    /// Mean of the draws.
    pub mean: f64,
    /// Standard deviation of the draws.
    pub sd: f64,
    /// From the 5 % to the 95 % quantile of the draws.
    pub interval: (f64, f64),
    /// The same before the data.
    pub prior_interval: (f64, f64),
    /// Whether the chains agree on it.
    pub convergence: Convergence,
}

/// How much the data taught: posterior contraction, 1 − posterior variance / prior variance; 0 is a posterior as wide
/// as the prior (Schad, Betancourt and Vasishth 2021).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Contraction {
    /// Of the carry-over (its logit).
    pub carry_over: f64,
    /// Of the half-saturation (its logarithm).
    pub half_saturation: f64,
    /// Of the contribution over the data.
    pub contribution: f64,
}

/// What was found about a channel. The names that it shares with [`crate::response::ChannelFit`] mean the same.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct MixChannel {
    /// Its column.
    pub name: String,
    /// How far its curve can be believed.
    pub status: ChannelStatus,
    /// Why not further.
    pub reason: Option<ChannelReason>,
    /// When the reason is `collinear`: the other channel, or none when it is the baseline.
    pub collinear_with: Option<String>,
    /// Share of the effect left after one period (mean of the draws).
    pub carry_over: Option<f64>,
    /// Its 90 % interval.
    pub carry_over_interval: Option<(f64, f64)>,
    /// Periods until half of the effect is left (median of the draws); 0 without carry-over.
    pub half_life_periods: Option<f64>,
    /// Its 90 % interval.
    pub half_life_interval: Option<(f64, f64)>,
    /// Steady spend a period at which half of the ceiling is reached, in money.
    pub half_saturation: Option<Estimated>,
    /// Always none: a mean of curves is not a curve of a family. The allocation works on `draws`.
    pub curve: Option<Curve>,
    /// Spend a period actually seen.
    pub seen: SeenSpend,
    /// Mean spend a period over the last 13 periods, or all if fewer.
    pub today: f64,
    /// Contribution over the data, in the unit of the outcome (mean of the draws).
    pub contribution: Option<f64>,
    /// That, as a share of the outcome's total; none when the total is not positive.
    pub contribution_share: Option<f64>,
    /// 90 % interval of the contribution.
    pub contribution_interval: Option<(f64, f64)>,
    /// The same before the data.
    pub prior_contribution_interval: Option<(f64, f64)>,
    /// Contribution over the data for each unit of spend.
    pub average_return: Option<Estimated>,
    /// Contribution by period.
    pub contributions: Option<PeriodBand>,
    /// The curve with its uncertainty.
    pub band: Option<Band>,
    /// The curve before the data.
    pub prior_band: Option<Band>,
    /// How much the data taught.
    pub learnt: Option<Contraction>,
    /// How many times likelier the data are with an effect than with hardly any (Savage-Dickey, on the lowest 5 % of
    /// the prior of the contribution); at most what the number of draws can show.
    pub evidence: Option<f64>,
    /// Up to 1,000 posterior curves; the same index is the same draw in every channel.
    pub draws: Vec<Curve>,
}

/// How the model's predictions compare with the data that it was given.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct MixChecks {
    /// Share of the periods inside the 50 % interval of the posterior predictive.
    pub coverage_50: f64,
    /// Share of the periods inside the 90 % interval.
    pub coverage_90: f64,
    /// Posterior predictive p-value of the lag-1 autocorrelation of the residuals: near 0, something that lasts is
    /// missing from the model (Gelman, Meng and Stern 1996).
    pub autocorrelation_p: f64,
    /// Posterior predictive p-value of the largest residual: near 0, the noise has heavier tails than Normal.
    pub largest_p: f64,
}

/// How the model predicts the periods left out of the likelihood.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct MixHoldout {
    /// How many, the last ones.
    pub periods: usize,
    /// Mean absolute error as a fraction of the outcome; none when an outcome held out is 0.
    pub mape: Option<f64>,
    /// Root mean squared error over the range of the whole outcome.
    pub nrmse: f64,
    /// Share of them inside the 90 % interval of the posterior predictive.
    pub coverage_90: f64,
}

/// A sampled mix model. In each period, the mean of `fitted` is the mean of `baseline` plus the channels' means.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct MixFit {
    /// What was asked.
    pub setup: ResponseSetup,
    /// The model with its priors.
    pub model: MixModel,
    /// The periods, in order.
    #[cfg_attr(feature = "wasm", tsify(type = "string[]"))]
    pub dates: Vec<Date>,
    /// Days from one period to the next.
    pub period_days: f64,
    /// The outcome.
    pub observed: Vec<f64>,
    /// The model's expected outcome.
    pub fitted: PeriodBand,
    /// The model's outcome with its noise: where nine in ten observations should be.
    pub predicted: PeriodBand,
    /// What it expects without the channels that have a curve.
    pub baseline: PeriodBand,
    /// What multiplied the contributions in each period; none when the effect is steady.
    pub effect: Option<PeriodBand>,
    /// Observed less the mean of `fitted`.
    pub residuals: Vec<f64>,
    /// Every parameter.
    pub parameters: Vec<MixParameter>,
    /// One a channel of the setup, in its order.
    pub channels: Vec<MixChannel>,
    /// How the sampling went.
    pub sampling: MixSampling,
    /// Share of the variance explained, on the periods of the likelihood (by the mean of `fitted`).
    pub r2: f64,
    /// Root mean squared error over the range of the outcome, on the same.
    pub nrmse: f64,
    /// Predictions against the data.
    pub checks: MixChecks,
    /// Predictions of the periods left out; none when none were.
    pub holdout: Option<MixHoldout>,
    /// Rows at either end without an outcome.
    pub dropped_rows: usize,
    /// What must be said about the whole fit.
    pub notes: Vec<Note>,
    /// What the errors say, and the outcome part by part.
    pub reading: Reading,
    /// Version of this crate.
    pub version: String,
}
