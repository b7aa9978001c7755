//! Sheet ↔ code.

use super::sheet::{Sheet, is_language};
use super::symbols::{CHARACTERS, check, symbols_of, values};
use crate::Code;
use crate::course::name::is_exercise_id;
use crate::course::reading::passed_over;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The most symbols of a code.
const MOST_SYMBOLS: usize = 400;
/// The most characters of its data.
const MOST_CHARACTERS: usize = 480;

/// A sheet to encode or a code to decode.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum CodeRequest {
    /// A sheet → its code.
    Encode(Sheet),
    /// A code → its sheet.
    Decode {
        /// As typed.
        code: String,
    },
}

/// A code or a sheet.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(untagged)]
pub enum CodeAnswer {
    /// The code of a sheet.
    Encoded(Encoded),
    /// The sheet of a code.
    Decoded(Sheet),
}

/// A code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Encoded {
    /// As it is shown, in groups of four.
    pub code: String,
    /// How many symbols it holds.
    pub symbols: usize,
}

/// Why there is no code or no sheet.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct CodeFault {
    /// What is wrong.
    pub error: Code,
    /// What was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(type = "unknown"))]
    pub found: Option<Value>,
    /// The place of a bad character in what was typed, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<usize>,
}

impl CodeFault {
    const fn new(error: Code) -> Self {
        Self { error, found: None, place: None }
    }

    fn found(mut self, found: impl Into<Value>) -> Self {
        self.found = Some(found.into());
        self
    }
}

/// Encodes a sheet or decodes a code.
///
/// # Errors
/// Those of [`encode`] and [`decode`].
pub fn answer_code(request: &CodeRequest) -> Result<CodeAnswer, CodeFault> {
    match request {
        CodeRequest::Encode(sheet) => encode(sheet).map(CodeAnswer::Encoded),
        CodeRequest::Decode { code } => decode(code).map(CodeAnswer::Decoded),
    }
}

/// The code of a sheet.
///
/// # Errors
/// `bad_name` (the id of the exercise), `malformed` (a language other than `fr` and `en`), `too_long`.
///
/// ```
/// use levier::course::answer_code::{Sheet, decode, encode};
/// let sheet = Sheet { answers: vec!["50 %".into()], student: "17".into(), ..Sheet::new("roi", 1, "fr") };
/// let code = encode(&sheet).unwrap().code;
/// assert!(code.starts_with("LV1-"));
/// assert_eq!(decode(&code.to_lowercase()).unwrap(), sheet);
/// assert_eq!(decode(&code.replace("LV1-D", "LV1-E")).unwrap_err().error.as_str(), "bad_check");
/// ```
pub fn encode(sheet: &Sheet) -> Result<Encoded, CodeFault> {
    if !is_exercise_id(&sheet.exercise) {
        return Err(CodeFault::new(Code::BadName).found(sheet.exercise.as_str()));
    }
    if !is_language(&sheet.lang) {
        return Err(CodeFault::new(Code::Malformed));
    }
    let symbols = sheet.symbols();
    if symbols.len() > MOST_SYMBOLS {
        return Err(CodeFault::new(Code::TooLong).found(symbols.len()));
    }
    let mut values = values(&symbols);
    let own_check = check(&values);
    values.extend(own_check);
    let mut code = String::from("LV1");
    for (place, value) in values.iter().enumerate() {
        if place % 4 == 0 {
            code.push('-');
        }
        code.push(char::from(CHARACTERS[usize::from(*value)]));
    }
    Ok(Encoded { code, symbols: symbols.len() })
}

/// The sheet of a code, in any case, with any spaces and hyphens.
///
/// # Errors
/// The first of `empty`, `not_a_code`, `bad_character`, `unsupported_version`, `too_short`, `too_long`, `bad_check` and
/// `malformed`.
pub fn decode(code: &str) -> Result<Sheet, CodeFault> {
    let typed: Vec<(usize, char)> = code.chars().enumerate().filter(|(_, c)| !passed_over(*c)).collect();
    let read: Vec<char> = typed.iter().map(|(_, c)| as_read(*c)).collect();
    if read.is_empty() {
        return Err(CodeFault::new(Code::Empty));
    }
    if read.len() < 3 || read[..2] != ['1', 'V'] {
        return Err(CodeFault::new(Code::NotACode));
    }
    let mut values = Vec::with_capacity(read.len());
    for (c, (place, written)) in read.iter().zip(&typed) {
        let Some(value) = CHARACTERS.iter().position(|own| char::from(*own) == *c) else {
            let fault = CodeFault::new(Code::BadCharacter).found(written.to_string());
            return Err(CodeFault { place: Some(place + 1), ..fault });
        };
        values.push(value as u8);
    }
    if read[2] != '1' {
        return Err(CodeFault::new(Code::UnsupportedVersion).found(read[2].to_string()));
    }
    if values.len() < 7 {
        return Err(CodeFault::new(Code::TooShort));
    }
    let (data, own_check) = values[3..].split_at(values.len() - 6);
    if data.len() > MOST_CHARACTERS {
        return Err(CodeFault::new(Code::TooLong));
    }
    if check(data) != own_check {
        return Err(CodeFault::new(Code::BadCheck));
    }
    symbols_of(data).and_then(|symbols| Sheet::of(&symbols)).ok_or(CodeFault::new(Code::Malformed))
}

/// A character as it is read: upper case, O as 0, I and L as 1.
const fn as_read(c: char) -> char {
    match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    }
}
