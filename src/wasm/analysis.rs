//! What is asked of a calculator once it has answered.

use crate::plain::answer;
use levier::operation;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

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
