//! The size of a market: a number of people times shares, purchases and prices, with what is not known of each.

use crate::Code;
use crate::answer::{Answered, Refused};
use crate::stats::{Method, rate_interval};
use serde::{Deserialize, Serialize};

/// A chain of factors.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MarketSizeInput {
    /// The factors in order.
    pub factors: Vec<MarketFactor>,
    /// The confidence of counted shares and of the size: 0.9 unless said. What is typed as an interval is taken to
    /// be of it.
    pub confidence: Option<f64>,
}

/// A factor: a value with what is thought possible, or answers counted among those asked.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MarketFactor {
    /// Its id.
    pub id: String,
    /// Its value; not read where answers are counted.
    pub value: Option<f64>,
    /// The least that is thought possible; its value unless said.
    pub low: Option<f64>,
    /// The most that is thought possible; its value unless said.
    pub high: Option<f64>,
    /// How many said yes.
    pub answers: Option<f64>,
    /// Of how many asked.
    pub asked: Option<f64>,
}

/// The size of a market.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MarketSize {
    /// As listed.
    pub factors: Vec<SizedFactor>,
    /// The factor that more of the doubt comes from than from any other; none where all are known.
    pub widest: Option<String>,
}

/// A factor and the size up to it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct SizedFactor {
    /// Its id.
    pub id: String,
    /// Its value.
    pub value: f64,
    /// The lower end of its interval.
    pub low: f64,
    /// The upper end of its interval.
    pub high: f64,
    /// The product of the values so far.
    pub size: f64,
    /// The lower end of its interval.
    pub size_low: f64,
    /// The upper end of its interval.
    pub size_high: f64,
}

/// Multiplies the factors. The interval of the product is recovered from those of the factors on the scale of
/// logarithms (Zou and Donner 2008): the distances from value to end add up as squares, each side for itself.
/// Factors are taken to err independently.
///
/// ```
/// use levier::plan::{MarketSizeInput, market_size};
/// let input: MarketSizeInput = serde_json::from_str(
///     r#"{"factors": [{"id": "people", "value": 20000},
///         {"id": "buyers", "answers": 120, "asked": 400},
///         {"id": "basket", "value": 50, "low": 40, "high": 60}]}"#,
/// ).unwrap();
/// let found = market_size(&input).unwrap();
/// let last = found.factors.last().unwrap();
/// assert_eq!(last.size.round(), 300_000.0);
/// assert!(last.size_low > 20000.0 * 0.26 * 40.0 && last.size_high < 20000.0 * 0.34 * 60.0);
/// assert_eq!(found.widest.as_deref(), Some("basket"));
/// ```
///
/// # Errors
/// With the factor: `missing_input`, no value and no answers; `negative_input`; `out_of_range`, the value is outside
/// its interval, or more answers than asked; `zero_denominator`, nobody asked.
pub fn market_size(input: &MarketSizeInput) -> Answered<MarketSize> {
    let confidence = input.confidence.unwrap_or(0.9);
    let mut factors: Vec<SizedFactor> = Vec::new();
    let (mut size, mut below, mut above) = (1.0, 0.0, 0.0);
    let mut widest: Option<(String, f64)> = None;
    for factor in &input.factors {
        let (value, low, high) = known(factor, confidence)?;
        let (down, up) = (distance(low, value), distance(value, high));
        (size, below, above) = (size * value, below + down * down, above + up * up);
        let width = down * down + up * up;
        if width > widest.as_ref().map_or(0.0, |(_, widest)| *widest) {
            widest = Some((factor.id.clone(), width));
        }
        factors.push(SizedFactor {
            id: factor.id.clone(),
            value,
            low,
            high,
            size,
            size_low: size * (-below.sqrt()).exp(),
            size_high: size * above.sqrt().exp(),
        });
    }
    if let Some(factor) = factors.iter().find(|factor| !factor.size_high.is_finite()) {
        return Err(Refused::new(Code::OutOfRange).field(&factor.id));
    }
    Ok(MarketSize { factors, widest: widest.map(|(id, _)| id) })
}

/// The value of a factor and its interval.
fn known(factor: &MarketFactor, confidence: f64) -> Answered<(f64, f64, f64)> {
    let refused = |code| Refused::new(code).field(&factor.id);
    let given = [factor.value, factor.low, factor.high, factor.answers, factor.asked];
    if given.iter().flatten().any(|number| *number < 0.0) {
        return Err(refused(Code::NegativeInput));
    }
    if let (Some(answers), Some(asked)) = (factor.answers, factor.asked) {
        if asked == 0.0 {
            return Err(refused(Code::ZeroDenominator));
        }
        let bounds = rate_interval(answers, asked, confidence, Method::Wilson)
            .ok_or_else(|| refused(Code::OutOfRange))?;
        return Ok((answers / asked, bounds.low, bounds.high));
    }
    let value = factor.value.ok_or_else(|| refused(Code::MissingInput))?;
    let (low, high) = (factor.low.unwrap_or(value), factor.high.unwrap_or(value));
    if low <= value && value <= high { Ok((value, low, high)) } else { Err(refused(Code::OutOfRange)) }
}

/// How far apart two ends are on the scale of logarithms; infinitely where the lower is 0 and the upper is not.
fn distance(low: f64, high: f64) -> f64 {
    if low == high { 0.0 } else { (high / low).ln() }
}
