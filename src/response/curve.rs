//! Response curves: what a channel returns for what is spent on it.
//!
//! The one idea: nine families, each known by its value, its slope, and the spend at which the slope
//! has fallen to a given price. Every one is concave from some spend on; before that spend an S-shaped
//! curve is convex. All formulas are written so that units do not matter: spends of 1e-6 and of 1e12
//! lose no digits (`expm1`, `ln_1p`, ratios before powers).

use crate::value::map_of;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
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

/// A curve as it travels. Reading it in two parts keeps serde's buffering of tagged enums out of the Wasm.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    family: String,
    params: BTreeMap<String, f64>,
}

impl<'de> Deserialize<'de> for Curve {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let parts = Parts::deserialize(deserializer)?;
        Self::from_parts(&parts.family, &parts.params).map_err(serde::de::Error::custom)
    }
}

impl Curve {
    /// Every family's name, as it travels.
    pub const FAMILIES: [&'static str; 9] =
        ["negexp", "hill", "log", "power", "linear", "logistic0", "logistic_s", "tanh", "hill_offset"];

    /// The family's name, as it travels.
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
    #[must_use]
    pub fn params(&self) -> BTreeMap<&'static str, f64> {
        map_of(self.named().into_iter().map(|(name, value, _)| (name, value)))
    }

    /// A curve from its family and its parameters; checked as by [`Curve::validate`].
    ///
    /// # Errors
    /// `invalid_curve`: `field` is `family`, or the parameter that is missing, unknown or out of range.
    ///
    /// ```
    /// use levier::response::Curve;
    /// let params = [("a".to_owned(), 2.0)].into();
    /// assert_eq!(Curve::from_parts("linear", &params), Ok(Curve::Linear { a: 2.0 }));
    /// assert_eq!(Curve::from_parts("power", &params).unwrap_err().field_name(), Some("p"));
    /// ```
    pub fn from_parts(family: &str, params: &BTreeMap<String, f64>) -> Result<Self> {
        let get = |name: &str| {
            params
                .get(name)
                .copied()
                .ok_or_else(|| Error::new(Code::InvalidCurve).field(name).with("family", family))
        };
        let curve = match family {
            "negexp" => Self::Negexp { a: get("a")?, b: get("b")? },
            "hill" => Self::Hill { a: get("a")?, k: get("k")?, n: get("n")? },
            "log" => Self::Log { a: get("a")?, b: get("b")? },
            "power" => Self::Power { a: get("a")?, p: get("p")? },
            "linear" => Self::Linear { a: get("a")? },
            "logistic0" => Self::Logistic0 { a: get("a")?, l: get("l")? },
            "logistic_s" => Self::LogisticS { a: get("a")?, b: get("b")?, m: get("m")? },
            "tanh" => Self::Tanh { b: get("b")?, c: get("c")? },
            "hill_offset" => Self::HillOffset { a: get("a")?, k: get("k")?, n: get("n")?, c: get("c")? },
            _ => return Err(Error::new(Code::InvalidCurve).field("family").found(family)),
        };
        let known = curve.params();
        if let Some(extra) = params.keys().find(|key| !known.contains_key(key.as_str())) {
            return Err(Error::new(Code::InvalidCurve).field(extra).with("family", family));
        }
        curve.validate().map(|()| curve)
    }

    fn named(&self) -> Vec<(&'static str, f64, Bound)> {
        use Bound::{Any, AtLeastZero, InsideUnit, Positive};
        match *self {
            Self::Negexp { a, b } | Self::Log { a, b } => vec![("a", a, AtLeastZero), ("b", b, Positive)],
            Self::Hill { a, k, n } => vec![("a", a, AtLeastZero), ("k", k, Positive), ("n", n, Positive)],
            Self::Power { a, p } => vec![("a", a, AtLeastZero), ("p", p, InsideUnit)],
            Self::Linear { a } => vec![("a", a, AtLeastZero)],
            Self::Logistic0 { a, l } => vec![("a", a, AtLeastZero), ("l", l, Positive)],
            Self::LogisticS { a, b, m } => vec![("a", a, AtLeastZero), ("b", b, Positive), ("m", m, Any)],
            Self::Tanh { b, c } => vec![("b", b, Positive), ("c", c, Positive)],
            Self::HillOffset { a, k, n, c } => {
                vec![("a", a, AtLeastZero), ("k", k, Positive), ("n", n, Positive), ("c", c, AtLeastZero)]
            }
        }
    }

    /// Says whether the parameters make a curve of the family: finite, ceilings ≥ 0 (a channel may do
    /// nothing), scales and exponents > 0, a power strictly between 0 and 1.
    ///
    /// # Errors
    /// `invalid_curve`: `field` is the parameter, `found` its value, detail `family`.
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

    /// Response to a spend x ≥ 0 (a negative x is read as 0). Zero at zero, save for `hill_offset`,
    /// whose carry-over earns response with no new spend.
    pub fn value(&self, x: f64) -> f64 {
        let x = x.max(0.0);
        match *self {
            Self::Negexp { a, b } => -a * (-b * x).exp_m1(),
            Self::Hill { a, k, n } => hill(a, k, n, x),
            Self::Log { a, b } => a * (b * x).ln_1p(),
            Self::Power { a, p } => a * x.powf(p),
            Self::Linear { a } => a * x,
            Self::Logistic0 { a, l } => a * (0.5 * l * x).tanh(),
            // σ(u) − σ(v) = σ(u)·σ(−v)·(1 − e^(v−u)): no difference of near-equal numbers.
            Self::LogisticS { a, b, m } => a * sigmoid(b * (x - m)) * sigmoid(b * m) * -(-b * x).exp_m1(),
            Self::Tanh { b, c } => b * (x / b / c).tanh(),
            Self::HillOffset { a, k, n, c } => hill(a, k, n, x + c),
        }
    }

    /// Slope at a spend x ≥ 0: response per unit of spend. `f64::INFINITY` at 0 for `power` and for
    /// `hill` with n < 1 (unless a = 0): callers that report it must turn that into a reason.
    pub fn derivative(&self, x: f64) -> f64 {
        let x = x.max(0.0);
        match *self {
            Self::Negexp { a, b } => a * b * (-b * x).exp(),
            Self::Hill { a, k, n } => hill_slope(a, k, n, x),
            Self::Log { a, b } => a * b / (1.0 + b * x),
            Self::Power { a: 0.0, .. } => 0.0,
            Self::Power { a, p } => a * p * x.powf(p - 1.0),
            Self::Linear { a } => a,
            Self::Logistic0 { a, l } => 0.5 * a * l * sech2(0.5 * l * x),
            Self::LogisticS { a, b, m } => 0.25 * a * b * sech2(0.5 * b * (x - m)),
            Self::Tanh { b, c } => sech2(x / b / c) / c,
            Self::HillOffset { a, k, n, c } => hill_slope(a, k, n, x + c),
        }
    }

    /// Where an S-shaped curve turns from convex to concave; `None` when it is concave from 0 on.
    ///
    /// ```
    /// use levier::response::Curve;
    /// assert_eq!(Curve::LogisticS { a: 1.0, b: 1.0, m: 3.0 }.inflection(), Some(3.0));
    /// assert_eq!(Curve::Hill { a: 1.0, k: 2.0, n: 1.0 }.inflection(), None);
    /// ```
    pub fn inflection(&self) -> Option<f64> {
        let at = match *self {
            Self::Hill { k, n, .. } => hill_inflection(k, n),
            Self::HillOffset { k, n, c, .. } => hill_inflection(k, n) - c,
            Self::LogisticS { m, .. } => m,
            _ => 0.0,
        };
        (at > 0.0).then_some(at)
    }

    /// The spend from which the curve is concave: its inflection, or 0.
    pub fn concave_from(&self) -> f64 {
        self.inflection().unwrap_or(0.0)
    }

    /// Whether the curve is concave for every spend ≥ 0.
    pub fn is_concave(&self) -> bool {
        self.inflection().is_none()
    }

    /// Whether the curve is concave for every spend ≥ x.
    pub fn is_concave_from(&self, x: f64) -> bool {
        x >= self.concave_from()
    }

    /// The smallest spend of the concave part, x ≥ [`Curve::concave_from`], whose slope is at most
    /// `slope`: what to spend when a unit of spend must return `slope`. `f64::INFINITY` when the slope
    /// never falls that low (a straight line above its price, any saturating curve at a price of 0).
    pub fn inverse_derivative(&self, slope: f64) -> f64 {
        let from = self.concave_from();
        if slope >= self.derivative(from) {
            return from;
        }
        if slope <= 0.0 {
            return f64::INFINITY;
        }
        let x = match *self {
            Self::Negexp { a, b } => (a * b / slope).ln() / b,
            Self::Hill { a, k, n } => hill_slope_inverse(a, k, n, slope),
            Self::Log { a, b } => a / slope - 1.0 / b,
            Self::Power { a, p } => (a * p / slope).powf(1.0 / (1.0 - p)),
            Self::Linear { .. } => f64::INFINITY,
            Self::Logistic0 { a, l } => sech2_inverse(2.0 * slope / a / l) * 2.0 / l,
            Self::LogisticS { a, b, m } => m + sech2_inverse(4.0 * slope / a / b) * 2.0 / b,
            Self::Tanh { b, c } => sech2_inverse(slope * c) * b * c,
            Self::HillOffset { a, k, n, c } => hill_slope_inverse(a, k, n, slope) - c,
        };
        x.max(from)
    }
}

fn sigmoid(u: f64) -> f64 {
    let e = (-u.abs()).exp();
    if u < 0.0 { e / (1.0 + e) } else { 1.0 / (1.0 + e) }
}

/// 1/cosh²(u), from exp(−2|u|) so that nothing overflows.
fn sech2(u: f64) -> f64 {
    let e = (-2.0 * u.abs()).exp();
    4.0 * e / ((1.0 + e) * (1.0 + e))
}

/// The u ≥ 0 at which sech²(u) = q, for 0 < q ≤ 1: sinh²(u) = (1 − q)/q.
fn sech2_inverse(q: f64) -> f64 {
    (((1.0 - q) / q).max(0.0)).sqrt().asinh()
}

fn hill(a: f64, k: f64, n: f64, x: f64) -> f64 {
    if x == 0.0 { 0.0 } else { a / (1.0 + (k / x).powf(n)) }
}

fn hill_slope(a: f64, k: f64, n: f64, x: f64) -> f64 {
    if a == 0.0 {
        return 0.0;
    }
    if x == 0.0 {
        return if n < 1.0 {
            f64::INFINITY
        } else if n == 1.0 {
            a / k
        } else {
            0.0
        };
    }
    // r/(1 + r)² is the same for r and 1/r: take the one that cannot overflow.
    let r = (if x < k { x / k } else { k / x }).powf(n);
    a * n * (r / ((1.0 + r) * (1.0 + r))) / x
}

fn hill_inflection(k: f64, n: f64) -> f64 {
    if n > 1.0 { k * ((n - 1.0) / (n + 1.0)).powf(1.0 / n) } else { 0.0 }
}

/// Newton on the log slope against log spend, y = ln(x/k): L(y) = ln(a·n/k) + (n − 1)·y − 2·ln(1 + e^(n·y)).
/// L is concave, so from a point on the right of the root every step stays on the right and the
/// descent cannot overshoot; its two asymptotes, which lie above it, give that point.
fn hill_slope_inverse(a: f64, k: f64, n: f64, slope: f64) -> f64 {
    if n == 1.0 {
        return (a / slope).sqrt() * k.sqrt() - k;
    }
    let excess = a.ln() + n.ln() - k.ln() - slope.ln();
    let mut y = excess / (n + 1.0);
    if n < 1.0 {
        y = y.min(excess / (1.0 - n));
    }
    for _ in 0..200 {
        let e = (-n * y.abs()).exp();
        let (softplus, share) =
            if y > 0.0 { (n * y + e.ln_1p(), 1.0 / (1.0 + e)) } else { (e.ln_1p(), e / (1.0 + e)) };
        let height = excess + (n - 1.0) * y - 2.0 * softplus;
        let fall = 2.0 * n * share - (n - 1.0);
        let step = height / fall;
        // On the right of the root height is negative; rounding turns it when the root is reached.
        if !step.is_finite() || step >= 0.0 {
            break;
        }
        y += step;
        if -step <= f64::EPSILON * (1.0 + y.abs()) {
            break;
        }
    }
    k * y.exp()
}

#[cfg(test)]
#[allow(clippy::unreadable_literal, reason = "reference values stay as their source prints them")]
mod tests;
