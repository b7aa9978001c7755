//! Weeks and months.

use crate::value::Date;
use serde::{Deserialize, Serialize};

/// The length of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum PeriodUnit {
    /// From Monday to Sunday (ISO 8601).
    Week,
    /// A calendar month.
    Month,
}

impl PeriodUnit {
    /// The first day of the period of a day.
    ///
    /// ```
    /// use levier::join::PeriodUnit;
    /// use levier::value::Date;
    /// let thursday = Date::parse("2026-09-03").unwrap();
    /// assert_eq!(PeriodUnit::Week.start(thursday).to_string(), "2026-08-31");
    /// assert_eq!(PeriodUnit::Month.start(thursday).to_string(), "2026-09-01");
    /// ```
    pub fn start(self, day: Date) -> Date {
        let back = match self {
            Self::Week => known_monday().days_until(day).rem_euclid(7),
            Self::Month => i64::from(day.day()) - 1,
        };
        day.plus_days(-back).unwrap_or(day)
    }

    /// The first day of the period after that of a day.
    pub fn next(self, day: Date) -> Date {
        let start = self.start(day);
        match self {
            Self::Week => start.plus_days(7).unwrap_or(start),
            Self::Month => self.start(start.plus_days(31).unwrap_or(start)),
        }
    }

    /// The last day of the period of a day.
    pub fn end(self, day: Date) -> Date {
        let next = self.next(day);
        next.plus_days(-1).unwrap_or(next)
    }

    /// Whether two days stand in one period.
    pub(super) fn holds(self, from: Date, to: Date) -> bool {
        self.start(from) == self.start(to)
    }
}

fn known_monday() -> Date {
    // 2024-01-01 was a Monday; the calendar of the product has it.
    Date::new(2024, 1, 1).expect("a day of the calendar")
}
