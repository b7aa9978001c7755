//! Sums → operations: a figure, its explanation, and what had to be left out of it.

use super::gather::{Gathered, Part};
use super::rows::Measured;
use crate::operation::{Definition, Evaluation, Explanation, Value, indicator};
use crate::value::Unit;
use crate::{Code, Error, Result};
use serde::Serialize;
use std::collections::BTreeMap;

/// Which operation a figure is, and which sums are its inputs.
#[derive(Debug, Clone, Copy)]
pub struct Recipe {
    /// The figure's name, which is also the operation's.
    pub id: &'static str,
    /// The input of the operation and the sum it takes.
    pub parts: &'static [(&'static str, &'static str)],
    /// Whether the margin rate of the settings goes in too.
    pub margin: bool,
    /// Traps of this use of the operation, as message keys.
    pub pitfalls: &'static [&'static str],
}

const fn recipe(id: &'static str, parts: &'static [(&'static str, &'static str)]) -> Recipe {
    Recipe { id, parts, margin: false, pitfalls: &[] }
}

/// Message keys of the traps that come from measuring, not from the operation itself.
pub const PITFALLS: &[&str] = &["op-conversion-rate-pitfall-base-is-clicks"];

/// The figures of an advertising export, in the order to show them.
pub static FIGURES: &[Recipe] = &[
    recipe("ctr", &[("clicks", "clicks"), ("impressions", "impressions")]),
    recipe("cpc", &[("cost", "cost"), ("clicks", "clicks")]),
    recipe("cpm", &[("cost", "cost"), ("impressions", "impressions")]),
    // A platform knows clicks, not visitors: the pitfall says so.
    Recipe {
        pitfalls: PITFALLS,
        ..recipe("conversion_rate", &[("conversions", "conversions"), ("visitors", "clicks")])
    },
    recipe("cpa", &[("cost", "cost"), ("conversions", "conversions")]),
    recipe("roas", &[("revenue", "revenue"), ("ad_spend", "cost")]),
    Recipe { margin: true, ..recipe("roi", &[("revenue", "revenue"), ("cost", "cost")]) },
];

/// What one sum of a figure had to leave out: rows that know it but lack another part.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ExcludedAmount {
    /// The column.
    pub key: &'static str,
    /// Its sum over the rows left out.
    pub value: f64,
    /// How many rows.
    pub rows: u64,
}

/// A figure, or why there is none; either way ready to be explained.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[non_exhaustive]
pub struct Figure {
    /// The operation's id.
    pub operation: &'static str,
    /// The output's key.
    pub output: &'static str,
    /// Its unit.
    pub unit: Unit,
    /// Its value.
    pub value: Option<f64>,
    /// Why it has none.
    pub reason: Option<Code>,
    /// The input at fault, when it has none.
    pub field: Option<String>,
    /// What to beware of in it.
    pub warning: Option<Code>,
    /// Why it is what it is.
    pub explanation: Explanation,
    /// What it does not cover.
    pub excluded: Vec<ExcludedAmount>,
}

pub(super) fn figure(
    recipe: &Recipe,
    part: &Part,
    gathered: &Gathered<'_>,
    measured: &Measured<'_>,
) -> Figure {
    // Every recipe names an operation of the catalogue: a test checks it.
    let operation = indicator(recipe.id).expect("a recipe names an operation");
    let output = operation.primary();
    let keys: Vec<&str> = recipe.parts.iter().map(|(_, sum)| *sum).collect();
    let (used, left) = part.split(gathered, &keys);

    let mut inputs: BTreeMap<String, Value> = BTreeMap::new();
    if recipe.margin {
        let margin = measured.margin_rate.map_or(Value::Null, Value::from);
        inputs.insert(String::from("margin_rate"), margin);
    }
    let mut too_large = None;
    for (input, sum) in recipe.parts {
        let sum = used.sum(gathered, sum);
        if sum.known_rows > 0 && sum.value.is_none() {
            too_large = Some(*input);
        }
        inputs.insert((*input).to_owned(), sum.value.map_or(Value::Null, Value::from));
    }
    let answer = match too_large {
        Some(input) => Err(Error::new(Code::OutOfRange).field(input)),
        None => compute(operation, &inputs, part, gathered, recipe),
    };
    let mut excluded = Vec::new();
    for (_, key) in recipe.parts {
        let sum = left.sum(gathered, key);
        if let Some(value) = sum.value {
            excluded.push(ExcludedAmount { key, value, rows: sum.known_rows });
        }
    }
    let (value, reason, field, warning, mut explanation) = match answer {
        Ok(answer) => {
            let value = answer.outputs.get(output.key).and_then(Value::number);
            let reason = answer.reasons.get(output.key).copied();
            (value, reason, None, answer.warning, answer.explanation)
        }
        Err(error) => {
            let field = error.field_name().map(str::to_owned);
            (None, Some(error.code()), field, None, operation.explain(output, &inputs))
        }
    };
    explanation.pitfalls.extend(recipe.pitfalls.iter().map(|key| (*key).to_owned()));
    explanation.provenance = (!used.is_empty()).then(|| used.provenance(measured));
    Figure {
        operation: operation.id,
        output: output.key,
        unit: output.unit,
        value,
        reason,
        field,
        warning,
        explanation,
        excluded,
    }
}

/// Evaluates; when no row knows all parts, names the part that no row of the group knows at all
/// rather than the first of the list.
fn compute(
    operation: &Definition,
    inputs: &BTreeMap<String, Value>,
    part: &Part,
    gathered: &Gathered<'_>,
    recipe: &Recipe,
) -> Result<Evaluation> {
    for (input, sum) in recipe.parts {
        if part.sum(gathered, sum).known_rows == 0 {
            return Err(Error::new(Code::MissingInput).field(*input));
        }
    }
    operation.evaluate(inputs)
}
