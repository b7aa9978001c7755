//! What is particular to orders: cancelled ones are left out, and customers must have a key.

use crate::import::body::Plan;
use crate::import::field::Field;
use crate::import::number::{self, Cell};
use crate::import::options::Mark;
use crate::import::platform;
use crate::import::record::Record;
use crate::import::report::notes::Notes;
use crate::import::report::{Warning, WarningCode};
use crate::table::NamedColumn;
#[expect(clippy::disallowed_types, reason = "looked up by key only; its order shows nowhere")]
use std::collections::HashMap;

/// Whether a row of an orders file is no sale: an order that was cancelled, a transfer between accounts.
pub(in crate::import) fn is_no_sale(plan: &Plan, record: &Record<'_>) -> bool {
    let cell = |field| plan.use_of(field).map_or("", |used| record.cell(used.column));
    let no_sale = |field| platform::is_no_sale(cell(field));
    // PayPal writes transfers and conversions among payments, told apart by their type.
    !cell(Field::Cancelled).is_empty() || no_sale(Field::Status) || no_sale(Field::ResultKind)
}

/// The orders read so far: an order's lines are one row.
#[derive(Debug, Default)]
pub(in crate::import) struct OrderLines {
    /// The row and the total of each order, by its number.
    #[expect(clippy::disallowed_types, reason = "as above")]
    rows: HashMap<String, (usize, Option<f64>)>,
    repeated: bool,
}

impl OrderLines {
    /// The row of an order.
    pub(in crate::import) fn row(&self, id: &str) -> Option<usize> {
        self.rows.get(id).map(|(row, _)| *row)
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
        if !id.is_empty() {
            self.rows.entry(id.to_owned()).or_insert((row, total));
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
        let (row, known) = self.rows.get(id)?;
        (total.is_some() && *known == total).then_some(*row)
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
