//! Plans on a fit's draws, and the search behind a plan.

use super::lane;
use crate::Code;
use crate::budget::{self, BudgetProblem, BudgetSetup, FitForBudget};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The best allocation of a problem, given as JSON text, with the search that found it, step by step.
///
/// # Errors
/// Those of [`BudgetProblem::from_json`] and [`budget::allocate_traced`].
#[wasm_bindgen(js_name = traceAllocation, unchecked_return_type = "SearchTrace")]
pub fn trace_allocation(problem_json: &str) -> Result<JsValue, JsValue> {
    let answer = BudgetProblem::from_json(problem_json).and_then(|problem| budget::allocate_traced(&problem));
    lane::send(&answer.map_err(|error| lane::throw(&error))?)
}

/// The same for a fit and a setup, both given as JSON text: also where channels are known by draws, which a
/// problem's text does not carry.
///
/// # Errors
/// Those of [`FitForBudget::from_json`] and [`budget::reallocate_traced`].
#[wasm_bindgen(js_name = traceReallocation, unchecked_return_type = "SearchTrace")]
pub fn trace_reallocation(fit_json: &str, setup_json: &str) -> Result<JsValue, JsValue> {
    let (fit, setup) = read(fit_json, setup_json)?;
    let answer = budget::reallocate_traced(&fit, &setup);
    lane::send(&answer.map_err(|error| lane::throw(&error))?)
}

/// The cautious plan of a fit and a setup, both given as JSON text: the largest mean gain over the worst
/// `share` of the draws.
///
/// # Errors
/// Those of [`FitForBudget::from_json`] and [`budget::reallocate_cautiously`].
#[wasm_bindgen(js_name = cautiousPlan, unchecked_return_type = "CautiousPlan")]
pub fn cautious_plan(fit_json: &str, setup_json: &str, share: f64) -> Result<JsValue, JsValue> {
    let (fit, setup) = read(fit_json, setup_json)?;
    let answer = budget::reallocate_cautiously(&fit, &setup, share);
    lane::send(&answer.map_err(|error| lane::throw(&error))?)
}

fn read(fit_json: &str, setup_json: &str) -> Result<(FitForBudget, BudgetSetup), JsValue> {
    let fit = FitForBudget::from_json(fit_json).map_err(|error| lane::throw(&error))?;
    Ok((fit, lane::read(setup_json, Code::InvalidDocument)?))
}
