//! A table whose columns are periods: names down, months across. Read once the user says what the amounts are.

pub(super) mod header;
pub(super) mod rows;

use super::day::order::DateOrders;
use super::day::words::habit_of;
use super::day::{self, Day};
use super::encoding::Decoded;
use super::field::{Class, Field};
use super::header::preamble;
use super::options::{Imported, Lettered, Options};
use super::period;
use super::period::names::PeriodNames;
use super::record::Records;
use super::report::about;
use super::report::notes::Notes;
use super::report::{ColumnUse, Period, Report, Warning, WarningCode};
use super::table::{ExportRows, ImportedTable, Kind};
use super::total::label::total_label;
use crate::table::{Days, NamedColumn, Numbers, Texts};
use crate::value::Date;
use crate::{Code, Error, Result};
use header::Across;
use rows::{leave_totals_out, rows, scaled, settle};

/// The kind of table that a field of amounts makes.
fn kind_of(field: Field) -> Option<Kind> {
    match field {
        Field::Cost | Field::Impressions | Field::Clicks | Field::Conversions | Field::Revenue => {
            Some(Kind::Ads)
        }
        Field::Sessions | Field::EngagedSessions => Some(Kind::Web),
        _ => None,
    }
}

/// Reads the table: one row a name and period, line by line, left to right.
///
/// # Errors
/// `period_across_columns` until the user says what the amounts are; `unknown_column` for a field that cannot stand
/// in such a table; `unreadable_number`, `ambiguous_numbers`, `ambiguous_dates`, `mixed_currency`, `row_length`,
/// `no_data_rows`.
pub(super) fn read(file: &str, decoded: &Decoded<'_>, table: &Across, options: &Options) -> Result<Imported> {
    let text = &*decoded.text;
    let Some(across) = options.across.as_deref() else { return Err(asked(text, table)) };
    let field = Field::of_key(across).and_then(|field| Some((field, kind_of(field)?)));
    let unknown = || Error::new(Code::UnknownColumn).field("across").found(across);
    let (field, kind) = field.ok_or_else(unknown)?;
    let mut notes = Notes::default();
    preamble::read(text, table.delimiter, table.line, &mut notes)?;

    let headers = table.periods.iter().map(|(at, day)| (table.line, Some(*day), table.names[*at].as_str()));
    let letter = period::names::letter(headers, "", options.lettered)?;
    let meant = PeriodNames::lettered(letter);
    let mut orders = DateOrders::default();
    for (at, day) in &table.periods {
        orders.see(*day, table.line, &table.names[*at]);
    }
    let decided = orders.decide(options.date_order, habit_of(&table.names))?;
    let order = decided.order;
    if decided.assumed {
        notes.warn(Warning::new(WarningCode::DateOrderAssumedDmy).field("date"));
    }
    let mut spans: Vec<(usize, Date, Date)> = Vec::new();
    for (at, day) in &table.periods {
        let found = table.names[*at].as_str();
        let invalid = || Error::new(Code::InvalidDate).line(table.line).field("date").found(found);
        let (from, to) = meant.meant(*day).resolve(order).ok_or_else(invalid)?;
        let is_week = matches!(day, Day::Lettered { .. }) && letter == Some(Lettered::Week);
        let end = if is_week || day::is_week(found) { from.plus_days(6).ok_or_else(invalid)? } else { to };
        spans.push((*at, from, end));
    }
    // A quarter beside its months sums them.
    let sums: Vec<bool> = spans.iter().map(|span| covers_another(span, &spans)).collect();
    let settled = settle(text, table, field, options)?;
    let mut lines = rows(text, table, field, &settled, &mut notes)?;
    leave_totals_out(&mut lines, text, table, &settled, &mut notes);
    scaled(table, &settled, &mut notes);
    let (decimal, currency, shared_sign) = (settled.decimal, settled.currency, settled.shared_sign);
    let has_no_row = lines.is_empty();
    if has_no_row {
        return Err(Error::new(Code::NoDataRows).line(table.line));
    }
    about::encoding(decoded, &mut notes);
    if field.class() == Class::Money && currency.is_none() {
        let warning = Warning::new(WarningCode::NoCurrency);
        notes.warn(match shared_sign {
            Some(sign) => warning.found(sign),
            None => warning,
        });
    }
    let made = || {
        lines.iter().flat_map(|line| {
            let amounts = spans.iter().zip(&sums).zip(&line.amounts).filter(|((_, sums), _)| !**sums);
            amounts.filter_map(move |((span, _), amount)| Some((line, span, (*amount)?)))
        })
    };
    let numbers: Vec<u64> = made().map(|(line, ..)| line.line).collect();
    let mut columns = vec![
        NamedColumn::new("date", Days::new(made().map(|(_, span, _)| Some(span.1)))),
        NamedColumn::new("date_end", Days::new(made().map(|(_, span, _)| Some(span.2)))),
    ];
    for (at, (_, key)) in table.keys.iter().enumerate() {
        columns
            .push(NamedColumn::new(key.key(), Texts::new(made().map(|(line, ..)| line.keys[at].as_deref()))));
    }
    columns.push(NamedColumn::new(field.key(), Numbers::new(made().map(|(.., amount)| Some(amount)))?));
    let used = |at: usize| {
        let key = table.keys.iter().find(|(column, _)| *column == at).map(|(_, key)| key.key());
        key.or_else(|| spans.iter().zip(&sums).any(|(span, sums)| span.0 == at && !sums).then(|| field.key()))
    };
    let (skipped, skipped_lines, warnings) = notes.warnings();
    let period = spans.iter().map(|span| span.1).min().zip(spans.iter().map(|span| span.2).max());
    let report = Report {
        file: file.to_owned(),
        kind,
        platform: "generic".to_owned(),
        ui_language: None,
        encoding: decoded.encoding,
        delimiter: char::from(table.delimiter).to_string(),
        decimal,
        period: period.map(|(from, to)| Period { from, to }),
        currency: currency.clone(),
        header_line: table.line,
        rows_read: numbers.len() as u64,
        skipped,
        skipped_lines,
        warnings,
        columns: (0..table.names.len())
            .map(|at| ColumnUse { name: table.names[at].clone(), field: used(at).map(str::to_owned) })
            .collect(),
    };
    let rows = ExportRows::new(kind, "generic", currency, &numbers, columns)?;
    Ok(Imported { report, table: ImportedTable::Rows(rows) })
}

/// Whether a period is longer than another one in it.
fn covers_another(span: &(usize, Date, Date), all: &[(usize, Date, Date)]) -> bool {
    all.iter().any(|other| {
        other.0 != span.0 && other.1 >= span.1 && other.2 <= span.2 && (other.1, other.2) != (span.1, span.2)
    })
}

/// The question what the amounts are.
fn asked(text: &str, table: &Across) -> Error {
    let rows = Records::new(text, table.delimiter, table.body).filter_map(Result::ok);
    let rows = rows.filter(|record| !record.is_blank() && total_label(record.cell(0)).is_none()).count();
    let name = |period: Option<&(usize, Day)>| period.map_or("", |(at, _)| table.names[*at].as_str());
    Error::new(Code::PeriodAcrossColumns)
        .line(table.line)
        .found(name(table.periods.first()))
        .with("last", name(table.periods.last()))
        .with("rows", rows as f64)
        .with("periods", table.periods.len() as f64)
}
