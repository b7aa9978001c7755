//! Adstock (carry-over): advertising of a period still acts in the periods after it.
//!
//! Each tool has its own convention, and figures of two tools only compare when the convention is named. All but
//! the endless geometric adstock are weights by lag, applied by convolution.
//!
//! Sources: geometric decay, Broadbent (1979); truncated and normalised form, Jin, Wang, Sun, Chan and
//! Koehler (2017), eq. 1, as in PyMC-Marketing; binomial decay as in Meridian; Weibull weights as in Robyn.

use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// One convention of adstock, with its parameters.
///
/// ```
/// use levier::response::Adstock;
/// let geometric = Adstock::Geometric { theta: 0.5 };
/// assert_eq!(geometric.apply(&[100.0, 0.0, 20.0])?, [100.0, 50.0, 45.0]);
/// # Ok::<(), levier::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(tag = "convention", rename_all = "snake_case")]
pub enum Adstock {
    /// `A_t = x_t + theta·A_{t-1}`, nothing before the first period. A steady spend x ends at x / (1 − theta).
    Geometric {
        /// What is left after one period, 0 ≤ theta < 1.
        theta: f64,
    },
    /// `A_t = Σ_{l<l_max} theta^l x_{t-l}`, divided by `Σ theta^l` when normalised (a steady spend then stays itself).
    GeometricTruncated {
        /// What is left after one period, 0 ≤ theta ≤ 1.
        theta: f64,
        /// The number of lags, lag 0 included.
        l_max: usize,
        /// Whether the weights are divided by their sum.
        normalised: bool,
    },
    /// Weights `(1 − l/window)^(1/theta − 1)` for l in 0..window.
    Binomial {
        /// Speed of decay, 0 < theta ≤ 1.
        theta: f64,
        /// The number of lags, lag 0 included.
        window: usize,
        /// Whether the weights are divided by their sum.
        normalised: bool,
    },
    /// Weights from the Weibull density at l + 1, stretched to run from 0 to 1; the peak may come late.
    WeibullPdf {
        /// Weibull shape, above 0.
        shape: f64,
        /// A quantile of 1..n (0 to 1): the Weibull scale is that quantile, rounded to a whole period.
        scale: f64,
    },
    /// Weights from the Weibull survival function: lag 0 is 1, lag l is `Π_{j=1..l} (1 − F(j))`.
    WeibullCdf {
        /// Weibull shape, above 0.
        shape: f64,
        /// A quantile of 1..n, as for the density.
        scale: f64,
    },
}

/// A convention as it travels. Reading it in parts keeps serde's buffering of tagged enums out of the Wasm.
#[derive(Deserialize)]
struct Parts {
    convention: String,
    theta: Option<f64>,
    l_max: Option<usize>,
    window: Option<usize>,
    #[serde(default)]
    normalised: bool,
    shape: Option<f64>,
    scale: Option<f64>,
}

impl Parts {
    /// The convention, or the name of the part that is missing.
    fn convention(&self) -> std::result::Result<Adstock, &'static str> {
        let theta = || self.theta.ok_or("theta");
        let (shape, scale) = (|| self.shape.ok_or("shape"), || self.scale.ok_or("scale"));
        let normalised = self.normalised;
        Ok(match self.convention.as_str() {
            "geometric" => Adstock::Geometric { theta: theta()? },
            "geometric_truncated" => {
                Adstock::GeometricTruncated { theta: theta()?, l_max: self.l_max.ok_or("l_max")?, normalised }
            }
            "binomial" => {
                Adstock::Binomial { theta: theta()?, window: self.window.ok_or("window")?, normalised }
            }
            "weibull_pdf" => Adstock::WeibullPdf { shape: shape()?, scale: scale()? },
            "weibull_cdf" => Adstock::WeibullCdf { shape: shape()?, scale: scale()? },
            _ => return Err("convention"),
        })
    }
}

impl<'de> Deserialize<'de> for Adstock {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        Parts::deserialize(deserializer)?.convention().map_err(serde::de::Error::custom)
    }
}

impl Adstock {
    /// What acts in each period, from what was spent in each (same length, same unit).
    ///
    /// # Errors
    /// `out_of_range` with the parameter's name; `not_a_number` for a spend that is not finite.
    ///
    /// ```
    /// use levier::response::Adstock;
    /// let pulse = [100.0, 0.0, 0.0, 0.0];
    /// let truncated = Adstock::GeometricTruncated { theta: 0.5, l_max: 2, normalised: false };
    /// assert_eq!(truncated.apply(&pulse)?, [100.0, 50.0, 0.0, 0.0]);
    /// // With theta 0.5 the binomial exponent is 1: weights fall on a straight line.
    /// let binomial = Adstock::Binomial { theta: 0.5, window: 4, normalised: false };
    /// assert_eq!(binomial.apply(&pulse)?, [100.0, 75.0, 50.0, 25.0]);
    /// // Normalised weights leave a steady spend as it is.
    /// let normalised = Adstock::GeometricTruncated { theta: 0.5, l_max: 2, normalised: true };
    /// assert!((normalised.apply(&[90.0, 90.0])?[1] - 90.0).abs() < 1e-12);
    /// # Ok::<(), levier::Error>(())
    /// ```
    pub fn apply(&self, spend: &[f64]) -> Result<Vec<f64>> {
        self.check()?;
        if let Some(bad) = spend.iter().find(|x| !x.is_finite()) {
            return Err(Error::new(Code::NotANumber).field("spend").found(bad.to_string()));
        }
        Ok(if let Self::Geometric { theta } = *self {
            geometric(spend, theta)
        } else {
            convolve(spend, &self.weights(spend.len()))
        })
    }

    fn check(&self) -> Result<()> {
        let within = |name: &'static str, value: f64, ok: bool| {
            if ok { Ok(()) } else { Err(Error::new(Code::OutOfRange).field(name).found(value.to_string())) }
        };
        match *self {
            Self::Geometric { theta } => within("theta", theta, (0.0..1.0).contains(&theta)),
            Self::GeometricTruncated { theta, l_max, .. } => {
                within("theta", theta, (0.0..=1.0).contains(&theta))?;
                within("l_max", l_max as f64, l_max > 0)
            }
            Self::Binomial { theta, window, .. } => {
                within("theta", theta, theta > 0.0 && theta <= 1.0)?;
                within("window", window as f64, window > 0)
            }
            Self::WeibullPdf { shape, scale } | Self::WeibullCdf { shape, scale } => {
                within("shape", shape, shape > 0.0 && shape.is_finite())?;
                within("scale", scale, (0.0..=1.0).contains(&scale))
            }
        }
    }

    /// The weight of each lag, for a series of `n` periods.
    fn weights(&self, n: usize) -> Vec<f64> {
        match *self {
            Self::Geometric { theta } => (0..n).map(|lag| theta.powf(lag as f64)).collect(),
            Self::GeometricTruncated { theta, l_max, normalised } => {
                scaled((0..l_max).map(|lag| theta.powf(lag as f64)).collect(), normalised)
            }
            Self::Binomial { theta, window, normalised } => {
                let exponent = 1.0 / theta - 1.0;
                scaled(
                    (0..window).map(|lag| (1.0 - lag as f64 / window as f64).powf(exponent)).collect(),
                    normalised,
                )
            }
            Self::WeibullPdf { shape, scale } => {
                let scale = weibull_scale(scale, n);
                stretched((1..=n).map(|day| weibull_density(day as f64, shape, scale)).collect())
            }
            Self::WeibullCdf { shape, scale } => {
                let scale = weibull_scale(scale, n);
                let survival = |day: f64| (-(day / scale).powf(shape)).exp();
                (0..n)
                    .scan(1.0, |weight, lag| {
                        if lag > 0 {
                            *weight *= survival(lag as f64);
                        }
                        Some(*weight)
                    })
                    .collect()
            }
        }
    }
}

/// The endless geometric form, by its recursion; the kernel of the weekly model.
pub(crate) fn geometric(spend: &[f64], theta: f64) -> Vec<f64> {
    let mut left = 0.0;
    spend
        .iter()
        .map(|x| {
            left = x + theta * left;
            left
        })
        .collect()
}

fn convolve(spend: &[f64], weights: &[f64]) -> Vec<f64> {
    (0..spend.len()).map(|t| weights.iter().zip(spend[..=t].iter().rev()).map(|(w, x)| w * x).sum()).collect()
}

fn scaled(mut weights: Vec<f64>, normalised: bool) -> Vec<f64> {
    if normalised {
        let sum: f64 = weights.iter().sum();
        for weight in &mut weights {
            *weight /= sum;
        }
    }
    weights
}

/// From 0 at the smallest to 1 at the largest; weights that are all equal stay 1 (there is nothing to stretch).
fn stretched(weights: Vec<f64>) -> Vec<f64> {
    let low = weights.iter().copied().fold(f64::INFINITY, f64::min);
    let high = weights.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if high > low {
        weights.into_iter().map(|w| (w - low) / (high - low)).collect()
    } else {
        vec![1.0; weights.len()]
    }
}

/// The type-7 quantile of 1..n, rounded half to even as R does, and never below one period.
fn weibull_scale(quantile: f64, n: usize) -> f64 {
    (1.0 + quantile * (n.max(1) - 1) as f64).round_ties_even()
}

fn weibull_density(x: f64, shape: f64, scale: f64) -> f64 {
    let z = x / scale;
    shape / scale * z.powf(shape - 1.0) * (-z.powf(shape)).exp()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn conventions() -> impl Strategy<Value = Adstock> {
        prop_oneof![
            (0.0..0.95f64).prop_map(|theta| Adstock::Geometric { theta }),
            (0.0..1.0f64, 1usize..15, any::<bool>()).prop_map(|(theta, l_max, normalised)| {
                Adstock::GeometricTruncated { theta, l_max, normalised }
            }),
            (0.05..1.0f64, 1usize..15, any::<bool>())
                .prop_map(|(theta, window, normalised)| Adstock::Binomial { theta, window, normalised }),
            (0.3..5.0f64, 0.0..1.0f64).prop_map(|(shape, scale)| Adstock::WeibullPdf { shape, scale }),
            (0.3..5.0f64, 0.0..1.0f64).prop_map(|(shape, scale)| Adstock::WeibullCdf { shape, scale }),
        ]
    }

    proptest! {
        #[test]
        fn is_linear_and_never_acts_before_the_spend(
            convention in conventions(),
            x in prop::collection::vec(0.0..1e4f64, 3..30),
            quiet in 1usize..3,
            factor in 0.1..10.0f64,
        ) {
            let mut x = x;
            x[..quiet].fill(0.0);
            let once = convention.apply(&x).unwrap();
            prop_assert!(once[..quiet].iter().all(|a| *a == 0.0));
            let scaled: Vec<f64> = x.iter().map(|v| v * factor).collect();
            for (a, b) in once.iter().zip(convention.apply(&scaled).unwrap()) {
                prop_assert!((a * factor - b).abs() <= 1e-9 * (1.0 + b.abs()));
            }
        }

        #[test]
        fn normalised_weights_keep_a_steady_spend(theta in 0.05..1.0f64, lags in 1usize..10) {
            for convention in [
                Adstock::GeometricTruncated { theta, l_max: lags, normalised: true },
                Adstock::Binomial { theta, window: lags, normalised: true },
            ] {
                let acting = convention.apply(&[7.0; 20]).unwrap();
                prop_assert!((acting[19] - 7.0).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn refuses_what_never_fades() {
        let error = Adstock::Geometric { theta: 1.0 }.apply(&[1.0]).unwrap_err();
        assert_eq!((error.code(), error.field_name()), (Code::OutOfRange, Some("theta")));
    }
}
