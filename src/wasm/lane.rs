//! The lanes: how values and errors cross.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

use levier::{Code, Error};

/// A JavaScript `Error` with `code`, `line`, `field`, `found` and `detail`.
pub(crate) fn throw(error: &Error) -> JsValue {
    let js = js_sys::Error::new(&error.to_string());
    if let Ok(parts) = send(error) {
        let _ = js_sys::Object::assign(&js, &js_sys::Object::from(parts));
    }
    js.into()
}

/// A result, as a plain object.
pub(crate) fn send<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    value.serialize(&Serializer::json_compatible()).map_err(JsValue::from)
}

/// A small input that came as text (the caller stringifies it): unknown fields are refused.
pub(crate) fn read<T: DeserializeOwned>(text: &str, code: Code) -> Result<T, JsValue> {
    serde_json::from_str(text).map_err(|error| throw(&Error::new(code).found(error.to_string())))
}

/// A document's text.
#[cfg(feature = "lab")]
pub(crate) fn document(text: &str) -> Result<levier::workspace::Document, JsValue> {
    read(text, Code::InvalidDocument)
}
