//! Five confidence intervals for a rate of counts.
//!
//! Figures carry Wilson's interval; a page compares the other methods with it. Counts may be fractional, since
//! platforms attribute fractions of a conversion.

use super::beta::beta_quantile;
use super::normal::two_sided_z;

/// The ends of an interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// The methods (Brown, Cai and `DasGupta`, 2001, compare them).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Wilson (1927): inverts the score test; right even for few counts.
    Wilson,
    /// Agresti and Coull (1998): Wald around Wilson's centre.
    AgrestiCoull,
    /// Clopper and Pearson (1934): exact, never too narrow, often too wide.
    ClopperPearson,
    /// Jeffreys: equal tails of Beta(s + ½, n − s + ½).
    Jeffreys,
    /// Wald: the textbook p ± z√(p(1 − p)/n), wrong near 0 and 1 and for few counts.
    Wald,
}

/// The interval of a rate `successes` / `trials` at a `confidence` in (0, 1), clamped to \[0, 1\].
///
/// `None` when 0 ≤ successes ≤ trials does not hold, trials is 0, or (exact methods) there are
/// more than 10¹⁰ trials of which more than 10⁶ are successes and more than 10⁶ are not.
///
/// ```
/// use levier::stats::{Method, rate_interval};
/// // statsmodels: proportion_confint(15, 100, method="wilson").
/// let wilson = rate_interval(15.0, 100.0, 0.95, Method::Wilson).unwrap();
/// assert!((wilson.low - 0.0930598528365663).abs() < 1e-12);
/// assert!((wilson.high - 0.23283559590832364).abs() < 1e-12);
/// ```
pub fn rate_interval(successes: f64, trials: f64, confidence: f64, method: Method) -> Option<Bounds> {
    if !(trials > 0.0 && trials.is_finite() && (0.0..=trials).contains(&successes)) {
        return None;
    }
    let z = two_sided_z(confidence)?;
    let rate = successes / trials;
    let (low, high) = match method {
        Method::Wilson => wilson(successes, trials, z),
        Method::AgrestiCoull => {
            // n + z² trials with z²/2 more successes.
            let trials = trials + z * z;
            wald((successes + z * z / 2.0) / trials, trials, z)
        }
        Method::Wald => wald(rate, trials, z),
        Method::ClopperPearson => {
            let tail = (1.0 - confidence) / 2.0;
            let failures = trials - successes;
            let low = if successes == 0.0 { 0.0 } else { beta_quantile(tail, successes, failures + 1.0)? };
            let high =
                if failures == 0.0 { 1.0 } else { beta_quantile(1.0 - tail, successes + 1.0, failures)? };
            (low, high)
        }
        Method::Jeffreys => {
            let tail = (1.0 - confidence) / 2.0;
            let (a, b) = (successes + 0.5, trials - successes + 0.5);
            (beta_quantile(tail, a, b)?, beta_quantile(1.0 - tail, a, b)?)
        }
    };
    // Two quantiles found by steps may change places where a tiny confidence leaves them next to nothing apart.
    let bounds = Bounds { low: low.min(high).clamp(0.0, 1.0), high: low.max(high).clamp(0.0, 1.0) };
    (bounds.low.is_finite() && bounds.high.is_finite()).then_some(bounds)
}

fn wilson(successes: f64, trials: f64, z: f64) -> (f64, f64) {
    let rate = successes / trials;
    // Multiplied through by n, so that neither a tiny nor a huge n overflows.
    let centre = (successes + z * z / 2.0) / (trials + z * z);
    let half = z / (trials + z * z) * (successes * (1.0 - rate) + z * z / 4.0).sqrt();
    // The ends are exact where rounding would leave 1e-18, and the rate itself is never outside.
    let low = if successes == 0.0 { 0.0 } else { (centre - half).min(rate) };
    let high = if successes == trials { 1.0 } else { (centre + half).max(rate) };
    (low, high)
}

fn wald(rate: f64, trials: f64, z: f64) -> (f64, f64) {
    let half = z * (rate * (1.0 - rate) / trials).sqrt();
    (rate - half, rate + half)
}

/// The score interval of a difference of two shares of one sample (Tango, 1998): `more` of `n` on one side, `fewer` of
/// them on the other, the rest on neither. Where all agree it is as wide as Wilson's.
///
/// `None` when the counts are not counts of `n`, or `confidence` is not in (0, 1).
///
/// ```
/// use levier::stats::share_difference_interval;
/// // Without a rest, twice Wilson's interval of 10 of 10, less 1.
/// let all = share_difference_interval(10.0, 0.0, 10.0, 0.95).unwrap();
/// assert!((all.low - 0.444_934).abs() < 1e-6 && all.high == 1.0);
/// ```
pub fn share_difference_interval(more: f64, fewer: f64, n: f64, confidence: f64) -> Option<Bounds> {
    if !(more >= 0.0 && fewer >= 0.0 && n > 0.0 && n.is_finite() && more + fewer <= n) {
        return None;
    }
    let z = two_sided_z(confidence)?;
    let (more, fewer) = (more / n, fewer / n);
    let found = more - fewer;
    // How many standard errors the difference found is from another, with the likeliest shares of that other one.
    let away = |other: f64| {
        let b = (2.0 - found) * other - more - fewer;
        let c = fewer * other * (1.0 - other);
        let against = ((b * b + 8.0 * c).max(0.0).sqrt() - b) / 4.0;
        (found - other) / ((2.0 * against + other * (1.0 - other)).max(0.0) / n).sqrt()
    };
    let end = |limit: f64| {
        let (mut inside, mut outside) = (found, limit);
        for _ in 0..80 {
            let middle = f64::midpoint(inside, outside);
            if away(middle).abs() <= z {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        inside
    };
    let low = if fewer == 1.0 { -1.0 } else { end(-1.0) };
    let high = if more == 1.0 { 1.0 } else { end(1.0) };
    Some(Bounds { low, high })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_difference_of_shares_has_the_interval_of_its_score_test() {
        // scipy 1.17: the likelihood under each difference by brentq, and the ends of the test by brentq.
        for (more, fewer, n, low, high) in [
            (60.0, 15.0, 100.0, 0.292_569_155_426, 0.581_257_020_184),
            (3.0, 7.0, 12.0, -0.696_398_029_509, 0.178_458_116_158),
            (0.0, 0.0, 10.0, -0.277_532_799_863, 0.277_532_799_863),
            (1.0, 0.0, 40.0, -0.064_812_141_227, 0.128_813_689_635),
        ] {
            let bounds = share_difference_interval(more, fewer, n, 0.95).unwrap();
            assert!((bounds.low - low).abs() < 1e-11 && (bounds.high - high).abs() < 1e-11, "{bounds:?}");
        }
        // Without a rest it is twice Wilson's, less 1.
        for more in 0..=12 {
            let more = f64::from(more);
            let wilson = rate_interval(more, 12.0, 0.9, Method::Wilson).unwrap();
            let bounds = share_difference_interval(more, 12.0 - more, 12.0, 0.9).unwrap();
            assert!((bounds.low - (2.0 * wilson.low - 1.0)).abs() < 1e-12, "{more}");
            assert!((bounds.high - (2.0 * wilson.high - 1.0)).abs() < 1e-12, "{more}");
        }
        assert_eq!(share_difference_interval(6.0, 5.0, 10.0, 0.95), None);
        assert_eq!(share_difference_interval(0.0, 0.0, 0.0, 0.95), None);
    }

    #[test]
    fn three_in_a_million_million_have_an_exact_interval() {
        // Garwood (1936): the quantiles of a gamma of 3 and of 4, over the trials.
        let bounds = rate_interval(3.0, 1e12, 0.95, Method::ClopperPearson).unwrap();
        assert!((bounds.low / 6.186_721e-13 - 1.0).abs() < 1e-6, "{}", bounds.low);
        assert!((bounds.high / 8.767_273e-12 - 1.0).abs() < 1e-6, "{}", bounds.high);
    }

    proptest! {
        #[test]
        fn wilson_holds_the_rate_and_narrows(trials in 1e-3..1e9_f64, share in 0.0..=1.0_f64, confidence in 0.5..0.999_f64) {
            let successes = trials * share;
            let rate = successes / trials;
            let once = rate_interval(successes, trials, confidence, Method::Wilson).unwrap();
            prop_assert!(once.low <= rate && rate <= once.high);
            let more = rate_interval(successes * 4.0, trials * 4.0, confidence, Method::Wilson).unwrap();
            prop_assert!(more.high - more.low <= (once.high - once.low) * (1.0 + 1e-9));
        }

        #[test]
        fn clopper_pearson_is_wider_than_jeffreys(trials in 1_u32..2_000, share in 0.0..=1.0_f64) {
            let trials = f64::from(trials);
            let successes = (trials * share).round();
            let exact = rate_interval(successes, trials, 0.95, Method::ClopperPearson).unwrap();
            let jeffreys = rate_interval(successes, trials, 0.95, Method::Jeffreys).unwrap();
            prop_assert!(exact.low <= jeffreys.low + 1e-12 && jeffreys.high <= exact.high + 1e-12);
        }
    }

    #[test]
    fn a_confidence_of_next_to_nothing_does_not_turn_an_interval_round() {
        for (successes, trials) in [(3.0, 10.0), (250.0, 10_000.0), (1.0, 2.0)] {
            for method in [Method::Jeffreys, Method::ClopperPearson, Method::Wilson] {
                for confidence in [1e-15, 1e-12, 1e-9] {
                    let asked = format!("{method:?} {successes} of {trials} at {confidence}");
                    let found = rate_interval(successes, trials, confidence, method);
                    let b = found.unwrap_or_else(|| panic!("{asked}: no interval"));
                    assert!(b.low <= b.high, "{asked}: {b:?}");
                }
            }
        }
    }

    #[test]
    fn extreme_counts_stay_finite_or_have_no_interval() {
        for trials in [5e-324, 1e-300, 1.0, 1e9, 1e15, 1e300, f64::MAX] {
            for successes in [0.0, 5e-324, trials / 3.0, trials] {
                for method in [
                    Method::Wilson,
                    Method::AgrestiCoull,
                    Method::ClopperPearson,
                    Method::Jeffreys,
                    Method::Wald,
                ] {
                    if let Some(b) = rate_interval(successes, trials, 0.95, method) {
                        assert!(
                            b.low <= b.high && b.low >= 0.0 && b.high <= 1.0,
                            "{method:?} {successes} {trials}"
                        );
                    }
                }
            }
        }
        assert_eq!(rate_interval(2.0, 1.0, 0.95, Method::Wilson), None);
        assert_eq!(rate_interval(0.0, 0.0, 0.95, Method::Wilson), None);
        assert_eq!(rate_interval(1.0, 2.0, 1.0, Method::Wilson), None);
        assert_eq!(rate_interval(f64::NAN, 2.0, 0.9, Method::Wilson), None);
    }
}
