//! The answer about one channel: its curve, its band, what it brought and how sure that is.
//!
//! The idea: everything here is read off the estimate and its draws; nothing is fitted.

use super::model::{Driver, Estimate};
use super::verdict::Verdict;
use crate::response::Curve;
use crate::response::data::setup::ResponseSetup;
use crate::response::data::table::Series;
use crate::response::fit::channel::{ChannelEstimate, ChannelFit, ChannelOutcome};
use crate::response::fit::summary::{band, channel};
use crate::response::interval::{interval, interval_around};

/// A channel with everything that its answer is made from.
pub(crate) struct Described<'a> {
    pub(crate) series: &'a Series,
    pub(crate) c: usize,
    pub(crate) names: &'a [String],
    pub(crate) driver: &'a Driver,
    pub(crate) setup: &'a ResponseSetup,
    pub(crate) estimate: &'a Estimate,
    pub(crate) draws: &'a [Estimate],
    /// Contribution over the data, standardised.
    pub(crate) own: f64,
    pub(crate) contributions: &'a [f64],
    pub(crate) verdict: &'a Verdict,
    /// Units of the outcome in one standard deviation.
    pub(crate) unit: f64,
    pub(crate) total: f64,
}

pub(crate) fn describe(d: &Described<'_>) -> ChannelFit {
    let draws: Vec<Curve> =
        d.draws.iter().map(|draw| draw.curve(d.c, d.driver, d.setup.family, d.unit)).collect();
    let theta = d.estimate.retention(d.c);
    let contribution = d.own * d.unit;
    let (low, high) = interval_around(d.contributions.to_vec(), d.own);
    let estimate = ChannelEstimate {
        reason: d.verdict.reason,
        collinear_with: d.verdict.with.map(|other| d.names[other].clone()),
        curve: Some(d.estimate.curve(d.c, d.driver, d.setup.family, d.unit)),
        carry_over: theta,
        carry_over_interval: interval(d.draws.iter().map(|draw| draw.retention(d.c)).collect()),
        half_life_periods: if theta > 0.0 { 0.5_f64.ln() / theta.ln() } else { 0.0 },
        contribution,
        contribution_share: (d.total > 0.0).then_some(contribution / d.total),
        contribution_interval: (low * d.unit, high * d.unit),
        band: band(&draws, d.driver.highest),
        draws,
    };
    channel(&d.series.name, &d.series.values, ChannelOutcome::Found(Box::new(estimate)))
}
