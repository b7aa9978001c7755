//! The orders of a kept file as a table of customers' purchases, for the pages that speak of customers.

use super::document::Document;
use super::tables::Tables;
use crate::import::Kind;
use crate::table::{Days, NamedColumn, Numbers, Table, Texts};
use crate::{Code, Error, Result};

/// The sales and refunds of a source of orders: the columns `customer`, `date` and `amount`, and `currency` when the
/// file says it. A refund is a negative amount; cancelled orders are no rows.
///
/// # Errors
/// `unknown_id` when the document has no such source of orders; `table_missing` when its table is not at hand.
pub fn orders_table(document: &Document, tables: &Tables, source: &str) -> Result<Table> {
    let unknown = || Error::new(Code::UnknownId).field("source").found(source);
    let source = document
        .sources
        .iter()
        .find(|known| known.id == source && known.content.kind() == Kind::Orders)
        .ok_or_else(unknown)?;
    let imported = source.imported(tables)?;
    let rows = imported.rows().ok_or_else(unknown)?;
    let sales: Vec<_> = rows.sales().collect();
    let mut columns = vec![
        NamedColumn::new("customer", Texts::new(sales.iter().map(|sale| sale.customer))),
        NamedColumn::new("date", Days::new(sales.iter().map(|sale| sale.day))),
        NamedColumn::new("amount", Numbers::new(sales.iter().map(|sale| sale.amount))?),
    ];
    if let Some(currency) = rows.currency.as_deref() {
        columns.push(NamedColumn::new("currency", Texts::new(sales.iter().map(|_| Some(currency)))));
    }
    Table::new(sales.len(), columns)
}
