//! Regularity: whether publications keep to their rhythm.

use super::span::Span;
use crate::Code;
use crate::answer::{Answered, Refused};
use crate::numeric::Moments;
use crate::value::Date;
use serde::{Deserialize, Serialize};

/// A rhythm and the dates of the publications.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct RegularityInput {
    /// The first day looked at.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub from: Date,
    /// The last day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub to: Date,
    /// One publication every so many days, at least 1.
    pub every_days: f64,
    /// How many days late is not yet too long, 1 unless said.
    pub slack_days: Option<f64>,
    /// The dates, in any order.
    #[cfg_attr(feature = "wasm", tsify(type = "string[]"))]
    pub dates: Vec<Date>,
}

/// A stretch without publication that is too long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PublicationGap {
    /// The publication before it, or the first day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub after: Date,
    /// The publication after it, or the last day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub before: Date,
    /// The days between them.
    pub days: i64,
}

/// How regular the publications are.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Regularity {
    /// Publications in the period.
    pub published: usize,
    /// Whole slots of `every_days` in the period.
    pub slots: i64,
    /// Slots with at least one publication.
    pub slots_filled: usize,
    /// slots_filled/slots.
    pub coverage: Option<f64>,
    /// The longest gap in days; the two ends of the period count.
    pub longest_gap: i64,
    /// The mean gap in days between publications.
    pub mean_gap: Option<f64>,
    /// 1 − standard deviation/mean of these gaps, at least 0.
    pub regularity: Option<f64>,
    /// The gaps above `every_days` + `slack_days`, in order.
    pub too_long: Vec<PublicationGap>,
}

/// Measures the rhythm of publications: slots filled, gaps and their spread.
///
/// ```
/// use levier::plan::{RegularityInput, regularity};
/// let input: RegularityInput = serde_json::from_str(
///     r#"{"from": "2027-01-04", "to": "2027-01-31", "every_days": 7,
///         "dates": ["2027-01-04", "2027-01-11", "2027-01-18", "2027-01-25"]}"#,
/// ).unwrap();
/// let found = regularity(&input).unwrap();
/// assert_eq!((found.coverage, found.regularity), (Some(1.0), Some(1.0)));
/// ```
///
/// # Errors
/// `ends_before_start`; `out_of_range` for a rhythm below one day.
pub fn regularity(input: &RegularityInput) -> Answered<Regularity> {
    let span = Span::checked(input.from, input.to)?;
    if input.every_days < 1.0 {
        return Err(Refused::new(Code::OutOfRange).field("every_days"));
    }
    let mut dates: Vec<Date> =
        input.dates.iter().copied().filter(|date| (input.from..=input.to).contains(date)).collect();
    dates.sort_unstable();
    let slots = (span.days() as f64 / input.every_days).floor() as i64;
    let slot = |date: &Date| (input.from.days_until(*date) as f64 / input.every_days).floor() as i64;
    let mut filled: Vec<i64> = dates.iter().map(slot).filter(|slot| *slot < slots).collect();
    filled.dedup();
    let mut stops = vec![input.from];
    stops.extend(&dates);
    stops.push(input.to);
    let gaps = stops.windows(2).map(|pair| PublicationGap {
        after: pair[0],
        before: pair[1],
        days: pair[0].days_until(pair[1]),
    });
    let limit = input.every_days + input.slack_days.unwrap_or(1.0);
    let between: Vec<f64> = dates.windows(2).map(|pair| pair[0].days_until(pair[1]) as f64).collect();
    let moments = Moments::of(&between);
    let spread = moments.filter(|moments| moments.count >= 2.0 && moments.mean > 0.0);
    Ok(Regularity {
        published: dates.len(),
        slots,
        slots_filled: filled.len(),
        coverage: (slots > 0).then(|| filled.len() as f64 / slots as f64),
        longest_gap: gaps.clone().map(|gap| gap.days).max().unwrap_or(0),
        mean_gap: moments.map(|moments| moments.mean),
        regularity: spread.map(|gaps| (1.0 - gaps.deviation() / gaps.mean).max(0.0)),
        too_long: gaps.filter(|gap| gap.days as f64 > limit).collect(),
    })
}
