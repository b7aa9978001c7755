//! The weekly model by least squares.
//!
//! - `fit`: the fit from end to end. `channels`: which channels can hold a curve.
//! - `baseline`: level, trend, season, controls. `model`: adstock and saturation, the baseline projected out.
//! - `search`: the global search. `components`: an estimate by period. `holdout`: the prediction error.
//! - `bootstrap`: the replicates. `autocorrelation`: the autocorrelation that a fit leaves in its residuals.
//! - `verdict`: how far each curve can be believed. `channel`: the answer about one channel.
//! - `decomposition`, `reading`: the contributions of the parts, with their intervals.

pub(super) mod autocorrelation;
pub(super) mod baseline;
pub(super) mod bootstrap;
pub(super) mod channel;
pub(super) mod channels;
pub(super) mod components;
pub(super) mod decomposition;
pub(super) mod fit;
pub(super) mod holdout;
pub(super) mod model;
pub(super) mod reading;
pub(super) mod search;
pub(super) mod verdict;
