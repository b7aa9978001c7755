//! Whether an item is as its kind is described, and fits what is there.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::Value;

use super::PlanItem;
use super::description::{FieldDescription, FieldType, KindDescription};
use super::index::{PlanIndex, alone_for, needs};
use super::kinds::{MOST_FIELDS, kind_description};
use crate::value::Date;
use crate::{Code, Error, Result};

/// The longest text of a field, in characters.
const MOST_CHARACTERS: usize = 20_000;

/// What an item may name.
#[derive(Debug, Default)]
pub struct Surroundings<'a> {
    /// The items of the plan, the one that is checked among them or not.
    pub items: Cow<'a, PlanIndex>,
    /// The ids of the objectives.
    pub objectives: BTreeSet<&'a str>,
    /// The names of the segments.
    pub segments: BTreeSet<&'a str>,
}

/// Checks an item against the description of its kind and against what it names.
///
/// # Errors
/// `invalid_command` with the field: a kind or a key that is not described, a value that is not of its type, a text
/// that is too long. `missing_input`: a required field is absent or blank. `negative_input`; `rate_out_of_range`;
/// `invalid_date`; `unknown_id`: a link to nothing of its kinds. `out_of_range`: a key result aims the other way. `ends_before_start`, `circular_phases`, and
/// `duplicate_name` where only one of its kind may be: a cell of a pair, a target of a segment, a positioning or a
/// mix of a target, a budget of a campaign.
///
/// ```
/// use levier::plan::{PlanItem, Surroundings, check_item};
/// let phase = |end: &str| -> PlanItem {
///     serde_json::from_value(serde_json::json!({"id": "", "kind": "phase", "revision": 0,
///         "fields": {"title": "Lancement", "start": "2026-09-01", "end": end}})).unwrap()
/// };
/// assert!(check_item(&phase("2026-09-30"), &Surroundings::default()).is_ok());
/// let refused = check_item(&phase("2026-08-30"), &Surroundings::default()).unwrap_err();
/// assert_eq!(refused.code(), levier::Code::EndsBeforeStart);
/// ```
pub fn check_item(item: &PlanItem, around: &Surroundings) -> Result<()> {
    let kind = kind_description(&item.kind)
        .ok_or_else(|| Error::new(Code::InvalidCommand).field("kind").found(item.kind.as_str()))?;
    let values = Values::of(item, kind)?;
    for (field, value) in kind.fields.iter().zip(values.by_field) {
        match value {
            None | Some(Value::Null) if field.required => {
                return Err(Error::new(Code::MissingInput).field(field.key));
            }
            None | Some(Value::Null) => {}
            Some(value) => check_value(field, value, around)?,
        }
    }
    values.in_order("start", "end")?;
    values.in_order("first", "until")?;
    values.in_order("baseline_from", "baseline_to")?;
    values.check_direction()?;
    check_alone(item, &around.items)?;
    if item.kind == "phase" && waits_for_itself(item, &around.items) {
        return Err(Error::new(Code::CircularPhases).field("needs"));
    }
    Ok(())
}

/// The values of an item, in the order of its kind's fields: each is looked up once.
struct Values<'a> {
    kind: &'static KindDescription,
    by_field: [Option<&'a Value>; MOST_FIELDS],
}

impl<'a> Values<'a> {
    fn of(item: &'a PlanItem, kind: &'static KindDescription) -> Result<Self> {
        let mut values = Self { kind, by_field: [None; MOST_FIELDS] };
        for (key, value) in &item.fields {
            let place = values.place(key);
            let place =
                place.ok_or_else(|| Error::new(Code::InvalidCommand).field(key).found(key.as_str()))?;
            values.by_field[place] = Some(value);
        }
        Ok(values)
    }

    fn place(&self, key: &str) -> Option<usize> {
        self.kind.fields.iter().position(|field| field.key == key)
    }

    fn get(&self, key: &str) -> Option<&'a Value> {
        self.by_field[self.place(key)?]
    }

    fn text(&self, key: &str) -> Option<&'a str> {
        self.get(key)?.as_str()
    }

    fn in_order(&self, first: &str, last: &str) -> Result<()> {
        match (self.text(first), self.text(last)) {
            // Civil days of four digits sort as texts do.
            (Some(start), Some(end)) if end < start => Err(Error::new(Code::EndsBeforeStart).field(last)),
            _ => Ok(()),
        }
    }

    /// A key result aims beyond its baseline.
    fn check_direction(&self) -> Result<()> {
        let number = |key: &str| self.get(key).and_then(Value::as_f64);
        let (Some(baseline), Some(target)) = (number("baseline"), number("target_value")) else {
            return Ok(());
        };
        let contradicts = match self.text("direction") {
            Some("increase") => target <= baseline,
            Some("decrease") => target >= baseline,
            _ => false,
        };
        if contradicts {
            return Err(Error::new(Code::OutOfRange).field("target_value").found(target.to_string()));
        }
        Ok(())
    }
}

fn check_value(field: &FieldDescription, value: &Value, around: &Surroundings) -> Result<()> {
    let wrong = || Error::new(Code::InvalidCommand).field(field.key).found(value.to_string());
    match field.holds {
        FieldType::Text | FieldType::LongText => {
            let text = value.as_str().ok_or_else(wrong)?;
            if text.len() > MOST_CHARACTERS && text.chars().count() > MOST_CHARACTERS {
                return Err(wrong().with("most", MOST_CHARACTERS as f64));
            }
            if field.required && text.trim().is_empty() {
                return Err(Error::new(Code::MissingInput).field(field.key));
            }
        }
        FieldType::Date => _ = day(field.key, value)?,
        FieldType::Number => _ = number(value).ok_or_else(wrong)?,
        FieldType::Money | FieldType::Quantity => {
            not_negative(field.key, number(value).ok_or_else(wrong)?)?;
        }
        FieldType::Count => _ = value.as_u64().ok_or_else(wrong)?,
        FieldType::Rate => {
            let rate = number(value).ok_or_else(wrong)?;
            if !(0.0..=1.0).contains(&rate) {
                return Err(Error::new(Code::RateOutOfRange).field(field.key).found(rate.to_string()));
            }
        }
        FieldType::Choice => {
            let code = value.as_str().ok_or_else(wrong)?;
            if !field.choices.contains(&code) {
                return Err(wrong());
            }
        }
        FieldType::Link => named(field, value.as_str().ok_or_else(wrong)?, around)?,
        FieldType::Links => {
            let ids = value.as_array().ok_or_else(wrong)?;
            if field.required && ids.is_empty() {
                return Err(Error::new(Code::MissingInput).field(field.key));
            }
            for id in ids {
                named(field, id.as_str().ok_or_else(wrong)?, around)?;
            }
        }
        FieldType::Months => {
            for (month, amounts) in value.as_object().ok_or_else(wrong)? {
                Date::parse(&format!("{month}-01")).map_err(|_| wrong())?;
                for (column, amount) in amounts.as_object().ok_or_else(wrong)? {
                    if !["target", "plan", "forecast", "actual"].contains(&column.as_str()) {
                        return Err(wrong());
                    }
                    if !amount.is_null() {
                        not_negative(field.key, number(amount).ok_or_else(wrong)?)?;
                    }
                }
            }
        }
        FieldType::Days => {
            let days = value.as_array().ok_or_else(wrong)?;
            let known = |day: &Value| day.as_u64().is_some_and(|day| (1..=7).contains(&day));
            if days.is_empty() || !days.iter().all(known) {
                return Err(wrong());
            }
        }
        FieldType::Absences => {
            for absence in value.as_array().ok_or_else(wrong)? {
                let from = day(field.key, absence.get("from").ok_or_else(wrong)?)?;
                if day(field.key, absence.get("to").ok_or_else(wrong)?)? < from {
                    return Err(Error::new(Code::EndsBeforeStart).field(field.key));
                }
            }
        }
    }
    Ok(())
}

fn number(value: &Value) -> Option<f64> {
    value.as_f64().filter(|number| number.is_finite())
}

fn not_negative(key: &str, number: f64) -> Result<()> {
    if number < 0.0 {
        Err(Error::new(Code::NegativeInput).field(key).found(number.to_string()))
    } else {
        Ok(())
    }
}

fn day(key: &str, value: &Value) -> Result<Date> {
    let text = value.as_str().unwrap_or_default();
    Date::parse(text).map_err(|_| Error::new(Code::InvalidDate).field(key).found(text))
}

/// Whether a link names something of its kinds, or says one of its choices.
fn named(field: &FieldDescription, id: &str, around: &Surroundings) -> Result<()> {
    let is = |kind: &&str| match *kind {
        "objective" => around.objectives.contains(id),
        "segment" => around.segments.contains(id),
        kind => around.items.is_kind(id, kind),
    };
    if field.choices.contains(&id) || field.kinds.iter().any(is) {
        return Ok(());
    }
    Err(Error::new(Code::UnknownId).field(field.key).found(id))
}

/// Of some kinds there is one for what it names.
fn check_alone(item: &PlanItem, items: &PlanIndex) -> Result<()> {
    let (Some((_, fields)), Some(other)) = (alone_for(&item.kind), items.twin(item)) else { return Ok(()) };
    Err(Error::new(Code::DuplicateName).field(fields[0]).found(other))
}

/// Whether a phase needs itself, along what it needs.
fn waits_for_itself(item: &PlanItem, items: &PlanIndex) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = needs(item);
    while let Some(id) = open.pop() {
        if id == item.id {
            return true;
        }
        if !seen.contains(&id) {
            open.extend_from_slice(items.needs(&id));
            seen.insert(id);
        }
    }
    false
}
