//! A curve whose inverse slope is asked many times, at one price after the other.

use super::Curve;
use super::hill;

/// A curve with what its inverse slope needs, worked out once.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct PreparedCurve {
    curve: Curve,
    /// The spend from which the curve is concave.
    from: f64,
    /// Its slope there, the largest it has.
    steepest: f64,
    /// See [`hill::level`].
    level: f64,
}

impl PreparedCurve {
    pub(crate) fn new(curve: Curve) -> Self {
        let from = curve.concave_from();
        let level = match curve {
            Curve::Hill { a, k, n } | Curve::HillOffset { a, k, n, .. } => hill::level(a, k, n),
            _ => 0.0,
        };
        Self { curve, from, steepest: curve.derivative(from), level }
    }

    pub(crate) const fn curve(&self) -> &Curve {
        &self.curve
    }

    /// The spend from which the curve is concave.
    pub(crate) const fn concave_from(&self) -> f64 {
        self.from
    }

    /// As [`Curve::inverse_derivative`]. `log_slope` is the logarithm of `slope`, `last` what helped to
    /// answer a slope nearby, NaN at first: the answer is found from there and leaves its own.
    pub(crate) fn demand(&self, slope: f64, log_slope: f64, last: &mut f64) -> f64 {
        if slope >= self.steepest {
            return self.from;
        }
        if slope <= 0.0 {
            return f64::INFINITY;
        }
        let x = match self.curve {
            Curve::Negexp { a, b } => (a * b / slope).ln() / b,
            Curve::Hill { a, k, n } => self.hill(a, k, n, slope, log_slope, last),
            Curve::Log { a, b } => a / slope - 1.0 / b,
            Curve::Power { a, p } => (a * p / slope).powf(1.0 / (1.0 - p)),
            Curve::Linear { .. } => f64::INFINITY,
            Curve::Logistic0 { a, l } => sech2_inverse(2.0 * slope / a / l) * 2.0 / l,
            Curve::LogisticS { a, b, m } => m + sech2_inverse(4.0 * slope / a / b) * 2.0 / b,
            Curve::Tanh { b, c } => sech2_inverse(slope * c) * b * c,
            Curve::HillOffset { a, k, n, c } => self.hill(a, k, n, slope, log_slope, last) - c,
        };
        x.max(self.from)
    }

    fn hill(&self, a: f64, k: f64, n: f64, slope: f64, log_slope: f64, last: &mut f64) -> f64 {
        if n == 1.0 {
            return (a / slope).sqrt() * k.sqrt() - k;
        }
        *last = hill::log_spend(n, self.level - log_slope, *last);
        k * last.exp()
    }
}

/// The u ≥ 0 at which sech²(u) = q, for 0 < q ≤ 1: sinh²(u) = (1 − q)/q.
fn sech2_inverse(q: f64) -> f64 {
    (((1.0 - q) / q).max(0.0)).sqrt().asinh()
}
