//! χ²: the distribution's upper tail, tables of counts, and counts against a planned split.

use super::gamma::ln_gamma;
use super::normal::normal_tail;
use super::probability;

/// P(X > x) for X ~ χ² with `df` degrees of freedom, to 12 digits however far the tail; `None` when df is 0 or
/// x is negative or not finite.
///
/// A sum of positive terms (Abramowitz and Stegun, 1964, 26.4.4 and 26.4.5): nothing cancels.
///
/// ```
/// use levier::stats::chi_square_tail;
/// // χ² with two degrees of freedom: e^(−x/2).
/// assert!((chi_square_tail(60.0, 2).unwrap() / (-30.0_f64).exp() - 1.0).abs() < 1e-13);
/// ```
pub fn chi_square_tail(x: f64, df: u32) -> Option<f64> {
    if df == 0 || !(x >= 0.0 && x.is_finite()) {
        return None;
    }
    if x == 0.0 {
        return Some(1.0);
    }
    let half = x / 2.0;
    // Terms e^(−h) h^s / Γ(s + 1), s = 0, 1, … or ½, 3/2, …, below df/2.
    let (mut sum, mut s) = if df.is_multiple_of(2) { (0.0, 0.0) } else { (2.0 * normal_tail(x.sqrt()), 0.5) };
    let mut ln_term = s * half.ln() - half - ln_gamma(s + 1.0);
    while s < f64::from(df) / 2.0 - 0.25 {
        sum += ln_term.exp();
        s += 1.0;
        ln_term += (half / s).ln();
    }
    Some(probability(sum))
}

/// A χ² statistic and its probability under chance alone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ChiSquare {
    /// The statistic.
    pub statistic: f64,
    /// Degrees of freedom.
    pub df: u32,
    /// P(as large or larger) when only chance is at work.
    pub p: f64,
}

impl ChiSquare {
    fn new(statistic: f64, df: u32) -> Option<Self> {
        Some(Self { statistic, df, p: chi_square_tail(statistic, df)? })
    }
}

/// Whether rows and columns of a table of counts are independent (Pearson, 1900).
#[derive(Debug, Clone, PartialEq)]
pub struct Independence {
    /// Pearson's statistic.
    pub pearson: ChiSquare,
    /// With the continuity correction of Yates (1934); 2 × 2 tables only.
    pub yates: Option<ChiSquare>,
    /// The smallest expected count: below 5 the approximation is poor (Cochran, 1954).
    pub min_expected: f64,
}

/// Tests a table of counts, one row a variant. `None` unless there are at least two rows and two columns, all
/// rows as long, no count negative, and no row or column empty.
///
/// ```
/// use levier::stats::independence;
/// // scipy: chi2_contingency([[3, 37], [9, 33]], correction=False).
/// let found = independence(&[vec![3.0, 37.0], vec![9.0, 33.0]]).unwrap();
/// assert!((found.pearson.p - 0.07446796081484165).abs() < 1e-12);
/// ```
pub fn independence(table: &[Vec<f64>]) -> Option<Independence> {
    let columns = table.first()?.len();
    if table.len() < 2 || columns < 2 {
        return None;
    }
    let row_sums: Vec<f64> = table.iter().map(|row| row.iter().sum()).collect();
    let mut column_sums = vec![0.0; columns];
    for row in table {
        if row.len() != columns || !row.iter().all(|count| *count >= 0.0) {
            return None;
        }
        for (sum, count) in column_sums.iter_mut().zip(row) {
            *sum += count;
        }
    }
    let total: f64 = row_sums.iter().sum();
    if !total.is_finite() || row_sums.iter().chain(&column_sums).any(|sum| *sum == 0.0) {
        return None;
    }
    let square = table.len() == 2 && columns == 2;
    let (mut plain, mut corrected, mut least) = (0.0, 0.0, f64::INFINITY);
    for (row, row_sum) in table.iter().zip(&row_sums) {
        for (count, column_sum) in row.iter().zip(&column_sums) {
            let expected = row_sum * (column_sum / total);
            let gap = (count - expected).abs();
            plain += gap * gap / expected;
            // The correction never overshoots the gap itself.
            let less = (gap - 0.5).max(0.0);
            corrected += less * less / expected;
            least = least.min(expected);
        }
    }
    let df = u32::try_from((table.len() - 1) * (columns - 1)).ok()?;
    Some(Independence {
        pearson: ChiSquare::new(plain, df)?,
        yates: if square { Some(ChiSquare::new(corrected, 1)?) } else { None },
        min_expected: least,
    })
}

/// Counts against the split that was planned: the test of a sample ratio mismatch.
///
/// Gives the test and the count expected of each group. `None` unless there are two groups or more, as many
/// weights as counts, each weight above 0, no count negative and at least one above 0.
///
/// ```
/// use levier::stats::goodness_of_fit;
/// let (test, expected) = goodness_of_fit(&[9_100.0, 1_010.0], &[0.9, 0.1]).unwrap();
/// assert!((test.p - 0.9735537752178356).abs() < 1e-10);
/// assert!((expected[1] - 1_011.0).abs() < 1e-9);
/// ```
pub fn goodness_of_fit(observed: &[f64], weights: &[f64]) -> Option<(ChiSquare, Vec<f64>)> {
    let (total, weight): (f64, f64) = (observed.iter().sum(), weights.iter().sum());
    let sound = observed.len() >= 2
        && observed.len() == weights.len()
        && observed.iter().all(|count| *count >= 0.0)
        && weights.iter().all(|weight| *weight > 0.0)
        && total > 0.0
        && total.is_finite()
        && weight.is_finite();
    if !sound {
        return None;
    }
    let expected: Vec<f64> = weights.iter().map(|share| total * (share / weight)).collect();
    let statistic = observed
        .iter()
        .zip(&expected)
        .map(|(count, expected)| (count - expected) * ((count - expected) / expected))
        .sum();
    Some((ChiSquare::new(statistic, u32::try_from(observed.len() - 1).ok()?)?, expected))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tail_agrees_with_mpmath() {
        // mpmath 1.3, 30 digits: gammainc(df/2, x/2, regularized=True).
        for (x, df, tail) in [
            (0.0576, 1, 0.810_330_256_604_408_3),
            (24.137_931_034_482_758, 1, 8.967_641_661_817_913e-7),
            (1e-06, 1, 0.999_202_115_572_177_9),
            (3.84, 1, 0.050_043_521_248_705_106),
            (700.0, 1, 2.990_226_975_124_620_3e-154),
            (1300.0, 1, 1.130_372_844_149_274_3e-284),
            (0.001, 2, 0.999_500_124_979_169_3),
            (7.513_752_851_200_859, 2, 0.023_356_582_575_049_023),
            (50.0, 3, 7.989_179_244_951_472e-11),
            (0.5, 7, 0.999_446_481_390_424_9),
            (100.0, 7, 1.078_797_967_170_288_3e-18),
            (2000.0, 1000, 4.143_678_591_454_991_6e-69),
            (950.0, 1000, 0.869_124_065_745_688_5),
            (40.0, 15, 0.000_453_498_135_102_234_56),
        ] {
            let got = chi_square_tail(x, df).unwrap();
            assert!((got / tail - 1.0).abs() < 1e-12, "{x} {df}: {got} against {tail}");
        }
        assert_eq!(chi_square_tail(1.0, 0), None);
        assert_eq!(chi_square_tail(-1.0, 1), None);
        assert_eq!(chi_square_tail(f64::NAN, 1), None);
        assert_eq!(chi_square_tail(1e9, 1), Some(0.0));
    }

    #[test]
    fn refuses_tables_that_say_nothing() {
        assert_eq!(independence(&[vec![1.0, 2.0]]), None);
        assert_eq!(independence(&[vec![1.0], vec![2.0]]), None);
        assert_eq!(independence(&[vec![1.0, 2.0], vec![2.0]]), None);
        assert_eq!(independence(&[vec![0.0, 2.0], vec![0.0, 2.0]]), None);
        assert_eq!(independence(&[vec![-1.0, 2.0], vec![1.0, 2.0]]), None);
        assert_eq!(goodness_of_fit(&[0.0, 0.0], &[1.0, 1.0]), None);
        assert_eq!(goodness_of_fit(&[1.0, 2.0], &[1.0, 0.0]), None);
        assert_eq!(goodness_of_fit(&[1.0, 2.0], &[1.0]), None);
    }
}
