//! The catalogue, and the inputs of one calculator.

use levier::operation::{self, Definition, InputKind, Literal};
use std::fmt::Write as _;

use crate::arguments::Asked;
use crate::calculate::json;
use crate::failure::Failure;
use crate::table::{Side, lines};

/// Every calculator, with its name.
pub(crate) fn list(asked: &Asked) -> Result<String, Failure> {
    if asked.json {
        return json(&operation::catalogue().map(Definition::describe).collect::<Vec<_>>());
    }
    let rows: Vec<Vec<String>> = operation::catalogue()
        .map(|operation| vec![flag(operation.id), asked.language.operation(operation.id)])
        .collect();
    Ok(lines(&rows, &[Side::Left, Side::Left]))
}

/// The inputs of a calculator, with an example that gives an answer.
pub(crate) fn inputs(operation: &Definition, asked: &Asked) -> Result<String, Failure> {
    if asked.json {
        return json(&operation.describe());
    }
    let language = asked.language;
    let word = |name: &str| language.message(name, &[]).unwrap_or_default();
    let mut text = format!("{}\n", language.operation(operation.id));
    let what = language.message(&format!("op-{}-what", crate::words::hyphened(operation.id)), &[]);
    if let Some(what) = what {
        let _ = writeln!(text, "{what}");
    }
    let row = |input: &operation::Input| {
        let needed = if input.required { "cli-needed" } else { "cli-optional" };
        let name = language.input(operation.id, input.key);
        vec![format!("--{}", flag(input.key)), name, word(needed), choices(input.kind)]
    };
    let rows: Vec<Vec<String>> = operation.inputs.iter().map(row).collect();
    text.push('\n');
    text.push_str(&lines(&rows, &[Side::Left; 4]));
    let mut example = format!("levier {}", flag(operation.id));
    for input in operation.inputs {
        let _ = write!(example, " --{} {}", flag(input.key), quoted(&input.example));
    }
    text.push('\n');
    text.push_str(&language.pair(word("cli-example"), &example));
    Ok(text)
}

fn flag(key: &str) -> String {
    key.replace('_', "-")
}

/// The words or numbers that an input takes, where they are few.
fn choices(kind: InputKind) -> String {
    match kind {
        InputKind::Choice { choices } => choices.join("|"),
        InputKind::OneOf { numbers } => numbers.iter().map(f64::to_string).collect::<Vec<_>>().join("|"),
        InputKind::Row { columns } => {
            format!("[{}]", columns.iter().map(|c| c.key).collect::<Vec<_>>().join(","))
        }
        InputKind::Rows { columns, .. } => {
            format!("[[{}],…]", columns.iter().map(|c| c.key).collect::<Vec<_>>().join(","))
        }
        _ => String::new(),
    }
}

/// An example as a shell takes it.
fn quoted(example: &Literal) -> String {
    match example {
        Literal::Number(number) => number.to_string(),
        Literal::Text(text) => format!("'{text}'"),
        Literal::List(_) => format!("'{}'", serde_json::to_string(example).unwrap_or_default()),
    }
}
