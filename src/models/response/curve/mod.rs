//! Response curves: what a channel returns for what is spent on it.
//!
//! The one idea: nine families, each known by its value, its slope, and the spend at which the slope
//! has fallen to a given price. Every one is concave from some spend on; before that spend an S-shaped
//! curve is convex. All formulas are written so that units do not matter: spends of 1e-6 and of 1e12
//! lose no digits (`expm1`, `ln_1p`, ratios before powers).

mod family;
mod hill;
mod parts;
mod prepared;
mod shape;

pub use family::Curve;
pub(crate) use prepared::PreparedCurve;

#[cfg(test)]
#[allow(clippy::unreadable_literal, reason = "reference values stay as their source prints them")]
mod tests;
