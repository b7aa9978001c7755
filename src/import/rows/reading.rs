//! One row after the other: cells → values, with what was skipped and doubted.

use crate::Result;
use crate::import::body::Plan;
use crate::import::column_use::Use;
use crate::import::day;
use crate::import::day::date_cell::read_days;
use crate::import::evidence::{self, Settled};
use crate::import::field::{Class, Field};
use crate::import::number::{self, Cell};
use crate::import::options::Mark;
use crate::import::record::{Record, is_silent};
use crate::import::report::about::{self, Serials};
use crate::import::report::notes::Notes;
use crate::import::report::{Period, Skip, Warning, WarningCode};
use crate::import::rows::draft::Draft;
use crate::import::rows::email;
use crate::import::rows::orders::{self, OrderLines};
use crate::import::table::Kind;
use crate::import::total::Standing;
use crate::import::total::label::Labels;
use crate::import::total::rows::TotalRows;
use crate::import::walk::Part;
use crate::table::lookup::Lookup;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// Records already read, word for word, with their line.
#[derive(Debug, Default)]
struct SeenRecords<'t> {
    known: Lookup,
    /// Lines fit: a text has fewer than 2^32 bytes.
    records: Vec<(&'t str, u32)>,
}

impl<'t> SeenRecords<'t> {
    /// The line of a record that is word for word the same, for one that may repeat it; this one is known from now on.
    fn repeated(&mut self, record: &Record<'t>, may_repeat: bool) -> Option<u64> {
        let (next, records) = (self.records.len() as u32, &mut self.records);
        let number = self.known.find_or(record.raw, next, |number| records[number as usize].0 == record.raw);
        match records.get_mut(number as usize) {
            Some((_, line)) if may_repeat => return Some(u64::from(*line)),
            Some((_, line)) => *line = record.line as u32,
            None => records.push((record.raw, record.line as u32)),
        }
        None
    }
}

/// The second pass.
pub(in crate::import) struct Reading<'t, 'p> {
    plan: &'p Plan,
    settled: &'p Settled,
    period: Option<Period>,
    pub(in crate::import) draft: Draft,
    totals: TotalRows,
    labels: Labels,
    seen: SeenRecords<'t>,
    orders: OrderLines,
    pub(in crate::import) result_kinds: BTreeSet<String>,
    /// Of each use in thousands or millions, its first cell and value.
    pub(in crate::import) scaled: BTreeMap<usize, (String, f64)>,
    pub(in crate::import) serials: Option<Serials>,
}

impl<'t, 'p> Reading<'t, 'p> {
    pub(in crate::import) fn new(plan: &'p Plan, settled: &'p Settled, period: Option<Period>) -> Self {
        Self {
            plan,
            settled,
            period,
            draft: Draft::new(plan),
            totals: TotalRows::new(plan),
            labels: Labels::default(),
            seen: SeenRecords::default(),
            orders: OrderLines::default(),
            result_kinds: BTreeSet::new(),
            scaled: BTreeMap::new(),
            serials: None,
        }
    }

    pub(in crate::import) fn record(
        &mut self,
        part: Part,
        record: &Record<'t>,
        notes: &mut Notes,
    ) -> Result<()> {
        match part {
            Part::Empty
            | Part::Comment
            | Part::HeaderAgain
            | Part::Units
            | Part::Footer
            | Part::PaddedFooter => {
                about::no_row(part, record, notes);
            }
            Part::Total(statistic) => {
                let order = self.settled.order;
                self.totals.label(
                    self.plan,
                    record,
                    (statistic, false),
                    self.draft.len(),
                    &self.settled.marks,
                    order,
                );
            }
            Part::Row | Part::Doubtful(_) => self.row(record, notes)?,
        }
        Ok(())
    }

    fn row(&mut self, record: &Record<'t>, notes: &mut Notes) -> Result<()> {
        if self.plan.items_on_further_lines && self.continues_order(record, notes)? {
            return Ok(());
        }
        let standing = self.plan.standing(record, &mut self.labels);
        if let Some(first) = self.seen.repeated(record, standing != Some(Standing::Told)) {
            notes.skip(record.line, Skip::Duplicate, record.raw);
            notes.warn(
                Warning::new(WarningCode::DuplicateRowIgnored)
                    .line(record.line)
                    .with("first_line", first as f64),
            );
            return Ok(());
        }
        if self.plan.kind == Kind::Orders && self.orders.is_no_sale(self.plan, record) {
            notes.skip(record.line, Skip::Cancelled, record.raw);
            notes.warn(Warning::new(WarningCode::OrderExcludedCancelled).line(record.line));
            return Ok(());
        }
        if self.plan.kind == Kind::Orders && self.repeats_order(record, notes)? {
            return Ok(());
        }
        if matches!(self.plan.kind, Kind::Ads | Kind::Web) {
            self.totals.stand(self.draft.len(), standing);
        }
        self.draft.begin(record.line);
        let mut open_rate = None;
        for (index, used) in self.plan.uses.iter().enumerate() {
            let cell = record.cell(used.column);
            match used.class {
                Class::Date => self.date(used, record, notes)?,
                Class::Text if is_silent(cell) => self.draft.text(index, None),
                Class::Text => {
                    if used.field == Some(Field::ResultKind) {
                        self.result_kinds.insert(cell.to_owned());
                    }
                    if used.field == Some(Field::Customer) {
                        // A customer has one spelling.
                        let plain = cell.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
                        let cell = if plain { Cow::Borrowed(cell) } else { Cow::Owned(cell.to_lowercase()) };
                        self.draft.text(index, Some(&cell));
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
        match self.plan.kind {
            Kind::Email => {
                let values = self.draft.numbers_at(row);
                let of = |field| self.plan.uses.iter().position(|used| used.field == Some(field));
                let parts = [Field::Opens, Field::Sent, Field::Delivered].map(|field| values[of(field)?]);
                email::check_open_rate(record.line, open_rate, parts, notes);
            }
            Kind::Orders => {
                let total = orders::total(self.plan, record, &self.settled.marks);
                self.orders.begin(self.plan, record, row, total);
            }
            Kind::Ads | Kind::Web | Kind::Series => {}
        }
        Ok(())
    }

    fn number(&mut self, index: usize, record: &Record<'_>, notes: &mut Notes) -> Result<Option<f64>> {
        let used = &self.plan.uses[index];
        let cell = record.cell(used.column);
        let hide = || self.totals.hide(index);
        let Some(token) = evidence::token(used, record, cell, notes, hide)? else { return Ok(None) };
        let unreadable = || evidence::unreadable(used, record, cell);
        // A measure in per cent is a rate under a measure's name; a negative count is damage.
        let value = token.read_scaled(self.settled.marks[index], used.power);
        let value = value.filter(|_| !token.is_percent()).ok_or_else(unreadable)?;
        if used.power != 0 {
            self.scaled.entry(index).or_insert_with(|| (cell.to_owned(), value));
        }
        if value < 0.0 {
            if used.class == Class::Count {
                return Err(unreadable());
            }
            if used.field == Some(Field::Cost) {
                let warning = Warning::new(WarningCode::NegativeCost).line(record.line);
                notes.warn(warning.field(used.label.as_str()).found(cell));
            }
        }
        self.totals.see(index, cell);
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
        if day::serial(cell).is_some() {
            let seen = Serials { line: record.line, found: cell.to_owned(), from, to };
            self.serials = Some(self.serials.take().map_or(seen, |known| known.with(from)));
        }
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
        // Those of an order that was left out are left out with it.
        let row = self.orders.row(id);
        self.add_items(record, row, notes)?;
        Ok(true)
    }

    /// An order on several lines, its total on each: the total is taken once, the items are added.
    fn repeats_order(&mut self, record: &Record<'_>, notes: &mut Notes) -> Result<bool> {
        let total = orders::total(self.plan, record, &self.settled.marks);
        let Some(row) = self.orders.repeated(self.plan, record, total) else { return Ok(false) };
        if self.orders.is_first_repetition() {
            notes.warn(Warning::new(WarningCode::RepeatedOrderLines).line(record.line).field("order_id"));
        }
        self.add_items(record, Some(row), notes)?;
        Ok(true)
    }

    fn add_items(&mut self, record: &Record<'_>, row: Option<usize>, notes: &mut Notes) -> Result<()> {
        let items = self.plan.uses.iter().position(|used| used.field == Some(Field::Items));
        if let Some(index) = items
            && let Some(more) = self.number(index, record, notes)?
            && let Some(row) = row
        {
            self.draft.add_at(row, index, more);
        }
        Ok(())
    }

    /// Takes totals out of the rows, and says which differ from their rows.
    pub(in crate::import) fn leave_totals_out(&mut self, text: &str, notes: &mut Notes) -> Result<()> {
        // All records are read: none is looked for any more.
        (self.seen, self.orders) = (SeenRecords::default(), OrderLines::default());
        let columns: Vec<_> = (0..self.plan.uses.len()).map(|used| self.draft.numbers(used)).collect();
        let days = if self.plan.use_of(Field::Date).is_some() { self.draft.dates() } else { &[] };
        let totals = self.totals.decide(self.plan, &columns, self.draft.lines(), days, text, notes)?;
        self.draft.leave_out(&totals);
        Ok(())
    }
}

/// A rate as a fraction, for comparison only.
fn fraction(cell: &str, mark: Mark) -> Option<f64> {
    match number::scan(cell) {
        Cell::Number(token) => token.read(mark).filter(|rate| token.is_percent() || *rate <= 1.0),
        _ => None,
    }
}
