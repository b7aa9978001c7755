//! From draws to the fit.
//!
//! - `summary`: the posterior summarised. `channel`: one channel. `verdict`: how far it can be believed.
//! - `reading`: contributions by part.

pub(super) mod channel;
pub(super) mod reading;
pub(super) mod summary;
pub(super) mod verdict;
