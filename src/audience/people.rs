//! One row a customer: from a file of orders, whose columns are brought to one value each, or as the file has them.

use super::column::{AudienceColumn, Column};
use super::orders::Orders;
use super::roles::{AudienceRoles, AudienceShape};
use super::{from_customers, from_orders};
use crate::import::{Cells, FreeColumn, FreeTable};
use crate::value::Date;
use crate::{Code, Error, Result};
use serde::Serialize;

/// Customers, their columns and, from a file of orders, their orders.
#[derive(Debug, Clone)]
pub struct People {
    pub(super) ids: Cells,
    pub(super) columns: Vec<Column>,
    pub(super) orders: Option<Orders>,
    pub(super) later: Option<Orders>,
    pub(super) roles: AudienceRoles,
    pub(super) as_of: Option<Date>,
    pub(super) until: Option<Date>,
}

/// Rows of the file that tell nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct LeftOut {
    /// Why: `no_customer`, `no_date`, `no_amount`, `dropped_returns`, `only_returns` (customers), `duplicate_customer`.
    pub code: &'static str,
    /// How many.
    pub n: usize,
}

/// Returned orders.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct ReturnedOrders {
    /// How many rows.
    pub rows: usize,
    /// Their sum, below 0.
    pub amount: f64,
}

/// What a file says once its columns have their roles.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct AudienceFacts {
    /// What a row of the file is.
    pub shape: AudienceShape,
    /// How many customers there are.
    pub customers: usize,
    /// How many rows were used.
    pub rows: usize,
    /// Rows that were not, by reason.
    pub left_out: Vec<LeftOut>,
    /// The first day of an observed order.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub from: Option<Date>,
    /// The last day of an observed order.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub to: Option<Date>,
    /// The day of analysis.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub as_of: Option<Date>,
    /// The last day of what counts as observed.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub until: Option<Date>,
    /// Orders after that day.
    pub future_rows: usize,
    /// The last of them.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub future_to: Option<Date>,
    /// What the customers spent, less returns.
    pub revenue: Option<f64>,
    /// Negative amounts that were subtracted.
    pub returns: Option<ReturnedOrders>,
    /// The columns, one value a customer.
    pub columns: Vec<AudienceColumn>,
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

/// Counts rows by the reason that leaves them out.
#[derive(Default)]
pub(super) struct Tally(pub(super) Vec<LeftOut>);

impl Tally {
    pub(super) fn add(&mut self, code: &'static str) {
        match self.0.iter_mut().find(|left| left.code == code) {
            Some(left) => left.n += 1,
            None => self.0.push(LeftOut { code, n: 1 }),
        }
    }
}

impl People {
    /// The customers of a table.
    ///
    /// # Errors
    /// `missing_input` with the role that is needed; `unknown_column`; those of reading a column's numbers or days;
    /// `nothing_observed` when the day of analysis is before every order; `no_data_rows` when no row is left.
    pub fn new(table: &FreeTable, roles: &AudienceRoles) -> Result<(Self, AudienceFacts)> {
        match roles.shape {
            AudienceShape::Orders => from_orders::read(table, roles),
            AudienceShape::Customers => from_customers::read(table, roles),
        }
    }

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
