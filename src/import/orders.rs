//! What is particular to orders: cancelled ones are left out, and customers must have a key.

use super::body::Plan;
use super::field::Field;
use super::platform;
use super::record::Record;
use super::report::{Notes, Warning, WarningCode};
use super::table::Row;

/// Whether an order never became a sale.
pub(super) fn is_cancelled(plan: &Plan, record: &Record<'_>) -> bool {
    let cell = |field| plan.use_of(field).map_or("", |used| record.cell(used.column));
    !cell(Field::Cancelled).is_empty() || platform::is_no_sale(cell(Field::Status))
}

/// Gives each customer one spelling, and says who has none.
pub(super) fn settle(rows: &mut [Row], notes: &mut Notes) {
    let mut by_name = false;
    for row in rows {
        match row.texts.get_mut("customer") {
            Some(customer) => {
                *customer = customer.to_lowercase();
                by_name |= !customer.contains('@');
            }
            None => notes.warn(Warning::new(WarningCode::MissingCustomer).line(row.line).field("customer")),
        }
    }
    if by_name {
        notes.warn(Warning::new(WarningCode::CustomerKeyIsName).field("customer"));
    }
}
