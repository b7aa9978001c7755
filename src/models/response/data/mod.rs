//! What a model is fitted to.
//!
//! - `setup`: what to fit. `event`: dated events.
//! - `table`: the table by period, and its checks. `levels`: distinct spends.

pub(super) mod event;
pub(super) mod levels;
pub(super) mod setup;
pub(super) mod table;
