//! Methods of marketing research and of proof: preferences, prices, reach, launches, tests and their designs, one
//! pure function a kind of question.

pub mod preference;
pub mod proof;

use serde_json::Value;

/// Answers a question of this `kind`: the result, or `{error, field?, found?}`; `None` for an unknown kind.
///
/// ```
/// use serde_json::json;
/// let input = json!({"rating": 0.15, "insertions": 4});
/// let found = levier::method::answer("reach", &input).unwrap();
/// assert!((found["reach"].as_f64().unwrap() - 0.47799375).abs() < 1e-12);
/// let group = |before: f64, after: f64| json!({"before": [before], "after": [after]});
/// let input = json!({"treated": group(100.0, 135.0), "control": group(100.0, 112.0)});
/// assert_eq!(levier::method::answer("did", &input).unwrap()["att"], 23.0);
/// assert!(levier::method::answer("unheard_of", &input).is_none());
/// ```
pub fn answer(kind: &str, input: &Value) -> Option<Value> {
    preference::answer(kind, input).or_else(|| proof::answer(kind, input))
}
