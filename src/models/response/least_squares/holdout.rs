//! How the model predicts periods that it has not seen.
//!
//! The idea: the last quarter is taken away, the model is fitted again, and what it then says of that
//! quarter stands beside what the mean of the periods before would say.

use super::baseline::Baseline;
use super::channels::{Channels, FEWEST_PERIODS};
use super::components::{Parts, Scale};
use super::model::{Estimate, ProjectedModel};
use super::search;
use super::verdict::CHANNEL_PARAMETERS;
use crate::response::data::setup::ResponseSetup;
use crate::response::data::table::Table;
use crate::response::fit::model_fit::Holdout;

const HELD_OUT_PERIODS: usize = 13;

/// A refit without the last quarter (or fifth of the data), and whether it predicts those periods worse
/// than the mean of the periods before.
pub(crate) fn hold_out(
    table: &Table,
    setup: &ResponseSetup,
    channels: &Channels<'_>,
    baseline: &Baseline,
    start: &Estimate,
) -> Option<(Holdout, bool)> {
    let n = table.dates.len();
    let periods = HELD_OUT_PERIODS.min(n / 5);
    let rows = n - periods;
    let basis = baseline.basis(rows);
    let parameters = basis.columns.len() + CHANNEL_PARAMETERS * channels.drivers.len();
    if periods == 0 || rows < FEWEST_PERIODS.max(2 * parameters) {
        return None;
    }
    let (before, after) = table.outcome.split_at(rows);
    let scale = Scale::of(before);
    if scale.size <= 0.0 {
        return None;
    }
    let outcome = scale.standardise(before);
    let mut problem = ProjectedModel::new(&channels.drivers, setup.family, &basis, &outcome);
    let estimate = search::refine(&mut problem, &start.point);
    let parts = Parts::of(&estimate, &channels.drivers, setup, baseline, &basis, &outcome);
    let predicted: Vec<f64> = parts.fitted[rows..].iter().map(|v| scale.restore(*v)).collect();
    let squared: f64 = after.iter().zip(&predicted).map(|(y, f)| (y - f) * (y - f)).sum();
    let flat: f64 = after.iter().map(|y| (y - scale.mean) * (y - scale.mean)).sum();
    let mape = after.iter().zip(&predicted).map(|(y, f)| ((y - f) / y).abs()).sum::<f64>() / periods as f64;
    let nrmse = (squared / periods as f64).sqrt() / range(&table.outcome);
    let flat_mape = after.iter().map(|y| ((y - scale.mean) / y).abs()).sum::<f64>() / periods as f64;
    let holdout = Holdout {
        periods,
        mape: mape.is_finite().then_some(mape),
        nrmse,
        predicted,
        flat_mape: flat_mape.is_finite().then_some(flat_mape),
    };
    nrmse.is_finite().then_some((holdout, squared > flat))
}

pub(crate) fn range(values: &[f64]) -> f64 {
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    values.iter().copied().fold(f64::NEG_INFINITY, f64::max) - low
}
