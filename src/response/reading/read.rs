//! From a least-squares fit and its replicates to its reading.

use super::decomposition::{Shares, parts};
use super::{PartKind, Reading, SeriesBand};
use crate::response::ResponseFamily;
use crate::response::baseline::Baseline;
use crate::response::bootstrap::{Replicates, interval};
use crate::response::data::Table;
use crate::response::model::Driver;
use crate::response::parts::{Parts, Scale};

/// The replicates spelled out, in the standardised outcome.
pub(in crate::response) struct Drawn {
    /// What each channel brought over the data: channel by channel, then replicate by replicate.
    pub(in crate::response) totals: Vec<Vec<f64>>,
    /// The expected outcome: replicate by replicate, then period by period.
    fitted: Vec<Vec<f64>>,
}

impl Drawn {
    pub(in crate::response) fn of(
        replicates: &Replicates,
        drivers: &[Driver],
        family: ResponseFamily,
        baseline: &Baseline,
    ) -> Self {
        let mut totals = vec![Vec::with_capacity(replicates.estimates.len()); drivers.len()];
        let mut fitted = Vec::with_capacity(replicates.estimates.len());
        for (estimate, coefficients) in replicates.estimates.iter().zip(&replicates.coefficients) {
            let mut expected = baseline.level(coefficients);
            for (c, driver) in drivers.iter().enumerate() {
                let own = estimate.contribution(c, driver, family);
                totals[c].push(own.iter().sum());
                for (cell, value) in expected.iter_mut().zip(&own) {
                    *cell += value;
                }
            }
            fitted.push(expected);
        }
        Self { totals, fitted }
    }
}

/// A fit with everything that its reading is made from.
pub(in crate::response) struct Fitted<'a> {
    pub(in crate::response) table: &'a Table,
    pub(in crate::response) baseline: &'a Baseline,
    /// Columns of the baseline that depend on those before.
    pub(in crate::response) dropped: &'a [usize],
    /// Channels with a curve.
    pub(in crate::response) names: &'a [String],
    pub(in crate::response) parts: &'a Parts,
    pub(in crate::response) replicates: &'a Replicates,
    pub(in crate::response) drawn: &'a Drawn,
    pub(in crate::response) scale: &'a Scale,
    /// The fitted outcome, in its units.
    pub(in crate::response) expected: &'a [f64],
    /// Correlation of neighbouring errors to expect of chance.
    pub(in crate::response) expected_lag_one: f64,
}

impl Fitted<'_> {
    pub(in crate::response) fn read(&self) -> Reading {
        let shares = Shares { coefficients: &self.parts.coefficients, channels: &self.parts.contributions };
        let draws: Vec<(&[f64], Vec<f64>)> = self
            .replicates
            .coefficients
            .iter()
            .enumerate()
            .map(|(d, coefficients)| {
                (coefficients.as_slice(), self.drawn.totals.iter().map(|totals| totals[d]).collect())
            })
            .collect();
        let parts = parts(self.baseline, self.names, &shares, &draws, self.scale, &self.table.outcome);
        let left_out: Vec<&str> = self
            .dropped
            .iter()
            .filter_map(|&index| match &self.baseline.sources[index] {
                (PartKind::Event, Some(name)) => Some(name.as_str()),
                _ => None,
            })
            .collect();
        Reading::of(self.table, (self.expected, self.expected_lag_one), self.band(), parts, &left_out)
    }

    fn band(&self) -> Option<SeriesBand> {
        if self.drawn.fitted.is_empty() {
            return None;
        }
        let (low, high) = (0..self.expected.len())
            .map(|t| {
                let (low, high) = interval(self.drawn.fitted.iter().map(|draw| draw[t]).collect());
                (self.scale.restore(low), self.scale.restore(high))
            })
            .unzip();
        Some(SeriesBand { low, high })
    }
}
