//! Small stated problems: fits and carry-over in the format of the reference cases.

use super::lane;
use crate::Code;
use crate::response::{self, CurveCase, SeriesCase, TransformCase};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Fits one curve through the origin to a case given as JSON text.
///
/// # Errors
/// Those of [`response::fit_curve`]; `invalid_command` when the text is not such a case.
#[wasm_bindgen(js_name = fitCurve, unchecked_return_type = "FitReport")]
pub fn fit_curve(case_json: &str) -> Result<JsValue, JsValue> {
    let case: CurveCase = lane::read(case_json, Code::InvalidCommand)?;
    lane::send(&response::fit_curve(&case).map_err(|error| lane::throw(&error))?)
}

/// Fits a series with carry-over by channel to a case given as JSON text.
///
/// # Errors
/// Those of [`response::fit_series`]; `invalid_command` when the text is not such a case.
#[wasm_bindgen(js_name = fitSeries, unchecked_return_type = "FitReport")]
pub fn fit_series(case_json: &str) -> Result<JsValue, JsValue> {
    let case: SeriesCase = lane::read(case_json, Code::InvalidCommand)?;
    lane::send(&response::fit_series(&case).map_err(|error| lane::throw(&error))?)
}

/// Carries a series over under each convention of a case given as JSON text.
///
/// # Errors
/// Those of [`response::transform`]; `invalid_command` when the text is not such a case.
#[wasm_bindgen(js_name = carryOver, unchecked_return_type = "TransformReport")]
pub fn carry_over(case_json: &str) -> Result<JsValue, JsValue> {
    let case: TransformCase = lane::read(case_json, Code::InvalidCommand)?;
    lane::send(&response::transform(&case).map_err(|error| lane::throw(&error))?)
}
