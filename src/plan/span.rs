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

/// The pairs of items with a day in common, each once, without comparing those whose days are apart: items in the
/// order of their start, each with those that have not ended by then.
pub(super) fn on_common_days<T>(
    items: Vec<&T>,
    span_of: impl Fn(&T) -> Span,
) -> impl Iterator<Item = (&T, &T)> {
    let mut placed: Vec<(usize, Span, &T)> =
        items.into_iter().enumerate().map(|(at, item)| (at, span_of(item), item)).collect();
    placed.sort_by_key(|(at, span, _)| (span.start, *at));
    let mut open: Vec<(usize, Span, &T)> = Vec::new();
    let mut pairs = Vec::new();
    for one in placed {
        open.retain(|(_, span, _)| span.end >= one.1.start);
        // As listed, not by start.
        pairs.extend(
            open.iter().map(|other| if other.0 < one.0 { (other.2, one.2) } else { (one.2, other.2) }),
        );
        open.push(one);
    }
    pairs.into_iter()
}

#[cfg(test)]
mod tests {
    use super::{Span, on_common_days};
    use crate::value::Date;

    #[test]
    fn pairs_are_those_with_a_common_day_as_listed() {
        let day = |number| Date::new(2027, 1, 1).unwrap().plus_days(number).unwrap();
        let spans: Vec<Span> = [(5, 9), (0, 4), (4, 5), (20, 21), (0, 30)]
            .map(|(start, end)| Span::of(day(start), day(end)))
            .into();
        let mut found: Vec<(usize, usize)> = on_common_days(spans.iter().collect(), |span| *span)
            .map(|(a, b)| [a, b].map(|span| spans.iter().position(|own| own == span).unwrap()).into())
            .collect();
        found.sort_unstable();
        assert_eq!(found, [(0, 2), (0, 4), (1, 2), (1, 4), (2, 4), (3, 4)]);
    }

    #[test]
    fn ten_times_the_items_are_ten_times_the_pairs_where_days_are_apart() {
        let day = |number| Date::new(2027, 1, 1).unwrap().plus_days(number).unwrap();
        let looked_at = std::cell::Cell::new(0_usize);
        let pairs = |count: i64| {
            let spans: Vec<Span> = (0..count).map(|at| Span::of(day(at), day(at + 2))).collect();
            looked_at.set(0);
            let span_of = |span: &Span| {
                looked_at.set(looked_at.get() + 1);
                *span
            };
            (on_common_days(spans.iter().collect(), span_of).count(), looked_at.get())
        };
        assert_eq!((pairs(500), pairs(5_000)), ((997, 500), (9_997, 5_000)));
    }
}
