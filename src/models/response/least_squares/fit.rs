//! The weekly fit from end to end: check, search, bootstrap, verdict, hold-out.
//!
//! The idea: the outcome is standardised and each spend is divided by its highest, so the currency
//! changes nothing; channels are searched in the order of their names, so the order of columns changes
//! nothing either.

use super::autocorrelation;
use super::baseline::{Baseline, Basis};
use super::bootstrap;
use super::bootstrap::{Replicates, Sample};
use super::channel::{Described, describe};
use super::channels::{Channels, FEWEST_PERIODS};
use super::components::{Parts, Scale};
use super::holdout::{hold_out, range};
use super::model::{Estimate, ProjectedModel};
use super::reading::{Drawn, Fitted};
use super::search;
use super::verdict;
use super::verdict::{CHANNEL_PARAMETERS, Evidence, Verdict};
use crate::response::data::setup::ResponseSetup;
use crate::response::data::table;
use crate::response::data::table::{ResponseData, Table};
use crate::response::fit::channel::{ChannelFit, ChannelOutcome};
use crate::response::fit::model_fit::Fit;
use crate::response::fit::note::Note;
use crate::response::fit::summary::channel;
use crate::response::reading::residuals::lag_one;
use crate::{Code, Error, Result};

/// Seed of the starting points: the search must not depend on the bootstrap's seed.
const SEARCH_SEED: u64 = 1;

/// Fits the weekly model and says how far each curve can be believed.
///
/// `progress` is told after the search and after each replicate how many are done, of how many; when it
/// answers false the fit stops.
///
/// # Errors
/// `missing_values`, `negative_input`, `not_a_number`, `duplicate_dates`, `irregular_dates` with line,
/// column and what was found; `unknown_column`, `duplicate_name`, `no_channels`, `row_length`,
/// `out_of_range` for the setup; `constant_outcome`; `too_few_points` (details `points`, `parameters`,
/// `needed`: at least 26 periods and two a parameter); `cancelled`.
///
/// ```
/// use levier::response::{ResponseData, ResponseFamily, ResponseSetup, fit};
/// use levier::value::Date;
/// let first = Date::parse("2024-01-01").unwrap();
/// let spend: Vec<f64> = (0..104).map(|t| f64::from(t * 37 % 101) * 10.0).collect();
/// let mut data = ResponseData::default();
/// for (t, x) in spend.iter().enumerate() {
///     data.dates.push(first.plus_days(7 * t as i64).unwrap());
///     data.outcome.push(Some(500.0 + 300.0 * (1.0 - (-x / 400.0).exp())));
/// }
/// data.channels.push(("tv".into(), spend.into_iter().map(Some).collect()));
/// let setup = ResponseSetup {
///     source: "s1".into(), outcome: "sales".into(), outcome_is_money: true, channels: vec!["tv".into()],
///     controls: vec![], family: ResponseFamily::Negexp, trend: true, fourier_pairs: 2, seed: 1, replicates: 20,
///     events: vec![],
/// };
/// let fit = fit(&data, &setup, &mut |_, _| true)?;
/// let curve = fit.channels[0].found().unwrap().curve.unwrap();
/// assert!((curve.value(400.0) - 300.0 * (1.0 - (-1.0_f64).exp())).abs() < 0.1);
/// # Ok::<(), levier::Error>(())
/// ```
pub fn fit(
    data: &ResponseData,
    setup: &ResponseSetup,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Fit> {
    let table = table::check(data, setup)?;
    let n = table.dates.len();
    let channels = Channels::of(&table, setup);
    let baseline = Baseline::new(&table, setup, &channels.straight);
    let parameters = baseline.parameters(n) + CHANNEL_PARAMETERS * channels.drivers.len();
    let needed = FEWEST_PERIODS.max(2 * parameters);
    if n < needed {
        return Err(Error::new(Code::TooFewPoints)
            .with("points", n as f64)
            .with("parameters", parameters as f64)
            .with("needed", needed as f64));
    }
    let scale = Scale::of(&table.outcome);
    let outcome = scale.standardise(&table.outcome);
    let drivers = &channels.drivers;
    let basis = baseline.basis(n);
    let mut problem = ProjectedModel::new(drivers, setup.family, &basis, &outcome);
    let estimate = search::global(&mut problem, SEARCH_SEED);
    let parts = Parts::of(&estimate, drivers, setup, &baseline, &basis, &outcome);
    let errors: Vec<f64> = outcome.iter().zip(&parts.fitted).map(|(y, f)| y - f).collect();
    let autocorrelation = lag_one(&errors);
    let expected_lag_one = autocorrelation::expected_lag_one(&mut problem, &basis, &estimate);
    let absent = verdict::akaike_weights_without(&mut problem, &estimate, autocorrelation);
    if !progress(0, setup.replicates as usize) {
        return Err(Error::new(Code::Cancelled));
    }
    let sample = Sample {
        drivers,
        baseline: &baseline,
        basis: &basis,
        estimate: &estimate,
        fitted: &parts.fitted,
        errors: &errors,
        slow: baseline.slow,
        parameters,
        period_days: table.period_days,
        absent: &absent,
        autocorrelation,
    };
    let replicates = if drivers.is_empty() {
        Replicates::default()
    } else {
        bootstrap::replicates(&sample, setup, progress)?
    };
    let drawn = Drawn::of(&replicates, drivers, setup.family, &baseline);
    let verdicts = verdict::verdicts(&Evidence {
        drivers,
        family: setup.family,
        basis: &basis,
        outcome: &outcome,
        estimate: &estimate,
        draws: &replicates.estimates,
        contributions: &drawn.totals,
    });
    let found = Found {
        setup,
        channels: &channels,
        baseline: &baseline,
        basis: &basis,
        parameters,
        scale: &scale,
        estimate: &estimate,
        parts: &parts,
        autocorrelation,
        expected_lag_one,
        replicates: &replicates,
        drawn: &drawn,
        verdicts: &verdicts,
    };
    Ok(found.answer(&table))
}

/// Everything that the answer is made from.
struct Found<'a> {
    setup: &'a ResponseSetup,
    channels: &'a Channels<'a>,
    baseline: &'a Baseline,
    basis: &'a Basis,
    parameters: usize,
    scale: &'a Scale,
    estimate: &'a Estimate,
    parts: &'a Parts,
    autocorrelation: f64,
    expected_lag_one: f64,
    replicates: &'a Replicates,
    drawn: &'a Drawn,
    verdicts: &'a [Verdict],
}

impl Found<'_> {
    fn answer(&self, table: &Table) -> Fit {
        let restored = |values: &[f64]| values.iter().map(|v| self.scale.restore(*v)).collect::<Vec<f64>>();
        let (baseline, fitted) = (restored(&self.parts.baseline), restored(&self.parts.fitted));
        let (r2, nrmse) = goodness(&table.outcome, &fitted);
        let holdout = hold_out(table, self.setup, self.channels, self.baseline, self.estimate);
        let notes = self.notes(table, &baseline, holdout.as_ref().is_some_and(|(_, poor)| *poor));
        let reading = Fitted {
            table,
            baseline: self.baseline,
            dropped: &self.basis.dropped,
            names: &self.channels.names,
            parts: self.parts,
            replicates: self.replicates,
            drawn: self.drawn,
            scale: self.scale,
            expected: &fitted,
            expected_lag_one: self.expected_lag_one,
        }
        .read();
        Fit {
            setup: self.setup.clone(),
            dates: table.dates.clone(),
            period_days: table.period_days,
            observed: table.outcome.clone(),
            fitted,
            baseline,
            channels: self.channels(table),
            r2,
            nrmse,
            holdout: holdout.map(|(holdout, _)| holdout),
            dropped_rows: table.dropped_rows,
            notes,
            reading,
            sampled: None,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }

    fn notes(&self, table: &Table, level: &[f64], poor: bool) -> Vec<Note> {
        let positive = table.outcome.iter().all(|y| *y >= 0.0);
        let mut notes = self.baseline.notes.clone();
        notes.extend((!self.channels.straight.is_empty()).then_some(Note::ChannelAsControl));
        notes.extend((table.dates.len() < 5 * self.parameters).then_some(Note::FewPointsPerParameter));
        notes.extend((self.autocorrelation > 0.3).then_some(Note::AutocorrelatedErrors));
        notes.extend(poor.then_some(Note::PoorHoldout));
        notes.extend((positive && level.iter().any(|v| *v < 0.0)).then_some(Note::NegativeBaseline));
        notes
    }

    fn channels(&self, table: &Table) -> Vec<ChannelFit> {
        let total: f64 = table.outcome.iter().sum();
        let place = table.channels.iter().zip(&self.channels.place);
        place
            .map(|(series, place)| match *place {
                Err(reason) => channel(&series.name, &series.values, ChannelOutcome::Refused(reason)),
                Ok(c) => describe(&Described {
                    series,
                    c,
                    names: &self.channels.names,
                    driver: &self.channels.drivers[c],
                    setup: self.setup,
                    estimate: self.estimate,
                    draws: &self.replicates.estimates,
                    own: self.parts.contributions[c].iter().sum(),
                    contributions: &self.drawn.totals[c],
                    verdict: &self.verdicts[c],
                    unit: self.scale.size,
                    total,
                }),
            })
            .collect()
    }
}

/// R² and NRMSE of an outcome that varies.
fn goodness(observed: &[f64], fitted: &[f64]) -> (f64, f64) {
    let n = observed.len() as f64;
    let mean = observed.iter().sum::<f64>() / n;
    let squared: f64 = observed.iter().zip(fitted).map(|(y, f)| (y - f) * (y - f)).sum();
    let whole: f64 = observed.iter().map(|y| (y - mean) * (y - mean)).sum();
    (1.0 - squared / whole, (squared / n).sqrt() / range(observed))
}
