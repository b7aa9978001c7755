//! What a period would give if it were like the past.

use super::levels::RatioSpread;
use super::sums::FEWEST_POINTS;
use super::tracked::FigureKind;
use crate::numeric::Moments;
use crate::stats::{NegativeBinomial, student_two_sided_quantile, two_sided_z};
use serde::{Deserialize, Serialize};

/// Figures of equal past periods: `values` of a count or an amount, `numerators` and `denominators` of a rate or a
/// ratio.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PastPeriods {
    /// The length of a period in days.
    pub period_days: f64,
    /// By period.
    pub values: Option<Vec<f64>>,
    /// By period.
    pub numerators: Option<Vec<f64>>,
    /// By period.
    pub denominators: Option<Vec<f64>>,
}

/// The interval of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct FigureInterval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// The prediction interval of a period of `days` days, none for fewer than four past periods. Sums need the days.
pub(super) fn history_interval(
    history: &PastPeriods,
    measure: FigureKind,
    days: Option<f64>,
    confidence: f64,
) -> Option<FigureInterval> {
    let interval = match measure {
        FigureKind::Count | FigureKind::Amount => {
            sum_interval(history.values.as_deref()?, measure, days? / history.period_days, confidence)
        }
        FigureKind::Rate | FigureKind::Ratio => {
            let (above, below) = (history.numerators.as_deref()?, history.denominators.as_deref()?);
            level_interval(above, below, measure, confidence)
        }
        FigureKind::Value => None,
    };
    interval.filter(|interval| interval.low.is_finite() && interval.high.is_finite())
}

/// Of a sum over a period `length` times as long as a past one.
fn sum_interval(values: &[f64], measure: FigureKind, length: f64, confidence: f64) -> Option<FigureInterval> {
    let n = points(values)?;
    let moments = Moments::of(values)?;
    let student = student_two_sided_quantile(confidence, n - 1.0)?;
    let (mean, variance) = (moments.mean * length, moments.sample_variance());
    let growth = length * (1.0 + length / n);
    if measure == FigureKind::Amount {
        let half = student * (variance * growth).sqrt();
        return Some(FigureInterval { low: mean - half, high: mean + half });
    }
    if moments.mean <= 0.0 {
        return None;
    }
    let dispersion = (variance / moments.mean).max(1.0);
    let spread = dispersion * (student / two_sided_z(confidence)?).powi(2);
    let counts = NegativeBinomial::of_mean_and_variance(mean, spread * moments.mean * growth)?;
    let tail = (1.0 - confidence) / 2.0;
    Some(FigureInterval { low: counts.quantile(tail)?, high: counts.quantile(0.5 + confidence / 2.0)? })
}

/// Of a level over one more period.
fn level_interval(
    above: &[f64],
    below: &[f64],
    measure: FigureKind,
    confidence: f64,
) -> Option<FigureInterval> {
    let n = points(above)?;
    let spread = RatioSpread::of(above, below)?;
    let student = student_two_sided_quantile(confidence, n - 1.0)?;
    let half = student * spread.variance.sqrt() / (spread.denominator / n) * (1.0 + 1.0 / n).sqrt();
    let cut = |level: f64| if measure == FigureKind::Rate { level.clamp(0.0, 1.0) } else { level };
    Some(FigureInterval { low: cut(spread.ratio - half), high: cut(spread.ratio + half) })
}

/// How many periods there are, when they are enough.
fn points(values: &[f64]) -> Option<f64> {
    (values.len() >= FEWEST_POINTS).then_some(values.len() as f64)
}
