//! The beta distribution, for exact intervals of a rate.
//!
//! Written here and not taken from statrs, whose continued fraction stops after 140 terms: too
//! few beyond some 10⁵ trials, and it does not say so. The number of terms grows like √(a + b).

use super::gamma::ln_gamma;

/// Above this a + b the fraction would take too long: the functions answer `None`.
const LARGEST: f64 = 1e10;
const TERMS: u32 = 400_000;

/// The continued fraction of the incomplete beta function (Lentz's method; Abramowitz and Stegun,
/// 1964, 26.5.8), for x below the mean.
fn fraction(a: f64, b: f64, x: f64) -> Option<f64> {
    const TINY: f64 = 1e-300;
    let guard = |v: f64| if v.abs() < TINY { TINY } else { v };
    let mut c = 1.0;
    let mut d = 1.0 / guard(1.0 - (a + b) * x / (a + 1.0));
    let mut h = d;
    for m in 1..TERMS {
        let m = f64::from(m);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / guard(1.0 + even * d);
        c = guard(1.0 + even / c);
        h *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / guard(1.0 + odd * d);
        c = guard(1.0 + odd / c);
        let step = d * c;
        h *= step;
        if (step - 1.0).abs() < 4.0 * f64::EPSILON {
            return h.is_finite().then_some(h);
        }
    }
    None
}

/// P(X ≤ x) and P(X > x) for X ~ Beta(a, b); both, since the smaller one keeps its digits.
fn tails(a: f64, b: f64, x: f64) -> Option<(f64, f64)> {
    if x <= 0.0 {
        return Some((0.0, 1.0));
    }
    if x >= 1.0 {
        return Some((1.0, 0.0));
    }
    let front = (ln_gamma(a + b) - ln_gamma(a) - ln_gamma(b) + a * x.ln() + b * (-x).ln_1p()).exp();
    if x < (a + 1.0) / (a + b + 2.0) {
        let low = front * fraction(a, b, x)? / a;
        Some((low, 1.0 - low))
    } else {
        let high = front * fraction(b, a, 1.0 - x)? / b;
        Some((1.0 - high, high))
    }
}

fn is_shape(a: f64, b: f64) -> bool {
    a >= 1e-6 && b >= 1e-6 && a + b <= LARGEST
}

/// P(X ≤ x) for X ~ Beta(a, b); `None` when a or b is below 10⁻⁶ or a + b above 10¹⁰.
///
/// ```
/// use levier::stats::beta_cdf;
/// // Beta(1, 2): 1 − (1 − x)².
/// assert!((beta_cdf(0.3, 1.0, 2.0).unwrap() - 0.51).abs() < 1e-14);
/// ```
pub fn beta_cdf(x: f64, a: f64, b: f64) -> Option<f64> {
    if !is_shape(a, b) || x.is_nan() {
        return None;
    }
    tails(a, b, x).map(|(low, _)| low)
}

/// The x with P(X ≤ x) = p for X ~ Beta(a, b), 0 ≤ p ≤ 1; `None` as for [`beta_cdf`].
///
/// ```
/// use levier::stats::beta_quantile;
/// assert!((beta_quantile(0.51, 1.0, 2.0).unwrap() - 0.3).abs() < 1e-14);
/// ```
pub fn beta_quantile(p: f64, a: f64, b: f64) -> Option<f64> {
    if !is_shape(a, b) || !(0.0..=1.0).contains(&p) {
        return None;
    }
    if p == 0.0 || p == 1.0 {
        return Some(p);
    }
    // Newton's steps kept inside a bracket that halves when a step would leave it.
    let (mut low, mut high) = (0.0_f64, 1.0_f64);
    let mut x = (a / (a + b)).clamp(f64::MIN_POSITIVE, 1.0 - f64::EPSILON);
    let ln_b = ln_gamma(a) + ln_gamma(b) - ln_gamma(a + b);
    for _ in 0..400 {
        let (below, above) = tails(a, b, x)?;
        let miss = if p < 0.5 { below - p } else { (1.0 - p) - above };
        if miss == 0.0 {
            return Some(x);
        }
        if miss > 0.0 {
            high = x;
        } else {
            low = x;
        }
        let density = ((a - 1.0) * x.ln() + (b - 1.0) * (-x).ln_1p() - ln_b).exp();
        let step = x - miss / density;
        let next = if step > low && step < high {
            step
        } else if low > 0.0 && high / low > 4.0 {
            // Far apart: halve the exponent, or a quantile near 0 takes a thousand steps.
            (low * high).sqrt()
        } else if low == 0.0 && high > 1e-290 {
            high * 1e-3
        } else {
            f64::midpoint(low, high)
        };
        if (next - x).abs() <= 2.0 * f64::EPSILON * x || high - low <= 2.0 * f64::EPSILON * low {
            return Some(next);
        }
        x = next;
    }
    Some(x)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn agrees_with_mpmath() {
        // mpmath 1.3, 40 digits: the root of betainc(…, regularized=True), for whole numbers of the binomial tail.
        for (p, a, b, x) in [
            (0.025, 15.0, 86.0, 0.086_454_385_641_648_57),
            (0.975, 0.5, 50.5, 0.048_758_459_444_071_4),
            (0.025, 15000.0, 35001.0, 0.295_984_972_083_445_2),
            (0.025, 300_000.0, 700_001.0, 0.299_101_911_933_582_15),
        ] {
            let got = beta_quantile(p, a, b).unwrap();
            assert!((got - x).abs() <= 1e-11 * x, "{p} {a} {b}: {got} against {x}");
        }
    }

    proptest! {
        #[test]
        fn the_quantile_undoes_the_distribution(p in 0.001..0.999_f64, a in 0.5..5e4_f64, b in 0.5..5e4_f64) {
            let x = beta_quantile(p, a, b).unwrap();
            prop_assert!((beta_cdf(x, a, b).unwrap() - p).abs() < 1e-8);
        }

        #[test]
        fn the_two_ends_mirror_each_other(x in 0.0..1.0_f64, a in 0.5..1e3_f64, b in 0.5..1e3_f64) {
            let sum = beta_cdf(x, a, b).unwrap() + beta_cdf(1.0 - x, b, a).unwrap();
            prop_assert!((sum - 1.0).abs() < 1e-10);
        }
    }

    #[test]
    fn refuses_what_it_cannot_do() {
        assert_eq!(beta_quantile(0.5, 1e11, 1.0), None);
        assert_eq!(beta_quantile(0.5, 0.0, 1.0), None);
        assert_eq!(beta_quantile(f64::NAN, 1.0, 1.0), None);
        assert_eq!(beta_cdf(f64::NAN, 1.0, 1.0), None);
    }
}
