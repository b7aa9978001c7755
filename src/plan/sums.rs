//! Sums so far, and what is to come until the deadline.

use super::forecast_result::{Forecast, ForecastMethod};
use super::tracked::{FigureKind, Reason, Target};
use crate::stats::{NegativeBinomial, student_cdf, student_two_sided_quantile, two_sided_z};
use crate::value::{Date, Wanted};

/// The fewest periods that say how much the figures vary.
pub(super) const FEWEST_POINTS: usize = 4;

/// The sums of a target up to a day.
pub(super) struct Sums<'a> {
    pub(super) target: &'a Target<'a>,
    pub(super) as_of: Date,
    /// What came so far.
    pub(super) total: f64,
    /// The weight of the days with figures.
    pub(super) elapsed: f64,
    /// The weight of the days to come.
    pub(super) left: f64,
    /// Periods observed.
    periods: usize,
    /// Per unit of weight.
    rate: f64,
    /// Squared deviations of the periods over their weights, per degree of freedom.
    dispersion: f64,
}

impl<'a> Sums<'a> {
    pub(super) fn of(target: &'a Target<'a>, as_of: Date) -> Self {
        let values = target.input.values.as_deref().unwrap_or_default();
        let total = values.iter().sum::<f64>() + target.input.rest.unwrap_or(0.0);
        let elapsed = target.weight(target.start, as_of);
        let left = as_of.plus_days(1).map_or(0.0, |next| target.weight(next, target.deadline));
        let rate = if elapsed > 0.0 { total / elapsed } else { 0.0 };
        let mut sums =
            Self { target, as_of, total, elapsed, left, periods: values.len(), rate, dispersion: 0.0 };
        sums.dispersion = sums.pearson(values).unwrap_or(0.0);
        sums
    }

    /// Pearson's statistic of the periods over n − 1; none where it says nothing.
    fn pearson(&self, values: &[f64]) -> Option<f64> {
        if values.len() < 2 || (self.target.input.measure == FigureKind::Count && self.rate == 0.0) {
            return None;
        }
        let period = i64::from(self.target.input.period_days?);
        let mut sum = 0.0;
        let mut from = self.target.start;
        for value in values {
            let next = from.plus_days(period)?;
            let weight = self.target.weight(from, next.plus_days(-1)?);
            sum += (value - self.rate * weight).powi(2) / weight;
            from = next;
        }
        Some(sum / (values.len() - 1) as f64)
    }

    /// Student's quantile for the dispersion of so many periods, and the normal one.
    fn quantiles(&self) -> Option<(f64, f64)> {
        let confidence = self.target.confidence;
        let student = student_two_sided_quantile(confidence, self.periods as f64 - 1.0)?;
        Some((student, two_sided_z(confidence)?))
    }

    /// The total at the deadline.
    pub(super) fn forecast(&self) -> Forecast {
        if self.left == 0.0 {
            return Forecast::certain(self.total, ForecastMethod::Final);
        }
        if self.periods < FEWEST_POINTS {
            return Forecast::undefined(Reason::TooFewPoints, None);
        }
        let forecast = match self.target.input.measure {
            FigureKind::Count => self.count(),
            _ => self.amount(),
        };
        forecast.unwrap_or_else(|| Forecast::undefined(Reason::NoInterval, None))
    }

    /// Counts to come: negative binomial with the quasi-Poisson dispersion of the periods, or after nothing by
    /// Jeffreys' prior.
    fn count(&self) -> Option<Forecast> {
        let growth = 1.0 + self.left / self.elapsed;
        let (method, mean, dispersion, to_come) = if self.total > 0.0 {
            let (student, normal) = self.quantiles()?;
            let dispersion = (self.dispersion / self.rate).max(1.0);
            let mean = self.rate * self.left;
            let variance = dispersion * (student / normal).powi(2) * mean * growth;
            let to_come = NegativeBinomial::of_mean_and_variance(mean, variance)?;
            (ForecastMethod::NegativeBinomial, mean, dispersion, to_come)
        } else {
            let to_come = NegativeBinomial::new(0.5, self.elapsed / (self.elapsed + self.left))?;
            (ForecastMethod::Jeffreys, 0.5 * self.left / self.elapsed, 1.0, to_come)
        };
        let tail = (1.0 - self.target.confidence) / 2.0;
        let gap = self.target.value - self.total;
        let reached = match self.target.input.direction {
            Wanted::Increase if gap <= 0.0 => 1.0,
            Wanted::Increase => to_come.at_least((gap - super::EPSILON).ceil())?,
            Wanted::Decrease if gap < 0.0 => 0.0,
            Wanted::Decrease => to_come.at_most((gap + super::EPSILON).floor())?,
        };
        Some(Forecast {
            point: super::finite(self.total + mean),
            low: Some(self.total + to_come.quantile(tail)?),
            high: Some(self.total + to_come.quantile(0.5 + self.target.confidence / 2.0)?),
            method: Some(method),
            dispersion: Some(dispersion),
            p_reach: Some(reached),
            ..Forecast::default()
        })
    }

    /// Amounts to come: Student's t with the spread of the periods.
    fn amount(&self) -> Option<Forecast> {
        let point = self.total + self.rate * self.left;
        let sigma = self.dispersion.sqrt();
        if self.is_constant() {
            let never = (self.elapsed / (self.elapsed + self.left)).sqrt();
            if self.rate == 0.0 && never < self.target.confidence {
                return Some(Forecast::undefined(Reason::NothingObserved, None));
            }
            let reached = if self.target.is_reached_by(point) { 1.0 } else { 0.0 };
            let constant = Forecast::certain(point, ForecastMethod::Constant);
            return Some(Forecast { dispersion: Some(0.0), p_reach: Some(reached), ..constant });
        }
        let (student, _) = self.quantiles()?;
        let error = sigma * (self.left * (1.0 + self.left / self.elapsed)).sqrt();
        let short = self.target.input.direction.upwards((self.target.value - point) / error);
        Some(Forecast {
            point: super::finite(point),
            low: super::finite(point - student * error),
            high: super::finite(point + student * error),
            method: Some(ForecastMethod::Student),
            dispersion: super::finite(sigma),
            p_reach: student_cdf(-short, self.periods as f64 - 1.0),
            ..Forecast::default()
        })
    }

    /// Whether every period is the same but for rounding.
    fn is_constant(&self) -> bool {
        self.dispersion.sqrt() <= 1e-12 * self.rate.abs() * self.elapsed.sqrt()
    }

    /// The first day on which an interval would be as narrow as the way from the baseline to the target, if the
    /// figures go on as they do.
    pub(super) fn tells_on(&self, forecast: &Forecast) -> Option<Date> {
        let (student, normal) = self.quantiles()?;
        let all = self.elapsed + self.left;
        let width = match (self.target.input.measure, forecast.method) {
            (FigureKind::Count, Some(ForecastMethod::Jeffreys)) => 4.0 * normal * normal * self.target.value,
            (FigureKind::Count, _) => 4.0 * student * student * forecast.dispersion? * self.target.value,
            (_, Some(ForecastMethod::Constant)) => 0.0,
            _ => 4.0 * student * student * self.dispersion * all,
        };
        let way = (self.target.value - self.target.baseline).powi(2);
        let needed = if width + way == 0.0 { 1.0 } else { width / (width + way) };
        let mut day = self.as_of.plus_days(1)?;
        while day < self.target.deadline
            && self.target.weight(self.target.start, day) / all < needed - super::EPSILON
        {
            day = day.plus_days(1)?;
        }
        Some(day)
    }
}
