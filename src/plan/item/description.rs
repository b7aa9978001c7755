//! How kinds of items and their fields are described: forms, tables, checks, links and exports read it.

use serde::Serialize;

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum FieldType {
    /// A line of text.
    Text,
    /// Several lines of text.
    LongText,
    /// A civil day, `YYYY-MM-DD`.
    Date,
    /// An amount in the workspace's currency, at least 0.
    Money,
    /// Any finite number.
    Number,
    /// A number of hours or of another quantity, at least 0.
    Quantity,
    /// A whole number, at least 0.
    Count,
    /// A fraction from 0 to 1.
    Rate,
    /// One of the field's choices.
    Choice,
    /// The id of an item.
    Link,
    /// The ids of several items.
    Links,
    /// Amounts by month: `{"2026-01": {"target": 0, "plan": 0, "forecast": null, "actual": null}}`.
    Months,
    /// Days of the week, 1 (Monday) to 7.
    Days,
    /// Absences: `[{"from": "2026-08-01", "to": "2026-08-15"}]`.
    Absences,
}

/// A field of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct FieldDescription {
    /// Its key.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub key: &'static str,
    /// What it holds.
    #[serde(rename = "type")]
    pub holds: FieldType,
    /// Whether an item lacks something without it.
    pub required: bool,
    /// The kinds that a link may name. `objective` and `segment` stand beside the plan; a segment is named by its name.
    #[cfg_attr(feature = "wasm", tsify(type = "string[]"))]
    pub kinds: &'static [&'static str],
    /// The codes to choose from. For a link: what it may say instead of naming an item.
    #[cfg_attr(feature = "wasm", tsify(type = "string[]"))]
    pub choices: &'static [&'static str],
}

/// A kind of item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct KindDescription {
    /// Its name.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub kind: &'static str,
    /// Its fields, in the order of a form.
    #[cfg_attr(feature = "wasm", tsify(type = "FieldDescription[]"))]
    pub fields: &'static [FieldDescription],
}
