//! The SMART letters of an objective (Doran 1981): specific, measurable, achievable, relevant, time-bound.

use super::history::{FigureInterval, PastPeriods, history_interval};
use super::kpi::measure_of;
use super::smart_code::SmartCode;
use super::span::Span;
use super::tracked::FigureKind;
use crate::value::{Date, Wanted};
use serde::{Deserialize, Serialize};

/// An objective and its key results.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct SmartLettersInput {
    /// The objective.
    pub objective: SmartObjective,
    /// Its key results.
    pub key_results: Vec<KeyResult>,
    /// The confidence of the intervals of the past, 0.9 unless said.
    pub confidence: Option<f64>,
}

/// An objective; text of spaces only is missing.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct SmartObjective {
    /// What it is about.
    pub scope: Option<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// Its budget.
    pub budget: Option<f64>,
    /// When it was written.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub written: Option<Date>,
    /// Its first day.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub start: Option<Date>,
    /// Its last day.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub deadline: Option<Date>,
    /// The largest change from a baseline that counts as achievable, 0.5 unless said.
    pub max_rel_change: Option<f64>,
    /// Whether it is a strategic goal itself.
    pub strategic: Option<bool>,
    /// The goal that it serves.
    pub above: Option<Goal>,
}

/// The goal above an objective.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Goal {
    /// Its last day.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub deadline: Option<Date>,
    /// Its own key results.
    pub key_results: Option<Vec<GoalFigure>>,
}

/// A figure of a goal.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct GoalFigure {
    /// The figure.
    pub kpi: Option<String>,
    /// The way that is better.
    pub direction: Option<Wanted>,
}

/// A key result.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct KeyResult {
    /// The figure.
    pub kpi: Option<String>,
    /// The way that is better.
    pub direction: Option<Wanted>,
    /// The figure before.
    pub baseline: Option<f64>,
    /// What is aimed at.
    pub target: Option<f64>,
    /// The figures of past periods.
    pub history: Option<PastPeriods>,
}

/// Whether a letter holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum Holds {
    /// It does not.
    No,
    /// It cannot be told.
    Unknown,
    /// It does.
    Yes,
}

/// A letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Letter {
    /// Whether it holds.
    pub holds: Holds,
    /// Why.
    pub reason: SmartCode,
}

/// The five letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "UPPERCASE")]
pub struct Letters {
    /// Specific.
    pub s: Letter,
    /// Measurable.
    pub m: Letter,
    /// Achievable.
    pub a: Letter,
    /// Relevant.
    pub r: Letter,
    /// Time-bound.
    pub t: Letter,
}

/// The letters of an objective, and what they rest on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct SmartLetters {
    /// The letters.
    pub letters: Letters,
    /// Every reason why a letter does not hold.
    pub failed: Vec<SmartCode>,
    /// By key result, what the past alone would give.
    pub history: Vec<Option<FigureInterval>>,
    /// By key result, target/baseline − 1.
    pub required_change_rel: Vec<Option<f64>>,
}

/// Checks an objective letter by letter (Doran 1981).
///
/// ```
/// use levier::plan::{SmartCode, SmartLettersInput, smart_letters};
/// let input: SmartLettersInput = serde_json::from_str(
///     r#"{"objective": {"scope": "paid traffic", "owner": "Ann", "strategic": true, "start": "2027-01-01",
///                       "deadline": "2027-06-30"},
///         "key_results": [{"kpi": "ctr", "direction": "increase", "baseline": 0.02, "target": 0.05}]}"#,
/// ).unwrap();
/// assert_eq!(smart_letters(&input).failed, [SmartCode::ChangeAboveLimit]);
/// ```
pub fn smart_letters(input: &SmartLettersInput) -> SmartLetters {
    let objective = &input.objective;
    let confidence = input.confidence.unwrap_or(0.9);
    let days = objective.start.zip(objective.deadline).filter(|(start, deadline)| start < deadline);
    let days = days.map(|(start, deadline)| Span::of(start, deadline).days() as f64);
    let past = |result: &KeyResult| {
        history_interval(result.history.as_ref()?, measure_of(result.kpi.as_deref()?)?, days, confidence)
    };
    let history: Vec<Option<FigureInterval>> = input.key_results.iter().map(past).collect();
    let limit = objective.max_rel_change.unwrap_or(0.5);
    let with_past = input.key_results.iter().zip(&history);
    let achievable: Vec<Letter> = with_past.map(|(result, past)| achievable(result, *past, limit)).collect();
    let worst = achievable.iter().copied().min_by_key(|letter| letter.holds);

    let specific =
        if is_blank(objective.scope.as_deref()) { vec![SmartCode::MissingScope] } else { Vec::new() };
    let measurable = not_measurable(&input.key_results);
    let relevant = not_relevant(objective, &input.key_results);
    let dated = not_dated(objective);
    let served = if objective.above.is_some() { SmartCode::ServesGoal } else { SmartCode::StrategicGoal };
    let letters = Letters {
        s: letter(&specific, SmartCode::Scoped),
        m: letter(&measurable, SmartCode::Measurable),
        a: worst.unwrap_or(Letter { holds: Holds::Unknown, reason: SmartCode::NotComparable }),
        r: letter(&relevant, served),
        t: letter(&dated, SmartCode::Dated),
    };
    let beyond = achievable.iter().filter(|letter| letter.holds == Holds::No).map(|letter| letter.reason);
    let mut failed = [specific, measurable, beyond.collect(), relevant, dated].concat();
    failed.sort_unstable();
    failed.dedup();
    let required_change_rel = input.key_results.iter().map(required_change).collect();
    SmartLetters { letters, failed, history, required_change_rel }
}

fn is_blank(text: Option<&str>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}

/// Does not hold for the first of its codes, else holds.
fn letter(failed: &[SmartCode], holds: SmartCode) -> Letter {
    match failed.first() {
        Some(reason) => Letter { holds: Holds::No, reason: *reason },
        None => Letter { holds: Holds::Yes, reason: holds },
    }
}

/// The codes that apply, of pairs in their order.
fn applying<const N: usize>(codes: [(bool, SmartCode); N]) -> Vec<SmartCode> {
    codes.into_iter().filter(|(applies, _)| *applies).map(|(_, code)| code).collect()
}

fn not_measurable(results: &[KeyResult]) -> Vec<SmartCode> {
    let any = |wrong: &dyn Fn(&KeyResult) -> bool| results.iter().any(wrong);
    let unknown = |result: &KeyResult| {
        result.kpi.as_deref().is_some_and(|kpi| !is_blank(Some(kpi)) && measure_of(kpi).is_none())
    };
    applying([
        (results.is_empty() || any(&|result| is_blank(result.kpi.as_deref())), SmartCode::MissingKpi),
        (any(&unknown), SmartCode::UnknownKpi),
        (any(&|result| result.baseline.is_none()), SmartCode::MissingBaseline),
        (any(&|result| result.target.is_none()), SmartCode::MissingTarget),
        (any(&is_out_of_range), SmartCode::TargetOutOfRange),
        (any(&contradicts), SmartCode::DirectionContradictsTarget),
    ])
}

fn is_out_of_range(result: &KeyResult) -> bool {
    let measure = result.kpi.as_deref().and_then(measure_of);
    [result.baseline, result.target].into_iter().flatten().any(|value| match measure {
        Some(FigureKind::Rate) => !(0.0..=1.0).contains(&value),
        Some(FigureKind::Count) => value < 0.0,
        _ => false,
    })
}

fn contradicts(result: &KeyResult) -> bool {
    match (result.direction, result.baseline, result.target) {
        (Some(direction), Some(baseline), Some(target)) => {
            direction.upwards(target) <= direction.upwards(baseline)
        }
        _ => false,
    }
}

fn not_relevant(objective: &SmartObjective, results: &[KeyResult]) -> Vec<SmartCode> {
    let above = objective.above.as_ref();
    let goal_deadline = above.and_then(|goal| goal.deadline);
    let ends_first = objective.deadline.zip(goal_deadline).is_some_and(|(own, goal)| own > goal);
    let figures = || above.and_then(|goal| goal.key_results.as_ref()).into_iter().flatten();
    let opposes = |own: &KeyResult, goal: &GoalFigure| {
        !is_blank(own.kpi.as_deref())
            && own.kpi == goal.kpi
            && own.direction.zip(goal.direction).is_some_and(|(own, goal)| own != goal)
    };
    applying([
        (above.is_none() && objective.strategic != Some(true), SmartCode::NoStrategicGoal),
        (ends_first, SmartCode::GoalEndsFirst),
        (results.iter().any(|own| figures().any(|goal| opposes(own, goal))), SmartCode::GoalOtherWay),
        (is_blank(objective.owner.as_deref()) && objective.budget.is_none(), SmartCode::NoOwnerOrMeans),
    ])
}

fn not_dated(objective: &SmartObjective) -> Vec<SmartCode> {
    let before = |wrong: fn(&Date, &Date) -> bool, other: Option<Date>| {
        objective.deadline.zip(other).is_some_and(|(deadline, other)| wrong(&deadline, &other))
    };
    applying([
        (objective.deadline.is_none(), SmartCode::MissingDeadline),
        (before(Date::le, objective.start), SmartCode::DeadlineBeforeStart),
        (before(Date::lt, objective.written), SmartCode::DeadlinePassed),
    ])
}

/// target/baseline − 1, none from a baseline that is missing or not above 0.
fn required_change(result: &KeyResult) -> Option<f64> {
    let baseline = result.baseline.filter(|baseline| *baseline > 0.0)?;
    super::finite(result.target? / baseline - 1.0)
}

fn achievable(result: &KeyResult, past: Option<FigureInterval>, limit: f64) -> Letter {
    let change = required_change(result);
    let above = change.map(|change| change.abs() > limit * (1.0 + 1e-12));
    let compared = result.direction.zip(result.target).zip(past);
    let (holds, reason) = match (compared, above) {
        (Some(((Wanted::Increase, target), past)), _) if target <= past.high => {
            (Holds::Yes, SmartCode::WithinHistory)
        }
        (Some(((Wanted::Decrease, target), past)), _) if target >= past.low => {
            (Holds::Yes, SmartCode::WithinHistory)
        }
        (Some(_), None) => (Holds::No, SmartCode::BeyondHistory),
        (None, None) => (Holds::Unknown, SmartCode::NotComparable),
        (_, Some(true)) => (Holds::No, SmartCode::ChangeAboveLimit),
        (Some(_), Some(false)) => (Holds::Yes, SmartCode::BeyondHistoryWithinLimit),
        (None, Some(false)) => (Holds::Yes, SmartCode::WithinLimit),
    };
    Letter { holds, reason }
}
