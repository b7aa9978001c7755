//! The figures of the periods since a decision took effect, beside those before it and what was expected.
//!
//! The outcome of the periods since is compared with that of as many periods before. The interval carries the doubt on
//! both means (Welch 1947), so it tells whether the outcome changed, not what changed it: season, trend and other
//! causes are in it.

use serde::Serialize;

use super::document::{Decision, Document, Wanted};
use super::tables::Tables;
use crate::import::PeriodSeries;
use crate::stats::{Sample, welch};
use crate::value::Date;
use crate::{Code, Error, Result};

/// The fewest periods before that a mean is taken over, and the most.
const BEFORE: std::ops::RangeInclusive<usize> = 4..=13;
/// Of the interval of what was obtained.
const CONFIDENCE: f64 = 0.9;

/// A figure with its interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ObtainedFigure {
    /// The mean outcome per period since the decision took effect.
    pub value: f64,
    /// The lower end of its interval, the doubt on the mean before included.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// A channel's spend per period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SpendSince {
    /// The channel.
    pub channel: String,
    /// When the decision was taken.
    pub before: f64,
    /// As decided.
    pub decided: f64,
    /// The mean of the periods since; none when the table does not say.
    pub actual: Option<f64>,
}

/// What a review of a decision is made of, per period.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ReviewFigures {
    /// Which way is better.
    pub direction: Wanted,
    /// The mean outcome of the periods before; none when the table has none.
    pub before: Option<f64>,
    /// That and the gain that was expected.
    pub expected: Option<f64>,
    /// The outcome since; none with fewer than two periods, or where nothing varies.
    pub obtained: Option<ObtainedFigure>,
    /// 0.9.
    pub confidence: f64,
    /// How many periods before were read.
    pub periods_before: usize,
    /// How many periods since.
    pub periods_since: usize,
    /// The first day of the last period since.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub last: Option<Date>,
    /// The spend by channel.
    pub spend: Vec<SpendSince>,
}

/// The figures that a review of a decision needs, from the table that goes furthest of those with its outcome.
///
/// # Errors
/// `unknown_id` for a decision that is not there; `missing_input` (`effect`) for one without a day of effect, or
/// (`evidence`) about the plan;
/// `unknown_column` when no table has its outcome; `table_missing`.
pub fn review_figures(document: &Document, tables: &Tables, decision: &str) -> Result<ReviewFigures> {
    let decision = document.decisions.iter().find(|known| known.id == decision);
    let decision = decision.ok_or_else(|| Error::new(Code::UnknownId).field("decision"))?;
    let effect = decision.effect.ok_or_else(|| Error::new(Code::MissingInput).field("effect"))?;
    let evidence =
        decision.evidence.as_ref().ok_or_else(|| Error::new(Code::MissingInput).field("evidence"))?;
    let outcome = &evidence.setup.outcome;
    let mut furthest: Option<(Date, PeriodSeries)> = None;
    for source in &document.sources {
        let imported = source.imported(tables)?;
        let Some(series) = imported.series().filter(|series| series.values(outcome).is_some()) else {
            continue;
        };
        let Some(last) = series.dates().into_iter().max() else { continue };
        if furthest.as_ref().is_none_or(|(known, _)| last >= *known) {
            furthest = Some((last, series.clone()));
        }
    }
    let (_, series) =
        furthest.ok_or_else(|| Error::new(Code::UnknownColumn).field(outcome).found(outcome))?;
    Ok(figures(decision, outcome, effect, &series))
}

fn figures(decision: &Decision, outcome: &str, effect: Date, series: &PeriodSeries) -> ReviewFigures {
    let (before, since) = around(series, outcome, effect);
    let mean = |values: &[(Date, f64)]| {
        let count = values.len() as f64;
        (count > 0.0).then(|| values.iter().map(|(_, value)| value).sum::<f64>() / count)
    };
    let sample =
        |values: &[(Date, f64)]| Sample::of(&values.iter().map(|(_, value)| *value).collect::<Vec<_>>());
    let compared = sample(&before).zip(sample(&since)).and_then(|(a, b)| welch(a, b, CONFIDENCE));
    let gain = decision.figures.iter().find(|figure| figure.key == "gain").and_then(|figure| figure.value);
    let was = mean(&before);
    ReviewFigures {
        direction: if gain.is_some_and(|gain| gain < 0.0) { Wanted::Decrease } else { Wanted::Increase },
        before: was,
        expected: was.zip(gain).map(|(was, gain)| was + gain),
        obtained: was.zip(compared).map(|(was, found)| ObtainedFigure {
            value: was + found.diff,
            low: was + found.interval.low,
            high: was + found.interval.high,
        }),
        confidence: CONFIDENCE,
        periods_before: before.len(),
        periods_since: since.len(),
        last: since.last().map(|(date, _)| *date),
        spend: decision
            .lines
            .iter()
            .map(|line| SpendSince {
                channel: line.channel.clone(),
                before: line.before,
                decided: line.after,
                actual: mean(&around(series, &line.channel, effect).1),
            })
            .collect(),
    }
}

/// Values by date.
type Dated = Vec<(Date, f64)>;

/// The known values of a column before a day, as many as since it, and since it, both by date.
fn around(series: &PeriodSeries, column: &str, day: Date) -> (Dated, Dated) {
    let values = series.values(column).unwrap_or_default();
    let mut dated: Vec<(Date, f64)> =
        series.dates().into_iter().zip(values).filter_map(|(date, value)| Some((date, value?))).collect();
    dated.sort_by_key(|(date, _)| *date);
    let since = dated.split_off(dated.partition_point(|(date, _)| *date < day));
    let kept = since.len().clamp(*BEFORE.start(), *BEFORE.end());
    let before = dated.split_off(dated.len().saturating_sub(kept));
    (before, since)
}
