//! Is an objective SMART? Specific, measurable, attainable, realistic, time-bound: each letter is
//! checked by what can be checked, never by the wording.

use super::Value;
use super::build::{beside, choice, date, otherwise, positive, signed, text};
use super::describe::{Compute, Definition, Direction, Found, Given, OutputKind, Stage};
use super::expr::build::{div, input, num, output, pow, sub};
use crate::value::{Date, Unit};
use crate::{Code, Result};

/// The mean length of a month, in days (365.25 / 12).
pub const DAYS_PER_MONTH: f64 = 30.4375;

/// Every check that can fail, in the order of the letters.
pub const CHECKS: &[&str] = &[
    "S:missing_scope",
    "M:missing_kpi",
    "M:missing_baseline",
    "M:missing_target",
    "M:direction_contradicts_target",
    "A:change_above_limit",
    "R:no_strategic_goal",
    "R:no_owner_or_means",
    "T:missing_deadline",
    "T:deadline_before_start",
];

pub(super) static OPERATIONS: &[Definition] = &[Definition {
    inputs: &[
        text("title", "Augmenter le taux de conversion du site"),
        text("kpi", "conversion_rate"),
        text("scope", "site, trafic payant"),
        signed("baseline", Unit::Number, 0.02).optional(),
        signed("target", Unit::Number, 0.025).optional(),
        text("unit", "rate"),
        choice("direction", &["increase", "decrease"], "increase").optional(),
        date("start", "2027-01-01"),
        date("deadline", "2027-06-30"),
        text("owner", "Acquisition"),
        text("strategic_goal", "Croissance"),
        signed("history_best", Unit::Number, 0.024).optional(),
        positive("max_rel_change", Unit::RelativeChange, 0.5).or(0.5),
        positive("budget", Unit::Money, 12_000.0).optional(),
    ],
    outputs: &[
        super::Output { kind: OutputKind::Codes, primary: true, ..beside("failed", Unit::Count, &[]) },
        beside(
            "required_change_rel",
            Unit::RelativeChange,
            &[sub(&[div(&[input("target"), input("baseline")]), num(1.0)])],
        ),
        beside("months", Unit::Months, &[]),
        beside(
            "required_monthly_growth",
            Unit::RelativeChange,
            &[sub(&[
                pow(&[div(&[input("target"), input("baseline")]), div(&[num(1.0), output("months")])]),
                num(1.0),
            ])],
        ),
        beside("beats_history", Unit::Count, &[]).kind(OutputKind::Flag),
    ],
    pitfalls: &["attainable-or-realistic", "one-measure", "limit-is-yours"],
    bands: &[otherwise("well-formed")],
    source: "Doran 1981",
    compute: Compute::Procedure(smart_check),
    ..Definition::new("smart_check", "smart", Stage::Profitability, Direction::Depends)
}];

#[expect(clippy::unnecessary_wraps, reason = "the shape of every procedure")]
fn smart_check(given: &Given) -> Result<Found> {
    let has = |key: &str| given.contains_key(key);
    let number = |key: &str| given.get(key).and_then(Value::number);
    let date = |key: &str| given.get(key).and_then(Value::text).and_then(|text| Date::parse(text).ok());
    let (baseline, target) = (number("baseline"), number("target"));
    let (start, deadline) = (date("start"), date("deadline"));

    let change = relative_change(baseline, target);
    let days = start.zip(deadline).map(|(start, deadline)| start.days_until(deadline));
    let months = match days {
        Some(days) if days > 0 => Ok((days as f64 / DAYS_PER_MONTH).round().max(1.0)),
        // No time at all is not a month.
        Some(_) => Err(Code::OutOfRange),
        None => Err(Code::MissingInput),
    };
    let growth = match (change, months) {
        (Ok(change), Ok(months)) if change >= -1.0 => finite((1.0 + change).powf(1.0 / months) - 1.0),
        (Ok(_), Ok(_)) => Err(Code::OutOfRange),
        (Err(code), _) | (_, Err(code)) => Err(code),
    };
    let upwards = match given.get("direction").and_then(Value::text) {
        Some("increase") => Some(true),
        Some("decrease") => Some(false),
        _ => None,
    };
    let contradicts = match (upwards, baseline, target) {
        (Some(true), Some(baseline), Some(target)) => target <= baseline,
        (Some(false), Some(baseline), Some(target)) => target >= baseline,
        _ => false,
    };
    let limit = number("max_rel_change").unwrap_or(f64::INFINITY);
    let failed = [
        !has("scope"),
        !has("kpi"),
        baseline.is_none(),
        target.is_none(),
        contradicts,
        // A hair of rounding is not a broken limit: +50 % is 0.5000000000000001 as often as 0.5.
        change.is_ok_and(|change| change.abs() > limit * (1.0 + 1e-12)),
        !has("strategic_goal"),
        !has("owner") && !has("budget"),
        deadline.is_none(),
        days.is_some_and(|days| days <= 0),
    ];
    let beats = match (upwards, target, number("history_best")) {
        (Some(true), Some(target), Some(best)) => Ok(target > best),
        (Some(false), Some(target), Some(best)) => Ok(target < best),
        _ => Err(Code::MissingInput),
    };

    let mut found = Found::default();
    let failed =
        CHECKS.iter().zip(failed).filter(|(_, failed)| *failed).map(|(check, _)| Value::from(*check));
    found.outputs.insert("failed", Value::List(failed.collect()));
    let mut tell = |key: &'static str, value: std::result::Result<Value, Code>| match value {
        Ok(value) => {
            found.outputs.insert(key, value);
        }
        Err(code) => {
            found.outputs.insert(key, Value::Null);
            found.reasons.insert(key, code);
        }
    };
    tell("required_change_rel", change.map(Value::from));
    tell("months", months.map(Value::from));
    tell("required_monthly_growth", growth.map(Value::from));
    tell("beats_history", beats.map(Value::from));
    Ok(found)
}

fn relative_change(baseline: Option<f64>, target: Option<f64>) -> std::result::Result<f64, Code> {
    match (baseline, target) {
        (Some(0.0), Some(_)) => Err(Code::ZeroDenominator),
        (Some(baseline), Some(_)) if baseline < 0.0 => Err(Code::NegativeBase),
        (Some(baseline), Some(target)) => finite(target / baseline - 1.0),
        _ => Err(Code::MissingInput),
    }
}

fn finite(value: f64) -> std::result::Result<f64, Code> {
    if value.is_finite() { Ok(value) } else { Err(Code::OutOfRange) }
}
