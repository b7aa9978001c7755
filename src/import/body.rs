//! What stands where: the lines above the header, and below it rows, totals, remarks and gaps.
//!
//! A row is read only if it has exactly the header's fields. One field more or less would put a cost
//! under clicks, so it is an error with its line, with one exception that can be proven: Matomo's
//! weekly export writes its range without quotes (matomo-org/matomo#24064).

use super::day::{self, Day};
use super::field::{Class, Field};
use super::header::{self, Header};
use super::number::{self, Cell};
use super::platform::Quirk;
use super::record::{Position, Record, Records, too_large};
use super::report::shorten;
use super::table::Kind;
use super::total_label::is_total_label;
use crate::{Code, Error, Result};
use std::borrow::Cow;

/// The most rows of a table.
pub(super) const MAX_ROWS: u64 = 1_000_000;

/// What a column is read as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Use {
    pub(super) column: usize,
    /// How errors and warnings name it: the field's key, or the column's name in a series.
    pub(super) label: String,
    pub(super) class: Class,
    /// The field, in a recognised export.
    pub(super) field: Option<Field>,
}

/// How the records of a file are to be read.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    pub(super) kind: Kind,
    pub(super) delimiter: u8,
    pub(super) header_line: u64,
    pub(super) names: Vec<String>,
    pub(super) body: Position,
    pub(super) uses: Vec<Use>,
    /// The columns that tell rows apart: empty or dashed in a total.
    pub(super) dimensions: Vec<usize>,
    /// Whether weekly ranges have to be joined again.
    pub(super) join_weeks: bool,
    /// Whether the further items of an order stand on lines without a total.
    pub(super) items_on_further_lines: bool,
}

/// What a record below the header is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Empty,
    Comment,
    HeaderAgain,
    Total,
    Row,
}

impl Plan {
    /// How to read a recognised export.
    pub(super) fn of_header(header: &Header, text: &str) -> Self {
        let uses = header.fields.iter().enumerate().filter_map(|(column, &field)| {
            let field = field?;
            Some(Use { column, label: field.key().to_owned(), class: field.class(), field: Some(field) })
        });
        let is_key = |field: Field| header::is_dimension(field) || field == Field::Date;
        let keyed =
            |(column, field): (usize, &Option<Field>)| field.filter(|&field| is_key(field)).map(|_| column);
        let mut plan = Self {
            kind: header.kind,
            delimiter: header.delimiter,
            header_line: header.line,
            names: header.names.clone(),
            body: header.body,
            uses: uses.collect(),
            dimensions: header.fields.iter().enumerate().filter_map(keyed).collect(),
            join_weeks: false,
            items_on_further_lines: header.platform.has(Quirk::ItemsOnFurtherLines),
        };
        plan.join_weeks = header.platform.has(Quirk::UnquotedWeekRanges)
            && header.column(Field::Date) == Some(0)
            && plan.is_shifted(text);
        plan
    }

    /// Whether the first row has two days where the header has one, and one field too many.
    fn is_shifted(&self, text: &str) -> bool {
        Records::new(text, self.delimiter, self.body)
            .filter_map(Result::ok)
            .find(|record| !record.is_blank())
            .is_some_and(|record| self.has_bare_range(&record))
    }

    fn has_bare_range(&self, record: &Record<'_>) -> bool {
        let day = |index| matches!(day::cell(record.cell(index)), Some((Day::Known(_), None)));
        record.cells.len() == self.names.len() + 1 && day(0) && day(1)
    }

    pub(super) fn use_of(&self, field: Field) -> Option<&Use> {
        self.uses.iter().find(|used| used.field == Some(field))
    }

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
        for record in Records::new(text, self.delimiter, self.body) {
            let mut record = record?;
            let part = self.part(&record);
            if part == Part::Row {
                if self.is_other_table(&record) {
                    return if rows == 0 { Err(self.no_rows()) } else { Ok(Some(record.line)) };
                }
                self.fit(&mut record)?;
                rows += 1;
                if rows > MAX_ROWS {
                    return Err(too_large("rows", MAX_ROWS as usize).line(record.line));
                }
            }
            visit(part, &record)?;
        }
        if rows == 0 { Err(self.no_rows()) } else { Ok(None) }
    }

    fn no_rows(&self) -> Error {
        Error::new(Code::NoDataRows).line(self.header_line)
    }

    fn part(&self, record: &Record<'_>) -> Part {
        if record.is_blank() {
            Part::Empty
        } else if record.cells.len() == 1 && record.raw.starts_with('#') {
            Part::Comment
        } else if self.is_header_again(record) {
            Part::HeaderAgain
        } else if self.is_total(record) {
            Part::Total
        } else {
            Part::Row
        }
    }

    fn is_header_again(&self, record: &Record<'_>) -> bool {
        record.cells.len() >= self.names.len()
            && self.names.iter().enumerate().all(|(column, name)| record.cell(column) == name)
    }

    /// A total names itself in the first cell that says something, and every dimension besides is
    /// empty or dashed. A campaign named `Total Energies`, or a row `Total` with its date, is a row.
    fn is_total(&self, record: &Record<'_>) -> bool {
        let silent = |text: &str| text.chars().all(|c| matches!(c, '-' | '–' | '—'));
        let Some(label) = (0..record.cells.len()).find(|&column| !silent(record.cell(column))) else {
            return false;
        };
        is_total_label(record.cell(label))
            && self.dimensions.iter().all(|&column| column == label || silent(record.cell(column)))
    }

    /// Another header starts another table: no measure of this row is a number, and its cells are
    /// names of fields.
    fn is_other_table(&self, record: &Record<'_>) -> bool {
        let number = |used: &Use| {
            !matches!(used.class, Class::Text | Class::Date)
                && matches!(number::scan(record.cell(used.column)), Cell::Number(_))
        };
        self.kind != Kind::Series
            && !self.uses.iter().any(number)
            && header::recognise(record, self.delimiter).is_some()
    }

    fn fit(&self, record: &mut Record<'_>) -> Result<()> {
        let width = self.names.len();
        if self.join_weeks && self.has_bare_range(record) {
            let end = record.cells.remove(1);
            record.cells[0] = Cow::Owned(format!("{},{end}", record.cells[0]));
            return Ok(());
        }
        let extra = record.cells.iter().skip(width).any(|cell| !cell.trim().is_empty());
        if record.cells.len() < width || extra || self.join_weeks {
            return Err(Error::new(Code::RowLength)
                .line(record.line)
                .found(shorten(record.raw))
                .with("expected", width as f64)
                .with("got", record.cells.len() as f64));
        }
        Ok(())
    }
}
