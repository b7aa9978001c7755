//! The analysis of a whole test: validity, completeness, then differences.
//!
//! A sample ratio mismatch stops everything. An unfinished test is not concluded, whatever its p value. Differences
//! come last.

use super::design::peeking;
use super::or_out_of_range;
use super::report::{
    Density, Ends, PlanReading, SplitReading, TestReading, TestVerdict, TestVerdictCode, VersionReading,
    Versus,
};
use crate::operation::value::typed;
use crate::stats::{
    Bounds, Counts, Design, Method, Posterior, compare, duration, goodness_of_fit, holm, rate_interval, whole,
};
use crate::{Code, Error, Result};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Below this the split is broken (Fabijan et al., 2019).
const MISMATCH: f64 = 0.001;
/// Below this expected count of a cell the z test is not trusted (Cochran, 1954).
const FEWEST_EXPECTED: f64 = 5.0;
const MOST_VERSIONS: usize = 8;
const POINTS: u32 = 120;

/// One version of a test.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct TestVariant {
    /// Its name.
    pub name: String,
    /// Visitors assigned to it.
    pub visitors: f64,
    /// Those of them who converted.
    pub conversions: f64,
}

/// A test as it stands, and as it was planned.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct TestPlan {
    /// The versions, 2 to 8, the control first.
    pub variants: Vec<TestVariant>,
    /// The planned split, in any unit; equal when not given.
    #[serde(default)]
    pub weights: Option<Vec<f64>>,
    /// Risk of a false alarm; 0.05.
    #[serde(default = "alpha")]
    pub alpha: f64,
    /// Chance of seeing the planned effect; 0.8.
    #[serde(default = "power")]
    pub power: f64,
    /// The rate the plan started from; the control's own when not given.
    #[serde(default)]
    pub baseline: Option<f64>,
    /// The relative change to detect; without it there is no plan.
    #[serde(default)]
    pub mde_rel: Option<f64>,
    /// Visitors entering the test a day, all versions together.
    #[serde(default)]
    pub visitors_per_day: Option<f64>,
    /// How often the results were looked at, this time included; 1.
    #[serde(default = "looks")]
    pub looks: u32,
    /// First shape of the prior; 1.
    #[serde(default = "prior")]
    pub prior_alpha: f64,
    /// Second shape of the prior; 1.
    #[serde(default = "prior")]
    pub prior_beta: f64,
}

const fn alpha() -> f64 {
    0.05
}
const fn power() -> f64 {
    0.8
}
const fn looks() -> u32 {
    1
}
const fn prior() -> f64 {
    1.0
}

impl From<Bounds> for Ends {
    fn from(bounds: Bounds) -> Self {
        Self { low: bounds.low + 0.0, high: bounds.high + 0.0 }
    }
}

/// Reads a test.
///
/// # Errors
/// With the field at fault, and the version as detail `item` (from 1): `missing_input` (fewer than two versions),
/// `out_of_range`, `negative_input`, `zero_denominator` (a version without visitors),
/// `conversions_exceed_visitors`, `duplicate_name`, `rate_out_of_range`, `no_effect_to_detect`.
///
/// ```
/// use levier::operation::{TestPlan, TestVerdictCode, read_test};
/// let plan: TestPlan = serde_json::from_str(r#"{"variants": [
///     {"name": "A", "visitors": 10000, "conversions": 200},
///     {"name": "B", "visitors": 10000, "conversions": 250}], "mde_rel": 0.2}"#).unwrap();
/// let reading = read_test(&plan).unwrap();
/// // 2 % + 20 % needs 21,109 visitors a version: a p of 0.017 does not end the test.
/// assert_eq!(reading.verdict.code, TestVerdictCode::NotYet);
/// assert_eq!(reading.plan.unwrap().needed, 21_109.0);
/// ```
pub fn read_test(plan: &TestPlan) -> Result<TestReading> {
    let weights = plan.checked()?;
    let observed: Vec<f64> = plan.variants.iter().map(|variant| variant.visitors).collect();
    let (split, expected) = or_out_of_range(goodness_of_fit(&observed, &weights), "variants")?;
    let split = SplitReading { p: split.p, expected, blocks: split.p < MISMATCH, even: is_even(&weights) };
    let posteriors = plan.posteriors()?;
    let planned = plan.planned(&weights)?;
    let peeking = peeking(plan.looks, plan.alpha)?;
    // Without a planned size each look was a chance to stop: the corrected level counts.
    let level = if planned.is_none() && plan.looks > 1 { peeking.corrected } else { plan.alpha };
    let versions = plan.versions(&posteriors, level)?;
    let densities = plan.densities(&posteriors)?;
    let verdict = plan.verdict(&split, &versions, planned.as_ref(), &weights, level)?;
    Ok(TestReading {
        verdict,
        split,
        versions,
        plan: planned,
        peeking,
        confidence: 1.0 - plan.alpha,
        densities,
    })
}

impl TestPlan {
    /// Refuses what no test can be; gives the planned split.
    fn checked(&self) -> Result<Vec<f64>> {
        let count = self.variants.len();
        if !(2..=MOST_VERSIONS).contains(&count) {
            let code = if count < 2 { Code::MissingInput } else { Code::OutOfRange };
            return Err(Error::new(code).field("variants").found(count.to_string()));
        }
        for (at, variant) in self.variants.iter().enumerate() {
            let (x, n) = (variant.conversions, variant.visitors);
            let fault =
                |code: Code, field: &str| Err(Error::new(code).field(field).with("item", (at + 1) as f64));
            if self.variants[..at].iter().any(|other| other.name == variant.name) {
                return fault(Code::DuplicateName, "name");
            } else if !x.is_finite() || !n.is_finite() {
                return fault(Code::NotANumber, "visitors");
            } else if n < 0.0 || x < 0.0 {
                return fault(Code::NegativeInput, if n < 0.0 { "visitors" } else { "conversions" });
            } else if x > n {
                return fault(Code::ConversionsExceedVisitors, "conversions");
            } else if n == 0.0 {
                return fault(Code::ZeroDenominator, "visitors");
            }
        }
        let within = |value: f64| value > 0.0 && value < 1.0;
        for (value, field) in [(self.alpha, "alpha"), (self.power, "power")] {
            if !within(value) {
                return Err(Error::new(Code::RateOutOfRange).field(field).found(typed(value)));
            }
        }
        if self.power <= self.alpha {
            return Err(Error::new(Code::RateOutOfRange).field("power").found(typed(self.power)));
        }
        if self.baseline.is_some_and(|rate| !within(rate)) {
            return Err(Error::new(Code::RateOutOfRange).field("baseline"));
        }
        let weights = self.weights.clone().unwrap_or_else(|| vec![1.0; count]);
        let sound =
            weights.len() == count && weights.iter().all(|weight| *weight > 0.0 && weight.is_finite());
        if sound { Ok(weights) } else { Err(Error::new(Code::OutOfRange).field("weights")) }
    }

    fn posteriors(&self) -> Result<Vec<Posterior>> {
        let of = |variant: &TestVariant| {
            let found =
                Posterior::new(variant.conversions, variant.visitors, self.prior_alpha, self.prior_beta);
            or_out_of_range(found, if self.prior_is_sound() { "variants" } else { "prior_alpha" })
        };
        self.variants.iter().map(of).collect()
    }

    fn prior_is_sound(&self) -> bool {
        Posterior::new(0.0, 0.0, self.prior_alpha, self.prior_beta).is_some()
    }

    fn against_control(&self, variant: &TestVariant) -> Result<Counts> {
        let control = &self.variants[0];
        let counts =
            Counts::new(control.conversions, control.visitors, variant.conversions, variant.visitors);
        or_out_of_range(counts, "variants")
    }

    /// The two-sided p of each comparison; none where nobody, or everybody, converted, or the z test is not trusted.
    fn p_values(&self) -> Result<Vec<Option<f64>>> {
        let of = |variant: &TestVariant| {
            let counts = self.against_control(variant)?;
            let test = counts.z_test().filter(|_| counts.min_expected() >= FEWEST_EXPECTED);
            Ok(test.map(|test| test.p_two_sided))
        };
        self.variants[1..].iter().map(of).collect()
    }

    fn versions(&self, posteriors: &[Posterior], level: f64) -> Result<Vec<VersionReading>> {
        let confidence = 1.0 - self.alpha;
        let p_values = self.p_values()?;
        // A comparison that cannot be made still counts among those tried.
        let tried: Vec<f64> = p_values.iter().map(|p| p.unwrap_or(1.0)).collect();
        let corrected = holm(&tried);
        let levels = levels_of_holm(&tried, &corrected, level);
        let mut versions = Vec::new();
        for (at, variant) in self.variants.iter().enumerate() {
            let (x, n) = (variant.conversions, variant.visitors);
            let rate_interval = or_out_of_range(rate_interval(x, n, confidence, Method::Wilson), "variants")?;
            let mut versus = None;
            if at > 0 {
                let counts = self.against_control(variant)?;
                let belief = or_out_of_range(compare(posteriors[0], posteriors[at]), "variants")?;
                let own = 1.0 - levels[at - 1];
                versus = Some(Versus {
                    diff: counts.diff() + 0.0,
                    diff_interval: or_out_of_range(counts.newcombe(own), "variants")?.into(),
                    confidence: own,
                    lift: counts.lift(),
                    lift_interval: counts.katz(own).map(Ends::from),
                    p: p_values[at - 1],
                    p_holm: p_values[at - 1].map(|_| corrected[at - 1]),
                    beats_control: belief.b_beats_a,
                    loss_of_choosing: belief.loss_of_b,
                    loss_of_keeping: belief.loss_of_a,
                });
            }
            let name = variant.name.clone();
            versions.push(VersionReading { name, rate: x / n, rate_interval: rate_interval.into(), versus });
        }
        Ok(versions)
    }

    /// Visitors of each version to tell `target` from `baseline` in the planned split, the risk shared among the
    /// comparisons.
    fn sizes(&self, weights: &[f64], baseline: f64, target: f64) -> Option<Vec<f64>> {
        let comparisons = (self.variants.len() - 1) as f64;
        let design = Design { alpha: self.alpha / comparisons, power: self.power, sides: 2.0 };
        // Visitors for each unit of weight: as many as the comparison asks that asks most.
        let mut each = 0.0_f64;
        for weight in &weights[1..] {
            let control = design.unequal_size(baseline, target, weight / weights[0])?;
            each = each.max(control / weights[0]);
        }
        Some(weights.iter().map(|weight| whole(each * weight)).collect())
    }

    /// What is needed and what is missing: of a version where the split is even, else of the whole test.
    fn progress(&self, weights: &[f64], sizes: Vec<f64>) -> PlanReading {
        let even = is_even(weights);
        let total: f64 = weights.iter().sum();
        let (mut fewest, mut slowest) = (0.0_f64, 0.0_f64);
        for ((variant, weight), size) in self.variants.iter().zip(weights).zip(&sizes) {
            let lacks = size - variant.visitors;
            fewest = fewest.max(lacks);
            // Visitors of the whole test until this version has its own.
            slowest = slowest.max(lacks * (total / weight));
        }
        let time = self.visitors_per_day.and_then(|a_day| duration(slowest, a_day));
        PlanReading {
            needed: if even { sizes[0] } else { sizes.iter().sum() },
            missing: if even { fewest } else { slowest }.ceil(),
            sizes,
            days: time.map(|(days, _)| days),
            weeks: time.map(|(_, weeks)| weeks),
        }
    }

    fn planned(&self, weights: &[f64]) -> Result<Option<PlanReading>> {
        let Some(change) = self.mde_rel else { return Ok(None) };
        let own = self.variants[0].conversions / self.variants[0].visitors;
        let baseline = self.baseline.unwrap_or(own);
        if change == 0.0 {
            return Err(Error::new(Code::NoEffectToDetect).field("mde_rel"));
        }
        // Nothing converted yet: no rate to start the plan from.
        if baseline == 0.0 {
            return Err(Error::new(Code::ZeroDenominator).field("baseline"));
        }
        let target = baseline * (1.0 + change);
        if !(0.0..=1.0).contains(&target) {
            return Err(Error::new(Code::RateOutOfRange).field("mde_rel").found(typed(change)));
        }
        let sizes = or_out_of_range(self.sizes(weights, baseline, target), "mde_rel")?;
        Ok(Some(self.progress(weights, sizes)))
    }

    fn densities(&self, posteriors: &[Posterior]) -> Result<Vec<Density>> {
        let (mut low, mut high) = (1.0_f64, 0.0_f64);
        for posterior in posteriors {
            let ends = or_out_of_range(posterior.interval(0.999), "prior_alpha")?;
            (low, high) = (low.min(ends.low), high.max(ends.high));
        }
        let rates: Vec<f64> =
            (0..=POINTS).map(|at| low + (high - low) * (f64::from(at) / f64::from(POINTS))).collect();
        let curve = |(variant, posterior): (&TestVariant, &Posterior)| {
            let densities: Option<Vec<f64>> = rates.iter().map(|rate| posterior.density(*rate)).collect();
            let densities = or_out_of_range(densities, "prior_alpha")?;
            Ok(Density { name: variant.name.clone(), rates: rates.clone(), densities })
        };
        self.variants.iter().zip(posteriors).map(curve).collect()
    }

    fn verdict(
        &self,
        split: &SplitReading,
        versions: &[VersionReading],
        plan: Option<&PlanReading>,
        weights: &[f64],
        level: f64,
    ) -> Result<TestVerdict> {
        if split.blocks {
            return Ok(self.mismatch(split));
        }
        let shown = |versus: &Versus| versus.p_holm.is_some_and(|p| p < level);
        let against: Vec<(&VersionReading, &Versus)> =
            versions.iter().filter_map(|version| Some((version, version.versus.as_ref()?))).collect();
        if let Some(plan) = plan.filter(|plan| plan.missing > 0.0) {
            let mut verdict = said(TestVerdictCode::NotYet, None);
            verdict.peeked = self.looks > 1 && against.iter().any(|(_, versus)| shown(versus));
            verdict.figures.insert("missing", plan.missing);
            verdict.figures.insert("needed", plan.needed);
            insert(&mut verdict.figures, "days", plan.days);
            insert(&mut verdict.figures, "weeks", plan.weeks);
            return Ok(verdict);
        }
        // Those with too few conversions are not judged, nor do they keep the others from it.
        let (judged, unjudged): (Vec<_>, Vec<_>) = against.iter().partition(|(_, versus)| versus.p.is_some());
        let unjudged: Vec<String> = unjudged.iter().map(|(version, _)| version.name.clone()).collect();
        if judged.is_empty() {
            return self.too_few();
        }
        let mut verdict = self.difference(&judged, &shown, versions[0].rate, plan, weights);
        verdict.unjudged = unjudged;
        Ok(verdict)
    }

    /// No version has enough conversions. Figure: the smallest count expected of a cell.
    fn too_few(&self) -> Result<TestVerdict> {
        let mut fewest = f64::INFINITY;
        for variant in &self.variants[1..] {
            fewest = fewest.min(self.against_control(variant)?.min_expected());
        }
        let mut verdict = said(TestVerdictCode::TooFewConversions, None);
        verdict.figures.insert("expected", fewest);
        Ok(verdict)
    }

    /// What the differences of the versions that can be judged, at least one, come down to.
    fn difference(
        &self,
        judged: &[(&VersionReading, &Versus)],
        shown: &dyn Fn(&Versus) -> bool,
        control: f64,
        plan: Option<&PlanReading>,
        weights: &[f64],
    ) -> TestVerdict {
        let best_of = |pick: &dyn Fn(&Versus) -> bool| {
            let picked = judged.iter().filter(|(_, versus)| pick(versus));
            picked.reduce(|best, other| if other.1.diff > best.1.diff { other } else { best })
        };
        if let Some((winner, versus)) = best_of(&|versus| shown(versus) && versus.diff > 0.0) {
            return compared(TestVerdictCode::Winner, winner, versus);
        }
        let (best, versus) = *best_of(&|_| true).unwrap_or(&judged[0]);
        if judged.iter().all(|(_, versus)| shown(versus)) {
            let mut verdict = compared(TestVerdictCode::Loser, best, versus);
            verdict.figures.insert("versions", judged.len() as f64);
            return verdict;
        }
        if plan.is_some() {
            return compared(TestVerdictCode::NoDifferenceShown, best, versus);
        }
        let Some(sizes) = self.sizes(weights, control, best.rate) else {
            let mut verdict = compared(TestVerdictCode::EqualRates, best, versus);
            verdict.figures.insert("rate", best.rate);
            return verdict;
        };
        let progress = self.progress(weights, sizes);
        let mut verdict = compared(TestVerdictCode::InconclusiveNoPlan, best, versus);
        verdict.figures.insert("needed", progress.needed);
        verdict.figures.insert("missing", progress.missing);
        verdict
    }

    /// The version farthest from its share.
    fn mismatch(&self, split: &SplitReading) -> TestVerdict {
        let far = |at: usize| {
            let expected = split.expected[at];
            (self.variants[at].visitors - expected).powi(2) / expected
        };
        let farthest =
            (0..self.variants.len()).fold(0, |best, at| if far(at) > far(best) { at } else { best });
        let mut verdict =
            said(TestVerdictCode::SampleRatioMismatch, Some(self.variants[farthest].name.clone()));
        verdict.figures.insert("visitors", self.variants[farthest].visitors);
        verdict.figures.insert("expected", split.expected[farthest]);
        verdict.figures.insert("p", split.p);
        verdict
    }
}

const fn said(code: TestVerdictCode, variant: Option<String>) -> TestVerdict {
    TestVerdict { code, variant, peeked: false, unjudged: Vec::new(), figures: BTreeMap::new() }
}

/// Whether versions were to get as many visitors each.
fn is_even(weights: &[f64]) -> bool {
    weights.iter().all(|weight| *weight == weights[0])
}

/// The level at which Holm's procedure judges each comparison: shared among those that were left at its step, or, for
/// those not rejected, at the step where it stopped. An interval at one less this level agrees with its verdict.
fn levels_of_holm(p_values: &[f64], corrected: &[f64], level: f64) -> Vec<f64> {
    let count = p_values.len();
    let rejected = corrected.iter().filter(|p| **p < level).count();
    let of = |at: usize| {
        let before =
            p_values.iter().enumerate().filter(|(other, p)| (**p, *other) < (p_values[at], at)).count();
        let step = if corrected[at] < level { before } else { rejected };
        level / (count - step.min(count - 1)) as f64
    };
    (0..count).map(of).collect()
}

fn insert(figures: &mut BTreeMap<&'static str, f64>, name: &'static str, value: Option<f64>) {
    if let Some(value) = value {
        figures.insert(name, value);
    }
}

/// A verdict on one version, with its figures.
fn compared(code: TestVerdictCode, version: &VersionReading, versus: &Versus) -> TestVerdict {
    let mut verdict = said(code, Some(version.name.clone()));
    verdict.figures.insert("diff", versus.diff);
    verdict.figures.insert("low", versus.diff_interval.low);
    verdict.figures.insert("high", versus.diff_interval.high);
    verdict.figures.insert("beats_control", versus.beats_control);
    insert(&mut verdict.figures, "lift", versus.lift);
    insert(&mut verdict.figures, "p", versus.p_holm);
    verdict
}

#[cfg(test)]
#[path = "reading_tests.rs"]
mod tests;
