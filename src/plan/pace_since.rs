//! Since when a status has held: the same question, asked as it could have been at the end of each period before.

use super::pace::{PaceStatus, pace};
use super::pace_path::earlier_paces;
use super::tracked::TrackedTarget;
use crate::value::Date;
use serde::Serialize;

/// How long a status has held.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct StatusSince {
    /// The status of today.
    pub status: PaceStatus,
    /// The end of the first period since which it is the same at the end of each; none where the figures of
    /// earlier days are not known.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub since: Option<Date>,
    /// How many periods that is.
    pub periods: usize,
}

/// Asks again with one whole period less each time, until the status is another one. Sums, and ratios whose window
/// begins at the start.
///
/// ```
/// use levier::plan::{TrackedTarget, pace_since};
/// let input: TrackedTarget = serde_json::from_str(
///     r#"{"measure": "count", "direction": "increase", "target": 600, "today": "2027-03-22",
///         "start": "2027-01-04", "deadline": "2027-07-04", "period_days": 7, "as_of": "2027-03-21",
///         "values": [40, 41, 39, 40, 42, 38, 40, 41, 39, 40, 40]}"#,
/// ).unwrap();
/// // Before the fourth week there were too few to tell.
/// let found = pace_since(&input);
/// assert_eq!((found.since.unwrap().to_string().as_str(), found.periods), ("2027-01-31", 7));
/// ```
pub fn pace_since(input: &TrackedTarget) -> StatusSince {
    let status = pace(input).status;
    let mut found = StatusSince { status, since: None, periods: 0 };
    if status == PaceStatus::NotStarted {
        return found;
    }
    for (end, _) in earlier_paces(input).take_while(|(_, earlier)| earlier.status == status) {
        found.since = Some(end);
        found.periods += 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{PaceStatus, TrackedTarget, pace_since};
    use serde_json::{Value, json};

    fn since(more: &Value) -> (PaceStatus, Option<String>, usize) {
        let mut input = json!({"measure": "count", "direction": "increase", "target": 600, "today": "2027-03-24",
            "start": "2027-01-04", "deadline": "2027-07-04", "period_days": 7, "as_of": "2027-03-23",
            "values": [40, 41, 39, 40, 42, 38, 40, 41, 39, 40, 40], "rest": 11});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let found = pace_since(&serde_json::from_value::<TrackedTarget>(input).unwrap());
        (found.status, found.since.map(|day| day.to_string()), found.periods)
    }

    #[test]
    fn days_after_the_last_whole_period_are_left_out_first() {
        assert_eq!(since(&json!({})), (PaceStatus::Ahead, Some("2027-01-31".to_owned()), 8));
    }

    #[test]
    fn a_status_that_has_just_changed_has_no_day_before() {
        let reached = since(&json!({"target": 450}));
        assert_eq!(reached, (PaceStatus::Reached, None, 0));
        assert_eq!(since(&json!({"today": "2026-12-01"})), (PaceStatus::NotStarted, None, 0));
        let value =
            json!({"measure": "value", "window": {"from": "2027-01-04", "to": "2027-02-01", "value": 3}});
        assert_eq!(since(&value).1, None);
    }
}
