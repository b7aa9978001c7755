//! A break of level at an unknown date.

use super::input::{finite, largest, listed, mean, numbers, over_positive, probability};
use super::residuals::{Autocorrelation, are_rounding, deviations, deviations_by_part, line};
use crate::Code;
use crate::answer::{Answered, Refused};
use crate::numeric::dot;
use serde::{Deserialize, Serialize};

/// Below this many periods the test says little.
const FEW_PERIODS: usize = 20;

/// A series, its season taken out.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default)]
pub struct BreakInput {
    /// One value a period, in order of time.
    pub values: Option<Vec<Option<f64>>>,
    /// The level of the test (0.05).
    pub alpha: Option<f64>,
}

/// What the series shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum BreakVerdict {
    /// No break is seen.
    NoneSeen,
    /// A straight line fits as well as a step.
    Trend,
    /// The level breaks.
    Break,
}

/// The test and the two levels.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BreakTest {
    /// Number of periods.
    pub n: usize,
    /// Standard deviation of the values, with n − 1 below.
    pub sigma: f64,
    /// Sums of the deviations from the mean up to each period, over sigma·√n.
    pub process: Vec<f64>,
    /// The greatest size of the process.
    pub statistic: f64,
    /// The first period after that greatest size, counted from 0.
    pub break_at: usize,
    /// Mean before the break.
    pub before: f64,
    /// Mean from the break on.
    pub after: f64,
    /// After less before.
    pub change: f64,
    /// The change over the mean before.
    pub relative_change: Option<f64>,
    /// Correlation of a residual with the one before; `None` without residuals.
    pub r1: Option<f64>,
    /// The same corrected for its bias, within \[0, 0.9\].
    pub r: f64,
    /// Chance of a statistic as large without a break.
    pub p: f64,
    /// What the series shows.
    pub verdict: BreakVerdict,
    /// Whether there are fewer than 20 periods.
    pub few: bool,
}

/// The values of a series with at least `least` of them that are not all equal.
pub(super) fn varying(values: Option<&Vec<Option<f64>>>, least: usize) -> Answered<Vec<f64>> {
    let values = numbers(listed(values, "values")?, "values")?;
    if values.len() < least {
        return Err(Refused::new(Code::TooFewPoints).field("values").found(least));
    }
    if values.iter().all(|value| *value == values[0]) {
        return Err(Refused::new(Code::ZeroVariance).field("values"));
    }
    Ok(values)
}

/// The tail of Kolmogorov's distribution at x, from x².
fn kolmogorov_tail(square: f64) -> f64 {
    if square < 0.04 {
        return 1.0;
    }
    let term = |j: i32| {
        let j = f64::from(j);
        (-2.0 * j * j * square).exp()
    };
    let sum: f64 = (1..=100).map(|j| if j % 2 == 1 { term(j) } else { -term(j) }).sum();
    (2.0 * sum).clamp(0.0, 1.0)
}

/// Tests whether the level of a series breaks at some date: the CUSUM of the residuals about the mean (Ploberger and
/// Krämer 1992), with a long-run variance from the residuals about the two levels.
///
/// A break is set apart from a slow trend by Schwarz's criterion (1978), which counts the date as one more number.
///
/// # Errors
/// `missing_input`, `missing_values` (found: the index), `too_few_points` (found: 4), `zero_variance`,
/// `rate_out_of_range` (alpha).
///
/// ```
/// use levier::method::proof::{BreakInput, BreakVerdict, break_test};
/// let values = (0..40).map(|t| Some(f64::from(t % 3) + if t < 25 { 0.0 } else { 9.0 })).collect();
/// let test = break_test(&BreakInput { values: Some(values), alpha: None }).unwrap();
/// assert_eq!((test.break_at, test.verdict), (25, BreakVerdict::Break));
/// ```
pub fn break_test(input: &BreakInput) -> Answered<BreakTest> {
    let values = varying(input.values.as_ref(), 4)?;
    let alpha = probability(input.alpha, 0.05, "alpha")?;
    let count = values.len();
    let n = count as f64;
    let centred = deviations(&values);
    let sigma = (dot(&centred, &centred) / (n - 1.0)).sqrt();
    let mut sum = 0.0;
    let process: Vec<f64> = centred
        .iter()
        .map(|deviation| {
            sum += deviation;
            sum / (sigma * n.sqrt())
        })
        .collect();
    let statistic = largest(process.iter().copied());
    let reaches = |value: &f64| value.abs() >= statistic * (1.0 - 1e-9);
    let break_at = process[..count - 1].iter().position(reaches).map_or(1, |place| place + 1);
    let (before, after) = (mean(&values[..break_at]), mean(&values[break_at..]));
    let mut residuals = deviations_by_part(&values, break_at);
    if are_rounding(&residuals, largest(values.iter().copied())) {
        residuals.fill(0.0);
    }
    let correlation = Autocorrelation::of(&residuals);
    let inflation = correlation.map_or(1.0, Autocorrelation::inflation);
    let p = kolmogorov_tail(statistic * statistic / inflation);
    let line_sse = line(&values, 0).map_or(f64::INFINITY, |fit| fit.sse());
    let verdict = if p >= alpha {
        BreakVerdict::NoneSeen
    } else if line_sse <= n.powf(1.0 / n) * dot(&residuals, &residuals) {
        BreakVerdict::Trend
    } else {
        BreakVerdict::Break
    };
    Ok(BreakTest {
        n: count,
        sigma,
        process,
        statistic,
        break_at,
        before,
        after,
        change: after - before,
        relative_change: over_positive(after - before, before).and_then(finite),
        r1: correlation.map(|found| found.raw),
        r: correlation.map_or(0.0, |found| found.corrected),
        p,
        verdict,
        few: count < FEW_PERIODS,
    })
}
