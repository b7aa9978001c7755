//! Corrections of p values for multiple tests. Each function returns the adjusted p values in the given order.

/// Holm's correction (1979): valid for any dependence between the tests, and never weaker than Bonferroni's.
///
/// ```
/// use levier::stats::holm;
/// assert_eq!(holm(&[0.5, 0.25]), [0.5, 0.5]);
/// ```
pub fn holm(p_values: &[f64]) -> Vec<f64> {
    let (order, count) = (ranks(p_values), p_values.len());
    let mut adjusted = vec![0.0; count];
    let mut floor = 0.0_f64;
    for (rank, index) in order.into_iter().enumerate() {
        floor = floor.max(p_values[index] * (count - rank) as f64).min(1.0);
        adjusted[index] = floor;
    }
    adjusted
}

/// Bonferroni's correction: each p times the number of tests.
///
/// ```
/// assert_eq!(levier::stats::bonferroni(&[0.25, 0.5]), [0.5, 1.0]);
/// ```
pub fn bonferroni(p_values: &[f64]) -> Vec<f64> {
    p_values.iter().map(|p| (p * p_values.len() as f64).min(1.0)).collect()
}

/// Šidák's correction (1967): exact for independent tests.
///
/// ```
/// // statsmodels: multipletests([0.04, 0.5], method="sidak").
/// let adjusted = levier::stats::sidak(&[0.04, 0.5]);
/// assert!((adjusted[0] - 0.0784).abs() < 1e-15 && adjusted[1] == 0.75);
/// ```
pub fn sidak(p_values: &[f64]) -> Vec<f64> {
    // 1 − (1 − p)^m, which would lose a small p.
    p_values.iter().map(|p| -(p_values.len() as f64 * (-p).ln_1p()).exp_m1()).collect()
}

/// Benjamini and Hochberg's correction (1995): bounds the false discovery rate, not the risk of any false alarm.
///
/// ```
/// // statsmodels: multipletests([0.04, 0.01, 0.5, 0.01], method="fdr_bh").
/// let adjusted = levier::stats::benjamini_hochberg(&[0.04, 0.01, 0.5, 0.01]);
/// assert!((adjusted[0] - 0.05333333333333334).abs() < 1e-15);
/// assert!((adjusted[1] - 0.02).abs() < 1e-15);
/// ```
pub fn benjamini_hochberg(p_values: &[f64]) -> Vec<f64> {
    let (order, count) = (ranks(p_values), p_values.len());
    let mut adjusted = vec![0.0; count];
    let mut ceiling = 1.0_f64;
    for (rank, index) in order.into_iter().enumerate().rev() {
        ceiling = ceiling.min(p_values[index] * count as f64 / (rank + 1) as f64);
        adjusted[index] = ceiling;
    }
    adjusted
}

/// The indices of the p values, smallest first. An insertion sort: there are few, and the calculators' module holds
/// no other sort.
fn ranks(p_values: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::with_capacity(p_values.len());
    for (index, p) in p_values.iter().enumerate() {
        let place = order.iter().position(|other| p_values[*other] > *p).unwrap_or(order.len());
        order.insert(place, index);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn each_lies_between_the_p_and_bonferroni(p_values in proptest::collection::vec(0.0..=1.0_f64, 0..12)) {
            let (holm, all, sidak, bh) = (holm(&p_values), bonferroni(&p_values), sidak(&p_values), benjamini_hochberg(&p_values));
            for (i, p) in p_values.iter().enumerate() {
                for adjusted in [holm[i], sidak[i], bh[i]] {
                    prop_assert!(adjusted >= p * (1.0 - 1e-12) && adjusted <= all[i] * (1.0 + 1e-12) && adjusted <= 1.0);
                }
                prop_assert!(bh[i] <= holm[i] * (1.0 + 1e-12));
                for (j, other) in p_values.iter().enumerate() {
                    prop_assert!(p > other || (holm[i] <= holm[j] && bh[i] <= bh[j]));
                }
            }
        }
    }

    #[test]
    fn agrees_with_statsmodels() {
        // statsmodels 0.15: multipletests([0.04, 0.01, 0.5, 0.01], method=…).
        let p = [0.04, 0.01, 0.5, 0.01];
        let close = |got: &[f64], want: &[f64]| {
            assert!(got.iter().zip(want).all(|(g, w)| (g - w).abs() < 1e-12), "{got:?} {want:?}");
        };
        close(&holm(&p), &[0.08, 0.04, 0.5, 0.04]);
        close(&benjamini_hochberg(&p), &[0.053_333_333_333_333_34, 0.02, 0.5, 0.02]);
        close(&sidak(&p), &[0.150_653_44, 0.039_403_99, 0.9375, 0.039_403_99]);
        close(&sidak(&[1e-20, 0.5]), &[2e-20, 0.75]);
    }
}
