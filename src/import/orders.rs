//! What is particular to orders: cancelled ones are left out, and customers must have a key.

use super::alias::Field;
use super::body::Plan;
use super::header::fold;
use super::record::Record;
use super::report::{Notes, Warning, WarningCode};
use super::table::Row;

/// Statuses of an order that never became a sale, folded.
const LOST: [&str; 8] =
    ["voided", "cancelled", "canceled", "failed", "annulee", "annule", "echouee", "echec"];

/// Whether an order never became a sale.
pub(super) fn is_cancelled(plan: &Plan, record: &Record<'_>) -> bool {
    let cell = |field| plan.use_of(field).map_or("", |used| record.cell(used.column));
    !cell(Field::Cancelled).is_empty() || LOST.contains(&fold(cell(Field::Status)).as_str())
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
