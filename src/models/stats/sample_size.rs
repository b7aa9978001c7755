//! Sample size, detectable effect, power and duration of a test of two rates or two means.

use super::normal::{normal_cdf, normal_quantile};
use crate::numeric::bisect;

/// A test of two rates to plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Design {
    /// Risk of a false alarm, in (0, 1).
    pub alpha: f64,
    /// Power: the probability of detecting the effect if it exists, in (0, 1).
    pub power: f64,
    /// 1 for a one-sided test, 2 for a two-sided one.
    pub sides: f64,
}

/// The visitors needed in each group, by four formulas; not rounded.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sizes {
    /// Fleiss (1981), no continuity correction: pooled variance under equality, each group's own otherwise.
    pub fleiss: f64,
    /// Each group's own variance throughout.
    pub unpooled: f64,
    /// The reference's variance twice under equality (E. Miller's calculator).
    pub evan_miller: f64,
    /// On the scale 2 asin √p (Cohen, 1988).
    pub arcsine: f64,
}

impl Design {
    /// z of the risk and z of the power; `None` when the power asked for is had without a test.
    fn quantiles(self) -> Option<(f64, f64)> {
        let (z, z_power) = (-normal_quantile(self.alpha / self.sides)?, normal_quantile(self.power)?);
        (z + z_power > 0.0).then_some((z, z_power))
    }

    /// Visitors a group to tell `target` from `baseline`, two rates; `None` when they are equal, outside \[0, 1\],
    /// or the power is not above the risk.
    ///
    /// ```
    /// use levier::stats::Design;
    /// let design = Design { alpha: 0.05, power: 0.8, sides: 2.0 };
    /// assert_eq!(design.sizes(0.03, 0.033).unwrap().fleiss.ceil(), 53_211.0);
    /// ```
    pub fn sizes(self, baseline: f64, target: f64) -> Option<Sizes> {
        let is_rate = |rate: f64| (0.0..=1.0).contains(&rate);
        if !is_rate(baseline) || !is_rate(target) || baseline == target {
            return None;
        }
        let (z, z_power) = self.quantiles()?;
        let own = baseline * (1.0 - baseline) + target * (1.0 - target);
        let size = |under_equality: f64| {
            let reach = z * under_equality.sqrt() + z_power * own.sqrt();
            // A reach below 0 needs no visitor at all, which its square would not say.
            if reach > 0.0 { (reach / (target - baseline)).powi(2) } else { f64::NAN }
        };
        let middle = f64::midpoint(baseline, target);
        let h = 2.0 * target.sqrt().asin() - 2.0 * baseline.sqrt().asin();
        let sizes = Sizes {
            fleiss: size(2.0 * middle * (1.0 - middle)),
            unpooled: size(own),
            evan_miller: size(2.0 * baseline * (1.0 - baseline)),
            arcsine: 2.0 * ((z + z_power) / h).powi(2),
        };
        let all = [sizes.fleiss, sizes.unpooled, sizes.evan_miller, sizes.arcsine];
        all.iter().all(|n| n.is_finite()).then_some(sizes)
    }

    /// Visitors of the group at `baseline` when the one at `target` has `ratio` times as many (Fleiss, Tytun and Ury,
    /// 1980, without the correction for continuity); `None` where [`sizes`](Self::sizes) has no answer, or for a ratio
    /// that is not above 0.
    ///
    /// ```
    /// use levier::stats::Design;
    /// let design = Design { alpha: 0.05, power: 0.8, sides: 2.0 };
    /// // Nine visitors in ten stay with the control.
    /// assert_eq!(design.unequal_size(0.05, 0.06, 1.0 / 9.0).unwrap().ceil(), 39_625.0);
    /// ```
    pub fn unequal_size(self, baseline: f64, target: f64, ratio: f64) -> Option<f64> {
        self.sizes(baseline, target)?;
        let (z, z_power) = self.quantiles()?;
        let pooled = (baseline + ratio * target) / (1.0 + ratio);
        let equal = (1.0 + ratio) * pooled * (1.0 - pooled);
        let own = ratio * baseline * (1.0 - baseline) + target * (1.0 - target);
        let reach = z * equal.sqrt() + z_power * own.sqrt();
        let size = (reach / (target - baseline)).powi(2) / ratio;
        (ratio > 0.0 && reach > 0.0 && size.is_finite()).then_some(size)
    }

    /// The smallest rise from `baseline` that `n` visitors per group detect with the design's power (Fleiss's formula
    /// solved for the rise); `None` when no rise up to 100 % is detected.
    ///
    /// ```
    /// use levier::stats::Design;
    /// let design = Design { alpha: 0.05, power: 0.8, sides: 2.0 };
    /// let n = design.sizes(0.05, 0.06).unwrap().fleiss;
    /// assert!((design.detectable_rise(0.05, n).unwrap() - 0.01).abs() < 1e-12);
    /// ```
    pub fn detectable_rise(self, baseline: f64, n: f64) -> Option<f64> {
        if !((0.0..1.0).contains(&baseline) && n > 0.0 && n.is_finite()) {
            return None;
        }
        let (z, z_power) = self.quantiles()?;
        // Fleiss's size on its own: another convention may have no answer where this one has.
        let enough = |rise: f64| {
            let target = (baseline + rise).min(1.0);
            let middle = f64::midpoint(baseline, target);
            let own = baseline * (1.0 - baseline) + target * (1.0 - target);
            let reach = z * (2.0 * middle * (1.0 - middle)).sqrt() + z_power * own.sqrt();
            target > baseline && reach <= n.sqrt() * (target - baseline)
        };
        let largest = 1.0 - baseline;
        // The size falls as the rise grows.
        enough(largest).then(|| bisect(largest, 0.0, 100, enough).0)
    }

    /// Observations per group that detect a difference of means of `effect` where the standard deviation is `sd`
    /// (normal approximation); `None` when the effect or the standard deviation is 0.
    ///
    /// ```
    /// use levier::stats::Design;
    /// let design = Design { alpha: 0.05, power: 0.8, sides: 2.0 };
    /// // scipy: 2·((norm.ppf(0.975) + norm.ppf(0.8))·11/0.24)².
    /// assert!((design.size_for_mean(11.0, 0.24).unwrap() - 32976.19610611943).abs() < 1e-6);
    /// ```
    pub fn size_for_mean(self, sd: f64, effect: f64) -> Option<f64> {
        let (z, z_power) = self.quantiles()?;
        let n = 2.0 * ((z + z_power) * (sd / effect)).powi(2);
        (n > 0.0 && n.is_finite()).then_some(n)
    }
}

/// The power of a two-sided test with `n` visitors per group to tell `target` from `baseline`, both tails counted.
/// `None` when neither rate varies or n is 0.
///
/// ```
/// use levier::stats::power_of;
/// // scipy, Fleiss's variances: 8,158 visitors per group see 5 % → 6 % with a power of 80 %.
/// assert!((power_of(0.05, 0.06, 8158.0, 0.05).unwrap() - 0.8000138678522827).abs() < 1e-12);
/// ```
pub fn power_of(baseline: f64, target: f64, n: f64, alpha: f64) -> Option<f64> {
    let is_rate = |rate: f64| (0.0..=1.0).contains(&rate);
    if !(is_rate(baseline) && is_rate(target) && n > 0.0 && n.is_finite()) {
        return None;
    }
    let z = -normal_quantile(alpha / 2.0)?;
    let middle = f64::midpoint(baseline, target);
    let pooled = (2.0 * middle * (1.0 - middle) / n).sqrt();
    let own = ((baseline * (1.0 - baseline) + target * (1.0 - target)) / n).sqrt();
    let diff = (target - baseline).abs();
    if own == 0.0 {
        // From 0 to 1: the test cannot miss, if it can see anything at all.
        return (pooled > 0.0).then_some(if diff > z * pooled { 1.0 } else { 0.0 });
    }
    Some((normal_cdf((diff - z * pooled) / own) + normal_cdf((-diff - z * pooled) / own)).min(1.0))
}

/// Rounds a number of visitors up; a number within 1e-12 above a whole number is that number.
///
/// ```
/// use levier::stats::whole;
/// assert_eq!(whole(8_157.2), 8_158.0);
/// assert_eq!(whole(100.000_000_000_01), 100.0);
/// ```
pub fn whole(n: f64) -> f64 {
    (n - n * 1e-12).ceil()
}

/// The whole days that a test needs when `per_day` visitors enter it, and the whole weeks that hold them. A test
/// lasts at least one week, since days of the week differ. `None` without visitors.
///
/// ```
/// use levier::stats::duration;
/// assert_eq!(duration(16_316.0, 1_200.0), Some((14.0, 2.0)));
/// assert_eq!(duration(500.0, 1_200.0), Some((1.0, 1.0)));
/// ```
pub fn duration(visitors: f64, per_day: f64) -> Option<(f64, f64)> {
    let days = whole(visitors / per_day);
    (visitors > 0.0 && per_day > 0.0 && days.is_finite()).then(|| (days, (days / 7.0).ceil().max(1.0)))
}
