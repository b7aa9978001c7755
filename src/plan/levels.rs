//! A level over a window: its value, its interval and where the window lies on the way to the deadline.

use super::forecast_result::{Forecast, ForecastMethod};
use super::span::Span;
use super::sums::FEWEST_POINTS;
use super::tracked::{FigureKind, Reason, Target, Window};
use crate::stats::{Method, rate_interval, student_two_sided_quantile, two_sided_z};
use crate::value::Date;

/// A level as measured.
pub(super) struct Level<'a> {
    pub(super) target: &'a Target<'a>,
    window: &'a Window,
    /// The last day of the window.
    pub(super) to: Option<Date>,
    /// The value; none over nothing.
    pub(super) value: Option<f64>,
    /// Its interval, or why there is none.
    pub(super) interval: Result<(f64, f64), Reason>,
    /// The middle of the window on the way from the start (0) to the deadline (1).
    pub(super) position: f64,
    /// The share of the days that are over at the end of the window, at most 1.
    pub(super) share: f64,
}

impl<'a> Level<'a> {
    pub(super) fn of(target: &'a Target<'a>, window: &'a Window) -> Self {
        let (value, interval) = match target.input.measure {
            FigureKind::Rate => rate(window, target.confidence),
            FigureKind::Ratio => ratio(window, target.confidence),
            _ => (window.value, window.low.zip(window.high).ok_or(Reason::NoInterval)),
        };
        let to = match target.input.measure {
            FigureKind::Ratio => {
                let days = i64::from(window.period_days.unwrap_or(1))
                    * numbers(window.numerators.as_ref()).len() as i64;
                window.from.plus_days(days - 1)
            }
            _ => window.to,
        };
        let last = to.unwrap_or(window.from);
        let middle = (target.start.days_until(window.from) + target.start.days_until(last) + 1) as f64 / 2.0;
        Self {
            target,
            window,
            to,
            value: value.and_then(super::finite),
            interval,
            position: (middle / target.days()).clamp(0.0, 1.0),
            share: (Span::of(target.start, last).days() as f64 / target.days()).min(1.0),
        }
    }

    /// Whether the figures reach the deadline.
    pub(super) fn is_final(&self) -> bool {
        self.to.is_some_and(|to| to >= self.target.deadline)
    }

    /// The level at the deadline, when it goes on from the baseline as it has so far.
    pub(super) fn forecast(&self) -> Forecast {
        let Some(value) = self.value else {
            return Forecast::undefined(Reason::ZeroDenominator, None);
        };
        if self.is_final() {
            let (low, high) = self.interval.ok().unzip();
            let method = Some(ForecastMethod::Final);
            return Forecast { point: Some(value), low, high, method, ..Forecast::default() };
        }
        if self.share < super::LEAST_ELAPSED_SHARE {
            return Forecast::undefined(Reason::TooEarly, None);
        }
        let (low, high) = match self.interval {
            Ok(interval) => interval,
            Err(reason) => return Forecast::undefined(reason, None),
        };
        let carried = |level: f64| {
            let end = self.target.baseline + (level - self.target.baseline) / self.position;
            super::finite(match self.target.input.measure {
                FigureKind::Rate => end.clamp(0.0, 1.0),
                _ => end,
            })
        };
        let method = match self.target.input.measure {
            FigureKind::Rate => ForecastMethod::WilsonCarried,
            FigureKind::Ratio => ForecastMethod::StudentCarried,
            _ => ForecastMethod::GivenCarried,
        };
        let (point, low, high) = (carried(value), carried(low), carried(high));
        Forecast { point, low, high, method: Some(method), ..Forecast::default() }
    }

    /// The trials of a rate with which an interval would be `width` wide, never fewer than there are.
    pub(super) fn trials_needed(&self, width: f64) -> Option<u64> {
        if self.target.input.measure != FigureKind::Rate {
            return None;
        }
        let (successes, trials) = (self.window.successes?, self.window.trials?);
        let z = two_sided_z(self.target.confidence)?;
        let p = (successes + z * z / 2.0) / (trials + z * z);
        Some(whole(4.0 * z * z * p * (1.0 - p) / (width * width)).max(whole(trials)))
    }

    /// The periods of a ratio with which an interval would be `width` wide, never fewer than there are.
    pub(super) fn points_needed(&self, width: f64) -> Option<u64> {
        if self.target.input.measure != FigureKind::Ratio {
            return None;
        }
        let (low, high) = self.interval.ok()?;
        let n = numbers(self.window.numerators.as_ref()).len();
        Some(whole(n as f64 * ((high - low) / width).powi(2)).max(n as u64))
    }
}

/// The next whole number, but for rounding.
fn whole(value: f64) -> u64 {
    (value - super::EPSILON).ceil() as u64
}

fn numbers(list: Option<&Vec<f64>>) -> &[f64] {
    list.map_or(&[], Vec::as_slice)
}

/// Wilson's interval (1927) of a rate.
fn rate(window: &Window, confidence: f64) -> (Option<f64>, Result<(f64, f64), Reason>) {
    let (successes, trials) = (window.successes.unwrap_or(0.0), window.trials.unwrap_or(0.0));
    if trials == 0.0 {
        return (None, Err(Reason::ZeroDenominator));
    }
    let interval = rate_interval(successes, trials, confidence, Method::Wilson);
    (Some(successes / trials), interval.map(|bounds| (bounds.low, bounds.high)).ok_or(Reason::NoInterval))
}

/// The interval of a ratio of sums (Cochran 1977), Student's t.
fn ratio(window: &Window, confidence: f64) -> (Option<f64>, Result<(f64, f64), Reason>) {
    let (above, below) = (numbers(window.numerators.as_ref()), numbers(window.denominators.as_ref()));
    let Some(spread) = RatioSpread::of(above, below) else {
        return (None, Err(Reason::ZeroDenominator));
    };
    if above.len() < FEWEST_POINTS {
        return (Some(spread.ratio), Err(Reason::TooFewPoints));
    }
    let n = above.len() as f64;
    let quantile = student_two_sided_quantile(confidence, n - 1.0);
    let half = quantile.map(|q| q * (n * spread.variance).sqrt() / spread.denominator);
    let interval = half.map(|half| (spread.ratio - half, spread.ratio + half));
    (Some(spread.ratio), interval.ok_or(Reason::NoInterval))
}

/// A ratio of sums and how its periods vary around it.
pub(super) struct RatioSpread {
    /// Sum of numerators over sum of denominators.
    pub(super) ratio: f64,
    /// The sum of denominators.
    pub(super) denominator: f64,
    /// Squares of numerator − ratio · denominator, over n − 1.
    pub(super) variance: f64,
}

impl RatioSpread {
    /// None over a sum of 0.
    pub(super) fn of(numerators: &[f64], denominators: &[f64]) -> Option<Self> {
        let denominator: f64 = denominators.iter().sum();
        let ratio = numerators.iter().sum::<f64>() / denominator;
        let squares =
            numerators.iter().zip(denominators).map(|(above, below)| (above - ratio * below).powi(2));
        let variance = squares.sum::<f64>() / (numerators.len() as f64 - 1.0);
        (denominator != 0.0).then_some(Self { ratio, denominator, variance })
    }
}
