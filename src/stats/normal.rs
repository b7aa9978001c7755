//! The standard normal distribution.

use statrs::function::erf::erfc_inv;

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
    fn has_no_value_outside_the_open_interval() {
        for p in [0.0, 1.0, -0.1, 1.1, f64::NAN, f64::INFINITY] {
            assert_eq!(normal_quantile(p), None);
            assert_eq!(two_sided_z(p), None);
        }
    }
}
