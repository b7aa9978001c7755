//! A request of named values, read field by field; unknown fields are refused.
//!
//! Own code rather than serde: the calculators' module then holds a single JSON reader, that of [`Value`].

use crate::operation::Value;
use crate::{Code, Error, Result};
use std::collections::BTreeMap;

/// What is left to read.
#[derive(Debug)]
pub(in crate::operation) struct Fields {
    fields: BTreeMap<String, Value>,
    /// Those asked for. Nothing is removed from the map: removing brings all of its rebalancing into the Wasm.
    asked: Vec<&'static str>,
}

fn wrong(key: &str, value: &Value) -> Error {
    Error::new(Code::InvalidCommand).field(key).found(value.found())
}

impl Fields {
    /// # Errors
    /// `invalid_command` for anything but named values.
    pub(in crate::operation) fn of(value: Value) -> Result<Self> {
        match value {
            Value::Map(fields) => Ok(Self { fields, asked: Vec::new() }),
            other => Err(Error::new(Code::InvalidCommand).found(other.found())),
        }
    }

    /// A field as it is; `null` is a field left out.
    #[inline(never)]
    pub(in crate::operation) fn take(&mut self, key: &'static str) -> Option<Value> {
        self.asked.push(key);
        self.fields.get_mut(key).map(std::mem::take).filter(|value| *value != Value::Null)
    }

    #[inline(never)]
    pub(in crate::operation) fn number(&mut self, key: &'static str) -> Result<Option<f64>> {
        match self.take(key) {
            None => Ok(None),
            Some(Value::Number(number)) if number.is_finite() => Ok(Some(number)),
            Some(other) => Err(wrong(key, &other)),
        }
    }

    /// A whole number that is not negative.
    pub(in crate::operation) fn index(&mut self, key: &'static str) -> Result<Option<usize>> {
        match self.number(key)? {
            None => Ok(None),
            // Above 2^32 no list is that long: the comparison keeps the cast exact.
            Some(number) if number >= 0.0 && number <= f64::from(u32::MAX) && number.fract() == 0.0 => {
                Ok(Some(number as usize))
            }
            Some(number) => Err(wrong(key, &Value::Number(number))),
        }
    }

    #[inline(never)]
    pub(in crate::operation) fn text(&mut self, key: &'static str) -> Result<Option<String>> {
        match self.take(key) {
            None => Ok(None),
            Some(Value::Text(text)) => Ok(Some(text)),
            Some(other) => Err(wrong(key, &other)),
        }
    }

    #[inline(never)]
    pub(in crate::operation) fn list(&mut self, key: &'static str) -> Result<Vec<Value>> {
        match self.take(key) {
            None => Ok(Vec::new()),
            Some(Value::List(items)) => Ok(items),
            Some(other) => Err(wrong(key, &other)),
        }
    }

    /// Inputs by their keys; none when they are left out.
    #[inline(never)]
    pub(in crate::operation) fn inputs(&mut self, key: &'static str) -> Result<BTreeMap<String, Value>> {
        match self.take(key) {
            None => Ok(BTreeMap::new()),
            Some(Value::Map(inputs)) => Ok(inputs),
            Some(other) => Err(wrong(key, &other)),
        }
    }

    /// # Errors
    /// `invalid_command` with a field that nobody asked for.
    #[inline(never)]
    pub(in crate::operation) fn end(self) -> Result<()> {
        match self.fields.iter().find(|(key, _)| !self.asked.contains(&key.as_str())) {
            None => Ok(()),
            Some((key, value)) => Err(wrong(key, value)),
        }
    }
}

/// A field that must be there.
pub(in crate::operation) fn needed<T>(key: &'static str, value: Option<T>) -> Result<T> {
    value.ok_or_else(|| Error::new(Code::InvalidCommand).field(key))
}
