//! A table of customers' purchases: a platform's export of orders through the reader of exports, any other file as
//! it stands.
//!
//! The pages that speak of customers and the page that imports read the same sales from the same file.

use crate::Result;
use crate::error::Detail;
use crate::import::encoding::Decoded;
use crate::import::field::{Class, Field};
use crate::import::free::cell_texts::CellTexts;
use crate::import::free::sales::Sale;
use crate::import::free::{FreeColumn, FreeTable, KnownOrders, decode_text, distinct, read_decoded};
use crate::import::header::{self, Chosen, Header};
use crate::import::options::{Imported, Options};
use crate::import::record::{Record, Records};
use crate::import::report::{Report, WarningCode};
use crate::import::rows;
use crate::import::table::{ExportRows, Kind};
use crate::import::watch::Watch;
use crate::table::{Days, Numbers, TextsBuilder};
use std::rc::Rc;

/// Reads the bytes of a file of orders or of customers.
///
/// A platform's export of orders gives one row a sale or refund: cancelled orders are left out, the lines of an
/// order are one row, a refund is a negative amount. Columns keep their names in the file; those that only
/// settle the amounts are not among them.
///
/// # Errors
/// Those of [`free_table`](super::free_table); for a platform's export those of
/// [`Reader::finish`](crate::import::Reader::finish).
///
/// ```
/// use levier::import::customer_table;
/// let file = "Name,Email,Financial Status,Currency,Total,Created at\n\
///     #1,a@example.com,paid,EUR,60.00,2026-09-02\n\
///     #2,b@example.com,voided,EUR,45.00,2026-09-03\n";
/// let table = customer_table(file.as_bytes()).unwrap();
/// assert_eq!(table.rows, 1);
/// let orders = table.orders.unwrap();
/// assert_eq!((orders.platform.as_str(), orders.amount.as_str()), ("shopify", "Total"));
/// assert_eq!(orders.left_out, [("cancelled_order", 1)]);
/// ```
pub fn customer_table(bytes: &[u8]) -> Result<FreeTable> {
    customer_table_watched(bytes, &|_, _| ())
}

/// [`customer_table`], telling now and then how much is done of how much.
///
/// # Errors
/// Those of [`customer_table`].
pub fn customer_table_watched(bytes: &[u8], tell: &dyn Fn(usize, usize)) -> Result<FreeTable> {
    let decoded = decode_text(bytes)?;
    let watch = Watch::new(decoded.text.len(), tell);
    let header = header::find(&decoded.text, &Chosen::default())?.filter(|header| {
        let has = |field| header.column(field).is_some();
        header.kind == Kind::Orders && has(Field::Customer) && has(Field::Date)
    });
    match header {
        Some(header) => orders_table(&decoded, &header, &watch),
        None => read_decoded(&decoded, &watch),
    }
}

fn orders_table(decoded: &Decoded<'_>, header: &Header, watch: &Watch<'_>) -> Result<FreeTable> {
    let Imported { report, table } = rows::read("", decoded, header, &Options::default(), watch)?;
    // The reader of a recognised header gives rows.
    let Some(export) = table.rows() else { return read_decoded(decoded, watch) };
    let sales: Vec<Sale<'_>> = export.sales().collect();
    let lines = Rc::new(sales.iter().map(|sale| export.line(sale.row)).collect::<Vec<u64>>());
    let written = cells_of_rows(decoded, header, export)?;
    let names = distinct(&header.names);
    let named = |field| header.column(field).map_or_else(String::new, |at| names[at].clone());
    let known = KnownOrders {
        platform: export.platform.clone(),
        customer: named(Field::Customer),
        date: named(Field::Date),
        amount: named(Field::Total),
        currency: export.currency.clone(),
        left_out: left_out(&report),
    };
    let mut columns = Vec::new();
    for (at, (name, written)) in names.into_iter().zip(&written).enumerate() {
        let typed = |cells: crate::table::Cells| FreeColumn::typed(name.clone(), cells, Rc::clone(&lines));
        columns.push(match header.fields[at] {
            Some(Field::Customer) => {
                let mut texts = TextsBuilder::default();
                for sale in &sales {
                    texts.push(sale.customer);
                }
                typed(texts.build().into())
            }
            Some(Field::Date) => typed(Days::new(sales.iter().map(|sale| sale.day)).into()),
            Some(Field::Total) => typed(Numbers::new(sales.iter().map(|sale| sale.amount))?.into()),
            // They have settled the amounts.
            Some(Field::Refunded | Field::Cancelled | Field::MoneyFormatted) => continue,
            Some(field) if matches!(field.class(), Class::Count | Class::Money | Class::Number) => {
                let of = |sale: &Sale<'_>| export.number(field.key(), sale.row).filter(|_| !sale.refund);
                typed(Numbers::new(sales.iter().map(of))?.into())
            }
            field => {
                // A refund has the order's number; everything else was said by the order.
                let said = |sale: &Sale<'_>| !sale.refund || field == Some(Field::OrderId);
                let of = |sale: &Sale<'_>| if said(sale) { written.get(sale.row) } else { "" };
                let mut cells = CellTexts::default();
                for sale in &sales {
                    cells.push(of(sale));
                }
                FreeColumn::written(name, cells, Rc::clone(&lines))
            }
        });
    }
    Ok(FreeTable {
        encoding: decoded.encoding,
        delimiter: char::from(header.delimiter),
        rows: sales.len(),
        columns,
        orders: Some(known),
    })
}

/// Whether a column is given as the file writes it, and not as it was read.
fn is_written(field: Option<Field>) -> bool {
    match field {
        Some(Field::Customer | Field::Date | Field::Refunded | Field::Cancelled | Field::MoneyFormatted) => {
            false
        }
        Some(field) => !matches!(field.class(), Class::Count | Class::Money | Class::Number),
        None => true,
    }
}

/// The cells of each column of the file that is given as it is written, in the rows that the export has.
fn cells_of_rows(decoded: &Decoded<'_>, header: &Header, export: &ExportRows) -> Result<Vec<CellTexts>> {
    let mut cells = vec![CellTexts::default(); header.names.len()];
    let mut next = 0;
    let mut records = Records::new(&decoded.text, header.delimiter, header.body);
    let mut record = Record::default();
    while next < export.len() && records.read(&mut record)? {
        if record.line != export.line(next) {
            continue;
        }
        next += 1;
        for (column, cells) in
            cells.iter_mut().enumerate().filter(|(column, _)| is_written(header.fields[*column]))
        {
            cells.push(record.cell(column));
        }
    }
    Ok(cells)
}

/// How many lines were left out, by reason.
fn left_out(report: &Report) -> Vec<(&'static str, usize)> {
    let warned = |code: WarningCode| {
        let of_code = report.warnings.iter().filter(|warning| warning.code == code);
        // The last of a long list says how many more there are.
        of_code.fold(0, |sum, warning| match warning.detail.get("more") {
            Some(Detail::Number(more)) => sum + 1 + *more as usize,
            _ => sum + 1,
        })
    };
    let counts = [
        ("cancelled_order", warned(WarningCode::OrderExcludedCancelled)),
        ("duplicate_row", warned(WarningCode::DuplicateRowIgnored)),
        ("total_row", report.skipped.total_rows as usize),
    ];
    counts.into_iter().filter(|(_, n)| *n > 0).collect()
}
