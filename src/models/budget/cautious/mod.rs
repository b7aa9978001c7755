//! The cautious plan: the largest conditional value at risk of the gain over today's plan.
//!
//! - `plan`: the question, the bound and the answer.
//! - `projected_gradient`: the ascent on the smoothed objective. `projection`: the nearest feasible plan.
//! - `cvar`: the conditional value at risk, exact and smoothed.

pub(super) mod cvar;
pub(super) mod plan;
pub(super) mod projected_gradient;
pub(super) mod projection;
