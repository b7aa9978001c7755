//! The fit of a model, as types.
//!
//! - `answer`: the fit and its channels. `note`: warnings about the whole fit.
//! - `summary`: spend seen, spend today and the band of a curve.

pub(super) mod answer;
pub(super) mod note;
pub(super) mod summary;
