//! Load: the hours of each person by week, against what the person can do.

use super::span::Span;
use crate::Code;
use crate::answer::{Answered, Refused};
use crate::value::{Date, Week, set_of};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// People and their tasks.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct LoadInput {
    /// Who works.
    pub people: Vec<Person>,
    /// What is to be done.
    pub tasks: Vec<Task>,
    /// Days on which nobody works.
    #[cfg_attr(feature = "wasm", tsify(type = "string[] | null"))]
    pub holidays: Option<Vec<Date>>,
}

/// A person.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Person {
    /// The id.
    pub id: String,
    /// Hours of a full week, 35 unless said.
    pub hours_per_week: Option<f64>,
    /// Days of work, 1 (Monday) to 7; Monday to Friday unless said.
    pub days: Option<Vec<u8>>,
    /// Days off.
    pub off: Option<Vec<Absence>>,
}

/// Days off, both ends included.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Absence {
    /// The first day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub from: Date,
    /// The last day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub to: Date,
}

/// A task.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Task {
    /// Its id.
    pub id: String,
    /// Who does it, none when nobody does yet.
    pub owner: Option<String>,
    /// Its first day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub start: Date,
    /// Its last day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub end: Date,
    /// Its hours, at least 0.
    pub hours: f64,
}

/// The hours of a person in a week.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct WeekLoad {
    /// The person, none for tasks without owner.
    pub person: Option<String>,
    /// The week.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub week: Week,
    /// The hours of the tasks.
    pub hours: f64,
    /// The hours that the person can work; absent without a person.
    pub capacity: Option<f64>,
    /// hours/capacity; absent without a person, null when the capacity is 0.
    pub load: Option<Option<f64>>,
}

/// A week in which a person has too much to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct OverCapacity {
    /// The person.
    pub person: String,
    /// The week.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub week: Week,
}

/// What is odd about a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct TaskWarning {
    /// The task.
    pub task: String,
    /// `no_working_day`: its owner works on none of its days.
    pub code: &'static str,
}

/// The load of each person.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Load {
    /// By person as listed, by week; then what nobody does yet.
    pub load: Vec<WeekLoad>,
    /// The weeks with more hours than the capacity.
    pub over: Vec<OverCapacity>,
    /// By task.
    pub warnings: Vec<TaskWarning>,
}

/// When somebody works.
pub(super) struct WorkingTime {
    days: BTreeSet<u8>,
    off: Vec<Span>,
    holidays: BTreeSet<Date>,
}

impl WorkingTime {
    pub(super) fn works_on(&self, day: Date) -> bool {
        self.days.contains(&day.weekday())
            && !self.holidays.contains(&day)
            && !self.off.iter().any(|off| off.start <= day && day <= off.end)
    }

    /// The working days of a span by week.
    fn by_week(&self, span: Span) -> BTreeMap<Week, f64> {
        let mut weeks = BTreeMap::new();
        for day in span.each_day().filter(|day| self.works_on(*day)) {
            *weeks.entry(Week::of(day)).or_insert(0.0) += 1.0;
        }
        weeks
    }
}

/// Spreads the hours of each task evenly over the working days of its owner, and adds them up by person and week.
///
/// ```
/// use levier::plan::{LoadInput, load};
/// let input: LoadInput = serde_json::from_str(
///     r#"{"people": [{"id": "ann", "hours_per_week": 28, "days": [1, 2, 4, 5]}],
///         "tasks": [{"id": "t", "owner": "ann", "start": "2027-03-01", "end": "2027-03-05", "hours": 35}]}"#,
/// ).unwrap();
/// let found = load(&input).unwrap();
/// assert_eq!(found.load[0].load, Some(Some(1.25)));
/// assert_eq!(found.over[0].week.to_string(), "2027-W09");
/// ```
///
/// # Errors
/// By task, with its id: `ends_before_start`, `negative_input` (hours below 0), `unknown_id` with the owner found.
pub fn load(input: &LoadInput) -> Answered<Load> {
    let holidays = set_of(input.holidays.iter().flatten().copied());
    let nobody = WorkingTime { days: set_of(1..=5), off: Vec::new(), holidays: holidays.clone() };
    let times: Vec<WorkingTime> = input.people.iter().map(|person| working_time(person, &holidays)).collect();
    let mut hours: BTreeMap<(usize, Week), f64> = BTreeMap::new();
    let mut warnings = Vec::new();
    for task in &input.tasks {
        let owner = owner_of(task, &input.people)?;
        let time = owner.map_or(&nobody, |owner| &times[owner]);
        let mut weeks = time.by_week(Span::of(task.start, task.end));
        if weeks.is_empty() {
            warnings.push(TaskWarning { task: task.id.clone(), code: "no_working_day" });
            weeks.insert(Week::of(task.start), 1.0);
        }
        let days: f64 = weeks.values().sum();
        for (week, share) in weeks {
            // What nobody does yet comes after everybody.
            let row = hours.entry((owner.unwrap_or(input.people.len()), week)).or_insert(0.0);
            *row += task.hours * share / days;
        }
    }
    let rows = hours.into_iter().filter(|(_, hours)| *hours > 0.0);
    let load: Vec<WeekLoad> = rows
        .map(|((at, week), hours)| match (input.people.get(at), times.get(at)) {
            (Some(person), Some(time)) => person_week(person, time, week, hours),
            _ => WeekLoad { person: None, week, hours, capacity: None, load: None },
        })
        .collect();
    let over = load
        .iter()
        .filter(|row| row.load.is_some_and(|load| load.is_none_or(|load| load > 1.0 + super::EPSILON)));
    let over =
        over.filter_map(|row| Some(OverCapacity { person: row.person.clone()?, week: row.week })).collect();
    Ok(Load { load, over, warnings })
}

pub(super) fn working_time(person: &Person, holidays: &BTreeSet<Date>) -> WorkingTime {
    WorkingTime {
        days: person.days.as_ref().map_or_else(|| set_of(1..=5), |days| set_of(days.iter().copied())),
        off: person.off.iter().flatten().map(|off| Span::of(off.from, off.to)).collect(),
        holidays: holidays.clone(),
    }
}

/// The place of the owner among the people, after the checks of the task.
fn owner_of(task: &Task, people: &[Person]) -> Answered<Option<usize>> {
    let refused = |code| Refused::new(code).field(&task.id);
    if task.end < task.start {
        return Err(refused(Code::EndsBeforeStart));
    }
    if task.hours < 0.0 {
        return Err(refused(Code::NegativeInput));
    }
    let Some(owner) = &task.owner else { return Ok(None) };
    let place = people.iter().position(|person| person.id == *owner);
    place.map(Some).ok_or_else(|| refused(Code::UnknownId).found(owner.as_str()))
}

fn person_week(person: &Person, time: &WorkingTime, week: Week, hours: f64) -> WeekLoad {
    let days = match (week.monday(), week.sunday()) {
        (Some(monday), Some(sunday)) => {
            Span::of(monday, sunday).each_day().filter(|day| time.works_on(*day)).count()
        }
        _ => 0,
    };
    let capacity = person.hours_per_week.unwrap_or(35.0) * days as f64 / time.days.len() as f64;
    WeekLoad {
        person: Some(person.id.clone()),
        week,
        hours,
        capacity: super::finite(capacity),
        load: Some(super::finite(hours / capacity)),
    }
}
