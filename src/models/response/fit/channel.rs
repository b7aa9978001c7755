//! What a fit says of one channel.

use super::band::CurveBand;
use crate::response::Curve;
use serde::{Deserialize, Serialize};

/// How far a channel's curve can be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
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

/// A channel of a fit. Spends are money a period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct ChannelFit {
    /// Its column.
    pub name: String,
    /// Spend a period actually seen.
    pub seen: SeenSpend,
    /// Mean spend a period over the last 13 periods, or all if fewer.
    pub today: f64,
    /// Its response, or why there is none.
    pub outcome: ChannelOutcome,
}

/// The response of a channel, or why there is none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum ChannelOutcome {
    /// The data hold no curve.
    Refused(ChannelReason),
    /// They do.
    Found(Box<ChannelEstimate>),
}

/// The estimated response of a channel. Intervals are of 90 %.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct ChannelEstimate {
    /// Why the curve is weak; none when it is identified.
    pub reason: Option<ChannelReason>,
    /// When the reason is `collinear`: the other channel, or none when it is the baseline.
    pub collinear_with: Option<String>,
    /// Response a period against a steady spend a period, adstock included; none for a sampled fit, where
    /// the mean of the draws is the response.
    pub curve: Option<Curve>,
    /// Adstock: the share of the effect left after one period.
    pub carry_over: f64,
    /// Its interval.
    pub carry_over_interval: (f64, f64),
    /// Periods until half of the effect is left; 0 without adstock.
    pub half_life_periods: f64,
    /// Contribution over the data, in the unit of the outcome.
    pub contribution: f64,
    /// That, as a share of the outcome's total; none when the total is not positive.
    pub contribution_share: Option<f64>,
    /// Interval of the contribution.
    pub contribution_interval: (f64, f64),
    /// The curve with its uncertainty.
    pub band: CurveBand,
    /// Bootstrap curves, or those of posterior draws (at most 1,000); the same index is the same replicate in
    /// every channel.
    pub draws: Vec<Curve>,
}

impl ChannelFit {
    /// Its response, where the data hold one.
    ///
    /// ```
    /// use levier::response::{ChannelFit, ChannelOutcome, ChannelReason, SeenSpend};
    /// let seen = SeenSpend { min: 0.0, max: 50.0, mean: 20.0, p90: 50.0 };
    /// let outcome = ChannelOutcome::Refused(ChannelReason::TooFewSpendLevels);
    /// assert!(ChannelFit { name: "leaflets".into(), seen, today: 20.0, outcome }.found().is_none());
    /// ```
    pub fn found(&self) -> Option<&ChannelEstimate> {
        match &self.outcome {
            ChannelOutcome::Refused(_) => None,
            ChannelOutcome::Found(estimate) => Some(estimate),
        }
    }

    /// How far its curve can be believed.
    ///
    /// ```
    /// use levier::response::{ChannelFit, ChannelOutcome, ChannelReason, ChannelStatus, SeenSpend};
    /// let seen = SeenSpend { min: 80.0, max: 80.0, mean: 80.0, p90: 80.0 };
    /// let outcome = ChannelOutcome::Refused(ChannelReason::ConstantSpend);
    /// let channel = ChannelFit { name: "radio".into(), seen, today: 80.0, outcome };
    /// assert_eq!(channel.status(), ChannelStatus::Refused);
    /// assert_eq!(channel.reason(), Some(ChannelReason::ConstantSpend));
    /// ```
    pub fn status(&self) -> ChannelStatus {
        match self.found() {
            None => ChannelStatus::Refused,
            Some(estimate) if estimate.reason.is_some() => ChannelStatus::Weak,
            Some(_) => ChannelStatus::Identified,
        }
    }

    /// Why the curve is weak or refused.
    pub fn reason(&self) -> Option<ChannelReason> {
        match &self.outcome {
            ChannelOutcome::Refused(reason) => Some(*reason),
            ChannelOutcome::Found(estimate) => estimate.reason,
        }
    }
}
