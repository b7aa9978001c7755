//! From draws to the answer.
//!
//! - `summary`: the posterior summarised. `channel`: one channel. `verdict`: how far it can be believed.
//! - `reading`: contributions by part. `answer`: the result, as types.

pub(super) mod answer;
pub(super) mod channel;
pub(super) mod reading;
pub(super) mod summary;
pub(super) mod verdict;
