//! A calculator: its answer in a sentence, its other outputs, how to read it.

use levier::operation::{Definition, Evaluation, Value};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::arguments::Asked;
use crate::failure::Failure;
use crate::figure::Figures;
use crate::words::hyphened;

/// Any answer as JSON, one value a line.
pub(crate) fn json(answer: &impl Serialize) -> Result<String, Failure> {
    let text = serde_json::to_string_pretty(answer).map_err(|error| Failure::Usage(error.to_string()))?;
    Ok(format!("{text}\n"))
}

pub(crate) fn calculate(
    operation: &Definition,
    inputs: &BTreeMap<String, Value>,
    asked: &Asked,
) -> Result<String, Failure> {
    let answer = operation.evaluate(inputs)?;
    if asked.json {
        return json(&answer);
    }
    Ok(said(operation, &answer, asked))
}

fn said(operation: &Definition, answer: &Evaluation, asked: &Asked) -> String {
    let language = asked.language;
    let figures = Figures { language, currency: asked.currency.as_deref() };
    let written: Vec<(&str, String)> = operation
        .outputs
        .iter()
        .map(|output| {
            let value = answer.outputs.get(output.key).unwrap_or(&Value::Null);
            (output.key, figures.output(value, output))
        })
        .collect();
    let main = operation.primary();
    let mut words = written.clone();
    if let Some((_, value)) = written.iter().find(|(key, _)| *key == main.key) {
        words.push(("value", value.clone()));
    }
    let mut text = String::new();
    if let Some(sentence) = language.message(&format!("op-{}-result", hyphened(operation.id)), &words) {
        let _ = writeln!(text, "{sentence}");
    }
    for (key, value) in &written {
        let why = answer.reasons.get(key).map(|code| language.code(code.as_str(), figures.currency));
        let value = why.map_or_else(|| value.clone(), |why| format!("{value} ({why})"));
        text.push_str(&language.pair(language.output(operation.id, key), &value));
    }
    if let Some(code) = answer.warning {
        let _ = writeln!(text, "{}", language.code(code.as_str(), figures.currency));
    }
    if let Some(reading) = answer.reading.as_deref().and_then(|name| language.message(name, &[])) {
        let _ = writeln!(text, "{reading}");
    }
    text
}
