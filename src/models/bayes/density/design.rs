//! Table and model made ready for arithmetic: the outcome standardised, each spend over its highest, the columns of
//! the linear part, and the priors on the same scale.

use super::basis;
use super::columns::{append_drift, describe};
use super::kernel::padded;
use super::marginal::Linear;
use crate::bayes::model::LiftTest;
use crate::bayes::model::MixAdstock;
use crate::bayes::model::MixFamily;
use crate::bayes::model::priors::{ChannelPriors, MixPriors, NormalPrior, Summary};
use crate::bayes::model::setup::others;
use crate::bayes::model::{MixEffect, MixModel, MixTrend};
use crate::response::MixRole;
use crate::response::{
    Baseline, ChannelReason, Note, ResponseData, ResponseSetup, Table, check, distinct_levels,
};
use crate::{Code, Error, Result};

/// Fewest periods that may enter the likelihood.
const FEWEST_PERIODS: usize = 13;

/// A channel that has a curve.
#[derive(Debug, Clone)]
pub(crate) struct Driver {
    pub(crate) name: String,
    /// Its place in the setup.
    pub(crate) place: usize,
    pub(crate) highest: f64,
    /// Spend over its highest, padded.
    pub(crate) spend: Vec<f64>,
    /// The spend that a unit of money was typically part of, Σx²/Σx: what the data know best.
    pub(crate) typical: f64,
    /// On the scale of `spend` and of the standardised outcome.
    pub(crate) priors: ChannelPriors,
}

/// A lift test on the scale of its driver.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lift {
    pub(crate) driver: usize,
    pub(crate) from: f64,
    pub(crate) to: f64,
    pub(crate) change: f64,
    pub(crate) error: f64,
}

/// Everything that does not change while sampling.
#[derive(Debug, Clone)]
pub(crate) struct Design {
    pub(crate) table: Table,
    pub(crate) family: MixFamily,
    pub(crate) carry: MixAdstock,
    /// Rows of the likelihood; those after it are predicted.
    pub(crate) rows: usize,
    pub(crate) mean: f64,
    pub(crate) sd: f64,
    /// Standardised outcome less the prior means of the linear part, rows of the likelihood, padded.
    pub(crate) target: Vec<f64>,
    /// Columns of the linear part over all rows, with what they are and their prior on the standardised scale.
    pub(crate) columns: Vec<Vec<f64>>,
    pub(crate) roles: Vec<(MixRole, Option<String>)>,
    pub(crate) linear_priors: Vec<NormalPrior>,
    pub(crate) linear: Linear,
    pub(crate) drift: bool,
    pub(crate) drift_scale: f64,
    pub(crate) noise_scale: f64,
    /// Waves of the logarithm of the channels' effect over all rows, padded; none when the effect is steady.
    pub(crate) effect: Vec<Vec<f64>>,
    pub(crate) effect_scale: f64,
    pub(crate) drivers: Vec<Driver>,
    pub(crate) lifts: Vec<Lift>,
    /// Channels of the setup without a curve, and why.
    pub(crate) refused: Vec<(usize, ChannelReason)>,
    pub(crate) notes: Vec<Note>,
}

/// The default model of a table: see [`crate::bayes::mix_defaults`].
pub(crate) fn default_priors(table: &Table) -> MixPriors {
    let total: f64 = table.channels.iter().flat_map(|series| &series.values).sum();
    let channels: Vec<(String, f64, f64)> = table
        .channels
        .iter()
        .filter(|series| place(&series.values) != Some(ChannelReason::ConstantSpend))
        .map(|series| {
            let straight = place(&series.values).is_some();
            let highest = if straight { 0.0 } else { series.values.iter().copied().fold(0.0, f64::max) };
            (series.name.clone(), highest, series.values.iter().sum::<f64>() / total)
        })
        .collect();
    let controls: Vec<String> =
        table.controls.iter().chain(&table.events).map(|series| series.name.clone()).collect();
    let (mean, sd) = scale(&table.outcome);
    let highest = table.outcome.iter().fold(0.0_f64, |most, y| most.max(y.abs()));
    MixPriors::of(&Summary { mean, sd, highest }, &channels, &controls)
}

/// Why a spend has no curve, if it has none.
fn place(spend: &[f64]) -> Option<ChannelReason> {
    if spend.iter().all(|x| *x == spend[0]) {
        Some(ChannelReason::ConstantSpend)
    } else if distinct_levels(spend) < 2 {
        Some(ChannelReason::TooFewSpendLevels)
    } else {
        None
    }
}

fn scale(values: &[f64]) -> (f64, f64) {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    (mean, (values.iter().map(|y| (y - mean) * (y - mean)).sum::<f64>() / n).sqrt())
}

impl Design {
    /// # Errors
    /// Those of the table's check; `out_of_range`, `missing_input`, `unknown_column` for the model; `too_few_points`.
    pub(crate) fn new(data: &ResponseData, setup: &ResponseSetup, model: &MixModel) -> Result<Self> {
        let table = check(data, setup)?;
        model.check(&setup.channels, &others(setup))?;
        let n = table.dates.len();
        let rows = n.saturating_sub(model.hold_out);
        if rows < FEWEST_PERIODS {
            return Err(Error::new(Code::TooFewPoints)
                .with("points", rows as f64)
                .with("needed", FEWEST_PERIODS as f64));
        }
        let (mean, sd) = scale(&table.outcome);
        let mut drivers = Vec::new();
        let mut straight = Vec::new();
        let mut refused = Vec::new();
        for (index, series) in table.channels.iter().enumerate() {
            match place(&series.values[..rows]) {
                Some(reason) => {
                    refused.push((index, reason));
                    straight.extend((reason == ChannelReason::TooFewSpendLevels).then_some(series));
                }
                None => {
                    drivers.push(Driver::new(index, series.name.clone(), &series.values, sd, &model.priors)?);
                }
            }
        }
        let shaped = ResponseSetup {
            trend: model.trend != MixTrend::None,
            fourier_pairs: model.fourier_pairs,
            ..setup.clone()
        };
        let baseline = Baseline::new(&table, &shaped, &straight);
        let mut columns = baseline.columns().to_vec();
        let named = table.controls.len() + table.events.len();
        let controls: Vec<&str> = table
            .controls
            .iter()
            .chain(&table.events)
            .chain(straight)
            .map(|series| series.name.as_str())
            .collect();
        let (mut roles, mut priors) =
            describe(&shaped, columns.len(), table.period_days == 1.0, &controls, &model.priors, (mean, sd))?;
        let drift = append_drift(model, &table, &mut columns, (&mut roles, &mut priors));
        for column in &mut columns {
            column.resize(padded(n), 0.0);
        }
        let mut target: Vec<f64> = table.outcome[..rows].iter().map(|y| (y - mean) / sd).collect();
        let mut likely = columns.clone();
        for (column, prior) in likely.iter_mut().zip(&priors) {
            column.truncate(rows);
            for (y, x) in target.iter_mut().zip(&*column) {
                *y -= prior.mean * x;
            }
            column.resize(padded(rows), 0.0);
        }
        target.resize(padded(rows), 0.0);
        let variance = priors.iter().map(|prior| prior.sd * prior.sd).collect();
        let linear = Linear::new(likely, variance, drift.clone(), rows);
        let lifts = model.lift_tests.iter().filter_map(|test| Lift::new(test, &drivers, sd)).collect();
        let mut notes = baseline.notes().to_vec();
        notes
            .extend((!refused.is_empty() && !controls[named..].is_empty()).then_some(Note::ChannelAsControl));
        Ok(Self {
            family: model.family,
            carry: model.carry_over,
            rows,
            mean,
            sd,
            target,
            columns,
            roles,
            linear_priors: priors,
            linear,
            drift: !drift.is_empty(),
            drift_scale: model.priors.drift.scale / sd,
            noise_scale: model.priors.noise.scale / sd,
            effect: if model.effect == MixEffect::Drifting {
                basis::effect(n, table.period_days)
            } else {
                Vec::new()
            },
            effect_scale: model.priors.effect.scale,
            drivers,
            lifts,
            refused,
            notes,
            table,
        })
    }

    /// Numbers that the sampler moves: noise, drift, effect, and those of each channel.
    pub(crate) fn sampled(&self) -> usize {
        self.first_channel() + self.family.parameters() * self.drivers.len()
    }

    /// The place of the effect's size among them; its waves stand after it.
    pub(crate) fn effect_at(&self) -> usize {
        1 + usize::from(self.drift)
    }

    /// The place of the first channel among them.
    pub(crate) fn first_channel(&self) -> usize {
        let effect = if self.effect.is_empty() { 0 } else { 1 + self.effect.len() };
        self.effect_at() + effect
    }

    /// All parameters: those sampled, and the linear part.
    pub(crate) fn parameters(&self) -> usize {
        self.sampled() + self.columns.len()
    }

    /// What each parameter of a draw is, in order.
    pub(crate) fn names(&self) -> Vec<(MixRole, Option<String>)> {
        let mut names = vec![(MixRole::Noise, None)];
        names.extend(self.drift.then_some((MixRole::Drift, None)));
        if !self.effect.is_empty() {
            names.push((MixRole::Effect, None));
            names.extend((1..=self.effect.len()).map(|wave| (MixRole::EffectWave, Some(wave.to_string()))));
        }
        for driver in &self.drivers {
            let of = || Some(driver.name.clone());
            names.extend([
                (MixRole::CarryOver, of()),
                (MixRole::HalfSaturation, of()),
                (MixRole::Ceiling, of()),
            ]);
            names.extend((self.family == MixFamily::Hill).then(|| (MixRole::Exponent, of())));
        }
        names.extend(self.roles.iter().cloned());
        names
    }
}

impl Driver {
    fn new(place: usize, name: String, values: &[f64], sd: f64, priors: &MixPriors) -> Result<Self> {
        let highest = values.iter().copied().fold(0.0, f64::max);
        let mut spend: Vec<f64> = values.iter().map(|x| x / highest).collect();
        let typical = spend.iter().map(|x| x * x).sum::<f64>() / spend.iter().sum::<f64>();
        spend.resize(padded(values.len()), 0.0);
        let mut priors = priors.channel(&name)?.clone();
        priors.half_saturation.scale /= highest;
        priors.ceiling.scale /= sd;
        Ok(Self { name, place, highest, spend, typical, priors })
    }
}

impl Lift {
    /// None for a channel that has no curve.
    fn new(test: &LiftTest, drivers: &[Driver], sd: f64) -> Option<Self> {
        let driver = drivers.iter().position(|driver| driver.name == test.channel)?;
        let highest = drivers[driver].highest;
        Some(Self {
            driver,
            from: test.from / highest,
            to: test.to / highest,
            change: test.lift / sd,
            error: test.standard_error / sd,
        })
    }
}
