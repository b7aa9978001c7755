//! The weights of a synthetic control, and the gaps that they leave.

use super::input::mean;
use crate::numeric::{dot, nearest_convex_combination};

/// The periods that a fit is made on, and how.
#[derive(Debug, Clone, Copy)]
pub(super) struct Period {
    /// The fit is made on the periods before this one.
    pub(super) start: usize,
    /// Whether each unit is taken less its own mean over those periods.
    pub(super) remove_means: bool,
}

impl Period {
    fn centred(self, values: &[f64]) -> Vec<f64> {
        let mean = if self.remove_means { mean(&values[..self.start]) } else { 0.0 };
        values.iter().map(|value| value - mean).collect()
    }
}

/// A weighted mean of controls beside a series.
#[derive(Debug, Clone)]
pub(super) struct SyntheticFit {
    /// Weights of the controls, in their order.
    pub(super) weights: Vec<f64>,
    /// The series less the weighted mean, over all periods.
    pub(super) gaps: Vec<f64>,
}

impl SyntheticFit {
    /// The weights with the least squared gaps: those with which the gaps to single controls are nearest to 0.
    pub(super) fn of(y: &[f64], controls: &[&[f64]], period: Period) -> Self {
        let own = period.centred(y);
        let to_control = |control: &&[f64]| -> Vec<f64> {
            own.iter().zip(period.centred(control)).take(period.start).map(|(y, x)| y - x).collect()
        };
        let points: Vec<Vec<f64>> = controls.iter().map(to_control).collect();
        Self::weighted(y, controls, period, nearest_convex_combination(&points))
    }

    /// The gaps that given weights leave.
    pub(super) fn weighted(y: &[f64], controls: &[&[f64]], period: Period, weights: Vec<f64>) -> Self {
        let mut gaps = period.centred(y);
        for (control, weight) in controls.iter().zip(&weights).filter(|(_, weight)| **weight != 0.0) {
            for (gap, value) in gaps.iter_mut().zip(period.centred(control)) {
                *gap -= weight * value;
            }
        }
        Self { weights, gaps }
    }
}

/// The root of the mean square.
pub(super) fn root_mean_square(values: &[f64]) -> f64 {
    (dot(values, values) / values.len() as f64).sqrt()
}
