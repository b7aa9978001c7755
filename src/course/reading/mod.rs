//! Reading an answer as a person typed it: spaces, marks, units and signs of two languages.
//!
//! What cannot be read is invalid, which is not wrong: it costs nothing and is no attempt.
//!
//! - `kind`: languages, kinds and forms.
//! - `read`: the whole reading.
//! - `normal`: the normal form of a text.
//! - `prefix`: what stands before the number.
//! - `number`: the number, its marks and its value.
//! - `unit`: what stands after it.

mod kind;
mod normal;
mod number;
mod prefix;
mod read;
mod unit;

pub use kind::{AnswerKind, Form, Lang};
pub use normal::normal;
pub(super) use normal::passed_over;
pub use read::{AnswerReading, Invalid, OtherReading, ReadRequest, answer_read};
