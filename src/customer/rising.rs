//! The logarithm of the gamma function with its slope, and of rising factorials a (a + 1) … (a + n − 1) = Γ(a
//! + n) / Γ(a).
//!
//! The one idea: every likelihood of this module is made of ratios of gamma functions whose arguments are a
//! whole number apart, and its gradient of the same ratios' slopes, so that one pass gives both. For small n
//! the product itself is taken, which loses no digit where the two logarithms would cancel.

/// Below this many factors the product is multiplied out.
const MULTIPLIED: u32 = 24;

/// ln Γ(x) and its slope ψ(x), for x above 0: shifted above 10, then Stirling's series
/// (Abramowitz and Stegun 1964, 6.1.40 and 6.3.18).
pub(super) fn ln_gamma(x: f64) -> (f64, f64) {
    let (mut product, mut slope, mut y) = (1.0_f64, 0.0, x);
    while y < 10.0 {
        product *= y;
        slope += 1.0 / y;
        y += 1.0;
    }
    let u = 1.0 / (y * y);
    let rest =
        u * (1.0 / 1260.0 - u * (1.0 / 1680.0 - u * (1.0 / 1188.0 - u * (691.0 / 360_360.0 - u / 156.0))));
    let rest = (1.0 / 12.0 - u / 360.0 + u * rest) / y;
    let half_ln_two_pi = 0.918_938_533_204_672_7;
    let value = (y - 0.5) * y.ln() - y + half_ln_two_pi + rest - product.ln();
    let tail = u * (1.0 / 252.0 - u * (1.0 / 240.0 - u * (1.0 / 132.0 - u * (691.0 / 32_760.0 - u / 12.0))));
    let digamma = y.ln() - 0.5 / y - u * (1.0 / 12.0 - u * (1.0 / 120.0) + u * tail) - slope;
    (value, digamma)
}

/// ln Γ(a + n) / Γ(a) and its slope in a, for a above 0.
pub(super) fn ln_rising(a: f64, n: u32) -> (f64, f64) {
    if n > MULTIPLIED {
        let ((high, slope_high), (low, slope_low)) = (ln_gamma(a + f64::from(n)), ln_gamma(a));
        return (high - low, slope_high - slope_low);
    }
    let (mut product, mut slope) = (1.0_f64, 0.0);
    for i in 0..n {
        let factor = a + f64::from(i);
        product *= factor;
        slope += 1.0 / factor;
    }
    // Some 24 factors of 10¹³ and more, or one of 10⁻³⁰⁹, leave the range of a double.
    if product.is_normal() && product.is_finite() {
        return (product.ln(), slope);
    }
    ((0..n).map(|i| (a + f64::from(i)).ln()).sum(), slope)
}

/// [`ln_rising`] for n from 0 to `last`.
pub(super) fn ln_risings(a: f64, last: u32) -> Vec<(f64, f64)> {
    (0..=last).map(|n| ln_rising(a, n)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gamma_function_and_its_slope_have_their_published_values() {
        // Γ(1/2) = √π, Γ(5) = 24; ψ(1) = −γ, ψ(1/2) = −γ − 2 ln 2 (Abramowitz and Stegun 6.3.2, 6.3.3).
        let euler = 0.577_215_664_901_532_9;
        assert!((ln_gamma(0.5).0 - std::f64::consts::PI.sqrt().ln()).abs() < 1e-14);
        assert!((ln_gamma(5.0).0 - 24_f64.ln()).abs() < 1e-14);
        assert!((ln_gamma(1.0).1 + euler).abs() < 1e-14);
        assert!((ln_gamma(0.5).1 + euler + 2.0 * 2_f64.ln()).abs() < 1e-14);
    }

    proptest::proptest! {
        #[test]
        fn they_agree_with_statrs(power in -4.0..6.0_f64) {
            let x = 10_f64.powf(power);
            let (value, slope) = ln_gamma(x);
            let (told, told_slope) = (statrs::function::gamma::ln_gamma(x), statrs::function::gamma::digamma(x));
            proptest::prop_assert!((value - told).abs() <= 1e-12 * told.abs().max(1.0), "{} {} {}", x, value, told);
            proptest::prop_assert!((slope - told_slope).abs() <= 1e-10 * told_slope.abs().max(1.0), "{} {} {}", x, slope, told_slope);
        }

        #[test]
        fn a_product_is_the_difference_of_two_logarithms(power in -4.0..4.0_f64, n in 0..200_u32) {
            let a = 10_f64.powf(power);
            let (value, slope) = ln_rising(a, n);
            let ((high, slope_high), (low, slope_low)) = (ln_gamma(a + f64::from(n)), ln_gamma(a));
            proptest::prop_assert!((value - (high - low)).abs() <= 1e-12 * high.abs().max(low.abs()).max(1.0));
            proptest::prop_assert!((slope - (slope_high - slope_low)).abs() <= 1e-11 * slope_low.abs().max(1.0));
        }
    }
}
