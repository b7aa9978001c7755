//! The plan as it is booked: amounts that a person would write, a first day, a length, and what that brings.
//!
//! - `setup`: the step of the amounts, the first day, the number of periods.
//! - `rounding`: each amount to a multiple of the step, within the bounds and the total.
//! - `transfer`: how much goes from which channel to which.
//! - `settling_test`: the test that would tell what a channel held at today's spend is worth.
//! - `average_today`: what a channel brings on average today, to set beside what a platform claims.
//! - `plan`: all of it together, with its gain in the unit of the goal.

pub(in crate::budget) mod average_today;
pub(in crate::budget) mod plan;
mod rounding;
pub(in crate::budget) mod settling_test;
pub(in crate::budget) mod setup;
pub(in crate::budget) mod transfer;
