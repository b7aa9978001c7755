//! Demand at tested prices (Gabor and Granger 1966).

use super::input::{first_greatest, missing, or_default, required};
use crate::answer::{Answered, Refused};
use crate::error::Code;
use crate::stats::{Bounds, Method, rate_interval};
use serde::{Deserialize, Serialize};

/// People asked at rising prices, and those who would buy.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PriceTest {
    /// Prices, rising.
    #[serde(default, deserialize_with = "or_default")]
    pub prices: Vec<f64>,
    /// People asked at each price.
    #[serde(default, deserialize_with = "or_default")]
    pub asked: Vec<f64>,
    /// Those who would buy, by price.
    #[serde(default, deserialize_with = "or_default")]
    pub buyers: Vec<f64>,
    /// Cost of a unit, in the currency of the prices.
    pub unit_cost: Option<f64>,
    /// Level of the intervals, 0.95 unless given.
    pub confidence: Option<f64>,
}

/// Demand, revenue and profit by price.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PriceDemand {
    /// Share that would buy.
    pub share: Vec<f64>,
    /// Lower ends of the intervals of the shares (Wilson 1927).
    pub low: Vec<f64>,
    /// Upper ends.
    pub high: Vec<f64>,
    /// Number of neighbouring prices whose share rises.
    pub rises: usize,
    /// Shares pooled until none rises (Ayer et al. 1955).
    pub demand: Vec<f64>,
    /// Price times demand, per person asked.
    pub revenue: Vec<f64>,
    /// Arc elasticity of demand between neighbouring prices; `None` where nobody buys at both.
    pub arc_elasticity: Vec<Option<f64>>,
    /// The price with the most revenue; `None` if no revenue is positive.
    pub best_revenue: Option<BestPrice>,
    /// Margin times demand, per person asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit: Option<Vec<f64>>,
    /// The price with the most profit; `None` inside if no profit is positive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub best_profit: Option<Option<BestPrice>>,
}

/// The best of the tested prices.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BestPrice {
    /// The price.
    pub price: f64,
    /// Demand at this price.
    pub demand: f64,
    /// Revenue or profit per person asked.
    pub value: f64,
    /// Whether it is the first or the last price tested.
    pub at_edge: bool,
    /// Prices that the answers cannot tell from the best.
    pub cannot_tell: Vec<f64>,
}

/// Demand that never rises with the price, with the best price for revenue and for profit.
///
/// # Errors
///
/// `missing_input`, `row_length`, `too_few_points` (one price), `out_of_range` (a price that is not positive),
/// `prices_not_increasing`, `negative_input`, `zero_denominator` (nobody asked), `part_exceeds_whole`,
/// `rate_out_of_range` (confidence).
///
/// Source: Gabor and Granger (1966), Economica 33.
///
/// ```
/// use levier::method::preference::gabor_granger::{PriceTest, gabor_granger};
/// let test = PriceTest {
///     prices: vec![4.0, 5.0, 6.0],
///     asked: vec![100.0; 3],
///     buyers: vec![60.0, 50.0, 30.0],
///     unit_cost: None,
///     confidence: None,
/// };
/// assert_eq!(gabor_granger(&test).unwrap().best_revenue.unwrap().price, 5.0);
/// ```
pub fn gabor_granger(test: &PriceTest) -> Answered<PriceDemand> {
    check(test)?;
    let PriceTest { prices, asked, buyers, .. } = test;
    let confidence = test.confidence.unwrap_or(0.95);
    let intervals: Option<Vec<Bounds>> = buyers
        .iter()
        .zip(asked)
        .map(|(buyers, asked)| rate_interval(*buyers, *asked, confidence, Method::Wilson))
        .collect();
    let intervals =
        intervals.ok_or_else(|| Refused::new(Code::RateOutOfRange).field("confidence").found(confidence))?;
    let demand = pooled(asked, buyers);
    let best = |gains: &[f64], values: &[f64]| {
        let at = first_greatest(values).filter(|&at| values[at] > 0.0)?;
        let sure = gains[at] * intervals[at].low;
        let possible =
            |i: usize| gains[i] * if gains[i] > 0.0 { intervals[i].high } else { intervals[i].low };
        let cannot_tell =
            (0..prices.len()).filter(|&i| i != at && possible(i) >= sure).map(|i| prices[i]).collect();
        Some(BestPrice {
            price: prices[at],
            demand: demand[at],
            value: values[at],
            at_edge: at == 0 || at + 1 == prices.len(),
            cannot_tell,
        })
    };
    let times_demand =
        |gains: &[f64]| -> Vec<f64> { gains.iter().zip(&demand).map(|(g, d)| g * d).collect() };
    let revenue = times_demand(prices);
    let margins: Option<Vec<f64>> =
        test.unit_cost.map(|cost| prices.iter().map(|price| price - cost).collect());
    let profit = margins.as_ref().map(|margins| times_demand(margins));
    Ok(PriceDemand {
        share: buyers.iter().zip(asked).map(|(buyers, asked)| buyers / asked).collect(),
        low: intervals.iter().map(|interval| interval.low).collect(),
        high: intervals.iter().map(|interval| interval.high).collect(),
        rises: (1..asked.len()).filter(|&i| buyers[i] * asked[i - 1] > buyers[i - 1] * asked[i]).count(),
        arc_elasticity: (1..prices.len()).map(|i| arc_elasticity(prices, &demand, i)).collect(),
        best_revenue: best(prices, &revenue),
        best_profit: margins.zip(profit.as_ref()).map(|(margins, profit)| best(&margins, profit)),
        revenue,
        profit,
        demand,
    })
}

fn check(test: &PriceTest) -> Answered<()> {
    let PriceTest { prices, asked, buyers, .. } = test;
    required(&[("prices", prices.is_empty()), ("asked", asked.is_empty()), ("buyers", buyers.is_empty())])?;
    for (key, list) in [("asked", asked), ("buyers", buyers)] {
        if list.len() != prices.len() {
            return Err(Refused::new(Code::RowLength).field(key));
        }
    }
    if prices.len() < 2 {
        return Err(Refused::new(Code::TooFewPoints).field("prices").found(2));
    }
    let at = |code, key: &str, index: usize| Err(Refused::new(code).field(key).found(index));
    if let Some(i) = prices.iter().position(|price| *price <= 0.0) {
        return at(Code::OutOfRange, "prices", i);
    }
    if let Some(i) = (1..prices.len()).find(|&i| prices[i] <= prices[i - 1]) {
        return at(Code::PricesNotIncreasing, "prices", i);
    }
    for i in 0..prices.len() {
        for (key, list) in [("asked", asked), ("buyers", buyers)] {
            if list[i] < 0.0 {
                return at(Code::NegativeInput, key, i);
            }
        }
        if asked[i] == 0.0 {
            return at(Code::ZeroDenominator, "asked", i);
        }
        if buyers[i] > asked[i] {
            return at(Code::PartExceedsWhole, "buyers", i);
        }
    }
    match test.unit_cost {
        Some(cost) if cost < 0.0 => Err(Refused::new(Code::NegativeInput).field("unit_cost")),
        _ if test.confidence.is_some_and(f64::is_nan) => Err(missing("confidence")),
        _ => Ok(()),
    }
}

/// Shares pooled until none rises, weighted by the people asked.
fn pooled(asked: &[f64], buyers: &[f64]) -> Vec<f64> {
    let mut pools: Vec<(f64, f64, usize)> = Vec::new();
    for (&asked, &buyers) in asked.iter().zip(buyers) {
        let mut pool = (asked, buyers, 1);
        while let Some(before) = pools.pop_if(|before| pool.1 * before.0 > before.1 * pool.0) {
            pool = (before.0 + pool.0, before.1 + pool.1, before.2 + pool.2);
        }
        pools.push(pool);
    }
    pools.iter().flat_map(|(asked, buyers, count)| std::iter::repeat_n(buyers / asked, *count)).collect()
}

fn arc_elasticity(prices: &[f64], demand: &[f64], i: usize) -> Option<f64> {
    let sum = demand[i] + demand[i - 1];
    let price_change = (prices[i] - prices[i - 1]) / (prices[i] + prices[i - 1]);
    (sum > 0.0).then(|| (demand[i] - demand[i - 1]) / sum / price_change)
}
