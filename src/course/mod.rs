//! Exercises whose answers are computed by the product itself.
//!
//! An exercise is a seed. The same seed gives the same figures in every browser, so a link or a number on a sheet
//! is the whole exercise. Its answer is computed by the code that answers real questions and is never stored.
//!
//! - `allocation`: a budget to allocate by hand over curves drawn from a seed; two fixed problems.
//! - `attempt`: the response of a plan made by hand, its gap to the optimum, and the best single move.
//! - `local`: a greedy local search, and where it stops.

mod allocation;
mod attempt;
mod local;

pub use allocation::{AllocationExercise, ChannelPoints, StatedProblem, curves};
pub use attempt::{Attempt, AttemptChannel, BestMove, MarkedAttempt, attempt, mark};
pub use local::{LocalSearch, LocalStep, local_search};
