//! What is particular to orders: cancelled ones are left out, and customers must have a key.

use super::body::Plan;
use super::field::Field;
use super::platform;
use super::record::Record;
use super::report::{Notes, Warning, WarningCode};
use crate::table::NamedColumn;

/// Whether an order never became a sale.
pub(super) fn is_cancelled(plan: &Plan, record: &Record<'_>) -> bool {
    let cell = |field| plan.use_of(field).map_or("", |used| record.cell(used.column));
    !cell(Field::Cancelled).is_empty() || platform::is_no_sale(cell(Field::Status))
}

/// Says which orders have no customer, and when customers are told apart by name.
pub(super) fn check_customers(lines: &[u64], columns: &[NamedColumn], notes: &mut Notes) {
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
