//! Spends over several periods with geometric adstock: how much for each channel, and when.
//!
//! The bound does not depend on the search. On concave curves (or the envelopes of S-shaped ones) no plan exceeds
//! value + max over all plans of gradient · (plan − found), which a greedy fill computes (the Frank-Wolfe gap;
//! Jaggi 2013).

use super::barrier::{ChannelPath, maximise};
use super::problem::{PeriodChannel, PeriodProblem};
use crate::Result;
use crate::budget::allocation::answer::{AllocationReason, AllocationStatus, Colliding};
use crate::budget::allocation::certificate::Certificate;
use crate::budget::problem::BudgetConstraint;
use crate::budget::solver::envelope::Envelope;
use crate::budget::tolerance::SAME;
use serde::{Deserialize, Serialize};

/// The answer; when infeasible its lists are empty and its figures `None`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct PeriodAllocation {
    /// Whether there is a plan, and whether it is proven.
    pub status: AllocationStatus,
    /// What it comes down to.
    pub reason: AllocationReason,
    /// Planned spends: one list a channel, one entry a period.
    pub spend_by_channel_and_period: Vec<Vec<f64>>,
    /// Planned spend of each channel over all periods.
    pub channel_totals: Vec<f64>,
    /// Response of each channel over all periods, what was carried in included.
    pub channel_responses: Vec<f64>,
    /// Response per unit of spend in a period, its later effects within the plan included; `None`:
    /// infinite, at 0.
    pub marginal_response: Vec<Vec<Option<f64>>>,
    /// Sum of the planned spends.
    pub total_spend: Option<f64>,
    /// Sum of the responses.
    pub total_response: Option<f64>,
    /// The proof.
    pub certificate: Option<Certificate>,
    /// When infeasible: what collides.
    pub colliding: Option<Colliding>,
}

/// The best spends over time, with their proof: to a relative gap of 1e-6 with concave curves; with
/// S-shaped ones it states the gap it has (`best_found`). A ceiling is spent as far as the maximums go.
///
/// # Errors
/// `no_channels`, `duplicate_name`, `missing_input` (no total), `not_a_number`, `negative_input`,
/// `out_of_range` (`theta`, `periods`), `invalid_bounds`, `invalid_curve`. What concerns one channel
/// carries the detail `channel`.
///
/// ```
/// use levier::budget::{PeriodProblem, allocate_periods};
/// let problem = PeriodProblem::from_json(r#"{"channels": [{"name": "tv", "family": "log",
///   "params": {"a": 1, "b": 1}, "current": 1, "min": 0, "max": 10, "theta": 0, "carry_in": 0}],
///   "budget": {"total": 6, "constraint": "eq"}, "periods": 3}"#)?;
/// let plan = allocate_periods(&problem)?;
/// // Without adstock equal periods share a concave response equally.
/// assert!(plan.spend_by_channel_and_period[0].iter().all(|x| (x - 2.0).abs() < 1e-4));
/// assert!(plan.certificate.unwrap().gap < 1e-6);
/// # Ok::<(), levier::Error>(())
/// ```
pub fn allocate_periods(problem: &PeriodProblem) -> Result<PeriodAllocation> {
    let curves = problem.check()?;
    let count = problem.periods as usize;
    let channels = &problem.channels;
    let sum = |end: fn(&PeriodChannel) -> f64| channels.iter().map(end).sum::<f64>() * count as f64;
    let (low, high) = (sum(|c| c.min), sum(|c| c.max));
    let constraint = problem.budget.constraint;
    let asked = match (constraint, problem.budget.total) {
        (BudgetConstraint::None, _) | (_, None) => high,
        (_, Some(total)) => total,
    };
    let names = |some: fn(&PeriodChannel) -> bool| {
        channels.iter().filter(|c| some(c)).map(|c| c.name.clone()).collect::<Vec<_>>()
    };
    let collide = |channels: Vec<String>, sum: f64| Colliding {
        channels,
        groups: Vec::new(),
        group: None,
        sum,
        total: asked,
    };
    if low > asked + SAME * asked.max(low) {
        return Ok(infeasible(AllocationReason::MinimumsExceedBudget, collide(names(|c| c.min > 0.0), low)));
    }
    if constraint == BudgetConstraint::Eq && high < asked - SAME * asked {
        return Ok(infeasible(AllocationReason::MaximumsBelowBudget, collide(names(|_| true), high)));
    }
    let total = asked.clamp(low, high);
    let paths: Vec<ChannelPath> = channels
        .iter()
        .zip(&curves)
        .map(|(c, &curve)| {
            // No period can take more than what all minimums leave of the total.
            let max = c.max.min(c.min + (total - low)).max(c.min);
            ChannelPath {
                curve,
                theta: c.theta,
                carry_in: c.carry_in,
                min: c.min,
                max,
                envelopes: Vec::new(),
            }
        })
        .collect();
    let (spend, bound) = best(&paths, count, total, low);
    let responses: Vec<f64> = paths.iter().zip(&spend).map(|(l, x)| l.response(x)).collect();
    let value: f64 = responses.iter().sum();
    let upper_bound = bound.max(value);
    let gap = if upper_bound > 0.0 { (upper_bound - value) / upper_bound } else { 0.0 };
    let marginal = |(path, x): (&ChannelPath, &Vec<f64>)| {
        path.marginals(x).into_iter().map(|m| m.is_finite().then_some(m)).collect::<Vec<_>>()
    };
    Ok(PeriodAllocation {
        status: AllocationStatus::of_gap(gap),
        reason: match constraint {
            BudgetConstraint::None => AllocationReason::NoBudget,
            BudgetConstraint::Le if asked - total > SAME * asked => AllocationReason::UnspentMaximums,
            _ => AllocationReason::BudgetMet,
        },
        channel_totals: spend.iter().map(|x| x.iter().sum()).collect(),
        channel_responses: responses,
        marginal_response: paths.iter().zip(&spend).map(marginal).collect(),
        total_spend: Some(spend.iter().flatten().sum()),
        spend_by_channel_and_period: spend,
        total_response: Some(value),
        certificate: Some(Certificate { value, upper_bound, gap, nodes: 1 }),
        colliding: None,
    })
}

fn infeasible(reason: AllocationReason, colliding: Colliding) -> PeriodAllocation {
    PeriodAllocation {
        status: AllocationStatus::Infeasible,
        reason,
        spend_by_channel_and_period: Vec::new(),
        channel_totals: Vec::new(),
        channel_responses: Vec::new(),
        marginal_response: Vec::new(),
        total_spend: None,
        total_response: None,
        certificate: None,
        colliding: Some(colliding),
    }
}

/// The best plan met and the bound; `low` is the sum of the minimums.
fn best(paths: &[ChannelPath], count: usize, total: f64, low: f64) -> (Vec<Vec<f64>>, f64) {
    let open: Vec<usize> = (0..paths.len()).filter(|&i| paths[i].max > paths[i].min).collect();
    let room: f64 = open.iter().map(|&i| (paths[i].max - paths[i].min) * count as f64).sum();
    let share = if room > 0.0 { (total - low) / room } else { 0.0 };
    let even: Vec<Vec<f64>> =
        paths.iter().map(|l| vec![l.min + share.min(1.0) * (l.max - l.min); count]).collect();
    let whole = |spend: &[Vec<f64>]| paths.iter().zip(spend).map(|(l, x)| l.response(x)).sum::<f64>();
    if share <= SAME || share >= 1.0 - SAME {
        // Everything at its minimum, or at its maximum: there is one plan, but for rounding.
        let with_envelopes: Vec<ChannelPath> = paths.iter().map(|l| with_envelopes(l, count)).collect();
        let bound = frank_wolfe_bound(&with_envelopes, &even, total);
        let value = whole(&even);
        return (even, if bound.is_finite() { bound } else { value });
    }
    let with_envelopes: Vec<ChannelPath> = paths.iter().map(|l| with_envelopes(l, count)).collect();
    let maximised = |from: &[Vec<f64>], on: &[ChannelPath]| {
        let mut spend: Vec<Vec<f64>> = open.iter().map(|&i| from[i].clone()).collect();
        let own: Vec<ChannelPath> = open.iter().map(|&i| on[i].clone()).collect();
        maximise(&own, &mut spend);
        let mut all = from.to_vec();
        for (&i, x) in open.iter().zip(spend) {
            all[i] = x;
        }
        restore_total(paths, &mut all, total);
        all
    };
    let smooth = maximised(&even, &with_envelopes);
    let mut plans = vec![snapped(paths, &smooth, total), smooth.clone()];
    let mut bound = f64::INFINITY;
    for plan in &plans {
        bound = bound.min(frank_wolfe_bound(&with_envelopes, plan, total));
    }
    if paths.iter().any(|l| !l.curve.is_concave()) {
        for from in [&smooth, &even] {
            let local = maximised(from, paths);
            plans.push(snapped(paths, &local, total));
            plans.push(local);
        }
    }
    plans.push(even);
    let mut best = 0;
    for i in 1..plans.len() {
        if whole(&plans[i]) > whole(&plans[best]) {
            best = i;
        }
    }
    (plans.swap_remove(best), bound)
}

/// The line under the envelopes of its curve, over the carried-over spends that are possible.
fn with_envelopes(path: &ChannelPath, count: usize) -> ChannelPath {
    let lows = path.adstock(&vec![path.min; count]);
    let highs = path.adstock(&vec![path.max; count]);
    let envelopes =
        lows.iter().zip(&highs).map(|(&lo, &hi)| Envelope::new(path.curve, lo, hi.max(lo))).collect();
    ChannelPath { envelopes, ..path.clone() }
}

/// What no plan exceeds: the tangent plane at `spend`, filled greedily. Infinite where a slope is.
fn frank_wolfe_bound(paths: &[ChannelPath], spend: &[Vec<f64>], total: f64) -> f64 {
    let mut bound = 0.0;
    let mut slots: Vec<(f64, f64)> = Vec::new();
    let mut left = total;
    for (path, x) in paths.iter().zip(spend) {
        bound += path.response(x);
        for (marginal, x) in path.marginals(x).into_iter().zip(x) {
            if path.max > path.min && !marginal.is_finite() {
                return f64::INFINITY;
            }
            left -= path.min;
            if path.max > path.min {
                bound -= marginal * (x - path.min);
                slots.push((marginal, path.max - path.min));
            }
        }
    }
    slots.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (marginal, room) in slots {
        let taken = room.min(left.max(0.0));
        bound += marginal * taken;
        left -= taken;
    }
    bound
}

/// Puts what stands next to a bound on it.
fn snapped(paths: &[ChannelPath], spend: &[Vec<f64>], total: f64) -> Vec<Vec<f64>> {
    let mut snapped = spend.to_vec();
    for (path, x) in paths.iter().zip(&mut snapped) {
        let near = 1e-7 * (path.max - path.min);
        for x in x {
            if *x - path.min <= near {
                *x = path.min;
            } else if path.max - *x <= near {
                *x = path.max;
            }
        }
    }
    restore_total(paths, &mut snapped, total);
    snapped
}

/// Puts what is over or missing of the total where there is most room for it.
fn restore_total(paths: &[ChannelPath], spend: &mut [Vec<f64>], total: f64) {
    for (path, x) in paths.iter().zip(&mut *spend) {
        for x in x {
            *x = x.clamp(path.min, path.max);
        }
    }
    for _ in 0..4 {
        let over = total - spend.iter().flatten().sum::<f64>();
        let mut widest = (0.0, 0, 0);
        for (i, path) in paths.iter().enumerate() {
            for (t, x) in spend[i].iter().enumerate() {
                let room = (x - path.min).min(path.max - x);
                if room > widest.0 {
                    widest = (room, i, t);
                }
            }
        }
        let (room, i, t) = widest;
        if over == 0.0 || room <= 0.0 {
            break;
        }
        spend[i][t] = (spend[i][t] + over).clamp(paths[i].min, paths[i].max);
    }
}
