//! The standard normal distribution.

use statrs::function::erf::erfc_inv;
use std::f64::consts::TAU;

/// P(Z ≤ z) for a standard normal Z, to 13 digits in the lower tail; see [`normal_tail`] for the upper.
///
/// ```
/// use levier::stats::normal_cdf;
/// assert!((normal_cdf(-1.959963984540054) - 0.025).abs() < 1e-15);
/// ```
pub fn normal_cdf(z: f64) -> f64 {
    normal_tail(-z)
}

/// The density of a standard normal variable.
pub(super) fn normal_density(z: f64) -> f64 {
    (-z * z / 2.0).exp() / TAU.sqrt()
}

/// P(Z > z) for a standard normal Z, to 13 digits in the upper tail.
///
/// Own code: statrs's `erfc` keeps 10 digits in places.
///
/// ```
/// use levier::stats::normal_tail;
/// // scipy: norm.sf(6).
/// assert!((normal_tail(6.0) / 9.865876450376946e-10 - 1.0).abs() < 1e-12);
/// ```
pub fn normal_tail(z: f64) -> f64 {
    let near = z.abs();
    let density = normal_density(near);
    let tail = if near < 2.2 {
        // ½ less the series of positive terms z + z³/3 + z⁵/15 + … (Abramowitz and Stegun, 1964, 26.2.11).
        let (mut term, mut sum, mut odd) = (near, near, 1.0);
        while term > 1e-17 * sum {
            odd += 2.0;
            term *= near * near / odd;
            sum += term;
        }
        0.5 - density * sum
    } else {
        // Laplace's continued fraction (26.2.14), from its far end: the farther out, the fewer of its levels matter.
        let levels = (400.0 / (near * near)) as u32 + 5;
        density / (1..=levels).rev().fold(near, |below, k| near + f64::from(k) / below)
    };
    if z < 0.0 { 1.0 - tail } else { tail }
}

/// The value below which a standard normal variable falls with probability `p`, for 0 < p < 1.
///
/// ```
/// use levier::stats::normal_quantile;
/// assert!((normal_quantile(0.975).unwrap() - 1.959963984540054).abs() < 1e-14);
/// assert_eq!(normal_quantile(1.0), None);
/// ```
pub fn normal_quantile(p: f64) -> Option<f64> {
    if !(p > 0.0 && p < 1.0) {
        return None;
    }
    // From the nearer tail: 2(1 − p) keeps the digits that 2p would lose close to 1.
    let z = if p < 0.5 { -erfc_inv(2.0 * p) } else { erfc_inv(2.0 * (1.0 - p)) } * std::f64::consts::SQRT_2;
    z.is_finite().then_some(z)
}

/// The z of a two-sided interval: P(|Z| ≤ z) = `confidence`, for 0 < confidence < 1.
///
/// ```
/// use levier::stats::two_sided_z;
/// assert!((two_sided_z(0.9).unwrap() - 1.6448536269514722).abs() < 1e-14);
/// ```
pub fn two_sided_z(confidence: f64) -> Option<f64> {
    if !(confidence > 0.0 && confidence < 1.0) {
        return None;
    }
    normal_quantile(0.5 + confidence / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_published_quantiles() {
        // mpmath 1.3, 30 digits: sqrt(2)·erfinv(2p − 1).
        for (p, z) in [
            (0.5, 0.0),
            (0.8, 0.841_621_233_572_914_2),
            (0.95, 1.644_853_626_951_472_7),
            (0.995, 2.575_829_303_548_901),
            (0.001, -3.090_232_306_167_813_5),
            (1e-10, -6.361_340_902_404_056),
        ] {
            assert!((normal_quantile(p).unwrap() - z).abs() < 1e-13, "{p}");
        }
    }

    #[test]
    fn keeps_its_digits_in_both_tails() {
        // mpmath 1.3, 30 digits: erfc(z/√2)/2.
        for (z, tail) in [
            (0.0, 0.5),
            (0.3, 0.382_088_577_811_047_3),
            (2.383_995_132_840_505, 0.008_562_914_436_097_507),
            (6.0, 9.865_876_450_376_98e-10),
            (20.0, 2.753_624_118_606_234e-89),
            (37.0, 5.725_571_222_524_577e-300),
        ] {
            assert!((normal_tail(z) / tail - 1.0).abs() < 1e-12, "{z}: {}", normal_tail(z));
            assert!((normal_cdf(-z) / tail - 1.0).abs() < 1e-12, "{z}");
            assert!((normal_cdf(z) - (1.0 - tail)).abs() < 1e-15, "{z}");
        }
    }

    #[test]
    fn has_no_value_outside_the_open_interval() {
        for p in [0.0, 1.0, -0.1, 1.1, f64::NAN, f64::INFINITY] {
            assert_eq!(normal_quantile(p), None);
            assert_eq!(two_sided_z(p), None);
        }
    }
}
