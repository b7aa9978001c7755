//! The posterior summarised: from the draws of all chains to parameters, channels, bands and checks.

use super::channel::{Drawn, channels};
use super::verdict::sampling;
use crate::bayes::bands::{Bands, moments};
use crate::bayes::density::design::Design;
use crate::bayes::density::evaluation::DrawEvaluation;
use crate::bayes::diagnostics::convergence::convergence;
use crate::bayes::model::MixModel;
use crate::bayes::prior::draws::{PRIOR_DRAWS, prior_draws};
use crate::bayes::sampler::chain::MixStats;
use crate::bayes::sampler::random::stream;
use crate::response::{
    Fit, Holdout, MixChecks, MixParameter, MixSampling, Note, PeriodBand, ResponseData, ResponseSetup,
    SampledFit, interval,
};
use crate::{Code, Error, Result};
use nuts_rs::rand::RngExt;
use rand_distr::StandardNormal;

/// Bands by period and curves rest on this many draws at most, spread evenly over the chains.
const SHOWN_DRAWS: usize = 1000;
/// The stream of the predictive noise.
const STREAM: u64 = 4;
/// p-values of the checks below which something is said.
const DOUBTFUL: f64 = 0.01;

/// Sums up the draws of all chains, given one after the other, as [`crate::bayes::MixChain::draws`] gives them.
///
/// # Errors
/// Those of the table and of the model; `row_length` when draws and stats are not of this model and of one length;
/// `missing_input` when there is no chain.
///
/// ```
/// # use levier::response::{ResponseData, ResponseFamily, ResponseSetup};
/// # use levier::value::Date;
/// # let first = Date::parse("2024-01-01").unwrap();
/// # let mut data = ResponseData::default();
/// # let mut spend = Vec::new();
/// # for t in 0..60_i64 {
/// #     let x = (t * 37 % 101) as f64 * 10.0;
/// #     data.dates.push(first.plus_days(7 * t).unwrap());
/// #     data.outcome.push(Some(500.0 + 300.0 * (1.0 - (-x / 400.0).exp()) + (t % 7) as f64));
/// #     spend.push(Some(x));
/// # }
/// # data.channels.push(("tv".into(), spend));
/// # let setup = ResponseSetup {
/// #     source: "s1".into(), outcome: "sales".into(), outcome_is_money: true, channels: vec!["tv".into()],
/// #     controls: vec![], family: ResponseFamily::Negexp, trend: true, fourier_pairs: 0, seed: 1, replicates: 20,
/// #     events: vec![],
/// # };
/// use levier::bayes::{MixChain, mix_defaults, mix_summary};
/// let model = mix_defaults(&data, &setup)?;
/// let mut chain = MixChain::new(&data, &setup, &model, (0, 7), (60, 60))?;
/// chain.advance(120)?;
/// let fit = mix_summary(&data, &setup, &model, chain.draws(), &[chain.stats().clone()])?;
/// let tv = fit.channels[0].found().unwrap();
/// assert_eq!(tv.draws.len(), 60);
/// let sampled = fit.sampled.unwrap();
/// assert_eq!((sampled.sampling.chains, sampled.fitted.mean.len()), (1, 60));
/// # Ok::<(), levier::Error>(())
/// ```
pub fn mix_summary(
    data: &ResponseData,
    setup: &ResponseSetup,
    model: &MixModel,
    draws: &[f64],
    stats: &[MixStats],
) -> Result<Fit> {
    let design = Design::new(data, setup, model)?;
    let first = stats.first().ok_or_else(|| Error::new(Code::MissingInput).field("stats"))?;
    let width = design.parameters();
    let expected = stats.len() * first.draws * width;
    let alike = stats.iter().all(|chain| chain.draws == first.draws && chain.parameters == first.parameters);
    if draws.len() != expected || first.draws == 0 || !alike || first.parameters.len() != width {
        return Err(Error::new(Code::RowLength)
            .field("draws")
            .found(draws.len().to_string())
            .with("expected", expected as f64));
    }
    let rows: Vec<&[f64]> = draws.chunks_exact(width).collect();
    let prior = prior_draws(&design, first.seed, PRIOR_DRAWS)?;
    let prior: Vec<&[f64]> = prior.chunks_exact(width).collect();
    let parameters = parameters(first, stats.len(), &rows, &prior);
    let mut evaluation = DrawEvaluation::new(&design);
    let shown: Vec<&[f64]> = thinned(&rows);
    let periods = Periods::of(&mut evaluation, &shown, first.seed);
    let reading = super::reading::read(&mut evaluation, &shown, &periods.fitted);
    let drawn = Drawn { rows: &rows, shown: &shown, prior: &prior };
    let (channels, sampled_channels) = channels(&mut evaluation, &drawn);
    let mean = &periods.fitted.mean;
    let observed = &design.table.outcome;
    let residuals: Vec<f64> = observed.iter().zip(mean).map(|(y, f)| y - f).collect();
    let (r2, nrmse) = goodness(&observed[..design.rows], &residuals[..design.rows], range(observed));
    let checks = periods.checks;
    let mut notes = design.notes.clone();
    notes.extend((checks.autocorrelation_p < DOUBTFUL).then_some(Note::AutocorrelatedErrors));
    let positive = observed.iter().all(|y| *y >= 0.0);
    notes.extend(
        (positive && periods.baseline.mean.iter().any(|y| *y < 0.0)).then_some(Note::NegativeBaseline),
    );
    let holdout = holdout(&design, &periods);
    let flat = moments(&observed[..design.rows]).0;
    let poor = holdout.is_some()
        && squared(&residuals[design.rows..])
            > squared(&observed[design.rows..].iter().map(|y| y - flat).collect::<Vec<_>>());
    notes.extend(poor.then_some(Note::PoorHoldout));
    notes.extend((design.rows < 5 * width).then_some(Note::FewPointsPerParameter));
    let sampled = SampledFit {
        sampling: sampled(stats, &parameters),
        channels: sampled_channels,
        parameters,
        checks,
        holdout_coverage_90: holdout.as_ref().map(|(_, coverage)| *coverage),
        fitted: periods.fitted.clone(),
        predicted: periods.predicted,
        baseline: periods.baseline.clone(),
        effect: (!design.effect.is_empty()).then_some(periods.effect),
    };
    Ok(Fit {
        setup: setup.clone(),
        dates: design.table.dates.clone(),
        period_days: design.table.period_days,
        observed: observed.clone(),
        fitted: periods.fitted.mean,
        baseline: periods.baseline.mean,
        channels,
        r2,
        nrmse,
        holdout: holdout.map(|(holdout, _)| holdout),
        dropped_rows: design.table.dropped_rows,
        notes,
        reading,
        sampled: Some(sampled),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

fn parameters(first: &MixStats, chains: usize, rows: &[&[f64]], prior: &[&[f64]]) -> Vec<MixParameter> {
    let column = |rows: &[&[f64]], at: usize| rows.iter().map(|row| row[at]).collect::<Vec<f64>>();
    let each = first.parameters.iter().enumerate().map(|(at, name)| {
        let values = column(rows, at);
        let (mean, variance) = moments(&values);
        let by_chain: Vec<Vec<f64>> =
            values.chunks_exact(values.len() / chains).map(<[f64]>::to_vec).collect();
        MixParameter {
            name: name.clone(),
            mean,
            sd: variance.sqrt(),
            convergence: convergence(&by_chain),
            interval: interval(values),
            prior_interval: interval(column(prior, at)),
        }
    });
    each.collect()
}

fn sampled(stats: &[MixStats], parameters: &[MixParameter]) -> MixSampling {
    let n = stats.len() as f64;
    let least = |of: fn(&MixParameter) -> Option<f64>| parameters.iter().filter_map(of).reduce(f64::min);
    let r_hat = parameters.iter().filter_map(|p| p.convergence.r_hat).reduce(f64::max);
    let (bulk, tail) = (least(|p| p.convergence.ess_bulk), least(|p| p.convergence.ess_tail));
    let effective = bulk.zip(tail).map(|(bulk, tail)| bulk.min(tail));
    MixSampling {
        chains: stats.len(),
        tune: stats[0].tune,
        draws: stats[0].draws,
        seed: stats[0].seed,
        verdicts: sampling(stats, r_hat, effective),
        r_hat,
        ess_bulk: bulk,
        ess_tail: tail,
        divergences: stats.iter().map(|chain| chain.divergences).sum(),
        deepest_reached: stats.iter().map(|chain| chain.deepest_reached).sum(),
        step_size: stats.iter().map(|chain| chain.step_size).sum::<f64>() / n,
        mean_depth: stats.iter().map(|chain| chain.mean_depth).sum::<f64>() / n,
        gradients: stats.iter().map(|chain| chain.gradients).sum(),
    }
}

/// At most [`SHOWN_DRAWS`] of the draws, spread evenly.
fn thinned<'a>(rows: &[&'a [f64]]) -> Vec<&'a [f64]> {
    let count = rows.len().min(SHOWN_DRAWS);
    (0..count).map(|i| rows[i * rows.len() / count]).collect()
}

/// Everything by period.
struct Periods {
    fitted: PeriodBand,
    predicted: PeriodBand,
    baseline: PeriodBand,
    effect: PeriodBand,
    checks: MixChecks,
}

impl Periods {
    fn of(evaluation: &mut DrawEvaluation<'_>, shown: &[&[f64]], seed: u64) -> Self {
        let (n, rows) = (evaluation.fitted.len(), evaluation.design.rows);
        let observed = &evaluation.design.table.outcome;
        let mut random = stream(seed, 0, STREAM);
        let (mut fitted, mut predicted) = (Bands::new(n), Bands::new(n));
        let (mut baseline, mut effect) = (Bands::new(n), Bands::new(n));
        let (mut together, mut largest) = (0_usize, 0_usize);
        for draw in shown {
            evaluation.evaluate(draw);
            let noise: Vec<f64> = (0..n).map(|_| draw[0] * random.sample::<f64, _>(StandardNormal)).collect();
            fitted.push(evaluation.fitted.iter().copied());
            baseline.push(evaluation.baseline.iter().copied());
            effect.push(evaluation.effect.iter().copied());
            predicted.push(evaluation.fitted.iter().zip(&noise).map(|(f, e)| f + e));
            let errors: Vec<f64> =
                observed[..rows].iter().zip(&evaluation.fitted).map(|(y, f)| y - f).collect();
            together += usize::from(lag_one(&noise[..rows]) >= lag_one(&errors));
            largest += usize::from(most(&noise[..rows]) >= most(&errors));
        }
        let count = shown.len() as f64;
        let checks = MixChecks {
            coverage_50: predicted.coverage(&observed[..rows], 0.25),
            coverage_90: predicted.coverage(&observed[..rows], 0.05),
            autocorrelation_p: together as f64 / count,
            largest_p: largest as f64 / count,
        };
        Self {
            fitted: fitted.band(),
            predicted: predicted.band(),
            baseline: baseline.band(),
            effect: effect.band(),
            checks,
        }
    }
}

/// The prediction of the periods held out, and the share of them inside the 90 % interval of the posterior
/// predictive.
fn holdout(design: &Design, periods: &Periods) -> Option<(Holdout, f64)> {
    let after = &design.table.outcome[design.rows..];
    let n = after.len() as f64;
    let predicted = &periods.fitted.mean[design.rows..];
    let inside = (design.rows..design.table.outcome.len())
        .filter(|&t| {
            (periods.predicted.low[t]..=periods.predicted.high[t]).contains(&design.table.outcome[t])
        })
        .count();
    let errors: Vec<f64> = after.iter().zip(predicted).map(|(y, f)| y - f).collect();
    let mape = after.iter().zip(&errors).map(|(y, e)| (e / y).abs()).sum::<f64>() / n;
    let holdout = || Holdout {
        periods: after.len(),
        mape: mape.is_finite().then_some(mape),
        nrmse: (squared(&errors) / n).sqrt() / range(&design.table.outcome),
        predicted: predicted.to_vec(),
        flat_mape: None,
    };
    (!after.is_empty()).then(|| (holdout(), inside as f64 / n))
}

/// R² and NRMSE from residuals.
fn goodness(observed: &[f64], residuals: &[f64], range: f64) -> (f64, f64) {
    let n = observed.len() as f64;
    let mean = moments(observed).0;
    let whole: f64 = observed.iter().map(|y| (y - mean) * (y - mean)).sum();
    (1.0 - squared(residuals) / whole, (squared(residuals) / n).sqrt() / range)
}

fn squared(values: &[f64]) -> f64 {
    values.iter().map(|x| x * x).sum()
}

fn range(values: &[f64]) -> f64 {
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    values.iter().copied().fold(f64::NEG_INFINITY, f64::max) - low
}

fn most(values: &[f64]) -> f64 {
    values.iter().fold(0.0_f64, |most, x| most.max(x.abs()))
}

fn lag_one(errors: &[f64]) -> f64 {
    errors.windows(2).map(|pair| pair[0] * pair[1]).sum::<f64>() / squared(errors)
}
