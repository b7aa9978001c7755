//! The interval of draws.

use crate::numeric::{quantile, sort_ascending};

/// The 5 % and 95 % quantiles of draws; 0 without a draw.
pub(crate) fn interval(mut draws: Vec<f64>) -> (f64, f64) {
    if draws.is_empty() {
        return (0.0, 0.0);
    }
    sort_ascending(&mut draws);
    (quantile(&draws, 0.05), quantile(&draws, 0.95))
}

/// The same, widened to hold the estimate: replicates may leave out a part that the estimate keeps.
pub(crate) fn interval_around(draws: Vec<f64>, estimate: f64) -> (f64, f64) {
    let (low, high) = interval(draws);
    (low.min(estimate), high.max(estimate))
}
