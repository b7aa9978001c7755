//! The envelopes' answer, with means looked at where it matters.
//!
//! The hull of a mean is exact where the mean was looked at. The answer on hulls stands at their corners, which
//! is where they promise most in excess; so the looks go where the plan will be: at the spends at which the
//! slopes, read between the looks there were, are equal and the sum is the same. There the plan is worth what
//! it is worth, and the bound comes down to it: a few rounds bring all digits, whatever the number of draws.

use super::envelope::Envelope;
use super::relaxation::{Question, Relaxed};
use crate::budget::channel_response::mean::Mean;

/// Means are looked at until they fall short of their hulls by less than this, relative.
pub(crate) const SHORT: f64 = 2e-9;
/// Rounds before a node is split.
const ROUNDS: usize = 40;

/// The answer, once the means keep what their hulls promise but for what a split must settle, or once it
/// cannot beat `value` any more. None when the limits exclude every plan.
pub(crate) fn looked(question: &Question, envelopes: &mut [Envelope], value: f64) -> Option<Relaxed> {
    let mut answer = question.solve(envelopes)?;
    if envelopes.iter().all(|e| e.mean().is_none()) {
        return Some(answer);
    }
    for _ in 0..ROUNDS {
        if answer.bound <= value {
            break;
        }
        let mut runs = runs(envelopes, &answer);
        // Over all that share a price; where that breaks a group's limits, within each group.
        let together = level(&mut runs.clone(), &answer, |_| None);
        let next = if question.keeps_groups(&together) {
            level(&mut runs, &answer, |_| None)
        } else {
            level(&mut runs, &answer, |i| question.group_of(i))
        };
        // What the hulls promise in excess: on falling slopes, and where only a split may help.
        let (mut excess, mut open, mut whole, mut anew) = (0.0, 0.0, 0.0, false);
        for (i, envelope) in envelopes.iter().enumerate() {
            let x = answer.spend[i];
            let promised = envelope.value(x);
            whole += promised;
            let Some((mean, _)) = envelope.mean() else { continue };
            if runs[i].is_some() {
                excess += promised + answer.prices[i] * (next[i] - x) - mean.at(next[i]).0;
            } else if !envelope.is_in_gap(x) {
                anew |= mean.look(x);
                open += promised - mean.at(x).0;
            }
        }
        let enough = SHORT * whole;
        if excess <= enough && (open <= enough || !anew) {
            answer.spend = next;
            break;
        }
        for envelope in &mut *envelopes {
            envelope.refresh();
        }
        answer = question.solve(envelopes)?;
    }
    Some(answer)
}

/// Spends and logarithms of slopes, falling.
type Run = Vec<(f64, f64)>;

/// The means' slopes around the plan, for those inside their ends and on a falling slope.
fn runs(envelopes: &[Envelope], answer: &Relaxed) -> Vec<Option<Run>> {
    let run = |(envelope, &x): (&Envelope, &f64)| {
        let (mean, hull): (&Mean, _) = envelope.mean()?;
        if x < envelope.lo || x >= envelope.hi || envelope.is_in_gap(x) {
            None
        } else {
            mean.falling(x, hull)
        }
    };
    envelopes.iter().zip(&answer.spend).map(run).collect()
}

/// The spend at which a run has fallen to this logarithm.
fn fallen(run: &Run, log_price: f64) -> f64 {
    let right = run.partition_point(|point| point.1 > log_price).clamp(1, run.len() - 1);
    let ((x0, y0), (x1, y1)) = (run[right - 1], run[right]);
    // Slopes that differ by rounding may have the same logarithm.
    let share = if y0 > y1 { ((y0 - log_price) / (y0 - y1)).clamp(0.0, 1.0) } else { 0.0 };
    x0 + (x1 - x0) * share
}

/// The plan with the same sums in which channels that share a price, and a pool, have equal slopes, as read from the runs;
/// the others stay, as do those whose runs end too soon for the sum: these are struck out.
fn level(runs: &mut [Option<Run>], answer: &Relaxed, pool: impl Fn(usize) -> Option<usize>) -> Vec<f64> {
    let mut spend = answer.spend.clone();
    let mut settled = vec![false; spend.len()];
    for i in 0..spend.len() {
        if settled[i] || runs[i].is_none() {
            continue;
        }
        let pooled: Vec<(usize, &Run)> = runs
            .iter()
            .enumerate()
            .filter(|(j, _)| answer.prices[*j] == answer.prices[i] && pool(*j) == pool(i))
            .filter_map(|(j, run)| run.as_ref().map(|run| (j, run)))
            .collect();
        let total: f64 = pooled.iter().map(|(j, _)| answer.spend[*j]).sum();
        let sum = |log_price: f64| pooled.iter().map(|(_, run)| fallen(run, log_price)).sum::<f64>();
        let (mut dear, mut cheap) = (f64::NEG_INFINITY, f64::INFINITY);
        for (_, run) in &pooled {
            dear = dear.max(run[0].1);
            cheap = cheap.min(run[run.len() - 1].1);
        }
        for _ in 0..60 {
            let middle = f64::midpoint(dear, cheap);
            if sum(middle) > total { cheap = middle } else { dear = middle }
        }
        let found = f64::midpoint(dear, cheap);
        let over = sum(found) - total;
        let places: Vec<usize> = pooled.iter().map(|(j, _)| *j).collect();
        for j in places {
            settled[j] = true;
            if over.abs() > 1e-12 * total {
                runs[j] = None;
            } else if let Some(run) = &runs[j] {
                spend[j] = fallen(run, found);
            }
        }
    }
    spend
}
