//! What the name of a period leaves open in a single cell, and its column, its table or its file says: whether
//! `S1 2026` is a week or half a year, and the year of `janvier`.

use crate::error::Detail;
use crate::import::day::words::{says_halves, says_weeks};
use crate::import::day::{self, Day};
use crate::import::options::{DateOrder, Lettered};
use crate::import::record::Record;
use crate::import::report::notes::shorten;
use crate::{Code, Error, Result};

/// What names of periods mean in a column of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::import) struct PeriodNames {
    /// Its name says that it holds weeks: `36/2026` is then one.
    pub(in crate::import) weeks: bool,
    /// What `S1 2026` is.
    pub(in crate::import) letter: Option<Lettered>,
    /// The year of months that stand without theirs.
    pub(in crate::import) year: Option<Year>,
}

/// Where the year of a month stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) enum Year {
    /// In a column beside it.
    Column(usize),
    /// Above the table, in the name of the file, or in an answer.
    Known(i32),
}

impl PeriodNames {
    /// As far as the name of the column says it.
    pub(in crate::import) fn of(name: &str) -> Self {
        Self { weeks: says_weeks(name), ..Self::default() }
    }

    /// The day that a cell of the column names, alone or as the first and last of a range.
    pub(in crate::import) fn cell(self, record: &Record<'_>, cell: &str) -> Option<(Day, Option<Day>)> {
        let found = day::cell(cell)
            .or_else(|| Some((day::year_and_number(cell)?, None)))
            .or_else(|| Some((self.month(record, cell)?, None)))?;
        Some((self.meant(found.0), found.1.map(|day| self.meant(day))))
    }

    /// Of a column without a name that decides.
    pub(in crate::import) fn lettered(letter: Option<Lettered>) -> Self {
        Self { letter, ..Self::default() }
    }

    /// The day meant.
    pub(in crate::import) fn meant(self, day: Day) -> Day {
        match (day, self.letter) {
            (Day::Lettered { .. }, Some(Lettered::HalfYear)) => day.of_halves(),
            (Day::Lettered { .. }, Some(Lettered::Week)) => day.of_weeks(),
            (Day::Numbered { .. }, _) if self.weeks => day.of_weeks(),
            _ => day,
        }
    }

    fn month(self, record: &Record<'_>, cell: &str) -> Option<Day> {
        let year = match self.year? {
            Year::Known(year) => year,
            Year::Column(column) => year_of(record.cell(column))?,
        };
        day::month_of(year, day::month_alone(cell)?)
    }
}

/// A year that stands alone in its cell.
pub(in crate::import) fn year_of(cell: &str) -> Option<i32> {
    let cell = cell.trim();
    cell.parse().ok().filter(|year| cell.len() == 4 && (1990..2100).contains(year))
}

/// What `S1 2026` is among these texts with their lines: a week beside a third, what the names of the table say, or what
/// the user said.
///
/// # Errors
/// `ambiguous_dates` when nothing tells; the `readings` stand in the details, as a week and as half a year.
pub(in crate::import) fn letter<'t>(
    texts: impl Iterator<Item = (u64, Option<Day>, &'t str)>,
    name: &str,
    wanted: Option<Lettered>,
) -> Result<Option<Lettered>> {
    let mut first = None;
    for (line, day, text) in texts {
        match day {
            Some(Day::Lettered { number: 3.., .. }) => return Ok(Some(Lettered::Week)),
            Some(day @ Day::Lettered { .. }) if first.is_none() => first = Some((line, day, text.to_owned())),
            _ => {}
        }
    }
    let Some((line, day, found)) = first else { return Ok(None) };
    let told = match (says_weeks(name), says_halves(name)) {
        (true, false) => Some(Lettered::Week),
        (false, true) => Some(Lettered::HalfYear),
        _ => None,
    };
    if let Some(known) = wanted.or(told) {
        return Ok(Some(known));
    }
    let begins = |day: Day| day.resolve(DateOrder::Dmy).map(|(from, _)| from.to_string());
    let readings: Vec<String> = [day.of_weeks(), day.of_halves()].into_iter().filter_map(begins).collect();
    Err(Error::new(Code::AmbiguousDates)
        .line(line)
        .field("date")
        .found(shorten(&found))
        .with("readings", Detail::List(readings))
        .with("means", "week_or_half_year"))
}
