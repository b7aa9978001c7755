//! Why a figure is what it is: its formula and those that it rests on, in the numbers that were given, how sure it is,
//! and where the numbers came from.

use super::describe::{Definition, Given, Output};
use super::expr::Scope;
use super::{Expr, Value};
use crate::stats::{Method, rate_interval};
use crate::value::{Unit, map_of};
use serde::Serialize;
use std::collections::BTreeMap;

/// The confidence of the interval that goes with a rate of counts.
const CONFIDENCE: f64 = 0.95;

/// How sure a rate of counts is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// Its confidence, as a fraction.
    pub confidence: f64,
    /// Its method: `wilson`.
    pub method: &'static str,
}

/// Where a figure came from.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Provenance {
    /// The files it was read in.
    pub sources: Vec<SourceLines>,
}

/// The lines of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SourceLines {
    /// The source's id in the document.
    pub source: String,
    /// The file's name.
    pub file: String,
    /// Lines of the file, counted from 1, in order.
    pub lines: Vec<u64>,
    /// How many rows that is.
    pub rows: u64,
}

/// How an output that a formula names was found itself.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct FormulaStep {
    /// Key of the output.
    pub output: &'static str,
    /// The formula that was used.
    pub formula: Expr,
}

/// Why a figure is what it is; returned with every result by what computed it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(hashmap_as_object, missing_as_null))]
#[non_exhaustive]
pub struct Explanation {
    /// The operation's id.
    pub operation: &'static str,
    /// The inputs that were given or taken by default; `null` where one is missing.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, OutputValue>"))]
    pub inputs: BTreeMap<&'static str, Value>,
    /// What the symbols of the formula, and the other outputs it names, stand for.
    pub symbols: BTreeMap<&'static str, f64>,
    /// The formula that was used; see [`super::Operation::formula`].
    pub formula: Expr,
    /// The outputs that the formula names, and those that these name, each after what it rests on.
    pub steps: Vec<FormulaStep>,
    /// The unit of the answer.
    pub unit: Unit,
    /// The interval of a rate of counts.
    pub interval: Option<Interval>,
    /// The traps, as message keys.
    pub pitfalls: Vec<String>,
    /// Where the numbers came from, when they were not typed in.
    pub provenance: Option<Provenance>,
}

impl Definition {
    /// The explanation of one output, for inputs that may give no answer: a figure that is
    /// missing is explained too. Inputs that are not its own are left out.
    pub fn explain(&self, output: &Output, inputs: &BTreeMap<String, Value>) -> Explanation {
        let given: Given = map_of(
            self.inputs
                .iter()
                .filter_map(|input| {
                    let value = inputs.get(input.key).filter(|value| **value != Value::Null).cloned();
                    Some((input.key, value.or_else(|| input.default.map(Value::from))?))
                })
                .filter(|(_, value)| value.number().is_none_or(f64::is_finite)),
        );
        let symbols = self.symbol_values(&given);
        let found = self.by_formula(&given, &symbols).unwrap_or_default();
        self.explain_given(output, self.scope(&given, &found, &symbols))
    }

    pub(super) fn explain_given(&self, output: &Output, scope: Scope<'_>) -> Explanation {
        let formula = self.formula(output, scope.inputs);
        let mut inputs = scope.inputs.clone();
        for key in formula.inputs() {
            inputs.entry(key).or_default();
        }
        let steps = self.steps(formula, scope.inputs);
        let mut symbols = scope.symbols.clone();
        for key in formula.outputs().into_iter().chain(steps.iter().map(|step| step.output)) {
            if let Some(value) = scope.outputs.get(key).and_then(Value::number) {
                symbols.insert(key, value);
            }
        }
        Explanation {
            operation: self.id,
            inputs,
            symbols,
            formula,
            steps,
            unit: output.unit,
            interval: output.interval(scope),
            pitfalls: self.pitfall_keys(),
            provenance: None,
        }
    }

    /// How the outputs that a formula names come about. Outputs are declared after those that they name.
    fn steps(&self, formula: Expr, given: &Given) -> Vec<FormulaStep> {
        let (mut named, mut steps) = (formula.outputs(), Vec::new());
        for output in self.outputs.iter().rev() {
            // An equation that has its unknown on both sides is no step to itself.
            let own = if output.formulas.contains(&formula) { None } else { output.formula(given) };
            if let Some(own) = own.filter(|_| named.contains(&output.key)) {
                named.extend(own.outputs());
                steps.push(FormulaStep { output: output.key, formula: own });
            }
        }
        steps.reverse();
        steps
    }
}

impl Output {
    fn interval(&self, scope: Scope<'_>) -> Option<Interval> {
        let Some(Expr::Div { args: [successes, trials] }) =
            self.formula(scope.inputs).filter(|_| self.rate_of_counts)
        else {
            return None;
        };
        let (successes, trials) = (successes.evaluate(scope).ok()?, trials.evaluate(scope).ok()?);
        let bounds = rate_interval(successes, trials, CONFIDENCE, Method::Wilson)?;
        Some(Interval { low: bounds.low, high: bounds.high, confidence: CONFIDENCE, method: "wilson" })
    }
}
