//! A channel in every period: adstock, then saturation, with their derivatives by the channel's parameters.
//!
//! Geometric adstock has one parameter, so its derivative is a second recursion beside the first; no backward pass
//! is needed. Saturation is a loop without branches over what is in force.

use super::kernel::{decay, dot, dots, exp, ln, padded};
use crate::bayes::model::{MixAdstock, MixFamily};

/// Below this, what is in force counts as nothing (a logarithm is taken of it).
const NOTHING: f64 = 1e-290;
/// Below this, what a truncated carry-over leaves is the rounding of its subtraction: Hill's curve, which may be as steep
/// as a wall at nothing, would take it for a spend.
const ROUNDING: f64 = 1e-13;

/// Parameters of a channel on the scale of its highest spend; half-saturation as its inverse.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Shape {
    /// Share left after one period.
    pub(crate) theta: f64,
    /// 1 / half-saturation, for spends over their highest.
    pub(crate) inverse_half: f64,
    /// Hill's exponent (1 for the other families).
    pub(crate) exponent: f64,
}

/// Room for a channel: its saturation and the derivatives of that by parameter.
#[derive(Debug, Clone)]
pub(crate) struct Channel {
    rows: usize,
    input: Vec<f64>,
    middle: Vec<f64>,
    /// Spend in force.
    force: Vec<f64>,
    /// Derivative of `force` by theta.
    drift: Vec<f64>,
    /// Saturation, 0 to 1.
    pub(crate) saturation: Vec<f64>,
    by_theta: Vec<f64>,
    by_log_rate: Vec<f64>,
    by_log_exponent: Vec<f64>,
}

impl Channel {
    pub(crate) fn new(rows: usize, family: MixFamily) -> Self {
        let zeros = || vec![0.0; padded(rows)];
        Self {
            rows,
            input: zeros(),
            middle: zeros(),
            force: zeros(),
            drift: zeros(),
            saturation: zeros(),
            by_theta: zeros(),
            by_log_rate: zeros(),
            by_log_exponent: if family == MixFamily::Hill { zeros() } else { Vec::new() },
        }
    }

    /// Saturation in each period of a (scaled) spend, as many as there is room for.
    pub(crate) fn forward(&mut self, spend: &[f64], shape: Shape, family: MixFamily, carry: MixAdstock) {
        self.carry_over(&spend[..self.force.len()], shape.theta, carry);
        self.saturate(shape, family);
        // Nothing after the last period, where carry-over goes on.
        self.saturation[self.rows..].fill(0.0);
    }

    /// A_t = x_t + θ·A_{t−1} (less θ^L·x_{t−L} when truncated), and its derivative; then over the sum of weights.
    fn carry_over(&mut self, spend: &[f64], theta: f64, carry: MixAdstock) {
        let lags = carry.l_max.unwrap_or(usize::MAX);
        let truncated = lags < spend.len();
        let (gone, gone_slope) = if truncated {
            (theta.powi(lags as i32), lags as f64 * theta.powi(lags as i32 - 1))
        } else {
            (0.0, 0.0)
        };
        let input = &mut self.input[..];
        input.copy_from_slice(spend);
        if truncated {
            for (cell, left) in input[lags..].iter_mut().zip(spend) {
                *cell -= gone * left;
            }
        }
        decay(input, theta, &mut self.middle, &mut self.force);
        input[0] = 0.0;
        input[1..].copy_from_slice(&self.force[..spend.len() - 1]);
        if truncated {
            for (cell, left) in input[lags..].iter_mut().zip(spend) {
                *cell -= gone_slope * left;
            }
        }
        decay(input, theta, &mut self.middle, &mut self.drift);
        let (sum, slope) = if carry.normalised { carry.sum(theta) } else { (1.0, 0.0) };
        let (scale, fall) = (1.0 / sum, slope / sum);
        let least = if truncated { ROUNDING } else { 0.0 };
        for (f, d) in self.force.iter_mut().zip(&mut self.drift) {
            let (force, drift) = if *f < least { (0.0, 0.0) } else { (*f * scale, *d * scale) };
            *d = drift - force * fall;
            *f = force;
        }
    }

    fn saturate(&mut self, shape: Shape, family: MixFamily) {
        let rate = family.at_half() * shape.inverse_half;
        let by = self.by_theta.iter_mut().zip(&mut self.by_log_rate);
        let cells = self.saturation.iter_mut().zip(by).zip(self.force.iter().zip(&self.drift));
        match family {
            MixFamily::Logistic => {
                for ((s, (by_theta, by_rate)), (force, drift)) in cells {
                    let e = exp(-rate * force);
                    let below = 1.0 / (1.0 + e);
                    *s = (1.0 - e) * below;
                    let slope = 2.0 * rate * e * below * below;
                    *by_theta = slope * drift;
                    *by_rate = slope * force;
                }
            }
            MixFamily::Negexp => {
                for ((s, (by_theta, by_rate)), (force, drift)) in cells {
                    let e = exp(-rate * force);
                    *s = 1.0 - e;
                    let slope = rate * e;
                    *by_theta = slope * drift;
                    *by_rate = slope * force;
                }
            }
            MixFamily::Hill => {
                let n = shape.exponent;
                for (((s, (by_theta, by_rate)), (force, drift)), by_n) in cells.zip(&mut self.by_log_exponent)
                {
                    let force = force.max(NOTHING);
                    let height = n * ln(rate * force);
                    let e = exp(-height);
                    let below = 1.0 / (1.0 + e);
                    *s = below;
                    // n·s·(1 − s), with 1 − s = e·s: no difference of near-equal numbers.
                    let share = e * below * below;
                    *by_rate = n * share;
                    *by_theta = n * share * drift / force;
                    *by_n = share * height;
                }
            }
        }
    }

    /// Σ weight·saturation, and Σ weight·derivative by theta, by log rate and (Hill) by log exponent.
    pub(crate) fn along(&self, weights: &[f64]) -> (f64, [f64; 3]) {
        let [whole, theta, rate] = dots(weights, &self.saturation, &self.by_theta, &self.by_log_rate);
        let exponent =
            if self.by_log_exponent.is_empty() { 0.0 } else { dot(weights, &self.by_log_exponent) };
        (whole, [theta, rate, exponent])
    }
}

/// Saturation of one amount in force, and its derivatives by log rate (the same as by log amount) and log exponent.
pub(crate) fn saturation(family: MixFamily, shape: Shape, force: f64) -> (f64, f64, f64) {
    let z = family.at_half() * shape.inverse_half * force;
    match family {
        MixFamily::Logistic => {
            let s = (0.5 * z).tanh();
            (s, 0.5 * z * (1.0 - s * s), 0.0)
        }
        MixFamily::Negexp => (-(-z).exp_m1(), z * (-z).exp(), 0.0),
        MixFamily::Hill => {
            let height = shape.exponent * z.max(NOTHING).ln();
            let s = 1.0 / (1.0 + (-height).exp());
            let share = s * (1.0 - s);
            (s, shape.exponent * share, share * height)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::response::Adstock;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_is_the_named_carry_over_then_the_named_curve(
            spend in prop::collection::vec(prop_oneof![Just(0.0), 0.0..1.0_f64], 12..40),
            theta in 0.01..0.95_f64, half in 0.1..2.0_f64, exponent in 0.4..3.0_f64,
            lags in prop::option::of(1usize..20), normalised in any::<bool>(), kind in 0usize..3,
        ) {
            let family = [MixFamily::Logistic, MixFamily::Negexp, MixFamily::Hill][kind];
            let carry = MixAdstock { l_max: lags, normalised };
            let l_max = lags.unwrap_or(10_000);
            let acting =
                Adstock::GeometricTruncated { theta, l_max, normalised }.apply(&spend).unwrap();
            let mut whole = spend.clone();
            whole.resize(padded(spend.len()), 0.0);
            let mut channel = Channel::new(spend.len(), family);
            let shape = Shape { theta, inverse_half: 1.0 / half, exponent };
            channel.forward(&whole, shape, family, carry);
            let curve = family.curve(1.0, half, exponent);
            for (t, x) in acting.iter().enumerate() {
                // What counts as nothing is worth up to that much of the curve.
                let slack = if *x < 2.0 * ROUNDING { curve.value(2.0 * ROUNDING) } else { 1e-9 };
                prop_assert!((channel.saturation[t] - curve.value(*x)).abs() <= slack, "{t}");
                prop_assert!((saturation(family, shape, *x).0 - curve.value(*x)).abs() < 1e-9);
            }
        }
    }
}
