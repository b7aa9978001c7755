//! What is thrown: a JavaScript `Error` with the fields of the core's.

use js_sys::{Error, JSON, Object};
use wasm_bindgen::JsValue;

/// JavaScriptCore puts the line of the script on every error: it must not be taken for a line of a file.
const NO_LINE: &str = r#"{"line":null}"#;

/// An error that says `message` and has these fields; its `line` is null unless they name one.
pub(crate) fn error(message: &str, fields: Result<JsValue, JsValue>) -> JsValue {
    let js = Error::new(message);
    for fields in [JSON::parse(NO_LINE), fields].into_iter().flatten() {
        let _ = Object::assign(&js, &Object::from(fields));
    }
    js.into()
}
