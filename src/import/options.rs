//! What a person may say about a file, and what comes back when there is no table.

use super::report::Report;
use super::table::{ImportedTable, Role};
use crate::Error;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The order of day, month and year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// 31/12/2026
    Dmy,
    /// 12/31/2026
    Mdy,
    /// 26/12/31
    Ymd,
}

/// The mark before the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum Mark {
    /// 1234.5
    #[serde(rename = ".")]
    Point,
    /// 1234,5
    #[serde(rename = ",")]
    Comma,
}

/// What `S1 2026` is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Lettered {
    /// The first ISO week.
    Week,
    /// The first six months.
    HalfYear,
}

/// What one column of a table of periods is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct RoleChoice {
    /// The name of the column, word for word.
    pub column: String,
    /// What it is for.
    pub role: Role,
}

/// What a line of the file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum LineAs {
    /// A total of other rows: left out and checked.
    Total,
    /// A row as any other.
    Row,
}

/// The answer to `possible_total_row`, and a line that was left out as a copy and is a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct LineChoice {
    /// The line of the file, counted from 1.
    pub line: u64,
    /// What it is.
    #[serde(rename = "as")]
    pub kind: LineAs,
}

/// What the user says about a file; everything absent is decided by the file, or asked by an error.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[cfg_attr(feature = "wasm", tsify(missing_as_null))]
#[serde(deny_unknown_fields, default)]
pub struct Options {
    /// How to read 03/04/2026.
    pub date_order: Option<DateOrder>,
    /// How to read `S1 2026`: the answer to `ambiguous_dates` with `means` in its details.
    pub lettered: Option<Lettered>,
    /// The year of months that stand without theirs: the answer to `invalid_date` that `lacks` the year.
    pub year: Option<i32>,
    /// How to read 1,234 in a column of amounts.
    pub decimal: Option<Mark>,
    /// The currency of the amounts (ISO 4217) when the file does not say it.
    pub currency: Option<String>,
    /// The columns of a table of periods; columns not named are ignored. Roles win over recognition:
    /// a file read with roles is a `series` whatever its header.
    pub roles: Option<Vec<RoleChoice>>,
    /// The column of a field, by its place counted from 1: the answer to `duplicate_header` and `unread_measure`.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, number> | null"))]
    pub fields: Option<BTreeMap<String, usize>>,
    /// What lines are: the answer to `possible_total_row`.
    pub lines: Option<Vec<LineChoice>>,
    /// The field of the amounts of a table whose columns are periods: the answer to `period_across_columns`.
    pub across: Option<String>,
}

/// A table and how it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// What was read, skipped, repaired.
    pub report: Report,
    /// The data.
    pub table: ImportedTable,
}

/// A column as offered for a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct ColumnProposal {
    /// The name in the file.
    pub name: String,
    /// The first values, word for word (at most 3).
    pub sample: Vec<String>,
    /// The best guess.
    pub role: Role,
    /// Whether every value reads as a number; only then can the column be used.
    pub numeric: bool,
}

/// Offered when no platform's header is recognised but the file is a table of dates and numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct MappingProposal {
    /// Every column, in the order of the file.
    pub columns: Vec<ColumnProposal>,
    /// How many rows the table has.
    pub rows: u64,
}

/// Why a file gave no table, and which mapping of its columns would.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Refusal {
    /// The code, with line, field and text found.
    pub error: Error,
    /// With `no_recognised_header`, roles to confirm.
    pub mapping: Option<Box<MappingProposal>>,
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self { error, mapping: None }
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.error.fmt(f)
    }
}

impl std::error::Error for Refusal {}
