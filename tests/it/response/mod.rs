//! Response curves against answers computed with other tools (scipy), and on data with a known truth.

mod cases;
mod laws;
mod public;
mod reading;
mod refusals;
mod simulated;
pub(crate) mod tables;
mod threshold;
