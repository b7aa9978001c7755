//! What is believed before the data: every prior in the units of the data, so that it can be read and edited.
//!
//! The idea of the defaults: weak beside the data, strong beside nonsense. Carry-over and saturation are those of
//! PyMC-Marketing's defaults; coefficients of the baseline follow the scale of the outcome, as in rstanarm (Gabry and
//! Goodrich 2018, *Prior distributions for rstanarm models*: 2.5 standard deviations); a ceiling is the larger of what
//! an equal return of every euro would give (PyMC-Marketing's spend share) and one standard deviation of the outcome,
//! so that a small channel may turn out to be a strong one.

use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// Normal(mean, sd).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct NormalPrior {
    /// Mean.
    pub mean: f64,
    /// Standard deviation, above 0.
    pub sd: f64,
}

/// The half of a Normal(0, scale) that is above 0.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct HalfNormalPrior {
    /// Scale, above 0; the mean is 0.8 of it.
    pub scale: f64,
}

/// Beta(a, b), on 0 to 1; the mean is a / (a + b).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct BetaPrior {
    /// First shape, above 0.
    pub a: f64,
    /// Second shape, above 0.
    pub b: f64,
}

/// Inverse gamma: scale / Gamma(shape, 1); the mean is scale / (shape − 1).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct InverseGammaPrior {
    /// Shape, above 0.
    pub shape: f64,
    /// Scale, above 0.
    pub scale: f64,
}

/// exp(Normal(ln median, sigma)).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct LogNormalPrior {
    /// Median, above 0.
    pub median: f64,
    /// Standard deviation of the logarithm, above 0.
    pub sigma: f64,
}

/// The priors of a channel.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct ChannelPriors {
    /// Its column.
    pub name: String,
    /// Share of the effect left after one period.
    pub carry_over: BetaPrior,
    /// Spend in force a period at which half of the ceiling is reached, in money.
    pub half_saturation: InverseGammaPrior,
    /// Exponent of Hill's curve; not used by the other families.
    pub exponent: LogNormalPrior,
    /// Response a period that no spend can exceed, in units of the outcome.
    pub ceiling: HalfNormalPrior,
}

/// The prior of a control's effect.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct ControlPrior {
    /// Its column.
    pub name: String,
    /// Effect of going from its mean to its farthest value, in units of the outcome.
    pub effect: NormalPrior,
}

/// All the priors of a model, in units of the outcome and in money.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct MixPriors {
    /// The outcome without channels, at the middle of the data, with controls at their means.
    pub intercept: NormalPrior,
    /// Change of the straight trend from the first period to the last.
    pub trend: NormalPrior,
    /// Standard deviation of the random walk's change from the first period to the last (trend `drift`).
    pub drift: HalfNormalPrior,
    /// Standard deviation over time of the logarithm of the channels' effect (effect `drifting`).
    #[serde(default = "drifting")]
    pub effect: HalfNormalPrior,
    /// Each coefficient of a Fourier pair, and each day of the week (daily data).
    pub season: NormalPrior,
    /// Controls, in any order; also a channel with too few levels of spend, which enters as a control.
    pub controls: Vec<ControlPrior>,
    /// Standard deviation of the noise.
    pub noise: HalfNormalPrior,
    /// Channels, in any order.
    pub channels: Vec<ChannelPriors>,
}

/// An effect that is mostly within a third of its mean either way.
fn drifting() -> HalfNormalPrior {
    HalfNormalPrior { scale: 0.3 }
}

impl MixPriors {
    /// The channel's priors.
    #[cfg(feature = "bayes")]
    pub(crate) fn channel(&self, name: &str) -> Result<&ChannelPriors> {
        let found = self.channels.iter().find(|channel| channel.name == name);
        found.ok_or_else(|| Error::new(Code::MissingInput).field("channels").found(name))
    }

    /// The control's prior.
    #[cfg(feature = "bayes")]
    pub(crate) fn control(&self, name: &str) -> Result<NormalPrior> {
        let found = self.controls.iter().find(|control| control.name == name);
        found
            .map(|control| control.effect)
            .ok_or_else(|| Error::new(Code::MissingInput).field("controls").found(name))
    }

    /// # Errors
    /// `out_of_range` with the field when a scale is not above 0 or a number is not finite; `unknown_column` for a
    /// name that is neither channel nor control.
    pub(crate) fn check(&self, channels: &[String], controls: &[String]) -> Result<()> {
        let mut positive = vec![
            ("intercept", self.intercept.sd),
            ("trend", self.trend.sd),
            ("drift", self.drift.scale),
            ("effect", self.effect.scale),
            ("season", self.season.sd),
            ("noise", self.noise.scale),
        ];
        let mut finite = vec![
            ("intercept", self.intercept.mean),
            ("trend", self.trend.mean),
            ("season", self.season.mean),
        ];
        for control in &self.controls {
            if !controls.contains(&control.name) && !channels.contains(&control.name) {
                return Err(Error::new(Code::UnknownColumn).field(&control.name));
            }
            positive.push(("controls", control.effect.sd));
            finite.push(("controls", control.effect.mean));
        }
        for channel in &self.channels {
            if !channels.contains(&channel.name) {
                return Err(Error::new(Code::UnknownColumn).field(&channel.name));
            }
            positive.extend([
                ("carry_over", channel.carry_over.a),
                ("carry_over", channel.carry_over.b),
                ("half_saturation", channel.half_saturation.shape),
                ("half_saturation", channel.half_saturation.scale),
                ("exponent", channel.exponent.median),
                ("exponent", channel.exponent.sigma),
                ("ceiling", channel.ceiling.scale),
            ]);
        }
        let bad = positive
            .iter()
            .find(|(_, value)| !(value.is_finite() && *value > 0.0))
            .or_else(|| finite.iter().find(|(_, value)| !value.is_finite()));
        match bad {
            Some((field, value)) => {
                Err(Error::new(Code::OutOfRange).field(*field).found(value.to_string()).with("min", 0.0))
            }
            None => Ok(()),
        }
    }

    /// Defaults from the scale of the data: mean, standard deviation and highest of the outcome, and by channel its
    /// name, its highest spend and its share of all spend.
    #[cfg(feature = "bayes")]
    pub(crate) fn of(outcome: &Summary, channels: &[(String, f64, f64)], controls: &[String]) -> Self {
        let normal = |sd: f64| NormalPrior { mean: 0.0, sd };
        let control = |name: &String| ControlPrior { name: name.clone(), effect: normal(2.5 * outcome.sd) };
        let straight = channels.iter().filter(|(_, highest, _)| *highest <= 0.0).map(|(name, ..)| name);
        Self {
            intercept: NormalPrior { mean: outcome.mean, sd: 2.5 * outcome.sd },
            trend: normal(2.5 * outcome.sd),
            drift: HalfNormalPrior { scale: outcome.sd },
            effect: drifting(),
            season: normal(outcome.sd),
            controls: controls.iter().chain(straight).map(control).collect(),
            noise: HalfNormalPrior { scale: outcome.sd },
            channels: channels
                .iter()
                .filter(|(_, highest, _)| *highest > 0.0)
                .map(|(name, highest, share)| ChannelPriors {
                    name: name.clone(),
                    carry_over: BetaPrior { a: 1.0, b: 3.0 },
                    // λ ~ Gamma(3, 1) for spends over their highest, said of h = ln 3 / λ.
                    half_saturation: InverseGammaPrior { shape: 3.0, scale: 3.0_f64.ln() * highest },
                    exponent: LogNormalPrior { median: 1.0, sigma: 0.4 },
                    ceiling: HalfNormalPrior { scale: (share * outcome.highest).max(outcome.sd) },
                })
                .collect(),
        }
    }
}

/// The scale of the outcome.
#[cfg(feature = "bayes")]
pub(crate) struct Summary {
    pub(crate) mean: f64,
    pub(crate) sd: f64,
    /// Highest absolute value.
    pub(crate) highest: f64,
}
