//! Whether the chains can be believed.
//!
//! - `convergence`: rank-normalised R-hat and effective sample sizes.
//! - `sampling`: how a sampling went, as it is shown and saved.

#[cfg(feature = "bayes")]
pub(super) mod convergence;
pub(super) mod sampling;
