//! A target with its figures so far: the input of the forecast and of the pace.

use super::span::Span;
use crate::value::{Date, Wanted};
use serde::{Deserialize, Serialize};

/// How a figure adds up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum FigureKind {
    /// A sum of whole things, such as orders.
    Count,
    /// A sum of money.
    Amount,
    /// A part of a whole, such as conversions over visitors.
    Rate,
    /// A sum over another, such as cost over orders.
    Ratio,
    /// A level that is given, such as a score.
    Value,
}

impl FigureKind {
    /// Whether figures of successive periods add up to the one that is aimed at.
    pub const fn is_sum(self) -> bool {
        matches!(self, Self::Count | Self::Amount)
    }
}

/// A target, its dates and the figures so far.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct TrackedTarget {
    /// How the figure adds up.
    pub measure: FigureKind,
    /// The way that is better.
    pub direction: Wanted,
    /// The figure before: for sums the total of a period as long, 0 when it is not given.
    pub baseline: Option<f64>,
    /// What is aimed at.
    pub target: Option<f64>,
    /// The first day.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub start: Option<Date>,
    /// The last day.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub deadline: Option<Date>,
    /// The day of the question.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub today: Date,
    /// The confidence of intervals, 0.9 unless said.
    pub confidence: Option<f64>,
    /// Sums: the length of a period in days, at least 1.
    pub period_days: Option<u32>,
    /// Sums: the figures of whole periods from the start on.
    pub values: Option<Vec<f64>>,
    /// Sums: what came after them, 0 unless said.
    pub rest: Option<f64>,
    /// Sums: the last day with figures.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub as_of: Option<Date>,
    /// Sums: the weight of each month, above 0, January first.
    pub weights: Option<[f64; 12]>,
    /// Levels: the step to which the baseline is rounded, 0 unless said.
    pub baseline_step: Option<f64>,
    /// Levels: the days measured, and what was.
    pub window: Option<Window>,
}

/// The days over which a level is measured: a rate has `successes` and `trials`, a ratio `numerators` and
/// `denominators` of periods of `period_days`, a value itself and its interval.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Window {
    /// The first day, not before the start.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub from: Date,
    /// The last day of a rate or a value.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub to: Option<Date>,
    /// Of a rate.
    pub successes: Option<f64>,
    /// Of a rate.
    pub trials: Option<f64>,
    /// Of a ratio: the length of a period in days.
    pub period_days: Option<u32>,
    /// Of a ratio, by period.
    pub numerators: Option<Vec<f64>>,
    /// Of a ratio, by period.
    pub denominators: Option<Vec<f64>>,
    /// Of a value.
    pub value: Option<f64>,
    /// Of a value: the lower end.
    pub low: Option<f64>,
    /// Of a value: the upper end.
    pub high: Option<f64>,
}

/// Why there is no forecast, or what a status rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// A field is not given.
    MissingInput,
    /// The deadline is not after the start.
    DeadlineBeforeStart,
    /// The target is not beyond the baseline.
    DirectionContradictsTarget,
    /// It has not begun.
    BeforeStart,
    /// There is no figure, or nothing came that says when something will.
    NothingObserved,
    /// Fewer than four periods.
    TooFewPoints,
    /// A level over nothing.
    ZeroDenominator,
    /// Less than a tenth of the way.
    TooEarly,
    /// A value given without interval.
    NoInterval,
    /// The last day has its figures.
    AtDeadline,
    /// The same, but the interval holds the target.
    AtDeadlineUnsure,
    /// The target is reached before the deadline.
    ReachedEarly,
    /// The ceiling has been exceeded.
    CeilingPassed,
    /// The deadline is over, its figures are not there.
    FiguresEndBeforeDeadline,
    /// The interval is short of the line.
    ShortOfLine,
    /// The interval is beyond the line.
    BeyondLine,
    /// The chance to reach the target is small.
    ReachUnlikely,
    /// The interval holds the line and not the baseline.
    HoldsLine,
    /// The interval holds the line and the baseline.
    HoldsBoth,
}

/// A reason and, when an input is missing, its name.
pub(super) type Undefined = (Reason, Option<&'static str>);

/// A target whose dates and direction make sense.
pub(super) struct Target<'a> {
    pub(super) input: &'a TrackedTarget,
    /// What is aimed at.
    pub(super) value: f64,
    /// The baseline, 0 when it is not given.
    pub(super) baseline: f64,
    pub(super) start: Date,
    pub(super) deadline: Date,
    pub(super) confidence: f64,
    pub(super) baseline_step: f64,
}

/// What was observed.
pub(super) enum Observed<'a> {
    /// Sums, up to this day.
    Sums(Date),
    /// A level over a window.
    Level(&'a Window),
}

impl<'a> Target<'a> {
    /// Checks the target and finds what was observed.
    pub(super) fn of(input: &'a TrackedTarget) -> Result<(Self, Observed<'a>), Undefined> {
        let missing = |field| (Reason::MissingInput, Some(field));
        let target = input.target.ok_or_else(|| missing("target"))?;
        let start = input.start.ok_or_else(|| missing("start"))?;
        let deadline = input.deadline.ok_or_else(|| missing("deadline"))?;
        if input.baseline.is_none() && !input.measure.is_sum() {
            return Err(missing("baseline"));
        }
        if deadline <= start {
            return Err((Reason::DeadlineBeforeStart, None));
        }
        let upwards = |value| input.direction.upwards(value);
        if input.baseline.is_some_and(|baseline| upwards(target) <= upwards(baseline)) {
            return Err((Reason::DirectionContradictsTarget, None));
        }
        if input.today < start {
            return Err((Reason::BeforeStart, None));
        }
        let observed = if input.measure.is_sum() {
            input.as_of.map(Observed::Sums)
        } else {
            input.window.as_ref().map(Observed::Level)
        };
        let observed = observed.ok_or((Reason::NothingObserved, None))?;
        let checked = Self {
            input,
            value: target,
            baseline: input.baseline.unwrap_or(0.0),
            start,
            deadline,
            confidence: input.confidence.unwrap_or(0.9),
            baseline_step: input.baseline_step.unwrap_or(0.0),
        };
        Ok((checked, observed))
    }

    /// The days from the start to the deadline.
    pub(super) fn days(&self) -> f64 {
        Span::of(self.start, self.deadline).days() as f64
    }

    /// The weight of the days from `from` to `to`: that of the month of each, or 1; 0 when `to` comes first.
    pub(super) fn weight(&self, from: Date, to: Date) -> f64 {
        let span = Span::of(from, to);
        let Some(weights) = &self.input.weights else { return span.days() as f64 };
        let months = span.months().into_iter();
        months.map(|(month, days)| weights[usize::from(month.number()) - 1] * days as f64).sum()
    }

    /// By how much a figure may miss the target and count as reaching it.
    pub(super) fn rounding(&self) -> f64 {
        1e-9 * self.value.abs()
    }

    /// Whether a figure is at the target or beyond it.
    pub(super) fn is_reached_by(&self, value: f64) -> bool {
        let direction = self.input.direction;
        direction.upwards(value) >= direction.upwards(self.value) - self.rounding()
    }
}
