//! The hypergeometric series of discounted lifetimes.

const MOST_TERMS: u32 = 20_000_000;

/// ₂F₁(1, b; c; z) = Σ (b)ₙ / (c)ₙ zⁿ for b ≥ 0, c > 0, c ≥ b, 0 ≤ z ≤ 1 (Abramowitz and Stegun 1964,
/// 15.1.1); at z = 1 it is (c − 1) / (c − b − 1) (15.1.20). None where the sum is infinite, or takes too many
/// terms to reach.
pub(super) fn hypergeometric_from_one(b: f64, c: f64, z: f64) -> Option<f64> {
    if !(b >= 0.0 && c > 0.0 && c >= b && c.is_finite() && (0.0..=1.0).contains(&z)) {
        return None;
    }
    if z == 1.0 {
        return (c - b > 1.0).then(|| (c - 1.0) / (c - b - 1.0));
    }
    let (mut sum, mut term) = (0.0, 1.0);
    for n in 0..MOST_TERMS {
        sum += term;
        // Terms shrink at least by z, as (b + n) / (c + n) ≤ 1.
        if term * z <= 1e-17 * (1.0 - z) * sum {
            return Some(sum);
        }
        term *= z * (b + f64::from(n)) / (c + f64::from(n));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_has_its_closed_forms() {
        // ₂F₁(1, b; b; z) = 1 / (1 − z), ₂F₁(1, 1; 2; z) = −ln(1 − z) / z (15.1.8, 15.1.3).
        for z in [0.0_f64, 0.3, 0.9, 0.999] {
            let geometric = hypergeometric_from_one(2.5, 2.5, z).unwrap();
            assert!((geometric * (1.0 - z) - 1.0).abs() < 1e-11, "{z}");
            if z > 0.0 {
                let logarithm = hypergeometric_from_one(1.0, 2.0, z).unwrap();
                assert!((logarithm * z / -(-z).ln_1p() - 1.0).abs() < 1e-11, "{z}");
            }
        }
        assert_eq!(hypergeometric_from_one(1.0, 4.0, 1.0), Some(1.5));
        assert_eq!(hypergeometric_from_one(1.0, 1.5, 1.0), None);
        assert_eq!(hypergeometric_from_one(1.0, f64::NAN, 0.5), None);
    }
}
