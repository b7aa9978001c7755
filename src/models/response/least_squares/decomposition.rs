//! The fitted outcome as a sum of parts, with an interval on the total of each.
//!
//! The idea: the same split of every draw gives the intervals, so a part's interval and its total are
//! always about the same thing.

use super::baseline::Baseline;
use super::components::Scale;
use crate::response::interval::interval_around;
use crate::response::reading::{Part, PartKind};

/// How much of everything there is in one estimate: the coefficients of the baseline's columns, and
/// what each channel with a curve brought, by period. In the standardised outcome.
pub(crate) struct Shares<'a> {
    pub(crate) coefficients: &'a [f64],
    pub(crate) channels: &'a [Vec<f64>],
}

/// The parts of a fit. `channels` are the names of the channels with a curve, in the order of `shares`;
/// `draws` gives the coefficients of each draw and each channel's total in it.
pub(crate) fn parts(
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
            interval: (!draws.is_empty() && !kind.is_centred()).then(|| interval_around(draws, total)),
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
