//! The discounted value of expected purchases, by the period in which they are expected.
//!
//! Given that a customer is active, the expectation depends on x and T alone. It is computed once for all customers
//! who differ only in the time of their last purchase.

use super::history::History;
use super::purchase_model::PurchaseParams;
use std::collections::BTreeMap;

/// Purchases expected of a history over a horizon.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Forecast {
    pub(super) p_alive: f64,
    pub(super) expected: f64,
    /// Those of period k weigh 1 / (1 + d)ᵏ.
    pub(super) discounted: f64,
}

/// The times of a horizon, and what was worked out for them already.
pub(super) struct Ahead<'a> {
    params: &'a PurchaseParams,
    /// Ends of the periods, the last one the horizon, and how much a purchase in each weighs.
    times: Vec<(f64, f64)>,
    known: BTreeMap<(u32, u64), (f64, f64)>,
}

impl<'a> Ahead<'a> {
    /// Over periods of so many units; the last one ends with the horizon, however long it is.
    pub(super) fn new(params: &'a PurchaseParams, horizon: f64, period: f64, discount: f64) -> Self {
        // A horizon of whole periods stays so when rounding makes it a little longer.
        let periods = (horizon / period - 1e-9).ceil().max(1.0) as u32;
        let mut weight = 1.0;
        let times = (1..=periods)
            .map(|k| {
                weight /= 1.0 + discount;
                (if k == periods { horizon } else { f64::from(k) * period }, weight)
            })
            .collect();
        Self { params, times, known: BTreeMap::new() }
    }

    /// The forecast of a history; none where no finite number comes out.
    pub(super) fn of(&mut self, history: &History) -> Option<Forecast> {
        let &History { x, t_x, t, .. } = history;
        let key = (x, t.to_bits());
        let (expected, discounted) = if let Some(known) = self.known.get(&key) {
            *known
        } else {
            let told = self.if_alive(x, t)?;
            self.known.insert(key, told);
            told
        };
        let p_alive = self.params.p_alive(x, t_x, t)?;
        Some(Forecast { p_alive, expected: p_alive * expected, discounted: p_alive * discounted })
    }

    fn if_alive(&self, x: u32, t: f64) -> Option<(f64, f64)> {
        let (mut before, mut sum) = (0.0, 0.0);
        for &(until, weight) in &self.times {
            let expected = self.params.expected_if_alive(x, t, until)?;
            sum += (expected - before) * weight;
            before = expected;
        }
        Some((before, sum))
    }
}
