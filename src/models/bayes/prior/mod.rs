//! What the priors say before the data are seen.
//!
//! - `draws`: draws from the priors. `predictive`: the prior predictive check. `answer`: its types.
//! - `simulate`: a table simulated from the priors, with its truth.

pub(super) mod answer;
pub(super) mod draws;
pub(super) mod predictive;
pub(super) mod simulate;
