//! Which days files cover, and which periods they cover whole.

use super::unit::PeriodUnit;
use crate::value::Date;

/// Days that files cover: spans with days between them that no file covers.
#[derive(Debug, Clone, Default)]
pub(super) struct Cover {
    /// In order, apart from one another by at least a day.
    spans: Vec<(Date, Date)>,
}

impl Cover {
    /// Adds the days from one to another.
    pub(super) fn add(&mut self, (from, to): (Date, Date)) {
        self.spans.push((from, to));
        self.spans.sort_unstable();
        let mut apart: Vec<(Date, Date)> = Vec::with_capacity(self.spans.len());
        for &(from, to) in &self.spans {
            match apart.last_mut() {
                Some((_, last)) if from.plus_days(-1).is_none_or(|before| before <= *last) => {
                    *last = to.max(*last);
                }
                _ => apart.push((from, to)),
            }
        }
        self.spans = apart;
    }

    /// The first and the last day; none when no day is covered.
    pub(super) fn ends(&self) -> Option<(Date, Date)> {
        Some((self.spans.first()?.0, self.spans.last()?.1))
    }

    /// Whether the period that begins on a day is covered, from its first day to its last.
    pub(super) fn is_whole(&self, unit: PeriodUnit, period: Date) -> bool {
        let end = unit.end(period);
        self.spans.iter().any(|&(from, to)| from <= period && end <= to)
    }
}

/// The first days of all periods from that of `from` to that of `to`.
pub(super) fn periods(unit: PeriodUnit, from: Date, to: Date) -> Vec<Date> {
    let mut found = Vec::new();
    let mut start = unit.start(from);
    while start <= to {
        found.push(start);
        let next = unit.next(start);
        if next <= start {
            break;
        }
        start = next;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn only_whole_periods_count() {
        let mut cover = Cover::default();
        cover.add((day("2026-09-02"), day("2026-09-27")));
        let all = periods(PeriodUnit::Week, day("2026-09-02"), day("2026-09-27"));
        assert_eq!(all.len(), 4);
        let whole = all.into_iter().filter(|&period| cover.is_whole(PeriodUnit::Week, period));
        let whole: Vec<String> = whole.map(|period| period.to_string()).collect();
        assert_eq!(whole, ["2026-09-07", "2026-09-14", "2026-09-21"]);
    }

    #[test]
    fn files_that_touch_cover_what_they_cover_together() {
        let mut cover = Cover::default();
        cover.add((day("2026-09-16"), day("2026-09-20")));
        cover.add((day("2026-09-07"), day("2026-09-09")));
        assert!(!cover.is_whole(PeriodUnit::Week, day("2026-09-07")));
        cover.add((day("2026-09-10"), day("2026-09-15")));
        assert_eq!(cover.ends(), Some((day("2026-09-07"), day("2026-09-20"))));
        assert!(cover.is_whole(PeriodUnit::Week, day("2026-09-07")));
        assert!(cover.is_whole(PeriodUnit::Week, day("2026-09-14")));
    }
}
