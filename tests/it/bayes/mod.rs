//! The sampled mix model: against other programs' numbers, on public tables, and on tables with a known truth.

mod answer;
mod calibrated;
mod calibration;
mod chains;
mod diagnostics;
mod recovery;
mod refusals;
mod run;
