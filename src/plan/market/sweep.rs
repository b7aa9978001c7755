//! Weights drawn evenly from all that there are: non-negative, of sum 1.

use crate::stats::Random;

/// How many weightings are drawn: a share is then known to one point, 95 times in 100.
pub(super) const DRAWS: u32 = 10_000;

/// One weighting: exponential numbers over their sum, which is uniform on the simplex (Rubinstein 1982).
pub(super) fn draw(random: &mut Random, count: usize) -> Vec<f64> {
    let parts: Vec<f64> = (0..count).map(|_| -(1.0 - random.uniform()).ln()).collect();
    let sum: f64 = parts.iter().sum();
    parts.into_iter().map(|part| part / sum).collect()
}

/// The weighted mean of ratings; none where a rating is missing or no weight is positive.
pub(super) fn mean(weights: &[f64], ratings: &[Option<f64>]) -> Option<f64> {
    let sum: f64 = weights.iter().sum();
    if weights.len() != ratings.len() || sum <= 0.0 {
        return None;
    }
    let parts = weights.iter().zip(ratings).map(|(weight, rating)| Some(weight * (*rating)?));
    Some(parts.sum::<Option<f64>>()? / sum)
}
