//! Which segments to address, and how many there may be: no table is needed.

use crate::audience::{Answer, asked, told};
use levier::segment::{self, KCurve};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Which segments to address: [`segment::TargetsAsked`] as JSON text.
///
/// # Errors
/// See [`segment::targets`].
#[wasm_bindgen(unchecked_return_type = "TargetsAnswer")]
pub fn targets(asked_json: &str) -> Answer<JsValue> {
    told(segment::targets(&asked(asked_json)?))
}

/// Which number of clusters each of four known indices picks: [`KCurve`] as JSON text.
///
/// # Errors
/// See [`KCurve::choice`].
#[wasm_bindgen(js_name = pickK, unchecked_return_type = "KChoice")]
pub fn pick_k(curve_json: &str) -> Answer<JsValue> {
    told(asked::<KCurve>(curve_json)?.choice())
}
