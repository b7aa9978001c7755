//! A table as it is kept with the document: only the columns that have a use, without what names a person.

use super::days::in_order;
use super::people::column;
use super::personal::{PersonalData, personal_data};
use super::roles::AudienceRoles;
use crate::Result;
use crate::import::{CellTexts, DateOrder, FreeColumn, FreeKind, FreeTable};
use crate::table::{self, Days, NamedColumn, Numbers, Table, Texts};
use serde::Serialize;
use std::collections::BTreeMap;

/// From how many rows on a column of nearly all different texts is taken for an identifier or for remarks.
const ENOUGH_ROWS: usize = 20;

/// What of a person may be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keeping {
    /// Customers are replaced by `C000001` and so on, in the order in which they first stand in the file.
    pub pseudonyms: bool,
    /// Columns that look like personal data are kept too.
    pub personal: bool,
}

/// Why a column is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum NotKept {
    /// It looks like e-mail addresses.
    Email,
    /// It looks like telephone numbers.
    Telephone,
    /// It looks like IP addresses.
    IpAddress,
    /// It looks like names of persons.
    PersonalName,
    /// It looks like postal addresses.
    PostalAddress,
    /// Nearly every row has another text: an identifier, or remarks.
    Identifier,
}

/// A table to keep, and what stays out of it.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptTable {
    /// The columns that are kept.
    pub table: Table,
    /// The others, by name, and why.
    pub left_out: Vec<(String, NotKept)>,
}

/// The columns of a table that are kept: those with a role, and plain attributes that rules can use.
///
/// # Errors
/// `unknown_column` for a role that names no column; those of reading the numbers and days of a role.
///
/// ```
/// use levier::audience::{AudienceRoles, Keeping, NotKept, kept};
/// use levier::import::customer_table;
/// let file = "client,phone,city\nann@example.com,+33 6 12 34 56 78,Lyon\nbob@example.com,+33 6 98 76 54 32,Nice\n";
/// let table = customer_table(file.as_bytes()).unwrap();
/// let keeping = Keeping { pseudonyms: true, personal: false };
/// let kept = kept(&table, &AudienceRoles::guess(&table), keeping).unwrap();
/// assert_eq!(kept.table.texts("client").unwrap().get(0), Some("C000001"));
/// assert_eq!(kept.table.texts("city").unwrap().get(1), Some("Nice"));
/// assert_eq!(kept.left_out, [("phone".to_owned(), NotKept::Telephone)]);
/// ```
pub fn kept(table: &FreeTable, roles: &AudienceRoles, keeping: Keeping) -> Result<KeptTable> {
    let customer = column(table, "customer", roles.customer.as_ref())?;
    let date = column(table, "date", roles.date.as_ref())?;
    let amount = column(table, "amount", roles.amount.as_ref())?;
    let frequency = column(table, "frequency", roles.frequency.as_ref())?;
    let is =
        |role: Option<&FreeColumn>, column: &FreeColumn| role.is_some_and(|role| role.name == column.name);
    let (mut columns, mut left_out) = (Vec::new(), Vec::new());
    for column in &table.columns {
        let cells: table::Cells = if is(customer, column) {
            customers(&column.cells(), keeping.pseudonyms).into()
        } else if is(date, column) && column.kind == FreeKind::Date {
            Days::new(in_order(column, roles.date_order)?).into()
        } else if is(amount, column) || is(frequency, column) || is(date, column) {
            Numbers::new(column.numbers()?)?.into()
        } else {
            let cells = column.cells();
            let why = if keeping.personal { None } else { not_kept(column, &cells) };
            if let Some(why) = why {
                left_out.push((column.name.clone(), why));
                continue;
            }
            attribute(column, &cells, roles.date_order)?
        };
        columns.push(NamedColumn::new(column.name.as_str(), cells));
    }
    Ok(KeptTable { table: Table::new(table.rows, columns)?, left_out })
}

/// The customers, word for word or by numbers.
fn customers(cells: &CellTexts, pseudonyms: bool) -> Texts {
    let known = |cell: &str| !cell.is_empty();
    if !pseudonyms {
        return Texts::new(cells.iter().map(|cell| Some(cell).filter(|cell| known(cell))));
    }
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    let names = cells.iter().map(|cell| {
        known(cell).then(|| {
            let next = numbers.len() + 1;
            format!("C{:06}", numbers.entry(cell).or_insert(next))
        })
    });
    Texts::new(names)
}

fn not_kept(column: &FreeColumn, cells: &CellTexts) -> Option<NotKept> {
    let personal = personal_data(&column.name, cells).map(|data| match data {
        PersonalData::Email => NotKept::Email,
        PersonalData::Telephone => NotKept::Telephone,
        PersonalData::IpAddress => NotKept::IpAddress,
        PersonalData::Name => NotKept::PersonalName,
        PersonalData::PostalAddress => NotKept::PostalAddress,
    });
    personal
        .or_else(|| (column.kind == FreeKind::Text && is_identifier(cells)).then_some(NotKept::Identifier))
}

/// Whether most rows have a text of their own.
fn is_identifier(cells: &CellTexts) -> bool {
    let known = cells.iter().filter(|cell| !cell.is_empty()).count();
    let distinct: std::collections::BTreeSet<&str> = cells.iter().filter(|cell| !cell.is_empty()).collect();
    known >= ENOUGH_ROWS && distinct.len() * 2 > known
}

/// A column without a role by what it holds; what cannot be read as numbers or days stays text.
fn attribute(column: &FreeColumn, cells: &CellTexts, order: Option<DateOrder>) -> Result<table::Cells> {
    match column.kind {
        FreeKind::Number => {
            if let Ok(numbers) = column.numbers() {
                return Ok(Numbers::new(numbers)?.into());
            }
        }
        FreeKind::Date => {
            if let Ok(days) = in_order(column, order) {
                return Ok(Days::new(days).into());
            }
        }
        FreeKind::Text => {}
    }
    Ok(Texts::new(cells.iter().map(|cell| Some(cell).filter(|cell| !cell.is_empty()))).into())
}
