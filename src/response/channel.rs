//! The answer about one channel: its curve, its band, what it brought and how sure that is.
//!
//! The idea: everything here is read off the estimate and its draws; nothing is fitted.

use super::Curve;
use super::bootstrap::{interval, quantile};
use super::data::{ResponseSetup, Series};
use super::model::{Driver, Estimate};
use super::result::{Band, ChannelFit, ChannelReason, ChannelStatus, SeenSpend};
use super::verdict::Verdict;

const BAND_POINTS: usize = 61;
/// Periods that make up "today".
pub(crate) const TODAY_PERIODS: usize = 13;

/// A channel with everything that its answer is made from.
pub(super) struct Described<'a> {
    pub(super) series: &'a Series,
    pub(super) c: usize,
    pub(super) names: &'a [String],
    pub(super) driver: &'a Driver,
    pub(super) setup: &'a ResponseSetup,
    pub(super) estimate: &'a Estimate,
    pub(super) draws: &'a [Estimate],
    /// Contribution over the data, standardised.
    pub(super) own: f64,
    pub(super) contributions: &'a [f64],
    pub(super) verdict: &'a Verdict,
    /// Units of the outcome in one standard deviation.
    pub(super) unit: f64,
    pub(super) total: f64,
}

pub(super) fn describe(d: &Described<'_>) -> ChannelFit {
    let draws: Vec<Curve> =
        d.draws.iter().map(|draw| draw.curve(d.c, d.driver, d.setup.family, d.unit)).collect();
    let theta = d.estimate.carry_over(d.c);
    let contribution = d.own * d.unit;
    let (low, high) = interval(d.contributions.to_vec());
    ChannelFit {
        name: d.series.name.clone(),
        status: d.verdict.status,
        reason: d.verdict.reason,
        collinear_with: d.verdict.with.map(|other| d.names[other].clone()),
        carry_over: Some(theta),
        carry_over_interval: Some(interval(d.draws.iter().map(|draw| draw.carry_over(d.c)).collect())),
        half_life_periods: Some(if theta > 0.0 { 0.5_f64.ln() / theta.ln() } else { 0.0 }),
        curve: Some(d.estimate.curve(d.c, d.driver, d.setup.family, d.unit)),
        seen: seen(&d.series.values),
        today: today(&d.series.values),
        contribution: Some(contribution),
        contribution_share: (d.total > 0.0).then_some(contribution / d.total),
        contribution_interval: Some((low * d.unit, high * d.unit)),
        band: Some(band(&draws, d.driver.highest)),
        draws,
    }
}

pub(super) fn refused(series: &Series, reason: ChannelReason) -> ChannelFit {
    ChannelFit {
        name: series.name.clone(),
        status: ChannelStatus::Refused,
        reason: Some(reason),
        collinear_with: None,
        carry_over: None,
        carry_over_interval: None,
        half_life_periods: None,
        curve: None,
        seen: seen(&series.values),
        today: today(&series.values),
        contribution: None,
        contribution_share: None,
        contribution_interval: None,
        band: None,
        draws: Vec::new(),
    }
}

pub(crate) fn band(draws: &[Curve], highest: f64) -> Band {
    let spend: Vec<f64> =
        (0..BAND_POINTS).map(|i| 1.5 * highest * i as f64 / (BAND_POINTS - 1) as f64).collect();
    let mut band = Band { spend, mean: Vec::new(), low: Vec::new(), high: Vec::new() };
    for x in &band.spend {
        let values: Vec<f64> = draws.iter().map(|curve| curve.value(*x)).collect();
        band.mean.push(values.iter().sum::<f64>() / values.len() as f64);
        let (low, high) = interval(values);
        band.low.push(low);
        band.high.push(high);
    }
    band
}

pub(crate) fn seen(spend: &[f64]) -> SeenSpend {
    let mut sorted = spend.to_vec();
    crate::stats::ascending(&mut sorted);
    SeenSpend {
        min: sorted[0],
        max: sorted[sorted.len() - 1],
        mean: spend.iter().sum::<f64>() / spend.len() as f64,
        p90: quantile(&sorted, 0.9),
    }
}

pub(crate) fn today(spend: &[f64]) -> f64 {
    let recent = &spend[spend.len().saturating_sub(TODAY_PERIODS)..];
    recent.iter().sum::<f64>() / recent.len() as f64
}
