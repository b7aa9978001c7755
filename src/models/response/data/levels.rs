//! Distinct spends of a channel.

/// How many different spends above zero there are.
pub(crate) fn distinct_levels(spend: &[f64]) -> usize {
    let mut levels: Vec<f64> = spend.iter().copied().filter(|x| *x > 0.0).collect();
    crate::numeric::sort_ascending(&mut levels);
    levels.dedup();
    levels.len()
}
