//! A fit beside the truth, when the data were simulated.
//!
//! Only simulated data have a known truth. Each figure is compared with the truth that generated it; the truth also
//! explains a miss, or why the model claims nothing.

use crate::response::Curve;
use crate::response::fit::channel::{ChannelFit, ChannelReason};
use crate::response::fit::model_fit::Fit;
use crate::response::fit::parts::FitParts;
use crate::response::interval::interval;
use crate::response::reading::WaterfallStep;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// What generated a table by period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct KnownTruth {
    /// Standard deviation of the chance added in each period, in units of the outcome.
    pub noise: f64,
    /// What came without any channel, over the data.
    pub base: f64,
    /// One a channel.
    pub channels: Vec<TrueChannel>,
}

/// What was true of a channel.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct TrueChannel {
    /// Its column.
    pub name: String,
    /// Share of the effect left after one period.
    pub carry_over: f64,
    /// Response a period against a steady spend a period.
    pub curve: Curve,
    /// What it brought over the data.
    pub contribution: f64,
    /// Standard deviation of what it brought, from period to period.
    pub variation: f64,
}

/// Whether a figure holds the truth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum TruthVerdict {
    /// The interval holds it.
    Held,
    /// It does not.
    Missed,
    /// The model claims nothing.
    Silent,
}

/// Why a channel is missed, or cannot be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum TruthReason {
    /// Its spend never varied: what it brought is counted in the base.
    SpendNeverVaried,
    /// What it brings varies less, from period to period, than chance does.
    DrownedInChance,
    /// At its usual spend the next unit returns less than a quarter of the first: the flat part was seen,
    /// hardly the rise.
    FlatWhereSpent,
    /// A 90 % interval misses one time in ten; nothing else explains it.
    Chance,
}

/// A figure beside the truth.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct TruthFigure {
    /// What was true.
    pub truth: f64,
    /// What the model found.
    pub estimate: Option<f64>,
    /// Its 90 % interval.
    pub interval: Option<(f64, f64)>,
    /// Whether that holds the truth.
    pub verdict: TruthVerdict,
}

/// A channel beside its truth.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct TruthChannel {
    /// Its column.
    pub name: String,
    /// Share of the effect left after one period.
    pub carry_over: TruthFigure,
    /// Over the data.
    pub contribution: TruthFigure,
    /// Response to today's spend, kept up.
    pub response: TruthFigure,
    /// Spends from 0 to 1.5 times the highest seen.
    pub spend: Vec<f64>,
    /// The true response to each.
    pub curve: Vec<f64>,
    /// What makes it hard to know; the first explains most.
    pub reasons: Vec<TruthReason>,
}

/// A fit beside the truth.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct TruthComparison {
    /// What came without the channels that have a curve; the truth is that of the true base and of the
    /// channels that the model counts in it.
    pub base: TruthFigure,
    /// The true base alone.
    pub base_alone: f64,
    /// One a channel of the truth.
    pub channels: Vec<TruthChannel>,
    /// Figures of channels with an interval.
    pub claimed: usize,
    /// Those of them whose interval holds the truth; nine in ten are expected to.
    pub held: usize,
}

const CURVE_POINTS: usize = 61;
/// Below this share of the first unit's return, the next one's is flat.
const FLAT: f64 = 0.25;

impl TruthComparison {
    /// Compares a fit with the truth.
    ///
    /// # Errors
    /// `unknown_id` when the fit lacks a channel of the truth.
    pub fn of(fit: &Fit, truth: &KnownTruth) -> Result<Self> {
        Self::of_parts(&fit.channels, &fit.reading.waterfall, truth)
    }

    /// Compares a fit, given as JSON text, with the truth.
    ///
    /// # Errors
    /// `invalid_document` when the text is not a fit, and those of [`TruthComparison::of`].
    ///
    /// ```
    /// use levier::response::{KnownTruth, TruthComparison};
    /// let truth = KnownTruth { channels: vec![], base: 0.0, noise: 1.0 };
    /// assert_eq!(TruthComparison::from_json("{}", &truth).unwrap_err().code().as_str(), "invalid_document");
    /// ```
    pub fn from_json(fit: &str, truth: &KnownTruth) -> Result<Self> {
        FitParts::from_json(fit).and_then(|fit| Self::of_parts(&fit.channels, &fit.reading.waterfall, truth))
    }

    fn of_parts(fit: &[ChannelFit], waterfall: &[WaterfallStep], truth: &KnownTruth) -> Result<Self> {
        let channels = truth
            .channels
            .iter()
            .map(|channel| {
                let fitted = fit
                    .iter()
                    .find(|fitted| fitted.name == channel.name)
                    .ok_or_else(|| Error::new(Code::UnknownId).field("channels").found(&channel.name))?;
                Ok(compare(fitted, channel, truth.noise))
            })
            .collect::<Result<Vec<_>>>()?;
        let silent = channels.iter().filter(|channel| channel.contribution.verdict == TruthVerdict::Silent);
        let counted: f64 = silent.map(|channel| channel.contribution.truth).sum();
        let base = waterfall.first();
        let count = |wanted: &[TruthVerdict]| {
            let figures = channels.iter().flat_map(|one| [one.carry_over, one.contribution, one.response]);
            figures.filter(|figure| wanted.contains(&figure.verdict)).count()
        };
        let held = count(&[TruthVerdict::Held]);
        let claimed = held + count(&[TruthVerdict::Missed]);
        Ok(Self {
            base: figure(
                truth.base + counted,
                base.map(|step| step.value),
                base.and_then(|step| step.interval),
            ),
            base_alone: truth.base,
            claimed,
            held,
            channels,
        })
    }
}

fn figure(truth: f64, estimate: Option<f64>, interval: Option<(f64, f64)>) -> TruthFigure {
    let verdict = match (estimate, interval) {
        (None, _) => TruthVerdict::Silent,
        (Some(_), Some((low, high))) if (low..=high).contains(&truth) => TruthVerdict::Held,
        (Some(_), _) => TruthVerdict::Missed,
    };
    TruthFigure { truth, estimate, interval, verdict }
}

fn compare(fitted: &ChannelFit, truth: &TrueChannel, noise: f64) -> TruthChannel {
    let found = fitted.found();
    let spend: Vec<f64> =
        (0..CURVE_POINTS).map(|i| 1.5 * fitted.seen.max * i as f64 / (CURVE_POINTS - 1) as f64).collect();
    let drawn: Vec<f64> = found
        .map(|found| found.draws.iter().map(|draw| draw.value(fitted.today)).collect())
        .unwrap_or_default();
    // Without one curve, the mean of the draws is what the model says.
    let mean = (!drawn.is_empty()).then(|| drawn.iter().sum::<f64>() / drawn.len() as f64);
    let estimate = found.and_then(|found| found.curve).map(|curve| curve.value(fitted.today)).or(mean);
    let carry_over = figure(
        truth.carry_over,
        found.map(|found| found.carry_over),
        found.map(|found| found.carry_over_interval),
    );
    let contribution = figure(
        truth.contribution,
        found.map(|found| found.contribution),
        found.map(|found| found.contribution_interval),
    );
    let response =
        figure(truth.curve.value(fitted.today), estimate, (!drawn.is_empty()).then(|| interval(drawn)));
    let mut reasons = Vec::new();
    if fitted.reason() == Some(ChannelReason::ConstantSpend) {
        reasons.push(TruthReason::SpendNeverVaried);
    } else {
        reasons.extend((truth.variation < noise).then_some(TruthReason::DrownedInChance));
        let slope = |x: f64| truth.curve.derivative(x);
        reasons.extend((slope(fitted.seen.mean) < FLAT * slope(0.0)).then_some(TruthReason::FlatWhereSpent));
        let missed =
            [carry_over, contribution, response].iter().any(|one| one.verdict == TruthVerdict::Missed);
        reasons.extend((missed && reasons.is_empty()).then_some(TruthReason::Chance));
    }
    TruthChannel {
        name: truth.name.clone(),
        carry_over,
        contribution,
        response,
        curve: spend.iter().map(|x| truth.curve.value(*x)).collect(),
        spend,
        reasons,
    }
}
