//! Analyses of a calculator: goal seek, sensitivity, a sweep along one input, and scenarios.
//!
//! Each evaluates the calculator point by point through a [`probe`] and knows no formula, so that a new calculator
//! of the catalogue gets all of them. A point without an answer is left out, never taken for 0.

mod compare;
mod fields;
mod probe;
mod seek;
mod sensitivity;
mod sweep;

#[cfg(test)]
mod laws;

pub use compare::{Comparison, ComparisonRequest, ComparisonRow, Scenario, compare};
pub(super) use fields::Fields;
pub use seek::{Monotony, SeekRequest, SeekStatus, Sought, seek};
pub use sensitivity::{Sensitivity, SensitivityEntry, SensitivityRequest, sensitivity};
pub use sweep::{Sweep, SweepPoint, SweepRequest, sweep};
