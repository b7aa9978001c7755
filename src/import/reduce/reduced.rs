//! What the query brings a table down to.

use serde::Serialize;

/// What a table is reduced to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Reduced {
    /// One row a customer: last and first order, how many, what they brought.
    Customers,
    /// One row a day: orders and what they brought.
    Days,
    /// One row a day and channel, or campaign where the table has no channel.
    Channels,
}
