//! One row a customer: from a file of orders, whose columns are brought to one value each, or as the file has them.

use super::column::Column;
use super::orders::Orders;
use super::roles::AudienceRoles;
use crate::import::{CellTexts, FreeColumn, FreeTable};
use crate::value::Date;
use crate::{Code, Error, Result};

/// Customers, their columns and, from a file of orders, their orders.
#[derive(Debug, Clone)]
pub struct People {
    pub(super) ids: CellTexts,
    pub(super) columns: Vec<Column>,
    pub(super) orders: Option<Orders>,
    pub(super) later: Option<Orders>,
    pub(super) roles: AudienceRoles,
    pub(super) as_of: Option<Date>,
    pub(super) until: Option<Date>,
}

pub(super) fn column<'t>(
    table: &'t FreeTable,
    role: &str,
    name: Option<&String>,
) -> Result<Option<&'t FreeColumn>> {
    let Some(name) = name else { return Ok(None) };
    let found = table.columns.iter().find(|column| column.name == *name);
    found.map(Some).ok_or_else(|| {
        let seen: Vec<String> = table.columns.iter().map(|column| column.name.clone()).collect();
        Error::new(Code::UnknownColumn).field(role).found(name.as_str()).with("seen", seen)
    })
}

pub(super) fn needed<'t>(table: &'t FreeTable, role: &str, name: Option<&String>) -> Result<&'t FreeColumn> {
    column(table, role, name)?.ok_or_else(|| Error::new(Code::MissingInput).field(role))
}

impl People {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether there is nobody, which [`People::new`] refuses.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// A customer's identifier, word for word.
    pub fn id(&self, customer: usize) -> &str {
        self.ids.get(customer)
    }

    /// Their columns.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// A column by its name.
    ///
    /// # Errors
    /// `unknown_column` with the text found and the columns `seen`.
    pub fn column(&self, name: &str) -> Result<&Column> {
        self.columns.iter().find(|column| column.name == name).ok_or_else(|| {
            let seen: Vec<String> = self.columns.iter().map(|column| column.name.clone()).collect();
            Error::new(Code::UnknownColumn).found(name).with("seen", seen)
        })
    }

    /// The days of a column of them, one a customer.
    ///
    /// # Errors
    /// `invalid_date` with the text found.
    pub fn days(&self, column: &Column) -> Result<Vec<Option<Date>>> {
        let day = |row: usize| column.text_at(row).map(|text| Date::parse(&text)).transpose();
        (0..self.len()).map(day).collect::<Result<_>>().map_err(|error| error.field(column.name.as_str()))
    }

    /// Their orders, up to the last day observed; none for a file of customers.
    pub const fn orders(&self) -> Option<&Orders> {
        self.orders.as_ref()
    }

    /// Their orders after it.
    pub const fn later(&self) -> Option<&Orders> {
        self.later.as_ref()
    }

    /// How their file is read.
    pub const fn roles(&self) -> &AudienceRoles {
        &self.roles
    }

    /// The day of analysis.
    pub const fn as_of(&self) -> Option<Date> {
        self.as_of
    }

    /// The last day of what counts as observed.
    pub const fn until(&self) -> Option<Date> {
        self.until
    }

    /// What each customer spent: the column that values segments.
    pub fn spent(&self) -> Option<&Column> {
        let name = if self.orders.is_some() { Some("monetary") } else { self.roles.amount.as_deref() };
        name.and_then(|name| self.column(name).ok())
    }
}
