//! A text that must say something.

use crate::{Code, Error, Result};

/// The text; `invalid_command` with the field for a blank one.
pub(super) fn required(field: &str, text: String) -> Result<String> {
    if text.trim().is_empty() {
        Err(Error::new(Code::InvalidCommand).field(field).found(text))
    } else {
        Ok(text)
    }
}
