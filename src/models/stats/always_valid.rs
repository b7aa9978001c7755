//! A test whose p value holds at any number of looks: the mixture sequential probability ratio test.

use super::two_proportions::Counts;
use super::{Bounds, probability};

/// One look at a running test.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AlwaysValid {
    /// Rate B less rate A.
    pub diff: f64,
    /// How much likelier the counts are when the rates differ (by a normal draw of spread τ) than when they are
    /// equal; `None` above the range of numbers, and while no variance is seen.
    pub ratio: Option<f64>,
    /// P that holds at every look: the smallest 1/ratio so far, 1 at most.
    pub p: f64,
    /// Interval of the difference that holds at every look; `None` while no variance is seen.
    pub interval: Option<Bounds>,
}

/// The looks of a test, in order (Johari, Pekelis and Walsh, 2015; unpooled variance plugged in). `None` unless
/// τ > 0 and 0 < alpha < 1.
///
/// ```
/// use levier::stats::{Counts, always_valid};
/// let looks = [Counts::new(10.0, 100.0, 30.0, 100.0).unwrap(), Counts::new(20.0, 200.0, 21.0, 200.0).unwrap()];
/// let found = always_valid(&looks, 0.1, 0.05).unwrap();
/// // The p value never rises again.
/// assert!(found[0].p < 0.05 && found[1].p == found[0].p);
/// ```
pub fn always_valid(looks: &[Counts], tau: f64, alpha: f64) -> Option<Vec<AlwaysValid>> {
    if !(tau > 0.0 && tau.is_finite() && alpha > 0.0 && alpha < 1.0) {
        return None;
    }
    let mut p = 1.0_f64;
    let mut found = Vec::with_capacity(looks.len());
    for counts in looks {
        let (diff, v) = (counts.diff(), counts.unpooled_variance());
        if v <= 0.0 {
            found.push(AlwaysValid { diff, ratio: None, p, interval: None });
            continue;
        }
        // Everything over τ², so that a tiny τ does not vanish in a square.
        let r = v / tau / tau;
        if !(r > 0.0 && r.is_finite()) {
            return None;
        }
        let ln_ratio = 0.5 * (r / (r + 1.0)).ln() + diff / v * diff / (2.0 * (r + 1.0));
        p = p.min(probability((-ln_ratio).exp()));
        let ratio = ln_ratio.exp();
        let half = (v * (r + 1.0) * (2.0 * -alpha.ln() + (1.0 / r).ln_1p())).sqrt();
        found.push(AlwaysValid {
            diff,
            ratio: ratio.is_finite().then_some(ratio),
            p,
            interval: Some(Bounds { low: diff - half, high: diff + half }),
        });
    }
    Some(found)
}
