//! Group sequential tests: the type I error of repeated analyses, and the boundaries that control it.
//!
//! The analyses (looks) are equally spaced and the test is two-sided. The density of the running sum among tests
//! that have not stopped is integrated from look to look by quadrature (Armitage, `McPherson` and Rowe, 1969).

use super::normal::{normal_quantile, normal_tail};
use super::running_sum::{Running, WIDEST};
use crate::numeric::{RootPoint, crossing};

/// More looks than this are refused: a look a day for three months.
const MOST_LOOKS: u32 = 100;

/// How the type I error is spread over the looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Boundary {
    /// The same bound at every look (Pocock, 1977).
    Pocock,
    /// Strict early, close to a single test at the end (O'Brien and Fleming, 1979).
    OBrienFleming,
}

/// P(some |z| exceeds its bound) when nothing differs, for equally spaced looks with these bounds, to about 1e-9.
/// `None` without a look, with more than 100, or when a bound is not above 0.
///
/// ```
/// use levier::stats::crossing_probability;
/// // Armitage, McPherson and Rowe (1969), table 2: five looks at 1.96.
/// assert!((crossing_probability(&[1.96; 5]).unwrap() - 0.142).abs() < 5e-4);
/// ```
pub fn crossing_probability(bounds: &[f64]) -> Option<f64> {
    let sound = bounds.iter().all(|bound| *bound > 0.0 && bound.is_finite());
    if bounds.is_empty() || bounds.len() > MOST_LOOKS as usize || !sound {
        return None;
    }
    let limit = |look: usize| bounds[look] * ((look + 1) as f64).sqrt();
    // No sum is kept beyond what any test reaches.
    let within = |look: usize| bounds[look].min(WIDEST) * ((look + 1) as f64).sqrt();
    let mut crossed = 2.0 * normal_tail(bounds[0]);
    if bounds.iter().any(|bound| *bound < WIDEST) {
        let mut running = Running::first(within(0));
        for look in 1..bounds.len() {
            crossed += running.beyond(limit(look));
            if look + 1 < bounds.len() {
                running = running.carried(within(look));
            }
        }
    }
    Some(crossed.clamp(0.0, 1.0))
}

/// The real type I error of a test at `alpha` that is analysed `looks` times and stopped at the first |z| beyond the
/// bound of a single test. `None` unless 0 < alpha < 1 and 1 ≤ looks ≤ 100.
///
/// ```
/// use levier::stats::peeking_risk;
/// // Armitage, McPherson and Rowe (1969), table 2: ten looks at 5 %.
/// assert!((peeking_risk(10, 0.05).unwrap() - 0.193).abs() < 6e-4);
/// ```
pub fn peeking_risk(looks: u32, alpha: f64) -> Option<f64> {
    if looks == 0 || looks > MOST_LOOKS || !(alpha > 0.0 && alpha < 1.0) {
        return None;
    }
    crossing_probability(&vec![-normal_quantile(alpha / 2.0)?; looks as usize])
}

/// The bounds on |z| at each look that keep the whole risk at `alpha`; `None` as for [`peeking_risk`].
///
/// ```
/// use levier::stats::{Boundary, sequential_bounds};
/// // Jennison and Turnbull (1999), table 2.1: five looks, 2.413.
/// assert!((sequential_bounds(5, 0.05, Boundary::Pocock).unwrap()[0] - 2.413).abs() < 5e-4);
/// ```
pub fn sequential_bounds(looks: u32, alpha: f64, boundary: Boundary) -> Option<Vec<f64>> {
    if looks == 0 || looks > MOST_LOOKS || !(alpha > 0.0 && alpha < 1.0) {
        return None;
    }
    let bounds = |last: f64| -> Vec<f64> {
        (1..=looks)
            .map(|look| match boundary {
                Boundary::Pocock => last,
                Boundary::OBrienFleming => last * (f64::from(looks) / f64::from(look)).sqrt(),
            })
            .collect()
    };
    // The |z| that a single look would have with the risk of these bounds: nearly a straight line, quickly inverted.
    let single = |last: f64| -> Option<f64> {
        let risk = crossing_probability(&bounds(last))?;
        Some(-normal_quantile(risk.max(f64::MIN_POSITIVE) / 2.0)?)
    };
    // A single look asks for no more. For no less ask the looks taken as unrelated (Bonferroni); where the bound on the
    // running sum is one and the same, so does the last look at half the risk (the principle of reflection).
    let aim = -normal_quantile(alpha / 2.0)?;
    let shares = match boundary {
        Boundary::Pocock => f64::from(looks),
        Boundary::OBrienFleming => f64::from(looks.min(2)),
    };
    let (mut low, mut high) = (aim, -normal_quantile(alpha / (2.0 * shares))?);
    let (mut miss_low, mut miss_high) = (single(low)? - aim, single(high)? - aim);
    // False position; the weight of an end that stands twice is halved (the Illinois rule).
    let mut rose = None;
    for _ in 0..60 {
        if miss_low >= 0.0 {
            return Some(bounds(low));
        }
        if high - low < 1e-13 * high || miss_high <= 0.0 {
            break;
        }
        let last = (low * miss_high - high * miss_low) / (miss_high - miss_low);
        let found = single(last)? - aim;
        if found.abs() < 1e-11 {
            return Some(bounds(last));
        }
        let again = if rose == Some(found < 0.0) { 0.5 } else { 1.0 };
        rose = Some(found < 0.0);
        if found < 0.0 {
            (low, miss_low, miss_high) = (last, found, miss_high * again);
        } else {
            (high, miss_high, miss_low) = (last, found, miss_low * again);
        }
    }
    Some(bounds(high))
}

/// How many times the visitors of a single look a test with these bounds needs at its last look, to see an effect with
/// the same power; `None` as for [`crossing_probability`], or unless 0 < alpha < power < 1.
///
/// ```
/// use levier::stats::{Boundary, sequential_bounds, sequential_inflation};
/// let pocock = sequential_bounds(5, 0.05, Boundary::Pocock).unwrap();
/// // Jennison and Turnbull (2000), table 2.2.
/// assert!((sequential_inflation(&pocock, 0.05, 0.8).unwrap() - 1.228).abs() < 1e-3);
/// ```
pub fn sequential_inflation(bounds: &[f64], alpha: f64, power: f64) -> Option<f64> {
    crossing_probability(bounds)?;
    if !(alpha > 0.0 && alpha < power && power < 1.0) {
        return None;
    }
    let looks = bounds.len();
    let within = |look: usize| bounds[look].min(WIDEST) * ((look + 1) as f64).sqrt();
    let mut running = Running::first(within(0));
    for look in 1..looks {
        running = running.carried(within(look));
    }
    // The mean of the last z: that of a single look, and one that misses nothing.
    let single = normal_quantile(power)? - normal_quantile(alpha / 2.0)?;
    let scale = (looks as f64).sqrt();
    let mut miss = |last: f64| Some(running.drifting(last / scale, looks) - (1.0 - power));
    let [low, high] =
        [0.5 * single, 3.0 * single + WIDEST].map(|x| miss(x).map(|value| RootPoint { x, value }));
    let last = crossing(&mut miss, low?, high?, 1e-12)?.x;
    Some((last / single).powi(2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn looks_are_paid_for_with_visitors() {
        let inflation = |looks, boundary, power| {
            sequential_inflation(&sequential_bounds(looks, 0.05, boundary).unwrap(), 0.05, power).unwrap()
        };
        // Jennison and Turnbull (2000), tables 2.2 and 2.4.
        for (looks, pocock, hard) in
            [(2, 1.110, 1.008), (3, 1.166, 1.017), (5, 1.228, 1.028), (10, 1.301, 1.040)]
        {
            assert!((inflation(looks, Boundary::Pocock, 0.8) - pocock).abs() < 1.1e-3, "{looks}");
            assert!((inflation(looks, Boundary::OBrienFleming, 0.8) - hard).abs() < 1.1e-3, "{looks}");
        }
        assert!((inflation(1, Boundary::Pocock, 0.8) - 1.0).abs() < 1e-4);
    }

    #[test]
    fn agrees_with_published_tables() {
        // Armitage, McPherson and Rowe (1969), table 2, 5 %: 1, 2, 3, 4, 5, 10, 20, 50 looks.
        for (looks, risk) in
            [(1, 0.05), (2, 0.083), (3, 0.107), (4, 0.126), (5, 0.142), (10, 0.193), (20, 0.248), (50, 0.320)]
        {
            assert!((peeking_risk(looks, 0.05).unwrap() - risk).abs() < 6e-4, "{looks}");
        }
        // Jennison and Turnbull (1999), tables 2.1 and 2.3, α = 0.05.
        for (looks, pocock, last) in
            [(2, 2.178, 1.977), (5, 2.413, 2.040), (10, 2.555, 2.087), (20, 2.672, 2.126)]
        {
            assert!((sequential_bounds(looks, 0.05, Boundary::Pocock).unwrap()[0] - pocock).abs() < 6e-4);
            let obf = sequential_bounds(looks, 0.05, Boundary::OBrienFleming).unwrap();
            assert!((obf[looks as usize - 1] - last).abs() < 6e-4, "{looks}: {obf:?}");
        }
    }

    #[test]
    fn many_looks_agree_with_another_quadrature() {
        // numpy 2.4: the same recursion on one rule of Gauss and Legendre with 600 and 900 nodes a look; bounds by
        // scipy's brentq.
        for (looks, risk, pocock, last) in [
            (30, 0.280_163_124_439_41, 2.730_955_775_348, 2.144_665_123_719),
            (100, 0.373_618_739_039_29, 2.874_675_833_814, 2.185_996_146_200),
        ] {
            assert!((peeking_risk(looks, 0.05).unwrap() - risk).abs() < 1e-11, "{looks}");
            let even = sequential_bounds(looks, 0.05, Boundary::Pocock).unwrap();
            let hard = sequential_bounds(looks, 0.05, Boundary::OBrienFleming).unwrap();
            assert!((even[0] - pocock).abs() < 1e-10, "{looks}");
            assert!((hard[looks as usize - 1] - last).abs() < 1e-10, "{looks}");
        }
    }

    #[test]
    fn agrees_with_the_bivariate_normal() {
        // scipy 1.17: 1 − P(|Z1| < c, |Z2| < c) with correlation √½, multivariate_normal.cdf, and mpmath's
        // quad of the same integral.
        for (bounds, risk) in [
            (vec![1.96, 1.96], 0.083_111_138_885_623_63),
            (vec![2.7965, 1.9774], 0.050_003_490_095_837_51),
            (vec![0.5, 4.0], 0.617_075_094_432_583),
            (vec![3.471, 2.4544, 2.004], 0.050_004_204_641_053_15),
            (vec![1.0, 1.5, 2.5], 0.359_938_187_147_738_3),
        ] {
            let got = crossing_probability(&bounds).unwrap();
            assert!((got - risk).abs() < 1e-9, "{bounds:?}: {got} against {risk}");
        }
    }

    #[test]
    fn refuses_what_has_no_answer() {
        assert_eq!(peeking_risk(0, 0.05), None);
        assert_eq!(peeking_risk(101, 0.05), None);
        assert_eq!(peeking_risk(5, 0.0), None);
        assert_eq!(peeking_risk(5, f64::NAN), None);
        assert_eq!(crossing_probability(&[]), None);
        assert_eq!(crossing_probability(&[2.0, f64::INFINITY]), None);
        assert_eq!(sequential_bounds(5, 1.0, Boundary::Pocock), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn bounds_put_back_give_the_risk(looks in 1_u32..12, alpha in 0.001..0.5_f64) {
            for boundary in [Boundary::Pocock, Boundary::OBrienFleming] {
                let bounds = sequential_bounds(looks, alpha, boundary).unwrap();
                prop_assert!((crossing_probability(&bounds).unwrap() - alpha).abs() < 1e-9);
            }
        }

        #[test]
        fn another_look_costs_more(looks in 1_u32..30, alpha in 0.001..0.5_f64) {
            let (once, more) = (peeking_risk(looks, alpha).unwrap(), peeking_risk(looks + 1, alpha).unwrap());
            prop_assert!(alpha <= once + 1e-9 && once < more && more < 1.0);
        }
    }
}
