//! How sure: refits on outcomes made of the fitted values and blocks of the errors.
//!
//! The idea: errors of neighbouring weeks go together, so they are drawn in blocks of about eight
//! weeks (moving-block bootstrap, Künsch 1989, wrapped at the end so that every week counts the same:
//! Politis and Romano 1992). Errors are widened by √(n / (n − p)), since a fit makes its own too small.

use super::baseline::Basis;
use super::model::{Driver, Estimate, Projected};
use super::search::{self, unit};
use super::{ResponseFamily, ResponseSetup};
use crate::{Code, Error, Result};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

/// Length of a block of errors, in days.
const BLOCK_DAYS: f64 = 56.0;

/// What a fit looks like from the bootstrap's side.
pub(super) struct Sample<'a> {
    pub(super) drivers: &'a [Driver],
    pub(super) basis: &'a Basis,
    pub(super) estimate: &'a Estimate,
    /// Fitted values and errors of the standardised outcome.
    pub(super) fitted: &'a [f64],
    pub(super) errors: &'a [f64],
    /// Parameters of the whole model.
    pub(super) parameters: usize,
    pub(super) period_days: f64,
}

/// One refit a replicate.
pub(super) fn replicates(
    sample: &Sample<'_>,
    setup: &ResponseSetup,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Vec<Estimate>> {
    let n = sample.errors.len();
    let total = setup.replicates as usize;
    let mean = sample.errors.iter().sum::<f64>() / n as f64;
    let widen = (n as f64 / n.saturating_sub(sample.parameters).max(1) as f64).sqrt();
    let errors: Vec<f64> = sample.errors.iter().map(|e| (e - mean) * widen).collect();
    let block = ((BLOCK_DAYS / sample.period_days).round() as usize).clamp(2, (n / 3).max(2));
    let mut random = ChaCha8Rng::seed_from_u64(setup.seed);
    let family: ResponseFamily = setup.family;
    let mut problem = Projected::new(sample.drivers, family, sample.basis, sample.fitted);
    let mut outcome = vec![0.0; n];
    let mut draws = Vec::with_capacity(total);
    for done in 0..total {
        let mut t = 0;
        while t < n {
            let from = (unit(&mut random) * n as f64) as usize;
            for step in 0..block.min(n - t) {
                outcome[t + step] = sample.fitted[t + step] + errors[(from + step) % n];
            }
            t += block;
        }
        problem.aim(&outcome);
        draws.push(search::warm(&mut problem, &sample.estimate.point));
        if !progress(done + 1, total) {
            return Err(Error::new(Code::Cancelled));
        }
    }
    Ok(draws)
}

/// The quantile of sorted values, linear between neighbours (type 7).
pub(super) fn quantile(sorted: &[f64], p: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else { return 0.0 };
    let place = p * last as f64;
    let below = place.floor() as usize;
    sorted[below] + (place - below as f64) * (sorted[(below + 1).min(last)] - sorted[below])
}

/// The 5 % and 95 % quantiles of draws.
pub(super) fn interval(mut draws: Vec<f64>) -> (f64, f64) {
    draws.sort_by(f64::total_cmp);
    (quantile(&draws, 0.05), quantile(&draws, 0.95))
}
