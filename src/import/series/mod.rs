//! A table of periods: the user says what each column is, the file says the rest.

pub(super) mod content;
pub(super) mod grid;
pub(super) mod plan;
pub(super) mod role;

use super::body::Plan;
use super::column_use::Use;
use super::day;
use super::day::date_cell::read_days;
use super::day::far_date::check_dates;
use super::day::words::habit_of;
use super::encoding::Decoded;
use super::evidence::{self, Settled};
use super::field::Class;
use super::header::preamble::{self, Announced};
use super::options::{Imported, Options, RoleChoice};
use super::record::{Record, is_silent};
use super::report::about::{self, Serials};
use super::report::notes::Notes;
use super::report::{Period, Report, Warning, WarningCode};
use super::table::{ImportedTable, Kind, PeriodSeries, Role};
use super::total::label::Statistic;
use super::total::rows::TotalRows;
use super::walk::Part;
use crate::value::Date;
use crate::{Code, Error, Result};
use plan::{column_use, columns_of, plan, unknown_column};
use std::collections::BTreeMap;

/// Reads a table of periods with the roles given; columns without one are ignored.
///
/// # Errors
/// `unknown_column` (with the columns `seen`), `missing_input` when no column is the date or none has
/// numbers, `duplicate_name` when a used name stands twice or two columns are the date,
/// `duplicate_dates`, and every code of the two passes, with line, field and text found.
pub(super) fn read(
    file: &str,
    decoded: &Decoded<'_>,
    roles: &[RoleChoice],
    options: &Options,
) -> Result<Imported> {
    let text = &*decoded.text;
    let wanted = roles.iter().map(|choice| choice.column.as_str());
    let Some(grid) = grid::with_columns(text, &wanted)? else { return Err(unknown_column(text, roles)?) };
    let used = columns_of(&grid, roles)?;
    let mut notes = Notes::default();
    let (mut plan, by_use) = plan(text, &grid, &used, options);
    plan.name_periods(file, text, options)?.into_iter().for_each(|warning| notes.warn(warning));
    // What stands above the header is reported; the dates of the rows are the periods.
    preamble::read(text, grid.delimiter, grid.groups_line.unwrap_or(grid.line), &mut notes)?;
    let habit = habit_of(&grid.names);
    let settled = evidence::gather(text, &plan, &Announced::default(), options, habit, |_| ())?;

    let mut reading = Reading {
        plan: &plan,
        settled: &settled,
        roles: &by_use,
        dates: Vec::new(),
        lines: Vec::new(),
        last: None,
        seen: BTreeMap::new(),
        values: vec![Vec::new(); plan.uses.len()],
        totals: TotalRows::new(&plan),
        undated: BTreeMap::new(),
        scaled: BTreeMap::new(),
        serials: None,
    };
    plan.walk(text, |part, record| reading.record(part, record, &mut notes))?;
    reading.check_totals(text, &mut notes)?;
    let Reading { dates, lines, last, values, scaled, serials, .. } = reading;
    check_dates(lines.iter().copied().zip(dates.iter().copied()))?;
    about::encoding(decoded, &mut notes);
    about::scaled(&plan, &scaled, &mut notes);
    about::serials(serials.as_ref(), &mut notes);
    if settled.order_assumed {
        notes.warn(Warning::new(WarningCode::DateOrderAssumedDmy).field("date"));
    }
    if let Some(line) = grid.groups_line {
        notes.warn(Warning::new(WarningCode::TwoLineHeader).line(line));
    }
    if settled.currency.is_none() && by_use.contains(&Role::Spend) {
        let warning = Warning::new(WarningCode::NoCurrency);
        notes.warn(match settled.shared_sign {
            Some(sign) => warning.found(sign),
            None => warning,
        });
    }
    let (skipped, skipped_lines, warnings) = notes.warnings();
    let period = dates.iter().min().copied().zip(last).map(|(from, to)| Period { from, to });
    let report = Report {
        file: file.to_owned(),
        kind: Kind::Series,
        platform: "generic".to_owned(),
        ui_language: None,
        encoding: decoded.encoding,
        delimiter: char::from(grid.delimiter).to_string(),
        decimal: settled.decimal,
        period,
        currency: settled.currency.clone(),
        header_line: grid.line,
        rows_read: dates.len() as u64,
        skipped,
        skipped_lines,
        warnings,
        columns: grid.names.iter().map(|name| column_use(name, roles)).collect(),
    };
    let date = plan.uses.iter().find(|used| used.class == Class::Date).map_or("", |used| &used.label);
    let columns = plan.uses.iter().zip(by_use).zip(values);
    let columns = columns.filter(|((_, role), _)| !matches!(role, Role::Date | Role::Ignore));
    let columns = columns.map(|((used, role), values)| (used.label.clone(), role, values)).collect();
    let series = PeriodSeries::new(settled.currency, date, &dates, &lines, columns)?;
    Ok(Imported { report, table: ImportedTable::Series(series) })
}

/// The second pass over a table of periods.
struct Reading<'p> {
    plan: &'p Plan,
    settled: &'p Settled,
    /// The role of each use of the plan; that of a column of currencies is to be ignored.
    roles: &'p [Role],
    dates: Vec<Date>,
    lines: Vec<u64>,
    /// The last day of any period.
    last: Option<Date>,
    /// The line of each date.
    seen: BTreeMap<Date, u64>,
    values: Vec<Vec<Option<f64>>>,
    totals: TotalRows,
    /// Rows whose day cannot be read unless they are totals, by line.
    undated: BTreeMap<u64, Error>,
    /// Of each use in thousands or millions, its first cell and value.
    scaled: BTreeMap<usize, (String, f64)>,
    serials: Option<Serials>,
}

impl Reading<'_> {
    fn record(&mut self, part: Part, record: &Record<'_>, notes: &mut Notes) -> Result<()> {
        match part {
            Part::Empty
            | Part::Comment
            | Part::HeaderAgain
            | Part::Units
            | Part::Footer
            | Part::PaddedFooter => {
                about::no_row(part, record, notes);
            }
            Part::Total(statistic) => self.total(record, (statistic, false)),
            Part::Doubtful(statistic) => {
                let date = self.plan.uses.iter().find(|used| used.class == Class::Date);
                if let Some(used) = date {
                    let cell = record.cell(used.column);
                    let error = Error::new(Code::InvalidDate)
                        .line(record.line)
                        .field(used.label.as_str())
                        .found(cell);
                    self.undated.insert(record.line, error);
                }
                self.total(record, (statistic, true));
            }
            Part::Row => {
                for (index, used) in self.plan.uses.iter().enumerate() {
                    match used.class {
                        Class::Date => self.date(used, record)?,
                        Class::Aside => {}
                        _ => {
                            let value = self.number(index, used, record, notes)?;
                            self.values[index].push(value);
                        }
                    }
                }
            }
        }
        Ok(())
    }

    fn total(&mut self, record: &Record<'_>, kind: (Statistic, bool)) {
        self.totals.label(self.plan, record, kind, self.lines.len(), &self.settled.marks, self.settled.order);
    }

    /// Says which totals differ from their rows.
    fn check_totals(&mut self, text: &str, notes: &mut Notes) -> Result<()> {
        let or_nan =
            |values: &Vec<Option<f64>>| values.iter().map(|value| value.unwrap_or(f64::NAN)).collect();
        let values: Vec<Vec<f64>> = self.values.iter().map(or_nan).collect();
        let columns: Vec<Option<&[f64]>> = values.iter().map(|values| Some(values.as_slice())).collect();
        let days: Vec<Option<Date>> = self.dates.iter().copied().map(Some).collect();
        let decided = self.totals.decide(self.plan, &columns, &self.lines, &days, text, notes);
        match decided {
            Ok(_) => Ok(()),
            // A row without its day that is no total.
            Err(error) => {
                Err(error.line_number().and_then(|line| self.undated.remove(&line)).unwrap_or(error))
            }
        }
    }

    fn date(&mut self, used: &Use, record: &Record<'_>) -> Result<()> {
        let cell = record.cell(used.column);
        let place = |code: Code| Error::new(code).line(record.line).field(used.label.as_str()).found(cell);
        if is_silent(cell) {
            return Err(place(Code::InvalidDate));
        }
        let (from, to) = read_days(used, record, cell, self.settled.order)?;
        if day::serial(cell).is_some() {
            let seen = Serials { line: record.line, found: cell.to_owned(), from, to };
            self.serials = Some(self.serials.take().map_or(seen, |known| known.with(from)));
        }
        if let Some(&first) = self.seen.get(&from) {
            return Err(place(Code::DuplicateDates).with("first_line", first as f64));
        }
        self.seen.insert(from, record.line);
        self.last = self.last.max(Some(to));
        self.dates.push(from);
        self.lines.push(record.line);
        Ok(())
    }

    fn number(
        &mut self,
        index: usize,
        used: &Use,
        record: &Record<'_>,
        notes: &mut Notes,
    ) -> Result<Option<f64>> {
        let cell = record.cell(used.column);
        let hide = || self.totals.hide(index);
        let Some(token) = evidence::token(used, record, cell, notes, hide)? else { return Ok(None) };
        let value = token.read_scaled(self.settled.marks[index], used.power);
        let value = value.ok_or_else(|| evidence::unreadable(used, record, cell))?;
        if used.power != 0 {
            self.scaled.entry(index).or_insert_with(|| (cell.to_owned(), value));
        }
        if self.roles[index] == Role::Spend && value < 0.0 {
            let warning = Warning::new(WarningCode::NegativeCost).line(record.line);
            notes.warn(warning.field(used.label.as_str()).found(cell));
        }
        self.totals.see(index, cell);
        Ok(Some(value))
    }
}
