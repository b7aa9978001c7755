//! The No-U-Turn sampler.
//!
//! - `chain`: one Markov chain. `nuts`: the density as nuts-rs asks for it. `random`: seeded streams.

pub(super) mod chain;
pub(super) mod nuts;
pub(super) mod random;
