//! Inputs → outputs, and with them everything that "why this figure?" asks for.

use super::describe::{Check, Compute, Definition, Found, Given, Output, OutputKind, Test};
use super::expr::Scope;
use super::{Expr, Value};
use crate::stats::{Method, rate_interval};
use crate::value::Unit;
use crate::value::map_of;
use crate::{Code, Error, Result};
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
    /// The unit of the answer.
    pub unit: Unit,
    /// The interval of a rate of counts.
    pub interval: Option<Interval>,
    /// The traps, as message keys.
    pub pitfalls: Vec<String>,
    /// Where the numbers came from, when they were not typed in.
    pub provenance: Option<Provenance>,
}

/// What an operation answers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(hashmap_as_object, missing_as_null))]
#[non_exhaustive]
pub struct Evaluation {
    /// Every output; `null` where undefined.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, OutputValue>"))]
    pub outputs: BTreeMap<&'static str, Value>,
    /// Why an output is `null`, by its key.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, Code>"))]
    pub reasons: BTreeMap<&'static str, Code>,
    /// What to beware of in the answer.
    pub warning: Option<Code>,
    /// How to read an answer of this size, as a message key.
    pub reading: Option<String>,
    /// Why it is what it is.
    pub explanation: Explanation,
}

impl Definition {
    /// Computes the outputs.
    ///
    /// An output that has no value for a reason of its own is `null`, with its code in `reasons`;
    /// without its primary output an operation fails instead, unless a rule of its own says that
    /// the other outputs stand.
    ///
    /// # Errors
    /// With the input at fault as `field`: `unknown_input`, `missing_input`, `not_a_number`,
    /// `negative_input`, `rate_out_of_range`, `out_of_range` (a bound, a choice, or a result too
    /// large for a number), `invalid_date`, and the codes of the operation's own rules.
    pub fn evaluate(&self, inputs: &BTreeMap<String, Value>) -> Result<Evaluation> {
        let given = self.admit(inputs)?;
        let (found, symbols) = self.found(&given)?;
        let scope = self.scope(&given, &found, &symbols);
        let warning = found.warning.or_else(|| self.checks.iter().find_map(|check| check.warning(scope)));
        let reading = found.outputs.get(self.primary().key).and_then(|answer| self.reading(answer));
        let explanation = self.explain_given(self.primary(), scope);
        Ok(Evaluation { outputs: found.outputs, reasons: found.reasons, warning, reading, explanation })
    }

    /// The outputs of inputs that are admitted, and what the symbols stand for.
    pub(super) fn found(&self, given: &Given) -> Result<(Found, BTreeMap<&'static str, f64>)> {
        let symbols = self.symbol_values(given);
        let empty = Found::default();
        let before = self.scope(given, &empty, &symbols);
        for check in self.checks {
            check.refuse(before)?;
        }
        let found = match self.compute {
            Compute::Formula => self.by_formula(given, &symbols)?,
            Compute::FormulaAnd(procedure) => {
                let mut found = self.by_formula(given, &symbols)?;
                let rest = procedure(given)?;
                found.outputs.extend(rest.outputs);
                found.reasons.extend(rest.reasons);
                Found { warning: rest.warning, ..found }
            }
            Compute::Procedure(procedure) => procedure(given)?,
        };
        Ok((found, symbols))
    }

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

    pub(super) fn scope<'a>(
        &self,
        inputs: &'a Given,
        found: &'a Found,
        symbols: &'a BTreeMap<&'static str, f64>,
    ) -> Scope<'a> {
        let (outputs, reasons) = (&found.outputs, &found.reasons);
        Scope { inputs, outputs, reasons, symbols, declared: self.inputs, index: None }
    }

    fn explain_given(&self, output: &Output, scope: Scope<'_>) -> Explanation {
        let formula = self.formula(output, scope.inputs);
        let mut inputs = scope.inputs.clone();
        for key in formula.inputs() {
            inputs.entry(key).or_default();
        }
        let mut symbols = scope.symbols.clone();
        for key in formula.outputs() {
            if let Some(value) = scope.outputs.get(key).and_then(Value::number) {
                symbols.insert(key, value);
            }
        }
        Explanation {
            operation: self.id,
            inputs,
            symbols,
            formula,
            unit: output.unit,
            interval: output.interval(scope),
            pitfalls: self.pitfall_keys(),
            provenance: None,
        }
    }

    /// Checks each input by itself and fills in defaults. Absent inputs are absent from the result.
    pub(super) fn admit(&self, inputs: &BTreeMap<String, Value>) -> Result<Given> {
        for (key, value) in inputs {
            if !self.inputs.iter().any(|input| input.key == key) {
                return Err(Error::new(Code::UnknownInput).field(key).found(value.found()));
            }
        }
        let mut given = Given::new();
        for input in self.inputs {
            let value = match inputs.get(input.key) {
                None | Some(Value::Null) => None,
                // A blank field is a field left empty.
                Some(Value::Text(text)) if text.trim().is_empty() => None,
                Some(value) => Some(input.kind.admit(input.key, value)?),
            };
            match value.or_else(|| input.default.map(Value::from)) {
                Some(value) => {
                    given.insert(input.key, value);
                }
                None if input.required => return Err(Error::new(Code::MissingInput).field(input.key)),
                None => {}
            }
        }
        Ok(given)
    }

    /// What each symbol stands for; one that has no value is absent.
    pub(super) fn symbol_values(&self, given: &Given) -> BTreeMap<&'static str, f64> {
        let (mut values, empty) = (BTreeMap::new(), Found::default());
        for symbol in self.symbols {
            if let Ok(value) = symbol.formula.evaluate(self.scope(given, &empty, &values)) {
                values.insert(symbol.name, value);
            }
        }
        values
    }

    /// Every output by its formula, in the order declared, so that one may name those before it.
    pub(super) fn by_formula(&self, given: &Given, symbols: &BTreeMap<&'static str, f64>) -> Result<Found> {
        let mut found = Found::default();
        for output in self.outputs {
            let scope = self.scope(given, &found, symbols);
            if let Some(code) = self.checks.iter().find_map(|check| check.undefined(output.key, scope)) {
                found.outputs.insert(output.key, Value::Null);
                found.reasons.insert(output.key, code);
                continue;
            }
            let Some(formula) = output.formula(given) else { continue };
            let value = match output.kind {
                OutputKind::Numbers => listed(formula, output, scope),
                _ => formula.evaluate(scope).map(Value::Number),
            };
            match value {
                Ok(value) => {
                    found.outputs.insert(output.key, value);
                }
                Err(error) if output.primary => return Err(error),
                Err(error) => {
                    found.outputs.insert(output.key, Value::Null);
                    found.reasons.insert(output.key, error.code());
                }
            }
        }
        Ok(found)
    }
}

/// What a formula gives for each item that a list goes along with; `null` where it gives nothing.
/// Where it gives nothing at all, why not.
fn listed(formula: Expr, output: &Output, scope: Scope<'_>) -> Result<Value> {
    let items = match output.along.and_then(|key| scope.inputs.get(key)) {
        Some(Value::List(items)) => items.len(),
        Some(Value::Number(items)) => *items as usize,
        _ => 0,
    };
    let (mut values, mut fault) = (Vec::with_capacity(items), None);
    for t in 0..items {
        match formula.evaluate(Scope { index: Some(t), ..scope }) {
            Ok(value) => values.push(Value::Number(value)),
            Err(error) => {
                values.push(Value::Null);
                fault.get_or_insert(error);
            }
        }
    }
    match fault {
        Some(error) if values.iter().all(|value| *value == Value::Null) => Err(error),
        _ => Ok(Value::List(values)),
    }
}

impl Output {
    /// The formula that these inputs call for, of those whose condition holds: the one that lacks
    /// the fewest, the first of equals.
    pub(super) fn formula(&self, given: &Given) -> Option<Expr> {
        let lacking =
            |formula: &Expr| formula.inputs().iter().filter(|key| !given.contains_key(*key)).count();
        self.formulas.iter().filter_map(|formula| formula.holding(given)).min_by_key(lacking)
    }

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

impl Check {
    fn refuse(&self, scope: Scope<'_>) -> Result<()> {
        let (code, field) = match self {
            Self::Part { part, whole, code } => {
                let Ok(whole) = whole.evaluate(scope) else { return Ok(()) };
                let Some(size) = scope.inputs.get(part).and_then(Value::number) else { return Ok(()) };
                if whole == 0.0 || size <= whole {
                    return Ok(());
                }
                (*code, *part)
            }
            Self::Refuse { code, field, test } if test.holds(scope) => (*code, *field),
            Self::Refuse { .. } | Self::Warn { .. } | Self::Undefined { .. } => return Ok(()),
        };
        let error = Error::new(code).field(field);
        Err(match scope.inputs.get(field) {
            Some(value) => error.found(value.found()),
            None => error,
        })
    }

    fn undefined(&self, key: &str, scope: Scope<'_>) -> Option<Code> {
        match self {
            Self::Undefined { output, code, test } if *output == key && test.holds(scope) => Some(*code),
            _ => None,
        }
    }

    fn warning(&self, scope: Scope<'_>) -> Option<Code> {
        match self {
            Self::Warn { code, test } if test.holds(scope) => Some(*code),
            _ => None,
        }
    }
}

impl Test {
    /// Whether it holds; never when one side has no value.
    fn holds(&self, scope: Scope<'_>) -> bool {
        let (Self::Less(left, right) | Self::AtMost(left, right)) = self;
        match (left.evaluate(scope), right.evaluate(scope)) {
            (Ok(left), Ok(right)) => {
                if matches!(self, Self::Less(..)) {
                    left < right
                } else {
                    left <= right
                }
            }
            _ => false,
        }
    }
}
