//! The second pass over a recognised export: records → rows, with what was skipped and doubted.

use super::body::{Part, Plan, Use};
use super::day;
use super::encoding::Decoded;
use super::evidence::{self, Settled, is_silent};
use super::field::{Class, Field};
use super::header::{Header, is_dimension};
use super::number::{self, Cell};
use super::options::{DateOrder, Imported, Mark, Options};
use super::order::Habit;
use super::orders;
use super::platform::{Language, Quirk};
use super::preamble;
use super::record::Record;
use super::report::{ColumnUse, Notes, Period, Report, Skip, Warning, WarningCode};
use super::table::{Kind, Row, Table};
use super::total::Checksum;
use crate::value::Date;
use crate::{Code, Error, Result};
use std::collections::{BTreeMap, BTreeSet};

/// Reads a recognised export.
///
/// # Errors
/// Every code of the two passes, with line, field and text found.
pub(super) fn read(file: &str, decoded: &Decoded, header: &Header, options: &Options) -> Result<Imported> {
    let text = decoded.text.as_str();
    let mut notes = Notes::default();
    let plan = Plan::of_header(header, text);
    let announced = preamble::read(text, header.delimiter, header.line, &mut notes)?;
    let habit = if header.language.day_first() {
        Habit::DayFirst
    } else if header.language == Language::En && header.platform.has(Quirk::MonthFirstInEnglish) {
        Habit::MonthFirst
    } else {
        Habit::Unknown
    };
    let settled = evidence::gather(text, &plan, &announced, &header.signs, options, habit)?;
    let period = preamble::period(&announced, settled.order)?;

    let mut reading = Reading {
        plan: &plan,
        settled: &settled,
        period,
        rows: Vec::new(),
        checksum: Checksum::new(plan.uses.len()),
        seen: BTreeMap::new(),
        result_kinds: BTreeSet::new(),
    };
    let other = plan.walk(text, |part, record| reading.record(part, record, &mut notes))?;
    reading.drop_silent_total(&mut notes);
    reading.checksum.check(&plan.uses, &mut notes);
    let Reading { mut rows, result_kinds, .. } = reading;
    if plan.kind == Kind::Orders {
        orders::settle(&mut rows, &mut notes);
    }
    if rows.is_empty() {
        return Err(Error::new(Code::NoDataRows).line(header.line));
    }
    if let Some(line) = other.or(header.other) {
        notes.warn(Warning::new(WarningCode::SeveralTables).line(line).with("kept_line", header.line as f64));
    }
    about_the_file(decoded, &plan, &settled, &rows, period, &result_kinds, &mut notes);

    let (skipped, skipped_lines, warnings) = notes.warnings();
    let columns = header.names.iter().zip(&header.fields).map(|(name, field)| ColumnUse {
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
        period: period.or_else(|| period_of(&rows)),
        currency: settled.currency.clone(),
        header_line: header.line,
        rows_read: rows.len() as u64,
        skipped,
        skipped_lines,
        warnings,
        columns: columns.collect(),
    };
    let table = Table {
        kind: header.kind,
        platform: header.platform.name.to_owned(),
        currency: settled.currency,
        rows,
        dates: Vec::new(),
        lines: Vec::new(),
        columns: Vec::new(),
    };
    Ok(Imported { report, table })
}

/// The warnings that are about the file rather than a line.
fn about_the_file(
    decoded: &Decoded,
    plan: &Plan,
    settled: &Settled,
    rows: &[Row],
    period: Option<Period>,
    result_kinds: &BTreeSet<String>,
    notes: &mut Notes,
) {
    if let Some(line) = decoded.repaired {
        notes.warn(Warning::new(WarningCode::MojibakeRepaired).line(line));
    }
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
    if dated && rows.len() > 1 && plan.use_of(Field::Users).is_some() {
        notes.warn(Warning::new(WarningCode::UniqueVisitorsNotAdditive).field("users"));
    }
    if result_kinds.len() > 1 {
        let kinds: Vec<String> = result_kinds.iter().cloned().collect();
        notes.warn(Warning::new(WarningCode::MixedResultTypes).field("conversions").with("kinds", kinds));
    }
}

struct Reading<'t, 'p> {
    plan: &'p Plan,
    settled: &'p Settled,
    period: Option<Period>,
    rows: Vec<Row>,
    checksum: Checksum,
    /// Records already read, word for word, with their line.
    seen: BTreeMap<&'t str, u64>,
    result_kinds: BTreeSet<String>,
}

impl<'t> Reading<'t, '_> {
    fn record(&mut self, part: Part, record: &Record<'t>, notes: &mut Notes) -> Result<()> {
        match part {
            Part::Empty => notes.skip(record.line, Skip::Empty, record.raw),
            Part::Comment => notes.skip(record.line, Skip::Comment, record.raw),
            Part::HeaderAgain => notes.skip(record.line, Skip::Separator, record.raw),
            Part::Total => {
                notes.skip(record.line, Skip::Total, record.raw);
                self.checksum.total(record, &self.plan.uses, &self.settled.marks);
            }
            Part::Row => self.row(record, notes)?,
        }
        Ok(())
    }

    fn row(&mut self, record: &Record<'t>, notes: &mut Notes) -> Result<()> {
        if self.plan.items_on_further_lines && self.continues_order(record, notes)? {
            return Ok(());
        }
        if let Some(&first) = self.seen.get(record.raw) {
            notes.skip(record.line, Skip::Duplicate, record.raw);
            notes.warn(
                Warning::new(WarningCode::DuplicateRowIgnored)
                    .line(record.line)
                    .with("first_line", first as f64),
            );
            return Ok(());
        }
        self.seen.insert(record.raw, record.line);
        if self.plan.kind == Kind::Orders && orders::is_cancelled(self.plan, record) {
            notes.skip(record.line, Skip::Cancelled, record.raw);
            notes.warn(Warning::new(WarningCode::OrderExcludedCancelled).line(record.line));
            return Ok(());
        }
        let mut row = Row {
            line: record.line,
            date: None,
            date_end: None,
            texts: BTreeMap::new(),
            numbers: BTreeMap::new(),
        };
        let mut open_rate = None;
        for (index, used) in self.plan.uses.iter().enumerate() {
            let cell = record.cell(used.column);
            match used.class {
                Class::Date => self.date(used, record, &mut row, notes)?,
                Class::Text if is_silent(cell) => {}
                Class::Text => {
                    if used.field == Some(Field::ResultKind) {
                        self.result_kinds.insert(cell.to_owned());
                    }
                    row.texts.insert(used.label.clone(), cell.to_owned());
                }
                Class::Count | Class::Number | Class::Money => {
                    if let Some(value) = self.number(index, record, notes)? {
                        row.numbers.insert(used.label.clone(), value);
                    }
                }
                Class::Aside => {
                    if used.field == Some(Field::OpenRate) {
                        open_rate = fraction(cell, self.settled.marks[index]);
                    }
                }
            }
        }
        if self.plan.kind == Kind::Email {
            settle_email(&mut row, open_rate, notes);
        }
        self.rows.push(row);
        Ok(())
    }

    fn number(&mut self, index: usize, record: &Record<'_>, notes: &mut Notes) -> Result<Option<f64>> {
        let used = &self.plan.uses[index];
        let cell = record.cell(used.column);
        let unreadable = || evidence::unreadable(used, record, cell);
        let token = match number::scan(cell) {
            Cell::Missing => return Ok(None),
            Cell::Unreadable => return Err(unreadable()),
            Cell::Censored => {
                self.checksum.hide(index);
                let warning = Warning::new(WarningCode::CensoredValue).line(record.line);
                notes.warn(warning.field(used.label.as_str()).found(cell));
                return Ok(None);
            }
            Cell::Number(token) => token,
        };
        // A measure in per cent is a rate under a measure's name; a negative count is damage.
        let value =
            token.read(self.settled.marks[index]).filter(|_| !token.is_percent()).ok_or_else(unreadable)?;
        if value < 0.0 {
            if used.class == Class::Count {
                return Err(unreadable());
            }
            if used.field == Some(Field::Cost) {
                let warning = Warning::new(WarningCode::NegativeCost).line(record.line);
                notes.warn(warning.field(used.label.as_str()).found(cell));
            }
        }
        self.checksum.add(index, value, cell);
        Ok(Some(value))
    }

    fn date(&self, used: &Use, record: &Record<'_>, row: &mut Row, notes: &mut Notes) -> Result<()> {
        let cell = record.cell(used.column);
        if is_silent(cell) {
            if used.field == Some(Field::Date) {
                notes.warn(Warning::new(WarningCode::NoDate).line(record.line).field("date"));
            }
            return Ok(());
        }
        let (from, to) = read_days(used, record, cell, self.settled.order)?;
        if used.field == Some(Field::DateEnd) {
            row.date_end = Some(to);
        } else {
            row.date = Some(from);
            row.date_end = row.date_end.or(Some(to).filter(|&to| to != from));
        }
        if self.period.is_some_and(|period| from < period.from || to > period.to) {
            let warning = Warning::new(WarningCode::DateOutsidePeriod).line(record.line);
            notes.warn(warning.field(used.label.as_str()).found(cell));
        }
        Ok(())
    }

    /// An order's further items on lines without a total add items, no money.
    fn continues_order(&mut self, record: &Record<'_>, notes: &mut Notes) -> Result<bool> {
        let cell = |field| self.plan.use_of(field).map_or("", |used| record.cell(used.column));
        let id = cell(Field::OrderId);
        if !is_silent(cell(Field::Total)) || id.is_empty() {
            return Ok(false);
        }
        let items = self.plan.uses.iter().position(|used| used.field == Some(Field::Items));
        let items = match items {
            Some(index) => self.number(index, record, notes)?,
            None => None,
        };
        // The lines of an order follow each other; those of an order left out are left out with it.
        if let Some(row) =
            self.rows.last_mut().filter(|row| row.texts.get("order_id").is_some_and(|known| known == id))
            && let Some(items) = items
        {
            *row.numbers.entry("items".to_owned()).or_insert(0.0) += items;
        }
        Ok(true)
    }

    /// Meta can put a summary above the rows, with no campaign named: a total if it is their sum.
    fn drop_silent_total(&mut self, notes: &mut Notes) {
        let named = |row: &Row| {
            self.plan
                .uses
                .iter()
                .any(|used| used.field.is_some_and(is_dimension) && row.texts.contains_key(&used.label))
        };
        let mut silent = self.rows.iter().enumerate().filter(|(_, row)| !named(row));
        let (Some((index, row)), None) = (silent.next(), silent.next()) else { return };
        if self.plan.kind != Kind::Ads || self.rows.len() < 3 {
            return;
        }
        let values: Vec<Option<f64>> =
            self.plan.uses.iter().map(|used| row.numbers.get(&used.label).copied()).collect();
        if self.checksum.is_sum_of_others(&self.plan.uses, &values) {
            self.checksum.remove(&values);
            let row = self.rows.remove(index);
            notes.skip(row.line, Skip::Total, "");
        }
    }
}

/// The first and last day of a date cell.
pub(super) fn read_days(
    used: &Use,
    record: &Record<'_>,
    cell: &str,
    order: DateOrder,
) -> Result<(Date, Date)> {
    let invalid = || Error::new(Code::InvalidDate).line(record.line).field(used.label.as_str()).found(cell);
    let (from, to) = day::cell(cell).ok_or_else(invalid)?;
    let (first, last) = from.resolve(order).ok_or_else(invalid)?;
    let last = match to {
        Some(to) => to.resolve(order).ok_or_else(invalid)?.1,
        None => last,
    };
    if last < first { Err(invalid()) } else { Ok((first, last)) }
}

fn period_of(rows: &[Row]) -> Option<Period> {
    let from = rows.iter().filter_map(|row| row.date).min()?;
    let to = rows.iter().filter_map(|row| row.date_end.max(row.date)).max()?;
    Some(Period { from, to })
}

/// A rate as a fraction, for comparison only.
fn fraction(cell: &str, mark: Mark) -> Option<f64> {
    match number::scan(cell) {
        Cell::Number(token) => token.read(mark).filter(|rate| token.is_percent() || *rate <= 1.0),
        _ => None,
    }
}

/// Bounces are hard and soft ones when the file gives no sum; an open rate over messages sent is
/// said, since ours is over messages delivered.
fn settle_email(row: &mut Row, open_rate: Option<f64>, notes: &mut Notes) {
    let get = |key: &str| row.numbers.get(key).copied();
    if let (None, Some(hard), Some(soft)) = (get("bounces"), get("hard_bounces"), get("soft_bounces")) {
        row.numbers.insert("bounces".to_owned(), hard + soft);
    }
    let get = |key: &str| row.numbers.get(key).copied().filter(|&value| value > 0.0);
    let (Some(rate), Some(opens), Some(sent), Some(delivered)) =
        (open_rate, get("opens"), get("sent"), get("delivered"))
    else {
        return;
    };
    // Rates are printed to a hundredth of a per cent.
    let is = |denominator: f64| (rate - opens / denominator).abs() <= 0.000_06;
    if is(sent) && !is(delivered) {
        notes.warn(Warning::new(WarningCode::RateUsesOtherDenominator).line(row.line).field("open_rate"));
    }
}
