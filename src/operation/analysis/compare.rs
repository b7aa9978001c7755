//! Scenarios side by side, each compared with the first.

use super::fields::{Fields, needed};
use crate::operation::describe::{Definition, Output, OutputKind};
use crate::operation::{Evaluation, Value, find};
use crate::value::Unit;
use crate::{Code, Error, Result};
use serde::Serialize;
use std::collections::BTreeMap;

/// Inputs under a name.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Scenario {
    /// Its name; may be empty.
    pub name: String,
    /// Its inputs.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, OutputValue>"))]
    pub inputs: BTreeMap<String, Value>,
}

impl TryFrom<Value> for Scenario {
    type Error = Error;
    fn try_from(value: Value) -> Result<Self> {
        let mut fields = Fields::of(value)?;
        let scenario = Self { name: needed("name", fields.text("name")?)?, inputs: fields.inputs("inputs")? };
        fields.end()?;
        Ok(scenario)
    }
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct ComparisonRequest {
    /// Two to six scenarios; the first is what the others are held against.
    pub scenarios: Vec<Scenario>,
}

impl TryFrom<Value> for ComparisonRequest {
    type Error = Error;
    fn try_from(value: Value) -> Result<Self> {
        let mut fields = Fields::of(value)?;
        let scenarios =
            fields.list("scenarios")?.into_iter().map(Scenario::try_from).collect::<Result<_>>()?;
        fields.end()?;
        Ok(Self { scenarios })
    }
}

/// One output, for every scenario. Each list has an item a scenario.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[non_exhaustive]
pub struct ComparisonRow {
    /// Key of the output.
    pub output: &'static str,
    /// Its unit.
    pub unit: Unit,
    /// What it is; `null` where a scenario has none.
    #[cfg_attr(feature = "wasm", tsify(type = "OutputValue[]"))]
    pub values: Vec<Value>,
    /// Why it is `null`.
    pub reasons: Vec<Option<Code>>,
    /// The unit of the differences: two fractions shown in per cent differ by points.
    pub difference_unit: Unit,
    /// What it is less what it is in the first scenario; none for the first, and for what is no number.
    pub differences: Vec<Option<f64>>,
    /// The difference relative to the first scenario, as a fraction.
    pub relative: Vec<Option<f64>>,
    /// Why no change is relative to the first scenario: it is 0, or negative.
    pub relative_reason: Option<Code>,
}

/// Scenarios side by side.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[non_exhaustive]
pub struct Comparison {
    /// The names, in order.
    pub names: Vec<String>,
    /// Why a scenario has no answer at all.
    #[cfg_attr(feature = "wasm", tsify(type = "(CoreError | null)[]"))]
    pub errors: Vec<Option<Error>>,
    /// The warning of each.
    pub warnings: Vec<Option<Code>>,
    /// Every output, in the order of the catalogue.
    pub rows: Vec<ComparisonRow>,
}

/// Computes scenarios and holds each against the first.
///
/// # Errors
/// `unknown_operation`; `out_of_range` for fewer than two scenarios or more than six. What is wrong in one scenario
/// stands in [`Comparison::errors`].
///
/// ```
/// use levier::operation::{ComparisonRequest, Scenario, compare};
/// let scenario = |name: &str, conversions: f64| Scenario {
///     name: name.to_owned(),
///     inputs: [("conversions", conversions), ("visitors", 10_000.0)]
///         .map(|(key, value)| (key.to_owned(), value.into()))
///         .into(),
/// };
/// let scenarios = vec![scenario("today", 200.0), scenario("new page", 250.0)];
/// let answer = compare("conversion_rate", &ComparisonRequest { scenarios }).unwrap();
/// let rate = &answer.rows[0];
/// assert!((rate.differences[1].unwrap() - 0.005).abs() < 1e-15); // half a point
/// assert!((rate.relative[1].unwrap() - 0.25).abs() < 1e-12);
/// ```
pub fn compare(operation: &str, request: &ComparisonRequest) -> Result<Comparison> {
    let definition = find(operation)?;
    let scenarios = &request.scenarios;
    if !(2..=6).contains(&scenarios.len()) {
        let error = Error::new(Code::OutOfRange).field("scenarios").found(scenarios.len().to_string());
        return Err(error.with("at_least", 2.0).with("at_most", 6.0));
    }
    let (mut answers, mut errors) = (Vec::new(), Vec::new());
    for scenario in scenarios {
        let (answer, error) = match definition.evaluate(&scenario.inputs) {
            Ok(answer) => (Some(answer), None),
            Err(error) => (None, Some(error)),
        };
        answers.push(answer);
        errors.push(error);
    }
    Ok(Comparison {
        names: scenarios.iter().map(|scenario| scenario.name.clone()).collect(),
        errors,
        warnings: answers.iter().map(|answer| answer.as_ref().and_then(|answer| answer.warning)).collect(),
        rows: rows(definition, &answers),
    })
}

fn rows(definition: &Definition, answers: &[Option<Evaluation>]) -> Vec<ComparisonRow> {
    definition.outputs.iter().map(|output| row(output, answers)).collect()
}

fn row(output: &Output, answers: &[Option<Evaluation>]) -> ComparisonRow {
    let mut row = ComparisonRow {
        output: output.key,
        unit: output.unit,
        values: Vec::new(),
        reasons: Vec::new(),
        difference_unit: match output.unit {
            Unit::Rate | Unit::RelativeChange | Unit::HalfWidth => Unit::RateDifference,
            other => other,
        },
        differences: Vec::new(),
        relative: Vec::new(),
        relative_reason: None,
    };
    for answer in answers {
        let value = answer.as_ref().and_then(|answer| answer.outputs.get(output.key));
        row.values.push(value.cloned().unwrap_or_default());
        row.reasons.push(answer.as_ref().and_then(|answer| answer.reasons.get(output.key).copied()));
    }
    let number = |value: &Value| if output.kind == OutputKind::Number { value.number() } else { None };
    let base = row.values.first().and_then(number);
    row.relative_reason = match base {
        Some(0.0) => Some(Code::ZeroDenominator),
        Some(base) if base < 0.0 => Some(Code::NegativeBase),
        _ => None,
    };
    for (i, value) in row.values.iter().enumerate() {
        let pair = base.zip(number(value)).filter(|_| i > 0);
        let finite = |number: f64| Some(number + 0.0).filter(|number| number.is_finite());
        row.differences.push(pair.and_then(|(base, value)| finite(value - base)));
        let relative = pair.filter(|_| row.relative_reason.is_none());
        row.relative.push(relative.and_then(|(base, value)| finite((value - base) / base)));
    }
    row
}
