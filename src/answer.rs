//! An answer to a question of one kind: the value, or why there is none.

use crate::Code;
use serde::Serialize;
use serde_json::Value;

/// Why a question has no answer.
///
/// `field` is the id or the name of the item at fault, or else the key of the input; `found` says which entry of a
/// list, or what stood there.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Refused {
    /// What went wrong.
    pub error: &'static str,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub field: Option<String>,
    /// What was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(type = "unknown", optional))]
    pub found: Option<Value>,
    /// The ids of a circle, each followed by the one it waits for; none when there is no circle.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub cycle: Vec<String>,
}

/// An answer, or why there is none.
pub type Answered<T> = std::result::Result<T, Refused>;

impl Refused {
    /// A refusal of this code.
    pub const fn new(code: Code) -> Self {
        Self { error: code.as_str(), field: None, found: None, cycle: Vec::new() }
    }

    /// With what it is about.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// With what was found.
    #[must_use]
    pub fn found(mut self, found: impl Into<Value>) -> Self {
        self.found = Some(found.into());
        self
    }

    /// With the ids of a circle.
    #[must_use]
    pub fn cycle(mut self, cycle: Vec<String>) -> Self {
        self.cycle = cycle;
        self
    }
}
