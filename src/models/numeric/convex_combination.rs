//! The point of a convex hull that is nearest to 0.
//!
//! Own code: Wolfe's algorithm (1976) ends after finitely many steps at the exact point, also where points depend on
//! one another or their number exceeds their dimension. Solvers of quadratic programmes (osqp, clarabel) stop at a
//! tolerance and weigh more than the rest of the linear algebra here.

use super::{Cholesky, Symmetric, dot};

/// Part of the largest product that rounding may hide.
const ROUNDING: f64 = 1e-13;

/// Weights that are not negative and sum to 1, for which the weighted sum of `points` is nearest to 0; no weight
/// without points.
///
/// Where several weights reach that sum, one of them is returned.
///
/// ```
/// let weights = levier::numeric::nearest_convex_combination(&[vec![-1.0, 1.0], vec![3.0, 1.0], vec![9.0, 9.0]]);
/// // (0, 1), between the first two.
/// assert!((weights[0] - 0.75).abs() < 1e-15 && (weights[1] - 0.25).abs() < 1e-15 && weights[2] == 0.0);
/// ```
pub fn nearest_convex_combination(points: &[Vec<f64>]) -> Vec<f64> {
    let n = points.len();
    let norms: Vec<f64> = points.iter().map(|point| dot(point, point).sqrt()).collect();
    let largest = norms.iter().copied().fold(0.0, f64::max);
    let mut weights = vec![0.0; n];
    let Some(first) = (0..n).min_by(|a, b| norms[*a].total_cmp(&norms[*b])) else { return weights };
    weights[first] = 1.0;
    let mut inside = vec![first];
    let mut barred = vec![false; n];
    for _ in 0..50 * n + 100 {
        let sum = weighted_sum(points, &weights);
        let norm = dot(&sum, &sum).sqrt();
        if norm <= 1e-15 * largest {
            break;
        }
        // The point that lies farthest beyond the plane through the sum.
        let gain = |i: usize| norm * norm - dot(&points[i], &sum);
        let next = (0..n)
            .filter(|i| {
                !inside.contains(i) && !barred[*i] && gain(*i) > ROUNDING * norm * norms[*i].max(norm)
            })
            .max_by(|a, b| gain(*a).total_cmp(&gain(*b)));
        let Some(next) = next else { break };
        inside.push(next);
        if enter(points, &mut inside, &mut weights) {
            barred.fill(false);
        } else {
            inside.retain(|&i| i != next);
            weights[next] = 0.0;
            barred[next] = true;
        }
    }
    weights
}

fn weighted_sum(points: &[Vec<f64>], weights: &[f64]) -> Vec<f64> {
    let mut sum = vec![0.0; points[0].len()];
    for (point, weight) in points.iter().zip(weights).filter(|(_, weight)| **weight != 0.0) {
        for (sum, value) in sum.iter_mut().zip(point) {
            *sum += weight * value;
        }
    }
    sum
}

/// Moves to the nearest combination of the points inside, dropping those whose weight would turn negative. False when
/// the newest point depends on the others.
fn enter(points: &[Vec<f64>], inside: &mut Vec<usize>, weights: &mut [f64]) -> bool {
    loop {
        let Some(trial) = affine_nearest(points, inside) else { return false };
        if trial.iter().all(|weight| *weight > 0.0) {
            for (&i, weight) in inside.iter().zip(&trial) {
                weights[i] = *weight;
            }
            return true;
        }
        // Walk towards the trial as far as nothing turns negative, and drop what reached zero.
        let limits = inside.iter().zip(&trial).filter(|(_, weight)| **weight <= 0.0);
        let step = limits.map(|(&i, weight)| weights[i] / (weights[i] - weight)).fold(1.0f64, f64::min);
        for (&i, weight) in inside.iter().zip(&trial) {
            weights[i] += step * (weight - weights[i]);
            if weights[i] <= 1e-15 {
                weights[i] = 0.0;
            }
        }
        let before = inside.len();
        inside.retain(|&i| weights[i] > 0.0);
        if inside.len() == before || inside.is_empty() {
            return false;
        }
        let sum: f64 = inside.iter().map(|&i| weights[i]).sum();
        for &i in inside.iter() {
            weights[i] /= sum;
        }
    }
}

/// Weights of any sign that sum to 1 and bring the weighted sum of some points nearest to 0.
fn affine_nearest(points: &[Vec<f64>], inside: &[usize]) -> Option<Vec<f64>> {
    let k = inside.len();
    if k == 1 {
        return Some(vec![1.0]);
    }
    let square = |i: &usize| dot(&points[*i], &points[*i]);
    // A multiple of the matrix of ones changes nothing where weights sum to 1, and makes the products invertible.
    let shift = inside.iter().map(square).sum::<f64>() / k as f64;
    let products =
        Symmetric::from_fn(k, |row, column| dot(&points[inside[row]], &points[inside[column]]) + shift);
    let factor = Cholesky::of(products)?;
    let ones = factor.solve(&vec![1.0; k]);
    let total: f64 = ones.iter().sum();
    let mut weights: Vec<f64> = ones.iter().map(|value| value / total).collect();
    // The products squared the condition of the points: correct by the sum itself.
    for _ in 0..2 {
        let mut sum = vec![0.0; points[0].len()];
        for (&i, weight) in inside.iter().zip(&weights) {
            sum.iter_mut().zip(&points[i]).for_each(|(sum, value)| *sum += weight * value);
        }
        let slopes: Vec<f64> = inside.iter().map(|&i| dot(&points[i], &sum)).collect();
        let solved = factor.solve(&slopes);
        let level = solved.iter().sum::<f64>() / total;
        for ((weight, solved), one) in weights.iter_mut().zip(&solved).zip(&ones) {
            *weight -= solved - level * one;
        }
    }
    weights.iter().all(|weight| weight.is_finite()).then_some(weights)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// No point lies beyond the plane through the sum: the condition of optimality.
        #[test]
        fn no_point_lies_beyond_the_plane_through_the_sum(
            points in prop::collection::vec(prop::collection::vec(-1.0..1.0f64, 4), 1..12),
            shift in 0.0..2.0f64,
        ) {
            let points: Vec<Vec<f64>> = points.iter().map(|p| p.iter().map(|v| v + shift).collect()).collect();
            let weights = nearest_convex_combination(&points);
            prop_assert!(weights.iter().all(|weight| *weight >= 0.0));
            prop_assert!((weights.iter().sum::<f64>() - 1.0).abs() < 1e-12);
            let sum = weighted_sum(&points, &weights);
            let square = dot(&sum, &sum);
            for point in &points {
                prop_assert!(dot(point, &sum) >= square - 1e-10);
            }
        }
    }

    #[test]
    fn reaches_zero_inside_the_hull() {
        let points = [vec![1.0, 0.0], vec![-1.0, 1.0], vec![-1.0, -1.0], vec![-1.0, -1.0]];
        let weights = nearest_convex_combination(&points);
        assert!(weighted_sum(&points, &weights).iter().all(|value| value.abs() < 1e-14));
    }
}
