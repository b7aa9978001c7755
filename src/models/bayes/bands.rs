//! Mean and interval of what was drawn, at once or by period.

use crate::numeric::{quantile, sort_ascending};
use crate::response::{Estimated, PeriodBand, interval};

/// Draws by period, collected for a band.
pub(crate) struct Bands(Vec<Vec<f64>>);

impl Bands {
    pub(crate) fn new(periods: usize) -> Self {
        Self(vec![Vec::new(); periods])
    }

    pub(crate) fn push(&mut self, draw: impl Iterator<Item = f64>) {
        for (cell, value) in self.0.iter_mut().zip(draw) {
            cell.push(value);
        }
    }

    pub(crate) fn band(mut self) -> PeriodBand {
        for cell in &mut self.0 {
            sort_ascending(cell);
        }
        let at = |p: f64| self.0.iter().map(|cell| quantile(cell, p)).collect();
        PeriodBand {
            low: at(0.05),
            high: at(0.95),
            mean: self.0.iter().map(|cell| moments(cell).0).collect(),
        }
    }

    /// Share of the values inside the central interval that leaves `tail` out on each side.
    pub(crate) fn coverage(&self, values: &[f64], tail: f64) -> f64 {
        let inside = self.0.iter().zip(values).filter(|(cell, value)| {
            let mut sorted = (*cell).clone();
            sort_ascending(&mut sorted);
            (quantile(&sorted, tail)..=quantile(&sorted, 1.0 - tail)).contains(*value)
        });
        inside.count() as f64 / values.len() as f64
    }
}

/// The 5 % and 95 % quantiles.
pub(crate) fn interval_of(values: impl Iterator<Item = f64>) -> (f64, f64) {
    interval(values.collect())
}

/// Mean and interval.
pub(crate) fn estimated(values: Vec<f64>) -> Estimated {
    let mean = moments(&values).0;
    let (low, high) = interval(values);
    Estimated { mean, low, high }
}

/// An interval as a share of a total; none when the total is not positive.
pub(crate) fn share((low, high): (f64, f64), total: f64) -> Option<(f64, f64)> {
    (total > 0.0).then_some((low / total, high / total))
}

pub(crate) fn moments(values: &[f64]) -> (f64, f64) {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    (mean, values.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / (n - 1.0).max(1.0))
}
