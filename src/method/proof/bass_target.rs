//! The number of a launch that meets a target.

use super::bass_curve::{BassCurve, BassForecast};
use super::input::{count, missing};
use crate::Code;
use crate::answer::{Answered, Refused};
use crate::numeric::bisect;
use serde::Deserialize;

/// A share by which a value may pass its bound by rounding alone.
const SAME: f64 = 1e-12;

/// What is known of a launch, and what is sought.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default)]
pub struct BassTargetInput {
    /// What is sought: `m`, `q`, `p` or `p_q`.
    pub solve: Option<String>,
    /// Periods to forecast.
    pub periods: Option<f64>,
    /// Size of the market.
    pub m: Option<f64>,
    /// Innovation, a period.
    pub p: Option<f64>,
    /// Imitation, a period.
    pub q: Option<f64>,
    /// To be sold by `time`.
    pub target: Option<f64>,
    /// When, in periods from the launch.
    pub time: Option<f64>,
    /// Sales of the first period.
    pub first: Option<f64>,
    /// p + q.
    pub sum: Option<f64>,
}

impl BassTargetInput {
    /// The keys that a question needs, in order; `None` for a question that is not known.
    fn needed(&self) -> Option<Vec<(&'static str, Option<f64>)>> {
        let Self { periods, m, p, q, target, time, first, sum, .. } = *self;
        let known = match self.solve.as_deref()? {
            "m" => vec![("p", p), ("q", q), ("target", target), ("time", time)],
            "q" => vec![("m", m), ("p", p), ("target", target), ("time", time)],
            "p" => vec![("m", m), ("q", q), ("target", target), ("time", time)],
            "p_q" => vec![("m", m), ("first", first), ("sum", sum)],
            _ => return None,
        };
        Some([vec![("periods", periods)], known].concat())
    }
}

/// The point between `low`, where a rising function is below `target`, and `high`, where it reaches it.
fn reached(low: f64, high: f64, target: f64, rising: impl Fn(f64) -> f64) -> f64 {
    let (below, above) = bisect(low, high, 2000, |x| rising(x) < target);
    if target - rising(below) < rising(above) - target { below } else { above }
}

/// The market, the imitation or the innovation with which a launch has sold a target by some time, or p and q from
/// the first period and their sum (Lawrence and Lawton 1981), with the forecast that follows.
///
/// # Errors
/// `unknown_id` (solve), `missing_input` and `out_of_range` (each key that the question needs), `part_exceeds_whole`
/// (a target or a first period of the whole market), `out_of_range` (found: the bound; a target that is reached without
/// imitation, a first period that needs more innovation than the sum).
///
/// ```
/// use levier::method::proof::{BassTargetInput, bass_target};
/// let input = BassTargetInput {
///     solve: Some("m".into()),
///     periods: Some(8.0),
///     p: Some(0.02),
///     q: Some(0.4),
///     target: Some(3500.0),
///     time: Some(4.0),
///     ..Default::default()
/// };
/// let forecast = bass_target(&input).unwrap();
/// assert!((forecast.cumulative[3] - 3500.0).abs() < 1e-8);
/// ```
pub fn bass_target(input: &BassTargetInput) -> Answered<BassForecast> {
    let solve = input.solve.as_deref().ok_or_else(|| missing("solve"))?;
    let refused = |code, field: &str| Refused::new(code).field(field);
    let needed = input.needed().ok_or_else(|| refused(Code::UnknownId, "solve").found(solve))?;
    if let Some((key, _)) = needed.iter().find(|(_, value)| value.is_none()) {
        return Err(missing(key));
    }
    let outside = |key: &str, value: f64| value < 0.0 || value == 0.0 && key != "q";
    if let Some((key, _)) = needed.iter().find(|(key, value)| value.is_some_and(|value| outside(key, value)))
    {
        return Err(refused(Code::OutOfRange, key));
    }
    let periods = count(input.periods, None, 1.0, "periods")?;
    let value = |of: Option<f64>| of.unwrap_or_default();
    let [m, p, q] = [input.m, input.p, input.q].map(value);
    let [target, time, first, sum] = [input.target, input.time, input.first, input.sum].map(value);
    for (key, part) in [("target", target), ("first", first)] {
        if needed.iter().any(|(needed, _)| *needed == key) && solve != "m" && part >= m {
            return Err(refused(Code::PartExceedsWhole, key));
        }
    }
    let curve = match solve {
        "m" => BassCurve { m: target / BassCurve { m: 1.0, p, q }.share(time), p, q },
        "q" => {
            let sold = |q: f64| BassCurve { m, p, q }.sold(time);
            let without = -m * (-p * time).exp_m1();
            if target < without * (1.0 - SAME) {
                return Err(refused(Code::OutOfRange, "target").found(without));
            }
            let mut high = 1.0 / time;
            while sold(high) < target && high < 1e300 {
                high *= 2.0;
            }
            BassCurve { m, p, q: if target <= without { 0.0 } else { reached(0.0, high, target, sold) } }
        }
        "p" => {
            // On the scale of ln p, which may lie far below 1.
            let sold = |log: f64| BassCurve { m, p: log.exp(), q }.sold(time);
            let found = reached(-700.0, 700.0, target, sold).exp();
            BassCurve { m, p: found, q }
        }
        _ => {
            let (share, rest) = (first / m, (-sum).exp());
            let most = -m * (-sum).exp_m1();
            if first > most * (1.0 + SAME) {
                return Err(refused(Code::OutOfRange, "first").found(most));
            }
            let p = (sum * share * rest / ((1.0 - rest) * (1.0 - share))).min(sum);
            BassCurve { m, p, q: sum - p }
        }
    };
    Ok(curve.forecast(periods))
}
