//! The logarithms of the gamma function and of Pochhammer's symbol (a)ₙ = a (a + 1) … (a + n − 1) = Γ(a + n) / Γ(a),
//! with their slopes.
//!
//! Every likelihood of this module is made of ratios of gamma functions whose arguments differ by a whole number, and
//! its gradient of the slopes of these ratios. For small n the product itself is computed, which keeps the digits that
//! the difference of two logarithms would lose.

/// Below this many factors the product is multiplied out.
const MULTIPLIED: u32 = 24;

/// ln Γ(x) and its slope ψ(x), for x above 0.
pub(super) fn ln_gamma(x: f64) -> (f64, f64) {
    let Shifted { product, slope, y } = Shifted::of(x);
    let (rest, slope_rest) = series(y);
    let value = (y - 0.5) * y.ln() - y + HALF_LN_TWO_PI + rest - product.ln();
    (value, y.ln() + slope_rest - slope)
}

/// The remainders of Stirling's formula: ln Γ(x) − (x − ½) ln x + x − ½ ln 2π, and ψ(x) − ln x. They keep the digits
/// of sums of gamma functions of large arguments, whose logarithms cancel.
pub(super) fn stirling_rest(x: f64) -> (f64, f64) {
    if x >= SERIES_FROM {
        return series(x);
    }
    let (value, slope) = ln_gamma(x);
    (value - (x - 0.5) * x.ln() + x - HALF_LN_TWO_PI, slope - x.ln())
}

const HALF_LN_TWO_PI: f64 = 0.918_938_533_204_672_7;
/// From here on Stirling's series has all its digits.
const SERIES_FROM: f64 = 10.0;

/// An argument shifted to where the series holds, with what the shift takes from ln Γ and ψ.
struct Shifted {
    product: f64,
    slope: f64,
    y: f64,
}

impl Shifted {
    fn of(x: f64) -> Self {
        let mut shifted = Self { product: 1.0, slope: 0.0, y: x };
        while shifted.y < SERIES_FROM {
            shifted.product *= shifted.y;
            shifted.slope += 1.0 / shifted.y;
            shifted.y += 1.0;
        }
        shifted
    }
}

/// Stirling's series for [`stirling_rest`] (Abramowitz and Stegun 1964, 6.1.40 and 6.3.18).
fn series(y: f64) -> (f64, f64) {
    let u = 1.0 / (y * y);
    let rest =
        u * (1.0 / 1260.0 - u * (1.0 / 1680.0 - u * (1.0 / 1188.0 - u * (691.0 / 360_360.0 - u / 156.0))));
    let tail = u * (1.0 / 252.0 - u * (1.0 / 240.0 - u * (1.0 / 132.0 - u * (691.0 / 32_760.0 - u / 12.0))));
    let value = (1.0 / 12.0 - u / 360.0 + u * rest) / y;
    (value, -0.5 / y - u * (1.0 / 12.0 - u * (1.0 / 120.0) + u * tail))
}

/// ln Γ(a + n) / Γ(a) and its slope in a, for a above 0.
pub(super) fn ln_pochhammer(a: f64, n: u32) -> (f64, f64) {
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

/// The second derivative of ln Γ(a + n) / Γ(a) in a.
pub(super) fn ln_pochhammer_curvature(a: f64, n: u32) -> f64 {
    if n > MULTIPLIED {
        return trigamma(a + f64::from(n)) - trigamma(a);
    }
    -(0..n).map(|i| (a + f64::from(i)).powi(-2)).sum::<f64>()
}

/// ψ′(x) for x above 0: shifted like [`ln_gamma`], then its series (Abramowitz and Stegun 1964, 6.4.12).
fn trigamma(x: f64) -> f64 {
    let (mut sum, mut y) = (0.0, x);
    while y < SERIES_FROM {
        sum += 1.0 / (y * y);
        y += 1.0;
    }
    let u = 1.0 / (y * y);
    let tail = u * (1.0 / 6.0 - u * (1.0 / 30.0 - u * (1.0 / 42.0 - u * (1.0 / 30.0 - u * 5.0 / 66.0))));
    sum + (1.0 + 0.5 / y + tail) / y
}

/// [`ln_pochhammer`] for n from 0 to `last`.
pub(super) fn ln_pochhammer_up_to(a: f64, last: u32) -> Vec<(f64, f64)> {
    (0..=last).map(|n| ln_pochhammer(a, n)).collect()
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
        // ψ′(1) = π² / 6, ψ′(1/2) = π² / 2 (6.4.2, 6.4.4).
        let square = std::f64::consts::PI * std::f64::consts::PI;
        assert!((trigamma(1.0) - square / 6.0).abs() < 1e-13 && (trigamma(0.5) - square / 2.0).abs() < 1e-13);
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
        fn what_stirling_s_formula_leaves_makes_the_function_whole(power in -3.0..4.0_f64) {
            let x = 10_f64.powf(power);
            let ((value, slope), (rest, slope_rest)) = (ln_gamma(x), stirling_rest(x));
            let whole = (x - 0.5) * x.ln() - x + HALF_LN_TWO_PI + rest;
            proptest::prop_assert!((whole - value).abs() <= 1e-13 * value.abs().max(1.0));
            proptest::prop_assert!((x.ln() + slope_rest - slope).abs() <= 1e-13 * slope.abs().max(1.0));
            // Between the first terms of an alternating series.
            proptest::prop_assert!(rest < 1.0 / (12.0 * x) && slope_rest < -0.5 / x);
        }

        #[test]
        fn the_curvature_is_the_slope_of_the_slope(power in -1.0..3.0_f64, n in 0..200_u32) {
            let (a, step) = (10_f64.powf(power), 1e-4 * 10_f64.powf(power));
            let slope = (ln_pochhammer(a + step, n).1 - ln_pochhammer(a - step, n).1) / (2.0 * step);
            let curvature = ln_pochhammer_curvature(a, n);
            proptest::prop_assert!((slope - curvature).abs() <= 1e-6 * curvature.abs(), "{} {}", slope, curvature);
        }

        #[test]
        fn a_product_is_the_difference_of_two_logarithms(power in -4.0..4.0_f64, n in 0..200_u32) {
            let a = 10_f64.powf(power);
            let (value, slope) = ln_pochhammer(a, n);
            let ((high, slope_high), (low, slope_low)) = (ln_gamma(a + f64::from(n)), ln_gamma(a));
            proptest::prop_assert!((value - (high - low)).abs() <= 1e-12 * high.abs().max(low.abs()).max(1.0));
            proptest::prop_assert!((slope - (slope_high - slope_low)).abs() <= 1e-11 * slope_low.abs().max(1.0));
        }
    }
}
