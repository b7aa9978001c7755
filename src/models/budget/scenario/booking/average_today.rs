//! What a channel brings on average at today's spend: beside it stands what a platform claims.

use crate::budget::scenario::fitted::FittedChannel;
use crate::numeric::{quantile, sort_ascending};
use serde::{Deserialize, Serialize};

/// Below this many replicates there is no interval.
const FEWEST: usize = 20;

/// Today's spend against what it brings, and the interval that the replicates of the fit leave: from their 5 % quantile
/// to their 95 % quantile. No ends with fewer than 20 replicates; no cost where nothing may come.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct AverageToday {
    /// Response per unit of spend.
    pub response: f64,
    /// The lower end.
    pub response_low: Option<f64>,
    /// The upper end.
    pub response_high: Option<f64>,
    /// Spend per unit of response.
    pub cost: Option<f64>,
    /// The lower end.
    pub cost_low: Option<f64>,
    /// The upper end.
    pub cost_high: Option<f64>,
}

/// None where nothing is spent.
pub(super) fn average_today(channel: &FittedChannel) -> Option<AverageToday> {
    let today = Some(channel.today).filter(|today| *today > 0.0)?;
    let mut responses: Vec<f64> = channel.draws.iter().map(|draw| draw.value(today) / today).collect();
    let enough = responses.len() >= FEWEST && responses.iter().all(|response| response.is_finite());
    sort_ascending(&mut responses);
    let at = |share| enough.then(|| quantile(&responses, share));
    let cost = |response: f64| Some(1.0 / response).filter(|cost| response > 0.0 && cost.is_finite());
    let response = Some(channel.response(today) / today).filter(|response| response.is_finite())?;
    let (response_low, response_high) = (at(0.05), at(0.95));
    Some(AverageToday {
        response,
        response_low,
        response_high,
        cost: cost(response),
        cost_low: response_high.and_then(cost),
        cost_high: response_low.and_then(cost),
    })
}
