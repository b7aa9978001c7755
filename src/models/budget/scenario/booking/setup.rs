//! What the user says about booking a plan.

use crate::budget::scenario::fitted::FitForBudget;
use crate::value::Date;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// Two years of weeks.
const MOST_PERIODS: u32 = 104;
/// The usual step, where a channel spends at least fifty of them; 1 below.
const USUAL_STEP: f64 = 10.0;

/// How a plan is booked.
///
/// ```
/// use levier::budget::Booking;
/// let booking: Booking = serde_json::from_str(r#"{"step": 50, "start": "2026-09-07", "count": 13}"#).unwrap();
/// assert_eq!((booking.step, booking.count), (Some(50.0), Some(13)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Booking {
    /// Amounts are multiples of it; none: 10, or 1 where channels spend little.
    pub step: Option<f64>,
    /// The plan begins with the first period from this day on; none: the first one after the data.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub start: Option<Date>,
    /// Over how many periods, 1 to 104; none: a quarter of weeks or days, a year of months.
    pub count: Option<u32>,
}

impl Booking {
    /// The step of the amounts.
    pub(super) fn step(&self, fit: &FitForBudget) -> Result<f64> {
        match self.step {
            Some(step) if step > 0.0 && step.is_finite() => Ok(step),
            Some(step) => Err(Error::new(Code::OutOfRange).field("step").found(step.to_string())),
            None => {
                let spending = fit.channels.iter().filter(|channel| channel.today > 0.0);
                let (sum, count) = spending.fold((0.0, 0.0), |(s, n), channel| (s + channel.today, n + 1.0));
                Ok(if sum >= 50.0 * USUAL_STEP * count { USUAL_STEP } else { 1.0 })
            }
        }
    }

    /// The number of periods.
    pub(super) fn count(&self, fit: &FitForBudget) -> Result<u32> {
        match self.count {
            Some(count) if (1..=MOST_PERIODS).contains(&count) => Ok(count),
            Some(count) => Err(Error::new(Code::OutOfRange).field("count").found(count.to_string())),
            None if fit.period_days >= 28.0 => Ok(12),
            None if fit.period_days < 2.0 => Ok(91),
            None => Ok(13),
        }
    }
}
