//! The logarithm of the gamma function.

/// Lanczos' coefficients for r = 10.900511, to 16 digits (Pugh 2004, table 8.5).
const COEFFICIENTS: [f64; 11] = [
    2.485_740_891_387_535_5e-5,
    1.051_423_785_817_219_7,
    -3.456_870_972_220_162_5,
    4.512_277_094_668_948,
    -2.982_852_253_235_766_4,
    1.056_397_115_771_267,
    -1.954_287_731_916_458_7e-1,
    1.709_705_434_044_412e-2,
    -5.719_261_174_043_057e-4,
    4.633_994_733_599_057e-6,
    -2.719_949_084_886_077_2e-9,
];
const R: f64 = 10.900_511;
/// ln(2 √(e / π))
const LN_2_SQRT_E_OVER_PI: f64 = 0.620_782_237_635_245_2;

/// ln Γ(x) for x above 0.
///
/// statrs has it too, and reflects what is below 0.5 by way of a sine, whose reduction of large angles is 7 kB of the
/// Wasm; Γ(x) = Γ(x + 1) / x serves as well.
pub(crate) fn ln_gamma(x: f64) -> f64 {
    if x < 0.5 {
        return ln_gamma(x + 1.0) - x.ln();
    }
    let mut series = COEFFICIENTS[0];
    for (i, coefficient) in COEFFICIENTS[1..].iter().enumerate() {
        series += coefficient / (x + i as f64);
    }
    series.ln() + LN_2_SQRT_E_OVER_PI + (x - 0.5) * ((x - 0.5 + R) / std::f64::consts::E).ln()
}

#[cfg(test)]
mod tests {
    use super::ln_gamma;

    #[test]
    fn it_is_the_logarithm_of_the_gamma_function() {
        // Γ(n) = (n − 1)!, Γ(1/2) = √π, Γ(1/4) = 3.6256099082219083119… (OEIS A068466)
        let pi = std::f64::consts::PI;
        for (x, gamma) in
            [(1.0, 1.0), (5.0, 24.0), (11.0, 3_628_800.0), (0.5, pi.sqrt()), (0.25, 3.625_609_908_221_908)]
        {
            assert!((ln_gamma(x) - f64::ln(gamma)).abs() < 1e-13, "{x}");
        }
    }

    proptest::proptest! {
        #[test]
        fn it_agrees_with_statrs(power in -6.0..8.0_f64) {
            let x = 10_f64.powf(power);
            let told = statrs::function::gamma::ln_gamma(x);
            proptest::prop_assert!((ln_gamma(x) - told).abs() <= 1e-13 * told.abs().max(1.0), "{x}");
        }
    }
}
