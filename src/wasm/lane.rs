//! The lanes: how values and errors cross.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

use crate::thrown;
use levier::{Code, Error};

/// A JavaScript `Error` with `code`, `line`, `field`, `found` and `detail`.
pub(crate) fn throw(error: &Error) -> JsValue {
    thrown::error(&error.to_string(), send(error))
}

/// A result, as a plain object.
pub(crate) fn send<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    value.serialize(&Serializer::json_compatible()).map_err(JsValue::from)
}

/// A large result, as a plain object that the browser parses from JSON text: an object made number by number takes
/// several times as long (see `docs/design.md`).
#[cfg(feature = "lab")]
pub(crate) fn send_large<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    let text = serde_json::to_string(value).map_err(|error| js_sys::Error::new(&error.to_string()))?;
    js_sys::JSON::parse(&text)
}

/// A small input that came as text (the caller stringifies it): unknown fields are refused.
pub(crate) fn read<T: DeserializeOwned>(text: &str, code: Code) -> Result<T, JsValue> {
    serde_json::from_str(text).map_err(|error| throw(&Error::new(code).found(error.to_string())))
}

/// A function of JavaScript that is told how much is done of how much. What it answers changes nothing: the page ends
/// the worker to cancel.
#[cfg(feature = "lab")]
pub(crate) fn teller(function: Option<js_sys::Function>) -> impl Fn(usize, usize) {
    move |done, total| {
        if let Some(function) = &function {
            let _ = function.call2(&JsValue::NULL, &(done as f64).into(), &(total as f64).into());
        }
    }
}

/// An object with a name and bytes.
#[cfg(any(feature = "desk", feature = "lab"))]
pub(crate) fn named(name: &str, key: &str, bytes: &[u8]) -> JsValue {
    let object = js_sys::Object::new();
    // Setting a property of a fresh object cannot fail.
    let _ = js_sys::Reflect::set(&object, &"name".into(), &name.into());
    let _ = js_sys::Reflect::set(&object, &key.into(), &js_sys::Uint8Array::from(bytes));
    object.into()
}

/// Tables with their names, packed.
#[cfg(any(feature = "desk", feature = "lab"))]
pub(crate) fn packed(tables: &levier::workspace::Tables) -> js_sys::Array {
    tables.iter().map(|(name, table)| named(name.as_str(), "packed", &levier::table::pack(table))).collect()
}
