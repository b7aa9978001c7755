//! What a column holds: numbers, days, texts or a counter.

use crate::import::day;
use crate::import::day::words::says_days;
use crate::import::number::{self, Cell};
use crate::import::options::Mark;
use crate::import::report::notes::shorten;

/// How many values are shown of a column.
const SAMPLES: usize = 3;

/// What one column holds, over the whole file.
#[derive(Debug, Default)]
pub(in crate::import) struct Content {
    pub(in crate::import) sample: Vec<String>,
    numbers: u64,
    days: u64,
    texts: u64,
    /// Whether each value is the one before plus one: a counter.
    counter: Option<f64>,
    counts: bool,
    rows: u64,
    /// Numbers below zero.
    negatives: u64,
    /// Cells that are day numbers of a spreadsheet.
    serials: u64,
    /// Cells that are a year and a month or week: `202609`.
    compact: u64,
    /// Cells that are a month without its year.
    months: u64,
    /// Whether the name says that it holds days, once it is known.
    named_days: bool,
    /// Whether the last row has no day, and how many had one before.
    last_is_prose: bool,
}

impl Content {
    /// Takes in the next cell.
    pub(in crate::import) fn see(&mut self, cell: &str) {
        self.rows += 1;
        if self.sample.len() < SAMPLES {
            self.sample.push(shorten(cell));
        }
        // Once a column is known not to be days, or not to be numbers, its cells are not tried again.
        if self.days + 1 == self.rows && day::cell(cell).is_some() {
            self.days += 1;
        }
        if self.serials + 1 == self.rows && day::serial(cell).is_some() {
            self.serials += 1;
        }
        if self.compact + 1 == self.rows && day::year_and_number(cell).is_some() {
            self.compact += 1;
        }
        if self.months + 1 == self.rows && day::month_alone(cell).is_some() {
            self.months += 1;
        }
        self.last_is_prose = self.days + 1 == self.rows && matches!(number::scan(cell), Cell::Unreadable);
        if self.texts > 0 {
            return;
        }
        match number::scan(cell) {
            Cell::Missing | Cell::Censored => {}
            Cell::Number(token) => {
                self.numbers += 1;
                let value = token.read(Mark::Point);
                self.negatives +=
                    u64::from(value.or(token.read(Mark::Comma)).is_some_and(|value| value < 0.0));
                self.counts = match (self.counter, value) {
                    (None, Some(_)) => self.rows == 1,
                    (Some(before), Some(now)) => self.counts && now == before + 1.0,
                    _ => false,
                };
                self.counter = value;
            }
            Cell::Unreadable => self.texts += 1,
        }
    }

    /// Every value a number, at least one.
    pub(in crate::import) const fn is_numeric(&self) -> bool {
        self.numbers > 0 && self.texts == 0
    }

    /// A value below zero.
    pub(in crate::import) const fn is_negative(&self) -> bool {
        self.negatives > 0
    }

    /// Every value a day; a last line of prose does not count.
    pub(in crate::import) fn is_dates(&self) -> bool {
        self.days > 0
            && (self.days == self.rows || (self.last_is_prose && self.days + 1 == self.rows && self.days > 1))
            || self.named_days
                && self.rows > 0
                && [self.serials, self.compact, self.months].contains(&self.rows)
    }

    /// Takes in the name of the column: day numbers are days where it says so.
    pub(in crate::import) fn settle(&mut self, name: &str) {
        self.named_days = says_days(name);
    }

    /// 0, 1, 2, …: an index, not a measure.
    pub(in crate::import) const fn is_counter(&self) -> bool {
        self.counts && self.numbers == self.rows && self.rows > 2
    }
}
