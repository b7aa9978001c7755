//! Languages, kinds of numbers and forms of answers.

use serde::{Deserialize, Serialize};

/// A language of the course.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum Lang {
    /// French.
    #[default]
    Fr,
    /// English.
    En,
}

/// What kind of number a question asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum AnswerKind {
    /// A fraction of 1, shown in per cent.
    Rate,
    /// A difference of rates, shown in percentage points.
    Points,
    /// Euros.
    Money,
    /// A number of things.
    Count,
    /// A number without unit.
    Ratio,
}

/// The form in which an answer was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// A bare number.
    Number,
    /// In per cent.
    Percent,
    /// In percentage points or basis points.
    Points,
    /// In euros.
    Euro,
    /// A fraction without unit.
    Fraction,
}
