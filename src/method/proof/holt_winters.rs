//! Exponential smoothing with a trend and a season.

use super::input::{count, finite, listed, missing, numbers, probability};
use super::smoothing::{Season, Smoother, Weights, fitted_weights};
use crate::Code;
use crate::answer::{Answered, Refused};
use crate::stats::two_sided_z;
use serde::{Deserialize, Serialize};

/// Smoothing parameters, each within \[0, 1\].
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default)]
pub struct SmoothingParameters {
    /// Of the level.
    pub alpha: Option<f64>,
    /// Of the slope.
    pub beta: Option<f64>,
    /// Of the season.
    pub gamma: Option<f64>,
}

/// A series and how it is smoothed.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default)]
pub struct HoltWintersInput {
    /// One value a period, in order of time.
    pub values: Option<Vec<Option<f64>>>,
    /// `none` (the default), `additive` or `multiplicative`.
    pub season: Option<String>,
    /// Periods of a season.
    pub period: Option<f64>,
    /// The parameters; fitted when absent.
    pub parameters: Option<SmoothingParameters>,
    /// Periods to forecast (0).
    pub horizon: Option<f64>,
    /// Confidence of the intervals (0.9).
    pub confidence: Option<f64>,
}

/// A smoothed series and its forecast.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct HoltWinters {
    /// Smoothing of the level.
    pub alpha: f64,
    /// Smoothing of the slope.
    pub beta: f64,
    /// Smoothing of the season.
    pub gamma: Option<f64>,
    /// The last level.
    pub level: f64,
    /// The last slope, a period.
    pub slope: f64,
    /// Seasonal terms or factors, that of the first forecast first.
    pub season: Option<Vec<f64>>,
    /// Sum of squared errors one period ahead.
    pub sse: f64,
    /// Number of those errors.
    pub errors: usize,
    /// Root of their mean square.
    pub rmse: f64,
    /// Forecasts one period ahead of the periods with an error.
    pub fitted: Vec<f64>,
    /// Forecasts beyond the last period.
    pub forecast: Vec<f64>,
    /// Lower ends of their intervals; `None` with a multiplicative season.
    pub low: Option<Vec<f64>>,
    /// Upper ends.
    pub high: Option<Vec<f64>>,
}

/// The series with its season and, if they are given, the weights.
fn read(input: &HoltWintersInput) -> Answered<(Vec<f64>, Season, Option<Weights>)> {
    let refused = |code, field: &str| Refused::new(code).field(field);
    let values = numbers(listed(input.values.as_ref(), "values")?, "values")?;
    let name = input.season.as_deref().unwrap_or("none");
    if !["none", "additive", "multiplicative"].contains(&name) {
        return Err(refused(Code::UnknownId, "season").found(name));
    }
    let season = match name {
        "none" => Season::None,
        "additive" => Season::Additive(count(input.period, None, 2.0, "period")?),
        _ => Season::Multiplicative(count(input.period, None, 2.0, "period")?),
    };
    let needed = season.period().map_or(4, |period| 2 * period + 1);
    if values.len() < needed {
        return Err(refused(Code::TooFewPoints, "values").found(needed));
    }
    if let (Season::Multiplicative(_), Some(index)) = (season, values.iter().position(|value| *value <= 0.0))
    {
        return Err(refused(Code::OutOfRange, "values").found(index));
    }
    let Some(given) = input.parameters else {
        return if values.iter().all(|value| *value == values[0]) {
            Err(refused(Code::ZeroVariance, "values"))
        } else {
            Ok((values, season, None))
        };
    };
    let mut named = vec![("alpha", given.alpha), ("beta", given.beta)];
    if season.period().is_some() {
        named.push(("gamma", given.gamma));
    }
    let mut weights = [0.0; 3];
    for ((name, value), weight) in named.into_iter().zip(&mut weights) {
        *weight = value.ok_or_else(|| missing(name))?;
        if !(0.0..=1.0).contains(weight) {
            return Err(refused(Code::RateOutOfRange, name));
        }
    }
    Ok((values, season, Some(weights)))
}

/// Smooths a series with a trend and, if asked, a season (Winters 1960), and forecasts it. Without a season it starts
/// as R's `HoltWinters` does; with one, from the means of the first two seasons, which R smooths first. Parameters
/// that are not given are those with the least sum of squared errors one period ahead.
///
/// Intervals of forecasts are those of Yar and Chatfield (1990); a multiplicative season has none.
///
/// # Errors
/// `missing_input` (values, period, a parameter), `missing_values` (found: the index), `unknown_id` (season),
/// `out_of_range` (period, horizon), `too_few_points` (found: the number needed), `out_of_range` (a value that is not
/// positive with a multiplicative season, found: the index), `rate_out_of_range` (a parameter, confidence),
/// `zero_variance` (nothing to fit).
///
/// ```
/// use levier::method::proof::{HoltWintersInput, SmoothingParameters, holt_winters};
/// let input = HoltWintersInput {
///     values: Some([5.0, 7.0, 6.0, 9.0, 12.0, 11.0].map(Some).to_vec()),
///     parameters: Some(SmoothingParameters { alpha: Some(1.0), beta: Some(0.0), gamma: None }),
///     horizon: Some(2.0),
///     ..Default::default()
/// };
/// assert_eq!(holt_winters(&input).unwrap().forecast, [13.0, 15.0]);
/// ```
pub fn holt_winters(input: &HoltWintersInput) -> Answered<HoltWinters> {
    let (values, season, given) = read(input)?;
    let horizon = count(input.horizon, Some(0.0), 0.0, "horizon")?;
    let confidence = probability(input.confidence, 0.9, "confidence")?;
    let weights = given.unwrap_or_else(|| fitted_weights(&values, season));
    let [alpha, beta, gamma] = weights;
    let mut smoother = Smoother::start(&values, season);
    let mut fitted = Vec::new();
    let mut sse = 0.0;
    for (place, value) in values.iter().enumerate().skip(season.first_error()) {
        let expected = smoother.step(*value, place, weights);
        sse += (value - expected).powi(2);
        fitted.push(expected);
    }
    let rmse = (sse / fitted.len() as f64).sqrt();
    let forecast: Vec<f64> = (1..=horizon).map(|ahead| smoother.forecast(values.len(), ahead)).collect();
    // The weight of an error j periods before the period forecast.
    let seasonal = |j: usize| season.period().is_some_and(|period| j.is_multiple_of(period));
    let weight =
        |j: usize| alpha * (1.0 + j as f64 * beta) + if seasonal(j) { gamma * (1.0 - alpha) } else { 0.0 };
    let z = two_sided_z(confidence).unwrap_or(f64::NAN);
    let half = |ahead: usize| z * rmse * (1.0 + (1..ahead).map(|j| weight(j).powi(2)).sum::<f64>()).sqrt();
    let ends = |side: f64| {
        let end = |(place, value): (usize, &f64)| value + side * half(place + 1);
        (!matches!(season, Season::Multiplicative(_))).then(|| forecast.iter().enumerate().map(end).collect())
    };
    Ok(HoltWinters {
        alpha,
        beta,
        gamma: season.period().map(|_| gamma),
        level: smoother.level,
        slope: smoother.slope,
        season: season.period().map(|period| {
            (0..period).map(|ahead| smoother.season[(values.len() + ahead) % period]).collect()
        }),
        sse,
        errors: fitted.len(),
        rmse: finite(rmse).unwrap_or(0.0),
        fitted,
        low: ends(-1.0),
        high: ends(1.0),
        forecast,
    })
}
