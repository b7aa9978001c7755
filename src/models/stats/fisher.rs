//! The exact test of a 2 × 2 table (Fisher, 1934), for counts too small for χ².

use super::probability;

/// Above this total the sum would take too long.
const LARGEST: f64 = 1e9;
/// Tables as likely as the observed one up to rounding count with it, as in R and scipy.
const TIES: f64 = 1.0 + 1e-7;

/// Two-sided p of the table \[\[a, b\], \[c, d\]\]: the sum over the tables with its margins that are no more
/// likely than it. `None` unless the counts are whole, not negative, and at most 10⁹ together.
///
/// Likelihoods are followed from the likeliest table by their ratios, so that no logarithm of a factorial is
/// rounded: 12 digits, down to 10⁻³⁰⁰.
///
/// ```
/// use levier::stats::fisher_exact;
/// // scipy: fisher_exact([[3, 37], [9, 33]]).
/// assert!((fisher_exact(3.0, 37.0, 9.0, 33.0).unwrap() - 0.11716585081651498).abs() < 1e-12);
/// ```
pub fn fisher_exact(a: f64, b: f64, c: f64, d: f64) -> Option<f64> {
    let total = a + b + c + d;
    if [a, b, c, d].iter().any(|count| !(*count >= 0.0 && count.fract() == 0.0)) || total > LARGEST {
        return None;
    }
    let (row, column) = (a + b, a + c);
    let (least, most) = ((row + column - total).max(0.0), row.min(column));
    // Not `clamp`, whose panic writes numbers, by 20 kB of the standard library.
    let mode = ((row + 1.0) * ((column + 1.0) / (total + 2.0))).floor().max(least).min(most);
    // How much likelier k + 1 is than k, in the first cell.
    let ratio = |k: f64| (row - k) / (k + 1.0) * ((column - k) / (total - row - column + k + 1.0));
    // What the observed table weighs against the likeliest.
    let mut observed = 1.0_f64;
    let mut k = mode;
    while k < a && observed > 0.0 {
        observed *= ratio(k);
        k += 1.0;
    }
    while k > a && observed > 0.0 {
        k -= 1.0;
        observed /= ratio(k);
    }
    let (mut all, mut extreme) = (0.0, 0.0);
    let mut count = |weight: f64| {
        all += weight;
        if weight <= observed * TIES {
            extreme += weight;
        }
    };
    count(1.0);
    let (mut weight, mut k) = (1.0_f64, mode);
    while k < most && weight > f64::MIN_POSITIVE {
        weight *= ratio(k);
        k += 1.0;
        count(weight);
    }
    (weight, k) = (1.0, mode);
    while k > least && weight > f64::MIN_POSITIVE {
        k -= 1.0;
        weight /= ratio(k);
        count(weight);
    }
    Some(probability(extreme / all))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn agrees_with_scipy() {
        // scipy 1.17: fisher_exact([[a, b], [c, d]]).pvalue.
        for (a, b, c, d, p) in [
            (200.0, 9800.0, 250.0, 9750.0, 0.019_378_665_447_087_17),
            (3.0, 37.0, 9.0, 33.0, 0.117_165_850_816_514_98),
            (0.0, 20.0, 5.0, 15.0, 0.047_124_047_124_047_13),
            (8.0, 2.0, 1.0, 5.0, 0.034_965_034_965_034_975),
            (1.0, 24.0, 5.0, 47.0, 0.657_445_674_028_226_3),
            (120.0, 3880.0, 150.0, 3850.0, 0.072_399_930_848_373_83),
            (0.0, 10_000.0, 12.0, 9988.0, 0.000_486_671_653_565_144_16),
            (500.0, 9500.0, 900.0, 9100.0, 9.069_329_976_033_588e-29),
            (7.0, 7.0, 7.0, 7.0, 1.0),
            (1000.0, 0.0, 990.0, 10.0, 0.001_909_465_165_341_614_3),
            (30.0, 70.0, 70.0, 30.0, 2.310_326_429_897_527e-8),
        ] {
            let got = fisher_exact(a, b, c, d).unwrap();
            assert!((got - p).abs() <= 1e-9 * p, "{a} {b} {c} {d}: {got} against {p}");
        }
        assert_eq!(fisher_exact(0.0, 0.0, 0.0, 0.0), Some(1.0));
        assert_eq!(fisher_exact(0.5, 1.0, 1.0, 1.0), None);
        assert_eq!(fisher_exact(-1.0, 1.0, 1.0, 1.0), None);
        assert_eq!(fisher_exact(1e10, 1.0, 1.0, 1.0), None);
        assert_eq!(fisher_exact(1e6, 0.0, 0.0, 1e6), Some(0.0));
    }

    proptest! {
        #[test]
        fn turning_the_table_changes_nothing(a in 0_u32..60, b in 0_u32..60, c in 0_u32..60, d in 0_u32..60) {
            let [a, b, c, d] = [a, b, c, d].map(f64::from);
            let p = fisher_exact(a, b, c, d).unwrap();
            prop_assert!((0.0..=1.0).contains(&p));
            for turned in [fisher_exact(c, d, a, b), fisher_exact(b, a, d, c), fisher_exact(a, c, b, d)] {
                prop_assert!((turned.unwrap() - p).abs() < 1e-9);
            }
        }
    }
}
