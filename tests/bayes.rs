//! The sampled mix model: against other programs' numbers, on public tables, and on tables with a known truth.
#![cfg(feature = "bayes")]

#[path = "response/tables.rs"]
#[allow(dead_code, reason = "shared with the tests of the least-squares fit")]
mod tables;

mod bayes {
    mod answer;
    mod calibrated;
    mod calibration;
    mod chains;
    mod diagnostics;
    mod recovery;
    mod refusals;
    pub(crate) mod run;
}
