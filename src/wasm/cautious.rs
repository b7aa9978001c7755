//! Plans on a fit's draws, and the search behind a plan.

use crate::budget::{fit, setup, thrown};
use levier::budget::{self, BudgetProblem};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The best allocation of a problem, given as JSON text, with the search that found it, step by step.
///
/// # Errors
/// Those of [`BudgetProblem::from_json`] and [`budget::allocate_traced`].
#[wasm_bindgen(js_name = traceAllocation, unchecked_return_type = "SearchTrace")]
pub fn trace_allocation(problem_json: &str) -> Result<JsValue, JsValue> {
    thrown(BudgetProblem::from_json(problem_json).and_then(|problem| budget::allocate_traced(&problem)))
}

/// The same for a fit and a setup, both given as JSON text: also where channels are known by draws, which a
/// problem's text does not carry.
///
/// # Errors
/// Those of [`FitForBudget::from_json`](levier::budget::FitForBudget::from_json) and
/// [`budget::reallocate_traced`].
#[wasm_bindgen(js_name = traceReallocation, unchecked_return_type = "SearchTrace")]
pub fn trace_reallocation(fit_json: &str, setup_json: &str) -> Result<JsValue, JsValue> {
    thrown(budget::reallocate_traced(&fit(fit_json)?, &setup(setup_json)?))
}

/// The cautious plan of a fit and a setup, both given as JSON text: the largest mean gain over the worst
/// `share` of the draws.
///
/// # Errors
/// Those of [`FitForBudget::from_json`](levier::budget::FitForBudget::from_json) and
/// [`budget::reallocate_cautiously`].
#[wasm_bindgen(js_name = cautiousPlan, unchecked_return_type = "CautiousPlan")]
pub fn cautious_plan(fit_json: &str, setup_json: &str, share: f64) -> Result<JsValue, JsValue> {
    thrown(budget::reallocate_cautiously(&fit(fit_json)?, &setup(setup_json)?, share))
}
