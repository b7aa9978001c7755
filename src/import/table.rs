//! What a file becomes: rows of fields for a platform's export, columns for a table of periods.

use crate::value::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a file is about, which decides what its columns may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Campaigns: cost, impressions, clicks, conversions.
    Ads,
    /// Audience by channel or by period: sessions, users.
    Web,
    /// Mailings: sent, delivered, opened, clicked.
    Email,
    /// Orders: one row an order.
    Orders,
    /// Periods: dates, an outcome, spends and controls, said by the user.
    Series,
}

/// What a column of a table of periods is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The first day of the period.
    Date,
    /// What the marketing is meant to move: revenue, sales, conversions.
    Outcome,
    /// What was spent on one channel.
    Spend,
    /// What else moves the outcome: price, promotion, competitor, weather.
    Control,
    /// Not used.
    Ignore,
}

/// One row of an export. A key that is absent is missing, never 0.
///
/// `texts` has `campaign`, `campaign_id`, `ad_group`, `channel`, `customer`, `order_id`, `status`,
/// `result_kind`; `numbers` has the measures (`cost` and `revenue` in the table's currency, counts,
/// `total` and `items` of an order).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "wasm", tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The line of the file on which the row begins, counted from 1.
    pub line: u64,
    /// The day, or the first day, of the row.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub date: Option<Date>,
    /// The last day, for a row that covers several.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub date_end: Option<Date>,
    /// Names and identifiers, word for word.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, string>"))]
    pub texts: BTreeMap<String, String>,
    /// Measures, all finite.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, number>"))]
    pub numbers: BTreeMap<String, f64>,
}

/// One column of a table of periods; `values` has one item a date, `None` where the file has none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "wasm", tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// The name in the file.
    pub name: String,
    /// What it is for: outcome, spend or control.
    pub role: Role,
    /// One value a period.
    pub values: Vec<Option<f64>>,
}

/// The data of a file. A `series` has `dates`, `lines` and `columns`; every other kind has `rows`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "wasm", tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// What the file is about.
    pub kind: Kind,
    /// The platform that wrote it, `generic` when no header of its own gives it away.
    pub platform: String,
    /// The one currency of every amount (ISO 4217), when the file or the user says it.
    pub currency: Option<String>,
    /// The rows, in the order of the file.
    pub rows: Vec<Row>,
    /// The first day of each period, in the order of the file, each once.
    #[cfg_attr(feature = "wasm", tsify(type = "string[]"))]
    pub dates: Vec<Date>,
    /// The line of the file of each period.
    pub lines: Vec<u64>,
    /// The columns of a series that have a use, in the order of the file.
    pub columns: Vec<Column>,
}
