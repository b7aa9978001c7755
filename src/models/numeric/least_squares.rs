//! Linear least squares with coefficients that are not negative.
//!
//! Own code: the weekly model has the products of the columns already, and asks that dependent columns get 0 rather
//! than an error; neither argmin nor nalgebra has a solver with this constraint.

use super::{Cholesky, Symmetric};

/// The least-squares coefficients that are not negative, from `gram` = SᵀS and `right` = Sᵀy (Lawson and Hanson
/// 1974, chapter 23, on the normal equations).
///
/// Columns that depend on one another enter only while the matrix can be factored, so a copy of a column gets 0.
///
/// ```
/// use levier::numeric::{Symmetric, dot, nonnegative_least_squares};
/// let columns = [vec![1.0, 0.0, 1.0], vec![0.0, 1.0, 1.0]];
/// let y = [2.0, -1.0, 1.0];
/// let right: Vec<f64> = columns.iter().map(|column| dot(column, &y)).collect();
/// let x = nonnegative_least_squares(&Symmetric::gram(&columns), &right);
/// // Without the second column, whose free coefficient is −1: (2 + 1) / 2.
/// assert!((x[0] - 1.5).abs() < 1e-15 && x[1] == 0.0);
/// ```
pub fn nonnegative_least_squares(gram: &Symmetric, right: &[f64]) -> Vec<f64> {
    let n = right.len();
    let all: Vec<usize> = (0..n).collect();
    // Usual case first: the free solution is already inside.
    if let Some(free) = Cholesky::of(gram.clone()).map(|factor| factor.solve(right))
        && free.iter().all(|value| *value >= 0.0)
    {
        return free;
    }
    let mut x = vec![0.0; n];
    let mut inside: Vec<usize> = Vec::new();
    let mut barred = vec![false; n];
    for _ in 0..=4 * n {
        let slope = |i: usize, x: &[f64]| right[i] - gram.row_dot(i, x);
        let gain = |i: usize, x: &[f64]| {
            let diagonal = gram.get(i, i);
            if diagonal > 0.0 { slope(i, x) / diagonal.sqrt() } else { 0.0 }
        };
        let scale = right.iter().fold(0.0f64, |m, v| m.max(v.abs())) + f64::MIN_POSITIVE;
        let next = all
            .iter()
            .copied()
            .filter(|i| !inside.contains(i) && !barred[*i] && slope(*i, &x) > 1e-12 * scale)
            .max_by(|a, b| gain(*a, &x).total_cmp(&gain(*b, &x)));
        let Some(next) = next else { break };
        inside.push(next);
        inside.sort_unstable();
        loop {
            let part: Vec<f64> = inside.iter().map(|&i| right[i]).collect();
            let Some(trial) = Cholesky::of(gram.part(&inside)).map(|factor| factor.solve(&part)) else {
                inside.retain(|&i| i != next);
                barred[next] = true;
                break;
            };
            if trial.iter().all(|value| *value > 0.0) {
                for (&i, value) in inside.iter().zip(&trial) {
                    x[i] = *value;
                }
                break;
            }
            // Walk towards the trial as far as nothing turns negative, and drop what reached zero.
            let step = inside
                .iter()
                .zip(&trial)
                .filter(|(_, value)| **value <= 0.0)
                .map(|(&i, value)| x[i] / (x[i] - value))
                .fold(1.0f64, f64::min);
            for (&i, value) in inside.iter().zip(&trial) {
                x[i] += step * (value - x[i]);
            }
            let floor = 1e-14 * x.iter().fold(0.0f64, |m, v| m.max(*v));
            for &i in &inside {
                if x[i] <= floor {
                    x[i] = 0.0;
                }
            }
            let before = inside.len();
            inside.retain(|&i| x[i] > 0.0);
            if inside.len() == before || inside.is_empty() {
                if !inside.contains(&next) {
                    barred[next] = true;
                }
                break;
            }
        }
    }
    x
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numeric::dot;
    use proptest::prelude::*;

    proptest! {
        /// The conditions of Karush, Kuhn and Tucker prove the answer without another solver.
        #[test]
        fn meets_its_optimality_conditions(
            columns in prop::collection::vec(prop::collection::vec(-1.0..1.0f64, 12), 1..6),
            y in prop::collection::vec(-1.0..1.0f64, 12),
        ) {
            let gram = Symmetric::gram(&columns);
            let right: Vec<f64> = columns.iter().map(|c| dot(c, &y)).collect();
            let x = nonnegative_least_squares(&gram, &right);
            for i in 0..x.len() {
                let slope = right[i] - gram.row_dot(i, &x);
                prop_assert!(x[i] >= 0.0);
                prop_assert!(slope <= 1e-8);
                prop_assert!(x[i] == 0.0 || slope.abs() <= 1e-8);
            }
        }
    }

    #[test]
    fn a_copied_column_keeps_the_fit() {
        let column = vec![1.0, 2.0, 3.0];
        let gram = Symmetric::gram(&[column.clone(), column.clone()]);
        let right = vec![dot(&column, &[2.0, 4.0, 6.0]); 2];
        let x = nonnegative_least_squares(&gram, &right);
        assert!((x.iter().sum::<f64>() - 2.0).abs() < 1e-9);
    }
}
