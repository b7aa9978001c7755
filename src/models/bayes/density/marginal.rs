//! The linear part of the model, integrated out.
//!
//! The idea: given the channels and the noise, level, trend, season, controls and drift are Normal a priori and enter
//! linearly, so the likelihood without them is known in closed form (Lindley and Smith 1972; Rasmussen and Williams
//! 2006, §2.7). The sampler then only sees carry-over, saturation, ceilings and noise (5 to 17 numbers where there
//! were 15 to 25, and hardly correlated), and each draw of the linear part is exact.
//!
//! With r the outcome less the channels and the prior means, V the prior variances and M = σ²V⁻¹ + XᵀX:
//! m = M⁻¹Xᵀr, e = r − Xm, and
//! −2·ln p = (n − k)·ln σ² + ln|V| + ln|M| + (‖e‖² + σ²·mᵀV⁻¹m)/σ² + n·ln 2π.

use super::kernel::{add, dot};
use crate::numeric::Cholesky;
use std::f64::consts::TAU;
use std::ops::Range;

/// The linear part: columns, the products of them, and prior variances.
#[derive(Debug, Clone)]
pub(crate) struct Linear {
    /// Columns over the rows of the likelihood, padded with zeros.
    columns: Vec<Vec<f64>>,
    /// XᵀX, lower triangle by rows.
    gram: Vec<f64>,
    /// Prior variances; those of the drift are multiplied by its square.
    variance: Vec<f64>,
    /// The columns of the drift.
    drift: Range<usize>,
    rows: usize,
}

/// What a gradient needs room for.
#[derive(Debug, Clone)]
pub(crate) struct Room {
    /// The factor of M.
    factor: Cholesky,
    /// m: the mean of the linear part, given the rest.
    pub(crate) mean: Vec<f64>,
    /// The diagonal of M⁻¹, and room to compute it in.
    inverse_diagonal: Vec<f64>,
    inverse: Vec<f64>,
}

/// The log likelihood with its derivatives; that by r is −`errors`/σ².
pub(crate) struct Likelihood {
    pub(crate) value: f64,
    pub(crate) by_log_noise: f64,
    pub(crate) by_log_drift: f64,
}

impl Linear {
    pub(crate) fn new(columns: Vec<Vec<f64>>, variance: Vec<f64>, drift: Range<usize>, rows: usize) -> Self {
        let gram = (0..columns.len())
            .flat_map(|i| (0..=i).map(move |j| (i, j)))
            .map(|(i, j)| dot(&columns[i], &columns[j]))
            .collect();
        Self { columns, gram, variance, drift, rows }
    }

    pub(crate) fn room(&self) -> Room {
        let k = self.columns.len();
        Room {
            factor: Cholesky::room(k),
            mean: vec![0.0; k],
            inverse_diagonal: vec![0.0; k],
            inverse: vec![0.0; self.gram.len()],
        }
    }

    fn variance(&self, column: usize, drift: f64) -> f64 {
        let factor = if self.drift.contains(&column) { drift * drift } else { 1.0 };
        factor * self.variance[column]
    }

    /// The likelihood of `errors`, which come in as r and leave as e. None when M is not positive definite.
    pub(crate) fn likelihood(
        &self,
        errors: &mut [f64],
        noise: f64,
        drift: f64,
        room: &mut Room,
    ) -> Option<Likelihood> {
        let (k, n) = (self.columns.len(), self.rows as f64);
        let square = noise * noise;
        self.factor(square, drift, room)?;
        for (b, column) in room.mean.iter_mut().zip(&self.columns) {
            *b = dot(column, errors);
        }
        room.factor.solve_in_place(&mut room.mean);
        for (m, column) in room.mean.iter().zip(&self.columns) {
            add(errors, -m, column);
        }
        room.factor.inverse_diagonal_into(&mut room.inverse, &mut room.inverse_diagonal);
        let squared = dot(errors, errors) / square;
        let mut value = (n - k as f64) * square.ln() + squared + n * TAU.ln();
        let (mut by_noise, mut by_drift) = (n - k as f64 - squared, 0.0);
        for i in 0..k {
            let variance = self.variance(i, drift);
            let own = room.inverse_diagonal[i];
            let (shrunk, pulled) = (square * own / variance, room.mean[i].powi(2) / variance);
            value += variance.ln() + 2.0 * room.factor.diagonal(i).ln() + pulled;
            by_noise += shrunk;
            if self.drift.contains(&i) {
                by_drift += 1.0 - shrunk - pulled;
            }
        }
        Some(Likelihood { value: -0.5 * value, by_log_noise: -by_noise, by_log_drift: -by_drift })
    }

    /// M = L·Lᵀ.
    fn factor(&self, square: f64, drift: f64, room: &mut Room) -> Option<()> {
        room.factor.refactor(|lower| {
            lower.copy_from_slice(&self.gram);
            let mut diagonal = 0;
            for i in 0..self.columns.len() {
                lower[diagonal] += square / self.variance(i, drift);
                diagonal += i + 2;
            }
        })
    }

    /// A draw of the linear part given the rest, after [`Linear::likelihood`]: m + σ·L⁻ᵀz for z standard Normal.
    pub(crate) fn draw(noise: f64, room: &Room, z: &mut [f64]) {
        room.factor.solve_transposed_in_place(z);
        for (z, m) in z.iter_mut().zip(&room.mean) {
            *z = m + noise * *z;
        }
    }
}
