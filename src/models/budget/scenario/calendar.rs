//! The first days of the periods that follow the data.

use super::fitted::FitForBudget;
use crate::value::Date;

/// Periods looked through for the first one of a plan: more than fifty years of days.
const MOST_SKIPPED: u32 = 20_000;

/// The first days of `count` periods after the data, none of them before `from`; months keep their day where they
/// have it. Empty when the fit does not say when its data end.
pub(crate) fn period_starts(fit: &FitForBudget, from: Option<Date>, count: u32) -> Vec<Date> {
    let next = |step: u32| following(fit, step);
    let early = |step: &u32| from.is_some_and(|from| next(*step).is_some_and(|start| start < from));
    let Some(first) = (1..=MOST_SKIPPED).find(|step| !early(step)) else { return Vec::new() };
    (first..first + count).map_while(next).collect()
}

/// The first day of the period `step` periods after the last one of the data.
fn following(fit: &FitForBudget, step: u32) -> Option<Date> {
    let last = fit.last_start?;
    let by_months = match fit.period_days {
        days if (28.0..32.0).contains(&days) => Some(1),
        days if (89.0..93.0).contains(&days) => Some(3),
        days if (365.0..367.0).contains(&days) => Some(12),
        _ => None,
    };
    match by_months {
        Some(months) => last.plus_months(months * step),
        None => last.plus_days((fit.period_days * f64::from(step)).round() as i64),
    }
}

#[cfg(test)]
mod tests {
    use super::period_starts;
    use crate::budget::FitForBudget;
    use crate::value::Date;

    fn fit(period_days: f64) -> FitForBudget {
        let last_start = Date::new(2026, 5, 25).ok();
        FitForBudget {
            channels: Vec::new(),
            period_days,
            outcome_is_money: false,
            last_start,
            unexplained: None,
        }
    }

    fn written(period_days: f64, from: &str, count: u32) -> Vec<String> {
        let starts = period_starts(&fit(period_days), Date::parse(from).ok(), count);
        starts.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_plan_starts_at_the_first_period_after_the_data_and_not_before_the_day_chosen() {
        assert_eq!(written(7.0, "2026-01-01", 2), ["2026-06-01", "2026-06-08"]);
        assert_eq!(written(7.0, "2026-06-08", 1), ["2026-06-08"]);
        assert_eq!(written(7.0, "2026-06-09", 1), ["2026-06-15"]);
        assert_eq!(written(30.4, "2026-08-01", 2), ["2026-08-25", "2026-09-25"]);
        assert!(period_starts(&FitForBudget { last_start: None, ..fit(7.0) }, None, 3).is_empty());
    }
}
