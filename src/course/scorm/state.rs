//! The state that a learning platform keeps between two visits: the seed and the raw answers.

use crate::Code;
use crate::course::answer_code::CHARACTERS;
use crate::course::name::{is_exercise_id, revision};
use crate::course::reading::normal;
use crate::course::variant::{code, fnv1a};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The most characters of a state (SCORM 1.2 grants 4,096).
const LONGEST: usize = 4000;

/// What was done so far with an exercise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct State {
    /// The id of the exercise.
    pub exercise: String,
    /// Its revision.
    pub revision: u32,
    /// The code of the class.
    #[serde(default)]
    pub class: String,
    /// The code of the student.
    #[serde(default)]
    pub student: String,
    /// Its questions, in order.
    pub questions: Vec<QuestionState>,
}

/// What was done so far with a question.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct QuestionState {
    /// Hints taken.
    pub hints: u32,
    /// Its answers, invalid ones too, in order.
    #[serde(default)]
    pub attempts: Vec<KeptAttempt>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct KeptAttempt {
    /// Hints taken before it.
    pub hints: u32,
    /// As typed.
    pub text: String,
}

/// Why a state cannot be written or read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct StateFault {
    /// What is wrong.
    pub error: Code,
    /// The length that is too much, or the version that is unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(type = "unknown"))]
    pub found: Option<Value>,
}

impl StateFault {
    const fn new(error: Code) -> Self {
        Self { error, found: None }
    }

    fn found(mut self, found: impl Into<Value>) -> Self {
        self.found = Some(found.into());
        self
    }
}

/// Whether a character stays as it is.
const fn stays(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b' ' | b',' | b'.' | b'+' | b'-' | b'/' | b'_' | b'(' | b')' | b'\'' | b'=' | b'?')
}

fn escaped(text: &str) -> String {
    text.bytes()
        .map(|byte| if stays(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

fn unescaped(text: &str) -> Option<String> {
    let (mut bytes, mut rest) = (Vec::new(), text.bytes());
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    };
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => digit(rest.next()?)? << 4 | digit(rest.next()?)?,
            _ if stays(byte) => byte,
            _ => return None,
        });
    }
    String::from_utf8(bytes).ok()
}

fn hints(text: &str) -> Option<u32> {
    let digits = (1..=2).contains(&text.len()) && text.chars().all(|c| c.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

impl State {
    /// The state as text.
    ///
    /// # Errors
    /// `too_long` over 4,000 characters, with how many there would be.
    pub fn encode(&self) -> Result<String, StateFault> {
        let (class, student) = (escaped(&code(&self.class)), escaped(&code(&self.student)));
        let mut text = ["1", &self.exercise, &self.revision.to_string(), &class, &student].join("|");
        for question in &self.questions {
            text.push('|');
            text.push_str(&question.hints.to_string());
            for attempt in &question.attempts {
                text.extend([";", &attempt.hints.to_string(), ":", &escaped(&normal(&attempt.text))]);
            }
        }
        let length = text.chars().count();
        if length > LONGEST { Err(StateFault::new(Code::TooLong).found(length)) } else { Ok(text) }
    }

    /// The state of a text.
    ///
    /// # Errors
    /// The first of `empty`, `not_ascii`, `unsupported_version` and `malformed`.
    pub fn decode(text: &str) -> Result<Self, StateFault> {
        if text.is_empty() {
            return Err(StateFault::new(Code::Empty));
        }
        if !text.chars().all(|c| (' '..='~').contains(&c)) {
            return Err(StateFault::new(Code::NotAscii));
        }
        let (version, rest) = text.split_once('|').unwrap_or((text, ""));
        if version != "1" {
            return Err(StateFault::new(Code::UnsupportedVersion).found(version));
        }
        Self::fields(rest).ok_or(StateFault::new(Code::Malformed))
    }

    fn fields(text: &str) -> Option<Self> {
        let mut fields = text.split('|');
        let exercise = fields.next().filter(|id| is_exercise_id(id))?.to_owned();
        let revision = revision(fields.next()?)?;
        let (class, student) = (unescaped(fields.next()?)?, unescaped(fields.next()?)?);
        let questions: Vec<QuestionState> = fields.map(QuestionState::of).collect::<Option<_>>()?;
        (!questions.is_empty()).then_some(Self { exercise, revision, class, student, questions })
    }
}

impl QuestionState {
    fn of(text: &str) -> Option<Self> {
        let mut parts = text.split(';');
        let taken = hints(parts.next()?)?;
        let attempt = |part: &str| {
            let (before, answer) = part.split_once(':')?;
            Some(KeptAttempt { hints: hints(before)?, text: unescaped(answer)? })
        };
        Some(Self { hints: taken, attempts: parts.map(attempt).collect::<Option<_>>()? })
    }
}

/// The code of a student of a platform: six characters that do not show the id; none for no id.
///
/// ```
/// assert_eq!(levier::course::scorm::student_code("jdupont"), "c74vt9");
/// ```
pub fn student_code(id: &str) -> String {
    if id.is_empty() {
        return String::new();
    }
    let hash = fnv1a(id) >> 34;
    let character = |place: u32| CHARACTERS[(hash >> (5 * place) & 31) as usize].to_ascii_lowercase();
    (0..6).rev().map(|place| char::from(character(place))).collect()
}
