//! The ready example: its files and its document; and the figures of the complete cases.

use wasm_bindgen::prelude::*;

use crate::lane;
use levier::workspace::{self as core, Language};

/// The ready example, in the language of a tag such as `fr`: `{ text, tables }`, its tables packed.
///
/// # Errors
/// None in practice; see [`core::example`].
#[wasm_bindgen(js_name = exampleDocument, unchecked_return_type = "{ text: string; tables: { name: string; packed: Uint8Array }[] }")]
pub fn example_document(language: &str) -> Result<JsValue, JsValue> {
    let example = core::example(Language::from_tag(language));
    let (document, tables) = example.map_err(|error| lane::throw(&error))?;
    let object = js_sys::Object::new();
    js_sys::Reflect::set(&object, &"text".into(), &core::to_text(&document).into())?;
    js_sys::Reflect::set(&object, &"tables".into(), &lane::packed(&tables))?;
    Ok(object.into())
}

/// The files of the example, as text.
///
/// # Errors
/// None of its own.
#[wasm_bindgen(js_name = exampleFiles, unchecked_return_type = "ExampleFile[]")]
pub fn example_files(language: &str) -> Result<JsValue, JsValue> {
    lane::send(&core::example_files(Language::from_tag(language)))
}

/// The figures of the complete cases.
///
/// # Errors
/// None of its own.
#[wasm_bindgen(js_name = caseFigures, unchecked_return_type = "Cases")]
pub fn case_figures() -> Result<JsValue, JsValue> {
    lane::send_large(&core::case_figures())
}
