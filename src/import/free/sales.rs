//! What orders brought: each total on its day, and what was refunded of it as a sale of its own, below 0.

use crate::import::table::{ExportRows, Kind};
use crate::value::Date;

/// An order, or a refund of one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sale<'a> {
    /// The row of the export that it stands in.
    pub row: usize,
    /// Who bought.
    pub customer: Option<&'a str>,
    /// The day of the order; a refund has the same.
    pub day: Option<Date>,
    /// The total of the order, or what was refunded as a negative amount.
    pub amount: Option<f64>,
    /// Whether it is a refund: a refunded order stays an order.
    pub refund: bool,
}

impl ExportRows {
    /// The sales of an export of orders, each followed by its refund if it has one; none for another kind.
    ///
    /// Cancelled and voided orders are no rows of the export.
    ///
    /// ```
    /// use levier::import::{Options, Reader};
    /// let mut reader = Reader::new("orders.csv");
    /// reader.push(b"Name,Email,Financial Status,Currency,Total,Created at,Refunded Amount\n");
    /// reader.push(b"#1,a@example.com,partially_refunded,EUR,60.00,2026-09-02,20.00\n");
    /// reader.push(b"#2,b@example.com,voided,EUR,45.00,2026-09-03,0.00\n");
    /// let imported = reader.finish(&Options::default()).unwrap();
    /// let amounts: Vec<f64> = imported.table.rows().unwrap().sales().filter_map(|sale| sale.amount).collect();
    /// assert_eq!(amounts, [60.0, -20.0]);
    /// ```
    pub fn sales(&self) -> impl Iterator<Item = Sale<'_>> + '_ {
        let rows = if self.kind == Kind::Orders { self.len() } else { 0 };
        (0..rows).flat_map(|row| {
            let sale = Sale {
                row,
                customer: self.text("customer", row),
                day: self.day("date", row),
                amount: self.number("total", row),
                refund: false,
            };
            let refunded = self.number("refunded", row).filter(|&refunded| refunded > 0.0);
            let refund = refunded.map(|refunded| Sale { amount: Some(-refunded), refund: true, ..sale });
            [Some(sale), refund].into_iter().flatten()
        })
    }
}
