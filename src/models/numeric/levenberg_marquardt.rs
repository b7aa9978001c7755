//! Nonlinear least squares inside a box: Levenberg–Marquardt with projection.
//!
//! At each step the parameters that sit on a bound and want to leave the box are frozen, the damped normal
//! equations are solved for the others, and the step is cut back into the box (Kanzow, Yamashita and Fukushima
//! 2004; damping after Nielsen 1999).
//!
//! Own code: the kept crates do not know bounds. `levenberg-marquardt` (a port of MINPACK), `varpro` and argmin's
//! Gauss–Newton have none, and the first two bring nalgebra into the Wasm. A response curve without bounds runs
//! away exactly where the data say least.

use super::{Cholesky, Symmetric, dot};

/// A residual vector with its derivatives.
pub trait LeastSquares {
    /// Number of residuals.
    fn observations(&self) -> usize;
    /// Writes the residuals at a point.
    fn residuals(&mut self, point: &[f64], out: &mut [f64]);
    /// Writes the derivative of the residuals by each parameter, one column each, at the point where
    /// `residuals` was called last.
    fn jacobian(&mut self, point: &[f64], columns: &mut [Vec<f64>]);
}

/// When to stop.
#[derive(Debug, Clone, Copy)]
pub struct Effort {
    /// Most iterations (accepted steps).
    pub iterations: usize,
    /// Relative fall of the sum of squares below which a step no longer counts.
    pub tolerance: f64,
}

/// Where the search ended.
#[derive(Debug, Clone)]
pub struct LeastSquaresFit {
    /// The parameters.
    pub point: Vec<f64>,
    /// Sum of squared residuals.
    pub sse: f64,
}

/// Minimises the sum of squared residuals from `start` inside `[lower, upper]`; equal bounds hold a parameter
/// fixed.
///
/// ```
/// use levier::numeric::{Effort, LeastSquares, levenberg_marquardt};
/// /// y = exp(−k·t), seen at t = 0, 1, 2.
/// struct Decay;
/// impl LeastSquares for Decay {
///     fn observations(&self) -> usize {
///         3
///     }
///     fn residuals(&mut self, point: &[f64], out: &mut [f64]) {
///         for (t, (out, y)) in out.iter_mut().zip([1.0, 0.5, 0.25]).enumerate() {
///             *out = y - (-point[0] * t as f64).exp();
///         }
///     }
///     fn jacobian(&mut self, point: &[f64], columns: &mut [Vec<f64>]) {
///         for (t, cell) in columns[0].iter_mut().enumerate() {
///             *cell = t as f64 * (-point[0] * t as f64).exp();
///         }
///     }
/// }
/// let effort = Effort { iterations: 100, tolerance: 1e-12 };
/// let fit = levenberg_marquardt(&mut Decay, &[3.0], &[0.0], &[10.0], effort);
/// assert!((fit.point[0] - 2.0_f64.ln()).abs() < 1e-9);
/// // A bound that excludes the best point is met exactly.
/// let held = levenberg_marquardt(&mut Decay, &[3.0], &[1.0], &[10.0], effort);
/// assert_eq!(held.point, [1.0]);
/// ```
pub fn levenberg_marquardt(
    problem: &mut impl LeastSquares,
    start: &[f64],
    lower: &[f64],
    upper: &[f64],
    effort: Effort,
) -> LeastSquaresFit {
    let n = start.len();
    let clamp = |point: &mut [f64]| {
        for i in 0..n {
            point[i] = point[i].clamp(lower[i], upper[i]);
        }
    };
    let mut point = start.to_vec();
    clamp(&mut point);
    let mut residual = vec![0.0; problem.observations()];
    let mut trial_residual = residual.clone();
    let mut columns = vec![vec![0.0; residual.len()]; n];
    problem.residuals(&point, &mut residual);
    let mut sse = finite_sse(&residual);
    let mut damping = 1e-3;
    let mut growth = 2.0;
    let mut stalls = 0;
    for _ in 0..effort.iterations {
        if sse == 0.0 || n == 0 {
            break;
        }
        problem.jacobian(&point, &mut columns);
        let slope: Vec<f64> = columns.iter().map(|column| dot(column, &residual)).collect();
        let free: Vec<usize> = (0..n)
            .filter(|&i| {
                lower[i] < upper[i]
                    && slope[i] != 0.0
                    && !(point[i] <= lower[i] && slope[i] > 0.0)
                    && !(point[i] >= upper[i] && slope[i] < 0.0)
            })
            .collect();
        if free.is_empty() {
            break;
        }
        let gram = Symmetric::gram(&columns).part(&free);
        let mut accepted = false;
        while damping < 1e12 {
            let mut damped = gram.clone();
            for i in 0..free.len() {
                damped.set(i, i, gram.get(i, i) * (1.0 + damping) + f64::MIN_POSITIVE);
            }
            let right: Vec<f64> = free.iter().map(|&i| -slope[i]).collect();
            let Some(step) = Cholesky::of(damped).map(|factor| factor.solve(&right)) else {
                damping *= growth;
                growth *= 2.0;
                continue;
            };
            let mut trial = point.clone();
            for (&i, move_by) in free.iter().zip(&step) {
                trial[i] += move_by;
            }
            clamp(&mut trial);
            problem.residuals(&trial, &mut trial_residual);
            let trial_sse = finite_sse(&trial_residual);
            // What the linear model promises for the step as it was cut back into the box.
            let taken: Vec<f64> = free.iter().map(|&i| trial[i] - point[i]).collect();
            let mut curvature = 0.0;
            for (row, a) in taken.iter().enumerate() {
                for (column, b) in taken.iter().enumerate() {
                    curvature += a * gram.get(row, column) * b;
                }
            }
            let linear: f64 = free.iter().zip(&taken).map(|(&i, d)| slope[i] * d).sum();
            let promised = -(2.0 * linear + curvature);
            let fall = sse - trial_sse;
            if fall > 0.0 && fall > 1e-4 * promised {
                let ratio = if promised > 0.0 { (fall / promised).min(1.0) } else { 1.0 };
                damping = (damping * (1.0 - (2.0 * ratio - 1.0).powi(3)).max(1.0 / 3.0)).max(1e-12);
                growth = 2.0;
                stalls = if fall < effort.tolerance * sse { stalls + 1 } else { 0 };
                point = trial;
                sse = trial_sse;
                std::mem::swap(&mut residual, &mut trial_residual);
                accepted = true;
                break;
            }
            if promised.abs() < effort.tolerance * 1e-2 * sse {
                break;
            }
            damping *= growth;
            growth *= 2.0;
        }
        if !accepted || stalls >= 2 {
            break;
        }
    }
    LeastSquaresFit { point, sse }
}

/// A point where the model cannot be computed is never better than any other.
fn finite_sse(residual: &[f64]) -> f64 {
    let sse = dot(residual, residual);
    if sse.is_finite() { sse } else { f64::MAX }
}
