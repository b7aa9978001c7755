//! Months of the calendar.

use super::Date;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A month of a year, written `YYYY-MM`.
///
/// ```
/// use levier::value::Month;
/// let month = Month::parse("2028-02").unwrap();
/// assert_eq!((month.days(), month.last().to_string()), (29, "2028-02-29".to_owned()));
/// assert!(Month::parse("2028-13").is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Month {
    first: Date,
}

impl Month {
    /// The month of a date.
    ///
    /// ```
    /// use levier::value::{Date, Month};
    /// assert_eq!(Month::of(Date::parse("2027-05-31").unwrap()).to_string(), "2027-05");
    /// ```
    pub fn of(date: Date) -> Self {
        Self { first: date.plus_days(1 - i64::from(date.day())).unwrap_or(date) }
    }

    /// Reads `YYYY-MM` and nothing else.
    ///
    /// # Errors
    /// `invalid_date` with the text found.
    pub fn parse(text: &str) -> Result<Self> {
        let first = Date::parse(&format!("{text}-01"));
        first.map(|first| Self { first }).map_err(|_| Error::new(Code::InvalidDate).found(text))
    }

    /// The number of the month in its year, 1 to 12.
    pub const fn number(self) -> u8 {
        self.first.month()
    }

    /// Its first day.
    pub const fn first(self) -> Date {
        self.first
    }

    /// Its last day.
    pub fn last(self) -> Date {
        (28..=31)
            .rev()
            .find_map(|day| Date::new(self.first.year(), self.number(), day).ok())
            .unwrap_or(self.first)
    }

    /// How many days it has, 28 to 31.
    pub fn days(self) -> i64 {
        i64::from(self.last().day())
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.first.year(), self.number())
    }
}

impl TryFrom<String> for Month {
    type Error = Error;
    fn try_from(text: String) -> Result<Self> {
        Self::parse(&text)
    }
}

impl From<Month> for String {
    fn from(month: Month) -> Self {
        month.to_string()
    }
}
