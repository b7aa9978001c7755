//! Is an objective SMART?

use serde::Serialize;
use std::collections::BTreeMap;

use super::document::{Objective, Wanted};
use crate::Result;
use crate::operation::{self, Value};
use crate::value::map_of;

/// Whether an objective is SMART, and the change that it asks for.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SmartVerdict {
    /// The SMART checks that fail, such as `T:missing_deadline`.
    pub failed: Vec<String>,
    /// target / baseline − 1.
    pub required_change_rel: Option<f64>,
    /// Months between start and deadline.
    pub months: Option<f64>,
    /// The growth a month that leads from baseline to target.
    pub required_monthly_growth: Option<f64>,
}

/// Judges how an objective is set. Where it stands is another question: [`plan::pace`](crate::plan::pace()) answers it.
///
/// # Errors
/// What [`operation::Definition::evaluate`] says of `smart_check`, such as a negative `max_rel_change`.
pub fn smart_verdict(objective: &Objective) -> Result<SmartVerdict> {
    let smart = operation::indicator("smart_check")?.evaluate(&inputs(objective))?.outputs;
    let number = |key: &str| smart.get(key).and_then(Value::number);
    let failed = match smart.get("failed") {
        Some(Value::List(codes)) => codes.iter().filter_map(Value::text).map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    Ok(SmartVerdict {
        failed,
        required_change_rel: number("required_change_rel"),
        months: number("months"),
        required_monthly_growth: number("required_monthly_growth"),
    })
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
