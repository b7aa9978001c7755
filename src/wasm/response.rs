//! The weekly model of a document; and small stated problems, in the format of the reference cases.

use crate::lane;
use levier::Code;
use levier::response::{
    self, CurveCase, KnownTruth, ResponseTask, SeriesCase, TransformCase, TruthComparison,
};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// One response curve a channel, for a task given as JSON text. `on_progress(done, total)` returns false to cancel.
///
/// # Errors
/// See [`response::fit`]; `invalid_command` when the text is not such a task.
#[wasm_bindgen(js_name = fitResponse, unchecked_return_type = "Fit")]
pub fn fit_response(
    task_json: &str,
    #[wasm_bindgen(unchecked_param_type = "(done: number, total: number) => boolean")]
    on_progress: &js_sys::Function,
) -> Result<JsValue, JsValue> {
    let task: ResponseTask = lane::read(task_json, Code::InvalidCommand)?;
    let mut progress = |done: usize, total: usize| {
        let answer = on_progress.call2(&JsValue::NULL, &(done as f64).into(), &(total as f64).into());
        answer.map_or(true, |go_on| go_on.as_bool() != Some(false))
    };
    let fit = response::fit(&task.data, &task.setup, &mut progress);
    lane::send(&fit.map_err(|error| lane::throw(&error))?)
}

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

/// A fit beside the truth that generated its data, both given as JSON text.
///
/// # Errors
/// Those of [`TruthComparison::from_json`]; `invalid_command` when the second text is not a truth.
#[wasm_bindgen(js_name = compareTruth, unchecked_return_type = "TruthComparison")]
pub fn compare_truth(fit_json: &str, truth_json: &str) -> Result<JsValue, JsValue> {
    let truth: KnownTruth = lane::read(truth_json, Code::InvalidCommand)?;
    lane::send(&TruthComparison::from_json(fit_json, &truth).map_err(|error| lane::throw(&error))?)
}
