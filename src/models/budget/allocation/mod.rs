//! From a problem to its answer.
//!
//! - `answer`: the plan and its reasons, as types.
//! - `feasibility`: whether any plan satisfies the bounds and the total, and which of them collide.
//! - `allocate`: the allocation. `certificate`: the proof that no plan is better.
//! - `reasons`: why each channel gets its spend, marginal returns and shadow prices.
//! - `frontier`: the best plan for each of several totals. `trace`: the search, step by step.
//! - `gain`: the gain of one plan over another across the draws of a fit.

pub(super) mod allocate;
pub(super) mod answer;
pub(super) mod certificate;
pub(super) mod feasibility;
pub(super) mod frontier;
pub(super) mod gain;
pub(super) mod reasons;
pub(super) mod trace;
