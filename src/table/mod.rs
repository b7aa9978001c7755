//! Immutable tables of typed columns, their binary form and their names.
//!
//! The saved document is small and refers to its tables by name. A [`Table`] holds columns of civil days, texts
//! or numbers, each with its missing values; it never changes once it is made, so the document, the undo steps
//! and the worker share it through an `Arc`. [`pack`] writes a table as bytes that compress well and [`unpack`]
//! reads them back; equal tables have equal bytes. [`TableName`] is the hash of these bytes. [`to_units`] turns
//! compressed bytes into a text for a storage that keeps only texts.

mod bytes;
mod column;
mod integers;
pub(crate) mod lookup;
mod name;
mod numbers;
mod pack;
mod read;
mod texts;
mod units;

pub use column::{Cells, Days, NamedColumn, Numbers};
pub use name::TableName;
pub use pack::pack;
pub use read::unpack;
pub use texts::{Texts, TextsBuilder};
pub use units::{from_units, to_units};

use crate::{Code, Error, Result};

/// The most rows of a table.
pub const MOST_ROWS: usize = 10_000_000;
/// The most columns of a table.
pub const MOST_COLUMNS: usize = 1_000;
/// The most cells of a table, so that a small forged text cannot ask for unbounded memory.
pub const MOST_CELLS: usize = 100_000_000;
/// The most bytes of the different texts of one column.
pub const MOST_TEXT: usize = 256 << 20;

/// Columns of equal length with distinct names.
///
/// ```
/// use levier::table::{Cells, NamedColumn, Numbers, Table};
/// let cost = Numbers::new([Some(12.5), None, Some(0.0)]).unwrap();
/// let table = Table::new(3, vec![NamedColumn::new("cost", Cells::Numbers(cost))]).unwrap();
/// assert_eq!(table.rows(), 3);
/// assert_eq!(table.numbers("cost").unwrap().get(1), None);
/// assert!(table.numbers("clicks").is_none());
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    rows: usize,
    columns: Vec<NamedColumn>,
}

impl Table {
    /// A table of `rows` rows.
    ///
    /// # Errors
    /// - `row_length` when a column has another length, with its name;
    /// - `duplicate_name` when two columns have one name;
    /// - `too_large` above [`MOST_ROWS`], [`MOST_COLUMNS`] or [`MOST_CELLS`].
    pub fn new(rows: usize, columns: Vec<NamedColumn>) -> Result<Self> {
        check_size(rows, columns.len())?;
        for (at, column) in columns.iter().enumerate() {
            if column.cells().len() != rows {
                let error = Error::new(Code::RowLength).field(column.name());
                return Err(error.with("expected", rows as f64).with("size", column.cells().len() as f64));
            }
            if columns[..at].iter().any(|other| other.name() == column.name()) {
                return Err(Error::new(Code::DuplicateName).field("column").found(column.name()));
            }
        }
        Ok(Self { rows, columns })
    }

    /// The number of rows.
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// The columns, in their order.
    pub fn columns(&self) -> &[NamedColumn] {
        &self.columns
    }

    /// The cells of the column of that name.
    pub fn cells(&self, name: &str) -> Option<&Cells> {
        self.columns.iter().find(|column| column.name() == name).map(NamedColumn::cells)
    }

    /// The column of that name, when it holds days.
    pub fn days(&self, name: &str) -> Option<&Days> {
        self.cells(name).and_then(Cells::as_days)
    }

    /// The column of that name, when it holds texts.
    pub fn texts(&self, name: &str) -> Option<&Texts> {
        self.cells(name).and_then(Cells::as_texts)
    }

    /// The column of that name, when it holds numbers.
    pub fn numbers(&self, name: &str) -> Option<&Numbers> {
        self.cells(name).and_then(Cells::as_numbers)
    }
}

/// Refuses a size before memory is taken for it.
fn check_size(rows: usize, columns: usize) -> Result<()> {
    let refuse = |limit: &str, most: usize, size: usize| {
        Err(Error::new(Code::TooLarge)
            .with("limit", limit)
            .with("max", most as f64)
            .with("size", size as f64))
    };
    if rows > MOST_ROWS {
        return refuse("rows", MOST_ROWS, rows);
    }
    if columns > MOST_COLUMNS {
        return refuse("columns", MOST_COLUMNS, columns);
    }
    let cells = rows.saturating_mul(columns);
    if cells > MOST_CELLS {
        return refuse("cells", MOST_CELLS, cells);
    }
    Ok(())
}
