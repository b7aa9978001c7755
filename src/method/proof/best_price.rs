//! The price with the highest profit under a constant elasticity.

use super::input::finite;
use serde::Serialize;

/// Why a best price is not given, or not wholly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum PriceLimit {
    /// Prices followed demand: the elasticity is not that of buyers.
    PriceFollowsDemand,
    /// Sales rise with the price.
    WrongSign,
    /// A higher price always earns more.
    Inelastic,
    /// The unit costs nothing.
    FreeUnit,
    /// The interval of the elasticity reaches −1: the price has no upper end.
    MaybeInelastic,
}

/// The best price and what it would change.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MarkupPrice {
    /// The price, in the unit of the prices.
    pub price: Option<f64>,
    /// The price at the lower end of the elasticity's interval.
    pub low: Option<f64>,
    /// The price at its upper end.
    pub high: Option<f64>,
    /// Why a figure is not given.
    pub reason: Option<PriceLimit>,
    /// Whether the price lies within those seen.
    pub inside: Option<bool>,
    /// Change of the quantity against today's price, a fraction.
    pub volume_change: Option<f64>,
    /// Change of the quantity at which profit stays the same.
    pub break_even_change: Option<f64>,
    /// Change of the profit.
    pub profit_change: Option<f64>,
}

/// An elasticity is known to this.
const ROUNDING: f64 = 1e-12;

/// An elasticity with its interval, and the costs and the price of today.
#[derive(Debug, Clone, Copy)]
pub(super) struct PriceQuestion {
    pub(super) elasticity: f64,
    pub(super) low: f64,
    pub(super) high: f64,
    pub(super) unit_cost: f64,
    pub(super) price_now: Option<f64>,
    pub(super) follows_demand: bool,
}

/// The price c·e/(1 + e) (Lerner 1934), or why there is none.
pub(super) fn best_price(question: PriceQuestion, seen: &[f64]) -> MarkupPrice {
    let PriceQuestion { elasticity: e, unit_cost: cost, .. } = question;
    let none = |reason| MarkupPrice { reason: Some(reason), ..MarkupPrice::default() };
    if question.follows_demand {
        return none(PriceLimit::PriceFollowsDemand);
    } else if e >= -ROUNDING {
        return none(PriceLimit::WrongSign);
    } else if e >= -1.0 - ROUNDING {
        return none(PriceLimit::Inelastic);
    } else if cost == 0.0 {
        return none(PriceLimit::FreeUnit);
    }
    let at = |e: f64| cost * e / (1.0 + e);
    let price = at(e);
    let open = question.high >= -1.0 - ROUNDING;
    let mut best = MarkupPrice {
        price: finite(price),
        low: finite(at(question.low)),
        high: finite(at(question.high)).filter(|_| !open),
        reason: open.then_some(PriceLimit::MaybeInelastic),
        inside: Some(seen.iter().any(|seen| *seen <= price) && seen.iter().any(|seen| *seen >= price)),
        ..MarkupPrice::default()
    };
    if let Some(now) = question.price_now {
        let volume = (price / now).powf(e);
        best.volume_change = finite(volume - 1.0);
        if now > cost {
            best.break_even_change = finite((now - cost) / (price - cost) - 1.0);
            best.profit_change = finite((price - cost) / (now - cost) * volume - 1.0);
        }
    }
    best
}
