//! Maximum likelihood for models of two to four positive parameters.
//!
//! The parameters are searched as logarithms with [`Newton`]. The observed information at the maximum gives the
//! standard errors.

use crate::numeric::{Cholesky, Newton, NewtonPoint, SmoothFunction};
use crate::{Code, Error, Result};

/// Logarithms of parameters stay within ± 16: a likelihood that still rises there has no maximum to speak of.
const SEARCH: Newton = Newton { limit: 16.0, longest: 2.0, steps: 200 };
/// Above this standard error of a logarithm an interval says nothing: its ends are a factor 10⁶ apart.
const UNKNOWN_ERROR: f64 = 4.2;
/// Above this standard error of a logarithm a parameter is weakly identified: the ends are a factor 1000 apart.
const WEAK_ERROR: f64 = 2.1;
/// Two searches this close in every logarithm lead to the same maximum.
const SAME_MAXIMUM: f64 = 0.05;
/// How many of the starts, the best first, are followed to the end.
const FOLLOWED: usize = 2;
/// The standard normal quantile of a 90 % interval.
const Z_90: f64 = 1.644_853_626_951_472_2;

/// Where a likelihood is highest.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Maximum {
    /// The parameters themselves.
    pub(super) params: Vec<f64>,
    pub(super) loglik: f64,
    /// Covariances of the logarithms from the observed information; `None` where it is not positive definite.
    pub(super) covariance: Option<Vec<Vec<f64>>>,
}

impl Maximum {
    /// Standard errors of the logarithms.
    pub(super) fn log_errors(&self) -> Option<Vec<f64>> {
        Some(self.covariance.as_ref()?.iter().enumerate().map(|(i, row)| row[i].sqrt()).collect())
    }

    /// The same maximum in other parameters: each row of `exponents` makes one, the product of the present ones
    /// raised to them.
    pub(super) fn reparametrised(self, exponents: &[&[f64]]) -> Self {
        let sum = |row: &[f64], of: &dyn Fn(usize) -> f64| -> f64 {
            row.iter().enumerate().map(|(i, factor)| factor * of(i)).sum()
        };
        let params = exponents.iter().map(|row| sum(row, &|i| self.params[i].ln()).exp()).collect();
        let covariance = self.covariance.map(|known| {
            let between = |a: &[f64], b: &[f64]| sum(a, &|i| sum(b, &|j| known[i][j]));
            exponents.iter().map(|a| exponents.iter().map(|b| between(a, b)).collect()).collect()
        });
        Self { params, loglik: self.loglik, covariance }
    }

    /// The interval of a parameter at 90 %, symmetric in its logarithm.
    pub(super) fn interval(&self, index: usize) -> Option<[f64; 2]> {
        let error = *self.log_errors()?.get(index).filter(|error| **error <= UNKNOWN_ERROR)?;
        let half = Z_90 * error;
        let bounds = [self.params[index] * (-half).exp(), self.params[index] * half.exp()];
        bounds.iter().all(|bound| bound.is_finite()).then_some(bounds)
    }

    /// Whether the data hardly identify the parameters: no curvature, or an interval whose ends are a factor 1000
    /// apart.
    pub(super) fn is_weakly_identified(&self) -> bool {
        self.log_errors().is_none_or(|errors| errors.iter().any(|error| *error > WEAK_ERROR))
    }
}

/// The highest maximum that the starts lead to. Starts are parameters; the log-likelihood takes their logarithms.
///
/// # Errors
/// `no_convergence` when no start has a likelihood, or the search ends on a slope.
pub(super) fn maximise(log_likelihood: &mut dyn SmoothFunction, starts: &[Vec<f64>]) -> Result<Maximum> {
    let mut points: Vec<NewtonPoint> = starts
        .iter()
        .map(|start| SEARCH.evaluate(log_likelihood, start.iter().map(|p| p.ln()).collect()))
        .filter(|point| point.value.is_finite())
        .collect();
    crate::numeric::sort_by(&mut points, &|a, b| b.value.total_cmp(&a.value));
    points.truncate(FOLLOWED);
    let mut best: Option<NewtonPoint> = None;
    for point in points {
        let is_known = |point: &NewtonPoint| {
            best.as_ref().is_some_and(|best| {
                let near = point.at.iter().zip(&best.at).all(|(a, b)| (a - b).abs() < SAME_MAXIMUM);
                point.value <= best.value && near
            })
        };
        let end = SEARCH.maximise(log_likelihood, point, &is_known);
        best = best.filter(|best| best.value >= end.value).or(Some(end));
    }
    let best = best
        .filter(|best| SEARCH.steepest(best) <= 1e-4 * (1.0 + best.value.abs()))
        .ok_or(Error::new(Code::NoConvergence))?;
    let covariance = Cholesky::of(SEARCH.hessian(log_likelihood, &best))
        .filter(|_| !SEARCH.is_held(&best))
        .map(|factor| factor.inverse())
        .filter(|rows| rows.iter().flatten().all(|number| number.is_finite()));
    Ok(Maximum { params: best.at.iter().map(|log| log.exp()).collect(), loglik: best.value, covariance })
}

/// Differences of a log-likelihood against its analytic gradient: the largest gap, relative to the steepest
/// slope.
#[cfg(test)]
pub(super) fn gradient_gap(objective: &mut dyn SmoothFunction, params: &[f64]) -> f64 {
    let at: Vec<f64> = params.iter().map(|p| p.ln()).collect();
    let (mut gradient, mut unused) = (vec![0.0; at.len()], vec![0.0; at.len()]);
    objective.at(&at, &mut gradient);
    let (mut gap, mut steepest) = (0.0_f64, 1.0_f64);
    for i in 0..at.len() {
        let mut value = |by: f64| {
            let mut moved = at.clone();
            moved[i] += by;
            objective.at(&moved, &mut unused).0
        };
        let slope = (8.0 * (value(1e-3) - value(-1e-3)) - (value(2e-3) - value(-2e-3))) / 12e-3;
        gap = gap.max((slope - gradient[i]).abs());
        steepest = steepest.max(slope.abs());
    }
    gap / steepest
}

/// Differences of the gradient against the model's own second derivatives, likewise.
#[cfg(test)]
pub(super) fn information_gap(objective: &mut dyn SmoothFunction, params: &[f64]) -> f64 {
    let at: Vec<f64> = params.iter().map(|p| p.ln()).collect();
    let own = objective.at(&at, &mut vec![0.0; at.len()]).1.expect("a model with second derivatives");
    let (mut gap, mut steepest) = (0.0_f64, 1.0_f64);
    for i in 0..at.len() {
        let mut slopes = |by: f64| {
            let (mut moved, mut gradient) = (at.clone(), vec![0.0; at.len()]);
            moved[i] += by;
            objective.at(&moved, &mut gradient);
            gradient
        };
        let [far, near, below, low] = [2e-3, 1e-3, -1e-3, -2e-3].map(&mut slopes);
        for j in 0..at.len() {
            let slope = (8.0 * (near[j] - below[j]) - (far[j] - low[j])) / 12e-3;
            gap = gap.max((slope + own.get(i, j)).abs());
            steepest = steepest.max(slope.abs());
        }
    }
    gap / steepest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn standard_errors_are_those_of_a_normal_likelihood() {
        // −((ln p − 1) / 0.5)² / 2 − ((ln q + 2) / 3)² / 2: standard errors 0.5 and 3.
        let mut hill = |at: &[f64], gradient: &mut [f64]| {
            let (u, v) = ((at[0] - 1.0) / 0.5, (at[1] + 2.0) / 3.0);
            gradient.copy_from_slice(&[-u / 0.5, -v / 3.0]);
            -0.5 * (u * u + v * v)
        };
        let top = maximise(&mut hill, &[vec![20.0, 30.0], vec![1e-3, 1e3]]).unwrap();
        assert!((top.params[0].ln() - 1.0).abs() < 1e-9 && (top.params[1].ln() + 2.0).abs() < 1e-9);
        let errors = top.log_errors().unwrap();
        assert!((errors[0] - 0.5).abs() < 1e-6 && (errors[1] - 3.0).abs() < 1e-6);
        assert!(top.is_weakly_identified());
        // The product p q and q: ln p + ln q has the variance of both.
        let other = top.reparametrised(&[&[1.0, 1.0], &[0.0, 1.0]]);
        assert!((other.params[0].ln() + 1.0).abs() < 1e-9 && (other.params[1].ln() + 2.0).abs() < 1e-9);
        let errors = other.log_errors().unwrap();
        assert!((errors[0] - 9.25_f64.sqrt()).abs() < 1e-6 && (errors[1] - 3.0).abs() < 1e-6);
    }

    #[test]
    fn a_likelihood_that_rises_for_ever_ends_at_the_limit_and_is_weakly_identified() {
        let mut ever = |at: &[f64], gradient: &mut [f64]| {
            gradient[0] = 1.0;
            at[0]
        };
        let top = maximise(&mut ever, &[vec![1.0]]).unwrap();
        assert!(top.is_weakly_identified() && top.log_errors().is_none() && top.interval(0).is_none());
    }
}
