//! The columns of the linear part: what each is, and its prior.

use super::basis;
use crate::Result;
use crate::bayes::model::priors::{MixPriors, NormalPrior};
use crate::bayes::model::{MixModel, MixTrend};
use crate::response::MixRole;
use crate::response::{ResponseSetup, Table};
use std::ops::Range;

/// MixRole and prior of each column of the baseline, in its order: level, trend, pairs, weekdays, controls.
pub(crate) type Described = (Vec<(MixRole, Option<String>)>, Vec<NormalPrior>);

pub(crate) fn describe(
    setup: &ResponseSetup,
    columns: usize,
    daily: bool,
    controls: &[&str],
    priors: &MixPriors,
    (mean, sd): (f64, f64),
) -> Result<Described> {
    let over = |prior: NormalPrior| NormalPrior { mean: prior.mean / sd, sd: prior.sd / sd };
    let level = NormalPrior { mean: (priors.intercept.mean - mean) / sd, sd: priors.intercept.sd / sd };
    let mut roles = vec![(MixRole::Intercept, None)];
    let mut values = vec![level];
    if setup.trend {
        roles.push((MixRole::Trend, None));
        values.push(over(priors.trend));
    }
    // What stands between the trend and the controls are pairs, then, for daily data, six days.
    let between = columns - roles.len() - controls.len();
    let days = if daily { 6 } else { 0 };
    for index in 0..between - days {
        let role = if index % 2 == 0 { MixRole::SeasonCos } else { MixRole::SeasonSin };
        roles.push((role, Some((index / 2 + 1).to_string())));
    }
    roles.extend((1..=days).map(|day| (MixRole::Weekday, Some(day.to_string()))));
    values.extend(std::iter::repeat_n(over(priors.season), between));
    for name in controls {
        roles.push((MixRole::Control, Some((*name).to_owned())));
        values.push(over(priors.control(name)?));
    }
    Ok((roles, values))
}

/// Adds the waves of the drift, if the model has one.
pub(crate) fn append_drift(
    model: &MixModel,
    table: &Table,
    columns: &mut Vec<Vec<f64>>,
    (roles, priors): (&mut Vec<(MixRole, Option<String>)>, &mut Vec<NormalPrior>),
) -> Range<usize> {
    let first = columns.len();
    if model.trend == MixTrend::Drift {
        columns.extend(basis::baseline(table.dates.len(), table.period_days));
    }
    for wave in 1..=columns.len() - first {
        roles.push((MixRole::DriftWave, Some(wave.to_string())));
        priors.push(NormalPrior { mean: 0.0, sd: 1.0 });
    }
    first..columns.len()
}
