//! The posterior of each channel, summarised from the draws.

use super::answer::{Contraction, MixChannel};
use super::verdict::{Evidence, contraction, judge};
use crate::bayes::bands::moments;
use crate::bayes::bands::{Bands, estimated, interval_of};
use crate::bayes::density::evaluation::DrawEvaluation;
use crate::numeric::{quantile, sort_ascending};
use crate::response::{ChannelReason, ChannelStatus, Curve, band, seen, today};

/// All draws, those shown, and those of the prior.
pub(crate) struct Drawn<'a> {
    pub(crate) rows: &'a [&'a [f64]],
    pub(crate) shown: &'a [&'a [f64]],
    pub(crate) prior: &'a [&'a [f64]],
}

/// One a channel of the setup, in its order.
pub(crate) fn channels(evaluation: &mut DrawEvaluation<'_>, drawn: &Drawn<'_>) -> Vec<MixChannel> {
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
    let refused = design.refused.iter().map(|(place, reason)| (*place, refused(evaluation, *place, *reason)));
    let describe = bands.into_iter().enumerate().map(|(c, bands)| {
        let channel = describe(evaluation, drawn, c, &contributions, &before[c]);
        (design.drivers[c].place, MixChannel { contributions: Some(bands.band()), ..channel })
    });
    let mut all: Vec<(usize, MixChannel)> = refused.chain(describe).collect();
    all.sort_by_key(|(place, _)| *place);
    all.into_iter().map(|(_, channel)| channel).collect()
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
    contributions: &[Vec<f64>],
    before: &[f64],
) -> MixChannel {
    let design = evaluation.design;
    let driver = &design.drivers[c];
    let own = &contributions[c];
    let numbers = |rows: &[&[f64]], read: &dyn Fn((f64, f64, f64, f64)) -> f64| -> Vec<f64> {
        rows.iter().map(|draw| read(evaluation.channel(draw, c))).collect()
    };
    let carry_over = numbers(drawn.rows, &|(theta, ..)| theta);
    let logit = |(theta, ..): (f64, f64, f64, f64)| (theta / (1.0 - theta)).ln();
    let log_half = |(_, half, ..): (f64, f64, f64, f64)| half.ln();
    let contraction_of = |read: &dyn Fn((f64, f64, f64, f64)) -> f64| {
        contraction(&numbers(drawn.rows, read), &numbers(drawn.prior, read))
    };
    let learnt = Contraction {
        carry_over: contraction_of(&logit),
        half_saturation: contraction_of(&log_half),
        contribution: contraction(own, before),
    };
    let evidence = Evidence { prior: before, contributions, carry_over: &carry_over, learnt };
    let (status, reason, with, factor) = judge(&evidence, c);
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
    MixChannel {
        name: driver.name.clone(),
        status,
        reason,
        collinear_with: with.map(|other| design.drivers[other].name.clone()),
        carry_over: Some(moments(&carry_over).0),
        carry_over_interval: Some(interval_of(carry_over.iter().copied())),
        half_life_periods: Some(quantile(&half_lives, 0.5)),
        half_life_interval: Some((quantile(&half_lives, 0.05), quantile(&half_lives, 0.95))),
        half_saturation: Some(estimated(steady)),
        curve: None,
        seen: seen(&series.values),
        today: today(&series.values),
        contribution: Some(contribution),
        contribution_share: (total > 0.0).then_some(contribution / total),
        contribution_interval: Some(interval_of(own.iter().copied())),
        prior_contribution_interval: Some(interval_of(before.iter().copied())),
        average_return: Some(estimated(own.iter().map(|whole| whole / spent).collect())),
        contributions: None,
        band: Some(band(&draws, driver.highest)),
        prior_band: Some(band(&curves(drawn.prior), driver.highest)),
        learnt: Some(learnt),
        evidence: Some(factor),
        draws,
    }
}

fn refused(evaluation: &DrawEvaluation<'_>, place: usize, reason: ChannelReason) -> MixChannel {
    let series = &evaluation.design.table.channels[place];
    MixChannel {
        name: series.name.clone(),
        status: ChannelStatus::Refused,
        reason: Some(reason),
        collinear_with: None,
        carry_over: None,
        carry_over_interval: None,
        half_life_periods: None,
        half_life_interval: None,
        half_saturation: None,
        curve: None,
        seen: seen(&series.values),
        today: today(&series.values),
        contribution: None,
        contribution_share: None,
        contribution_interval: None,
        prior_contribution_interval: None,
        average_return: None,
        contributions: None,
        band: None,
        prior_band: None,
        learnt: None,
        evidence: None,
        draws: Vec::new(),
    }
}
