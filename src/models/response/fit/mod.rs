//! The fit of a model, as types: least squares, the sampler, the budget and the pages share them.
//!
//! - `model_fit`: the fit. `channel`: one channel, refused or found. `sampled`: what only the sampler gives.
//! - `note`: warnings about the whole fit. `summary`: spend seen, spend today and the band of a curve.
//! - `parts`: what calculations read of a text. `band`: a curve with its uncertainty.

pub(super) mod band;
pub(super) mod channel;
pub(super) mod model_fit;
pub(super) mod note;
pub(super) mod parts;
pub(super) mod sampled;
pub(super) mod summary;
