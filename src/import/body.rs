//! How the records of a file are to be read: its columns, their units, and what the user said of lines.

use super::column_use::Use;
use super::day::{self, Day};
use super::field::{Class, Field};
use super::header::{self, Header};
use super::number::money::Sign;
use super::number::units;
use super::options::{LineAs, Options};
use super::period::names::PeriodNames;
use super::platform::Quirk;
use super::record::{Position, Record, Records};
use super::table::Kind;
use std::collections::BTreeMap;

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

impl Plan {
    /// How to read a recognised export.
    pub(super) fn of_header(header: &Header, text: &str, options: &Options) -> Self {
        let uses = header.fields.iter().enumerate().filter_map(|(column, &field)| {
            let field = field?;
            let scaled = matches!(field.class(), Class::Money | Class::Number);
            let power = if scaled { header.amounts[column].power } else { 0 };
            let label = field.key().to_owned();
            let periods = PeriodNames::of(&header.names[column]);
            Some(Use { column, label, class: field.class(), field: Some(field), power, periods })
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
        let title = units::of_title(text, header.delimiter, header.first_line());
        for used in plan.uses.iter_mut().filter(|used| used.class == Class::Money && used.power == 0) {
            // A column that states its own currency states its own unit.
            used.power = if header.amounts[used.column].sign.is_none() { title } else { 0 };
        }
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

    pub(super) fn has_bare_range(&self, record: &Record<'_>) -> bool {
        let day = |index| matches!(day::cell(record.cell(index)), Some((Day::Known(_), None)));
        record.cells.len() == self.names.len() + 1 && day(0) && day(1)
    }

    pub(super) fn use_of(&self, field: Field) -> Option<&Use> {
        self.uses.iter().find(|used| used.field == Some(field))
    }
}

/// What the user said of lines, by line.
pub(super) fn told(options: &Options) -> BTreeMap<u64, LineAs> {
    options.lines.iter().flatten().map(|choice| (choice.line, choice.kind)).collect()
}
