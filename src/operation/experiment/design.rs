//! The design of a test: visitors, weeks, the effect that the available weeks detect, and the cost of looks.
//!
//! The design shares the error rate among the versions as the analysis does, so that the announced size is the size
//! that the analysis waits for.

use super::or_out_of_range;
use super::report::Peeking;
use crate::operation::value::typed;
use crate::stats::{
    Boundary, Design, duration, normal_tail, peeking_risk, power_of, sequential_bounds, sequential_inflation,
    whole,
};
use crate::{Code, Error, Result};
use serde::Serialize;

const MOST_VERSIONS: f64 = 8.0;
const DAYS_A_WEEK: f64 = 7.0;

/// A test that is being planned. Rates are fractions.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct TestDesign {
    /// Today's rate.
    pub baseline: f64,
    /// The relative change to detect.
    pub mde_rel: f64,
    /// Risk of a false alarm, for the whole test.
    pub alpha: f64,
    /// Chance of seeing the effect if it is there.
    pub power: f64,
    /// How many versions, the control among them, 2 to 8; visitors are split equally.
    pub versions: f64,
    /// Visitors of the page a day.
    pub visitors_per_day: Option<f64>,
    /// The share of them that enters the test.
    pub traffic_share: f64,
    /// Weeks at hand.
    pub weeks: Option<f64>,
    /// How often the results are to be looked at.
    pub looks: u32,
}

/// What some weeks allow.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct WeeksReading {
    /// The weeks.
    pub weeks: f64,
    /// Visitors of each version in that time.
    pub visitors: f64,
    /// The smallest rise that is seen with the power asked for; `None` when not even a rise to 100 % is.
    pub rise: Option<f64>,
    /// The same, relative.
    pub lift: Option<f64>,
    /// Chance of seeing the effect that was hoped for.
    pub power: Option<f64>,
}

/// One of several looks, and the p below which a test may stop there.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct LookReading {
    /// Which look, from 1.
    pub look: u32,
    /// Visitors of each version by then, more than a single look needs (Jennison and Turnbull, 2000).
    pub visitors_obrien_fleming: f64,
    /// The same with Pocock's bounds.
    pub visitors_pocock: f64,
    /// O'Brien and Fleming (1979): hard at first.
    pub obrien_fleming: f64,
    /// Pocock (1977): the same each time.
    pub pocock: f64,
}

/// The plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[non_exhaustive]
pub struct DesignReading {
    /// The relative change to detect.
    pub mde_rel: f64,
    /// The rate that it leads to.
    pub target: f64,
    /// The effect as a difference of rates.
    pub diff: f64,
    /// The risk of each comparison with the control (Bonferroni).
    pub alpha: f64,
    /// Visitors of each version (Fleiss, 1981).
    pub needed: f64,
    /// Visitors of the whole test.
    pub total: f64,
    /// Visitors that enter the test a day; `None` when nobody said how many come.
    pub entering: Option<f64>,
    /// Days that it takes.
    pub days: Option<f64>,
    /// Those days in whole weeks.
    pub weeks: Option<f64>,
    /// What the weeks at hand allow.
    pub at_hand: Option<WeeksReading>,
    /// What looking costs.
    pub peeking: Peeking,
    /// The looks, equally spaced.
    pub looks: Vec<LookReading>,
}

/// Plans a test.
///
/// # Errors
/// With the field at fault: `rate_out_of_range`, `no_effect_to_detect`, `out_of_range`, `negative_input`,
/// `zero_denominator` (nobody comes, or nobody enters).
///
/// ```
/// use levier::operation::{TestDesign, plan_test};
/// let design = TestDesign {
///     baseline: 0.03, mde_rel: 0.1, alpha: 0.05, power: 0.8, versions: 2.0,
///     visitors_per_day: Some(4_000.0), traffic_share: 0.5, weeks: None, looks: 1,
/// };
/// let plan = plan_test(&design).unwrap();
/// assert_eq!((plan.needed, plan.weeks), (53_211.0, Some(8.0)));
/// ```
pub fn plan_test(design: &TestDesign) -> Result<DesignReading> {
    design.checked()?;
    let TestDesign { baseline, alpha, looks, .. } = *design;
    let target = target_of(baseline, design.mde_rel)?;
    let each = Design { alpha: alpha / (design.versions - 1.0), power: design.power, sides: 2.0 };
    let sizes = or_out_of_range(each.sizes(baseline, target), "mde_rel")?;
    let needed = whole(sizes.fleiss);
    let total = needed * design.versions;
    let entering = design.visitors_per_day.map(|a_day| a_day * design.traffic_share);
    let time =
        entering.map(|a_day| or_out_of_range(duration(total, a_day), "visitors_per_day")).transpose()?;
    let at_hand = entering.zip(design.weeks).map(|(a_day, weeks)| {
        // A hair below a whole visitor is that visitor.
        let visitors = (a_day * DAYS_A_WEEK * weeks / design.versions * (1.0 + 1e-12)).floor();
        let rise = each.detectable_rise(baseline, visitors);
        WeeksReading {
            weeks,
            visitors,
            rise,
            lift: rise.map(|rise| rise / baseline),
            power: power_of(baseline, target, visitors, each.alpha),
        }
    });
    let risk = or_out_of_range(peeking_risk(looks, alpha), "looks")?;
    let even = pocock(looks, alpha)?;
    // With two versions nothing is shared, and the same bounds serve.
    let shared = if each.alpha == alpha { even.clone() } else { pocock(looks, each.alpha)? };
    Ok(DesignReading {
        mde_rel: design.mde_rel,
        target,
        diff: target - baseline,
        alpha: each.alpha,
        needed,
        total,
        entering,
        days: time.map(|(days, _)| days),
        weeks: time.map(|(_, weeks)| weeks),
        at_hand,
        peeking: Peeking { looks, risk, corrected: two_sided(even[0]) },
        looks: bounds(looks, each, sizes.fleiss, &shared)?,
    })
}

/// Where a relative change leads: a rate, other than the one it started from.
fn target_of(baseline: f64, change: f64) -> Result<f64> {
    if change == 0.0 {
        return Err(Error::new(Code::NoEffectToDetect).field("mde_rel"));
    }
    let target = baseline * (1.0 + change);
    if (0.0..=1.0).contains(&target) {
        return Ok(target);
    }
    Err(Error::new(Code::RateOutOfRange).field("mde_rel").found(typed(change)))
}

pub(super) fn peeking(looks: u32, alpha: f64) -> Result<Peeking> {
    let risk = or_out_of_range(peeking_risk(looks, alpha), "looks")?;
    Ok(Peeking { looks, risk, corrected: two_sided(pocock(looks, alpha)?[0]) })
}

fn pocock(looks: u32, alpha: f64) -> Result<Vec<f64>> {
    or_out_of_range(sequential_bounds(looks, alpha, Boundary::Pocock), "looks")
}

fn two_sided(z: f64) -> f64 {
    2.0 * normal_tail(z)
}

fn bounds(looks: u32, each: Design, single: f64, even: &[f64]) -> Result<Vec<LookReading>> {
    let hard = or_out_of_range(sequential_bounds(looks, each.alpha, Boundary::OBrienFleming), "looks")?;
    let size = |bounds: &[f64]| {
        let inflation =
            if looks == 1 { Some(1.0) } else { sequential_inflation(bounds, each.alpha, each.power) };
        or_out_of_range(inflation, "looks").map(|inflation| single * inflation)
    };
    let (size_hard, size_even) = (size(&hard)?, size(even)?);
    let by_then = |size: f64, look: u32| whole(size * f64::from(look) / f64::from(looks));
    let reading = |((look, hard), even): ((u32, &f64), &f64)| LookReading {
        look,
        visitors_obrien_fleming: by_then(size_hard, look),
        visitors_pocock: by_then(size_even, look),
        obrien_fleming: two_sided(*hard),
        pocock: two_sided(*even),
    };
    Ok((1..=looks).zip(&hard).zip(even).map(reading).collect())
}

impl TestDesign {
    fn checked(&self) -> Result<()> {
        let fault = |code: Code, field: &'static str, found: f64| {
            Err(Error::new(code).field(field).found(typed(found)))
        };
        let within = |value: f64| value > 0.0 && value < 1.0;
        for (value, field) in [(self.baseline, "baseline"), (self.alpha, "alpha"), (self.power, "power")] {
            if !within(value) {
                return fault(Code::RateOutOfRange, field, value);
            }
        }
        if self.power <= self.alpha {
            return fault(Code::RateOutOfRange, "power", self.power);
        }
        if self.versions.fract() != 0.0 || !(2.0..=MOST_VERSIONS).contains(&self.versions) {
            return fault(Code::OutOfRange, "versions", self.versions);
        }
        let visitors = self.visitors_per_day.unwrap_or(1.0);
        for (value, field) in [(visitors, "visitors_per_day"), (self.traffic_share, "traffic_share")] {
            if value < 0.0 {
                return fault(Code::NegativeInput, field, value);
            } else if value == 0.0 {
                return fault(Code::ZeroDenominator, field, value);
            }
        }
        if self.traffic_share > 1.0 {
            return fault(Code::RateOutOfRange, "traffic_share", self.traffic_share);
        }
        if let Some(weeks) = self.weeks.filter(|weeks| !(*weeks > 0.0 && *weeks <= 520.0)) {
            return fault(Code::OutOfRange, "weeks", weeks);
        }
        Ok(())
    }
}

#[cfg(test)]
#[path = "design_tests.rs"]
mod tests;
