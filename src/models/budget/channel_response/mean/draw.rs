//! One of the curves that a mean is made of.

use crate::response::Curve;

/// A curve with its weight.
#[derive(Debug)]
pub(crate) struct Draw {
    pub(crate) curve: Curve,
    /// For Hill's curve: ceiling, exponent and its product with ln k, so that a spend's logarithm, taken once
    /// for all draws, leaves one exponential to each.
    hill: Option<(f64, f64, f64)>,
    pub(crate) weight: f64,
    /// Where it turns from convex to concave, and its slope there.
    pub(crate) turn: f64,
    pub(crate) steepest: f64,
}

impl Draw {
    pub(crate) fn new(curve: Curve, weight: f64) -> Self {
        let turn = curve.concave_from();
        let hill = match curve {
            Curve::Hill { a, k, n } => Some((a, n, n * k.ln())),
            _ => None,
        };
        Self { curve, hill, weight, turn, steepest: curve.derivative(turn) }
    }

    /// Weighted value and slope at x, whose logarithm is given.
    pub(crate) fn at(&self, x: f64, log_x: f64) -> (f64, f64) {
        let (value, slope) = match self.hill {
            Some((a, n, nlnk)) if x > 0.0 => {
                // (k/x)ⁿ, kept finite: past that the response is 0 all the same.
                let r = (nlnk - n * log_x).min(700.0).exp();
                let part = 1.0 / (1.0 + r);
                (a * part, a * n * (r * part) * part / x)
            }
            _ => self.curve.value_and_slope(x),
        };
        (self.weight * value, self.weight * slope)
    }
}
