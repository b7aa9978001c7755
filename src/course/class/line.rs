//! The code in a line: alone, or among words.

use crate::Code;
use crate::course::answer_code::{Sheet, decode};
use serde::Serialize;
use serde_json::Value;

/// A line that cannot be used.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BadLine {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub error: Code,
    /// What was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(type = "unknown"))]
    pub found: Option<Value>,
    /// The place of a bad character, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<usize>,
}

/// The code of a line.
///
/// # Errors
/// That of the whole line, or of the part that looks like a code if the line is none.
pub(super) fn code(line: usize, text: &str) -> Result<Sheet, BadLine> {
    decode(text)
        .or_else(|whole| match part(text).map(decode) {
            Some(Ok(code)) => Ok(code),
            Some(Err(fault)) if whole.error == Code::NotACode => Err(fault),
            _ => Err(whole),
        })
        .map_err(|fault| BadLine { line, error: fault.error, found: fault.found, place: fault.place })
}

/// The first part that is `LV1` and groups of letters and digits, each after a hyphen.
fn part(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    (0..bytes.len()).find_map(|start| {
        let free = start == 0 || !bytes[start - 1].is_ascii_alphanumeric();
        let prefix = bytes.get(start..start + 3)?;
        if !free || !prefix.eq_ignore_ascii_case(b"LV1") {
            return None;
        }
        let mut end = start + 3;
        while bytes.get(end) == Some(&b'-') {
            let group = bytes[end + 1..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
            if group == 0 {
                break;
            }
            end += 1 + group;
        }
        (end > start + 3).then(|| &text[start..end])
    })
}
