//! How many visitors a test needs, what it can then see, and how long that takes.

use super::normal::{normal_cdf, normal_quantile};

/// A test of two rates to plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Design {
    /// Risk of a false alarm, in (0, 1).
    pub alpha: f64,
    /// Chance of seeing the effect if it is there, in (0, 1).
    pub power: f64,
    /// 1 when only one direction would be acted on, else 2.
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

    /// The smallest rise from `baseline` that `n` visitors a group can see (Fleiss's formula solved for it);
    /// `None` when no rise up to 100 % would be seen.
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
        let (mut low, mut high) = (0.0, 1.0 - baseline);
        if !enough(high) {
            return None;
        }
        // The size falls as the rise grows: halve.
        loop {
            let middle = f64::midpoint(low, high);
            if middle == low || middle == high || high - low < 1e-14 * high {
                return Some(high);
            }
            if enough(middle) {
                high = middle;
            } else {
                low = middle;
            }
        }
    }

    /// Observations a group to see a difference of means of `effect` where the standard deviation is `sd`
    /// (normal approximation); `None` when the effect or the spread is 0.
    pub fn size_for_mean(self, sd: f64, effect: f64) -> Option<f64> {
        let (z, z_power) = self.quantiles()?;
        let n = 2.0 * ((z + z_power) * (sd / effect)).powi(2);
        (n > 0.0 && n.is_finite()).then_some(n)
    }
}

/// The chance that a two-sided test of `n` visitors a group tells `target` from `baseline`, both tails counted.
/// `None` when neither rate varies or n is 0.
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

/// Rounds a number of visitors up, a hair above a whole number being that number.
pub fn whole(n: f64) -> f64 {
    (n - n * 1e-12).ceil()
}

/// Days that a test needs when `per_day` visitors enter it, whole, and the whole weeks that hold them: at least
/// one, since days of the week differ. `None` without visitors.
pub fn duration(visitors: f64, per_day: f64) -> Option<(f64, f64)> {
    let days = whole(visitors / per_day);
    (visitors > 0.0 && per_day > 0.0 && days.is_finite()).then(|| (days, (days / 7.0).ceil().max(1.0)))
}
