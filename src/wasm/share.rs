//! What a share link holds.

use crate::plain::{answer, throw};
use levier::operation::Shared;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// What the text of a link holds, for a page to show or, before it is packed, to make sure that it can be read.
///
/// # Errors
/// Those of [`Shared::from_json`].
#[wasm_bindgen(js_name = readShared, unchecked_return_type = "Shared")]
pub fn read_shared(text: &str) -> Result<JsValue, JsValue> {
    Shared::admit_text(text).map_err(|error| throw(&error))?;
    answer(text, Shared::try_from)
}
