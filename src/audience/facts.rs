//! What a table says of its customers, and which rows say nothing.

use super::column::AudienceColumn;
use super::roles::AudienceShape;
use crate::import::FreeTable;
use crate::value::Date;
use serde::Serialize;

/// Rows of the file that tell nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct LeftOut {
    /// Why: `no_customer`, `no_date`, `no_amount`, `dropped_returns`, `only_returns` (customers), `duplicate_customer`;
    /// of a platform's export of orders also `cancelled_order`, `duplicate_row`, `total_row`.
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
    /// The currency of the amounts (ISO 4217), when the file says it.
    pub currency: Option<String>,
    /// Negative amounts that were subtracted.
    pub returns: Option<ReturnedOrders>,
    /// The columns, one value a customer.
    pub columns: Vec<AudienceColumn>,
}

/// Counts rows by the reason that leaves them out.
#[derive(Default)]
pub(super) struct Tally(pub(super) Vec<LeftOut>);

impl Tally {
    /// Begins with what the reader of the file left out.
    pub(super) fn of(table: &FreeTable) -> Self {
        let left = table.orders.iter().flat_map(|orders| orders.left_out.iter().copied());
        Self(left.map(|(code, n)| LeftOut { code, n }).collect())
    }

    pub(super) fn add(&mut self, code: &'static str) {
        match self.0.iter_mut().find(|left| left.code == code) {
            Some(left) => left.n += 1,
            None => self.0.push(LeftOut { code, n: 1 }),
        }
    }
}
