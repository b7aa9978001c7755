//! Budget allocation and reallocation.

use crate::lane;
use levier::Code;
use levier::Error;
use levier::budget::{self, BudgetProblem, BudgetSetup, FitForBudget, NamedSetup, PeriodProblem};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The best allocation of a problem, given as JSON text.
///
/// # Errors
/// Those of [`BudgetProblem::from_json`] and [`budget::allocate`].
#[wasm_bindgen(unchecked_return_type = "Allocation")]
pub fn allocate(problem_json: &str) -> Result<JsValue, JsValue> {
    thrown(BudgetProblem::from_json(problem_json).and_then(|problem| budget::allocate(&problem)))
}

/// The best spends over time of a problem, given as JSON text.
///
/// # Errors
/// Those of [`PeriodProblem::from_json`] and [`budget::allocate_periods`].
#[wasm_bindgen(js_name = allocatePeriods, unchecked_return_type = "PeriodAllocation")]
pub fn allocate_periods(problem_json: &str) -> Result<JsValue, JsValue> {
    thrown(PeriodProblem::from_json(problem_json).and_then(|problem| budget::allocate_periods(&problem)))
}

/// The best plan at each of several totals, of a problem given as JSON text.
///
/// # Errors
/// Those of [`BudgetProblem::from_json`] and [`budget::frontier`].
#[wasm_bindgen(js_name = budgetFrontier, unchecked_return_type = "FrontierPoint[]")]
pub fn budget_frontier(problem_json: &str, totals: &[f64]) -> Result<JsValue, JsValue> {
    thrown(BudgetProblem::from_json(problem_json).and_then(|problem| budget::frontier(&problem, totals)))
}

pub(crate) fn thrown<T: serde::Serialize>(answer: Result<T, Error>) -> Result<JsValue, JsValue> {
    lane::send(&answer.map_err(|error| lane::throw(&error))?)
}

pub(crate) fn fit(json: &str) -> Result<FitForBudget, JsValue> {
    FitForBudget::from_json(json).map_err(|error| lane::throw(&error))
}

pub(crate) fn setup(json: &str) -> Result<BudgetSetup, JsValue> {
    lane::read(json, Code::InvalidDocument)
}

/// A fit that is asked again and again, read once.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Planner(FitForBudget);

#[wasm_bindgen]
impl Planner {
    /// From a fit's JSON text.
    ///
    /// # Errors
    /// `invalid_document` when the text is not a fit.
    #[wasm_bindgen(constructor)]
    pub fn new(fit_json: &str) -> Result<Planner, JsValue> {
        fit(fit_json).map(Self)
    }

    /// The best budget, its question given as JSON text.
    ///
    /// # Errors
    /// Those of [`budget::reallocate`]; `invalid_document` when the text is not a setup.
    #[wasm_bindgen(unchecked_return_type = "Reallocation")]
    pub fn reallocate(&self, setup_json: &str) -> Result<JsValue, JsValue> {
        thrown(budget::reallocate(&self.0, &setup(setup_json)?))
    }

    /// Scenarios side by side, against the one at `reference`: a list of [`NamedSetup`] as JSON text.
    ///
    /// # Errors
    /// Those of [`budget::compare`]; `invalid_document` when the text is not such a list.
    #[wasm_bindgen(unchecked_return_type = "ComparedScenario[]")]
    pub fn compare(&self, scenarios_json: &str, reference: usize) -> Result<JsValue, JsValue> {
        let scenarios: Vec<NamedSetup> = lane::read(scenarios_json, Code::InvalidDocument)?;
        thrown(budget::compare(&self.0, &scenarios, reference))
    }
}

/// The best budget from a fit, both given as JSON text.
///
/// # Errors
/// Those of [`budget::reallocate`]; `invalid_document` when a text is not a fit or not a setup.
#[wasm_bindgen(unchecked_return_type = "Reallocation")]
pub fn reallocate(fit_json: &str, setup_json: &str) -> Result<JsValue, JsValue> {
    thrown(budget::reallocate(&fit(fit_json)?, &setup(setup_json)?))
}

/// Other totals, and what `extra` more would bring: a fit and a setup given as JSON text.
///
/// # Errors
/// Those of [`budget::budget_curve`]; `invalid_document` when a text is not a fit or not a setup.
#[wasm_bindgen(js_name = budgetCurve, unchecked_return_type = "BudgetCurve")]
pub fn budget_curve(fit_json: &str, setup_json: &str, extra: f64) -> Result<JsValue, JsValue> {
    thrown(budget::budget_curve(&fit(fit_json)?, &setup(setup_json)?, extra))
}

/// A plan by channel and period: a fit and a setup given as JSON text.
///
/// # Errors
/// Those of [`budget::plan_periods`]; `invalid_document` when a text is not a fit or not a setup.
#[wasm_bindgen(js_name = planPeriods, unchecked_return_type = "PeriodPlan")]
pub fn plan_periods(fit_json: &str, setup_json: &str) -> Result<JsValue, JsValue> {
    thrown(budget::plan_periods(&fit(fit_json)?, &setup(setup_json)?))
}
