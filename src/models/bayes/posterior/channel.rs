//! The posterior of each channel, summarised from the draws.

use super::verdict::{Evidence, contraction, judge};
use crate::bayes::bands::{Bands, estimated, interval_of, moments};
use crate::bayes::density::evaluation::DrawEvaluation;
use crate::numeric::{quantile, sort_ascending};
use crate::response::{
    ChannelEstimate, ChannelFit, ChannelOutcome, Contraction, Curve, PeriodBand, SampledChannel, band,
    channel,
};

/// All draws, those shown, and those of the prior.
pub(crate) struct Drawn<'a> {
    pub(crate) rows: &'a [&'a [f64]],
    pub(crate) shown: &'a [&'a [f64]],
    pub(crate) prior: &'a [&'a [f64]],
}

/// The contributions of the channels: over the data by draw, of one by period, and of one before the data.
struct Posterior<'a> {
    totals: &'a [Vec<f64>],
    by_period: PeriodBand,
    before: &'a [f64],
}

/// One a channel of the setup, in its order, and what only sampling gives of those that have a response.
pub(crate) fn channels(
    evaluation: &mut DrawEvaluation<'_>,
    drawn: &Drawn<'_>,
) -> (Vec<ChannelFit>, Vec<SampledChannel>) {
    let design = evaluation.design;
    let count = design.drivers.len();
    let contributions = totals(evaluation, drawn.rows);
    let before = totals(evaluation, drawn.prior);
    let mut bands: Vec<Bands> = (0..count).map(|_| Bands::new(design.table.dates.len())).collect();
    for draw in drawn.shown {
        evaluation.evaluate(draw);
        for (bands, own) in bands.iter_mut().zip(&evaluation.contributions) {
            bands.push(own.iter().copied());
        }
    }
    let evaluation = &*evaluation;
    let (found, sampled): (Vec<_>, Vec<_>) = bands
        .into_iter()
        .enumerate()
        .map(|(c, bands)| {
            let posterior = Posterior { totals: &contributions, by_period: bands.band(), before: &before[c] };
            let (channel, sampled) = describe(evaluation, drawn, c, posterior);
            ((design.drivers[c].place, channel), sampled)
        })
        .unzip();
    let refused = design.refused.iter().map(|(place, reason)| {
        let series = &design.table.channels[*place];
        (*place, channel(&series.name, &series.values, ChannelOutcome::Refused(*reason)))
    });
    let mut all: Vec<(usize, ChannelFit)> = refused.chain(found).collect();
    all.sort_by_key(|(place, _)| *place);
    (all.into_iter().map(|(_, channel)| channel).collect(), sampled)
}

/// The contribution of each driver over the data, draw by draw.
fn totals(evaluation: &mut DrawEvaluation<'_>, rows: &[&[f64]]) -> Vec<Vec<f64>> {
    let mut totals = vec![Vec::with_capacity(rows.len()); evaluation.design.drivers.len()];
    for draw in rows {
        evaluation.evaluate(draw);
        for (totals, own) in totals.iter_mut().zip(&evaluation.contributions) {
            totals.push(own.iter().sum());
        }
    }
    totals
}

fn describe(
    evaluation: &DrawEvaluation<'_>,
    drawn: &Drawn<'_>,
    c: usize,
    Posterior { totals, by_period: contributions, before }: Posterior<'_>,
) -> (ChannelFit, SampledChannel) {
    let design = evaluation.design;
    let driver = &design.drivers[c];
    let own = &totals[c];
    let numbers = |rows: &[&[f64]], read: &dyn Fn((f64, f64, f64, f64)) -> f64| -> Vec<f64> {
        rows.iter().map(|draw| read(evaluation.channel(draw, c))).collect()
    };
    let carry_over = numbers(drawn.rows, &|(theta, ..)| theta);
    let logit = |(theta, ..): (f64, f64, f64, f64)| (theta / (1.0 - theta)).ln();
    let log_half = |(_, half, ..): (f64, f64, f64, f64)| half.ln();
    let contraction_of = |read: &dyn Fn((f64, f64, f64, f64)) -> f64| {
        contraction(&numbers(drawn.rows, read), &numbers(drawn.prior, read))
    };
    let contraction = Contraction {
        carry_over: contraction_of(&logit),
        half_saturation: contraction_of(&log_half),
        contribution: contraction(own, before),
    };
    let evidence = Evidence { prior: before, contributions: totals, carry_over: &carry_over, contraction };
    let (reason, with, factor) = judge(&evidence, c);
    let mut half_lives: Vec<f64> = carry_over.iter().map(|theta| 0.5_f64.ln() / theta.ln()).collect();
    sort_ascending(&mut half_lives);
    let curves =
        |rows: &[&[f64]]| -> Vec<Curve> { rows.iter().map(|draw| evaluation.curve(draw, c)).collect() };
    let draws = curves(drawn.shown);
    let series = &design.table.channels[driver.place];
    let spent: f64 = series.values.iter().sum();
    let contribution = moments(own).0;
    let total: f64 = design.table.outcome.iter().sum();
    let steady = numbers(drawn.rows, &|(theta, half, ..)| half / design.carry.steady(theta));
    let sampled = SampledChannel {
        name: driver.name.clone(),
        half_life_interval: (quantile(&half_lives, 0.05), quantile(&half_lives, 0.95)),
        half_saturation: estimated(steady),
        prior_contribution_interval: interval_of(before.iter().copied()),
        average_return: estimated(own.iter().map(|whole| whole / spent).collect()),
        contributions,
        prior_band: band(&curves(drawn.prior), driver.highest),
        contraction,
        evidence: factor,
    };
    let estimate = ChannelEstimate {
        reason,
        collinear_with: with.map(|other| design.drivers[other].name.clone()),
        curve: None,
        carry_over: moments(&carry_over).0,
        carry_over_interval: interval_of(carry_over.iter().copied()),
        half_life_periods: quantile(&half_lives, 0.5),
        contribution,
        contribution_share: (total > 0.0).then_some(contribution / total),
        contribution_interval: interval_of(own.iter().copied()),
        band: band(&draws, driver.highest),
        draws,
    };
    (channel(&driver.name, &series.values, ChannelOutcome::Found(Box::new(estimate))), sampled)
}
