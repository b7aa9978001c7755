//! The check of an exercise: what is wrong with its description, and for which drawn figures two answers coincide.
//!
//! - `names`: ids, and whether they are reserved or repeated.
//! - `texts`: translations and placeholders.
//! - `questions`: what a question asks, its expressions and its options.
//! - `place`: the chart that a number is answered on.
//! - `figures`: 200 variants, and the answers that are undefined or too near.
//! - `checker`: the whole check.
//! - `problem`: what it tells.

mod checker;
mod figures;
mod names;
mod place;
mod problem;
mod questions;
mod texts;

pub use checker::{CheckRequest, Checked, exercise_check};
pub use problem::Problem;
