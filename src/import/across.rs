//! A table whose columns are periods: names down, months across. Read once the user says what the amounts are.

use super::about;
use super::date_order::DateOrders;
use super::day::{self, Day};
use super::day_words::habit_of;
use super::decimal::{self, Marks};
use super::encoding::Decoded;
use super::evidence::Currency;
use super::field::{Class, Field};
use super::fold::{clean, normalise};
use super::header::candidates;
use super::money;
use super::notes::{Notes, shorten};
use super::number::{self, Cell};
use super::options::{Imported, Options};
use super::platform;
use super::preamble;
use super::record::{Position, Record, Records};
use super::report::{ColumnUse, Period, Report, Skip, Warning, WarningCode};
use super::table::{ExportRows, ImportedTable, Kind};
use super::total_label::total_label;
use super::total_sums::decimals;
use crate::table::{Days, NamedColumn, Numbers, Texts};
use crate::value::Date;
use crate::{Code, Error, Result};

/// How many periods make a table of periods across.
const FEWEST_PERIODS: usize = 3;
/// How far down its header is looked for.
const WITHIN: usize = 60;

/// A table with periods across.
#[derive(Debug)]
pub(super) struct Across {
    delimiter: u8,
    line: u64,
    names: Vec<String>,
    /// The columns of periods.
    periods: Vec<(usize, Day)>,
    /// The columns of names, with their fields.
    keys: Vec<(usize, Field)>,
    body: Position,
}

/// The table of a text whose header has three or more periods beside a column of names.
pub(super) fn find(text: &str) -> Option<Across> {
    for delimiter in candidates(text) {
        let mut records = Records::new(text, delimiter, Position::START);
        for _ in 0..WITHIN {
            let Some(Ok(record)) = records.next() else { break };
            if let Some(mut table) = header(&record, delimiter) {
                table.body = records.position();
                return Some(table);
            }
        }
    }
    None
}

fn header(record: &Record<'_>, delimiter: u8) -> Option<Across> {
    let last = record.cells.iter().rposition(|cell| !cell.trim().is_empty())?;
    let names: Vec<String> = record.cells[..=last].iter().map(|cell| clean(cell)).collect();
    let period = |(at, name): (usize, &String)| match day::cell(name) {
        Some((day, None)) => Some((at, day)),
        _ => None,
    };
    let periods: Vec<(usize, Day)> = names.iter().enumerate().filter_map(period).collect();
    let first = periods.first()?.0;
    if periods.len() < FEWEST_PERIODS || first == 0 {
        return None;
    }
    let mut keys: Vec<(usize, Field)> = Vec::new();
    for (at, name) in names[..first].iter().enumerate() {
        let known = platform::field_names(&normalise(name)).find(|field| field.class() == Class::Text);
        let field = known.unwrap_or(Field::Channel);
        if keys.iter().all(|(_, taken)| *taken != field) {
            keys.push((at, field));
        }
    }
    Some(Across { delimiter, line: record.line, names, periods, keys, body: Position::START })
}

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

/// A row of the file: its line, names and amounts.
struct NamedRow {
    line: u64,
    keys: Vec<Option<String>>,
    amounts: Vec<Option<f64>>,
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
        let (from, to) = day.resolve(order).ok_or_else(invalid)?;
        spans.push((*at, from, to));
    }
    let (mark, decimal, currency, shared_sign) = settle(text, table, field, options)?;
    let mut lines = rows(text, table, field, mark, &mut notes)?;
    leave_totals_out(&mut lines, text, table, &mut notes);
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
            spans.iter().zip(&line.amounts).filter_map(move |(span, amount)| Some((line, span, (*amount)?)))
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
        key.or_else(|| spans.iter().any(|span| span.0 == at).then(|| field.key()))
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

type Settled = (super::options::Mark, Option<super::report::Decimal>, Option<String>, Option<&'static str>);

/// The decimal mark and the currency of all amounts.
fn settle(text: &str, table: &Across, field: Field, options: &Options) -> Result<Settled> {
    let mut marks = Marks::new(field.key(), field.class() == Class::Count);
    let mut currency = Currency::new(options.currency.as_deref())?;
    for name in &table.names {
        if let Some(sign) = money::of_header(name).sign {
            currency.see(sign, table.line, field.key(), name)?;
        }
    }
    for record in Records::new(text, table.delimiter, table.body) {
        let record = record?;
        for (at, _) in &table.periods {
            if let Cell::Number(token) = number::scan(record.cell(*at)) {
                marks.see(&token, record.line, record.cell(*at));
                if let Some(sign) = token.sign {
                    currency.see(sign, record.line, field.key(), record.cell(*at))?;
                }
            }
        }
    }
    let (marks, decimal) = decimal::decide(std::slice::from_ref(&marks), options.decimal)?;
    let (currency, shared) = currency.settle();
    Ok((marks[0], decimal, currency, shared))
}

fn rows(
    text: &str,
    table: &Across,
    field: Field,
    mark: super::options::Mark,
    notes: &mut Notes,
) -> Result<Vec<NamedRow>> {
    let mut lines = Vec::new();
    for record in Records::new(text, table.delimiter, table.body) {
        let record = record?;
        if record.is_blank() {
            notes.skip(record.line, Skip::Empty, record.raw);
            continue;
        }
        let extra = record.cells.iter().skip(table.names.len()).any(|cell| !cell.trim().is_empty());
        if record.cells.len() < table.names.len() || extra {
            return Err(Error::new(Code::RowLength)
                .line(record.line)
                .found(shorten(record.raw))
                .with("expected", table.names.len() as f64)
                .with("got", record.cells.len() as f64));
        }
        let text_of = |at: usize| Some(record.cell(at)).filter(|cell| !cell.is_empty()).map(str::to_owned);
        let mut amounts = Vec::with_capacity(table.periods.len());
        for (at, _) in &table.periods {
            let cell = record.cell(*at);
            let unreadable = || {
                Error::new(Code::UnreadableNumber).line(record.line).field(field.key()).found(shorten(cell))
            };
            amounts.push(match number::scan(cell) {
                Cell::Missing | Cell::Censored => None,
                Cell::Unreadable => return Err(unreadable()),
                Cell::Number(token) => Some(token.read(mark).ok_or_else(unreadable)?),
            });
        }
        let keys = table.keys.iter().map(|(at, _)| text_of(*at)).collect();
        lines.push(NamedRow { line: record.line, keys, amounts });
    }
    Ok(lines)
}

/// Takes out rows that sum the others: by their name, or by having none and being the sum in every period.
fn leave_totals_out(lines: &mut Vec<NamedRow>, text: &str, table: &Across, notes: &mut Notes) {
    let places = table.periods.iter().map(|(at, _)| *at);
    let most = Records::new(text, table.delimiter, table.body)
        .filter_map(Result::ok)
        .flat_map(|record| places.clone().map(move |at| decimals(record.cell(at))))
        .max()
        .unwrap_or(0);
    let label = |line: &NamedRow| line.keys.iter().flatten().find_map(|key| total_label(key));
    let named = |line: &NamedRow| line.keys.iter().any(Option::is_some);
    let is_row = |line: &&NamedRow| named(line) && label(line).is_none();
    let count = lines.iter().filter(is_row).count();
    let sum =
        |period: usize| lines.iter().filter(is_row).filter_map(|line| line.amounts[period]).sum::<f64>();
    let sums: Vec<f64> = (0..table.periods.len()).map(sum).collect();
    let rounding = 0.5 * 10_f64.powi(-most) * (count + 1) as f64;
    let differs = |line: &NamedRow| {
        let near = |(sum, amount): (&f64, &Option<f64>)| {
            amount.is_none_or(|amount| (amount - sum).abs() <= rounding + 1e-9 * (sum.abs() + 1.0))
        };
        !sums.iter().zip(&line.amounts).all(near)
    };
    lines.retain(|line| {
        let alone = label(line).is_some_and(|label| label.alone);
        let candidate = alone || label(line).is_some() || !named(line);
        if !candidate || (!alone && differs(line)) {
            return true;
        }
        notes.skip(line.line, Skip::Total, "");
        if differs(line) {
            notes.warn(Warning::new(WarningCode::TotalMismatch).line(line.line));
        }
        false
    });
}
