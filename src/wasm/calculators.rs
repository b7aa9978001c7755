//! The calculators alone: a module small enough for a page that shows one of them.

use crate::plain::{answer, send};
use levier::operation::{self, Value};
use levier::{Code, Error};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Every calculator, in the order a page lists them.
///
/// # Errors
/// None that a user can cause.
#[wasm_bindgen(unchecked_return_type = "Operation[]")]
pub fn catalogue() -> Result<JsValue, JsValue> {
    send(&operation::catalogue().map(operation::Definition::describe).collect::<Vec<_>>())
}

/// Computes one calculator from its inputs as a JSON object.
///
/// # Errors
/// Those of [`operation::evaluate`]; `invalid_command` when the text is not a JSON object.
#[wasm_bindgen(unchecked_return_type = "Evaluation")]
pub fn evaluate(
    operation: &str,
    #[wasm_bindgen(js_name = inputsJson)] inputs_json: &str,
) -> Result<JsValue, JsValue> {
    answer(inputs_json, |inputs| match inputs {
        Value::Map(inputs) => operation::evaluate(operation, &inputs),
        _ => Err(Error::new(Code::InvalidCommand)),
    })
}
