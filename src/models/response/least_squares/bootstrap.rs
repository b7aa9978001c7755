//! A block bootstrap: refits on outcomes made of the fitted values and of resampled residuals.
//!
//! Residuals of neighbouring weeks are correlated, so they are drawn in blocks of about eight weeks
//! (Künsch 1989, wrapped at the end so that every week counts the same: Politis and Romano 1992). What
//! one week passes on to the next is removed before the blocks are drawn and added back after
//! (post-blackening, Davison and Hinkley 1997, 8.2.3): a block cuts it at its edges, and on simulated
//! data the intervals were a seventh too narrow without. Errors are widened by √(n / (n − p)), since a
//! fit makes its own too small.
//!
//! A bootstrap takes the fitted effect of a channel for the truth, even where chance would have found
//! one as large. So each replicate leaves each channel out with the Akaike weight of the model without
//! it (Burnham and Anderson 2002): an effect that the data do not ask for has an interval down to zero.

use super::baseline::{Baseline, Basis, subtract};
use super::model::{Driver, Estimate, ProjectedModel};
use super::search;
use super::search::uniform;
use crate::response::data::setup::ResponseSetup;
use crate::{Code, Error, Result};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

/// Length of a block of errors, in days.
const BLOCK_DAYS: f64 = 56.0;

/// What the bootstrap needs of a fit.
pub(crate) struct Sample<'a> {
    pub(crate) drivers: &'a [Driver],
    pub(crate) baseline: &'a Baseline,
    pub(crate) basis: &'a Basis,
    pub(crate) estimate: &'a Estimate,
    /// Fitted values and errors of the standardised outcome.
    pub(crate) fitted: &'a [f64],
    pub(crate) errors: &'a [f64],
    /// Columns of level, trend and season.
    pub(crate) slow: usize,
    /// Parameters of the whole model.
    pub(crate) parameters: usize,
    pub(crate) period_days: f64,
    /// Weight of the model without the channel, channel by channel.
    pub(crate) absent: &'a [f64],
    /// Lag-1 autocorrelation of the errors.
    pub(crate) autocorrelation: f64,
}

/// The replicates: their estimates, and the coefficients of the baseline's columns.
#[derive(Debug, Default)]
pub(crate) struct Replicates {
    pub(crate) estimates: Vec<Estimate>,
    pub(crate) coefficients: Vec<Vec<f64>>,
}

/// One refit a replicate.
pub(crate) fn replicates(
    sample: &Sample<'_>,
    setup: &ResponseSetup,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Replicates> {
    let n = sample.errors.len();
    let total = setup.replicates as usize;
    let free = n.saturating_sub(sample.parameters).max(1) as f64;
    let rho = corrected_autocorrelation(sample.autocorrelation, sample.slow, n);
    let innovation = innovations(sample.errors, rho, (n as f64 / free).sqrt());
    let block = ((BLOCK_DAYS / sample.period_days).round() as usize).clamp(2, (n / 3).max(2));
    let mut random = ChaCha8Rng::seed_from_u64(setup.seed);
    let mut problem = ProjectedModel::new(sample.drivers, setup.family, sample.basis, sample.fitted);
    let mut outcome = vec![0.0; n];
    let mut draws =
        Replicates { estimates: Vec::with_capacity(total), coefficients: Vec::with_capacity(total) };
    for done in 0..total {
        // Starts as large as errors usually are, so that the first weeks are not quieter than the rest.
        let mut error = innovation[(uniform(&mut random) * n as f64) as usize] / (1.0 - rho * rho).sqrt();
        let mut t = 0;
        while t < n {
            let from = (uniform(&mut random) * n as f64) as usize;
            for step in 0..block.min(n - t) {
                error = rho * error + innovation[(from + step) % n];
                outcome[t + step] = sample.fitted[t + step] + error;
            }
            t += block;
        }
        for (absent, weight) in problem.absent.iter_mut().zip(sample.absent) {
            *absent = uniform(&mut random) < *weight;
        }
        problem.set_outcome(&outcome);
        let estimate = search::refine(&mut problem, &sample.estimate.point);
        let mut rest = outcome.clone();
        for (c, driver) in sample.drivers.iter().enumerate() {
            subtract(&mut rest, 1.0, &estimate.contribution(c, driver, setup.family));
        }
        draws.coefficients.push(sample.baseline.coefficients(sample.basis, &rest));
        draws.estimates.push(estimate);
        if !progress(done + 1, total) {
            return Err(Error::new(Code::Cancelled));
        }
    }
    Ok(draws)
}

/// Lag-1 autocorrelation before the fit: each slow column of the baseline (level, trend, season) takes
/// about (1 + ρ)/(1 − ρ)/n of the errors' variance, at the lowest frequencies, and the autocorrelation
/// with it. Errors that alternate are taken as independent.
fn corrected_autocorrelation(autocorrelation: f64, slow: usize, n: usize) -> f64 {
    let mut rho = autocorrelation.clamp(0.0, 0.9);
    for _ in 0..5 {
        let taken = (slow as f64 * (1.0 + rho) / (1.0 - rho) / n as f64).min(0.2);
        rho = (autocorrelation + (1.0 - autocorrelation) * taken).clamp(0.0, 0.9);
    }
    rho
}

/// What is new in each error, centred and widened.
fn innovations(errors: &[f64], rho: f64, widen: f64) -> Vec<f64> {
    let before = |t: usize| errors[t.checked_sub(1).unwrap_or(errors.len() - 1)];
    let mut innovation: Vec<f64> = errors.iter().enumerate().map(|(t, e)| e - rho * before(t)).collect();
    let mean = innovation.iter().sum::<f64>() / innovation.len() as f64;
    for e in &mut innovation {
        *e = (*e - mean) * widen;
    }
    innovation
}
