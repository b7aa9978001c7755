//! Days from one date to another, both included.

use crate::Code;
use crate::answer::{Answered, Refused};
use crate::value::{Date, Month};

/// A span of days, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: Date,
    pub(super) end: Date,
}

impl Span {
    pub(super) const fn of(start: Date, end: Date) -> Self {
        Self { start, end }
    }

    /// The span, or `ends_before_start`.
    pub(super) fn checked(start: Date, end: Date) -> Answered<Self> {
        if end < start { Err(Refused::new(Code::EndsBeforeStart)) } else { Ok(Self { start, end }) }
    }

    /// How many days, 0 when the end comes before the start.
    pub(super) fn days(self) -> i64 {
        (self.start.days_until(self.end) + 1).max(0)
    }

    /// Its days in order.
    pub(super) fn each_day(self) -> impl Iterator<Item = Date> {
        (self.start.number()..=self.end.number()).filter_map(Date::from_number)
    }

    /// The days that both spans have.
    pub(super) fn common(self, other: Self) -> Option<Self> {
        let common = Self { start: self.start.max(other.start), end: self.end.min(other.end) };
        (common.start <= common.end).then_some(common)
    }

    /// Its months in order, each with the days of the span in it.
    pub(super) fn months(self) -> Vec<(Month, i64)> {
        let mut months = Vec::new();
        let mut next = Some(self.start);
        while let Some(day) = next.filter(|day| *day <= self.end) {
            let month = Month::of(day);
            months.push((month, Self::of(day, month.last().min(self.end)).days()));
            next = month.last().plus_days(1);
        }
        months
    }
}
