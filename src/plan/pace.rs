//! The pace: whether a target is on course, as far as the figures tell.

use super::forecast_result::Forecast;
use super::levels::Level;
use super::sums::Sums;
use super::tracked::{Observed, Reason, Target, TrackedTarget};
use crate::value::{Date, Wanted};
use serde::Serialize;

/// Below this chance to reach the target it is at risk.
const UNLIKELY: f64 = 0.25;

/// Where a target stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum PaceStatus {
    /// It has not begun.
    NotStarted,
    /// The target is reached.
    Reached,
    /// It can no longer be reached.
    Missed,
    /// The interval is short of the line.
    Behind,
    /// The interval is beyond the line.
    Ahead,
    /// The target is unlikely.
    AtRisk,
    /// The interval holds the line and not the baseline.
    OnCourse,
    /// The figures do not tell.
    CannotTell,
}

/// Where a target stands and the figures that say so, in the unit of the target.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct TargetPace {
    /// Where it stands.
    pub status: PaceStatus,
    /// Why.
    pub reason: Reason,
    /// The input that is missing.
    pub field: Option<&'static str>,
    /// The last day with figures.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub as_of: Option<Date>,
    /// The share of the way that is over.
    pub share: Option<f64>,
    /// What the line from the start to the target says for that day; for a level, for the middle of its window.
    pub expected_now: Option<f64>,
    /// The figure so far.
    pub actual: Option<f64>,
    /// Sums: actual/target. Levels: the part of the way from the baseline.
    pub progress: Option<f64>,
    /// The lower end of the forecast (sums) or of the level.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// Sums that do not tell: the day on which they would.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub tells_on: Option<Date>,
    /// A rate that does not tell: the trials with which it would.
    pub trials_needed: Option<u64>,
    /// A ratio that does not tell: the periods with which it would.
    pub points_needed: Option<u64>,
}

impl TargetPace {
    const fn of(status: PaceStatus, reason: Reason) -> Self {
        Self {
            status,
            reason,
            field: None,
            as_of: None,
            share: None,
            expected_now: None,
            actual: None,
            progress: None,
            low: None,
            high: None,
            tells_on: None,
            trials_needed: None,
            points_needed: None,
        }
    }

    const fn with(self, (status, reason): Standing) -> Self {
        Self { status, reason, ..self }
    }
}

type Standing = (PaceStatus, Reason);

/// Says whether a target is on course: sums by their forecast against the target, levels by their interval against
/// the line from the baseline to the target.
///
/// ```
/// use levier::plan::{PaceStatus, TrackedTarget, pace};
/// let input: TrackedTarget = serde_json::from_str(
///     r#"{"measure": "rate", "direction": "increase", "baseline": 0.02, "target": 0.025, "today": "2027-04-01",
///         "start": "2027-01-01", "deadline": "2027-06-30",
///         "window": {"from": "2027-03-04", "to": "2027-03-31", "successes": 990, "trials": 50000}}"#,
/// ).unwrap();
/// assert_eq!(pace(&input).status, PaceStatus::Behind);
/// ```
pub fn pace(input: &TrackedTarget) -> TargetPace {
    match Target::of(input) {
        Err((Reason::BeforeStart, _)) => TargetPace::of(PaceStatus::NotStarted, Reason::BeforeStart),
        Err((reason, field)) => TargetPace { field, ..TargetPace::of(PaceStatus::CannotTell, reason) },
        Ok((target, Observed::Sums(as_of))) => pace_of_sums(&Sums::of(&target, as_of)),
        Ok((target, Observed::Level(window))) => pace_of_level(&Level::of(&target, window)),
    }
}

fn pace_of_sums(sums: &Sums) -> TargetPace {
    let target = sums.target;
    let share = sums.elapsed / (sums.elapsed + sums.left);
    let pace = TargetPace {
        as_of: Some(sums.as_of),
        share: super::finite(share),
        expected_now: super::finite(target.value * share),
        actual: super::finite(sums.total),
        progress: (target.value > 0.0).then(|| sums.total / target.value),
        ..TargetPace::of(PaceStatus::CannotTell, Reason::HoldsBoth)
    };
    if let Some(standing) = ended_sums(sums).or_else(|| untold(target, share)) {
        return pace.with(standing);
    }
    let forecast = sums.forecast();
    let Some((low, high)) = forecast.low.zip(forecast.high) else {
        return pace.with((PaceStatus::CannotTell, forecast.reason.unwrap_or(Reason::NoInterval)));
    };
    let pace = TargetPace { low: Some(low), high: Some(high), ..pace };
    let against = against_line(target.input.direction, (low, high), target.value, target.rounding());
    match against.or_else(|| at_risk(&forecast)).or_else(|| clear_of_baseline(target, (low, high))) {
        Some(standing) => pace.with(standing),
        None => TargetPace { tells_on: sums.tells_on(&forecast), ..pace },
    }
}

/// The standing of sums that are settled: by the target passed, or by the deadline.
fn ended_sums(sums: &Sums) -> Option<Standing> {
    let target = sums.target;
    let at_deadline = sums.as_of >= target.deadline;
    let (passed, status, early) = match target.input.direction {
        Wanted::Increase => (target.is_reached_by(sums.total), PaceStatus::Reached, Reason::ReachedEarly),
        Wanted::Decrease => (!target.is_reached_by(sums.total), PaceStatus::Missed, Reason::CeilingPassed),
    };
    // Before the deadline a sum below 0 may still fall under a target below 0.
    if passed && (at_deadline || target.value >= 0.0) {
        return Some((status, if at_deadline { Reason::AtDeadline } else { early }));
    }
    let status = match target.input.direction {
        Wanted::Increase => PaceStatus::Missed,
        Wanted::Decrease => PaceStatus::Reached,
    };
    at_deadline.then_some((status, Reason::AtDeadline))
}

fn pace_of_level(level: &Level) -> TargetPace {
    let target = level.target;
    let way = target.value - target.baseline;
    let line = target.baseline + way * level.position;
    let (low, high) = level.interval.ok().unzip();
    let pace = TargetPace {
        as_of: level.to,
        share: super::finite(level.share),
        expected_now: super::finite(line),
        actual: level.value,
        progress: level.value.and_then(|value| super::finite((value - target.baseline) / way)),
        low,
        high,
        ..TargetPace::of(PaceStatus::CannotTell, Reason::HoldsBoth)
    };
    let Some(value) = level.value else {
        return pace.with((PaceStatus::CannotTell, Reason::ZeroDenominator));
    };
    if level.is_final() {
        return pace.with(final_level(level, value));
    }
    if let Some(standing) = untold(target, level.share) {
        return pace.with(standing);
    }
    let interval = match level.interval {
        Ok(interval) => interval,
        Err(reason) => return pace.with((PaceStatus::CannotTell, reason)),
    };
    let slack = (1.0 - level.position) * target.baseline_step / 2.0;
    let against = against_line(target.input.direction, interval, line, slack);
    if let Some(standing) = against.or_else(|| clear_of_baseline(target, interval)) {
        return pace.with(standing);
    }
    let width = (line - target.baseline).abs() - target.baseline_step / 2.0 - slack;
    if width <= 0.0 {
        return pace;
    }
    TargetPace {
        trials_needed: level.trials_needed(width),
        points_needed: level.points_needed(width),
        ..pace
    }
}

/// The standing of a level at the deadline.
fn final_level(level: &Level, value: f64) -> Standing {
    let target = level.target;
    let status = if target.is_reached_by(value) { PaceStatus::Reached } else { PaceStatus::Missed };
    let unsure = match level.interval {
        Ok((low, high)) => low <= target.value && target.value <= high,
        Err(reason) => reason == Reason::TooFewPoints,
    };
    (status, if unsure { Reason::AtDeadlineUnsure } else { Reason::AtDeadline })
}

/// What stands in the way of a comparison.
fn untold(target: &Target, share: f64) -> Option<Standing> {
    if target.input.today > target.deadline {
        Some((PaceStatus::CannotTell, Reason::FiguresEndBeforeDeadline))
    } else if share < super::LEAST_ELAPSED_SHARE {
        Some((PaceStatus::CannotTell, Reason::TooEarly))
    } else {
        None
    }
}

/// Behind or ahead, when the whole interval is on one side of the line.
fn against_line(direction: Wanted, (low, high): (f64, f64), line: f64, slack: f64) -> Option<Standing> {
    let ((low, high), line) = (direction.upwards_interval(low, high), direction.upwards(line));
    if high < line - slack {
        Some((PaceStatus::Behind, Reason::ShortOfLine))
    } else if low > line + slack {
        Some((PaceStatus::Ahead, Reason::BeyondLine))
    } else {
        None
    }
}

fn at_risk(forecast: &Forecast) -> Option<Standing> {
    let unlikely = forecast.p_reach.is_some_and(|chance| chance < UNLIKELY);
    unlikely.then_some((PaceStatus::AtRisk, Reason::ReachUnlikely))
}

/// On course, when the interval does not meet the baseline as far as it is known.
fn clear_of_baseline(target: &Target, (low, high): (f64, f64)) -> Option<Standing> {
    let half = target.baseline_step / 2.0;
    let clear = low > target.baseline + half || high < target.baseline - half;
    clear.then_some((PaceStatus::OnCourse, Reason::HoldsLine))
}
