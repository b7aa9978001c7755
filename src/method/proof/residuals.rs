//! The correlation of a residual with the one before, and simple regressions.

use super::input::mean;
use crate::numeric::{Cholesky, Moments, Symmetric, dot};

/// The spread below which residuals are rounding errors, as a share of the largest value behind them.
pub(super) const ROUNDING: f64 = 1e-12;

/// How much residuals hang together from one period to the next.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Autocorrelation {
    /// r₁ = Σeₜeₜ₋₁/Σe².
    pub(super) raw: f64,
    /// r₁ corrected for its bias towards 0, r₁ + (2 + 4r₁)/n, within \[0, 0.9\].
    pub(super) corrected: f64,
}

impl Autocorrelation {
    /// Of residuals; `None` when all are 0.
    pub(super) fn of(residuals: &[f64]) -> Option<Self> {
        let squares = dot(residuals, residuals);
        if squares <= 0.0 {
            return None;
        }
        let raw = dot(&residuals[1..], residuals) / squares;
        let corrected = (raw + (2.0 + 4.0 * raw) / residuals.len() as f64).clamp(0.0, 0.9);
        Some(Self { raw, corrected })
    }

    /// By how much the variance of a mean grows: (1 + r)/(1 − r).
    pub(super) fn inflation(self) -> f64 {
        (1.0 + self.corrected) / (1.0 - self.corrected)
    }
}

/// The deviations of values from their mean.
pub(super) fn deviations(values: &[f64]) -> Vec<f64> {
    let mean = mean(values);
    values.iter().map(|value| value - mean).collect()
}

/// The deviations of values from the mean of their part, the second part starting at `at`.
pub(super) fn deviations_by_part(values: &[f64], at: usize) -> Vec<f64> {
    [deviations(&values[..at]), deviations(&values[at..])].concat()
}

/// Whether residuals are 0 up to the rounding of the values behind them.
pub(super) fn are_rounding(residuals: &[f64], largest: f64) -> bool {
    dot(residuals, residuals) <= residuals.len() as f64 * (ROUNDING * largest).powi(2)
}

/// A least-squares fit on a constant and columns.
#[derive(Debug, Clone)]
pub(super) struct Regression {
    /// The constant.
    pub(super) intercept: f64,
    /// One coefficient a column.
    pub(super) coefficients: Vec<f64>,
    /// Diagonal of the inverse of the centred products: the variance of a coefficient over that of the residuals.
    pub(super) inverse_diagonal: Vec<f64>,
    /// What is left.
    pub(super) residuals: Vec<f64>,
}

impl Regression {
    /// Regresses `y` on a constant and columns that vary; `None` when the columns depend on one another.
    pub(super) fn of(columns: &[Vec<f64>], y: &[f64]) -> Option<Self> {
        let scales: Vec<f64> =
            columns.iter().map(|c| Moments::of(c).map_or(0.0, Moments::deviation)).collect();
        if scales.contains(&0.0) {
            return None;
        }
        let scaled: Vec<Vec<f64>> = columns
            .iter()
            .zip(&scales)
            .map(|(column, scale)| deviations(column).iter().map(|value| value / scale).collect())
            .collect();
        let centred = deviations(y);
        let factor = Cholesky::of(Symmetric::gram(&scaled))?;
        let right: Vec<f64> = scaled.iter().map(|column| dot(column, &centred)).collect();
        let solution = factor.solve(&right);
        let mut residuals = centred;
        for (column, coefficient) in scaled.iter().zip(&solution) {
            for (residual, value) in residuals.iter_mut().zip(column) {
                *residual -= coefficient * value;
            }
        }
        let coefficients: Vec<f64> =
            solution.iter().zip(&scales).map(|(value, scale)| value / scale).collect();
        let explained: f64 = columns.iter().zip(&coefficients).map(|(column, c)| c * mean(column)).sum();
        let inverse = factor.inverse_diagonal();
        let inverse_diagonal =
            inverse.iter().zip(&scales).map(|(value, scale)| value / (scale * scale)).collect();
        Some(Self { intercept: mean(y) - explained, coefficients, inverse_diagonal, residuals })
    }

    /// Sum of squared residuals.
    pub(super) fn sse(&self) -> f64 {
        dot(&self.residuals, &self.residuals)
    }
}

/// The straight line through values at 0, 1, 2, …; `first` is the place of the first one.
pub(super) fn line(values: &[f64], first: usize) -> Option<Regression> {
    let places = (first..first + values.len()).map(|place| place as f64).collect();
    Regression::of(&[places], values)
}
