//! Dated events: a sale, a strike, a launch, as the user names them.
//!
//! The idea: an event is a control that is 1 in the periods it touches and 0 elsewhere, so what it did is
//! taken out of the season and of the channels that happened to spend then. An event that the data cannot
//! tell from something else is left out, and the reason is said.

use crate::value::Date;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Something that happened, from a day to a day, both included.
///
/// ```
/// use levier::response::ResponseEvent;
/// let text = r#"{"name": "sale", "from": "2024-11-29", "to": "2024-12-02"}"#;
/// let event: ResponseEvent = serde_json::from_str(text).unwrap();
/// assert_eq!(event.to.to_string(), "2024-12-02");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct ResponseEvent {
    /// Its name.
    pub name: String,
    /// Its first day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub from: Date,
    /// Its last day; the first again when it lasted one.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub to: Date,
}

impl ResponseEvent {
    /// Checks a list of events against the names of the columns.
    ///
    /// # Errors
    /// `missing_input` for a blank name, `duplicate_name`, `event_ends_before_start`; details `event`.
    pub(crate) fn check<'a>(events: &'a [Self], names: &mut BTreeSet<&'a String>) -> Result<()> {
        for (place, event) in events.iter().enumerate() {
            if event.name.trim().is_empty() {
                return Err(Error::new(Code::MissingInput).field("event").with("event", (place + 1) as f64));
            }
            if !names.insert(&event.name) {
                return Err(Error::new(Code::DuplicateName).field("event").found(&event.name));
            }
            if event.to < event.from {
                let error = Error::new(Code::EventEndsBeforeStart).field(&event.name);
                return Err(error.found(event.to.to_string()));
            }
        }
        Ok(())
    }

    /// 1 in the periods that the event touches, 0 elsewhere. A period lasts until the next one starts,
    /// the last one `days`.
    fn touches(&self, dates: &[Date], days: f64) -> Vec<f64> {
        let until = |t: usize| match dates.get(t + 1) {
            Some(next) => *next,
            None => dates[t].plus_days(days.round() as i64).unwrap_or(dates[t]),
        };
        (0..dates.len()).map(|t| f64::from(u8::from(self.from < until(t) && self.to >= dates[t]))).collect()
    }
}

/// An event on the periods of a table.
#[derive(Debug, Clone)]
pub(crate) struct Dated {
    pub(crate) event: ResponseEvent,
    /// 1 in the periods that it touches.
    pub(crate) values: Vec<f64>,
}

impl Dated {
    pub(crate) fn of(event: &ResponseEvent, dates: &[Date], days: f64) -> Self {
        Self { event: event.clone(), values: event.touches(dates, days) }
    }

    /// Why it cannot be fitted, whatever else is in the model.
    pub(crate) fn status(&self) -> EventStatus {
        match self.periods() {
            0 => EventStatus::OutsideData,
            all if all == self.values.len() => EventStatus::EveryPeriod,
            _ => EventStatus::Fitted,
        }
    }

    pub(crate) fn periods(&self) -> usize {
        self.values.iter().filter(|value| **value > 0.0).count()
    }
}

/// Whether an event was fitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum EventStatus {
    /// It was.
    Fitted,
    /// No period of the data is touched by it.
    OutsideData,
    /// It touches every period: it cannot be told from the level.
    EveryPeriod,
    /// It repeats another event, a control or the days of the week.
    Repeats,
}
