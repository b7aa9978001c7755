//! The exact optimum when every channel is concave: maximise Σ envelopeᵢ(xᵢ) with Σ xᵢ = total.
//!
//! Demand at a price falls as the price rises. It falls continuously between two neighbouring break prices (the
//! slopes at bounds and at the ends of chords) and may jump at a break price. A binary search over the break
//! prices is therefore followed by root finding in the logarithm of the price, so that units do not matter. The
//! rounding error of the total is shared between the plans just above and just below the price.

use super::envelope::{Envelope, anderson_bjorck_factor};

/// Best plan for the envelopes.
#[derive(Debug, Clone)]
pub(crate) struct ConcavePlan {
    pub(crate) spend: Vec<f64>,
    /// Lagrange bound: no plan of the envelopes, so none of the curves, responds more.
    pub(crate) bound: f64,
    /// What the last unit of spend returns; 0 and infinity when every channel is at an end.
    pub(crate) price: f64,
}

/// Solves for the total, which must lie between the sums of the ends (it is clamped to them).
pub(crate) fn solve(envelopes: &[Envelope], total: f64) -> ConcavePlan {
    let lows: f64 = envelopes.iter().map(|e| e.lo).sum();
    let highs: f64 = envelopes.iter().map(|e| e.hi).sum();
    let ends = |spend: Vec<f64>, price: f64| {
        // There is one plan, and envelopes are exact at their ends.
        let bound = envelopes.iter().zip(&spend).map(|(e, &x)| e.response(x)).sum();
        ConcavePlan { spend, bound, price }
    };
    if total <= lows {
        return ends(envelopes.iter().map(|e| e.lo).collect(), f64::INFINITY);
    }
    if total >= highs {
        return ends(envelopes.iter().map(|e| e.hi).collect(), 0.0);
    }
    let mut demands = Demands::of(envelopes);
    let (price, spend) = match bracket(&mut demands, total) {
        Bracket::At(price, spend) => (price, share_tie(envelopes, spend, price, total)),
        Bracket::Between(low, high) => root(&mut demands, total, low, high),
    };
    // g(λ) = Σ max(envelope(x) − λ·x) + λ·total, with the two terms in λ taken together.
    let log_price = price.ln();
    let (mut values, mut spent) = (0.0, 0.0);
    for (e, last) in envelopes.iter().zip(&mut demands.last) {
        let x = e.demand(price, log_price, last);
        values += e.value(x);
        spent += x;
    }
    ConcavePlan { spend, bound: values + price * (total - spent), price }
}

/// The channels' answers to one price after the other, each found from the one before.
struct Demands<'a> {
    envelopes: &'a [Envelope],
    last: Vec<f64>,
}

impl<'a> Demands<'a> {
    fn of(envelopes: &'a [Envelope]) -> Self {
        Self { envelopes, last: vec![f64::NAN; envelopes.len()] }
    }

    fn sum(&mut self, price: f64, log_price: f64) -> f64 {
        let each = self.envelopes.iter().zip(&mut self.last);
        each.map(|(e, last)| e.demand(price, log_price, last)).sum()
    }

    fn each(&mut self, price: f64, log_price: f64) -> Vec<f64> {
        let each = self.envelopes.iter().zip(&mut self.last);
        each.map(|(e, last)| e.demand(price, log_price, last)).collect()
    }

    fn side(&mut self, total: f64, log_price: f64) -> Side {
        let spend = self.each(log_price.exp(), log_price);
        Side { log_price, excess: spend.iter().sum::<f64>() - total, spend }
    }
}

enum Bracket {
    /// The total is within the jump of demand at this price.
    At(f64, Vec<f64>),
    /// The price lies strictly between; 0 and infinity stand for the open ends.
    Between(f64, f64),
}

fn bracket(demands: &mut Demands, total: f64) -> Bracket {
    let mut breaks = Vec::with_capacity(2 * demands.envelopes.len());
    for envelope in demands.envelopes {
        envelope.breaks(&mut breaks);
    }
    breaks.retain(|price| price.is_finite() && *price > 0.0);
    crate::numeric::sort_ascending(&mut breaks);
    breaks.dedup();
    let first_enough = breaks.partition_point(|&price| demands.sum(price, price.ln()) > total);
    let below = if first_enough == 0 { 0.0 } else { breaks[first_enough - 1] };
    let Some(&price) = breaks.get(first_enough) else { return Bracket::Between(below, f64::INFINITY) };
    let spend = demands.each(price, price.ln());
    let largest: f64 = demands.envelopes.iter().zip(&spend).map(|(e, &x)| e.largest_demand(price, x)).sum();
    if largest >= total { Bracket::At(price, spend) } else { Bracket::Between(below, price) }
}

/// At a break price some channels may spend anything from `demand` to `largest_demand` and lose
/// nothing. Curved ones (chords of an S) go all the way or not at all, as far as the money goes, since
/// only there the envelope keeps its promise; straight ones share what is left in proportion to their
/// room; at most one curved channel is left in between.
fn share_tie(envelopes: &[Envelope], mut spend: Vec<f64>, price: f64, total: f64) -> Vec<f64> {
    let room: Vec<f64> = envelopes.iter().zip(&spend).map(|(e, &x)| e.largest_demand(price, x) - x).collect();
    let mut left = (total - spend.iter().sum::<f64>()).max(0.0);
    let curved = |i: &usize| !envelopes[*i].is_straight() && room[*i] > 0.0;
    let mut partial = None;
    for i in (0..spend.len()).filter(curved) {
        if room[i] <= left {
            spend[i] += room[i];
            left -= room[i];
        } else if partial.is_none() {
            partial = Some(i);
        }
    }
    let straight: f64 = (0..spend.len()).filter(|&i| envelopes[i].is_straight()).map(|i| room[i]).sum();
    if straight > 0.0 {
        let share = (left / straight).min(1.0);
        for i in (0..spend.len()).filter(|&i| envelopes[i].is_straight()) {
            spend[i] += share * room[i];
        }
        left = (left - straight).max(0.0);
    }
    if let Some(i) = partial {
        spend[i] += left.min(room[i]);
    }
    restore_total(envelopes, spend, total)
}

struct Side {
    log_price: f64,
    excess: f64,
    spend: Vec<f64>,
}

/// The price between `low` and `high` at which demand meets the total (Anderson and Björck's regula
/// falsi with a bisection whenever it stalls), and the plan.
fn root(demands: &mut Demands, total: f64, low: f64, high: f64) -> (f64, Vec<f64>) {
    let (mut cheap, mut dear) = open_ends(demands, total, low, high);
    let (mut weight_cheap, mut weight_dear) = (cheap.excess, dear.excess);
    for round in 0..200 {
        let width = dear.log_price - cheap.log_price;
        let settled = |s: &Side| s.excess.abs() <= f64::EPSILON * total;
        if settled(&cheap) || settled(&dear) || width <= 2.0 * f64::EPSILON * cheap.log_price.abs().max(1.0) {
            break;
        }
        let mut at = cheap.log_price + width * weight_cheap / (weight_cheap - weight_dear);
        if round % 3 == 2 || !(at > cheap.log_price && at < dear.log_price) {
            at = f64::midpoint(cheap.log_price, dear.log_price);
        }
        if at <= cheap.log_price || at >= dear.log_price {
            break;
        }
        let next = demands.side(total, at);
        if next.excess > 0.0 {
            weight_dear *= anderson_bjorck_factor(next.excess, weight_cheap);
            weight_cheap = next.excess;
            cheap = next;
        } else {
            weight_cheap *= anderson_bjorck_factor(next.excess, weight_dear);
            weight_dear = next.excess;
            dear = next;
        }
    }
    let share = if cheap.excess > dear.excess { -dear.excess / (cheap.excess - dear.excess) } else { 0.0 };
    let spend = dear.spend.iter().zip(&cheap.spend).map(|(d, c)| d + share * (c - d)).collect();
    let nearest = if cheap.excess < -dear.excess { &cheap } else { &dear };
    (nearest.log_price.exp(), restore_total(demands.envelopes, spend, total))
}

/// Makes the ends of the price bracket finite and positive.
fn open_ends(demands: &mut Demands, total: f64, low: f64, high: f64) -> (Side, Side) {
    let (lowest, highest) = (f64::MIN_POSITIVE.ln(), f64::MAX.ln());
    let mut start = match (low > 0.0, high.is_finite()) {
        (_, true) => high.ln(),
        (true, false) => low.ln(),
        // No finite slope anywhere: every channel starts infinitely steep and ends flat.
        (false, false) => 0.0,
    };
    let mut dear = demands.side(total, start);
    let mut step = 1.0;
    while dear.excess > 0.0 && start < highest {
        start = (start + step).min(highest);
        step *= 2.0;
        dear = demands.side(total, start);
    }
    if dear.excess > 0.0 {
        let spend: Vec<f64> = demands.envelopes.iter().map(|e| e.lo).collect();
        dear = Side { log_price: highest, excess: spend.iter().sum::<f64>() - total, spend };
    }
    let mut start = if low > 0.0 { low.ln() } else { dear.log_price };
    let mut cheap = demands.side(total, start);
    let mut step = 1.0;
    while cheap.excess < 0.0 && start > lowest {
        start = (start - step).max(lowest);
        step *= 2.0;
        cheap = demands.side(total, start);
    }
    if cheap.excess < 0.0 {
        // Even a price of next to nothing leaves money: the rest buys nothing, and is shared by room.
        let spend: Vec<f64> = demands.envelopes.iter().map(|e| e.hi).collect();
        cheap = Side { log_price: lowest, excess: spend.iter().sum::<f64>() - total, spend };
    }
    (cheap, dear)
}

/// Puts the rounding error of the sum where there is most room for it.
fn restore_total(envelopes: &[Envelope], mut spend: Vec<f64>, total: f64) -> Vec<f64> {
    for (x, e) in spend.iter_mut().zip(envelopes) {
        *x = x.clamp(e.lo, e.hi);
    }
    for _ in 0..2 {
        let residue = total - spend.iter().sum::<f64>();
        if residue == 0.0 {
            break;
        }
        let room = |i: usize| (spend[i] - envelopes[i].lo).min(envelopes[i].hi - spend[i]);
        let widest = (0..spend.len()).max_by(|&i, &j| room(i).total_cmp(&room(j)));
        let Some(i) = widest.filter(|&i| room(i) > 0.0) else { break };
        spend[i] = (spend[i] + residue).clamp(envelopes[i].lo, envelopes[i].hi);
    }
    spend
}

#[cfg(test)]
mod tests;
