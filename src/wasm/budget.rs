//! Budget allocation and reallocation.

use super::lane;
use crate::Code;
use crate::budget::{self, BudgetProblem, BudgetSetup, FitForBudget, PeriodProblem};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The best allocation of a problem, given as JSON text.
///
/// # Errors
/// Those of [`BudgetProblem::from_json`] and [`budget::allocate`].
#[wasm_bindgen(unchecked_return_type = "Allocation")]
pub fn allocate(problem_json: &str) -> Result<JsValue, JsValue> {
    let answer = BudgetProblem::from_json(problem_json).and_then(|problem| budget::allocate(&problem));
    lane::send(&answer.map_err(|error| lane::throw(&error))?)
}

/// The best spends over time of a problem, given as JSON text.
///
/// # Errors
/// Those of [`PeriodProblem::from_json`] and [`budget::allocate_periods`].
#[wasm_bindgen(js_name = allocatePeriods, unchecked_return_type = "PeriodAllocation")]
pub fn allocate_periods(problem_json: &str) -> Result<JsValue, JsValue> {
    let answer =
        PeriodProblem::from_json(problem_json).and_then(|problem| budget::allocate_periods(&problem));
    lane::send(&answer.map_err(|error| lane::throw(&error))?)
}

/// The best plan at each of several totals, of a problem given as JSON text.
///
/// # Errors
/// Those of [`BudgetProblem::from_json`] and [`budget::frontier`].
#[wasm_bindgen(js_name = budgetFrontier, unchecked_return_type = "FrontierPoint[]")]
pub fn budget_frontier(problem_json: &str, totals: &[f64]) -> Result<JsValue, JsValue> {
    let answer =
        BudgetProblem::from_json(problem_json).and_then(|problem| budget::frontier(&problem, totals));
    lane::send(&answer.map_err(|error| lane::throw(&error))?)
}

/// The best budget from a fit, both given as JSON text.
///
/// # Errors
/// Those of [`budget::reallocate`]; `invalid_document` when a text is not a fit or not a setup.
#[wasm_bindgen(unchecked_return_type = "Reallocation")]
pub fn reallocate(fit_json: &str, setup_json: &str) -> Result<JsValue, JsValue> {
    let fit = FitForBudget::from_json(fit_json).map_err(|error| lane::throw(&error))?;
    let setup: BudgetSetup = lane::read(setup_json, Code::InvalidDocument)?;
    let answer = budget::reallocate(&fit, &setup);
    lane::send(&answer.map_err(|error| lane::throw(&error))?)
}
