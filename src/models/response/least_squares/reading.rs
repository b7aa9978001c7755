//! From a least-squares fit and its replicates to its reading.

use super::baseline::Baseline;
use super::bootstrap::Replicates;
use super::components::{Parts, Scale};
use super::decomposition::{Shares, parts};
use super::model::Driver;
use crate::response::data::setup::ResponseFamily;
use crate::response::data::table::Table;
use crate::response::interval::interval;
use crate::response::reading::Reading;
use crate::response::reading::SeriesBand;
use crate::response::reading::part::PartKind;

/// The replicates spelled out, in the standardised outcome.
pub(crate) struct Drawn {
    /// What each channel brought over the data: channel by channel, then replicate by replicate.
    pub(crate) totals: Vec<Vec<f64>>,
    /// The expected outcome: replicate by replicate, then period by period.
    fitted: Vec<Vec<f64>>,
}

impl Drawn {
    pub(crate) fn of(
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
pub(crate) struct Fitted<'a> {
    pub(crate) table: &'a Table,
    pub(crate) baseline: &'a Baseline,
    /// Columns of the baseline that depend on those before.
    pub(crate) dropped: &'a [usize],
    /// Channels with a curve.
    pub(crate) names: &'a [String],
    pub(crate) parts: &'a Parts,
    pub(crate) replicates: &'a Replicates,
    pub(crate) drawn: &'a Drawn,
    pub(crate) scale: &'a Scale,
    /// The fitted outcome, in its units.
    pub(crate) expected: &'a [f64],
    /// Correlation of neighbouring errors to expect of chance.
    pub(crate) expected_lag_one: f64,
}

impl Fitted<'_> {
    pub(crate) fn read(&self) -> Reading {
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
