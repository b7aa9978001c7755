//! Periods that are written as names: half-years, quarters, months and weeks.

pub(super) mod names;
pub(super) mod plan;
