//! Documents: text in, text or a small result out.

use wasm_bindgen::prelude::*;

use super::lane;
use crate::workspace::{self as core, Command, Document, Language};
use crate::{Code, Error};

fn document(text: &str) -> Result<Document, JsValue> {
    lane::read(text, Code::InvalidDocument)
}

/// The text of an empty document.
#[wasm_bindgen(js_name = newDocument)]
pub fn new_document(name: &str) -> String {
    core::to_text(&Document::new(name))
}

/// The text of the ready example, in the language of a tag such as `fr`.
///
/// # Errors
/// None in practice; see [`core::example`].
#[wasm_bindgen(js_name = exampleDocument)]
pub fn example_document(language: &str) -> Result<String, JsValue> {
    let example = core::example(Language::from_tag(language));
    example.map(|document| core::to_text(&document)).map_err(|error| lane::throw(&error))
}

/// The files of the example, as text.
///
/// # Errors
/// None of its own.
#[wasm_bindgen(js_name = exampleFiles, unchecked_return_type = "ExampleFile[]")]
pub fn example_files(language: &str) -> Result<JsValue, JsValue> {
    lane::send(&core::example_files(Language::from_tag(language)))
}

/// The text of the document after a command.
///
/// # Errors
/// See [`core::apply`].
#[wasm_bindgen(js_name = applyCommand)]
pub fn apply_command(
    text: &str,
    #[wasm_bindgen(unchecked_param_type = "string")] command: &str,
) -> Result<String, JsValue> {
    let command: Command = lane::read(command, Code::InvalidCommand)?;
    let next = core::apply(&document(text)?, command).map_err(|error| lane::throw(&error))?;
    Ok(core::to_text(&next))
}

/// Opens a document's text: a file of the user's, or what was stored.
///
/// # Errors
/// See [`core::open`].
#[wasm_bindgen(js_name = openDocument, unchecked_return_type = "Opened")]
pub fn open_document(text: &str) -> Result<JsValue, JsValue> {
    lane::send(&core::open(text).map_err(|error| lane::throw(&error))?)
}

/// An objective judged by the imported figures on a civil date.
///
/// # Errors
/// See [`core::judge`].
#[wasm_bindgen(js_name = judgeObjective, unchecked_return_type = "Verdict")]
pub fn judge_objective(text: &str, objective: &str, today: &str) -> Result<JsValue, JsValue> {
    let document = document(text)?;
    let objective = document.objectives.iter().find(|known| known.id == objective);
    let objective = objective.ok_or_else(|| lane::throw(&Error::new(Code::UnknownId).field("objective")))?;
    let today = crate::value::Date::parse(today).map_err(|error| lane::throw(&error))?;
    lane::send(&core::judge(&document, objective, today).map_err(|error| lane::throw(&error))?)
}

/// The KPIs of the imported ads, by channel and by campaign.
///
/// # Errors
/// See [`core::measure`].
#[wasm_bindgen(unchecked_return_type = "Measure")]
pub fn measure(text: &str) -> Result<JsValue, JsValue> {
    lane::send(&core::measure(&document(text)?).map_err(|error| lane::throw(&error))?)
}

/// How curves would be fitted on the first weekly table, when there is one.
///
/// # Errors
/// `invalid_document`.
#[wasm_bindgen(js_name = guessResponse, unchecked_return_type = "ResponseSetup | null")]
pub fn guess_response(text: &str) -> Result<JsValue, JsValue> {
    lane::send(&core::guess_setup(&document(text)?))
}

/// What the document asks to be fitted, with its data, for `fitResponse` of the decision module.
///
/// # Errors
/// See [`core::response_task`].
#[wasm_bindgen(js_name = responseTask, unchecked_return_type = "ResponseTask")]
pub fn response_task(text: &str) -> Result<JsValue, JsValue> {
    lane::send(&core::response_task(&document(text)?).map_err(|error| lane::throw(&error))?)
}

/// What generated the data that the document's curves are fitted on, when they are the example's, unchanged.
///
/// # Errors
/// `invalid_document`.
#[wasm_bindgen(js_name = knownTruth, unchecked_return_type = "KnownTruth | null")]
pub fn known_truth(text: &str) -> Result<JsValue, JsValue> {
    lane::send(&core::known_truth(&document(text)?))
}
