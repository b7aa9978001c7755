//! The autocorrelation that a fit leaves in its residuals when the errors are independent.
//!
//! A fit removes from its errors whatever lies along its own directions. Most of these are slow
//! (level, trend, season, carried-over spend), so what is left is a little against itself from one period
//! to the next, even when the true errors are only chance. For independent errors the expected lag-1
//! product is −Σ qₜ·qₜ₋₁ over an orthonormal basis q of the directions, for n − p free errors: the first
//! moment behind Durbin and Watson (1950).

use super::baseline::{Basis, subtract};
use super::model::{Estimate, ProjectedModel};
use crate::numeric::{LeastSquares, dot};

/// A column with less than this of itself outside the others adds no direction.
const DEPENDENT: f64 = 1e-9;

/// Correlation of neighbouring errors to expect of a fit here when true errors are independent.
pub(crate) fn expected_lag_one(problem: &mut ProjectedModel<'_>, basis: &Basis, estimate: &Estimate) -> f64 {
    let n = problem.observations();
    let mut residual = vec![0.0; n];
    problem.residuals(&estimate.point, &mut residual);
    let saturated: Vec<Vec<f64>> = problem.saturated().to_vec();
    let mut slopes = vec![vec![0.0; n]; estimate.point.len()];
    problem.jacobian(&estimate.point, &mut slopes);
    // A parameter on its bound cannot follow anything.
    let (lower, upper) = problem.bounds();
    let free = |i: &usize| estimate.point[*i] > lower[*i] && estimate.point[*i] < upper[*i];
    let moving = (0..slopes.len()).filter(free).map(|i| slopes[i].clone());
    let mut directions = basis.columns.clone();
    for mut column in saturated.into_iter().chain(moving) {
        let size = dot(&column, &column).sqrt();
        for _ in 0..2 {
            for unit in &directions {
                let along = dot(&column, unit);
                subtract(&mut column, along, unit);
            }
        }
        let left = dot(&column, &column).sqrt();
        if size > 0.0 && left > DEPENDENT * size {
            for v in &mut column {
                *v /= left;
            }
            directions.push(column);
        }
    }
    let taken: f64 = directions.iter().flat_map(|q| q.windows(2).map(|pair| pair[0] * pair[1])).sum();
    let left = n.saturating_sub(directions.len()).max(1) as f64;
    -taken / left
}
