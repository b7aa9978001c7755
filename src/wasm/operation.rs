//! The calculators that the pages of the site name themselves: what imports are measured by, and objectives.
//!
//! The others, and computing any of them, are in [`crate::calculators`].

use crate::lane;
use levier::operation;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The indicators, in the order a page lists them.
///
/// # Errors
/// None that a user can cause.
#[wasm_bindgen(unchecked_return_type = "Operation[]")]
pub fn indicators() -> Result<JsValue, JsValue> {
    lane::send(&operation::indicators().map(operation::Definition::describe).collect::<Vec<_>>())
}
