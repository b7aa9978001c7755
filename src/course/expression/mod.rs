//! The expressions of an exercise: arithmetic over its parameters and the catalogue of operations.
//!
//! - `token`: text → tokens.
//! - `parse`: tokens → tree, by recursive descent.
//! - `tree`: the tree, and the faults of its names.
//! - `evaluate`: tree → number.
//! - `compute`: text → number, with every check.
//! - `fault`, `figures`: what goes out and in.
//! - `rounding`: rounding that takes no notice of the last bits.

mod compute;
mod evaluate;
mod fault;
mod figures;
mod parse;
mod rounding;
mod token;
mod tree;

pub use compute::{Expression, ExpressionAnswer, ExpressionRequest, expression, is_function};
pub use fault::ExpressionFault;
pub use figures::Figures;
pub use rounding::{ceil, floor, round};
