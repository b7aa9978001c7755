//! An interior-point search over spends by period under one total.
//!
//! With the adstock A = x + θ·A₋₁ as variable the response separates by period and the bounds couple only
//! neighbours. A Newton step of the logarithmic barrier (Boyd and Vandenberghe 2004, chapter 11) is then one
//! tridiagonal system a channel and one number for the total. A bound computed elsewhere judges the result.

use crate::budget::solver::envelope::Envelope;
use crate::response::Curve;

/// A channel over time.
#[derive(Debug, Clone)]
pub(crate) struct ChannelPath {
    pub(crate) curve: Curve,
    /// Retention from one period to the next.
    pub(crate) theta: f64,
    /// Carried over from before the first period, θ still to be applied.
    pub(crate) carry_in: f64,
    pub(crate) min: f64,
    pub(crate) max: f64,
    /// Concave curves above the curve, one a period; the curve itself where there is none.
    pub(crate) envelopes: Vec<Envelope>,
}

impl ChannelPath {
    /// Carried-over spends.
    pub(crate) fn adstock(&self, spend: &[f64]) -> Vec<f64> {
        let mut last = self.carry_in;
        spend
            .iter()
            .map(|x| {
                last = x + self.theta * last;
                last
            })
            .collect()
    }

    fn value(&self, t: usize, a: f64) -> f64 {
        self.envelopes.get(t).map_or_else(|| self.curve.value(a), |envelope| envelope.value(a))
    }

    fn slope(&self, t: usize, a: f64) -> f64 {
        self.envelopes.get(t).map_or_else(|| self.curve.derivative(a), |envelope| envelope.slope(a))
    }

    /// How fast the slope falls, ≥ 0: a guide for the step, not for the answer.
    fn curvature(&self, t: usize, a: f64) -> f64 {
        let h = 1e-5 * a.max(1e-9 * (self.max - self.min));
        let fall = (self.slope(t, (a - h).max(0.0)) - self.slope(t, a + h)) / (2.0 * h);
        if fall.is_finite() { fall.max(0.0) } else { 0.0 }
    }

    pub(crate) fn response(&self, spend: &[f64]) -> f64 {
        self.adstock(spend).iter().enumerate().map(|(t, &a)| self.value(t, a)).sum()
    }

    /// Response per unit of spend in each period, later effects included.
    pub(crate) fn marginals(&self, spend: &[f64]) -> Vec<f64> {
        let mut after = 0.0;
        let mut marginals: Vec<f64> = self
            .adstock(spend)
            .iter()
            .enumerate()
            .rev()
            .map(|(t, &a)| {
                after = self.slope(t, a) + self.theta * after;
                after
            })
            .collect();
        marginals.reverse();
        marginals
    }

    /// The response and the barrier; none outside the bounds.
    fn barrier_objective(&self, spend: &[f64], weight: f64) -> f64 {
        let barrier: f64 = spend.iter().map(|x| (x - self.min).ln() + (self.max - x).ln()).sum();
        self.response(spend) + weight * barrier
    }

    /// The Newton step in the carried-over spends, in two parts: towards more, and per unit of price.
    fn step(&self, spend: &[f64], weight: f64) -> NewtonStep {
        let n = spend.len();
        let adstock = self.adstock(spend);
        let barrier_slope: Vec<f64> =
            spend.iter().map(|x| weight * (1.0 / (x - self.min) - 1.0 / (self.max - x))).collect();
        let barrier_curvature: Vec<f64> =
            spend.iter().map(|x| weight * ((x - self.min).powi(-2) + (self.max - x).powi(-2))).collect();
        let next = |list: &[f64], t: usize| list.get(t + 1).copied().unwrap_or(0.0);
        let rise: Vec<f64> = (0..n)
            .map(|t| self.slope(t, adstock[t]) + barrier_slope[t] - self.theta * next(&barrier_slope, t))
            .collect();
        let weights: Vec<f64> = (0..n).map(|t| if t + 1 < n { 1.0 - self.theta } else { 1.0 }).collect();
        let diagonal: Vec<f64> = (0..n)
            .map(|t| {
                self.curvature(t, adstock[t])
                    + barrier_curvature[t]
                    + self.theta * self.theta * next(&barrier_curvature, t)
            })
            .collect();
        let off_diagonal: Vec<f64> = (1..n).map(|t| -self.theta * barrier_curvature[t]).collect();
        let (ascent, per_price) =
            (tridiagonal(&diagonal, &off_diagonal, &rise), tridiagonal(&diagonal, &off_diagonal, &weights));
        NewtonStep { rise, weights, ascent, per_price }
    }
}

struct NewtonStep {
    rise: Vec<f64>,
    weights: Vec<f64>,
    ascent: Vec<f64>,
    per_price: Vec<f64>,
}

/// Solves a symmetric positive definite tridiagonal system.
fn tridiagonal(diagonal: &[f64], off_diagonal: &[f64], right: &[f64]) -> Vec<f64> {
    let n = diagonal.len();
    let (mut pivot, mut x) = (diagonal.to_vec(), right.to_vec());
    for t in 1..n {
        let factor = off_diagonal[t - 1] / pivot[t - 1];
        pivot[t] -= factor * off_diagonal[t - 1];
        x[t] -= factor * x[t - 1];
    }
    for t in (0..n).rev() {
        let above = if t + 1 < n { off_diagonal[t] * x[t + 1] } else { 0.0 };
        x[t] = (x[t] - above) / pivot[t];
    }
    x
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

/// Improves spends that lie strictly inside the bounds; their sum stays.
pub(crate) fn maximise(paths: &[ChannelPath], spend: &mut Vec<Vec<f64>>) {
    let response = |spend: &[Vec<f64>]| paths.iter().zip(spend).map(|(l, x)| l.response(x)).sum::<f64>();
    let barrier_objective = |spend: &[Vec<f64>], weight: f64| {
        paths.iter().zip(spend).map(|(l, x)| l.barrier_objective(x, weight)).sum::<f64>()
    };
    let count = spend.iter().map(Vec::len).sum::<usize>().max(1) as f64;
    let scale = response(spend).abs().max(f64::MIN_POSITIVE);
    let mut weight = 0.1 * scale / count;
    while weight > 1e-12 * scale / count {
        for _ in 0..60 {
            let steps: Vec<NewtonStep> = paths.iter().zip(&*spend).map(|(l, x)| l.step(x, weight)).collect();
            let (mut rise, mut price) = (0.0, 0.0);
            for step in &steps {
                rise += dot(&step.weights, &step.ascent);
                price += dot(&step.weights, &step.per_price);
            }
            let price = rise / price;
            let mut gain = 0.0;
            let mut room = 1.0_f64;
            let moves: Vec<Vec<f64>> = paths
                .iter()
                .zip(&steps)
                .zip(&*spend)
                .map(|((path, step), x)| {
                    let adstock: Vec<f64> =
                        step.ascent.iter().zip(&step.per_price).map(|(u, p)| u - price * p).collect();
                    gain += dot(&step.rise, &adstock);
                    let own = |t: usize| adstock[t] - if t > 0 { path.theta * adstock[t - 1] } else { 0.0 };
                    let moves: Vec<f64> = (0..x.len()).map(own).collect();
                    for (x, step) in x.iter().zip(&moves) {
                        let distance = if *step > 0.0 { path.max - x } else { x - path.min };
                        room = room.min(0.95 * distance / step.abs().max(f64::MIN_POSITIVE));
                    }
                    moves
                })
                .collect();
            if !gain.is_finite() || gain <= 1e-7 * weight {
                break;
            }
            let before = barrier_objective(spend, weight);
            let mut share = room;
            let better = loop {
                let tried: Vec<Vec<f64>> = spend
                    .iter()
                    .zip(&moves)
                    .map(|(x, step)| x.iter().zip(step).map(|(x, step)| x + share * step).collect())
                    .collect();
                if barrier_objective(&tried, weight) >= before + 1e-4 * share * gain {
                    break Some(tried);
                }
                share *= 0.5;
                if share < 1e-9 {
                    break None;
                }
            };
            let Some(better) = better else { break };
            *spend = better;
        }
        weight *= 0.1;
    }
}
