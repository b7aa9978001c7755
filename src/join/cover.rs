//! Which periods a span of days covers whole.

use super::unit::PeriodUnit;
use crate::value::Date;

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

/// Whether a span of days covers the period that begins on a day, from its first day to its last.
pub(super) fn is_whole(unit: PeriodUnit, period: Date, (from, to): (Date, Date)) -> bool {
    from <= period && unit.end(period) <= to
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_periods_count() {
        let day = |text: &str| Date::parse(text).unwrap();
        let cover = (day("2026-09-02"), day("2026-09-27"));
        let all = periods(PeriodUnit::Week, cover.0, cover.1);
        assert_eq!(all.len(), 4);
        let whole: Vec<String> = all
            .into_iter()
            .filter(|&period| is_whole(PeriodUnit::Week, period, cover))
            .map(|period| period.to_string())
            .collect();
        assert_eq!(whole, ["2026-09-07", "2026-09-14", "2026-09-21"]);
    }
}
