//! Since when a status has held: the same question, asked as it could have been at the end of each period before.

use super::pace::{PaceStatus, pace};
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
    let mut earlier = input.clone();
    while let Some(end) = step_back(&mut earlier) {
        if pace(&earlier).status != status {
            break;
        }
        found.since = Some(end);
        found.periods += 1;
    }
    found
}

/// Leaves out what came after the last whole period, or else that period; the day on which it then stands.
fn step_back(input: &mut TrackedTarget) -> Option<Date> {
    let start = input.start?;
    let end = |days: u32, periods: usize| start.plus_days(i64::from(days) * periods as i64 - 1);
    let day = if input.measure.is_sum() {
        let (days, values) = (input.period_days?, input.values.as_mut()?);
        if input.as_of? == end(days, values.len())? {
            values.pop()?;
        }
        input.rest = None;
        let day = end(days, values.len())?;
        input.as_of = Some(day);
        day
    } else {
        let window = input.window.as_mut().filter(|window| window.from == start)?;
        let (over, under) = (window.numerators.as_mut()?, window.denominators.as_mut()?);
        over.pop()?;
        under.pop()?;
        end(window.period_days?, over.len())?
    };
    (day >= start).then(|| {
        input.today = input.today.min(day);
        day
    })
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
