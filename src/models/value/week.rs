//! Weeks of ISO 8601: from Monday to Sunday, the first of a year being the one with its first Thursday.

use super::Date;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A week of ISO 8601, written `YYYY-Www`.
///
/// ```
/// use levier::value::{Date, Week};
/// let week = Week::of(Date::parse("2027-01-01").unwrap());
/// assert_eq!(week.to_string(), "2026-W53");
/// assert_eq!(week.monday().unwrap().to_string(), "2026-12-28");
/// assert!(Week::parse("2027-W53").is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Week {
    year: i32,
    number: u8,
}

impl Week {
    /// The week of a date.
    pub const fn of(date: Date) -> Self {
        let (year, number) = date.iso_week();
        Self { year, number }
    }

    /// The week of a year by its number, if the year has it.
    ///
    /// ```
    /// use levier::value::Week;
    /// assert_eq!(Week::new(2026, 53).unwrap().to_string(), "2026-W53");
    /// assert_eq!(Week::new(2027, 53), None);
    /// ```
    pub fn new(year: i32, number: u8) -> Option<Self> {
        Date::of_iso_week(year, number).map(|_| Self { year, number })
    }

    /// Reads `YYYY-Www` and nothing else.
    ///
    /// # Errors
    /// `invalid_date` with the text found, also when the year has no such week.
    pub fn parse(text: &str) -> Result<Self> {
        let invalid = || Error::new(Code::InvalidDate).found(text);
        let digits = text.bytes().enumerate().all(|(at, byte)| match at {
            4 => byte == b'-',
            5 => byte == b'W',
            _ => byte.is_ascii_digit(),
        });
        if text.len() != 8 || !digits {
            return Err(invalid());
        }
        let number = |from: usize, to: usize| {
            text.bytes().take(to).skip(from).fold(0, |sum, digit| 10 * sum + i32::from(digit - b'0'))
        };
        // Two digits fit into a byte.
        Self::new(number(0, 4), number(6, 8) as u8).ok_or_else(invalid)
    }

    /// Its Monday.
    pub fn monday(self) -> Option<Date> {
        Date::of_iso_week(self.year, self.number)
    }

    /// Its Sunday, if the calendar reaches that far.
    pub fn sunday(self) -> Option<Date> {
        self.monday()?.plus_days(6)
    }
}

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-W{:02}", self.year, self.number)
    }
}

impl TryFrom<String> for Week {
    type Error = Error;
    fn try_from(text: String) -> Result<Self> {
        Self::parse(&text)
    }
}

impl From<Week> for String {
    fn from(week: Week) -> Self {
        week.to_string()
    }
}
