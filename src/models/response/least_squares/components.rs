//! An estimate spelled out by period, and the scale that it was found on.

use super::baseline::{Baseline, Basis};
use super::model::{Driver, Estimate};
use crate::response::data::setup::ResponseSetup;

/// Mean and standard deviation of the outcome.
pub(crate) struct Scale {
    pub(crate) mean: f64,
    pub(crate) size: f64,
}

impl Scale {
    pub(crate) fn of(outcome: &[f64]) -> Self {
        let n = outcome.len() as f64;
        let mean = outcome.iter().sum::<f64>() / n;
        let size = (outcome.iter().map(|y| (y - mean) * (y - mean)).sum::<f64>() / n).sqrt();
        Self { mean, size }
    }
    pub(crate) fn standardise(&self, outcome: &[f64]) -> Vec<f64> {
        outcome.iter().map(|y| (y - self.mean) / self.size).collect()
    }
    pub(crate) fn restore(&self, value: f64) -> f64 {
        self.mean + self.size * value
    }
}

/// An estimate spelled out by period, in the standardised outcome. Longer than the rows fitted when the
/// drivers are: the periods after are the model's prediction.
pub(crate) struct Parts {
    pub(crate) contributions: Vec<Vec<f64>>,
    /// One a column of the baseline.
    pub(crate) coefficients: Vec<f64>,
    pub(crate) baseline: Vec<f64>,
    pub(crate) fitted: Vec<f64>,
}

impl Parts {
    pub(crate) fn of(
        estimate: &Estimate,
        drivers: &[Driver],
        setup: &ResponseSetup,
        baseline: &Baseline,
        basis: &Basis,
        outcome: &[f64],
    ) -> Self {
        let contributions: Vec<Vec<f64>> = drivers
            .iter()
            .enumerate()
            .map(|(c, driver)| estimate.contribution(c, driver, setup.family))
            .collect();
        let rest: Vec<f64> = outcome
            .iter()
            .enumerate()
            .map(|(t, y)| y - contributions.iter().map(|part| part[t]).sum::<f64>())
            .collect();
        let coefficients = baseline.coefficients(basis, &rest);
        let baseline = baseline.level(&coefficients);
        let fitted = baseline
            .iter()
            .enumerate()
            .map(|(t, level)| level + contributions.iter().map(|part| part[t]).sum::<f64>())
            .collect();
        Self { contributions, coefficients, baseline, fitted }
    }
}
