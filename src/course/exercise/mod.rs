//! Exercises: their description, their answers for the figures of a variant, and the check of a description.
//!
//! - `description`: an exercise as it is written.
//! - `solve`: its answers and wrong paths for given figures.
//! - `place`: the chart on which a number is answered.
//! - `library`: the exercises that come with the product.

mod description;
mod library;
mod place;
mod solve;

pub use description::{
    AnswerDescription, CurveDescription, Description, OptionDescription, PathDescription, PlaceDescription,
    QuestionDescription, Translations,
};
pub use library::{Answers, AnswersRequest, AskedExercise, QuestionAnswers, exercises, library};
pub(super) use place::AXIS;
pub use place::PlacePoints;
pub use solve::Solver;
pub(super) use solve::{is_form, is_kind};
