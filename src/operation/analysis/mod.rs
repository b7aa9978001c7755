//! Questions about a calculator's answer: what would bring it to a target, what moves it most, how it goes along
//! with one input, how scenarios differ.
//!
//! Each asks the calculator itself, point by point, through a [`probe`]: nothing here knows a formula, so that
//! a calculator added to the catalogue can be asked all of it at once. A point without an answer is left out, never
//! taken for 0.

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
