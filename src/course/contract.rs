//! The kinds of question that the course answers: one function a kind, from JSON to JSON.

use super::{answer_code, check, class, exercise, expression, marking, moodle, reading, scorm, variant};
use crate::Code;
use crate::answer::Refused;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Answers a question of a kind; none for a kind that the course does not know.
///
/// The answer is the expected object, or `{error, …}` with the code of what is wrong. An input whose shape is not
/// that of the kind is `malformed`, with what the reader of JSON says in `found`.
///
/// ```
/// use serde_json::json;
/// let answer = levier::course::answer("expression", &json!({"text": "2 + 3 * 4"})).unwrap();
/// assert_eq!(answer, json!({"value": 14.0}));
/// assert!(levier::course::answer("no_kind", &json!({})).is_none());
/// ```
pub fn answer(kind: &str, input: &Value) -> Option<Value> {
    Some(match kind {
        "answer_code" => told(input, answer_code::answer_code),
        "answer_read" => told(input, reading::answer_read),
        "class_results" => told(input, class::class_results),
        "exercise_check" => told(input, |own| Ok::<_, Refused>(check::exercise_check(own))),
        "exercises" => told(input, exercise::exercises),
        "expression" => told(input, expression::expression),
        "mark" => told(input, marking::mark),
        "moodle_xml" => told(input, moodle::moodle_xml),
        "scorm_state" => told(input, scorm::scorm_state),
        "variant" => told(input, variant::variant),
        _ => return None,
    })
}

/// Reads the input, asks, and writes the answer or the refusal.
fn told<I: DeserializeOwned, O: Serialize, E: Serialize>(
    input: &Value,
    ask: impl FnOnce(&I) -> Result<O, E>,
) -> Value {
    let written = match serde_json::from_value(input.clone()) {
        Ok(read) => match ask(&read) {
            Ok(answer) => serde_json::to_value(answer),
            Err(refusal) => serde_json::to_value(refusal),
        },
        Err(fault) => serde_json::to_value(Refused::new(Code::Malformed).found(fault.to_string())),
    };
    written.unwrap_or_default()
}
