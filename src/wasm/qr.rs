//! Links as QR codes.

use crate::plain;
use levier::qr;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// A text as a QR code; `null` when it is too long for one.
///
/// # Errors
/// None that a user can cause.
#[wasm_bindgen(js_name = qr, unchecked_return_type = "Qr | null")]
pub fn qr_code(text: &str) -> Result<JsValue, JsValue> {
    plain::send(&qr::encode(text))
}
