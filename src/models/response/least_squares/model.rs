//! The weekly model: outcome = baseline + Σ ceiling·saturation(steady spend) + error.
//!
//! The idea is variable projection (Golub and Pereyra 1973; Kaufman's Jacobian 1975): for given
//! carry-overs and half-saturations, baseline and ceilings are a linear least squares with ceilings ≥ 0,
//! so the search only moves two numbers a channel. The steady spend of a period is (1 − θ)·A with
//! A = x + θ·A₋₁: what a channel that always spends x acts like is x itself, so carry-over never
//! changes the unit of a curve, and the point of half saturation reads in money a period.

use super::baseline::{Basis, subtract};
use crate::numeric::LeastSquares;
use crate::numeric::quantile;
use crate::numeric::{Cholesky, Symmetric, dot, nonnegative_least_squares};
use crate::response::Curve;
use crate::response::adstock;
use crate::response::data::setup::ResponseFamily;
use std::f64::consts::LN_2;

/// The longest carry-over looked for: past it, media and drift of the baseline look the same.
pub(crate) const MAX_RETENTION: f64 = 0.9;
/// The straightest curve allowed: the slope at the highest spend seen is at most this share of the
/// slope at zero. Diminishing returns are assumed, not found, when a channel ends here.
const LEAST_BEND: f64 = 0.8;

impl ResponseFamily {
    fn saturation(self, steady: f64, half: f64) -> f64 {
        match self {
            Self::Negexp => -(-LN_2 * steady / half).exp_m1(),
            Self::Hill => steady / (half + steady),
        }
    }

    fn slope(self, steady: f64, half: f64) -> f64 {
        match self {
            Self::Negexp => LN_2 / half * (-LN_2 * steady / half).exp(),
            Self::Hill => half / ((half + steady) * (half + steady)),
        }
    }

    /// The half-saturation, over the highest spend, at which the slope there has fallen to `LEAST_BEND`.
    fn straightest(self) -> f64 {
        match self {
            Self::Negexp => LN_2 / -LEAST_BEND.ln(),
            Self::Hill => {
                let root = LEAST_BEND.sqrt();
                root / (1.0 - root)
            }
        }
    }

    pub(crate) fn curve(self, ceiling: f64, half: f64) -> Curve {
        match self {
            Self::Negexp => Curve::Negexp { a: ceiling, b: LN_2 / half },
            Self::Hill => Curve::Hill { a: ceiling, k: half, n: 1.0 },
        }
    }
}

/// A channel of the model: its spend over its highest spend.
#[derive(Debug, Clone)]
pub(crate) struct Driver {
    pub(crate) spend: Vec<f64>,
    pub(crate) highest: f64,
    /// Bounds of the logarithm of half-saturation over the highest spend.
    pub(crate) lower: f64,
    pub(crate) upper: f64,
}

impl Driver {
    pub(crate) fn new(values: &[f64], family: ResponseFamily) -> Self {
        let highest = values.iter().copied().fold(0.0, f64::max);
        let spend: Vec<f64> = values.iter().map(|x| x / highest).collect();
        let mean = spend.iter().sum::<f64>() / spend.len() as f64;
        // Below the lowest spends seen nothing says how the response rose; a curve already flat there could
        // be credited with any part of the level. So it is at most half saturated at the 5 % quantile, and
        // at a tenth of the mean where the channel also stops: less would be a switch, not a curve.
        let mut sorted = spend.clone();
        crate::numeric::sort_ascending(&mut sorted);
        let least = quantile(&sorted, 0.05).max(0.1 * mean);
        Self { spend, highest, lower: least.ln(), upper: family.straightest().ln() }
    }
}

/// Where a search ended: two numbers a channel, and the ceilings (standardised outcome).
#[derive(Debug, Clone)]
pub(crate) struct Estimate {
    /// Carry-over and log half-saturation, channel by channel.
    pub(crate) point: Vec<f64>,
    pub(crate) ceilings: Vec<f64>,
    pub(crate) sse: f64,
}

impl Estimate {
    pub(crate) fn retention(&self, channel: usize) -> f64 {
        self.point[2 * channel]
    }

    /// Half-saturation over the highest spend.
    pub(crate) fn half(&self, channel: usize) -> f64 {
        self.point[2 * channel + 1].exp()
    }

    /// The contribution of a channel in each period, over all the periods of its spend.
    pub(crate) fn contribution(&self, channel: usize, driver: &Driver, family: ResponseFamily) -> Vec<f64> {
        let (theta, half) = (self.retention(channel), self.half(channel));
        adstock::geometric(&driver.spend, theta)
            .into_iter()
            .map(|acting| self.ceilings[channel] * family.saturation((1.0 - theta) * acting, half))
            .collect()
    }

    /// The curve of a channel in money a period and units of the outcome.
    pub(crate) fn curve(&self, channel: usize, driver: &Driver, family: ResponseFamily, unit: f64) -> Curve {
        family.curve(self.ceilings[channel] * unit, self.half(channel) * driver.highest)
    }
}

/// The model with its linear part solved at every point: what the search sees.
pub(crate) struct ProjectedModel<'a> {
    pub(crate) drivers: &'a [Driver],
    pub(crate) family: ResponseFamily,
    basis: &'a Basis,
    /// The outcome without the baseline's part.
    target: Vec<f64>,
    steady: Vec<Vec<f64>>,
    saturated: Vec<Vec<f64>>,
    gram: Symmetric,
    pub(crate) ceilings: Vec<f64>,
    /// Channels left out.
    pub(crate) absent: Vec<bool>,
}

impl<'a> ProjectedModel<'a> {
    pub(crate) fn new(
        drivers: &'a [Driver],
        family: ResponseFamily,
        basis: &'a Basis,
        outcome: &[f64],
    ) -> Self {
        let rows = outcome.len();
        let mut problem = Self {
            drivers,
            family,
            basis,
            target: Vec::new(),
            steady: vec![vec![0.0; rows]; drivers.len()],
            saturated: vec![vec![0.0; rows]; drivers.len()],
            gram: Symmetric::zero(drivers.len()),
            ceilings: vec![0.0; drivers.len()],
            absent: vec![false; drivers.len()],
        };
        problem.set_outcome(outcome);
        problem
    }

    /// Changes the outcome (a bootstrap replicate).
    pub(crate) fn set_outcome(&mut self, outcome: &[f64]) {
        self.target.clear();
        self.target.extend_from_slice(outcome);
        self.basis.project_out(&mut self.target);
    }

    pub(crate) fn bounds(&self) -> (Vec<f64>, Vec<f64>) {
        let lower = self.drivers.iter().flat_map(|d| [0.0, d.lower]).collect();
        let upper = self.drivers.iter().flat_map(|d| [MAX_RETENTION, d.upper]).collect();
        (lower, upper)
    }

    /// The linear part at a point.
    pub(crate) fn estimate(&mut self, point: &[f64]) -> Estimate {
        let mut residual = vec![0.0; self.target.len()];
        self.residuals(point, &mut residual);
        Estimate { point: point.to_vec(), ceilings: self.ceilings.clone(), sse: dot(&residual, &residual) }
    }

    pub(crate) fn sse(&mut self, point: &[f64], scratch: &mut [f64]) -> f64 {
        self.residuals(point, scratch);
        dot(scratch, scratch)
    }

    /// Saturated spend by channel without the baseline's part, at the last point.
    pub(crate) fn saturated(&self) -> &[Vec<f64>] {
        &self.saturated
    }
}

impl LeastSquares for ProjectedModel<'_> {
    fn observations(&self) -> usize {
        self.target.len()
    }

    fn residuals(&mut self, point: &[f64], out: &mut [f64]) {
        for (c, driver) in self.drivers.iter().enumerate() {
            if self.absent[c] {
                self.saturated[c].fill(0.0);
                continue;
            }
            let (theta, half) = (point[2 * c], point[2 * c + 1].exp());
            let mut acting = 0.0;
            for ((x, steady), saturated) in
                driver.spend.iter().zip(&mut self.steady[c]).zip(&mut self.saturated[c])
            {
                acting = x + theta * acting;
                *steady = (1.0 - theta) * acting;
                *saturated = self.family.saturation(*steady, half);
            }
            self.basis.project_out(&mut self.saturated[c]);
        }
        self.gram = Symmetric::gram(&self.saturated);
        let right: Vec<f64> = self.saturated.iter().map(|column| dot(column, &self.target)).collect();
        self.ceilings = nonnegative_least_squares(&self.gram, &right);
        out.copy_from_slice(&self.target);
        for (ceiling, column) in self.ceilings.iter().zip(&self.saturated) {
            if *ceiling > 0.0 {
                subtract(out, *ceiling, column);
            }
        }
    }

    fn jacobian(&mut self, point: &[f64], columns: &mut [Vec<f64>]) {
        let active: Vec<usize> = (0..self.drivers.len()).filter(|&c| self.ceilings[c] > 0.0).collect();
        let factor = Cholesky::of(self.gram.part(&active));
        for (c, driver) in self.drivers.iter().enumerate() {
            let ceiling = self.ceilings[c];
            if ceiling == 0.0 {
                columns[2 * c].fill(0.0);
                columns[2 * c + 1].fill(0.0);
                continue;
            }
            let (theta, half) = (point[2 * c], point[2 * c + 1].exp());
            // d(steady)/dθ = −A + (1 − θ)·B with B = A₋₁ + θ·B₋₁; d/d ln(half) = −steady·d/d(steady).
            let (mut acting, mut by_theta) = (0.0, 0.0);
            for (t, x) in driver.spend.iter().enumerate().take(self.target.len()) {
                by_theta = acting + theta * by_theta;
                acting = x + theta * acting;
                let steady = self.steady[c][t];
                let slope = ceiling * self.family.slope(steady, half);
                columns[2 * c][t] = -slope * ((1.0 - theta) * by_theta - acting);
                columns[2 * c + 1][t] = slope * steady;
            }
            for column in &mut columns[2 * c..2 * c + 2] {
                self.basis.project_out(column);
                if let Some(factor) = &factor {
                    let right: Vec<f64> = active.iter().map(|&i| dot(&self.saturated[i], column)).collect();
                    for (&i, along) in active.iter().zip(factor.solve(&right)) {
                        subtract(column, along, &self.saturated[i]);
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_straightest_curve_still_bends_by_the_stated_share() {
        for family in [ResponseFamily::Negexp, ResponseFamily::Hill] {
            let half = family.straightest();
            assert!((family.slope(1.0, half) / family.slope(0.0, half) - LEAST_BEND).abs() < 1e-12);
            let curve = family.curve(3.0, half);
            assert!((curve.value(0.7) - 3.0 * family.saturation(0.7, half)).abs() < 1e-12);
            assert!((curve.value(half) - 1.5).abs() < 1e-12);
        }
    }
}
