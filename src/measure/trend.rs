//! Sums by week (or by day, over a few weeks) and the straight line through them.

use super::gather::{ADDITIVE, worth};
use super::rows::Measured;
use super::scope::{Scope, days_of};
use super::sum::Adder;
use crate::stats::student_two_sided_quantile;
use crate::value::{Date, map_of};
use serde::Serialize;
use std::collections::BTreeMap;

/// From as many days on, steps are weeks.
const WEEKS_FROM: i64 = 28;
/// Fewer steps make no line.
const FEWEST: usize = 4;
/// Errors of a line below this share of what it explains are those of rounding.
const ROUNDING: f64 = 1e-24;
/// Of the interval of a slope.
const CONFIDENCE: f64 = 0.9;

/// The sums of one step of time.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(hashmap_as_object, missing_as_null))]
pub struct TrendStep {
    /// Its first day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub start: Date,
    /// By key of [`ADDITIVE`]; none where no row knows it.
    pub sums: BTreeMap<&'static str, Option<f64>>,
}

/// A straight line through the steps.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct TrendSlope {
    /// Change from one step to the next.
    pub slope: f64,
    /// The lower end of its interval at 90 %.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// The sums over time.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(hashmap_as_object, missing_as_null))]
pub struct Trend {
    /// Days of a step: 1 or 7.
    pub step_days: u32,
    /// Whole steps, in order.
    pub steps: Vec<TrendStep>,
    /// By key; absent with fewer than four steps, where a step is not known, or where errors resemble
    /// each other so much that too few are left.
    pub slopes: BTreeMap<&'static str, TrendSlope>,
}

/// The sums of the dated rows of a scope, over whole steps from one day to another.
pub(super) fn trend(measured: &Measured<'_>, scope: &Scope, (from, to): (Date, Date)) -> Trend {
    let days = from.days_until(to) + 1;
    let step = if days >= WEEKS_FROM { 7 } else { 1 };
    let count = usize::try_from(days / step).unwrap_or(0);
    // Whole steps that end with the last day: a first one that is cut off would look like a fall.
    let first = days - step * count as i64;
    let mut adders = vec![[Adder::default(); ADDITIVE.len()]; count];
    for (index, source) in measured.sources.iter().enumerate() {
        let Some(factor) = scope.factor(index) else { continue };
        let columns = ADDITIVE.map(|key| (source.rows.table.numbers(key), worth(key, factor, measured)));
        for row in 0..source.rows.len() {
            let Some((start, end)) = days_of(measured, index, row) else { continue };
            let place = |day: Date| (from.days_until(day) - first).div_euclid(step);
            // A row that lies across steps belongs to none of them.
            let Some(at) = usize::try_from(place(start)).ok().filter(|_| place(start) == place(end)) else {
                continue;
            };
            let Some(adders) = adders.get_mut(at) else { continue };
            for ((column, worth), adder) in columns.iter().zip(adders) {
                if let Some(value) = column.and_then(|column| column.get(row)) {
                    adder.add(value * worth);
                }
            }
        }
    }
    let steps: Vec<TrendStep> = adders
        .iter()
        .enumerate()
        .filter_map(|(at, adders)| {
            let start = from.plus_days(first + step * at as i64)?;
            let sums = ADDITIVE.iter().zip(adders).map(|(key, adder)| (*key, adder.value()));
            Some(TrendStep { start, sums: map_of(sums) })
        })
        .collect();
    let line = |key: &'static str| {
        let values: Option<Vec<f64>> = steps.iter().map(|step| step.sums[key]).collect();
        Some((key, slope(&values?)?))
    };
    let slopes = map_of(ADDITIVE.into_iter().filter_map(line));
    Trend { step_days: if step == 7 { 7 } else { 1 }, steps, slopes }
}

/// The least-squares line through values at equal steps; none with fewer than four.
///
/// Errors of neighbouring steps resemble each other, which makes an interval look narrower than it is. The steps are
/// counted as n (1 − r) / (1 + r) independent ones, r the correlation of an error with the next where it is above 0
/// (Santer et al., 2000); none where fewer than three are left.
fn slope(values: &[f64]) -> Option<TrendSlope> {
    if values.len() < FEWEST {
        return None;
    }
    let n = values.len() as f64;
    let middle = (n - 1.0) / 2.0;
    let mean = values.iter().sum::<f64>() / n;
    let places = || values.iter().enumerate().map(|(at, value)| (at as f64 - middle, value - mean));
    let spread: f64 = places().map(|(x, _)| x * x).sum();
    let slope = places().map(|(x, y)| x * y).sum::<f64>() / spread;
    let errors: Vec<f64> = places().map(|(x, y)| y - slope * x).collect();
    let left: f64 = errors.iter().map(|error| error * error).sum();
    let size: f64 = places().map(|(_, y)| y * y).sum();
    if left <= size * ROUNDING {
        return slope.is_finite().then_some(TrendSlope { slope, low: slope, high: slope });
    }
    let next: f64 = errors.windows(2).map(|pair| pair[0] * pair[1]).sum();
    let alike = (next / left).max(0.0);
    let independent = n * (1.0 - alike) / (1.0 + alike);
    if independent < 3.0 {
        return None;
    }
    let degrees = independent - 2.0;
    let half = student_two_sided_quantile(CONFIDENCE, degrees)? * (left / degrees / spread).sqrt();
    half.is_finite().then_some(TrendSlope { slope, low: slope - half, high: slope + half })
}

#[cfg(test)]
mod tests {
    use super::slope;

    #[test]
    fn the_line_is_that_of_least_squares() {
        // scipy: linregress([0, 1, 2, 3, 4], [10, 12, 11, 15, 16]): slope 1.5, stderr 0.3785938897200183; its errors
        // .2 .7 −1.8 .7 .2 alternate, so that the steps count as five; t.ppf(0.95, 3) = 2.3533634348018264.
        let found = slope(&[10.0, 12.0, 11.0, 15.0, 16.0]).unwrap();
        assert!((found.slope - 1.5).abs() < 1e-12);
        assert!((found.high - (1.5 + 2.353_363_434_801_826_4 * 0.378_593_889_720_018_3)).abs() < 1e-9);
        assert_eq!(slope(&[1.0, 2.0, 3.0]), None);
        assert_eq!(slope(&[2.0; 6]).unwrap().slope, 0.0);
    }

    #[test]
    fn errors_that_resemble_each_other_widen_the_interval() {
        let (mut alternating, mut runs) = (Vec::new(), Vec::new());
        for at in 0..24 {
            alternating.push(f64::from(at) + if at % 2 == 0 { 3.0 } else { -3.0 });
            runs.push(f64::from(at) + if at / 3 % 2 == 0 { 3.0 } else { -3.0 });
        }
        let width = |values: &[f64]| slope(values).map(|found| found.high - found.low);
        assert!(width(&runs).unwrap() > 1.5 * width(&alternating).unwrap());
    }
}
