//! The season of a series: how much each month of the year sells against the mean, from steps of days.

use std::collections::BTreeMap;

use crate::Code;
use crate::answer::{Answered, Refused};
use crate::operation::seasonal_ratios;
use crate::value::{Date, Month};
use serde::{Deserialize, Serialize};

/// A series of sums over steps of equal length.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct SeasonInput {
    /// The first day of the first step; the others follow without a gap.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub start: Date,
    /// How many days a step has, at least 1.
    pub step_days: u32,
    /// The sums.
    pub values: Vec<f64>,
}

/// The season.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Season {
    /// The index of each month, January first; their mean is 1.
    pub indices: [f64; 12],
    /// How many whole months they come from.
    pub months: usize,
}

/// Spreads the sums evenly over the days of their steps, adds them up by whole month, and reads the indices of the
/// daily means as ratios to the mean of the twelve months around (Macaulay 1931).
///
/// ```
/// use levier::plan::{SeasonInput, season};
/// use levier::value::Date;
/// // Two years of days: 2 a day in December, 1 else.
/// let values = (0..730).map(|day| if day % 365 >= 334 { 2.0 } else { 1.0 }).collect();
/// let found = season(&SeasonInput { start: Date::parse("2025-01-01").unwrap(), step_days: 1, values }).unwrap();
/// assert_eq!(found.months, 24);
/// assert!((found.indices[11] / found.indices[0] - 2.0).abs() < 1e-9);
/// ```
///
/// # Errors
/// `too_few_points`: fewer than 24 whole months, or a season that cannot be read. `out_of_range` with field
/// `step_days`: below 1.
pub fn season(input: &SeasonInput) -> Answered<Season> {
    if input.step_days == 0 {
        return Err(Refused::new(Code::OutOfRange).field("step_days"));
    }
    let mut months: BTreeMap<Month, (i64, f64)> = BTreeMap::new();
    let daily = input
        .values
        .iter()
        .flat_map(|value| std::iter::repeat_n(value / f64::from(input.step_days), input.step_days as usize));
    for (number, value) in (input.start.number()..).zip(daily) {
        let Some(day) = Date::from_number(number) else { break };
        let (days, sum) = months.entry(Month::of(day)).or_default();
        *days += 1;
        *sum += value;
    }
    let whole: Vec<(Month, f64)> = months
        .into_iter()
        .filter(|(month, (days, _))| *days == month.days())
        .map(|(month, (days, sum))| (month, sum / days as f64))
        .collect();
    let few = || Refused::new(Code::TooFewPoints);
    let first = whole.first().filter(|_| whole.len() >= 24).ok_or_else(few)?;
    let means: Vec<f64> = whole.iter().map(|(_, mean)| *mean).collect();
    let mut indices: [f64; 12] =
        seasonal_ratios(&means, 12).and_then(|found| found.try_into().ok()).ok_or_else(few)?;
    // The first index is of the first whole month.
    indices.rotate_right(usize::from(first.0.number()) - 1);
    Ok(Season { indices, months: whole.len() })
}
