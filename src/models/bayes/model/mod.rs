//! What to sample: the shape of the model, its priors, and the evidence beside the table.

pub(super) mod priors;
pub(super) mod setup;

use crate::bayes::model::priors::MixPriors;
use crate::response::Curve;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// The shape of saturation; `h` is the spend at half of the ceiling, so that a prior on `h` means the same in all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum MixFamily {
    /// `(1 − e^(−λx)) / (1 + e^(−λx))` with λ = ln 3 / h: PyMC-Marketing's logistic saturation.
    Logistic,
    /// `1 − e^(−λx)` with λ = ln 2 / h.
    Negexp,
    /// `xⁿ / (hⁿ + xⁿ)`: the only one that can be S-shaped (n > 1).
    Hill,
}

impl MixFamily {
    /// λ·h: what the exponent is at half of the ceiling (1 for Hill, whose argument is x / h).
    ///
    /// ```
    /// use levier::bayes::MixFamily;
    /// assert_eq!(MixFamily::Negexp.at_half(), 2.0_f64.ln());
    /// ```
    #[must_use]
    pub fn at_half(self) -> f64 {
        match self {
            Self::Logistic => 3.0_f64.ln(),
            Self::Negexp => std::f64::consts::LN_2,
            Self::Hill => 1.0,
        }
    }

    /// The curve with this ceiling and half-saturation (and exponent, for Hill).
    ///
    /// ```
    /// use levier::bayes::MixFamily;
    /// for family in [MixFamily::Logistic, MixFamily::Negexp, MixFamily::Hill] {
    ///     // Half of the ceiling at the half-saturation, whatever the family.
    ///     assert!((family.curve(100.0, 40.0, 2.0).value(40.0) - 50.0).abs() < 1e-12);
    /// }
    /// ```
    #[must_use]
    pub fn curve(self, ceiling: f64, half: f64, exponent: f64) -> Curve {
        match self {
            Self::Logistic => Curve::Logistic0 { a: ceiling, l: self.at_half() / half },
            Self::Negexp => Curve::Negexp { a: ceiling, b: self.at_half() / half },
            Self::Hill => Curve::Hill { a: ceiling, k: half, n: exponent },
        }
    }

    /// Parameters of a channel that are sampled: carry-over, half-saturation, ceiling, and Hill's exponent.
    ///
    /// ```
    /// use levier::bayes::MixFamily;
    /// assert_eq!((MixFamily::Negexp.parameters(), MixFamily::Hill.parameters()), (3, 4));
    /// ```
    #[must_use]
    pub fn parameters(self) -> usize {
        if self == Self::Hill { 4 } else { 3 }
    }
}

/// Geometric carry-over, in the conventions of [`crate::response::Adstock`]: `geometric` when `l_max` is none,
/// else `geometric_truncated`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct MixAdstock {
    /// The number of lags, lag 0 included (8 in PyMC-Marketing's example); none: endless.
    pub l_max: Option<usize>,
    /// Whether the weights are divided by their sum: a steady spend then acts like itself.
    pub normalised: bool,
}

#[cfg(feature = "bayes")]
impl MixAdstock {
    /// Σ of the weights that are not divided: what a steady spend of 1 ends at; and its derivative by `theta`.
    pub(crate) fn sum(self, theta: f64) -> (f64, f64) {
        let Some(lags) = self.l_max else {
            let rest = 1.0 - theta;
            return (1.0 / rest, 1.0 / (rest * rest));
        };
        // Horner, value and derivative: exact as theta nears 1, where the closed form is 0 / 0.
        (0..lags).fold((0.0, 0.0), |(sum, slope), _| (sum * theta + 1.0, slope * theta + sum))
    }

    /// What a steady spend of 1 acts like.
    pub(crate) fn steady(self, theta: f64) -> f64 {
        if self.normalised { 1.0 } else { self.sum(theta).0 }
    }
}

/// The slow part of the baseline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum MixTrend {
    /// A level.
    None,
    /// A level and a straight line.
    Linear,
    /// These, and a slow random walk whose size is learnt.
    Drift,
}

/// Whether the channels' effect changes over time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum MixEffect {
    /// A spend brings the same whenever it is made.
    #[default]
    Steady,
    /// All contributions are multiplied by an effect that drifts slowly around 1 (as PyMC-Marketing's time-varying
    /// media). Curves and draws are then those of the last 13 periods; a lift test counts at an effect of 1.
    Drifting,
}

/// A lift test: the outcome was seen to move by `lift` a period when the channel's steady spend was set from `from`
/// to `to` a period. It enters the likelihood: lift ~ Normal(curve(to) − curve(from), `standard_error`).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct LiftTest {
    /// The channel's column.
    pub channel: String,
    /// Spend a period without the change.
    pub from: f64,
    /// Spend a period with it.
    pub to: f64,
    /// Difference of the outcome a period, carry-over included.
    pub lift: f64,
    /// Its standard error, above 0.
    pub standard_error: f64,
}

/// A mix model: outcome = baseline + Σ ceiling · saturation(carry-over(spend)) + Normal noise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct MixModel {
    /// Shape of saturation.
    pub family: MixFamily,
    /// Convention of carry-over.
    pub carry_over: MixAdstock,
    /// Slow part of the baseline.
    pub trend: MixTrend,
    /// The channels' effect over time; steady where nothing is said.
    #[serde(default)]
    pub effect: MixEffect,
    /// Yearly Fourier pairs, 0 to 3; none are used on less than a year.
    pub fourier_pairs: u8,
    /// The last periods to leave out of the likelihood and to predict instead; 0 to use all.
    pub hold_out: usize,
    /// What is believed before the data, in the units of the data.
    pub priors: MixPriors,
    /// Evidence from experiments.
    pub lift_tests: Vec<LiftTest>,
}

impl MixModel {
    /// # Errors
    /// `out_of_range` with the field; `unknown_column` for a lift test of a channel that is not there. Of a lift test, the
    /// detail `test` says which, from 1.
    pub(crate) fn check(&self, channels: &[String], controls: &[String]) -> Result<()> {
        let range = |field: &str, value: f64, low: f64, high: f64| {
            if (low..=high).contains(&value) {
                return Ok(());
            }
            Err(Error::new(Code::OutOfRange)
                .field(field)
                .found(value.to_string())
                .with("min", low)
                .with("max", high))
        };
        range("fourier_pairs", f64::from(self.fourier_pairs), 0.0, 3.0)?;
        if let Some(lags) = self.carry_over.l_max {
            range("l_max", lags as f64, 1.0, 104.0)?;
        }
        for (place, test) in self.lift_tests.iter().enumerate() {
            let of_test = |error: Error| error.with("test", (place + 1) as f64);
            if !channels.contains(&test.channel) {
                return Err(of_test(Error::new(Code::UnknownColumn).field(&test.channel)));
            }
            range("from", test.from, 0.0, f64::MAX).map_err(of_test)?;
            range("to", test.to, 0.0, f64::MAX).map_err(of_test)?;
            range("lift", test.lift, f64::MIN, f64::MAX).map_err(of_test)?;
            range("standard_error", test.standard_error, f64::MIN_POSITIVE, f64::MAX).map_err(of_test)?;
        }
        self.priors.check(channels, controls)
    }
}

#[cfg(all(test, feature = "bayes"))]
mod tests {
    use super::*;
    use crate::response::Adstock;

    #[test]
    fn half_of_the_ceiling_is_at_the_half_saturation() {
        for family in [MixFamily::Logistic, MixFamily::Negexp, MixFamily::Hill] {
            assert!((family.curve(8.0, 350.0, 1.7).value(350.0) - 4.0).abs() < 1e-12);
        }
    }

    #[test]
    fn the_sum_of_the_weights_is_what_a_steady_spend_ends_at() {
        let spend = [3.0; 400];
        for theta in [0.0, 0.3, 0.9] {
            let endless = MixAdstock { l_max: None, normalised: false };
            let acting = Adstock::Geometric { theta }.apply(&spend).unwrap();
            assert!((endless.steady(theta) * 3.0 - acting[399]).abs() < 1e-9);
            let short = MixAdstock { l_max: Some(8), normalised: false };
            let convention = Adstock::GeometricTruncated { theta, l_max: 8, normalised: false };
            assert!((short.steady(theta) * 3.0 - convention.apply(&spend).unwrap()[399]).abs() < 1e-12);
            for carry in [endless, short] {
                let slope = (carry.sum(theta + 1e-6).0 - carry.sum(theta - 1e-6).0) / 2e-6;
                assert!((carry.sum(theta).1 - slope).abs() < 1e-4 * (1.0 + slope));
            }
        }
        let whole = MixAdstock { l_max: Some(8), normalised: true };
        assert_eq!((whole.steady(0.7), whole.sum(1.0)), (1.0, (8.0, 28.0)));
    }
}
