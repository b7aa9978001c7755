//! The log posterior density and its gradient.
//!
//! - `design`: table, model and priors on one scale. `columns`: the linear part. `basis`: slow variation over time.
//! - `media_effect`: adstock, then saturation, with their derivatives. `kernel`: its vectorised loops.
//! - `marginal`: the linear part integrated out. `log_density`: all of it together.
//! - `evaluation`: from a draw back to contributions, baseline and curves.

pub(super) mod basis;
pub(super) mod columns;
pub(super) mod design;
pub(super) mod evaluation;
pub(super) mod kernel;
pub(super) mod log_density;
pub(super) mod marginal;
pub(super) mod media_effect;

#[cfg(test)]
mod tests;
