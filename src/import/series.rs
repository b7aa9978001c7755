//! A table of periods: the user says what each column is, the file says the rest.

use super::alias::Class;
use super::body::{self, Part, Plan, Use};
use super::encoding::Decoded;
use super::evidence::{self, is_silent};
use super::grid::{self, Grid};
use super::money;
use super::number::{self, Cell};
use super::options::{Imported, Options, RoleChoice};
use super::order::Habit;
use super::report::{ColumnUse, Notes, Period, Report, Skip, Warning, WarningCode};
use super::rows::read_days;
use super::table::{Column, Kind, Role, Table};
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
    let grid = match grid::with_columns(text, roles.iter().map(|choice| choice.column.as_str()))? {
        Some(grid) => grid,
        None => return Err(unknown_column(text, roles)?),
    };
    let used = columns_of(&grid, roles)?;
    let mut notes = Notes::default();
    let (plan, signs) = plan(&grid, &used);
    // What stands above the header is reported; the dates of the rows are the periods.
    body::preamble(text, grid.delimiter, grid.line, &mut notes)?;
    let settled =
        evidence::gather(text, &plan, &body::Announced::default(), &signs, options, Habit::Unknown)?;

    let mut dates: Vec<Date> = Vec::new();
    let mut lines: Vec<u64> = Vec::new();
    let mut last: Option<Date> = None;
    let mut seen: BTreeMap<Date, u64> = BTreeMap::new();
    let mut values: Vec<Vec<Option<f64>>> = vec![Vec::new(); plan.uses.len()];
    let mut checksum = Checksum::new(plan.uses.len());
    plan.walk(text, |part, record| {
        match part {
            Part::Empty => notes.skip(record.line, Skip::Empty, record.raw),
            Part::Comment => notes.skip(record.line, Skip::Comment, record.raw),
            Part::HeaderAgain => notes.skip(record.line, Skip::Separator, record.raw),
            Part::Total => {
                notes.skip(record.line, Skip::Total, record.raw);
                checksum.total(record, &plan.uses, &settled.marks);
            }
            Part::Row => {
                for (index, used) in plan.uses.iter().enumerate() {
                    let cell = record.cell(used.column);
                    if used.class == Class::Date {
                        let place = |code: Code| {
                            Error::new(code).line(record.line).field(used.label.as_str()).found(cell)
                        };
                        if is_silent(cell) {
                            return Err(place(Code::InvalidDate));
                        }
                        let (from, to) = read_days(used, record, cell, settled.order)?;
                        if let Some(&first) = seen.get(&from) {
                            return Err(place(Code::DuplicateDates).with("first_line", first as f64));
                        }
                        seen.insert(from, record.line);
                        last = last.max(Some(to));
                        dates.push(from);
                        lines.push(record.line);
                        continue;
                    }
                    let value = match number::scan(cell) {
                        Cell::Missing => None,
                        Cell::Censored => {
                            checksum.hide(index);
                            let warning = Warning::new(WarningCode::CensoredValue).line(record.line);
                            notes.warn(warning.field(used.label.as_str()).found(cell));
                            None
                        }
                        Cell::Number(token) => token.read(settled.marks[index]),
                        Cell::Unreadable => return Err(evidence::unreadable(used, record, cell)),
                    };
                    match value {
                        Some(value) => {
                            let role = used_role(&used.label, roles);
                            if role == Role::Spend && value < 0.0 {
                                let warning = Warning::new(WarningCode::NegativeCost).line(record.line);
                                notes.warn(warning.field(used.label.as_str()).found(cell));
                            }
                            checksum.add(index, value, cell);
                        }
                        None if matches!(number::scan(cell), Cell::Number(_)) => {
                            return Err(evidence::unreadable(used, record, cell));
                        }
                        None => {}
                    }
                    values[index].push(value);
                }
            }
        }
        Ok(())
    })?;
    checksum.check(&plan.uses, &mut notes);
    if let Some(line) = decoded.repaired {
        notes.warn(Warning::new(WarningCode::MojibakeRepaired).line(line));
    }
    if settled.currency.is_none() && roles.iter().any(|choice| choice.role == Role::Spend) {
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
    let columns =
        plan.uses.iter().zip(values).filter(|(used, _)| used.class != Class::Date).map(|(used, values)| {
            Column { name: used.label.clone(), role: used_role(&used.label, roles), values }
        });
    let table = Table {
        kind: Kind::Series,
        platform: "generic".to_owned(),
        currency: settled.currency,
        rows: Vec::new(),
        columns: columns.collect(),
        dates,
        lines,
    };
    Ok(Imported { report, table })
}

fn used_role(name: &str, roles: &[RoleChoice]) -> Role {
    roles.iter().find(|choice| choice.column == name).map_or(Role::Ignore, |choice| choice.role)
}

fn column_use(name: &str, roles: &[RoleChoice]) -> ColumnUse {
    let field = match used_role(name, roles) {
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
    };
    let signs = used.iter().filter_map(|&(column, role)| match role {
        Role::Outcome | Role::Spend => Some((column, money::of_header(&grid.names[column]).1?)),
        _ => None,
    });
    let signs = signs.collect();
    (plan, signs)
}
