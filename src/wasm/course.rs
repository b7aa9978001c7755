//! Exercises on budgets, and the search shown.

use crate::lane;
use levier::Code;
use levier::budget::{self, BudgetChannel, BudgetProblem};
use levier::course::{self, AllocationExercise, StatedProblem};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

fn answered<T: serde::Serialize>(answer: levier::Result<T>) -> Result<JsValue, JsValue> {
    lane::send(&answer.map_err(|error| lane::throw(&error))?)
}

/// The exercise of a seed.
///
/// # Errors
/// Those of [`AllocationExercise::of`].
#[wasm_bindgen(js_name = allocationExercise, unchecked_return_type = "AllocationExercise")]
pub fn allocation_exercise(seed: u32) -> Result<JsValue, JsValue> {
    answered(AllocationExercise::of(seed))
}

/// A stated problem, `rivals`, `four` or `trap`.
///
/// # Errors
/// Those of [`StatedProblem::from_key`].
#[wasm_bindgen(js_name = statedProblem, unchecked_return_type = "BudgetProblem")]
pub fn stated_problem(key: &str) -> Result<JsValue, JsValue> {
    answered(StatedProblem::from_key(key).map(StatedProblem::problem))
}

/// The response curves of a problem given as JSON text.
///
/// # Errors
/// Those of [`BudgetProblem::from_json`] and [`course::curves`].
#[wasm_bindgen(js_name = problemCurves, unchecked_return_type = "ChannelPoints[]")]
pub fn problem_curves(problem_json: &str) -> Result<JsValue, JsValue> {
    answered(BudgetProblem::from_json(problem_json).and_then(|problem| course::curves(&problem)))
}

/// What a plan made by hand brings, for a problem given as JSON text.
///
/// # Errors
/// Those of [`BudgetProblem::from_json`] and [`course::attempt`].
#[wasm_bindgen(js_name = tryPlan, unchecked_return_type = "Attempt")]
pub fn try_plan(problem_json: &str, spend: &[f64]) -> Result<JsValue, JsValue> {
    answered(BudgetProblem::from_json(problem_json).and_then(|problem| course::attempt(&problem, spend)))
}

/// A plan made by hand beside the best one, for a problem given as JSON text.
///
/// # Errors
/// Those of [`BudgetProblem::from_json`] and [`course::mark`].
#[wasm_bindgen(js_name = markPlan, unchecked_return_type = "MarkedAttempt")]
pub fn mark_plan(problem_json: &str, spend: &[f64]) -> Result<JsValue, JsValue> {
    answered(BudgetProblem::from_json(problem_json).and_then(|problem| course::mark(&problem, spend)))
}

/// A search by small moves from one start, for a problem given as JSON text.
///
/// # Errors
/// Those of [`BudgetProblem::from_json`] and [`course::local_search`].
#[wasm_bindgen(js_name = localSearch, unchecked_return_type = "LocalSearch")]
pub fn local_search(problem_json: &str, start: &[f64]) -> Result<JsValue, JsValue> {
    answered(BudgetProblem::from_json(problem_json).and_then(|problem| course::local_search(&problem, start)))
}

/// A channel's curve and its concave envelope between two spends, for drawing.
///
/// # Errors
/// Those of [`budget::envelope_points`]; `invalid_command` when the text is not a channel.
#[wasm_bindgen(js_name = channelEnvelope, unchecked_return_type = "EnvelopePoint[]")]
pub fn channel_envelope(channel_json: &str, lo: f64, hi: f64) -> Result<JsValue, JsValue> {
    let channel: BudgetChannel = lane::read(channel_json, Code::InvalidCommand)?;
    answered(budget::envelope_points(&channel, lo, hi))
}
