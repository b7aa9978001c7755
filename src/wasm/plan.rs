//! What a plan is made of.

use wasm_bindgen::prelude::*;

use crate::lane;
use levier::plan;

/// Every kind of item and its fields, in the order of the chain.
///
/// # Errors
/// None: the answer is always the same.
#[wasm_bindgen(js_name = planKinds, unchecked_return_type = "KindDescription[]")]
pub fn plan_kinds() -> Result<JsValue, JsValue> {
    lane::send(&plan::kinds())
}
