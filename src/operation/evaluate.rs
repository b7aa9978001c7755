//! Inputs → outputs, and with them everything that "why this figure?" asks for.

use super::describe::{Check, Compute, Definition, Found, Given, Output, OutputKind, Test};
use super::explanation::Explanation;
use super::expr::Scope;
use super::{Expr, Value};
use crate::{Code, Error, Result};
use serde::Serialize;
use std::collections::BTreeMap;

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
    /// An output that has no value for a reason of its own is `null`, with its code in `reasons`.
    /// An operation fails where no output has a value, and where its primary output lacks an input or is
    /// too large for a number.
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
        let reading = self.reading(&found.outputs);
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
        Ok((found.finite(), symbols))
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
        let (mut found, mut fault) = (Found::default(), None);
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
                Err(error) if output.primary && !stands_alone(error.code()) => return Err(error),
                Err(error) => {
                    found.outputs.insert(output.key, Value::Null);
                    found.reasons.insert(output.key, error.code());
                    if output.primary {
                        fault = Some(error);
                    }
                }
            }
        }
        match fault {
            Some(error) if found.outputs.values().all(|value| *value == Value::Null) => Err(error),
            _ => Ok(found),
        }
    }
}

/// Whether what has no value for this reason leaves the outputs beside it.
const fn stands_alone(code: Code) -> bool {
    matches!(code, Code::ZeroDenominator | Code::Diverges)
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

impl Found {
    /// What came out too large for a number has no value, and that is why: JSON would write `null` without a word.
    fn finite(mut self) -> Self {
        let too_large = |value: &Value| value.number().is_some_and(|number| !number.is_finite());
        for (key, value) in &mut self.outputs {
            match value {
                Value::List(items) => {
                    for item in items.iter_mut().filter(|item| too_large(item)) {
                        *item = Value::Null;
                    }
                }
                value if too_large(value) => {
                    *value = Value::Null;
                    self.reasons.insert(key, Code::OutOfRange);
                }
                _ => {}
            }
        }
        self
    }
}
