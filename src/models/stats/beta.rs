//! The beta distribution, for exact intervals of a rate.
//!
//! Written here and not taken from statrs, whose continued fraction stops after 140 terms: too
//! few beyond some 10⁵ trials, and it does not say so. The number of terms grows like √(a + b).

use super::gamma::ln_gamma;

/// Above this a + b the fraction would take too long, unless one of the shapes is small: the functions answer `None`.
const LARGEST: f64 = 1e10;
/// What counts as small there, and how far it goes.
const SMALL: f64 = 1e6;
const LARGEST_BESIDE_SMALL: f64 = 1e16;
const TERMS: u32 = 400_000;

/// The continued fraction of the incomplete beta function, contracted by two (`DiDonato` and Morris, 1992,
/// equation 9 and their BFRAC), for x below the mean. `y` is 1 − x: where x rounds to nearly 1 it keeps the digits.
fn fraction(a: f64, b: f64, x: f64, y: f64) -> Option<f64> {
    let lambda = if a > b { (a + b) * y - b } else { a - (a + b) * x };
    let (c, c0, c1) = (1.0 + lambda, b / a, 1.0 + 1.0 / a);
    let (mut p, mut s) = (1.0, a + 1.0);
    let (mut above_before, mut below_before, mut above, mut below) = (0.0, 1.0, 1.0, c / c1);
    let mut ratio = c1 / c;
    for n in 1..TERMS {
        let n = f64::from(n);
        let t = n / a;
        let w = n * (b - n) * x;
        let e = a / s;
        let alpha = p * (p + c0) * e * e * (w * x);
        let e = (1.0 + t) / (c1 + t + t);
        let beta = n + w / s + e * (c + n * (1.0 + y));
        p = 1.0 + t;
        s += 2.0;
        (above_before, above) = (above, alpha * above_before + beta * above);
        (below_before, below) = (below, alpha * below_before + beta * below);
        let now = above / below;
        if (now - ratio).abs() <= 2.0 * f64::EPSILON * now {
            return now.is_finite().then_some(now);
        }
        ratio = now;
        above_before /= below;
        below_before /= below;
        above = ratio;
        below = 1.0;
    }
    None
}

/// What Stirling's formula leaves of ln Γ(x), for x ≥ 10.
fn stirling_rest(x: f64) -> f64 {
    let s = 1.0 / (x * x);
    let rest = [
        1.0 / 12.0,
        -1.0 / 360.0,
        1.0 / 1260.0,
        -1.0 / 1680.0,
        1.0 / 1188.0,
        -691.0 / 360_360.0,
        1.0 / 156.0,
    ];
    rest.iter().rev().fold(0.0, |sum, term| sum * s + term) / x
}

/// ln x, from y = 1 − x where that has more digits.
fn ln_of(x: f64, y: f64) -> f64 {
    if x > 0.5 { (-y).ln_1p() } else { x.ln() }
}

/// ln(xᵃ yᵇ / B(a, b)) for x + y = 1: the logarithm of x y times the density at x.
///
/// The logarithms of Γ, near 10⁸ for millions of trials, are never subtracted from one another.
fn ln_front(a: f64, b: f64, x: f64, y: f64) -> f64 {
    let n = a + b;
    let (small, large) = if a < b { (a, b) } else { (b, a) };
    if small >= 10.0 {
        let (p, q) = (a / n, b / n);
        let deviance = a * (ln_of(x, y) - ln_of(p, q)) + b * (ln_of(y, x) - ln_of(q, p));
        let spread = 0.5 * (a / n * b / std::f64::consts::TAU).ln();
        return deviance + spread + stirling_rest(n) - stirling_rest(a) - stirling_rest(b);
    }
    let ln_beta = if large >= 10.0 {
        ln_gamma(small) + stirling_rest(large) - stirling_rest(n) + small - small * n.ln()
            + (large - 0.5) * (-small / n).ln_1p()
    } else {
        ln_gamma(a) + ln_gamma(b) - ln_gamma(n)
    };
    a * ln_of(x, y) + b * ln_of(y, x) - ln_beta
}

/// The logarithm of the tail that x lies in for X ~ Beta(a, b), and whether it is the lower one. `y` is 1 − x.
fn ln_near_tail(a: f64, b: f64, x: f64, y: f64) -> Option<(f64, bool)> {
    let low = x < (a + 1.0) / (a + b + 2.0);
    let rest = if low { fraction(a, b, x, y)? } else { fraction(b, a, y, x)? };
    Some(((ln_front(a, b, x, y) + rest.ln()).min(0.0), low))
}

/// ln P(X ≤ x) and ln P(X > x) for X ~ Beta(a, b) and 0 < x < 1, with `y` = 1 − x.
pub(super) fn ln_tails(a: f64, b: f64, x: f64, y: f64) -> Option<(f64, f64)> {
    let (near, low) = ln_near_tail(a, b, x, y)?;
    // 1 − eᵗ: from expm1 near 0, where 1 − eᵗ would keep no digit.
    let far = if near > -0.5 { (-near.exp_m1()).ln() } else { (-near.exp()).ln_1p() };
    Some(if low { (near, far) } else { (far, near) })
}

/// ln(x y f(x)) for the density f of Beta(a, b) and 0 < x < 1: its density on the scale of ln(x/y).
pub(super) fn ln_logit_density(a: f64, b: f64, x: f64, y: f64) -> f64 {
    ln_front(a, b, x, y)
}

/// P(X ≤ x) and P(X > x) for X ~ Beta(a, b); both, since the smaller one keeps its digits. `y` is 1 − x.
pub(super) fn tails(a: f64, b: f64, x: f64, y: f64) -> Option<(f64, f64)> {
    if x <= 0.0 {
        return Some((0.0, 1.0));
    }
    if y <= 0.0 {
        return Some((1.0, 0.0));
    }
    let (near, low) = ln_near_tail(a, b, x, y)?;
    let near = near.exp();
    Some(if low { (near, 1.0 - near) } else { (1.0 - near, near) })
}

pub(super) fn is_shape(a: f64, b: f64) -> bool {
    let most = if a.min(b) <= SMALL { LARGEST_BESIDE_SMALL } else { LARGEST };
    a >= 1e-6 && b >= 1e-6 && a + b <= most
}

/// P(X ≤ x) for X ~ Beta(a, b); `None` when a or b is below 10⁻⁶ or a + b above 10¹⁰
/// (10¹⁶ when the other is at most 10⁶).
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
    tails(a, b, x, 1.0 - x).map(|(low, _)| low)
}

/// The density of Beta(a, b) at x; `None` as for [`beta_cdf`], outside \[0, 1\] and where it is infinite.
///
/// ```
/// use levier::stats::beta_density;
/// assert!((beta_density(0.3, 1.0, 2.0).unwrap() - 1.4).abs() < 1e-14);
/// ```
pub fn beta_density(x: f64, a: f64, b: f64) -> Option<f64> {
    if !is_shape(a, b) || !(0.0..=1.0).contains(&x) {
        return None;
    }
    let density = if x == 0.0 || x == 1.0 {
        let (near, other) = if x == 0.0 { (a, b) } else { (b, a) };
        // At an end: b or a when flat there, else 0 or infinite.
        if near == 1.0 {
            other
        } else if near > 1.0 {
            0.0
        } else {
            f64::INFINITY
        }
    } else {
        ln_front(a, b, x, 1.0 - x).exp() / (x * (1.0 - x))
    };
    density.is_finite().then_some(density)
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
    for _ in 0..400 {
        let (below, above) = tails(a, b, x, 1.0 - x)?;
        let miss = if p < 0.5 { below - p } else { (1.0 - p) - above };
        if miss == 0.0 {
            return Some(x);
        }
        if miss > 0.0 {
            high = x;
        } else {
            low = x;
        }
        let density = ln_front(a, b, x, 1.0 - x).exp() / (x * (1.0 - x));
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
        assert_eq!(beta_quantile(0.5, 1e11, 1e7), None);
        assert_eq!(beta_quantile(0.5, 0.0, 1.0), None);
        assert_eq!(beta_quantile(f64::NAN, 1.0, 1.0), None);
        assert_eq!(beta_cdf(f64::NAN, 1.0, 1.0), None);
    }
}
