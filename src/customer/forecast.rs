//! Forecasts from orders: histories, the fit, the forecast of each customer, and the totals.

use super::fitted::fit_groups;
use super::gamma_gamma::{self, GammaGamma, correlation, spenders};
use super::history::{Clock, History, by_clock, grouped, nothing_observed};
use super::holdout::{FIT_STEPS, judge};
use super::month;
use super::picture::{alive_grid, fit_check};
use super::progress::Progress;
use super::purchases::{
    Purchases, PurchasesAsked, PurchasesRow, PurchasesSegment, PurchasesSpend, PurchasesValue,
};
use super::value::{Ahead, Forecast};
use super::warning::CustomerWarning;
use crate::audience::Orders;
use crate::numeric::{quantile, sort_ascending, sort_indices_by};
use crate::{Code, Error, Result};

/// Fewer spenders than this say little of what others spend.
const FEWEST_SPENDERS: usize = 10;
/// Above this, in absolute value, spend and frequency are not unrelated.
const HIGH_CORRELATION: f64 = 0.3;

/// A customer with a history, and what is expected of them.
struct Person {
    customer: usize,
    history: History,
    forecast: Forecast,
    spend: Option<f64>,
    value: Option<f64>,
}

/// Purchases to come of the customers of `orders`, observed up to the day `end`.
///
/// `ids` names a customer; `segments` are a label a customer and the labels' names. `progress` is told
/// `(done, total)` and stops the work by `false`.
///
/// ```
/// use levier::audience::Orders;
/// use levier::customer::{PurchaseModel, PurchasesAsked, purchases};
/// // Fifty customers; customer c buys again every c + 3 days, the first thirty of them until day 200.
/// let rows = (0..50).flat_map(|c| (0..200).step_by(c as usize + 3).filter(move |d| c < 30 || *d < 60).map(move |d| (c, d, 20.0 + f64::from(c))));
/// let orders = Orders::new(50, rows.collect::<Vec<_>>(), true);
/// let asked = PurchasesAsked {
///     model: PurchaseModel::MbgNbd, unit_days: 7.0, horizon: 12.0, period: 4.0, discount: 0.01, margin: Some(0.4),
///     holdout_from: None, list: 3,
/// };
/// let answer = purchases(&orders, &|c| format!("c{c}"), 200, &asked, None, &mut |_, _| true).unwrap();
/// assert_eq!((answer.customers, answer.rows.len()), (50, 3));
/// assert!(answer.rows[0].value > answer.rows[2].value && answer.value.unwrap().is_margin);
/// ```
///
/// # Errors
/// `out_of_range` with the field, `nothing_observed`, `too_few_customers`, `no_repeats`, `no_convergence`,
/// `cancelled`.
///
/// # Panics
/// When a label has no name, or there are fewer labels than customers.
pub fn purchases(
    orders: &Orders,
    ids: &dyn Fn(usize) -> String,
    end: i32,
    asked: &PurchasesAsked,
    segments: Option<(&[Option<u32>], &[String])>,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Purchases> {
    asked.check()?;
    let clock = match (asked.model.is_periodic(), asked.unit_days >= 300.0) {
        (false, _) => Clock::Days(asked.unit_days),
        (true, false) => Clock::Months,
        (true, true) => Clock::Years,
    };
    let known: Vec<(usize, History)> = by_clock(orders, end, clock)
        .into_iter()
        .enumerate()
        .filter_map(|(customer, history)| Some((customer, history?)))
        .collect();
    if known.is_empty() {
        return Err(nothing_observed(orders));
    }
    let all: Vec<History> = known.iter().map(|&(_, history)| history).collect();
    let (groups, places) = grouped(&all);
    let runs = 1 + usize::from(asked.holdout_from.is_some());
    let mut progress = Progress::new(progress, runs * (FIT_STEPS + groups.len()));
    let fitted = fit_groups(asked.model, &groups)?;
    progress.step(FIT_STEPS)?;
    let lost = || Error::new(Code::NoConvergence);
    let mut ahead = Ahead::new(&fitted.params, asked.horizon, asked.period, asked.discount);
    let mut forecasts = Vec::with_capacity(groups.len());
    for group in &groups {
        forecasts.push(ahead.of(group).ok_or_else(lost)?);
        progress.step(1)?;
    }
    let mut warnings = fitted.warnings;
    let spend = if orders.has_amounts() { spend(&all, &mut warnings) } else { None };
    let people = people(known, &places, &forecasts, spend.as_ref(), asked.margin);
    let value = value(&people, asked.margin.is_some());
    let holdout = match asked.holdout_from {
        Some(from) => match judge(orders, asked.model, clock, from.number(), end, &mut progress) {
            Ok(holdout) => Some(holdout),
            // Too little came before that day: the forecast itself stands.
            Err(error) if [Code::NoRepeats, Code::TooFewCustomers].contains(&error.code()) => {
                warnings.push(CustomerWarning::HoldoutTooShort);
                None
            }
            Err(error) => return Err(error),
        },
        None => None,
    };
    let alive: f64 = people.iter().map(|person| person.forecast.p_alive).sum();
    Ok(Purchases {
        model: asked.model,
        unit_days: asked.unit_days,
        observation_end: month::date(end),
        customers: people.len() as u32,
        histories: groups.len() as u32,
        params: fitted.listed,
        loglik: fitted.loglik,
        warnings,
        p_alive_mean: alive / people.len() as f64,
        alive,
        expected_purchases: people.iter().map(|person| person.forecast.expected).sum(),
        spend,
        by_segment: segments
            .map_or_else(Vec::new, |(labels, names)| by_segment(&people, labels, names, value)),
        rows: rows(&people, ids, segments, asked.list as usize),
        value,
        alive_grid: alive_grid(&fitted.params, &groups).ok_or_else(lost)?,
        fit_check: fit_check(&fitted.params, &groups).ok_or_else(lost)?,
        holdout,
    })
}

/// Gamma-Gamma of those who spent more than once; none, with the reason among the warnings, where it says
/// nothing.
fn spend(all: &[History], warnings: &mut Vec<CustomerWarning>) -> Option<PurchasesSpend> {
    let used = spenders(all);
    let mut refuse = |warning| {
        warnings.push(warning);
        None
    };
    if used.len() < FEWEST_SPENDERS {
        return refuse(CustomerWarning::FewSpenders);
    }
    let Ok(top) = gamma_gamma::fit(&used) else { return refuse(CustomerWarning::SpendNotFitted) };
    let params = GammaGamma { p: top.params[0], q: top.params[1], v: top.params[2] };
    let Some(mean) = params.mean() else { return refuse(CustomerWarning::SpendMeanInfinite) };
    let correlation = correlation(&used);
    let mut warnings = Vec::new();
    if correlation.is_some_and(|r| r.abs() > HIGH_CORRELATION) {
        warnings.push(CustomerWarning::CorrelationHigh);
    }
    if top.is_weakly_identified() {
        warnings.push(CustomerWarning::FlatLikelihood);
    }
    Some(PurchasesSpend { params, customers: used.len() as u32, correlation, mean, warnings })
}

fn people(
    known: Vec<(usize, History)>,
    places: &[usize],
    forecasts: &[Forecast],
    spend: Option<&PurchasesSpend>,
    margin: Option<f64>,
) -> Vec<Person> {
    known
        .into_iter()
        .zip(places)
        .map(|((customer, history), &place)| {
            let forecast = forecasts[place];
            // Returns can take off more than was spent: what is expected then is as if nothing had been.
            let money = spend.and_then(|spend| spend.params.expected_spend(history.x, history.mbar.max(0.0)));
            let value = money.map(|money| money * forecast.discounted * margin.unwrap_or(1.0));
            Person { customer, history, forecast, spend: money, value }
        })
        .collect()
}

fn value(people: &[Person], is_margin: bool) -> Option<PurchasesValue> {
    let mut values = people.iter().map(|person| person.value).collect::<Option<Vec<f64>>>()?;
    sort_ascending(&mut values);
    let (n, total) = (values.len(), values.iter().sum::<f64>());
    let best: f64 = values[n - n.div_ceil(10)..].iter().sum();
    Some(PurchasesValue {
        total,
        mean: total / n as f64,
        median: quantile(&values, 0.5),
        top_tenth_share: if total > 0.0 { best / total } else { 0.0 },
        is_margin,
    })
}

fn by_segment(
    people: &[Person],
    labels: &[Option<u32>],
    names: &[String],
    value: Option<PurchasesValue>,
) -> Vec<PurchasesSegment> {
    let mut sums = vec![[0.0; 4]; names.len()];
    for person in people {
        let Some(label) = labels[person.customer] else { continue };
        let sum = &mut sums[label as usize];
        sum[0] += 1.0;
        sum[1] += person.forecast.p_alive;
        sum[2] += person.forecast.expected;
        sum[3] += person.value.unwrap_or(0.0);
    }
    sums.iter()
        .zip(names)
        .map(|(&[n, alive, expected, worth], name)| PurchasesSegment {
            name: name.clone(),
            n: n as u32,
            p_alive: if n > 0.0 { alive / n } else { 0.0 },
            expected_purchases: expected,
            value: value.map(|_| worth),
            value_mean: value.filter(|_| n > 0.0).map(|_| worth / n),
            value_share: value.filter(|value| value.total > 0.0).map(|value| worth / value.total),
        })
        .collect()
}

fn rows(
    people: &[Person],
    ids: &dyn Fn(usize) -> String,
    segments: Option<(&[Option<u32>], &[String])>,
    list: usize,
) -> Vec<PurchasesRow> {
    let rank = |person: &Person| person.value.unwrap_or(person.forecast.expected);
    // Equal ranks keep the order of the file.
    let order = sort_indices_by(people.len(), &|a, b| rank(&people[b]).total_cmp(&rank(&people[a])));
    let segment = |customer: usize| {
        let (labels, names) = segments?;
        Some(names[labels[customer]? as usize].clone())
    };
    order
        .into_iter()
        .take(list)
        .map(|index| &people[index])
        .map(|person| PurchasesRow {
            id: ids(person.customer),
            x: person.history.x,
            t_x: person.history.t_x,
            t: person.history.t,
            p_alive: person.forecast.p_alive,
            expected_purchases: person.forecast.expected,
            expected_spend: person.spend,
            value: person.value,
            segment: segment(person.customer),
        })
        .collect()
}
