//! The answers of one student as a code to type or paste, with a check against typing errors.
//!
//! - `symbols`: text ↔ symbols ↔ characters, and the check.
//! - `sheet`: what a code says, and its fields.
//! - `code`: sheet ↔ code.

mod code;
mod sheet;
mod symbols;

pub use code::{CodeAnswer, CodeFault, CodeRequest, Encoded, answer_code, decode, encode};
pub use sheet::Sheet;
pub(super) use symbols::CHARACTERS;
