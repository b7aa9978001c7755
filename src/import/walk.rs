//! The lines below the header, one after the other: rows, totals, remarks and gaps.
//!
//! A row is read only if it has exactly the header's fields. One field more or less would put a cost
//! under clicks, so it is an error with its line, with one exception that can be proven: Matomo's
//! weekly export writes its range without quotes (matomo-org/matomo#24064).

use super::body::Plan;
use super::column_use::Use;
use super::day;
use super::field::Class;
use super::header::{self, Chosen};
use super::number::{self, Cell};
use super::options::LineAs;
use super::record::{Record, Records, is_silent, too_large};
use super::report::notes::shorten;
use super::table::Kind;
use super::total::Standing;
use super::total::label::{Labels, Statistic, total_label};
use crate::{Code, Error, Result};
use std::borrow::Cow;

/// The most rows of a table.
const MAX_ROWS: u64 = 2_000_000;

/// What a record below the header is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Empty,
    Comment,
    HeaderAgain,
    /// Units and currencies below the header.
    Units,
    /// Prose below the last row.
    Footer,
    /// Prose in the cell of a name, its other cells blank, as spreadsheets save it.
    PaddedFooter,
    /// A row that names itself a total, or that the user called one.
    Total(Statistic),
    /// A row of a table of periods that can only be a total: its day is blank or a longer name with a word for one.
    Doubtful(Statistic),
    Row,
}

impl Plan {
    /// Visits every record below the header, in order. Gives the line of another table, where the
    /// reading stopped.
    ///
    /// # Errors
    /// `row_length`, `unclosed_quote`, `too_large`, `no_data_rows`, and what `visit` returns.
    pub(super) fn walk<'t>(
        &self,
        text: &'t str,
        mut visit: impl FnMut(Part, &Record<'t>) -> Result<()>,
    ) -> Result<Option<u64>> {
        let mut rows = 0;
        let mut doubtful = false;
        let mut footers: Vec<Record<'t>> = Vec::new();
        // Prose in the cell of a name, which a further row makes a row.
        let mut padded: Vec<Record<'t>> = Vec::new();
        let mut records = Records::new(text, self.delimiter, self.body);
        // One record after the other in the same place.
        let mut record = Record::default();
        while records.read(&mut record)? {
            let part = self.part(&record);
            if part == Part::Footer && rows > 0 {
                footers.push(std::mem::take(&mut record));
                continue;
            }
            if part == Part::PaddedFooter && rows > 0 && footers.is_empty() {
                padded.push(std::mem::take(&mut record));
                continue;
            }
            if !matches!(part, Part::Empty | Part::Comment) {
                for mut row in padded.drain(..) {
                    self.fit(&mut row)?;
                    rows += 1;
                    visit(Part::Row, &row)?;
                }
            }
            if matches!(part, Part::Row | Part::Footer | Part::PaddedFooter) {
                if self.is_other_table(&record) {
                    return if rows == 0 { Err(self.no_rows()) } else { Ok(Some(record.line)) };
                }
                // Prose stands below the last row only.
                if let Some(prose) = footers.first() {
                    return Err(self.length(prose));
                }
                self.fit(&mut record)?;
                rows += 1;
                if rows > MAX_ROWS {
                    return Err(too_large("rows", MAX_ROWS as usize).line(record.line));
                }
                visit(Part::Row, &record)?;
                continue;
            }
            doubtful |= matches!(part, Part::Doubtful(_));
            visit(part, &record)?;
        }
        for footer in padded.iter().chain(&footers) {
            visit(Part::Footer, footer)?;
        }
        if rows == 0 && !doubtful { Err(self.no_rows()) } else { Ok(None) }
    }

    fn no_rows(&self) -> Error {
        Error::new(Code::NoDataRows).line(self.header_line)
    }

    fn fit(&self, record: &mut Record<'_>) -> Result<()> {
        let width = self.names.len();
        if self.join_weeks && self.has_bare_range(record) {
            let end = record.cells.remove(1);
            record.cells[0] = Cow::Owned(format!("{},{end}", record.cells[0]));
            return Ok(());
        }
        let extra = record.cells.iter().skip(width).any(|cell| !cell.trim().is_empty());
        if record.cells.len() < width || extra || self.join_weeks { Err(self.length(record)) } else { Ok(()) }
    }

    fn length(&self, record: &Record<'_>) -> Error {
        Error::new(Code::RowLength)
            .line(record.line)
            .found(shorten(record.raw))
            .with("expected", self.names.len() as f64)
            .with("got", record.cells.len() as f64)
    }

    fn part(&self, record: &Record<'_>) -> Part {
        if record.is_blank() {
            Part::Empty
        } else if record.cells.len() == 1 && record.raw.starts_with('#') {
            Part::Comment
        } else if self.is_header_again(record) {
            Part::HeaderAgain
        } else if self.units_line == Some(record.line) {
            Part::Units
        } else if let Some(told) = self.told.get(&record.line) {
            match told {
                LineAs::Row => Part::Row,
                LineAs::Total => Part::Total(Statistic::Sum),
            }
        } else if let Some(statistic) = self.total(record) {
            Part::Total(statistic)
        } else if let Some(statistic) = self.doubtful(record) {
            Part::Doubtful(statistic)
        } else if self.is_prose(record) {
            Part::Footer
        } else if self.is_padded_prose(record) {
            Part::PaddedFooter
        } else {
            Part::Row
        }
    }

    fn is_header_again(&self, record: &Record<'_>) -> bool {
        record.cells.len() >= self.names.len()
            && self
                .names
                .iter()
                .enumerate()
                .all(|(column, name)| record.cell(column).eq_ignore_ascii_case(name))
    }

    /// What a row that names itself a total says: a word for one, alone, in the first cell that says something or in
    /// one cell more than the header has, while every other name is blank.
    fn total(&self, record: &Record<'_>) -> Option<Statistic> {
        let alone = |column: usize| total_label(record.cell(column)).filter(|label| label.alone);
        if let Some(label) = alone(self.names.len()) {
            return Some(label.statistic);
        }
        let first = (0..record.cells.len()).find(|&column| !is_silent(record.cell(column)))?;
        let blank = |column: usize| column == first || is_silent(record.cell(column));
        let is_day = |column: usize| self.is_day(column) && day::cell(record.cell(column)).is_some();
        let label = alone(first)?;
        let others_are_blank = self.dimensions.iter().all(|&column| blank(column) || is_day(column));
        others_are_blank.then_some(label.statistic)
    }

    /// What a row may be a total by, besides its sums.
    pub(super) fn standing(&self, record: &Record<'_>, labels: &mut Labels) -> Option<Standing> {
        if self.told.contains_key(&record.line) {
            return Some(Standing::Told);
        }
        let mut found = None;
        let mut named = false;
        for &column in &self.dimensions {
            let cell = record.cell(column);
            if self.is_day(column) || is_silent(cell) {
                continue;
            }
            named = true;
            match labels.of(column, cell) {
                Some(label) if label.alone => return Some(Standing::Later(label.statistic)),
                Some(label) => found = Some(Standing::InName(label.statistic)),
                None => {}
            }
        }
        if named { found } else { Some(Standing::Nameless).filter(|_| self.has_names()) }
    }

    fn doubtful(&self, record: &Record<'_>) -> Option<Statistic> {
        let date =
            self.uses.iter().find(|used| used.class == Class::Date).filter(|_| self.kind == Kind::Series)?;
        let cell = record.cell(date.column);
        let number = |used: &Use| matches!(number::scan(record.cell(used.column)), Cell::Number(_));
        if is_silent(cell) {
            return self.uses.iter().any(number).then_some(Statistic::Sum);
        }
        total_label(cell).filter(|_| day::cell(cell).is_none()).map(|label| label.statistic)
    }

    fn is_day(&self, column: usize) -> bool {
        self.uses.iter().any(|used| used.column == column && used.class == Class::Date)
    }

    /// Text in a single cell: fewer cells than the header has, or a text where the day should stand and nothing else.
    fn is_prose(&self, record: &Record<'_>) -> bool {
        let mut written = (0..record.cells.len()).filter(|&column| !record.cell(column).is_empty());
        let (Some(column), None) = (written.next(), written.next()) else { return false };
        let cell = record.cell(column);
        record.cells.len() < self.names.len()
            || (self.is_day(column) && day::cell(cell).is_none() && day::serial(cell).is_none())
    }

    /// A sentence in the cell of a name, and nothing else.
    fn is_padded_prose(&self, record: &Record<'_>) -> bool {
        let Some(&column) = self.dimensions.first() else { return false };
        let cell = record.cell(column);
        // Most rows have a second cell: they are told apart at once.
        let says = cell.contains(':') || cell.ends_with('.') || cell.starts_with(['©', '@', '*', '(', '[']);
        says && (0..record.cells.len()).all(|other| other == column || record.cell(other).is_empty())
    }

    /// Another header starts another table: no measure of this row is a number, and its cells are
    /// names of fields.
    fn is_other_table(&self, record: &Record<'_>) -> bool {
        let number = |used: &Use| matches!(number::scan(record.cell(used.column)), Cell::Number(_));
        let is_measure = |used: &&Use| matches!(used.class, Class::Count | Class::Number | Class::Money);
        // Nearly every row has a number where a measure stands: the other columns seldom have to say.
        self.kind != Kind::Series
            && !self.uses.iter().filter(is_measure).any(number)
            && !self.uses.iter().filter(|used| used.class == Class::Aside).any(number)
            && matches!(header::recognise(record, self.delimiter, &Chosen::default()), Ok(Some(_)))
    }
}
