//! Where a target stood at the end of each period, by the figures that were there then.

use super::pace::{TargetPace, pace};
use super::tracked::TrackedTarget;
use crate::value::Date;
use serde::Serialize;

/// The paces of a target, in the order of their days.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PacePath {
    /// One at the end of each whole period; the last is that of all figures.
    pub paces: Vec<TargetPace>,
}

/// The pace with the figures of the first period, of the first two, and so on. Where the figures of earlier days are
/// not known, as those of a rate, there is only the last; before the start there is none. What each holds is in the
/// unit of the target.
///
/// ```
/// use levier::plan::{TrackedTarget, pace_path};
/// let input: TrackedTarget = serde_json::from_str(
///     r#"{"measure": "count", "direction": "increase", "target": 600, "today": "2027-01-20",
///         "start": "2027-01-04", "deadline": "2027-07-04", "period_days": 7, "as_of": "2027-01-20",
///         "values": [40, 41], "rest": 20}"#,
/// ).unwrap();
/// let totals: Vec<_> = pace_path(&input).paces.iter().filter_map(|pace| pace.actual).collect();
/// assert_eq!(totals, [40.0, 81.0, 101.0]);
/// ```
pub fn pace_path(input: &TrackedTarget) -> PacePath {
    let now = pace(input);
    if now.as_of.is_none() {
        return PacePath { paces: Vec::new() };
    }
    let mut paces: Vec<_> = earlier_paces(input).map(|(_, pace)| pace).collect();
    paces.reverse();
    paces.push(now);
    PacePath { paces }
}

/// The pace with what came after the last whole period left out, then with one period less each time. Only sums, and
/// ratios whose window begins at the start, have earlier ones.
pub(super) fn earlier_paces(input: &TrackedTarget) -> impl Iterator<Item = (Date, TargetPace)> {
    let mut earlier = input.clone();
    std::iter::from_fn(move || {
        let end = step_back(&mut earlier)?;
        Some((end, pace(&earlier)))
    })
}

/// Leaves out what came after the last whole period, or else that period; gives the day on which it then stands.
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
    use super::{TrackedTarget, pace_path};
    use crate::plan::pace;
    use serde_json::{Value, json};

    fn target(more: &Value) -> TrackedTarget {
        let mut input = json!({"measure": "amount", "direction": "increase", "target": 600,
            "today": "2027-03-24", "start": "2027-01-04", "deadline": "2027-07-04", "period_days": 7,
            "as_of": "2027-03-21", "values": [40, 41, 39, 40, 42, 38, 40, 41, 39, 40, 40]});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        serde_json::from_value(input).unwrap()
    }

    #[test]
    fn the_last_pace_is_that_of_all_figures() {
        for more in [json!({}), json!({"as_of": "2027-03-24", "rest": 11})] {
            let input = target(&more);
            assert_eq!(pace_path(&input).paces.last(), Some(&pace(&input)));
        }
    }

    #[test]
    fn totals_and_the_line_grow_day_by_day_to_the_target() {
        let paces = pace_path(&target(&json!({}))).paces;
        assert_eq!(paces.len(), 11);
        for (k, pace) in paces.iter().enumerate() {
            let line = 600.0 * 7.0 * (k + 1) as f64 / 182.0;
            assert!((pace.expected_now.unwrap() - line).abs() < 1e-9);
        }
        assert!(
            paces.windows(2).all(|pair| pair[0].as_of < pair[1].as_of && pair[0].actual < pair[1].actual)
        );
    }

    #[test]
    fn a_rate_has_the_one_pace_of_its_window() {
        let input = target(&json!({"measure": "rate", "baseline": 0.02, "target": 0.025,
            "window": {"from": "2027-01-04", "to": "2027-03-21", "successes": 990, "trials": 50000}}));
        assert_eq!(pace_path(&input).paces, [pace(&input)]);
    }

    #[test]
    fn a_ratio_is_that_of_all_periods_so_far() {
        let input =
            target(&json!({"measure": "ratio", "direction": "decrease", "baseline": 12, "target": 10,
            "window": {"from": "2027-01-04", "period_days": 7, "numerators": [100, 110, 90],
                       "denominators": [10, 10, 10]}}));
        let ratios: Vec<_> = pace_path(&input).paces.iter().map(|pace| pace.actual.unwrap()).collect();
        assert_eq!(ratios, [10.0, 10.5, 10.0]);
    }

    #[test]
    fn nothing_is_there_before_the_start_or_without_figures() {
        assert_eq!(pace_path(&target(&json!({"today": "2026-12-01"}))).paces, []);
        assert_eq!(pace_path(&target(&json!({"as_of": null, "values": null}))).paces, []);
    }
}
