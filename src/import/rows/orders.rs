//! What is particular to orders: cancelled ones are left out, and customers must have a key.

use crate::import::body::Plan;
use crate::import::field::Field;
use crate::import::free::cell_texts::CellTexts;
use crate::import::number::{self, Cell};
use crate::import::options::Mark;
use crate::import::platform;
use crate::import::record::Record;
use crate::import::report::notes::Notes;
use crate::import::report::{Warning, WarningCode};
use crate::table::NamedColumn;
use crate::table::lookup::Lookup;

/// The orders read so far: an order's lines are one row.
#[derive(Debug, Default)]
pub(in crate::import) struct OrderLines {
    known: Lookup,
    /// The number, the row and the total of each order.
    ids: CellTexts,
    rows: Vec<u32>,
    totals: Vec<Option<f64>>,
    repeated: bool,
    /// The first statuses seen, and whether each is no sale: a file has few.
    statuses: Vec<(String, bool)>,
}

/// How many statuses are remembered.
const STATUSES: usize = 16;

impl OrderLines {
    /// Whether a row of an orders file is no sale: an order that was cancelled, a transfer between accounts.
    pub(in crate::import) fn is_no_sale(&mut self, plan: &Plan, record: &Record<'_>) -> bool {
        let cell = |field| plan.use_of(field).map_or("", |used| record.cell(used.column));
        // PayPal writes transfers and conversions among payments, told apart by their type.
        !cell(Field::Cancelled).is_empty()
            || self.says_no_sale(cell(Field::Status))
            || self.says_no_sale(cell(Field::ResultKind))
    }

    fn says_no_sale(&mut self, status: &str) -> bool {
        if let Some((_, known)) = self.statuses.iter().find(|(known, _)| known == status) {
            return *known;
        }
        let is = platform::is_no_sale(status);
        if self.statuses.len() < STATUSES {
            self.statuses.push((status.to_owned(), is));
        }
        is
    }

    fn find(&self, id: &str) -> Option<usize> {
        self.known.find(id, |number| self.ids.get(number as usize) == id).map(|number| number as usize)
    }

    /// The row of an order.
    pub(in crate::import) fn row(&self, id: &str) -> Option<usize> {
        self.find(id).map(|number| self.rows[number] as usize)
    }

    /// Takes in the first line of an order.
    pub(in crate::import) fn begin(
        &mut self,
        plan: &Plan,
        record: &Record<'_>,
        row: usize,
        total: Option<f64>,
    ) {
        let id = plan.use_of(Field::OrderId).map_or("", |used| record.cell(used.column));
        if id.is_empty() {
            return;
        }
        let (next, ids) = (self.rows.len() as u32, &mut self.ids);
        if self.known.find_or(id, next, |number| ids.get(number as usize) == id) == next {
            ids.push(id);
            self.rows.push(row as u32);
            self.totals.push(total);
        }
    }

    /// The row of an order that this record repeats: the same number and the same total.
    pub(in crate::import) fn repeated(
        &self,
        plan: &Plan,
        record: &Record<'_>,
        total: Option<f64>,
    ) -> Option<usize> {
        let id = plan.use_of(Field::OrderId).map(|used| record.cell(used.column))?;
        let number = self.find(id)?;
        (total.is_some() && self.totals[number] == total).then_some(self.rows[number] as usize)
    }

    /// Whether no order was repeated before.
    pub(in crate::import) fn is_first_repetition(&mut self) -> bool {
        !std::mem::replace(&mut self.repeated, true)
    }
}

/// The total of a record.
pub(in crate::import) fn total(plan: &Plan, record: &Record<'_>, marks: &[Mark]) -> Option<f64> {
    let at = plan.uses.iter().position(|used| used.field == Some(Field::Total))?;
    match number::scan(record.cell(plan.uses[at].column)) {
        Cell::Number(token) => token.read_scaled(marks[at], plan.uses[at].power),
        _ => None,
    }
}

/// Says which orders have no customer, and when customers are told apart by name.
pub(in crate::import) fn check_customers(lines: &[u64], columns: &[NamedColumn], notes: &mut Notes) {
    let customers = columns.iter().find(|column| column.name() == Field::Customer.key());
    let customers = customers.and_then(|column| column.cells().as_texts());
    for (row, &line) in lines.iter().enumerate() {
        if customers.and_then(|customers| customers.get(row)).is_none() {
            notes.warn(Warning::new(WarningCode::MissingCustomer).line(line).field("customer"));
        }
    }
    if customers.is_some_and(|customers| customers.dictionary().iter().any(|name| !name.contains('@'))) {
        notes.warn(Warning::new(WarningCode::CustomerKeyIsName).field("customer"));
    }
}
