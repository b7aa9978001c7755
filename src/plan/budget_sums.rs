//! The sums of a budget: target, plan, forecast and actual by month and in all.

use super::span::Span;
use crate::value::{Date, Month};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// By how much a sum may be above the total: half a cent.
const ROUNDING: f64 = 0.005;

/// The lines of a budget.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BudgetSumsInput {
    /// The last day with figures.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub as_of: Date,
    /// What may be spent in all, none when it is not set.
    pub total: Option<f64>,
    /// The lines.
    pub lines: Vec<BudgetLine>,
}

/// A line of a budget.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BudgetLine {
    /// Its id.
    pub id: String,
    /// Its amounts by month.
    pub months: BTreeMap<Month, Amounts>,
    /// The first day on which it is spent; none: each month is spent from its first day.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub start: Option<Date>,
    /// The last day on which it is spent; none: each month is spent to its last day.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub end: Option<Date>,
}

impl BudgetLine {
    /// The days of a month on which it is spent: all of them where none is within its dates.
    fn days_in(&self, month: Month) -> Span {
        let whole = Span::of(month.first(), month.last());
        let own = Span::of(self.start.unwrap_or(whole.start), self.end.unwrap_or(whole.end));
        whole.common(own).unwrap_or(whole)
    }
}

/// The four amounts of a month; none is "no figure", not 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Amounts {
    /// The placeholder before a plan exists.
    pub target: Option<f64>,
    /// What is planned.
    pub plan: Option<f64>,
    /// What is expected now.
    pub forecast: Option<f64>,
    /// What was spent.
    pub actual: Option<f64>,
}

/// The sums of a month.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MonthAmounts {
    /// The month.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub month: Month,
    /// The sums over the lines.
    #[serde(flatten)]
    pub amounts: Amounts,
}

/// The sums of a line.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct LineSums {
    /// Its id.
    pub id: String,
    /// The sums over its months.
    pub totals: Amounts,
}

/// The sums of a budget.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BudgetSums {
    /// Every month of any line, in order.
    pub months: Vec<MonthAmounts>,
    /// Each line in the order given, so that a plan of many campaigns is one question.
    pub lines: Vec<LineSums>,
    /// The sums over the months.
    pub totals: Amounts,
    /// `budget_above_total`, `forecast_above_total`.
    pub codes: Vec<&'static str>,
    /// Total less plan.
    pub left: Option<f64>,
}

/// Sums the lines of a budget. A forecast that is not written follows from the plan (or the target): what was spent
/// once the month has ended, what was spent and the rest of the plan while it runs (earned value, EAC = AC + BAC − EV).
///
/// ```
/// use levier::plan::{BudgetSumsInput, budget_sums};
/// let input: BudgetSumsInput = serde_json::from_str(
///     r#"{"as_of": "2027-02-14", "total": 2000,
///         "lines": [{"id": "l1", "months": {"2027-02": {"plan": 1800, "actual": 900}}}]}"#,
/// ).unwrap();
/// let sums = budget_sums(&input);
/// // Half of February is left.
/// assert_eq!((sums.totals.forecast, sums.left), (Some(1800.0), Some(200.0)));
/// ```
pub fn budget_sums(input: &BudgetSumsInput) -> BudgetSums {
    let mut months: BTreeMap<Month, Amounts> = BTreeMap::new();
    let mut lines = Vec::with_capacity(input.lines.len());
    for line in &input.lines {
        let mut own = Amounts::default();
        for (month, amounts) in &line.months {
            let forecast = amounts.forecast.or_else(|| expected(line.days_in(*month), *amounts, input.as_of));
            let amounts = Amounts { forecast, ..*amounts };
            add(&mut own, amounts);
            add(months.entry(*month).or_default(), amounts);
        }
        lines.push(LineSums { id: line.id.clone(), totals: own });
    }
    let mut totals = Amounts::default();
    for amounts in months.values() {
        add(&mut totals, *amounts);
    }
    let above = |sum: Option<f64>| input.total.is_some_and(|total| sum.unwrap_or(0.0) > total + ROUNDING);
    let mut codes = Vec::new();
    if above(totals.plan) {
        codes.push("budget_above_total");
    }
    if above(totals.forecast) {
        codes.push("forecast_above_total");
    }
    BudgetSums {
        months: months.into_iter().map(|(month, amounts)| MonthAmounts { month, amounts }).collect(),
        lines,
        left: input.total.map(|total| total - totals.plan.unwrap_or(0.0)),
        totals,
        codes,
    }
}

/// The forecast of a month that has none of its own: of a month that runs, what was spent and the plan's share of the
/// days to come.
fn expected(days: Span, amounts: Amounts, as_of: Date) -> Option<f64> {
    let planned = amounts.plan.or(amounts.target);
    let Some(actual) = amounts.actual.filter(|_| days.start <= as_of) else {
        return planned;
    };
    if days.end <= as_of {
        return Some(actual);
    }
    let elapsed = Span::of(days.start, as_of).days() as f64 / days.days() as f64;
    Some(actual + planned.unwrap_or(0.0) * (1.0 - elapsed))
}

fn add(sums: &mut Amounts, amounts: Amounts) {
    for (sum, amount) in [
        (&mut sums.target, amounts.target),
        (&mut sums.plan, amounts.plan),
        (&mut sums.forecast, amounts.forecast),
        (&mut sums.actual, amounts.actual),
    ] {
        if let Some(amount) = amount {
            *sum = Some(sum.unwrap_or(0.0) + amount);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{BudgetSumsInput, budget_sums};
    use serde_json::{Value, json};

    /// The forecast of a line with a plan of 1,000 and 400 spent in October 2026, by some day.
    fn forecast(as_of: &str, dates: &Value) -> f64 {
        let mut line = json!({"id": "a", "months": {"2026-10": {"plan": 1000, "actual": 400}}});
        line.as_object_mut().unwrap().extend(dates.as_object().unwrap().clone());
        let input = json!({"as_of": as_of, "lines": [line]});
        budget_sums(&serde_json::from_value::<BudgetSumsInput>(input).unwrap()).totals.forecast.unwrap()
    }

    #[test]
    fn what_is_left_of_a_month_is_the_share_of_the_days_on_which_it_is_spent() {
        // 20 of 31 days are to come; of a campaign up to the 24th 13 of 24; of one from the 11th on 20 of 21.
        assert!((forecast("2026-10-11", &json!({})) - (400.0 + 1000.0 * 20.0 / 31.0)).abs() < 1e-9);
        let until = json!({"start": "2026-08-24", "end": "2026-10-24"});
        assert!((forecast("2026-10-11", &until) - (400.0 + 1000.0 * 13.0 / 24.0)).abs() < 1e-9);
        let from = json!({"start": "2026-10-11"});
        assert!((forecast("2026-10-11", &from) - (400.0 + 1000.0 * 20.0 / 21.0)).abs() < 1e-9);
    }

    #[test]
    fn nothing_is_left_after_the_last_day_and_all_before_the_first() {
        assert_eq!(forecast("2026-10-24", &json!({"end": "2026-10-24"})), 400.0);
        assert_eq!(forecast("2026-10-11", &json!({"start": "2026-10-12"})), 1000.0);
        // A month beside the dates of the campaign is spent as a whole.
        assert_eq!(forecast("2026-10-31", &json!({"end": "2026-09-30"})), 400.0);
    }
}
