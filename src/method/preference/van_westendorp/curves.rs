//! The four curves of price sensitivity, and where they cross.

use crate::numeric::sort_ascending;
use serde::Serialize;

/// The four prices that a person named, rising: too cheap, cheap, expensive, too expensive.
pub(super) type FourPrices = [f64; 4];

/// Counts of people at each price that somebody named.
#[derive(Debug, Clone)]
pub(super) struct Curves {
    /// All different prices, rising.
    pub(super) prices: Vec<f64>,
    /// People in all.
    pub(super) n: usize,
    /// People who call the price too cheap, cheap, expensive, too expensive.
    pub(super) counts: [Vec<usize>; 4],
}

/// Where a rising curve meets a falling one.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Crossing {
    /// The price.
    pub price: f64,
    /// The share there.
    pub share: f64,
}

/// One value for each point of the method.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PricePoints<T> {
    /// Point of marginal cheapness.
    pub pmc: T,
    /// Point of marginal cheapness, where expensive meets too cheap.
    pub pmc_narrow: T,
    /// Optimal price point.
    pub opp: T,
    /// Indifference price point.
    pub idp: T,
    /// Point of marginal expensiveness.
    pub pme: T,
    /// Point of marginal expensiveness, where too expensive meets cheap.
    pub pme_narrow: T,
}

impl<T> PricePoints<T> {
    /// The six values of `array`, in the order of the fields.
    pub(super) fn from_array([pmc, pmc_narrow, opp, idp, pme, pme_narrow]: [T; 6]) -> Self {
        Self { pmc, pmc_narrow, opp, idp, pme, pme_narrow }
    }
}

const TOO_CHEAP: usize = 0;
const CHEAP: usize = 1;
const EXPENSIVE: usize = 2;
const TOO_EXPENSIVE: usize = 3;

impl Curves {
    pub(super) fn of(people: &[FourPrices]) -> Self {
        let named: [Vec<f64>; 4] = std::array::from_fn(|kind| {
            let mut prices: Vec<f64> = people.iter().map(|person| person[kind]).collect();
            sort_ascending(&mut prices);
            prices
        });
        let mut prices = named.concat();
        sort_ascending(&mut prices);
        prices.dedup();
        let n = people.len();
        let counts = std::array::from_fn(|kind| {
            let own = &named[kind];
            let falls = kind == TOO_CHEAP || kind == CHEAP;
            let count = |price: &f64| {
                if falls {
                    n - own.partition_point(|named| named < price)
                } else {
                    own.partition_point(|named| named <= price)
                }
            };
            prices.iter().map(count).collect()
        });
        Self { prices, n, counts }
    }

    /// A curve as shares.
    pub(super) fn shares(&self, kind: usize) -> Vec<f64> {
        self.counts[kind].iter().map(|count| *count as f64 / self.n as f64).collect()
    }

    /// The six points, in the order of [`PricePoints`].
    pub(super) fn points(&self) -> [Crossing; 6] {
        let not =
            |kind: usize| -> Vec<usize> { self.counts[kind].iter().map(|count| self.n - count).collect() };
        let curve = |kind: usize| &self.counts[kind];
        [
            self.crossing(&not(CHEAP), curve(TOO_CHEAP)),
            self.crossing(curve(EXPENSIVE), curve(TOO_CHEAP)),
            self.crossing(curve(TOO_EXPENSIVE), curve(TOO_CHEAP)),
            self.crossing(curve(EXPENSIVE), curve(CHEAP)),
            self.crossing(curve(TOO_EXPENSIVE), &not(EXPENSIVE)),
            self.crossing(curve(TOO_EXPENSIVE), curve(CHEAP)),
        ]
    }

    /// Where the counts are equal, the middle of the first and the last such price, with the share at the first;
    /// else where the straight pieces cross. The rising curve starts below the falling one and ends above.
    fn crossing(&self, rising: &[usize], falling: &[usize]) -> Crossing {
        let n = self.n as f64;
        let pairs = || rising.iter().zip(falling);
        let above = pairs().position(|(up, down)| up > down).unwrap_or(self.prices.len() - 1);
        if let Some(first) = pairs().position(|(up, down)| up == down) {
            let last = if rising[above] > falling[above] { above - 1 } else { above };
            let price = f64::midpoint(self.prices[first], self.prices[last]);
            return Crossing { price, share: rising[first] as f64 / n };
        }
        let gap = |i: usize| rising[i] as f64 - falling[i] as f64;
        let before = above.saturating_sub(1);
        let part = gap(before) / (gap(before) - gap(above));
        let along = |from: f64, to: f64| from + part * (to - from);
        Crossing {
            price: along(self.prices[before], self.prices[above]),
            share: along(rising[before] as f64, rising[above] as f64) / n,
        }
    }
}
