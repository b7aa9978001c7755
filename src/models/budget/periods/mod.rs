//! Spends over several periods, with geometric adstock.
//!
//! - `problem`: what is asked. `allocate`: the plan and its certificate.
//! - `barrier`: the interior-point search.

pub(super) mod allocate;
pub(super) mod barrier;
pub(super) mod problem;
