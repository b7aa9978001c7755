//! What the errors of a fit say about what it lacks.
//!
//! The idea: errors that are only chance do not follow one another and have no member far from the rest.
//! Autocorrelation says that something lasting is missing; a lone outlier says that something happened on
//! a date. Both limits are stated, so that a reader can disagree.

use crate::numeric::median;
use crate::value::Date;
use serde::{Deserialize, Serialize};

/// Median absolute deviation to standard deviation, for a normal distribution.
const NORMAL: f64 = 1.482_602_218_505_602;
/// Distance from the median, in usual errors, from which a period stands out (Iglewicz and Hoaglin 1993).
const OUTLYING: f64 = 3.5;
/// Two-sided 95 % of a normal distribution, for an autocorrelation of n independent errors (Bartlett 1946).
const BARTLETT: f64 = 1.959_963_984_540_054;

/// How neighbouring errors go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum ResidualPattern {
    /// No more than chance would make them.
    Unrelated,
    /// One side for several periods: something that lasts is missing.
    Persisting,
    /// One side, then the other: something is counted a period too early or too late.
    Alternating,
}

/// A period that the model misses by far more than usual.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Outlier {
    /// Its first day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub date: Date,
    /// Its place among the periods.
    pub index: usize,
    /// Observed less fitted.
    pub value: f64,
    /// The same from the median error, in usual errors.
    pub score: f64,
}

/// Observed less fitted, by period, and what that says. In units of the outcome.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Residuals {
    /// Observed less fitted.
    pub values: Vec<f64>,
    /// The usual size of an error: the median distance from the median, times 1.4826 so that it is the
    /// standard deviation of normal errors; outliers do not widen it.
    pub usual: f64,
    /// Correlation of each error with the one before.
    pub lag_one: f64,
    /// Where that lies, 95 times in 100, when errors are only chance: 1.96/√n around what a fit leaves of
    /// independent errors, which is a little below zero.
    pub lag_by_chance: (f64, f64),
    /// How neighbouring errors go together.
    pub pattern: ResidualPattern,
    /// Periods more than 3.5 usual errors away, by date.
    pub outliers: Vec<Outlier>,
}

impl Residuals {
    /// Reads the errors of a fit; the three lists have one entry a period. `expected` is the correlation of
    /// neighbouring errors that this fit would leave of independent ones; 0 when nothing was fitted.
    ///
    /// ```
    /// use levier::response::Residuals;
    /// use levier::value::Date;
    /// let first = Date::parse("2024-01-01").unwrap();
    /// let dates: Vec<Date> = (0..8).map(|t| first.plus_days(7 * t).unwrap()).collect();
    /// let fitted = [100.0; 8];
    /// let observed = [101.0, 99.0, 102.0, 98.0, 101.0, 160.0, 99.0, 98.0];
    /// let residuals = Residuals::of(&dates, &observed, &fitted, 0.0);
    /// assert_eq!(residuals.outliers.len(), 1);
    /// assert_eq!(residuals.outliers[0].date.to_string(), "2024-02-05");
    /// assert_eq!(residuals.outliers[0].value, 60.0);
    /// ```
    pub fn of(dates: &[Date], observed: &[f64], fitted: &[f64], expected: f64) -> Self {
        let values: Vec<f64> = observed.iter().zip(fitted).map(|(y, f)| y - f).collect();
        let middle = median(values.clone()).unwrap_or(0.0);
        let usual = NORMAL * median(values.iter().map(|e| (e - middle).abs()).collect()).unwrap_or(0.0);
        // Errors of rounding are not errors of the model.
        let size = observed.iter().fold(0.0f64, |most, y| most.max(y.abs()));
        let score = |e: f64| if usual > 1e-9 * size { (e - middle) / usual } else { 0.0 };
        let outliers = dates
            .iter()
            .zip(&values)
            .enumerate()
            .map(|(index, (&date, &value))| Outlier { date, index, value, score: score(value) })
            .filter(|outlier| outlier.score.abs() > OUTLYING)
            .collect();
        let lag_one = lag_one(&values);
        let reach = BARTLETT / (values.len().max(1) as f64).sqrt();
        let lag_by_chance = (expected - reach, expected + reach);
        let pattern = if lag_one > lag_by_chance.1 {
            ResidualPattern::Persisting
        } else if lag_one < lag_by_chance.0 {
            ResidualPattern::Alternating
        } else {
            ResidualPattern::Unrelated
        };
        Self { values, usual, lag_one, lag_by_chance, pattern, outliers }
    }
}

/// Correlation of each error with the one before; 0 without errors.
pub(crate) fn lag_one(errors: &[f64]) -> f64 {
    let whole: f64 = errors.iter().map(|e| e * e).sum();
    if whole <= 0.0 {
        return 0.0;
    }
    errors.windows(2).map(|pair| pair[0] * pair[1]).sum::<f64>() / whole
}
