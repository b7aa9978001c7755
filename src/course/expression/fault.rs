//! What is wrong with an expression, and where.

use crate::Code;
use serde::Serialize;

/// What is wrong with an expression, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ExpressionFault {
    /// What went wrong.
    pub error: Code,
    /// The place of the first code point at fault, from 1.
    pub at: usize,
    /// What stood there, or the error of the operation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
}

impl ExpressionFault {
    pub(super) const fn new(error: Code, at: usize) -> Self {
        Self { error, at, found: None }
    }

    pub(super) fn found(mut self, found: impl Into<String>) -> Self {
        self.found = Some(found.into());
        self
    }
}
