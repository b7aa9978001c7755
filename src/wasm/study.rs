//! The plan, the methods and the course: a question of a kind in, its answer out, both as JSON text.
//!
//! They stand in a module of their own, which nobody loads before a page asks.

use levier::{course, method, plan};
use serde_json::Value;
use wasm_bindgen::prelude::wasm_bindgen;

/// The answer to a question as JSON text; `null` for a kind that is not known or a text that is no JSON.
fn told(input: &str, answer: impl FnOnce(&Value) -> Option<Value>) -> String {
    let answer = serde_json::from_str(input).ok().and_then(|input| answer(&input));
    answer.unwrap_or(Value::Null).to_string()
}

/// The arithmetic of the plan: budgets by month, calendars, pace, forecasts, load, conflicts, reviews.
#[wasm_bindgen(js_name = planAnswer)]
pub fn plan_answer(kind: &str, input: &str) -> String {
    told(input, |input| plan::answer(kind, input))
}

/// Positioning, preference, price, launch and proof.
#[wasm_bindgen(js_name = methodAnswer)]
pub fn method_answer(kind: &str, input: &str) -> String {
    told(input, |input| method::answer(kind, input))
}

/// Variants, answers read and marked, exercises checked, results of a class, files for learning platforms.
#[wasm_bindgen(js_name = courseAnswer)]
pub fn course_answer(kind: &str, input: &str) -> String {
    told(input, |input| course::answer(kind, input))
}
