//! Nonlinear least squares inside a box: Levenberg–Marquardt with projection.
//!
//! The idea: at each step the parameters that sit on a bound and want to leave the box are frozen,
//! the damped normal equations are solved for the others, and the step is cut back into the box
//! (Kanzow, Yamashita and Fukushima 2004; damping after Nielsen 1999).
//!
//! Own code, because the two kept crates do not do it: `levenberg-marquardt` (a port of MINPACK) and
//! `varpro` know no bounds, and both bring nalgebra into the Wasm module. A response curve without
//! bounds runs away exactly where the data say least, which is the case that must be caught.

use crate::response::matrix::{Square, dot};

/// A residual vector with its derivatives.
pub(crate) trait Problem {
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
pub(crate) struct Effort {
    /// Most iterations (accepted steps).
    pub(crate) iterations: usize,
    /// Relative fall of the sum of squares below which a step no longer counts.
    pub(crate) tolerance: f64,
}

/// Where the search ended.
#[derive(Debug, Clone)]
pub(crate) struct Minimum {
    pub(crate) point: Vec<f64>,
    /// Sum of squared residuals.
    pub(crate) sse: f64,
}

/// Goes down from `start` inside `[lower, upper]`; equal bounds hold a parameter fixed.
pub(crate) fn minimise(
    problem: &mut impl Problem,
    start: &[f64],
    lower: &[f64],
    upper: &[f64],
    effort: Effort,
) -> Minimum {
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
        let gram = Square::gram(&columns).part(&free);
        let mut accepted = false;
        while damping < 1e12 {
            let mut damped = gram.clone();
            for i in 0..free.len() {
                damped.set(i, i, gram.get(i, i) * (1.0 + damping) + f64::MIN_POSITIVE);
            }
            let right: Vec<f64> = free.iter().map(|&i| -slope[i]).collect();
            let Some(step) = damped.factor().map(|factor| factor.solve(&right)) else {
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
    Minimum { point, sse }
}

/// A point where the model cannot be computed is never better than any other.
fn finite_sse(residual: &[f64]) -> f64 {
    let sse = dot(residual, residual);
    if sse.is_finite() { sse } else { f64::MAX }
}
