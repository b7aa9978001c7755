//! Marking an answer: right, imprecise, a wrong path that is known, or wrong.
//!
//! - `question`: what is asked for.
//! - `near`: when a number counts as another.
//! - `verdict`: which verdict applies.
//! - `marked`: the whole marking.

mod marked;
mod near;
mod question;
mod verdict;

pub use marked::{AttemptHistory, MarkRequest, Marked, Penalty, mark, score};
pub(super) use near::Measure;
pub use question::{CourseQuestion, Path, Precision, QuestionType, Sign, Target, Tolerance};
pub use verdict::AnswerVerdict;
