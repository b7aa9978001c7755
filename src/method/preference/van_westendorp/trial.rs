//! Trial and revenue by price, from the intent to buy (Newton, Miller and Smith 1993).

use super::curves::FourPrices;
use crate::method::preference::input::first_greatest;
use serde::Serialize;

/// Expected trial and revenue by price.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Trial {
    /// People with both intents.
    pub n: usize,
    /// Mean chance of buying at each price.
    pub trial: Vec<f64>,
    /// Trial times price, per person.
    pub revenue: Vec<f64>,
    /// The price with the most trial, the lowest in a draw.
    pub best_trial_price: Option<f64>,
    /// Trial there.
    pub best_trial: Option<f64>,
    /// The price with the most revenue, the lowest in a draw.
    pub best_revenue_price: Option<f64>,
    /// Revenue there.
    pub best_revenue: Option<f64>,
}

/// The trial at each price; `people` holds the prices named with the chance of buying at cheap and at expensive.
pub(super) fn trial(people: &[(FourPrices, f64, f64)], prices: &[f64]) -> Option<Trial> {
    if people.is_empty() {
        return None;
    }
    let mean =
        |price: &f64| people.iter().map(|person| chance(person, *price)).sum::<f64>() / people.len() as f64;
    let trial: Vec<f64> = prices.iter().map(mean).collect();
    let revenue: Vec<f64> = trial.iter().zip(prices).map(|(trial, price)| trial * price).collect();
    let best =
        |values: &[f64]| first_greatest(values).filter(|&i| trial[i] > 0.0).map(|i| (prices[i], values[i]));
    let (by_trial, by_revenue) = (best(&trial), best(&revenue));
    Some(Trial {
        n: people.len(),
        best_trial_price: by_trial.map(|best| best.0),
        best_trial: by_trial.map(|best| best.1),
        best_revenue_price: by_revenue.map(|best| best.0),
        best_revenue: by_revenue.map(|best| best.1),
        trial,
        revenue,
    })
}

/// The chance that a person buys at a price: straight between the prices named, 0 outside.
fn chance((named, at_cheap, at_expensive): &(FourPrices, f64, f64), price: f64) -> f64 {
    let heights = [0.0, *at_cheap, *at_expensive, 0.0];
    let Some(right) = (1..4).find(|&i| price <= named[i]).filter(|_| price >= named[0]) else { return 0.0 };
    let part = (price - named[right - 1]) / (named[right] - named[right - 1]);
    heights[right - 1] + part * (heights[right] - heights[right - 1])
}
