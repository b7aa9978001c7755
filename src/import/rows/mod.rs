//! The second pass over a recognised export: records → rows, with what was skipped and doubted.

pub(super) mod draft;
pub(super) mod email;
pub(super) mod orders;
pub(super) mod reading;

use super::body::Plan;
use super::day::far_date::check_dates;
use super::day::order::Habit;
use super::encoding::Decoded;
use super::evidence::{self, Settled};
use super::field::{Class, Field};
use super::header::Header;
use super::header::preamble;
use super::options::{Imported, Options};
use super::platform::{Language, Quirk};
use super::record::{Record, Records};
use super::report::about;
use super::report::notes::Notes;
use super::report::unread;
use super::report::{ColumnUse, Period, Report, Warning, WarningCode};
use super::table::{ExportRows, ImportedTable, Kind};
use super::watch::Watch;
use crate::{Code, Error, Result};
use reading::Reading;
use std::collections::BTreeSet;

/// Reads a recognised export.
///
/// # Errors
/// Every code of the two passes, with line, field and text found.
pub(super) fn read(
    file: &str,
    decoded: &Decoded<'_>,
    header: &Header,
    options: &Options,
    watch: &Watch<'_>,
) -> Result<Imported> {
    let text = &*decoded.text;
    let mut notes = Notes::default();
    check_repeated(text, header)?;
    let mut plan = Plan::of_header(header, text, options);
    plan.name_periods(file, text, options)?.into_iter().for_each(|warning| notes.warn(warning));
    let announced = preamble::read(text, header.delimiter, header.first_line(), &mut notes)?;
    let habit = if header.language.day_first() {
        Habit::DayFirst
    } else if header.language == Language::En && header.platform.has(Quirk::MonthFirstInEnglish) {
        Habit::MonthFirst
    } else {
        Habit::Unknown
    };
    let settled = evidence::gather(text, &plan, &announced, options, habit, |offset| watch.see(0, offset))?;
    let period = preamble::period(&announced, settled.order)?;

    let mut reading = Reading::new(&plan, &settled, period);
    let other = plan.walk(text, |part, record| {
        watch.see(1, record.offset);
        reading.record(part, record, &mut notes)
    })?;
    reading.leave_totals_out(text, &mut notes)?;
    let Reading { mut draft, result_kinds, scaled, serials, .. } = reading;
    if plan.use_of(Field::Date).is_some_and(|used| used.periods.weeks) && plan.kind != Kind::Orders {
        draft.end_weeks();
    }
    check_dates(draft.dated())?;
    let found = draft.period().map(|(from, to)| Period { from, to });
    let (lines, mut columns) = draft.finish(&plan)?;
    if lines.is_empty() {
        return Err(Error::new(Code::NoDataRows).line(header.line));
    }
    match plan.kind {
        Kind::Orders => orders::check_customers(&lines, &columns, &mut notes),
        Kind::Email => email::sum_bounces(lines.len(), &mut columns)?,
        Kind::Ads | Kind::Web | Kind::Series => {}
    }
    if let Some(line) = other.or(header.other) {
        notes.warn(Warning::new(WarningCode::SeveralTables).line(line).with("kept_line", header.line as f64));
    }
    about_the_file(decoded, &plan, &settled, lines.len(), period, &result_kinds, &mut notes);
    if let Some(line) = header.groups_line {
        notes.warn(Warning::new(WarningCode::TwoLineHeader).line(line));
    }
    about::scaled(&plan, &scaled, &mut notes);
    about::serials(serials.as_ref(), &mut notes);
    unread::warn(text, header, &mut notes)?;

    let (skipped, skipped_lines, warnings) = notes.warnings();
    let uses = header.names.iter().zip(&header.fields).map(|(name, field)| ColumnUse {
        name: name.clone(),
        field: field.map(|field| field.key().to_owned()),
    });
    let report = Report {
        file: file.to_owned(),
        kind: header.kind,
        platform: header.platform.name.to_owned(),
        ui_language: Some(header.language.tag().to_owned()),
        encoding: decoded.encoding,
        delimiter: char::from(header.delimiter).to_string(),
        decimal: settled.decimal,
        period: period.or(found),
        currency: settled.currency.clone(),
        header_line: header.line,
        rows_read: lines.len() as u64,
        skipped,
        skipped_lines,
        warnings,
        columns: uses.collect(),
    };
    let rows = ExportRows::new(header.kind, header.platform.name, settled.currency, &lines, columns)?;
    Ok(Imported { report, table: ImportedTable::Rows(rows) })
}

/// Refuses two columns of one name that would fill a field with other values.
fn check_repeated(text: &str, header: &Header) -> Result<()> {
    for (field, columns) in &header.repeated {
        let differ =
            |record: &Record<'_>| columns.iter().any(|&at| record.cell(at) != record.cell(columns[0]));
        for record in Records::new(text, header.delimiter, header.body) {
            let record = record?;
            if differ(&record) {
                return Err(Error::new(Code::DuplicateHeader)
                    .line(header.line)
                    .field(field.key())
                    .found(header.names[columns[0]].as_str())
                    .with("fields", repeated_fields(header))
                    .with("samples", samples(header, &record))
                    .with("sample_line", record.line as f64));
            }
        }
    }
    Ok(())
}

/// What a line says in the columns of [`repeated_fields`], in their order.
fn samples(header: &Header, record: &Record<'_>) -> Vec<String> {
    header.repeated.iter().flat_map(|(_, columns)| columns).map(|&at| record.cell(at).to_owned()).collect()
}

/// The fields that several columns of one name could fill, with the places of those: `cost:4:6`.
fn repeated_fields(header: &Header) -> Vec<String> {
    let one = |(field, columns): &(Field, Vec<usize>)| {
        let places = columns.iter().map(|at| (at + 1).to_string()).collect::<Vec<_>>();
        format!("{}:{}", field.key(), places.join(":"))
    };
    header.repeated.iter().map(one).collect()
}

/// The warnings that are about the file rather than a line.
fn about_the_file(
    decoded: &Decoded<'_>,
    plan: &Plan,
    settled: &Settled,
    rows: usize,
    period: Option<Period>,
    result_kinds: &BTreeSet<String>,
    notes: &mut Notes,
) {
    about::encoding(decoded, notes);
    if plan.join_weeks {
        notes.warn(Warning::new(WarningCode::MatomoWeekRangeRepaired).line(plan.header_line + 1));
    }
    if settled.order_assumed {
        notes.warn(Warning::new(WarningCode::DateOrderAssumedDmy).field("date"));
    }
    let has_money = plan.uses.iter().any(|used| used.class == Class::Money);
    if has_money && settled.currency.is_none() {
        let warning = Warning::new(WarningCode::NoCurrency);
        notes.warn(match settled.shared_sign {
            Some(sign) => warning.found(sign),
            None => warning,
        });
    }
    let dated = plan.use_of(Field::Date).is_some();
    if !dated && period.is_none() {
        notes.warn(Warning::new(WarningCode::NoDate));
    }
    if dated && rows > 1 && plan.use_of(Field::Users).is_some() {
        notes.warn(Warning::new(WarningCode::UniqueVisitorsNotAdditive).field("users"));
    }
    if plan.kind == Kind::Ads && result_kinds.len() > 1 {
        let kinds: Vec<String> = result_kinds.iter().cloned().collect();
        notes.warn(Warning::new(WarningCode::MixedResultTypes).field("conversions").with("kinds", kinds));
    }
}
