//! Student's t for degrees of freedom of any size, and Welch's test of two means.

use super::beta::{beta_quantile, is_shape, tails};
use super::{Bounds, probability};
use crate::numeric::Moments;

/// P(|T| > |t|) for Student's t with `df` degrees of freedom, whole or not; `None` outside 2·10⁻⁶ ≤ df ≤ 10¹⁰.
///
/// ```
/// use levier::stats::student_two_sided;
/// // One degree of freedom is Cauchy's distribution: 1 − 2 atan(t)/π.
/// assert!((student_two_sided(1.0, 1.0).unwrap() - 0.5).abs() < 1e-14);
/// ```
pub fn student_two_sided(t: f64, df: f64) -> Option<f64> {
    if !(is_shape(df / 2.0, 0.5) && t.is_finite()) {
        return None;
    }
    // t² over df + t² and the rest, each from a ratio at most 1: a huge t does not overflow.
    let (t, root) = (t.abs(), df.sqrt());
    let (x, y) = if t < root {
        let r = (t / root).powi(2);
        (1.0 / (1.0 + r), r / (1.0 + r))
    } else {
        let r = (root / t).powi(2);
        (r / (1.0 + r), 1.0 / (1.0 + r))
    };
    tails(df / 2.0, 0.5, x, y).map(|(low, _)| probability(low))
}

/// P(T ≤ t) for Student's t with `df` degrees of freedom; `None` as for [`student_two_sided`].
///
/// ```
/// use levier::stats::student_cdf;
/// // scipy: t.cdf(-2, 5).
/// assert!((student_cdf(-2.0, 5.0).unwrap() - 0.050969739414929174).abs() < 1e-14);
/// ```
pub fn student_cdf(t: f64, df: f64) -> Option<f64> {
    let tail = student_two_sided(t, df)? / 2.0;
    Some(if t < 0.0 { tail } else { 1.0 - tail })
}

/// The t with P(|T| ≤ t) = `confidence`, for 0 < confidence < 1; `None` as for [`student_two_sided`].
///
/// ```
/// use levier::stats::student_two_sided_quantile;
/// assert!((student_two_sided_quantile(0.95, 4.0).unwrap() - 2.7764451051977987).abs() < 1e-12);
/// ```
pub fn student_two_sided_quantile(confidence: f64, df: f64) -> Option<f64> {
    if !(confidence > 0.0 && confidence < 1.0) {
        return None;
    }
    // t²/(df + t²) ~ Beta(½, df/2); its mirror where t² is far above df.
    let y = beta_quantile(confidence, 0.5, df / 2.0)?;
    let ratio = if y < 0.9 {
        y / (1.0 - y)
    } else {
        let x = beta_quantile(1.0 - confidence, df / 2.0, 0.5)?;
        (1.0 - x) / x
    };
    let t = (df * ratio).sqrt();
    t.is_finite().then_some(t)
}

/// The t with P(T ≤ t) = `p`, for 0 < p < 1; `None` as for [`student_two_sided`].
///
/// ```
/// use levier::stats::student_quantile;
/// // scipy: t.ppf(0.8, 4).
/// assert!((student_quantile(0.8, 4.0).unwrap() - 0.9409645772351903).abs() < 1e-12);
/// assert_eq!(student_quantile(0.5, 4.0), Some(0.0));
/// ```
pub fn student_quantile(p: f64, df: f64) -> Option<f64> {
    if p == 0.5 {
        return is_shape(df / 2.0, 0.5).then_some(0.0);
    }
    let t = student_two_sided_quantile((2.0 * p - 1.0).abs(), df)?;
    Some(if p < 0.5 { -t } else { t })
}

/// Mean, standard deviation and size of a sample.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sample {
    /// Its mean.
    pub mean: f64,
    /// Its standard deviation, with n − 1 below.
    pub sd: f64,
    /// How many observations.
    pub n: f64,
}

impl Sample {
    /// The mean and standard deviation of observations; `None` with fewer than two, or when a sum overflows.
    ///
    /// ```
    /// use levier::stats::Sample;
    /// let sample = Sample::of(&[2.0, 4.0, 6.0]).unwrap();
    /// assert_eq!((sample.mean, sample.sd, sample.n), (4.0, 2.0, 3.0));
    /// ```
    pub fn of(values: &[f64]) -> Option<Self> {
        let moments = Moments::of(values).filter(|moments| moments.count >= 2.0)?;
        let (n, mean) = (moments.count, moments.mean);
        // All equal: the mean may be rounded, the spread is none.
        let sd = if values.iter().all(|value| *value == values[0]) {
            0.0
        } else {
            moments.sample_variance().sqrt()
        };
        (mean.is_finite() && sd.is_finite()).then_some(Self { mean, sd, n })
    }
}

/// The result of Welch's test of two means with unequal variances.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Welch {
    /// Mean of B less mean of A.
    pub diff: f64,
    /// Its t.
    pub t: f64,
    /// Degrees of freedom (Welch, 1947; Satterthwaite, 1946), seldom whole.
    pub df: f64,
    /// P(as far apart or farther) when the means are equal.
    pub p: f64,
    /// Interval of the difference.
    pub interval: Bounds,
}

/// Compares two means without supposing equal variances (Welch, 1947). `None` with fewer than two observations
/// in a group, or when neither varies.
///
/// ```
/// use levier::stats::{Sample, welch};
/// let a = Sample { mean: 54.0, sd: 20.5, n: 38.0 };
/// let b = Sample { mean: 61.3, sd: 29.8, n: 41.0 };
/// // scipy: ttest_ind_from_stats(…, equal_var=False).
/// let found = welch(a, b, 0.95).unwrap();
/// assert!((found.p - 0.20602561950765697).abs() < 1e-12);
/// assert!((found.interval.low + 4.1048389607123585).abs() < 1e-10);
/// ```
pub fn welch(a: Sample, b: Sample, confidence: f64) -> Option<Welch> {
    if !(a.n >= 2.0 && b.n >= 2.0 && a.sd >= 0.0 && b.sd >= 0.0) {
        return None;
    }
    // Spreads over the larger, so that neither their squares nor their fourth powers leave the range of a number.
    let (sa, sb) = (a.sd / a.n.sqrt(), b.sd / b.n.sqrt());
    let scale = sa.max(sb);
    if !(scale > 0.0 && scale.is_finite()) {
        return None;
    }
    let (va, vb) = ((sa / scale).powi(2), (sb / scale).powi(2));
    let error = scale * (va + vb).sqrt();
    let df = (va + vb).powi(2) / (va * va / (a.n - 1.0) + vb * vb / (b.n - 1.0));
    let diff = b.mean - a.mean;
    let t = diff / error;
    let half = student_two_sided_quantile(confidence, df)? * error;
    let found = Welch {
        diff,
        t,
        df,
        p: student_two_sided(t, df)?,
        interval: Bounds { low: diff - half, high: diff + half },
    };
    (found.interval.low.is_finite() && found.interval.high.is_finite()).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn agrees_with_mpmath() {
        // mpmath 1.3, 40 digits: betainc(df/2, 1/2, 0, df/(df + t²), regularized=True); t = 30 by scipy 1.17.
        for (t, df, p) in [
            (2.0, 3.5, 0.126_138_522_575_913_54),
            (1e-05, 10_000.0, 0.999_992_021_353_860_8),
            (0.5, 26.951_493_615_908_618, 0.621_133_109_637_595_3),
            (1.817_780_824_668_933_5, 19_259.825_235_016_186, 0.069_113_167_849_375_3),
            (40.0, 7.3, 8.037_135_167_913_722e-10),
            (5.0, 10_000_000.0, 5.733_128_075_008_539e-7),
            (30.0, 1_000_000.0, 1.202_009_423_366_411_8e-197),
            (0.001, 1.0, 0.999_363_380_439_838_9),
            (1_000_000.0, 1.0, 6.366_197_723_673_691e-7),
            (3.0, 2.2, 0.085_020_689_825_413_4),
            (1.0, 1_000_000_000.0, 0.317_310_508_104_884_8),
            (0.1, 0.5, 0.946_331_621_128_606_4),
        ] {
            let got = student_two_sided(t, df).unwrap();
            assert!((got / p - 1.0).abs() < 1e-10, "{t} {df}: {got} against {p}");
            assert!((student_cdf(t, df).unwrap() + p / 2.0 - 1.0).abs() < 1e-12);
            assert!((student_cdf(-t, df).unwrap() - p / 2.0).abs() <= 1e-10 * p);
        }
        assert_eq!(student_two_sided(f64::INFINITY, 3.0), None);
        assert_eq!(student_two_sided(1.0, 0.0), None);
        assert_eq!(student_two_sided_quantile(1.0, 3.0), None);
    }

    proptest! {
        #[test]
        fn the_quantile_undoes_the_distribution(confidence in 0.001..0.999_999_f64, df in 1.0..1e8_f64) {
            let t = student_two_sided_quantile(confidence, df).unwrap();
            prop_assert!((student_two_sided(t, df).unwrap() - (1.0 - confidence)).abs() < 1e-10);
        }

        #[test]
        fn swapping_the_groups_mirrors(ma in -1e3..1e3_f64, mb in -1e3..1e3_f64, sa in 0.01..1e3_f64, sb in 0.0..1e3_f64, na in 2_u32..10_000, nb in 2_u32..10_000) {
            let a = Sample { mean: ma, sd: sa, n: f64::from(na) };
            let b = Sample { mean: mb, sd: sb, n: f64::from(nb) };
            let (one, other) = (welch(a, b, 0.95).unwrap(), welch(b, a, 0.95).unwrap());
            prop_assert!(one.interval.low <= one.diff && one.diff <= one.interval.high);
            prop_assert!((0.0..=1.0).contains(&one.p));
            prop_assert!((one.p - other.p).abs() < 1e-12);
            prop_assert!((one.interval.low + other.interval.high).abs() <= 1e-9 * (1.0 + one.interval.low.abs()));
        }
    }

    #[test]
    fn needs_two_that_vary() {
        let equal = Sample::of(&[0.1, 0.1, 0.1]).unwrap();
        assert_eq!(equal.sd, 0.0);
        assert_eq!(welch(equal, equal, 0.95), None);
        assert_eq!(Sample::of(&[1.0]), None);
        assert_eq!(welch(Sample { n: 1.0, ..equal }, equal, 0.95), None);
    }
}
