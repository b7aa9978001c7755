//! Something wrong with an exercise.

use crate::Code;
use serde::Serialize;

/// Something wrong with an exercise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Problem {
    /// What is wrong.
    pub code: Code,
    /// The key at fault, such as `questions[0].paths[1].answer`.
    pub at: String,
    /// What stood there, or the error of an expression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
    /// The place in a text or an expression, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<usize>,
    /// The id of the other path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with: Option<String>,
    /// The first seed concerned; 0 is the version without codes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<u32>,
    /// How many seeds are concerned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seeds: Option<u32>,
}

impl Problem {
    pub(super) fn new(code: Code, at: impl Into<String>) -> Self {
        Self { code, at: at.into(), found: None, place: None, with: None, seed: None, seeds: None }
    }

    pub(super) fn found(mut self, found: impl Into<String>) -> Self {
        self.found = Some(found.into());
        self
    }

    pub(super) fn place(mut self, place: usize) -> Self {
        self.place = Some(place);
        self
    }
}
