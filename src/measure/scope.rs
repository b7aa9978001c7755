//! Which rows are measured: those of some days, and of the currencies that count.

use super::rows::Measured;
use crate::value::Date;

/// The rows that count. The default is all of them, each amount as it is.
#[derive(Debug, Clone, Default)]
pub(super) struct Scope {
    /// Only rows that lie within these days, both included; rows without a date do not.
    pub(super) days: Option<(Date, Date)>,
    /// By source, what an amount of it counts for in the one currency; none: the source is left out.
    pub(super) factors: Option<Vec<Option<f64>>>,
}

impl Scope {
    /// What an amount of a source counts for; none when it is left out.
    pub(super) fn factor(&self, source: usize) -> Option<f64> {
        self.factors.as_ref().map_or(Some(1.0), |factors| factors.get(source).copied().flatten())
    }

    /// Whether a row of a source counts.
    pub(super) fn holds(&self, measured: &Measured<'_>, source: usize, row: usize) -> bool {
        self.factor(source).is_some()
            && self.days.is_none_or(|(from, to)| {
                days_of(measured, source, row).is_some_and(|(first, last)| first >= from && last <= to)
            })
    }
}

/// The days of a row: its own, else those of its file.
pub(super) fn days_of(measured: &Measured<'_>, source: usize, row: usize) -> Option<(Date, Date)> {
    let source = &measured.sources[source];
    match (source.rows.day("date", row), source.rows.day("date_end", row)) {
        (Some(from), to) => Some((from, to.unwrap_or(from))),
        (None, _) => source.period,
    }
}
