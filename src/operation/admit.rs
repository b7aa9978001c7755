//! One input at the door: of its kind, within its bounds, with the place of what is at fault in it.

use super::Value;
use super::input::{InputColumn, InputKind};
use crate::value::{Date, Unit};
use crate::{Code, Error, Result};

impl InputKind {
    /// The value as the operations take it.
    ///
    /// Errors name the input, quote what was found, and for a list say `item` and `column` as details
    /// (items are counted from 1, as a person counts them).
    pub(super) fn admit(&self, key: &'static str, value: &Value) -> Result<Value> {
        let fault = |code: Code| Error::new(code).field(key).found(value.found());
        match (self, value) {
            (Self::Number { unit, min, max }, _) => number(value, *unit, *min, *max).map_err(fault),
            (Self::Date, Value::Text(text)) => {
                // A date is written in one way only.
                Date::parse(text).map_err(|_| fault(Code::InvalidDate))?;
                Ok(value.clone())
            }
            (Self::Date, _) => Err(fault(Code::InvalidDate)),
            (Self::Choice { choices }, Value::Text(text)) if choices.contains(&text.as_str()) => {
                Ok(value.clone())
            }
            (Self::OneOf { numbers }, Value::Number(number)) if numbers.contains(number) => Ok(value.clone()),
            (Self::Text, Value::Text(_)) => Ok(value.clone()),
            (Self::Numbers { unit, min, max, at_least, at_most }, Value::List(items)) => {
                sized(key, items, *at_least, *at_most)?;
                let item = |(at, item): (usize, &Value)| {
                    number(item, *unit, *min, *max).map_err(|code| place(key, code, item, at, None))
                };
                Ok(Value::List(items.iter().enumerate().map(item).collect::<Result<_>>()?))
            }
            (Self::Row { columns }, Value::List(cells)) => row(key, 0, columns, cells),
            (Self::Rows { columns, at_least, at_most }, Value::List(items)) => {
                sized(key, items, *at_least, *at_most)?;
                let item = |(at, item): (usize, &Value)| match item {
                    Value::List(cells) => row(key, at, columns, cells),
                    _ => Err(place(key, Code::OutOfRange, item, at, None)),
                };
                Ok(Value::List(items.iter().enumerate().map(item).collect::<Result<_>>()?))
            }
            (
                Self::Choice { .. }
                | Self::OneOf { .. }
                | Self::Text
                | Self::Numbers { .. }
                | Self::Row { .. }
                | Self::Rows { .. },
                _,
            ) => Err(fault(Code::OutOfRange)),
        }
    }
}

/// Too few items is something missing; too many is out of range.
fn sized(key: &'static str, items: &[Value], at_least: usize, at_most: usize) -> Result<()> {
    let code = match items.len() {
        found if found < at_least => Code::MissingInput,
        found if found > at_most => Code::OutOfRange,
        _ => return Ok(()),
    };
    let error = Error::new(code).field(key).found(items.len().to_string());
    Err(error.with("at_least", at_least as f64).with("at_most", at_most as f64))
}

fn row(key: &'static str, at: usize, columns: &'static [InputColumn], cells: &[Value]) -> Result<Value> {
    if cells.len() != columns.len() {
        return Err(place(key, Code::OutOfRange, &Value::Number(cells.len() as f64), at, None));
    }
    let cell = |(cell, column): (&Value, &'static InputColumn)| {
        let read = match (column.unit, cell) {
            (Some(unit), _) => number(cell, unit, column.min, column.max),
            (None, Value::Text(_)) => Ok(cell.clone()),
            (None, _) => Err(Code::OutOfRange),
        };
        read.map_err(|code| place(key, code, cell, at, Some(column.key)))
    };
    Ok(Value::List(cells.iter().zip(columns).map(cell).collect::<Result<_>>()?))
}

fn place(key: &'static str, code: Code, found: &Value, at: usize, column: Option<&'static str>) -> Error {
    let error = Error::new(code).field(key).found(found.found()).with("item", (at + 1) as f64);
    match column {
        Some(column) => error.with("column", column),
        None => error,
    }
}

fn number(value: &Value, unit: Unit, min: Option<f64>, max: Option<f64>) -> std::result::Result<Value, Code> {
    let number = match value {
        Value::Number(number) if number.is_finite() => *number,
        // An empty cell of a list: the field of a single number is left out instead.
        Value::Null => return Err(Code::MissingInput),
        _ => return Err(Code::NotANumber),
    };
    let low = min.is_some_and(|min| number < min);
    if low || max.is_some_and(|max| number > max) {
        return Err(match unit {
            Unit::Rate | Unit::PValue => Code::RateOutOfRange,
            _ if low && min == Some(0.0) => Code::NegativeInput,
            _ => Code::OutOfRange,
        });
    }
    // Adding 0 turns -0 into 0.
    Ok(Value::Number(number + 0.0))
}
