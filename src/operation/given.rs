//! Reading what a procedure was given. The door has checked kinds and bounds; what is absent is missing.

use super::Value;
use super::describe::Given;
use crate::{Code, Error, Result};

fn missing(key: &'static str) -> Error {
    Error::new(Code::MissingInput).field(key)
}

pub(super) fn number(given: &Given, key: &'static str) -> Result<f64> {
    given.get(key).and_then(Value::number).ok_or_else(|| missing(key))
}

pub(super) fn text<'a>(given: &'a Given, key: &'static str) -> Result<&'a str> {
    given.get(key).and_then(Value::text).ok_or_else(|| missing(key))
}

/// The numbers of a list, or of one row.
pub(super) fn numbers(given: &Given, key: &'static str) -> Result<Vec<f64>> {
    match given.get(key) {
        Some(Value::List(items)) => Ok(items.iter().filter_map(Value::number).collect()),
        _ => Err(missing(key)),
    }
}

/// The rows of a list, each with its cells.
pub(super) fn rows<'a>(given: &'a Given, key: &'static str) -> Result<Vec<&'a [Value]>> {
    let Some(Value::List(items)) = given.get(key) else { return Err(missing(key)) };
    let cells = |item: &'a Value| if let Value::List(cells) = item { Some(cells.as_slice()) } else { None };
    Ok(items.iter().filter_map(cells).collect())
}
