//! Exercises whose answers are computed by the product itself.
//!
//! The same seed gives the same figures in every browser, so a link or a number on a sheet is the whole exercise. Its
//! answer is computed by the code that answers real questions and is never stored. There are two kinds.
//!
//! Budgets to allocate by hand:
//!
//! - `allocation`: a budget to allocate by hand over curves drawn from a seed; two fixed problems.
//! - `attempt`: the response of a plan made by hand, its gap to the optimum, and the best single move.
//! - `local`: a greedy local search, and where it stops.
//!
//! Exercises that are described, drawn for every student, and marked:
//!
//! - [`expression`]: arithmetic over parameters and operations.
//! - [`reading`]: what a person typed → a number.
//! - [`marking`]: a number → right, imprecise, a known wrong path or wrong.
//! - [`variant`]: a class and a student → figures.
//! - [`exercise`], [`check`]: descriptions, their answers, and what is wrong with them.
//! - [`answer_code`], [`class`]: answers as a code, and the codes of a class.
//! - [`scorm`], [`moodle`]: the formats of learning platforms.
//! - `contract`: all of these by the name of a kind, from JSON to JSON.

mod allocation;
mod attempt;
#[cfg(feature = "study")]
mod contract;
mod local;
#[cfg(feature = "study")]
mod name;

#[cfg(feature = "study")]
pub mod answer_code;
#[cfg(feature = "study")]
pub mod check;
#[cfg(feature = "study")]
pub mod class;
#[cfg(feature = "study")]
pub mod exercise;
#[cfg(feature = "study")]
pub mod expression;
#[cfg(feature = "study")]
pub mod marking;
#[cfg(feature = "study")]
pub mod moodle;
#[cfg(feature = "study")]
pub mod reading;
#[cfg(feature = "study")]
pub mod scorm;
#[cfg(feature = "study")]
pub mod variant;

pub use allocation::{AllocationExercise, ChannelPoints, StatedProblem, curves};
pub use attempt::{Attempt, AttemptChannel, BestMove, MarkedAttempt, attempt, mark};
#[cfg(feature = "study")]
pub use contract::answer;
pub use local::{LocalSearch, LocalStep, local_search};
