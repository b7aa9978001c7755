//! The second pass over a recognised export: records → rows, with what was skipped and doubted.

use super::body::{Part, Plan, Use};
use super::day;
use super::draft::Draft;
use super::email;
use super::encoding::Decoded;
use super::evidence::{self, Settled, is_silent};
use super::far_date::check_dates;
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
use super::table::{ExportRows, ImportedTable, Kind};
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
        draft: Draft::new(&plan),
        checksum: Checksum::new(plan.uses.len()),
        seen: BTreeMap::new(),
        last_order: String::new(),
        nameless: Vec::new(),
        result_kinds: BTreeSet::new(),
    };
    let other = plan.walk(text, |part, record| reading.record(part, record, &mut notes))?;
    let total = reading.nameless_total(&mut notes);
    reading.checksum.check(&plan.uses, &mut notes);
    let Reading { draft, result_kinds, .. } = reading;
    check_dates(draft.dated())?;
    let found = draft.period().map(|(from, to)| Period { from, to });
    let (lines, mut columns) = draft.finish(&plan, total)?;
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

/// The warnings that are about the file rather than a line.
fn about_the_file(
    decoded: &Decoded,
    plan: &Plan,
    settled: &Settled,
    rows: usize,
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
    if dated && rows > 1 && plan.use_of(Field::Users).is_some() {
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
    draft: Draft,
    checksum: Checksum,
    /// Records already read, word for word, with their line.
    seen: BTreeMap<&'t str, u64>,
    /// The order of the last row.
    last_order: String,
    /// The rows that no dimension names.
    nameless: Vec<usize>,
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
        self.draft.begin(record.line);
        let mut open_rate = None;
        let mut named = false;
        for (index, used) in self.plan.uses.iter().enumerate() {
            let cell = record.cell(used.column);
            match used.class {
                Class::Date => self.date(used, record, notes)?,
                Class::Text if is_silent(cell) => self.draft.text(index, None),
                Class::Text => {
                    named |= used.field.is_some_and(is_dimension);
                    if used.field == Some(Field::ResultKind) {
                        self.result_kinds.insert(cell.to_owned());
                    }
                    if used.field == Some(Field::Customer) {
                        // A customer has one spelling.
                        self.draft.text(index, Some(&cell.to_lowercase()));
                    } else {
                        self.draft.text(index, Some(cell));
                    }
                }
                Class::Count | Class::Number | Class::Money => {
                    let value = self.number(index, record, notes)?;
                    self.draft.number(index, value);
                }
                Class::Aside => {
                    if used.field == Some(Field::OpenRate) {
                        open_rate = fraction(cell, self.settled.marks[index]);
                    }
                }
            }
        }
        let row = self.draft.len() - 1;
        if !named {
            self.nameless.push(row);
        }
        match self.plan.kind {
            Kind::Email => {
                let values = self.draft.numbers_at(row);
                let of = |field| self.plan.uses.iter().position(|used| used.field == Some(field));
                let parts = [Field::Opens, Field::Sent, Field::Delivered].map(|field| values[of(field)?]);
                email::check_open_rate(record.line, open_rate, parts, notes);
            }
            Kind::Orders => {
                let id = self.plan.use_of(Field::OrderId).map_or("", |used| record.cell(used.column));
                id.clone_into(&mut self.last_order);
            }
            Kind::Ads | Kind::Web | Kind::Series => {}
        }
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

    fn date(&mut self, used: &Use, record: &Record<'_>, notes: &mut Notes) -> Result<()> {
        let cell = record.cell(used.column);
        if is_silent(cell) {
            if used.field == Some(Field::Date) {
                notes.warn(Warning::new(WarningCode::NoDate).line(record.line).field("date"));
            }
            return Ok(());
        }
        let (from, to) = read_days(used, record, cell, self.settled.order)?;
        let (date, end) = self.draft.days();
        if used.field == Some(Field::DateEnd) {
            *end = Some(to);
        } else {
            *date = Some(from);
            *end = end.or(Some(to).filter(|&to| to != from));
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
        // The lines of an order follow each other; those of an order left out are left out with it.
        let items = self.plan.uses.iter().position(|used| used.field == Some(Field::Items));
        if let Some(index) = items
            && let Some(more) = self.number(index, record, notes)?
            && self.last_order == id
        {
            self.draft.add_to_last(index, more);
        }
        Ok(true)
    }

    /// Meta can put a summary above the rows, with no campaign named: a total if it is their sum.
    fn nameless_total(&mut self, notes: &mut Notes) -> Option<usize> {
        let &[row] = self.nameless.as_slice() else { return None };
        if self.plan.kind != Kind::Ads || self.draft.len() < 3 {
            return None;
        }
        let values = self.draft.numbers_at(row);
        if !self.checksum.is_sum_of_others(&self.plan.uses, &values) {
            return None;
        }
        self.checksum.remove(&values);
        notes.skip(self.draft.lines()[row], Skip::Total, "");
        Some(row)
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

/// A rate as a fraction, for comparison only.
fn fraction(cell: &str, mark: Mark) -> Option<f64> {
    match number::scan(cell) {
        Cell::Number(token) => token.read(mark).filter(|rate| token.is_percent() || *rate <= 1.0),
        _ => None,
    }
}
