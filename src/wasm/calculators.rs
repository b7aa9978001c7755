//! The calculators alone: a module small enough for a page that shows one of them.

use super::plain::{answer, send, throw};
use crate::operation::{self, Shared, Value};
use crate::{Code, Error};
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

/// What one input must be for an output to reach a target; the request is a `SeekRequest` as JSON text.
///
/// # Errors
/// Those of [`operation::seek`]; `invalid_command` when the text is not such a request.
#[wasm_bindgen(unchecked_return_type = "Sought")]
pub fn seek(
    operation: &str,
    #[wasm_bindgen(js_name = requestJson)] request_json: &str,
) -> Result<JsValue, JsValue> {
    answer(request_json, |request| operation::seek(operation, &request.try_into()?))
}

/// Which input moves an output most; the request is a `SensitivityRequest` as JSON text.
///
/// # Errors
/// Those of [`operation::sensitivity`]; `invalid_command` when the text is not such a request.
#[wasm_bindgen(unchecked_return_type = "Sensitivity")]
pub fn sensitivity(
    operation: &str,
    #[wasm_bindgen(js_name = requestJson)] request_json: &str,
) -> Result<JsValue, JsValue> {
    answer(request_json, |request| operation::sensitivity(operation, &request.try_into()?))
}

/// An output along one input; the request is a `SweepRequest` as JSON text.
///
/// # Errors
/// Those of [`operation::sweep`]; `invalid_command` when the text is not such a request.
#[wasm_bindgen(unchecked_return_type = "Sweep")]
pub fn sweep(
    operation: &str,
    #[wasm_bindgen(js_name = requestJson)] request_json: &str,
) -> Result<JsValue, JsValue> {
    answer(request_json, |request| operation::sweep(operation, &request.try_into()?))
}

/// Scenarios side by side; the request is a `ComparisonRequest` as JSON text.
///
/// # Errors
/// Those of [`operation::compare`]; `invalid_command` when the text is not such a request.
#[wasm_bindgen(unchecked_return_type = "Comparison")]
pub fn compare(
    operation: &str,
    #[wasm_bindgen(js_name = requestJson)] request_json: &str,
) -> Result<JsValue, JsValue> {
    answer(request_json, |request| operation::compare(operation, &request.try_into()?))
}

/// What the text of a link holds, for a page to show or, before it is packed, to make sure that it can be read.
///
/// # Errors
/// Those of [`Shared::from_json`].
#[wasm_bindgen(js_name = readShared, unchecked_return_type = "Shared")]
pub fn read_shared(text: &str) -> Result<JsValue, JsValue> {
    Shared::admit_text(text).map_err(|error| throw(&error))?;
    answer(text, Shared::try_from)
}

/// How many visitors and weeks a test needs; the request is a `TestDesign` as JSON text, what has a usual value may be
/// left out.
///
/// # Errors
/// Those of [`operation::plan_test`]; `missing_input`, or `invalid_command` when the text is not such a request.
#[wasm_bindgen(js_name = planTest, unchecked_return_type = "DesignReading")]
pub fn plan_test(#[wasm_bindgen(js_name = requestJson)] request_json: &str) -> Result<JsValue, JsValue> {
    answer(request_json, |request| operation::plan_test(&request.try_into()?))
}

/// What a test says; the request is a `TestPlan` as JSON text.
///
/// # Errors
/// Those of [`operation::read_test`]; `missing_input`, or `invalid_command` when the text is not such a request.
#[wasm_bindgen(js_name = readTest, unchecked_return_type = "TestReading")]
pub fn read_test(#[wasm_bindgen(js_name = requestJson)] request_json: &str) -> Result<JsValue, JsValue> {
    answer(request_json, |request| operation::read_test(&request.try_into()?))
}
