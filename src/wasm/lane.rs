//! The lanes: how values and errors cross.

use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

use crate::{Code, Error};

/// A JavaScript `Error` with `code`, `line`, `field`, `found` and `detail`.
pub(super) fn throw(error: &Error) -> JsValue {
    let js = js_sys::Error::new(&error.to_string());
    if let Ok(parts) = send(error) {
        let _ = js_sys::Object::assign(&js, &js_sys::Object::from(parts));
    }
    js.into()
}

/// A result, as a plain object, by way of JSON text: the document is written by the same serialiser, and a
/// second one that builds objects field by field weighed a third of the module (see docs/design.md).
pub(super) fn send<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    let text = serde_json::to_string(value).map_err(|error| js_sys::Error::new(&error.to_string()))?;
    js_sys::JSON::parse(&text)
}

/// A small input that came as text (the caller stringifies it): unknown fields are refused.
pub(super) fn read<T: DeserializeOwned>(text: &str, code: Code) -> Result<T, JsValue> {
    serde_json::from_str(text).map_err(|error| throw(&Error::new(code).found(error.to_string())))
}
