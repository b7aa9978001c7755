//! The judgment on a hold-out: a model fitted up to a day, against what its customers did afterwards.

use super::history::{Clock, History, by_clock, grouped, purchase_days};
use super::month;
use super::picture::{MANY, line, line_name};
use super::progress::Progress;
use super::purchase_model::{PurchaseModel, PurchaseParams};
use super::purchases::{HoldoutByX, HoldoutStep, PurchasesHoldout};
use super::summary::fit_groups;
use crate::audience::Orders;
use crate::{Code, Error, Result};

/// The most steps of the cumulative curve.
const STEPS: f64 = 52.0;

/// How many steps of progress the judgment takes, beside its histories.
pub(super) fn judge(
    orders: &Orders,
    model: PurchaseModel,
    clock: Clock,
    from: i32,
    end: i32,
    progress: &mut Progress<'_>,
) -> Result<PurchasesHoldout> {
    let units = clock.units(from, end);
    if from >= end || units <= 0.0 {
        return Err(Error::new(Code::OutOfRange).field("holdout_from").found(month::date(from)));
    }
    let known = by_clock(orders, from, clock);
    let present: Vec<History> = known.iter().flatten().copied().collect();
    let (groups, _) = grouped(&present);
    let params = fit_groups(model, &groups)?.params;
    progress.step(FIT_STEPS)?;
    // Steps of whole units: every one, or every second, …
    let stride = (units / STEPS).ceil().max(1.0);
    let mut times: Vec<f64> =
        (1..).map(|k| f64::from(k) * stride).take_while(|t| *t < units - 1e-9).collect();
    times.push(units);
    let mut actual = vec![0.0; times.len()];
    let mut by_x = vec![[0.0; 3]; MANY as usize + 1];
    for (customer, history) in known.iter().enumerate() {
        let Some(history) = history else { continue };
        let followed = followed(orders, customer, clock, from, end);
        let line = &mut by_x[line(history.x)];
        (line[0], line[1]) = (line[0] + 1.0, line[1] + followed.len() as f64);
        for after in followed {
            actual[times.partition_point(|t| *t < after - 1e-9).min(times.len() - 1)] += 1.0;
        }
    }
    let mut expected = vec![0.0; times.len()];
    for group in &groups {
        let each = forecast(&params, group, &times).ok_or(Error::new(Code::NoConvergence))?;
        for (sum, value) in expected.iter_mut().zip(&each) {
            *sum += group.weight * value;
        }
        by_x[line(group.x)][2] += group.weight * each[each.len() - 1];
        progress.step(1)?;
    }
    let mut seen = 0.0;
    let weekly: Vec<HoldoutStep> = times
        .iter()
        .zip(actual.iter().zip(&expected))
        .map(|(&t, (actual, &expected))| {
            seen += actual;
            HoldoutStep { t, actual: seen, expected }
        })
        .collect();
    let by_x = by_x.iter().enumerate().filter(|(_, [n, _, _])| *n > 0.0);
    Ok(PurchasesHoldout {
        from: month::date(from),
        to: month::date(end),
        units,
        actual: seen,
        expected: expected[expected.len() - 1],
        by_x: by_x
            .map(|(index, &[n, actual, expected])| HoldoutByX {
                x: line_name(index),
                n,
                actual: actual / n,
                expected: expected / n,
            })
            .collect(),
        weekly,
    })
}

/// What a fit counts for in the progress.
pub(super) const FIT_STEPS: usize = 200;

fn forecast(params: &PurchaseParams, group: &History, times: &[f64]) -> Option<Vec<f64>> {
    times.iter().map(|&t| params.expected(group.x, group.t_x, group.t, t)).collect()
}

/// When a customer bought after a day and up to another, in units after the first: purchase days, or opportunities taken.
fn followed(orders: &Orders, customer: usize, clock: Clock, from: i32, end: i32) -> Vec<f64> {
    let days = purchase_days(orders, customer, end);
    if let Clock::Days(_) = clock {
        let later = days.iter().filter(|(day, _)| *day > from);
        return later.map(|&(day, _)| clock.units(from, day)).collect();
    }
    let first = clock.period(days[0].0);
    let (known, last) = (clock.last_whole(from), clock.last_whole(end));
    let mut taken: Vec<i32> = days.iter().map(|&(day, _)| clock.period(day)).collect();
    taken.dedup();
    taken.retain(|period| *period > known.max(first) && *period <= last);
    taken.into_iter().map(|period| f64::from(period - known)).collect()
}
