//! How an input is read: keys that are absent or `null`, and values outside their range.

use crate::Code;
use crate::answer::{Answered, Refused};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// Answers a question given as JSON: the answer, or the refusal.
pub(super) fn answered<I: DeserializeOwned, O: Serialize>(
    input: &Value,
    kind: fn(&I) -> Answered<O>,
) -> Value {
    let answer =
        I::deserialize(input).map_err(|_| Refused::new(Code::NotNumbers)).and_then(|input| kind(&input));
    let json = match answer {
        Ok(output) => serde_json::to_value(output),
        Err(refused) => serde_json::to_value(refused),
    };
    json.unwrap_or(Value::Null)
}

/// The refusal of an absent key.
pub(super) fn missing(field: &str) -> Refused {
    Refused::new(Code::MissingInput).field(field)
}

/// A list that must be there and hold something.
pub(super) fn listed<'a, T>(list: Option<&'a Vec<T>>, field: &str) -> Answered<&'a [T]> {
    match list {
        Some(list) if !list.is_empty() => Ok(list),
        _ => Err(missing(field)),
    }
}

/// The numbers of a list without gaps.
pub(super) fn numbers(list: &[Option<f64>], field: &str) -> Answered<Vec<f64>> {
    let number = |(index, value): (usize, &Option<f64>)| {
        let gap = || Refused::new(Code::MissingValues).field(field).found(index);
        value.filter(|value| value.is_finite()).ok_or_else(gap)
    };
    list.iter().enumerate().map(number).collect()
}

/// A probability strictly between 0 and 1, such as a confidence.
pub(super) fn probability(value: Option<f64>, usual: f64, field: &str) -> Answered<f64> {
    let value = value.unwrap_or(usual);
    if value > 0.0 && value < 1.0 { Ok(value) } else { Err(Refused::new(Code::RateOutOfRange).field(field)) }
}

/// A number of periods: whole, and at least `least`.
pub(super) fn count(value: Option<f64>, usual: Option<f64>, least: f64, field: &str) -> Answered<usize> {
    let value = value.or(usual).ok_or_else(|| missing(field))?;
    if value >= least && value.fract() == 0.0 && value <= 1e6 {
        Ok(value as usize)
    } else {
        Err(Refused::new(Code::OutOfRange).field(field))
    }
}

/// The first name that stands twice in a list.
pub(super) fn first_repeated<'a>(names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut seen = std::collections::BTreeSet::new();
    let mut names = names;
    names.find(|name| !seen.insert(*name))
}

/// A figure that leaves as `null` when it is not finite.
pub(super) fn finite(value: f64) -> Option<f64> {
    value.is_finite().then_some(value)
}

/// The ratio of two figures; `None` unless the divisor is positive.
pub(super) fn over_positive(value: f64, divisor: f64) -> Option<f64> {
    (divisor > 0.0).then(|| value / divisor).and_then(finite)
}

/// The largest size among values: the scale of their rounding errors.
pub(super) fn largest(values: impl Iterator<Item = f64>) -> f64 {
    values.fold(0.0, |largest: f64, value| largest.max(value.abs()))
}

/// The mean of values; not a number without any.
pub(super) fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}
