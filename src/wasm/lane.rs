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

/// A small result, as a plain object: maps become objects, `None` becomes `null`.
pub(super) fn send<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    value
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|error| js_sys::Error::new(&error.to_string()).into())
}

/// A small input that came as text (the caller stringifies it): unknown fields are refused.
pub(super) fn read<T: DeserializeOwned>(text: &str, code: Code) -> Result<T, JsValue> {
    serde_json::from_str(text).map_err(|error| throw(&Error::new(code).found(error.to_string())))
}
