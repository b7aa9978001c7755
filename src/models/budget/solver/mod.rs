//! The global search for the best plan.
//!
//! - `envelope`: the smallest concave curve above a response between two spends.
//! - `concave`: the exact optimum when every channel is its envelope.
//! - `relaxation`: the same with limits on groups and a price on spend.
//! - `cutting_plane`: evaluation points for means of draws, which tighten their envelopes.
//! - `channel`: a channel as the search sees it. `local_search`: feasible plans near a relaxed one.
//! - `branch_and_bound`: from envelopes to curves, with the proven gap.
//! - `target_search`: the least spend for a response, the most response at a target cost.
//! - `prepared_problem`: a checked problem, ready for the search.

pub(super) mod branch_and_bound;
pub(super) mod channel;
pub(super) mod concave;
pub(super) mod cutting_plane;
pub(super) mod envelope;
pub(super) mod local_search;
pub(super) mod prepared_problem;
pub(super) mod relaxation;
pub(super) mod target_search;
