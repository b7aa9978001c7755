//! Quantiles of a sample.
//!
//! Own code: statrs computes quantiles of type 8 (Hyndman and Fan 1996) on a copy that it sorts at each call.
//! R, NumPy and the tools that Levier is compared with use type 7.

use super::sort_ascending;

/// The quantile of ascending values at probability `p`, linear between order statistics (type 7 of Hyndman and
/// Fan 1996).
///
/// # Panics
/// When there is no value, or `p` is outside \[0, 1\].
///
/// ```
/// use levier::numeric::quantile;
/// // R: quantile(c(1, 2, 4, 8), c(.25, .5)) is 1.75, 3.
/// assert_eq!(quantile(&[1.0, 2.0, 4.0, 8.0], 0.25), 1.75);
/// assert_eq!(quantile(&[1.0, 2.0, 4.0, 8.0], 0.5), 3.0);
/// ```
pub fn quantile(sorted: &[f64], p: f64) -> f64 {
    let last = sorted.len() - 1;
    let place = p * last as f64;
    let below = place.floor() as usize;
    let low = sorted[below];
    low + (place - below as f64) * (sorted[(below + 1).min(last)] - low)
}

/// The median of values in any order; `None` of none.
///
/// ```
/// use levier::numeric::median;
/// assert_eq!(median(vec![3.0, 1.0, 2.0]), Some(2.0));
/// assert_eq!(median(vec![4.0, 1.0, 2.0, 3.0]), Some(2.5));
/// assert_eq!(median(vec![]), None);
/// ```
pub fn median(mut values: Vec<f64>) -> Option<f64> {
    sort_ascending(&mut values);
    (!values.is_empty()).then(|| quantile(&values, 0.5))
}

#[cfg(test)]
mod tests {
    use super::quantile;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_quantile_lies_between_its_order_statistics(
            mut values in prop::collection::vec(-1e6..1e6_f64, 1..40), p in 0.0..=1.0_f64,
        ) {
            super::sort_ascending(&mut values);
            let place = p * (values.len() - 1) as f64;
            let found = quantile(&values, p);
            prop_assert!(values[place.floor() as usize] <= found + 1e-9);
            prop_assert!(found <= values[place.ceil() as usize] + 1e-9);
        }
    }
}
