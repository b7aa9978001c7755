//! Budget allocation and reallocation.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::lane;
use crate::budget::{self, BudgetProblem};

/// The best allocation of a problem, given as JSON text.
#[wasm_bindgen(unchecked_return_type = "Allocation")]
pub fn allocate(#[wasm_bindgen(js_name = problemJson)] problem_json: &str) -> Result<JsValue, JsValue> {
    let answer = BudgetProblem::from_json(problem_json).and_then(|problem| budget::allocate(&problem));
    lane::send(&answer.map_err(|error| lane::throw(&error))?)
}
