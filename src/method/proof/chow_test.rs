//! A break at a known date.

use super::break_test::varying;
use super::input::{largest, mean, missing};
use super::residuals::{Autocorrelation, are_rounding, deviations, line};
use crate::Code;
use crate::answer::{Answered, Refused};
use crate::numeric::dot;
use crate::stats::f_tail;
use serde::{Deserialize, Serialize};

/// A series and the date of a change.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default)]
pub struct ChowInput {
    /// One value a period, in order of time.
    pub values: Option<Vec<Option<f64>>>,
    /// The first period of the second part, counted from 0.
    pub at: Option<f64>,
    /// Whether each part is a straight line rather than a level (no).
    pub trend: Option<bool>,
}

/// Why a test has no F.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum NoChowTest {
    /// The two parts fit without error.
    ZeroVariance,
}

/// The test and the two fits.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ChowTest {
    /// F, corrected for residuals that hang together.
    pub f: Option<f64>,
    /// Correlation of a residual with the one before, corrected for its bias, within \[0, 0.9\].
    pub r: f64,
    /// Chance of an F as large without a break.
    pub p: Option<f64>,
    /// Parameters of a part.
    pub df1: usize,
    /// Periods less the parameters of both parts.
    pub df2: usize,
    /// Squared residuals of one fit over all periods.
    pub sse_pooled: f64,
    /// Squared residuals of the two fits.
    pub sse_split: f64,
    /// Intercept, and slope on the index with a trend, of the first part.
    pub before: Vec<f64>,
    /// The same of the second part.
    pub after: Vec<f64>,
    /// By period, the two fits.
    pub fitted: Vec<f64>,
    /// Why there is no F.
    pub reason: Option<NoChowTest>,
}

/// The parameters of a level or a line, and the residuals.
fn fit(values: &[f64], first: usize, trend: bool) -> (Vec<f64>, Vec<f64>) {
    match line(values, first).filter(|_| trend) {
        Some(fit) => (vec![fit.intercept, fit.coefficients[0]], fit.residuals),
        None => (vec![mean(values)], deviations(values)),
    }
}

/// Tests whether a series changes at a known date (Chow 1960): F of two fits against one, divided by (1 + r)/(1 − r)
/// since residuals may hang together.
///
/// # Errors
/// `missing_input` (values, at), `missing_values` (found: the index), `too_few_points` (found: the number needed),
/// `zero_variance`, `out_of_range` (at, found: the least and the greatest place).
///
/// ```
/// use levier::method::proof::{ChowInput, chow_test};
/// let values = [3.0, 5.0, 4.0, 8.0, 7.0, 9.0].map(Some).to_vec();
/// let test = chow_test(&ChowInput { values: Some(values), at: Some(3.0), trend: None }).unwrap();
/// assert_eq!((test.before, test.after), (vec![4.0], vec![8.0]));
/// ```
pub fn chow_test(input: &ChowInput) -> Answered<ChowTest> {
    let trend = input.trend.unwrap_or(false);
    let k = if trend { 2 } else { 1 };
    super::input::listed(input.values.as_ref(), "values")?;
    let at = input.at.ok_or_else(|| missing("at"))?;
    let values = varying(input.values.as_ref(), 2 * (k + 1))?;
    let n = values.len();
    let (least, greatest) = (k + 1, n - k - 1);
    if !(at >= least as f64 && at <= greatest as f64 && at.fract() == 0.0) {
        return Err(Refused::new(Code::OutOfRange).field("at").found(vec![least, greatest]));
    }
    let at = at as usize;
    let (_, pooled) = fit(&values, 0, trend);
    let (before, mut residuals) = fit(&values[..at], 0, trend);
    let (after, second) = fit(&values[at..], at, trend);
    residuals.extend(second);
    let sse_pooled = dot(&pooled, &pooled);
    let mut test = ChowTest {
        f: None,
        r: 0.0,
        p: None,
        df1: k,
        df2: n - 2 * k,
        sse_pooled,
        sse_split: 0.0,
        before,
        after,
        fitted: values.iter().zip(&residuals).map(|(value, residual)| value - residual).collect(),
        reason: Some(NoChowTest::ZeroVariance),
    };
    if are_rounding(&residuals, largest(values.iter().copied())) {
        return Ok(test);
    }
    test.sse_split = dot(&residuals, &residuals);
    if let Some(correlation) = Autocorrelation::of(&residuals) {
        let ratio = ((sse_pooled - test.sse_split) / k as f64) / (test.sse_split / test.df2 as f64);
        let f = ratio.max(0.0) / correlation.inflation();
        test.r = correlation.corrected;
        test.f = Some(f);
        test.p = f_tail(f, k as f64, test.df2 as f64);
        test.reason = None;
    }
    Ok(test)
}
