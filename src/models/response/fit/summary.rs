//! Spend seen, spend today, and the band of a curve.

use super::band::CurveBand;
use super::channel::{ChannelFit, ChannelOutcome, SeenSpend};
use crate::numeric::quantile;
use crate::response::Curve;
use crate::response::interval::interval;

const BAND_POINTS: usize = 61;
/// Periods that make up "today".
pub(crate) const TODAY_PERIODS: usize = 13;

/// A channel with what was seen of its spend.
pub(crate) fn channel(name: &str, spend: &[f64], outcome: ChannelOutcome) -> ChannelFit {
    ChannelFit { name: name.to_owned(), seen: seen(spend), today: today(spend), outcome }
}

pub(crate) fn band(draws: &[Curve], highest: f64) -> CurveBand {
    let spend: Vec<f64> =
        (0..BAND_POINTS).map(|i| 1.5 * highest * i as f64 / (BAND_POINTS - 1) as f64).collect();
    let mut band = CurveBand { spend, mean: Vec::new(), low: Vec::new(), high: Vec::new() };
    for x in &band.spend {
        let values: Vec<f64> = draws.iter().map(|curve| curve.value(*x)).collect();
        band.mean.push(values.iter().sum::<f64>() / values.len() as f64);
        let (low, high) = interval(values);
        band.low.push(low);
        band.high.push(high);
    }
    band
}

fn seen(spend: &[f64]) -> SeenSpend {
    let mut sorted = spend.to_vec();
    crate::numeric::sort_ascending(&mut sorted);
    SeenSpend {
        min: sorted[0],
        max: sorted[sorted.len() - 1],
        mean: spend.iter().sum::<f64>() / spend.len() as f64,
        p90: quantile(&sorted, 0.9),
    }
}

fn today(spend: &[f64]) -> f64 {
    let recent = &spend[spend.len().saturating_sub(TODAY_PERIODS)..];
    recent.iter().sum::<f64>() / recent.len() as f64
}
