//! The nine families of curves and their parameters.

use crate::value::map_of;
use crate::{Code, Error, Result};
use serde::Serialize;
use std::collections::BTreeMap;

/// Response (in units of the outcome) against spend (in money, ≥ 0), over one period.
///
/// ```
/// use levier::response::Curve;
/// let curve = Curve::Negexp { a: 100.0, b: 0.5 };
/// assert_eq!(curve.derivative(0.0), 50.0);
/// let spend = curve.inverse_derivative(10.0);
/// assert!((curve.derivative(spend) - 10.0).abs() < 1e-12);
/// let text = serde_json::to_string(&curve).unwrap();
/// assert_eq!(text, r#"{"family":"negexp","params":{"a":100.0,"b":0.5}}"#);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(tag = "family", content = "params", rename_all = "snake_case", deny_unknown_fields)]
pub enum Curve {
    /// a·(1 − exp(−b·x)): ceiling a ≥ 0, rate b > 0.
    Negexp {
        /// Ceiling.
        a: f64,
        /// Rate, per unit of spend.
        b: f64,
    },
    /// a·xⁿ/(kⁿ + xⁿ): n = 1 is Michaelis-Menten; n > 1 is S-shaped; n < 1 has an infinite slope at 0.
    Hill {
        /// Ceiling.
        a: f64,
        /// Spend at half the ceiling.
        k: f64,
        /// Exponent.
        n: f64,
    },
    /// a·ln(1 + b·x): never saturates.
    Log {
        /// Response per unit of log spend.
        a: f64,
        /// Rate, per unit of spend.
        b: f64,
    },
    /// a·xᵖ with 0 < p < 1: constant elasticity, infinite slope at 0.
    Power {
        /// Response to a spend of 1.
        a: f64,
        /// Elasticity.
        p: f64,
    },
    /// a·x.
    Linear {
        /// Response per unit of spend.
        a: f64,
    },
    /// a·tanh(l·x/2), the logistic through the origin of PyMC-Marketing.
    Logistic0 {
        /// Ceiling.
        a: f64,
        /// Rate, per unit of spend.
        l: f64,
    },
    /// a/(1 + exp(−b·(x − m))) − a/(1 + exp(b·m)): S-shaped when m > 0, inflection at m.
    LogisticS {
        /// Height from the lower to the upper asymptote.
        a: f64,
        /// Rate, per unit of spend.
        b: f64,
        /// Inflection, a spend.
        m: f64,
    },
    /// b·tanh(x/(b·c)), Lightweight MMM's and PyMC-Marketing's form: 1/c is the slope at 0.
    Tanh {
        /// Ceiling.
        b: f64,
        /// Cost of the first unit of response.
        c: f64,
    },
    /// Hill of (x + c), Robyn's allocator form: c is the carried-over spend, held fixed.
    HillOffset {
        /// Ceiling.
        a: f64,
        /// Spend at half the ceiling, carry-over included.
        k: f64,
        /// Exponent.
        n: f64,
        /// Carried-over spend.
        c: f64,
    },
}

#[derive(Clone, Copy)]
enum Bound {
    Any,
    AtLeastZero,
    Positive,
    InsideUnit,
}

impl Curve {
    /// Every family's name, as it travels.
    pub const FAMILIES: [&'static str; 9] =
        ["negexp", "hill", "log", "power", "linear", "logistic0", "logistic_s", "tanh", "hill_offset"];

    /// The family's name, as it travels.
    ///
    /// ```
    /// use levier::response::Curve;
    /// assert_eq!(Curve::Tanh { b: 1.0, c: 2.0 }.family(), "tanh");
    /// ```
    #[must_use]
    pub const fn family(&self) -> &'static str {
        match self {
            Self::Negexp { .. } => "negexp",
            Self::Hill { .. } => "hill",
            Self::Log { .. } => "log",
            Self::Power { .. } => "power",
            Self::Linear { .. } => "linear",
            Self::Logistic0 { .. } => "logistic0",
            Self::LogisticS { .. } => "logistic_s",
            Self::Tanh { .. } => "tanh",
            Self::HillOffset { .. } => "hill_offset",
        }
    }

    /// The parameters by name, in the order of the names.
    ///
    /// ```
    /// use levier::response::Curve;
    /// let params = Curve::Hill { a: 5.0, k: 2.0, n: 1.5 }.params();
    /// assert_eq!((params["a"], params["k"], params["n"]), (5.0, 2.0, 1.5));
    /// ```
    #[must_use]
    pub fn params(&self) -> BTreeMap<&'static str, f64> {
        map_of(self.named().map(|(name, value, _)| (name, value)))
    }

    /// The curve of `share · x` as a curve of x, for a share above 0: the same family.
    ///
    /// ```
    /// use levier::response::Curve;
    /// let curve = Curve::Power { a: 2.0, p: 0.5 };
    /// assert_eq!(curve.of_scaled(0.25).value(9.0), curve.value(0.25 * 9.0));
    /// ```
    #[must_use]
    pub fn of_scaled(&self, share: f64) -> Self {
        match *self {
            Self::Negexp { a, b } => Self::Negexp { a, b: b * share },
            Self::Hill { a, k, n } => Self::Hill { a, k: k / share, n },
            Self::Log { a, b } => Self::Log { a, b: b * share },
            Self::Power { a, p } => Self::Power { a: a * share.powf(p), p },
            Self::Linear { a } => Self::Linear { a: a * share },
            Self::Logistic0 { a, l } => Self::Logistic0 { a, l: l * share },
            Self::LogisticS { a, b, m } => Self::LogisticS { a, b: b * share, m: m / share },
            Self::Tanh { b, c } => Self::Tanh { b, c: c / share },
            Self::HillOffset { a, k, n, c } => Self::HillOffset { a, k: k / share, n, c: c / share },
        }
    }

    /// The parameters by name, each with its bound; what a family has fewer of is left out.
    fn named(&self) -> impl Iterator<Item = (&'static str, f64, Bound)> {
        use Bound::{Any, AtLeastZero, InsideUnit, Positive};
        let list = match *self {
            Self::Negexp { a, b } | Self::Log { a, b } => {
                [Some(("a", a, AtLeastZero)), Some(("b", b, Positive)), None, None]
            }
            Self::Hill { a, k, n } => {
                [Some(("a", a, AtLeastZero)), Some(("k", k, Positive)), Some(("n", n, Positive)), None]
            }
            Self::Power { a, p } => [Some(("a", a, AtLeastZero)), Some(("p", p, InsideUnit)), None, None],
            Self::Linear { a } => [Some(("a", a, AtLeastZero)), None, None, None],
            Self::Logistic0 { a, l } => [Some(("a", a, AtLeastZero)), Some(("l", l, Positive)), None, None],
            Self::LogisticS { a, b, m } => {
                [Some(("a", a, AtLeastZero)), Some(("b", b, Positive)), Some(("m", m, Any)), None]
            }
            Self::Tanh { b, c } => [Some(("b", b, Positive)), Some(("c", c, Positive)), None, None],
            Self::HillOffset { a, k, n, c } => [
                Some(("a", a, AtLeastZero)),
                Some(("k", k, Positive)),
                Some(("n", n, Positive)),
                Some(("c", c, AtLeastZero)),
            ],
        };
        list.into_iter().flatten()
    }

    /// Says whether the parameters make a curve of the family: finite, ceilings ≥ 0 (a channel may do
    /// nothing), scales and exponents > 0, a power strictly between 0 and 1.
    ///
    /// # Errors
    /// `invalid_curve`: `field` is the parameter, `found` its value, detail `family`.
    ///
    /// ```
    /// use levier::response::Curve;
    /// assert!(Curve::Negexp { a: 0.0, b: 1.0 }.validate().is_ok());
    /// let error = Curve::Power { a: 1.0, p: 1.0 }.validate().unwrap_err();
    /// assert_eq!((error.code().as_str(), error.field_name()), ("invalid_curve", Some("p")));
    /// ```
    pub fn validate(&self) -> Result<()> {
        for (name, value, bound) in self.named() {
            let right = value.is_finite()
                && match bound {
                    Bound::Any => true,
                    Bound::AtLeastZero => value >= 0.0,
                    Bound::Positive => value > 0.0,
                    Bound::InsideUnit => value > 0.0 && value < 1.0,
                };
            if !right {
                return Err(Error::new(Code::InvalidCurve)
                    .field(name)
                    .found(value.to_string())
                    .with("family", self.family()));
            }
        }
        Ok(())
    }
}
