//! One entry for every question about a plan, by the name of its kind.

use super::{
    budget_spread, budget_sums, calendar, channel_advice, conflicts, decision_from_plan, doubled_work,
    forecast, ics, launch_phases, load, market_size, moves, pace, pace_path, pace_since, phases,
    plan_from_decision, portfolio, regularity, removal, review, season, smart_letters, variance, weighting,
};
use crate::Code;
use crate::answer::{Answered, Refused};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Answers a question of a kind: the answer, or why there is none; `None` for a kind that does not exist.
///
/// ```
/// use serde_json::json;
/// let input = json!({"total": 2500, "start": "2026-12-20", "end": "2027-01-18"});
/// let spread = levier::plan::answer("budget_spread", &input).unwrap();
/// assert_eq!(spread["months"][0], json!({"month": "2026-12", "days": 12, "amount": 1000.0}));
/// assert_eq!(levier::plan::answer("horoscope", &input), None);
/// ```
pub fn answer(kind: &str, input: &Value) -> Option<Value> {
    Some(match kind {
        "budget_spread" => answered(input, budget_spread),
        "budget_sums" => answered(input, |input| Ok(budget_sums(input))),
        "calendar" => answered(input, calendar),
        "channel_advice" => answered(input, |input| Ok(channel_advice(input))),
        "conflicts" => answered(input, conflicts),
        "decision_from_plan" => answered(input, decision_from_plan),
        "doubled_work" => answered(input, |input| Ok(doubled_work(input))),
        "forecast" => answered(input, |input| Ok(forecast(input))),
        "ics" => answered(input, ics),
        "launch_phases" => answered(input, launch_phases),
        "load" => answered(input, load),
        "market_size" => answered(input, market_size),
        "moves" => answered(input, |input| Ok(moves(input))),
        "pace" => answered(input, |input| Ok(pace(input))),
        "pace_path" => answered(input, |input| Ok(pace_path(input))),
        "pace_since" => answered(input, |input| Ok(pace_since(input))),
        "phases" => answered(input, phases),
        "plan_from_decision" => answered(input, plan_from_decision),
        "portfolio" => answered(input, portfolio),
        "regularity" => answered(input, regularity),
        "removal" => answered(input, removal),
        "review" => answered(input, |input| Ok(review(input))),
        "season" => answered(input, season),
        "smart_letters" => answered(input, |input| Ok(smart_letters(input))),
        "variance" => answered(input, |input| Ok(variance(input))),
        "weighting" => answered(input, weighting),
        _ => return None,
    })
}

fn answered<I: DeserializeOwned, O: Serialize>(input: &Value, question: impl Fn(&I) -> Answered<O>) -> Value {
    let answer = I::deserialize(input).map_err(|error| unreadable(&error)).and_then(|input| question(&input));
    let written = match answer {
        Ok(answer) => serde_json::to_value(answer),
        Err(refused) => serde_json::to_value(refused),
    };
    written.unwrap_or(Value::Null)
}

/// An input that is not of its kind: a date that does not exist, or else a key that is absent or of another type.
fn unreadable(error: &serde_json::Error) -> Refused {
    let text = error.to_string();
    let date = text.starts_with(Code::InvalidDate.as_str());
    Refused::new(if date { Code::InvalidDate } else { Code::InvalidCommand }).found(text)
}
