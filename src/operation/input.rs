//! What a calculator takes: its inputs, their kinds and their examples.

use super::Value;
use crate::value::Unit;
use serde::Serialize;

/// What kind of value an input takes; it drives the form's field and the check at the door.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum InputKind {
    /// A number with its unit and its bounds, both included.
    Number {
        /// Its unit.
        unit: Unit,
        /// Lowest value accepted; none = no limit.
        min: Option<f64>,
        /// Highest value accepted; none = no limit.
        max: Option<f64>,
    },
    /// Free text.
    Text,
    /// A civil date, `YYYY-MM-DD`.
    Date,
    /// One of a few words.
    Choice {
        /// The words.
        choices: &'static [&'static str],
    },
    /// One of a few numbers, such as a test's one or two sides.
    OneOf {
        /// The numbers.
        numbers: &'static [f64],
    },
    /// A list of numbers.
    Numbers {
        /// The unit of each.
        unit: Unit,
        /// Lowest value accepted; none = no limit.
        min: Option<f64>,
        /// Highest value accepted; none = no limit.
        max: Option<f64>,
        /// Fewest items.
        at_least: usize,
        /// Most items.
        at_most: usize,
    },
    /// One row of named columns, as a list of their values.
    Row {
        /// Its columns.
        columns: &'static [InputColumn],
    },
    /// Several rows of the same columns, each a list of their values.
    Rows {
        /// Their columns.
        columns: &'static [InputColumn],
        /// Fewest rows.
        at_least: usize,
        /// Most rows.
        at_most: usize,
    },
}

/// A column of an input made of rows.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct InputColumn {
    /// Its name; its text is `input-<key>`.
    pub key: &'static str,
    /// The unit of its numbers; none = it holds texts.
    pub unit: Option<Unit>,
    /// Lowest value accepted; none = no limit.
    pub min: Option<f64>,
    /// Highest value accepted; none = no limit.
    pub max: Option<f64>,
}

/// A value that an example or a default can be.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(untagged)]
pub enum Literal {
    /// A number.
    Number(f64),
    /// A text, a date or a choice.
    Text(&'static str),
    /// A list: numbers, the values of a row, or rows.
    List(&'static [Literal]),
}

impl From<Literal> for Value {
    fn from(literal: Literal) -> Self {
        match literal {
            Literal::Number(value) => Self::Number(value),
            Literal::Text(text) => Self::Text(text.to_owned()),
            Literal::List(items) => Self::List(items.iter().map(|item| (*item).into()).collect()),
        }
    }
}

/// One input.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Input {
    /// Its public name, in JSON and JavaScript.
    pub key: &'static str,
    /// What it takes.
    pub kind: InputKind,
    /// Whether there is no answer without it.
    pub required: bool,
    /// A plausible value; the examples of an operation together give an answer.
    pub example: Literal,
    /// The value taken when it is not given.
    pub default: Option<Literal>,
}
