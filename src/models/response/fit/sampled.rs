//! What only a sampled fit gives, as types: parameters, predictive checks, diagnostics.

use super::band::CurveBand;
use serde::{Deserialize, Serialize};

/// A band by period: pointwise mean and 5 % and 95 % quantiles of the draws.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct PeriodBand {
    /// Mean of the draws.
    pub mean: Vec<f64>,
    /// 5 % quantile.
    pub low: Vec<f64>,
    /// 95 % quantile.
    pub high: Vec<f64>,
}

/// A number with its uncertainty: mean, and the interval from the 5 % to the 95 % quantile.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Estimated {
    /// Mean of the draws.
    pub mean: f64,
    /// 5 % quantile.
    pub low: f64,
    /// 95 % quantile.
    pub high: f64,
}

/// What a parameter is; `of` says of which channel, control, pair, day or wave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum MixRole {
    /// Standard deviation of the noise.
    Noise,
    /// Standard deviation of the random walk over the data.
    Drift,
    /// Standard deviation over time of the logarithm of the channels' effect (effect `drifting`).
    Effect,
    /// A wave of that.
    EffectWave,
    /// A channel's carry-over.
    CarryOver,
    /// A channel's half-saturation, in money.
    HalfSaturation,
    /// A channel's exponent (Hill).
    Exponent,
    /// A channel's ceiling, in units of the outcome.
    Ceiling,
    /// Level at the middle of the data.
    Intercept,
    /// Change of the straight trend over the data.
    Trend,
    /// Cosine of the `of`-th yearly pair.
    SeasonCos,
    /// Sine of the `of`-th yearly pair.
    SeasonSin,
    /// Day `of` of the week beside Thursday: 1 is Friday (daily data; 1970-01-01 was a Thursday).
    Weekday,
    /// A control's effect from its mean to its farthest value.
    Control,
    /// A wave of the random walk.
    DriftWave,
}

/// What a parameter of a draw is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct MixParameterName {
    /// Its role.
    pub role: MixRole,
    /// The channel, control, pair, day or wave; none where there is one of it.
    pub of: Option<String>,
}

/// How the draws of one number went. `None` where there are too few chains or draws, or all draws are the same.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Convergence {
    /// Rank-normalised split R-hat, the larger of bulk and folded; 1 when the chains agree.
    pub r_hat: Option<f64>,
    /// Effective sample size of the bulk.
    pub ess_bulk: Option<f64>,
    /// Effective sample size of the tails: the smaller of those of the 5 % and 95 % quantiles.
    pub ess_tail: Option<f64>,
}

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

/// What must be said about the sampling; an empty list is a sampling that can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum MixVerdict {
    /// An R-hat is 1.01 or more: the chains do not agree, nothing here can be relied on.
    NotConverged,
    /// One chain only: whether chains agree is not known.
    OneChain,
    /// An effective sample size is below 100 a chain: the ends of the intervals are not settled.
    FewEffectiveDraws,
    /// Some trajectories diverged: a narrow corner of the posterior may be missing.
    Divergences,
    /// Trees stopped at their largest depth: the draws are right but go together.
    DeepTrees,
}

/// How the sampling went.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct MixSampling {
    /// Chains.
    pub chains: usize,
    /// Draws of warm-up a chain.
    pub tune: usize,
    /// Draws kept a chain.
    pub draws: usize,
    /// The seed.
    #[cfg_attr(feature = "wasm", tsify(type = "number"))]
    pub seed: u64,
    /// What must be said about it.
    pub verdicts: Vec<MixVerdict>,
    /// Largest R-hat of a parameter.
    pub r_hat: Option<f64>,
    /// Smallest effective sample size of a bulk.
    pub ess_bulk: Option<f64>,
    /// Smallest effective sample size of the tails.
    pub ess_tail: Option<f64>,
    /// Kept draws that diverged, over all chains.
    pub divergences: usize,
    /// Kept draws whose tree stopped at its largest depth.
    pub deepest_reached: usize,
    /// Mean step size of the chains.
    pub step_size: f64,
    /// Mean depth of the trees.
    pub mean_depth: f64,
    /// Gradients evaluated over all chains.
    #[cfg_attr(feature = "wasm", tsify(type = "number"))]
    pub gradients: u64,
}

/// What only a sampled fit gives of a channel. Intervals are of 90 %.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct SampledChannel {
    /// Its column.
    pub name: String,
    /// Interval of the half-life, in periods.
    pub half_life_interval: (f64, f64),
    /// Steady spend a period at which half of the ceiling is reached, in money.
    pub half_saturation: Estimated,
    /// Interval of the contribution before the data.
    pub prior_contribution_interval: (f64, f64),
    /// Contribution over the data for each unit of spend.
    pub average_return: Estimated,
    /// Contribution by period.
    pub contributions: PeriodBand,
    /// The curve before the data.
    pub prior_band: CurveBand,
    /// How much the data taught.
    pub contraction: Contraction,
    /// How many times likelier the data are with an effect than with hardly any (Savage-Dickey, on the lowest 5 % of
    /// the prior of the contribution); at most what the number of draws can show.
    pub evidence: f64,
}

/// What only a sampled fit gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct SampledFit {
    /// The model's expected outcome.
    pub fitted: PeriodBand,
    /// The model's outcome with its noise: where nine in ten observations should be.
    pub predicted: PeriodBand,
    /// What it expects without the channels that have a curve.
    pub baseline: PeriodBand,
    /// What multiplied the contributions in each period; none when the effect is steady.
    pub effect: Option<PeriodBand>,
    /// One a channel that has a response, in the order of the setup.
    pub channels: Vec<SampledChannel>,
    /// Every parameter.
    pub parameters: Vec<MixParameter>,
    /// How the sampling went.
    pub sampling: MixSampling,
    /// Predictions against the data.
    pub checks: MixChecks,
    /// Share of the periods held out inside the 90 % interval of the posterior predictive; none when none were.
    pub holdout_coverage_90: Option<f64>,
}

impl SampledFit {
    /// What it gives of a channel; none when that has no response.
    pub fn channel(&self, name: &str) -> Option<&SampledChannel> {
        self.channels.iter().find(|channel| channel.name == name)
    }
}
