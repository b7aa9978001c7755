//! Quantiles of draws.

/// The quantile of sorted values, linear between neighbours (type 7).
pub(crate) fn quantile(sorted: &[f64], p: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else { return 0.0 };
    let place = p * last as f64;
    let below = place.floor() as usize;
    sorted[below] + (place - below as f64) * (sorted[(below + 1).min(last)] - sorted[below])
}

/// The 5 % and 95 % quantiles of draws.
pub(crate) fn interval(mut draws: Vec<f64>) -> (f64, f64) {
    crate::stats::ascending(&mut draws);
    (quantile(&draws, 0.05), quantile(&draws, 0.95))
}
