//! Civil dates: a day of the calendar, with no hour and no zone.

use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A civil date (proleptic Gregorian), written `YYYY-MM-DD`.
///
/// ```
/// use levier::value::Date;
/// let date = Date::parse("2026-09-01").unwrap();
/// assert_eq!(date.to_string(), "2026-09-01");
/// assert_eq!(date.days_until(Date::parse("2026-10-01").unwrap()), 30);
/// assert!(Date::new(2026, 2, 29).is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date(time::Date);

impl Date {
    /// # Errors
    /// `invalid_date` for a day that the calendar does not have.
    pub fn new(year: i32, month: u8, day: u8) -> Result<Self> {
        let invalid = || Error::new(Code::InvalidDate).found(format!("{year:04}-{month:02}-{day:02}"));
        let month = time::Month::try_from(month).map_err(|_| invalid())?;
        time::Date::from_calendar_date(year, month, day).map(Self).map_err(|_| invalid())
    }

    /// Reads `YYYY-MM-DD` and nothing else.
    ///
    /// # Errors
    /// `invalid_date` with the text found.
    pub fn parse(text: &str) -> Result<Self> {
        let invalid = || Error::new(Code::InvalidDate).found(text);
        let digits = text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
        if text.len() != 10 || !digits {
            return Err(invalid());
        }
        // Digit by digit: slicing a text can fail, and says so with tables of Unicode that weigh in the Wasm.
        let number = |from: usize, to: usize| {
            text.bytes().take(to).skip(from).fold(0, |sum, digit| 10 * sum + i32::from(digit - b'0'))
        };
        // Two digits fit into a byte.
        Self::new(number(0, 4), number(5, 7) as u8, number(8, 10) as u8).map_err(|_| invalid())
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.0.month() as u8
    }

    /// The day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.0.day()
    }

    /// The day of the year, 1 to 366.
    pub const fn ordinal(self) -> u16 {
        self.0.ordinal()
    }

    /// The day of the week, 1 (Monday) to 7 (Sunday).
    ///
    /// ```
    /// use levier::value::Date;
    /// assert_eq!(Date::parse("2027-01-01").unwrap().weekday(), 5);
    /// ```
    pub const fn weekday(self) -> u8 {
        self.0.weekday().number_from_monday()
    }

    /// The year and the number of its week of ISO 8601.
    pub(super) const fn iso_week(self) -> (i32, u8) {
        let (year, number, _) = self.0.to_iso_week_date();
        (year, number)
    }

    /// The Monday of a week of ISO 8601, if the year has such a week.
    pub(super) fn of_iso_week(year: i32, number: u8) -> Option<Self> {
        time::Date::from_iso_week_date(year, number, time::Weekday::Monday).ok().map(Self)
    }

    /// The same day so many months later, or the last day of a month that is too short.
    ///
    /// ```
    /// use levier::value::Date;
    /// let end = Date::parse("2027-01-31").unwrap();
    /// assert_eq!(end.plus_months(1).unwrap().to_string(), "2027-02-28");
    /// assert_eq!(end.plus_months(2).unwrap().to_string(), "2027-03-31");
    /// ```
    pub fn plus_months(self, months: u32) -> Option<Self> {
        let month = (u32::from(self.month()) - 1).checked_add(months)?;
        let year = self.year().checked_add_unsigned(month / 12)?;
        (0..4).find_map(|less| Self::new(year, (month % 12) as u8 + 1, self.day().checked_sub(less)?).ok())
    }

    /// The days from this date to another, negative when the other is earlier.
    pub fn days_until(self, other: Self) -> i64 {
        i64::from(other.0.to_julian_day()) - i64::from(self.0.to_julian_day())
    }

    /// The day's number: days are one apart, and earlier days have smaller numbers (the Julian day).
    pub const fn number(self) -> i32 {
        self.0.to_julian_day()
    }

    /// The date of a day's number, if the calendar reaches that far.
    pub fn from_number(number: i32) -> Option<Self> {
        time::Date::from_julian_day(number).ok().map(Self)
    }

    /// The date so many days later (or earlier, when negative), if the calendar reaches that far.
    pub fn plus_days(self, days: i64) -> Option<Self> {
        let julian = i64::from(self.0.to_julian_day()).checked_add(days)?;
        time::Date::from_julian_day(i32::try_from(julian).ok()?).ok().map(Self)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl TryFrom<String> for Date {
    type Error = Error;
    fn try_from(text: String) -> Result<Self> {
        Self::parse(&text)
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}
