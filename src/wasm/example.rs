//! The ready example: its files, its document and the truth that generated it.

use wasm_bindgen::prelude::*;

use crate::lane;
use levier::workspace::{self as core, Language};

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

/// What generated the data that the document's curves are fitted on, when they are the example's, unchanged.
///
/// # Errors
/// `invalid_document`.
#[wasm_bindgen(js_name = knownTruth, unchecked_return_type = "KnownTruth | null")]
pub fn known_truth(text: &str) -> Result<JsValue, JsValue> {
    lane::send(&core::known_truth(&lane::document(text)?))
}
