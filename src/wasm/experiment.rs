//! A whole test, planned or read.

use crate::plain::answer;
use levier::operation;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

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
