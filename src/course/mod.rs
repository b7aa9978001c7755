//! Exercises whose answers come from the product itself.
//!
//! The one idea: an exercise is a seed. The same seed gives the same figures in every browser, so a link
//! or a number on a sheet is the whole exercise, and its answer is computed by the code that answers real
//! questions, never stored beside it.
//!
//! - `allocation`: a budget to spread by hand over curves drawn from a seed; two stated problems.
//! - `attempt`: what a plan made by hand brings, how far it is from the best, the move that helps most.
//! - `local`: a search that only ever improves a little, and where that stops.

mod allocation;
mod attempt;
mod local;

pub use allocation::{AllocationExercise, ChannelPoints, StatedProblem, curves};
pub use attempt::{Attempt, AttemptChannel, BestMove, MarkedAttempt, attempt, mark};
pub use local::{LocalSearch, LocalStep, local_search};
