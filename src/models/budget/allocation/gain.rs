//! How sure the gain of a plan is: one plan against another on every replicate of the fit.

use crate::numeric::{quantile, sort_ascending};
use crate::response::Curve;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// Below this many replicates a 5 % quantile is one or two of them: no interval is better than that.
const FEWEST: usize = 20;

/// Gain in response of one plan over another (the proposed one over today's, unless said otherwise), across
/// the replicates of the fit. It covers the doubt about the curves, not about the model's form.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Gain {
    /// Mean over the replicates.
    pub mean: f64,
    /// 5 % quantile.
    pub low: f64,
    /// 95 % quantile.
    pub high: f64,
    /// 0.9.
    pub confidence: f64,
    /// Share of the replicates on which the plan beats the other.
    pub probability_better: f64,
    /// How many replicates.
    pub draws: u32,
}

/// A channel whose spend changes, with its curve in each replicate.
pub(crate) struct Move<'a> {
    pub(crate) name: &'a str,
    pub(crate) draws: &'a [Curve],
    pub(crate) before: f64,
    pub(crate) after: f64,
}

/// None when nothing moves or there are fewer than 20 replicates.
pub(crate) fn gain(moves: &[Move]) -> Result<Option<Gain>> {
    let draws: Vec<(&str, &[Curve])> = moves.iter().map(|m| (m.name, m.draws)).collect();
    let on = |r: usize| moves.iter().map(|m| m.draws[r].value(m.after) - m.draws[r].value(m.before)).sum();
    over_draws(&draws, on)
}

/// What a quantity is across the replicates of these channels; `on` says it for one replicate. None without
/// channels or with fewer than 20 replicates.
pub(crate) fn over_draws(draws: &[(&str, &[Curve])], on: impl Fn(usize) -> f64) -> Result<Option<Gain>> {
    let Some((_, first)) = draws.first() else { return Ok(None) };
    let count = first.len();
    for (name, own) in draws {
        if own.len() != count {
            let error = Error::new(Code::InvalidDocument).field("draws").with("channel", *name);
            return Err(error.with("expected", count as f64).found(own.len().to_string()));
        }
        for draw in *own {
            draw.validate().map_err(|error| error.with("channel", *name))?;
        }
    }
    if count < FEWEST {
        return Ok(None);
    }
    let mut gains: Vec<f64> = (0..count).map(on).collect();
    if let Some(wrong) = gains.iter().find(|gain| !gain.is_finite()) {
        return Err(Error::new(Code::InvalidCurve).field("draws").found(wrong.to_string()));
    }
    sort_ascending(&mut gains);
    let better = gains.iter().filter(|gain| **gain > 0.0).count();
    Ok(Some(Gain {
        mean: gains.iter().sum::<f64>() / count as f64,
        low: quantile(&gains, 0.05),
        high: quantile(&gains, 0.95),
        confidence: 0.9,
        probability_better: better as f64 / count as f64,
        draws: u32::try_from(count).unwrap_or(u32::MAX),
    }))
}
