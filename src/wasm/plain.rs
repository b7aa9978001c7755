//! The calculators' lane: what `lane` does, with the browser reading and writing the numbers.
//!
//! Reading and writing a number to its last bit takes tables of powers of ten, a fifth of this small module. The
//! browser has them already: it parses the text of a request, which is then walked into a [`Value`], and it writes
//! each number of an answer that is not whole.

use js_sys::{Array, JSON, Object};
use serde::Serialize;
use std::collections::BTreeMap;
use wasm_bindgen::prelude::*;

use crate::thrown;
use crate::writer::Writer;
use levier::operation::Value;
use levier::{Code, Error, Result as CoreResult};

/// A request has lists of rows in named inputs in scenarios, and no more.
const DEEPEST: usize = 16;

/// A JavaScript `Error` with `code`, `field`, `found` and `detail`.
pub(crate) fn throw(error: &Error) -> JsValue {
    thrown::error(error.code().as_str(), send(error))
}

/// What a request in JSON text says, and the answer to it.
pub(crate) fn answer<T: Serialize>(
    text: &str,
    ask: impl FnOnce(Value) -> CoreResult<T>,
) -> Result<JsValue, JsValue> {
    let answer = read(text).and_then(ask).map_err(|error| throw(&error))?;
    send(&answer)
}

fn read(text: &str) -> CoreResult<Value> {
    let parsed = JSON::parse(text).map_err(|_| Error::new(Code::InvalidCommand))?;
    value(&parsed, DEEPEST).ok_or_else(|| Error::new(Code::InvalidCommand))
}

/// JSON as the browser parsed it: own properties only, `__proto__` among them.
fn value(js: &JsValue, depth: usize) -> Option<Value> {
    if let Some(number) = js.as_f64() {
        return Some(Value::Number(number));
    }
    if let Some(text) = js.as_string() {
        return Some(Value::Text(text));
    }
    if js.is_null() {
        return Some(Value::Null);
    }
    if let Some(flag) = js.as_bool() {
        return Some(Value::Flag(flag));
    }
    let depth = depth.checked_sub(1)?;
    if Array::is_array(js) {
        let items = Array::from(js);
        return (0..items.length())
            .map(|at| value(&items.get(at), depth))
            .collect::<Option<_>>()
            .map(Value::List);
    }
    let mut named = BTreeMap::new();
    let object: &Object = js.unchecked_ref();
    let (names, values) = (Object::keys(object), Object::values(object));
    for at in 0..names.length() {
        named.insert(names.get(at).as_string()?, value(&values.get(at), depth)?);
    }
    Some(Value::Map(named))
}

/// A result, as a plain object.
pub(crate) fn send<T: Serialize + ?Sized>(answer: &T) -> Result<JsValue, JsValue> {
    let mut text = String::new();
    let Ok(()) = answer.serialize(Writer(&mut text));
    JSON::parse(&text)
}
