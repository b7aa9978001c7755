//! An objective against the imported figures: is it SMART, where does it stand, where should it stand by now?

use serde::Serialize;
use std::collections::BTreeMap;

use super::ads::measure;
use super::document::{Document, Objective, Wanted};
use super::tables::Tables;
use crate::Result;
use crate::measure::Figure;
use crate::operation::{self, Value};
use crate::value::{Date, map_of};

/// How far an objective is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// The target is met.
    Reached,
    /// At least where a straight line from baseline to target would be.
    OnTrack,
    /// Short of that line.
    Behind,
    /// The figures or the objective do not say.
    Unknown,
}

/// What is said of an objective.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Verdict {
    /// The SMART checks that fail, such as `T:missing_deadline`.
    pub failed: Vec<String>,
    /// target / baseline − 1.
    pub required_change_rel: Option<f64>,
    /// Months between start and deadline.
    pub months: Option<f64>,
    /// The growth a month that leads from baseline to target.
    pub required_monthly_growth: Option<f64>,
    /// The imported figure, when one measures this indicator.
    pub current: Option<Figure>,
    /// The share of the way from baseline to target that is done; below 0 when it went the other way.
    pub progress: Option<f64>,
    /// Where a straight line from baseline to target stands on `as_of`.
    pub expected_now: Option<f64>,
    /// The day of the judgement: the last day of the imported figures, or the day asked for when they have no dates.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub as_of: Date,
    /// The verdict in one word.
    pub status: Status,
}

/// Judges an objective by the document's figures on a day.
///
/// # Errors
/// What [`operation::Definition::evaluate`] says of `smart_check`, such as a negative `max_rel_change`.
pub fn judge(document: &Document, tables: &Tables, objective: &Objective, today: Date) -> Result<Verdict> {
    let smart = operation::indicator("smart_check")?.evaluate(&inputs(objective))?.outputs;
    let number = |key: &str| smart.get(key).and_then(Value::number);
    let failed = match smart.get("failed") {
        Some(Value::List(codes)) => codes.iter().filter_map(Value::text).map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    let measured = measure(document, tables).ok();
    let as_of = measured.as_ref().and_then(|found| found.period).map_or(today, |period| period.to.min(today));
    let current = measured.and_then(|found| {
        let group = match &objective.channel {
            Some(name) => found.channels.into_iter().find(|group| group.name == *name)?,
            None => found.total,
        };
        group.figures.into_values().find(|figure| figure.operation == objective.kpi)
    });
    let way = Way::of(objective);
    let value = current.as_ref().and_then(|figure| figure.value);
    let progress = way.zip(value).map(|(way, value)| (value - way.from) / (way.to - way.from));
    let done = elapsed(objective, as_of);
    let expected_now = way.zip(done).map(|(way, done)| way.from + done * (way.to - way.from));
    let reached = objective.target.zip(value).is_some_and(|(target, value)| match objective.direction {
        Wanted::Increase => value >= target,
        Wanted::Decrease => value <= target,
    });
    let status = match (reached, progress, done) {
        (true, ..) => Status::Reached,
        (false, Some(progress), Some(done)) if progress >= done => Status::OnTrack,
        (false, Some(_), Some(_)) => Status::Behind,
        _ => Status::Unknown,
    };
    Ok(Verdict {
        failed,
        required_change_rel: number("required_change_rel"),
        months: number("months"),
        required_monthly_growth: number("required_monthly_growth"),
        current,
        progress,
        expected_now,
        as_of,
        status,
    })
}

/// From the baseline to the target, when they differ in the wanted direction.
#[derive(Clone, Copy)]
struct Way {
    from: f64,
    to: f64,
}

impl Way {
    fn of(objective: &Objective) -> Option<Self> {
        let (from, to) = objective.baseline.zip(objective.target)?;
        let wanted = match objective.direction {
            Wanted::Increase => to > from,
            Wanted::Decrease => to < from,
        };
        wanted.then_some(Self { from, to })
    }
}

/// The share of the time between start and deadline that has passed on a day.
fn elapsed(objective: &Objective, day: Date) -> Option<f64> {
    let (start, deadline) = objective.start.zip(objective.deadline)?;
    let whole = start.days_until(deadline);
    (whole > 0).then(|| (start.days_until(day) as f64 / whole as f64).clamp(0.0, 1.0))
}

/// A blank text is an answer not given.
fn inputs(objective: &Objective) -> BTreeMap<String, Value> {
    let direction = match objective.direction {
        Wanted::Increase => "increase",
        Wanted::Decrease => "decrease",
    };
    let mut inputs = map_of([
        ("direction".to_owned(), Value::from(direction)),
        ("max_rel_change".to_owned(), Value::from(objective.max_rel_change)),
    ]);
    let texts = [
        ("title", &objective.title),
        ("kpi", &objective.kpi),
        ("scope", &objective.scope),
        ("owner", &objective.owner),
        ("strategic_goal", &objective.strategic_goal),
    ];
    for (key, text) in texts.into_iter().filter(|(_, text)| !text.trim().is_empty()) {
        inputs.insert(key.to_owned(), Value::from(text.as_str()));
    }
    let numbers =
        [("baseline", objective.baseline), ("target", objective.target), ("budget", objective.budget)];
    for (key, number) in numbers {
        inputs.extend(number.map(|number| (key.to_owned(), Value::from(number))));
    }
    for (key, date) in [("start", objective.start), ("deadline", objective.deadline)] {
        inputs.extend(date.map(|date| (key.to_owned(), Value::from(date.to_string().as_str()))));
    }
    inputs
}
