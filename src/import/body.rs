//! What stands where: the lines above the header, and below it rows, totals, remarks and gaps.
//!
//! A row is read only if it has exactly the header's fields. One field more or less would put a cost
//! under clicks, so it is an error with its line, with one exception that can be proven: Matomo's
//! weekly export writes its range without quotes (matomo-org/matomo#24064).

use super::column_use::Use;
use super::day::{self, Day};
use super::day_words::says_weeks;
use super::field::{Class, Field};
use super::header::{self, Chosen, Header};
use super::money::Sign;
use super::notes::shorten;
use super::number::{self, Cell};
use super::options::{LineAs, Options};
use super::platform::Quirk;
use super::record::{Position, Record, Records, is_silent, too_large};
use super::table::Kind;
use super::total::Standing;
use super::total_label::{Statistic, total_label};
use super::units;
use crate::{Code, Error, Result};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The most rows of a table.
pub(super) const MAX_ROWS: u64 = 2_000_000;

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
    /// The currencies that headers and a line of units name, with their use and line.
    pub(super) signs: Vec<(usize, Sign, u64)>,
    /// The line of units below the header.
    pub(super) units_line: Option<u64>,
    /// What the user said that lines are.
    pub(super) told: BTreeMap<u64, LineAs>,
}

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
    /// A row that names itself a total, or that the user called one.
    Total(Statistic),
    /// A row of a table of periods that can only be a total: its day is blank or a longer name with a word for one.
    Doubtful(Statistic),
    Row,
}

impl Plan {
    /// How to read a recognised export.
    pub(super) fn of_header(header: &Header, text: &str, options: &Options) -> Self {
        let uses = header.fields.iter().enumerate().filter_map(|(column, &field)| {
            let field = field?;
            let scaled = matches!(field.class(), Class::Money | Class::Number);
            let power = if scaled { header.amounts[column].power } else { 0 };
            let label = field.key().to_owned();
            let weeks = says_weeks(&header.names[column]);
            Some(Use { column, label, class: field.class(), field: Some(field), power, weeks })
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
            signs: Vec::new(),
            units_line: None,
            told: told(options),
        };
        plan.read_units(text, |column| header.amounts[column].sign);
        plan.join_weeks = header.platform.has(Quirk::UnquotedWeekRanges)
            && header.column(Field::Date) == Some(0)
            && plan.is_shifted(text);
        plan
    }

    /// Takes in what the headers, and a line of units below them, say of amounts.
    pub(super) fn read_units(&mut self, text: &str, of_header: impl Fn(usize) -> Option<Sign>) {
        let first = Records::new(text, self.delimiter, self.body)
            .filter_map(Result::ok)
            .find(|record| !record.is_blank())
            .filter(|record| units::is_line(record));
        self.units_line = first.as_ref().map(|record| record.line);
        for at in 0..self.uses.len() {
            let used = &mut self.uses[at];
            if !matches!(used.class, Class::Money | Class::Number) {
                continue;
            }
            let below = first
                .as_ref()
                .and_then(|record| Some((record.line, units::of_cell(record.cell(used.column))?)));
            if let Some((line, (power, sign))) = below {
                used.power = if power == 0 { used.power } else { power };
                self.signs.extend(sign.map(|sign| (at, sign, line)));
            }
            self.signs.extend(of_header(used.column).map(|sign| (at, sign, self.header_line)));
        }
    }

    /// Whether rows have names besides their day.
    pub(super) fn has_names(&self) -> bool {
        self.uses.iter().any(|used| used.field.is_some_and(header::is_dimension))
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
        let mut doubtful = false;
        let mut footers: Vec<Record<'t>> = Vec::new();
        for record in Records::new(text, self.delimiter, self.body) {
            let mut record = record?;
            let part = self.part(&record);
            if part == Part::Footer && rows > 0 {
                footers.push(record);
                continue;
            }
            if matches!(part, Part::Row | Part::Footer) {
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
        for footer in &footers {
            visit(Part::Footer, footer)?;
        }
        if rows == 0 && !doubtful { Err(self.no_rows()) } else { Ok(None) }
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
        } else {
            Part::Row
        }
    }

    fn is_header_again(&self, record: &Record<'_>) -> bool {
        record.cells.len() >= self.names.len()
            && self.names.iter().enumerate().all(|(column, name)| record.cell(column) == name)
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
    pub(super) fn standing(&self, record: &Record<'_>) -> Option<Standing> {
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
            match total_label(cell) {
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

    /// Another header starts another table: no measure of this row is a number, and its cells are
    /// names of fields.
    fn is_other_table(&self, record: &Record<'_>) -> bool {
        let number = |used: &Use| {
            !matches!(used.class, Class::Text | Class::Date)
                && matches!(number::scan(record.cell(used.column)), Cell::Number(_))
        };
        self.kind != Kind::Series
            && !self.uses.iter().any(number)
            && matches!(header::recognise(record, self.delimiter, &Chosen::default()), Ok(Some(_)))
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
}

/// What the user said of lines, by line.
pub(super) fn told(options: &Options) -> BTreeMap<u64, LineAs> {
    options.lines.iter().flatten().map(|choice| (choice.line, choice.kind)).collect()
}
