//! A table of periods: the user says what each column is, the file says the rest.

use super::body::{Part, Plan, Use};
use super::encoding::Decoded;
use super::evidence::{self, Settled, is_silent};
use super::far_date::check_dates;
use super::field::Class;
use super::grid::{self, Grid};
use super::money;
use super::number::{self, Cell};
use super::options::{Imported, Options, RoleChoice};
use super::order::Habit;
use super::preamble::{self, Announced};
use super::record::Record;
use super::report::{ColumnUse, Notes, Period, Report, Skip, Warning, WarningCode};
use super::rows::read_days;
use super::table::{ImportedTable, Kind, PeriodSeries, Role};
use super::total::Checksum;
use crate::value::Date;
use crate::{Code, Error, Result};
use std::collections::BTreeMap;

/// Reads a table of periods with the roles given; columns without one are ignored.
///
/// # Errors
/// `unknown_column` (with the columns `seen`), `missing_input` when no column is the date or none has
/// numbers, `duplicate_name` when a used name stands twice or two columns are the date,
/// `duplicate_dates`, and every code of the two passes, with line, field and text found.
pub(super) fn read(
    file: &str,
    decoded: &Decoded,
    roles: &[RoleChoice],
    options: &Options,
) -> Result<Imported> {
    let text = decoded.text.as_str();
    let wanted = roles.iter().map(|choice| choice.column.as_str());
    let Some(grid) = grid::with_columns(text, &wanted)? else { return Err(unknown_column(text, roles)?) };
    let used = columns_of(&grid, roles)?;
    let mut notes = Notes::default();
    let (plan, signs) = plan(&grid, &used);
    // What stands above the header is reported; the dates of the rows are the periods.
    preamble::read(text, grid.delimiter, grid.line, &mut notes)?;
    let settled = evidence::gather(text, &plan, &Announced::default(), &signs, options, Habit::Unknown)?;

    let mut reading = Reading {
        plan: &plan,
        settled: &settled,
        roles: used.iter().map(|&(_, role)| role).collect(),
        dates: Vec::new(),
        lines: Vec::new(),
        last: None,
        seen: BTreeMap::new(),
        values: vec![Vec::new(); plan.uses.len()],
        checksum: Checksum::new(plan.uses.len()),
    };
    plan.walk(text, |part, record| reading.record(part, record, &mut notes))?;
    let Reading { dates, lines, last, values, checksum, roles: by_use, .. } = reading;
    check_dates(lines.iter().copied().zip(dates.iter().copied()))?;
    checksum.check(&plan.uses, &mut notes);
    if let Some(line) = decoded.repaired {
        notes.warn(Warning::new(WarningCode::MojibakeRepaired).line(line));
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
    let columns = plan.uses.iter().zip(by_use).zip(values).filter(|((_, role), _)| *role != Role::Date);
    let columns = columns.map(|((used, role), values)| (used.label.clone(), role, values)).collect();
    let series = PeriodSeries::new(settled.currency, date, &dates, &lines, columns)?;
    Ok(Imported { report, table: ImportedTable::Series(series) })
}

/// The second pass over a table of periods.
struct Reading<'p> {
    plan: &'p Plan,
    settled: &'p Settled,
    /// The role of each use of the plan.
    roles: Vec<Role>,
    dates: Vec<Date>,
    lines: Vec<u64>,
    /// The last day of any period.
    last: Option<Date>,
    /// The line of each date.
    seen: BTreeMap<Date, u64>,
    values: Vec<Vec<Option<f64>>>,
    checksum: Checksum,
}

impl Reading<'_> {
    fn record(&mut self, part: Part, record: &Record<'_>, notes: &mut Notes) -> Result<()> {
        match part {
            Part::Empty => notes.skip(record.line, Skip::Empty, record.raw),
            Part::Comment => notes.skip(record.line, Skip::Comment, record.raw),
            Part::HeaderAgain => notes.skip(record.line, Skip::Separator, record.raw),
            Part::Total => {
                notes.skip(record.line, Skip::Total, record.raw);
                self.checksum.total(record, &self.plan.uses, &self.settled.marks);
            }
            Part::Row => {
                for (index, used) in self.plan.uses.iter().enumerate() {
                    if used.class == Class::Date {
                        self.date(used, record)?;
                    } else {
                        let value = self.number(index, used, record, notes)?;
                        self.values[index].push(value);
                    }
                }
            }
        }
        Ok(())
    }

    fn date(&mut self, used: &Use, record: &Record<'_>) -> Result<()> {
        let cell = record.cell(used.column);
        let place = |code: Code| Error::new(code).line(record.line).field(used.label.as_str()).found(cell);
        if is_silent(cell) {
            return Err(place(Code::InvalidDate));
        }
        let (from, to) = read_days(used, record, cell, self.settled.order)?;
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
        let unreadable = || evidence::unreadable(used, record, cell);
        let value = match number::scan(cell) {
            Cell::Missing => return Ok(None),
            Cell::Unreadable => return Err(unreadable()),
            Cell::Censored => {
                self.checksum.hide(index);
                let warning = Warning::new(WarningCode::CensoredValue).line(record.line);
                notes.warn(warning.field(used.label.as_str()).found(cell));
                return Ok(None);
            }
            Cell::Number(token) => token.read(self.settled.marks[index]).ok_or_else(unreadable)?,
        };
        if self.roles[index] == Role::Spend && value < 0.0 {
            let warning = Warning::new(WarningCode::NegativeCost).line(record.line);
            notes.warn(warning.field(used.label.as_str()).found(cell));
        }
        self.checksum.add(index, value, cell);
        Ok(Some(value))
    }
}

fn column_use(name: &str, roles: &[RoleChoice]) -> ColumnUse {
    let role = roles.iter().find(|choice| choice.column == name).map_or(Role::Ignore, |choice| choice.role);
    let field = match role {
        Role::Date => Some("date"),
        Role::Outcome => Some("outcome"),
        Role::Spend => Some("spend"),
        Role::Control => Some("control"),
        Role::Ignore => None,
    };
    ColumnUse { name: name.to_owned(), field: field.map(str::to_owned) }
}

/// The error for roles that name columns which the file does not have.
fn unknown_column(text: &str, roles: &[RoleChoice]) -> Result<Error> {
    let seen = grid::find(text)?.map_or_else(Vec::new, |grid| grid.names);
    let missing = roles.iter().find(|choice| !seen.contains(&choice.column));
    let name = missing.map_or("", |choice| choice.column.as_str());
    Ok(Error::new(Code::UnknownColumn).field(name).found(name).with("seen", seen))
}

/// The columns that have a use, in the order of the file.
fn columns_of(grid: &Grid, roles: &[RoleChoice]) -> Result<Vec<(usize, Role)>> {
    let mut used = Vec::new();
    for (index, choice) in roles.iter().enumerate() {
        if choice.role == Role::Ignore {
            continue;
        }
        let twice = || {
            Error::new(Code::DuplicateName)
                .line(grid.line)
                .field(choice.column.as_str())
                .found(choice.column.as_str())
        };
        let mut at = (0..grid.names.len()).filter(|&column| grid.names[column] == choice.column);
        let (Some(column), None) = (at.next(), at.next()) else { return Err(twice()) };
        let again = roles[..index].iter().any(|before| {
            before.column == choice.column || (choice.role == Role::Date && before.role == Role::Date)
        });
        if again {
            return Err(twice());
        }
        used.push((column, choice.role));
    }
    if !used.iter().any(|&(_, role)| role == Role::Date) {
        return Err(Error::new(Code::MissingInput).field("date"));
    }
    if used.len() < 2 {
        return Err(Error::new(Code::MissingInput).field("outcome"));
    }
    used.sort_unstable_by_key(|&(column, _)| column);
    Ok(used)
}

fn plan(grid: &Grid, used: &[(usize, Role)]) -> (Plan, Vec<(usize, money::Sign)>) {
    let uses = used.iter().map(|&(column, role)| Use {
        column,
        label: grid.names[column].clone(),
        class: if role == Role::Date { Class::Date } else { Class::Number },
        field: None,
    });
    let is_date = |&&(_, role): &&(usize, Role)| role == Role::Date;
    let plan = Plan {
        kind: Kind::Series,
        delimiter: grid.delimiter,
        header_line: grid.line,
        names: grid.names.clone(),
        body: grid.body,
        uses: uses.collect(),
        dimensions: used.iter().filter(is_date).map(|&(column, _)| column).collect(),
        join_weeks: false,
        items_on_further_lines: false,
    };
    let signs = used.iter().filter_map(|&(column, role)| match role {
        Role::Outcome | Role::Spend => Some((column, money::of_header(&grid.names[column]).1?)),
        _ => None,
    });
    let signs = signs.collect();
    (plan, signs)
}
