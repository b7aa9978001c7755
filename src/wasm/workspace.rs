//! The document of the page: text in, text or a small result out.

use wasm_bindgen::prelude::*;

use crate::lane;
use levier::Code;
use levier::workspace::{self as core, Command, Document};

/// The text of an empty document.
#[wasm_bindgen(js_name = newDocument)]
pub fn new_document(name: &str) -> String {
    core::to_text(&Document::new(name))
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
    let document: Document = lane::read(text, Code::InvalidDocument)?;
    let next = core::apply(&document, command).map_err(|error| lane::throw(&error))?;
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
