//! Cutting planes for means of draws.
//!
//! The envelope of a mean is exact only at its evaluation points, and the relaxed optimum stands at corners of
//! the envelope, where the overestimate is largest. Each round therefore adds evaluation points at the predicted
//! optimum: the spends with the same total at which the recorded slopes are equal. The bound then falls to the
//! value of the plan. A few rounds give all digits, whatever the number of draws.

use super::envelope::Envelope;
use super::relaxation::{Program, RelaxedPlan};
use crate::budget::channel_response::mean::Mean;

/// Evaluation points are added until the hulls exceed the means by less than this, relative.
pub(crate) const HULL_TOLERANCE: f64 = 2e-9;
/// Rounds before a node is split.
const ROUNDS: usize = 40;

/// The relaxed optimum, once the hulls agree with the means except where only a split helps, or once it cannot
/// exceed `value`. None when the limits exclude every plan.
pub(crate) fn tighten(program: &Program, envelopes: &mut [Envelope], value: f64) -> Option<RelaxedPlan> {
    let mut answer = program.solve(envelopes)?;
    if envelopes.iter().all(|e| e.mean().is_none()) {
        return Some(answer);
    }
    for _ in 0..ROUNDS {
        if answer.bound <= value {
            break;
        }
        let mut slope_tables = slope_tables(envelopes, &answer);
        // Slopes are made equal over all channels with one price; within each group where a group limit would break.
        let together = equalise_slopes(&mut slope_tables.clone(), &answer, |_| None);
        let next = if program.keeps_groups(&together) {
            equalise_slopes(&mut slope_tables, &answer, |_| None)
        } else {
            equalise_slopes(&mut slope_tables, &answer, |i| program.group_of(i))
        };
        // The overestimate of the hulls: where slopes decrease, and where only a split may help.
        let (mut excess, mut open, mut whole, mut refined) = (0.0, 0.0, 0.0, false);
        for (i, envelope) in envelopes.iter().enumerate() {
            let x = answer.spend[i];
            let promised = envelope.value(x);
            whole += promised;
            let Some((mean, _)) = envelope.mean() else { continue };
            if slope_tables[i].is_some() {
                excess += promised + answer.prices[i] * (next[i] - x) - mean.at(next[i]).0;
            } else if !envelope.is_in_gap(x) {
                refined |= mean.add_point(x);
                open += promised - mean.at(x).0;
            }
        }
        let enough = HULL_TOLERANCE * whole;
        if excess <= enough && (open <= enough || !refined) {
            answer.spend = next;
            break;
        }
        for envelope in &mut *envelopes {
            envelope.refresh();
        }
        answer = program.solve(envelopes)?;
    }
    Some(answer)
}

/// Spends and logarithms of slopes, falling.
type SlopeTable = Vec<(f64, f64)>;

/// The slopes of the means around the plan, for spends inside their interval where slopes decrease.
fn slope_tables(envelopes: &[Envelope], answer: &RelaxedPlan) -> Vec<Option<SlopeTable>> {
    let table = |(envelope, &x): (&Envelope, &f64)| {
        let (mean, hull): (&Mean, _) = envelope.mean()?;
        if x < envelope.lo || x >= envelope.hi || envelope.is_in_gap(x) {
            None
        } else {
            mean.decreasing_slopes(x, hull)
        }
    };
    envelopes.iter().zip(&answer.spend).map(table).collect()
}

/// The spend at which the slope has this logarithm.
fn spend_at_slope(table: &SlopeTable, log_price: f64) -> f64 {
    let right = table.partition_point(|point| point.1 > log_price).clamp(1, table.len() - 1);
    let ((x0, y0), (x1, y1)) = (table[right - 1], table[right]);
    // Slopes that differ by rounding may have the same logarithm.
    let share = if y0 > y1 { ((y0 - log_price) / (y0 - y1)).clamp(0.0, 1.0) } else { 0.0 };
    x0 + (x1 - x0) * share
}

/// The plan with the same sums in which channels with one price and one pool have equal slopes, read from the
/// tables. Other channels keep their spend, and so do those whose table is too short for the sum: their table is
/// removed.
fn equalise_slopes(
    slope_tables: &mut [Option<SlopeTable>],
    answer: &RelaxedPlan,
    pool: impl Fn(usize) -> Option<usize>,
) -> Vec<f64> {
    let mut spend = answer.spend.clone();
    let mut done = vec![false; spend.len()];
    for i in 0..spend.len() {
        if done[i] || slope_tables[i].is_none() {
            continue;
        }
        let pooled: Vec<(usize, &SlopeTable)> = slope_tables
            .iter()
            .enumerate()
            .filter(|(j, _)| answer.prices[*j] == answer.prices[i] && pool(*j) == pool(i))
            .filter_map(|(j, table)| table.as_ref().map(|table| (j, table)))
            .collect();
        let total: f64 = pooled.iter().map(|(j, _)| answer.spend[*j]).sum();
        let sum =
            |log_price: f64| pooled.iter().map(|(_, table)| spend_at_slope(table, log_price)).sum::<f64>();
        let (mut high, mut low) = (f64::NEG_INFINITY, f64::INFINITY);
        for (_, table) in &pooled {
            high = high.max(table[0].1);
            low = low.min(table[table.len() - 1].1);
        }
        for _ in 0..60 {
            let middle = f64::midpoint(high, low);
            if sum(middle) > total { low = middle } else { high = middle }
        }
        let found = f64::midpoint(high, low);
        let over = sum(found) - total;
        let places: Vec<usize> = pooled.iter().map(|(j, _)| *j).collect();
        for j in places {
            done[j] = true;
            if over.abs() > 1e-12 * total {
                slope_tables[j] = None;
            } else if let Some(table) = &slope_tables[j] {
                spend[j] = spend_at_slope(table, found);
            }
        }
    }
    spend
}
