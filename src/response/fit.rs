//! The weekly fit from end to end: check, search, bootstrap, verdict, hold-out.
//!
//! The idea: the outcome is standardised and each spend is divided by its highest, so the currency
//! changes nothing; channels are searched in the order of their names, so the order of columns changes
//! nothing either.

use super::baseline::Baseline;
use super::bootstrap::{self, Sample};
use super::case_fit::distinct_levels;
use super::channel::{Described, describe, refused};
use super::data::{self, ResponseData, ResponseSetup, Series, Table};
use super::model::{Driver, Estimate, Projected};
use super::result::{ChannelReason, Holdout, Note, ResponseFit};
use super::search;
use super::verdict::{self, CHANNEL_PARAMETERS, Evidence};
use crate::{Code, Error, Result};

/// Fewest periods for any fit: half a year of weeks.
const FEWEST_PERIODS: usize = 26;
/// A curve with two parameters needs as many spend levels above zero.
const FEWEST_LEVELS: usize = 2;
const HELD_OUT_PERIODS: usize = 13;
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
/// };
/// let fit = fit(&data, &setup, &mut |_, _| true)?;
/// let curve = fit.channels[0].curve.unwrap();
/// assert!((curve.value(400.0) - 300.0 * (1.0 - (-1.0_f64).exp())).abs() < 0.1);
/// # Ok::<(), levier::Error>(())
/// ```
pub fn fit(
    data: &ResponseData,
    setup: &ResponseSetup,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<ResponseFit> {
    let table = data::check(data, setup)?;
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
    let mut problem = Projected::new(drivers, setup.family, &basis, &outcome);
    let estimate = search::thorough(&mut problem, SEARCH_SEED);
    let parts = Parts::of(&estimate, drivers, setup, &baseline, &basis, &outcome);
    let errors: Vec<f64> = outcome.iter().zip(&parts.fitted).map(|(y, f)| y - f).collect();
    let autocorrelation = lag_one(&errors);
    let absent = verdict::absence(&mut problem, &estimate, autocorrelation);
    if !progress(0, setup.replicates as usize) {
        return Err(Error::new(Code::Cancelled));
    }
    let sample = Sample {
        drivers,
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
    let draws =
        if drivers.is_empty() { Vec::new() } else { bootstrap::replicates(&sample, setup, progress)? };
    let contributions: Vec<Vec<f64>> = (0..drivers.len())
        .map(|c| draws.iter().map(|d| d.contribution(c, &drivers[c], setup.family).iter().sum()).collect())
        .collect();
    let verdicts = verdict::judge(&Evidence {
        drivers,
        family: setup.family,
        basis: &basis,
        outcome: &outcome,
        estimate: &estimate,
        draws: &draws,
        contributions: &contributions,
    });
    let holdout = hold_out(&table, setup, &channels, &baseline, &estimate);
    let mut notes = baseline.notes.clone();
    notes.extend((!channels.straight.is_empty()).then_some(Note::ChannelAsControl));
    notes.extend((n < 5 * parameters).then_some(Note::FewPointsPerParameter));
    notes.extend((autocorrelation > 0.3).then_some(Note::AutocorrelatedErrors));
    notes.extend(holdout.as_ref().and_then(|(_, poor)| poor.then_some(Note::PoorHoldout)));
    let level: Vec<f64> = parts.baseline.iter().map(|v| scale.restore(*v)).collect();
    let positive = table.outcome.iter().all(|y| *y >= 0.0);
    notes.extend((positive && level.iter().any(|v| *v < 0.0)).then_some(Note::NegativeBaseline));
    let total: f64 = table.outcome.iter().sum();
    let fits = (0..table.channels.len())
        .map(|index| {
            let series = &table.channels[index];
            match channels.place[index] {
                Err(reason) => refused(series, reason),
                Ok(c) => describe(&Described {
                    series,
                    c,
                    names: &channels.names,
                    driver: &drivers[c],
                    setup,
                    estimate: &estimate,
                    draws: &draws,
                    own: parts.contributions[c].iter().sum(),
                    contributions: &contributions[c],
                    verdict: &verdicts[c],
                    unit: scale.size,
                    total,
                }),
            }
        })
        .collect();
    let fitted: Vec<f64> = parts.fitted.iter().map(|v| scale.restore(*v)).collect();
    let (r2, nrmse) = goodness(&table.outcome, &fitted);
    Ok(ResponseFit {
        setup: setup.clone(),
        period_days: table.period_days,
        baseline: level,
        fitted,
        channels: fits,
        r2,
        nrmse,
        holdout: holdout.map(|(holdout, _)| holdout),
        dropped_rows: table.dropped_rows,
        notes,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        dates: table.dates,
        observed: table.outcome,
    })
}

/// The channels of the setup: those with a curve, in the order of their names, and why the others have none.
struct Channels<'a> {
    drivers: Vec<Driver>,
    names: Vec<String>,
    /// Spends that vary between too few levels for a curve: they enter as straight controls.
    straight: Vec<&'a Series>,
    /// By channel of the setup: its place among the drivers, or why it has none.
    place: Vec<std::result::Result<usize, ChannelReason>>,
}

impl<'a> Channels<'a> {
    fn of(table: &'a Table, setup: &ResponseSetup) -> Self {
        let mut order: Vec<usize> = (0..table.channels.len()).collect();
        order.sort_by(|a, b| table.channels[*a].name.cmp(&table.channels[*b].name));
        let mut all = Self {
            drivers: Vec::new(),
            names: Vec::new(),
            straight: Vec::new(),
            place: vec![Err(ChannelReason::ConstantSpend); order.len()],
        };
        for index in order {
            let series = &table.channels[index];
            all.place[index] = if series.values.iter().all(|x| *x == series.values[0]) {
                Err(ChannelReason::ConstantSpend)
            } else if distinct_levels(&series.values) < FEWEST_LEVELS {
                all.straight.push(series);
                Err(ChannelReason::TooFewSpendLevels)
            } else {
                all.drivers.push(Driver::new(&series.values, setup.family));
                all.names.push(series.name.clone());
                Ok(all.drivers.len() - 1)
            };
        }
        all
    }
}

/// Mean and standard deviation of the outcome.
struct Scale {
    mean: f64,
    size: f64,
}

impl Scale {
    fn of(outcome: &[f64]) -> Self {
        let n = outcome.len() as f64;
        let mean = outcome.iter().sum::<f64>() / n;
        let size = (outcome.iter().map(|y| (y - mean) * (y - mean)).sum::<f64>() / n).sqrt();
        Self { mean, size }
    }
    fn standardise(&self, outcome: &[f64]) -> Vec<f64> {
        outcome.iter().map(|y| (y - self.mean) / self.size).collect()
    }
    fn restore(&self, value: f64) -> f64 {
        self.mean + self.size * value
    }
}

/// An estimate spelled out by period, in the standardised outcome. Longer than the rows fitted when the
/// drivers are: the periods after are the model's prediction.
struct Parts {
    contributions: Vec<Vec<f64>>,
    baseline: Vec<f64>,
    fitted: Vec<f64>,
}

impl Parts {
    fn of(
        estimate: &Estimate,
        drivers: &[Driver],
        setup: &ResponseSetup,
        baseline: &Baseline,
        basis: &super::baseline::Basis,
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
        let baseline = baseline.level(basis, &rest);
        let fitted = baseline
            .iter()
            .enumerate()
            .map(|(t, level)| level + contributions.iter().map(|part| part[t]).sum::<f64>())
            .collect();
        Self { contributions, baseline, fitted }
    }
}

/// A refit without the last quarter (or fifth of the data), and whether it predicts those periods worse
/// than the mean of the periods before.
fn hold_out(
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
    let mut problem = Projected::new(&channels.drivers, setup.family, &basis, &outcome);
    let estimate = search::warm(&mut problem, &start.point);
    let parts = Parts::of(&estimate, &channels.drivers, setup, baseline, &basis, &outcome);
    let predicted: Vec<f64> = parts.fitted[rows..].iter().map(|v| scale.restore(*v)).collect();
    let squared: f64 = after.iter().zip(&predicted).map(|(y, f)| (y - f) * (y - f)).sum();
    let flat: f64 = after.iter().map(|y| (y - scale.mean) * (y - scale.mean)).sum();
    let mape = after.iter().zip(&predicted).map(|(y, f)| ((y - f) / y).abs()).sum::<f64>() / periods as f64;
    let nrmse = (squared / periods as f64).sqrt() / range(&table.outcome);
    let holdout = Holdout { periods, mape: mape.is_finite().then_some(mape), nrmse };
    nrmse.is_finite().then_some((holdout, squared > flat))
}

fn range(values: &[f64]) -> f64 {
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    values.iter().copied().fold(f64::NEG_INFINITY, f64::max) - low
}

/// R² and NRMSE of an outcome that varies.
fn goodness(observed: &[f64], fitted: &[f64]) -> (f64, f64) {
    let n = observed.len() as f64;
    let mean = observed.iter().sum::<f64>() / n;
    let squared: f64 = observed.iter().zip(fitted).map(|(y, f)| (y - f) * (y - f)).sum();
    let whole: f64 = observed.iter().map(|y| (y - mean) * (y - mean)).sum();
    (1.0 - squared / whole, (squared / n).sqrt() / range(observed))
}

fn lag_one(errors: &[f64]) -> f64 {
    let whole: f64 = errors.iter().map(|e| e * e).sum();
    if whole <= 0.0 {
        return 0.0;
    }
    errors.windows(2).map(|pair| pair[0] * pair[1]).sum::<f64>() / whole
}
