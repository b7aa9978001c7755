//! Validation on a hold-out: a model fitted up to a day is compared with the purchases after it.

use super::fitted::fit_groups;
use super::history::{Clock, History, by_clock, grouped, purchase_days};
use super::month;
use super::picture::{MANY, line, line_name};
use super::progress::Progress;
use super::purchase_model::PurchaseModel;
use super::purchases::{HoldoutByX, HoldoutStep, PurchasesHoldout};
use crate::audience::Orders;
use crate::{Code, Error, Result};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// The most steps of the cumulative curve.
const STEPS: f64 = 52.0;

/// Fits up to the day `from` and judges on what followed, up to `end`. Progress: the fit, and a step a
/// history.
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
    let params = fit_groups(model, &groups).map_err(|error| error.field("holdout_from"))?.params;
    progress.step(FIT_STEPS)?;
    // Steps of whole units: every one, or every second, …
    let stride = (units / STEPS).ceil().max(1.0);
    let whole = ((units / stride - 1e-9).ceil() - 1.0).max(0.0) as u32;
    let mut times: Vec<f64> = (1..=whole).map(|k| f64::from(k) * stride).collect();
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
    // Of who is alive, what is expected depends on x and T alone.
    let mut known_ahead: BTreeMap<(u32, u64), Vec<f64>> = BTreeMap::new();
    for group in &groups {
        let lost = || Error::new(Code::NoConvergence);
        let alive = group.weight * params.p_alive(group.x, group.t_x, group.t).ok_or_else(lost)?;
        let key = (group.x, group.t.to_bits());
        let each = match known_ahead.entry(key) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(unknown) => {
                let each = times.iter().map(|&t| params.expected_if_alive(group.x, group.t, t));
                unknown.insert(each.collect::<Option<Vec<f64>>>().ok_or_else(lost)?)
            }
        };
        for (sum, value) in expected.iter_mut().zip(each.iter()) {
            *sum += alive * value;
        }
        by_x[line(group.x)][2] += alive * each[each.len() - 1];
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

/// When a customer bought after a day and up to another, in units after the first: purchase days, or
/// opportunities taken.
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
