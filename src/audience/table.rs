//! A file as it stands, before its columns have roles.

use super::column::{AudienceColumn, Column, Taken};
use super::roles::AudienceRoles;
use crate::import::{Encoding, FreeKind, FreeTable};
use serde::Serialize;

/// A file that was read, and what its columns may be for.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct AudienceTable {
    /// The file's name.
    pub name: String,
    /// How many rows it has.
    pub rows: usize,
    /// Its columns.
    pub columns: Vec<AudienceColumn>,
    /// What they suggest.
    pub guess: AudienceRoles,
    /// How its bytes were read.
    pub encoding: Encoding,
    /// What stands between two cells.
    pub delimiter: String,
}

/// Tells a table.
///
/// ```
/// use levier::audience::describe;
/// use levier::import::customer_table;
/// let table = customer_table(b"customer,city\na,Lyon\nb,Lyon\nc,Nice\n").unwrap();
/// let told = describe("customers.csv", &table);
/// assert_eq!((told.rows, told.guess.customer.as_deref()), (3, Some("customer")));
/// assert_eq!((told.columns[1].values[0].value.as_str(), told.columns[1].values[0].n), ("Lyon", 2));
/// ```
pub fn describe(name: &str, table: &FreeTable) -> AudienceTable {
    let columns = table.columns.iter().map(|column| {
        let numbers = (column.kind == FreeKind::Number).then(|| column.numbers());
        let read = match numbers {
            // Numbers that can be read are told as numbers.
            Some(Ok(numbers)) => Column::of_numbers(&column.name, Taken::Own, numbers),
            numbers => {
                Column::of_texts(&column.name, column.kind, Taken::Own, column.cells().into_owned(), numbers)
            }
        };
        read.describe(table.rows)
    });
    AudienceTable {
        name: name.to_owned(),
        rows: table.rows,
        columns: columns.collect(),
        guess: AudienceRoles::guess(table),
        encoding: table.encoding,
        delimiter: table.delimiter.to_string(),
    }
}
