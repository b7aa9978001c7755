//! The fitted outcome as a sum of parts, with an interval on the total of each.
//!
//! The idea: the same split of every draw gives the intervals, so a part's interval and its total are
//! always about the same thing.

use crate::response::baseline::Baseline;
use crate::response::bootstrap::interval;
use crate::response::parts::Scale;
use serde::{Deserialize, Serialize};

/// What a part of the outcome is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum PartKind {
    /// What comes in an average period without channels and events.
    Level,
    /// A straight rise or fall, from its mean.
    Trend,
    /// The time of the year, from its mean.
    Season,
    /// The day of the week, from its mean.
    Weekday,
    /// Another driver, from its mean.
    Control,
    /// A dated event, from the periods without it.
    Event,
    /// A channel that entered as a straight control, from no spend.
    StraightChannel,
    /// A channel with a curve, from no spend.
    Channel,
}

impl PartKind {
    /// Whether the part is counted from its own mean over the data, so that its total is 0.
    pub(crate) fn is_centred(self) -> bool {
        matches!(self, Self::Trend | Self::Season | Self::Weekday | Self::Control)
    }
}

/// One part of the fitted outcome, in its unit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// The control, event or channel.
    pub name: Option<String>,
    /// By period.
    pub values: Vec<f64>,
    /// Over all periods.
    pub total: f64,
    /// 90 % interval of that; none without draws.
    pub interval: Option<(f64, f64)>,
    /// That, as a share of the outcome's total; none when the total is not positive.
    pub share: Option<f64>,
}

/// How much of everything there is in one estimate: the coefficients of the baseline's columns, and
/// what each channel with a curve brought, by period. In the standardised outcome.
pub(in crate::response) struct Shares<'a> {
    pub(in crate::response) coefficients: &'a [f64],
    pub(in crate::response) channels: &'a [Vec<f64>],
}

/// The parts of a fit. `channels` are the names of the channels with a curve, in the order of `shares`;
/// `draws` gives the coefficients of each draw and each channel's total in it.
pub(in crate::response) fn parts(
    baseline: &Baseline,
    channels: &[String],
    shares: &Shares<'_>,
    draws: &[(&[f64], Vec<f64>)],
    scale: &Scale,
    outcome: &[f64],
) -> Vec<Part> {
    let whole: f64 = outcome.iter().sum();
    let part = |(kind, name): (PartKind, Option<String>), values: Vec<f64>, draws: Vec<f64>| {
        let total: f64 = if kind.is_centred() { 0.0 } else { values.iter().sum() };
        Part {
            interval: (!draws.is_empty() && !kind.is_centred()).then(|| interval(draws)),
            share: (whole > 0.0).then_some(total / whole),
            kind,
            name,
            values,
            total,
        }
    };
    let fixed = Fixed::of(baseline);
    let totals: Vec<Vec<f64>> = draws
        .iter()
        .map(|(coefficients, _)| {
            fixed.split(baseline, coefficients, scale).iter().map(|values| values.iter().sum()).collect()
        })
        .collect();
    let mut all: Vec<Part> = fixed
        .split(baseline, shares.coefficients, scale)
        .into_iter()
        .enumerate()
        .map(|(at, values)| {
            part(
                baseline.sources[fixed.firsts[at]].clone(),
                values,
                totals.iter().map(|draw| draw[at]).collect(),
            )
        })
        .collect();
    all.extend(channels.iter().enumerate().map(|(c, name)| {
        let values = shares.channels[c].iter().map(|value| scale.size * value).collect();
        let draws = draws.iter().map(|(_, totals)| scale.size * totals[c]).collect();
        part((PartKind::Channel, Some(name.clone())), values, draws)
    }));
    all
}

/// The parts of the baseline: columns of the same source go together (the pairs of a season). The level
/// comes first.
struct Fixed {
    /// The first column of each part.
    firsts: Vec<usize>,
}

impl Fixed {
    fn of(baseline: &Baseline) -> Self {
        let sources = &baseline.sources;
        let first = |at: usize| sources.iter().position(|source| *source == sources[at]);
        Self { firsts: (0..sources.len()).filter(|&at| first(at) == Some(at)).collect() }
    }

    /// Each part by period, in units of the outcome. What centring takes out of a part goes to the level.
    fn split(&self, baseline: &Baseline, coefficients: &[f64], scale: &Scale) -> Vec<Vec<f64>> {
        let sources = &baseline.sources;
        let mut moved = scale.mean;
        let mut all: Vec<Vec<f64>> = self
            .firsts
            .iter()
            .map(|&first| {
                let mut values = baseline.sum(coefficients, |at| sources[at] == sources[first]);
                let mean = values.iter().sum::<f64>() / values.len() as f64;
                let centre = if sources[first].0.is_centred() { mean } else { 0.0 };
                moved += scale.size * centre;
                for value in &mut values {
                    *value = scale.size * (*value - centre);
                }
                values
            })
            .collect();
        for value in &mut all[0] {
            *value += moved;
        }
        all
    }
}
