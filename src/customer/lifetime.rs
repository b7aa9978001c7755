//! Lifetime value at a constant margin and a constant retention: the textbook formula, with its conventions named.

use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// A constant margin, retention and discount.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct LifetimeAsked {
    /// Margin of a period, in money.
    pub margin: f64,
    /// Retention a period, a fraction.
    pub retention: f64,
    /// Discount a period, a fraction.
    pub discount: f64,
    /// How many periods the finite sums take; 100,000 at most.
    pub periods: u32,
}

/// The four conventions, in money.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Lifetime {
    /// For ever, the first margin received now, for certain; none where it is infinite.
    pub perpetuity_now: Option<f64>,
    /// For ever, the first margin at the end of period 1, if the customer stays.
    pub perpetuity_end: Option<f64>,
    /// `periods` margins, the first now.
    pub finite_now: f64,
    /// `periods` margins, the first at the end of period 1.
    pub finite_end: f64,
    /// 1 / (1 − retention), in periods; none where nobody leaves.
    pub expected_lifetime: Option<f64>,
}

/// The lifetime value.
///
/// ```
/// use levier::customer::{LifetimeAsked, lifetime};
/// let value = lifetime(&LifetimeAsked { margin: 100.0, retention: 0.8, discount: 0.1, periods: 5 }).unwrap();
/// assert!((value.perpetuity_now.unwrap() - 100.0 * 1.1 / 0.3).abs() < 1e-9);
/// assert!((value.perpetuity_end.unwrap() - 100.0 * 0.8 / 0.3).abs() < 1e-9);
/// ```
///
/// # Errors
/// `out_of_range` with the field.
pub fn lifetime(asked: &LifetimeAsked) -> Result<Lifetime> {
    let LifetimeAsked { margin, retention, discount, periods } = *asked;
    let field = if !(-1e15..=1e15).contains(&margin) {
        "margin"
    } else if !(0.0..=1.0).contains(&retention) {
        "retention"
    } else if !(0.0..=10.0).contains(&discount) {
        "discount"
    } else if periods > 100_000 {
        "periods"
    } else {
        let ratio = retention / (1.0 + discount);
        let (mut finite, mut term) = (0.0, 1.0);
        for _ in 0..periods {
            finite += term;
            term *= ratio;
        }
        let gap = 1.0 + discount - retention;
        let perpetuity = (gap > 0.0).then_some(margin / gap);
        return Ok(Lifetime {
            perpetuity_now: perpetuity.map(|unit| unit * (1.0 + discount)),
            perpetuity_end: perpetuity.map(|unit| unit * retention),
            finite_now: margin * finite,
            finite_end: margin * ratio * finite,
            expected_lifetime: (retention < 1.0).then(|| 1.0 / (1.0 - retention)),
        });
    };
    Err(Error::new(Code::OutOfRange).field(field))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_never_leaves_has_no_lifetime_and_no_end() {
        let asked = LifetimeAsked { margin: 10.0, retention: 1.0, discount: 0.0, periods: 3 };
        let value = lifetime(&asked).unwrap();
        assert_eq!((value.perpetuity_now, value.expected_lifetime, value.finite_end), (None, None, 30.0));
        for wrong in [
            LifetimeAsked { retention: 1.1, ..asked },
            LifetimeAsked { discount: -0.1, ..asked },
            LifetimeAsked { margin: f64::NAN, ..asked },
        ] {
            assert_eq!(lifetime(&wrong).unwrap_err().code(), Code::OutOfRange);
        }
    }

    proptest::proptest! {
        #[test]
        fn the_finite_sums_grow_to_the_perpetuities(
            margin in 0.0..1e3_f64, retention in 0.0..0.99_f64, discount in 0.0..1.0_f64,
        ) {
            let asked = LifetimeAsked { margin, retention, discount, periods: 5000 };
            let value = lifetime(&asked).unwrap();
            proptest::prop_assert!((value.finite_now - value.perpetuity_now.unwrap()).abs() < 1e-9 * (1.0 + value.finite_now));
            proptest::prop_assert!((value.finite_end - value.perpetuity_end.unwrap()).abs() < 1e-9 * (1.0 + value.finite_end));
        }
    }
}
