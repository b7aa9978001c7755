//! A launch forecast by analogy with earlier ones.

use super::bass_curve::{BassCurve, BassForecast};
use super::input::{count, listed, missing};
use crate::Code;
use crate::answer::{Answered, Refused};
use serde::{Deserialize, Serialize};

/// An earlier launch.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default)]
pub struct Analogue {
    /// Its name.
    pub name: String,
    /// Its innovation, a period.
    pub p: Option<f64>,
    /// Its imitation, a period.
    pub q: Option<f64>,
    /// Its weight (1).
    pub weight: Option<f64>,
}

/// A market and the launches that it may resemble.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default)]
pub struct BassAnalogyInput {
    /// Size of the market.
    pub m: Option<f64>,
    /// Periods to forecast.
    pub periods: Option<f64>,
    /// Earlier launches.
    pub analogues: Option<Vec<Analogue>>,
}

/// The forecast, with the range of the analogues' own curves.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BassAnalogy {
    /// The forecast with the mean innovation and imitation.
    #[serde(flatten)]
    pub forecast: BassForecast,
    /// By period, the least that an analogue's own curve has sold; `None` with a single analogue.
    pub cumulative_low: Option<Vec<f64>>,
    /// By period, the most.
    pub cumulative_high: Option<Vec<f64>>,
    /// By period, the least of the analogues and of the forecast, whose mean p and q can lead out of their range.
    pub band_low: Option<Vec<f64>>,
    /// By period, the most of them.
    pub band_high: Option<Vec<f64>>,
}

/// Forecasts a launch with the weighted means of p and q of earlier ones (Bass 1969).
///
/// # Errors
/// `missing_input`, `out_of_range` (m, periods; an analogue with p ≤ 0 or q < 0), `negative_input` (a weight),
/// `zero_denominator` (analogues, the weights).
///
/// ```
/// use levier::method::proof::{Analogue, BassAnalogyInput, bass_analogy};
/// let analogue = Analogue { name: "only".into(), p: Some(0.03), q: Some(0.38), weight: None };
/// let input = BassAnalogyInput { m: Some(1200.0), periods: Some(6.0), analogues: Some(vec![analogue]) };
/// assert!((bass_analogy(&input).unwrap().forecast.sales[0] - 42.9098).abs() < 1e-4);
/// ```
pub fn bass_analogy(input: &BassAnalogyInput) -> Answered<BassAnalogy> {
    let m = input.m.ok_or_else(|| missing("m"))?;
    input.periods.ok_or_else(|| missing("periods"))?;
    if m <= 0.0 {
        return Err(Refused::new(Code::OutOfRange).field("m"));
    }
    let periods = count(input.periods, None, 1.0, "periods")?;
    let mut curves: Vec<(BassCurve, f64)> = Vec::new();
    for analogue in listed(input.analogues.as_ref(), "analogues")? {
        let refused = |code| Err(Refused::new(code).field(&analogue.name));
        let (Some(p), Some(q)) = (analogue.p, analogue.q) else { return refused(Code::MissingInput) };
        if p <= 0.0 || q < 0.0 {
            return refused(Code::OutOfRange);
        }
        let weight = analogue.weight.unwrap_or(1.0);
        if weight < 0.0 {
            return refused(Code::NegativeInput);
        }
        curves.push((BassCurve { m, p, q }, weight));
    }
    let weights: f64 = curves.iter().map(|(_, weight)| weight).sum();
    if weights == 0.0 {
        return Err(Refused::new(Code::ZeroDenominator).field("analogues"));
    }
    let mean = |of: &dyn Fn(&BassCurve) -> f64| {
        curves.iter().map(|(curve, weight)| of(curve) * weight).sum::<f64>() / weights
    };
    let curve = BassCurve { m, p: mean(&|curve| curve.p), q: mean(&|curve| curve.q) };
    curves.retain(|(_, weight)| *weight > 0.0);
    let forecast = curve.forecast(periods);
    let ends = |pick: fn(f64, f64) -> f64| -> Option<Vec<f64>> {
        let at = |period: usize| curves.iter().map(|(curve, _)| curve.sold(period as f64)).reduce(pick);
        (curves.len() > 1).then(|| (1..=periods).filter_map(at).collect())
    };
    let band = |ends: &Option<Vec<f64>>, pick: fn(f64, f64) -> f64| -> Option<Vec<f64>> {
        let both = |(end, sold): (&f64, &f64)| pick(*end, *sold);
        ends.as_ref().map(|ends| ends.iter().zip(&forecast.cumulative).map(both).collect())
    };
    let (low, high) = (ends(f64::min), ends(f64::max));
    Ok(BassAnalogy {
        band_low: band(&low, f64::min),
        band_high: band(&high, f64::max),
        cumulative_low: low,
        cumulative_high: high,
        forecast,
    })
}
