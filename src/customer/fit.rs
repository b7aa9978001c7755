//! Maximum likelihood for models of two to four positive parameters.
//!
//! The one idea: parameters are searched as logarithms, by Newton steps damped after Levenberg (1944) and
//! Marquardt (1963), and the second derivatives are the model's own, or come from differences of its gradient.
//! So a step is quick near the top, short where the likelihood is flat, and what the last step used is also
//! what says how far the parameters are known.
//!
//! Why not a crate: those that hold a quasi-Newton method bring a linear algebra library (ndarray or
//! nalgebra) for matrices of 4 × 4, which weighs more in the Wasm than all the models here, and give no
//! curvature at the end.

use super::cholesky::Cholesky;
use crate::{Code, Error, Result};

/// Logarithms of parameters stay within ± this: a likelihood that still rises there has no maximum to speak
/// of.
const LIMIT: f64 = 16.0;
const STEPS: usize = 200;
/// The longest step of one logarithm.
const LONGEST: f64 = 2.0;
/// Where the standard error of a logarithm is above, an interval says nothing: its ends are a factor 10⁶ apart.
const UNKNOWN: f64 = 4.2;
/// So near to a top that was found, in every logarithm, a search is on the same hill.
const SAME_HILL: f64 = 0.05;
/// How many of the starts, the best first, are followed to the end.
const FOLLOWED: usize = 2;

/// Minus the second derivatives.
pub(super) type Information = Vec<Vec<f64>>;

/// A log-likelihood of parameters told by their logarithms.
pub(super) trait LogLikelihood {
    /// Fills the gradient; gives the value, and the information unless differences of the gradient are to serve.
    fn at(&mut self, logs: &[f64], gradient: &mut [f64]) -> (f64, Option<Information>);
}

impl<F: FnMut(&[f64], &mut [f64]) -> f64> LogLikelihood for F {
    fn at(&mut self, logs: &[f64], gradient: &mut [f64]) -> (f64, Option<Information>) {
        (self(logs, gradient), None)
    }
}

/// Where a likelihood is highest.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Maximum {
    /// The parameters themselves.
    pub(super) params: Vec<f64>,
    pub(super) loglik: f64,
    /// Covariances of the logarithms, from the observed information; none where it is not positive definite.
    pub(super) covariance: Option<Vec<Vec<f64>>>,
}

impl Maximum {
    /// Standard errors of the logarithms.
    pub(super) fn errors(&self) -> Option<Vec<f64>> {
        Some(self.covariance.as_ref()?.iter().enumerate().map(|(i, row)| row[i].sqrt()).collect())
    }

    /// The same top told in other parameters, whose logarithms are sums of these: a row of factors for each.
    pub(super) fn told_as(self, rows: &[&[f64]]) -> Self {
        let sum = |row: &[f64], of: &dyn Fn(usize) -> f64| -> f64 {
            row.iter().enumerate().map(|(i, factor)| factor * of(i)).sum()
        };
        let params = rows.iter().map(|row| sum(row, &|i| self.params[i].ln()).exp()).collect();
        let covariance = self.covariance.map(|known| {
            let between = |a: &[f64], b: &[f64]| sum(a, &|i| sum(b, &|j| known[i][j]));
            rows.iter().map(|a| rows.iter().map(|b| between(a, b)).collect()).collect()
        });
        Self { params, loglik: self.loglik, covariance }
    }

    /// The interval of a parameter at 90 %, symmetric in its logarithm.
    pub(super) fn interval(&self, index: usize) -> Option<[f64; 2]> {
        let error = *self.errors()?.get(index).filter(|error| **error <= UNKNOWN)?;
        let half = 1.644_853_626_951_472_2 * error;
        let bounds = [self.params[index] * (-half).exp(), self.params[index] * half.exp()];
        bounds.iter().all(|bound| bound.is_finite()).then_some(bounds)
    }

    /// Whether the data hardly tell the parameters: no curvature, or an interval whose ends are a factor 1000
    /// apart.
    pub(super) fn is_flat(&self) -> bool {
        self.errors().is_none_or(|errors| errors.iter().any(|error| *error > 2.1))
    }
}

/// The highest of the maxima that starts (parameters, not logarithms) lead to.
///
/// # Errors
/// `no_convergence` when no start has a likelihood, or the search ends on a slope.
pub(super) fn maximise(objective: &mut dyn LogLikelihood, starts: &[Vec<f64>]) -> Result<Maximum> {
    let mut points: Vec<Point> = starts
        .iter()
        .map(|start| Point::at(objective, start.iter().map(|p| p.ln().clamp(-LIMIT, LIMIT)).collect()))
        .filter(|point| point.value.is_finite())
        .collect();
    points.sort_by(|a, b| b.value.total_cmp(&a.value));
    points.truncate(FOLLOWED);
    let mut top: Option<Point> = None;
    for point in points {
        let end = climb(objective, point, top.as_ref());
        top = top.filter(|top| top.value >= end.value).or(Some(end));
    }
    let best = top
        .filter(|top| top.steepest() <= 1e-4 * (1.0 + top.value.abs()))
        .ok_or(Error::new(Code::NoConvergence))?;
    let curvature = curvature(objective, &best, 1e-4, true);
    let covariance = Cholesky::of(&curvature).filter(|_| !best.is_held()).map(|root| {
        let n = best.at.len();
        (0..n)
            .map(|i| {
                let mut unit = vec![0.0; n];
                unit[i] = 1.0;
                root.solve(&unit)
            })
            .collect::<Vec<_>>()
    });
    let covariance = covariance.filter(|rows| rows.iter().flatten().all(|number| number.is_finite()));
    Ok(Maximum { params: best.at.iter().map(|log| log.exp()).collect(), loglik: best.value, covariance })
}

/// A point of the search.
#[derive(Clone)]
struct Point {
    at: Vec<f64>,
    value: f64,
    gradient: Vec<f64>,
    information: Option<Information>,
}

impl Point {
    fn at(objective: &mut dyn LogLikelihood, at: Vec<f64>) -> Self {
        let mut gradient = vec![0.0; at.len()];
        let (value, information) = objective.at(&at, &mut gradient);
        let usable = value.is_finite() && gradient.iter().all(|slope| slope.is_finite());
        Self { at, value: if usable { value } else { f64::NEG_INFINITY }, gradient, information }
    }

    /// Whether a parameter is on the limit, and would go past it.
    fn is_pressed(&self, i: usize) -> bool {
        self.at[i].abs() >= LIMIT && self.at[i] * self.gradient[i] > 0.0
    }

    fn is_held(&self) -> bool {
        self.at.iter().any(|log| log.abs() >= LIMIT)
    }

    fn steepest(&self) -> f64 {
        (0..self.at.len())
            .filter(|&i| !self.is_pressed(i))
            .map(|i| self.gradient[i].abs())
            .fold(0.0, f64::max)
    }
}

/// Climbs until nothing is gained, or until the hill is seen to be the one whose top is known.
fn climb(objective: &mut dyn LogLikelihood, mut point: Point, known: Option<&Point>) -> Point {
    let n = point.at.len();
    let mut damping = 1e-3;
    for _ in 0..STEPS {
        let near = |top: &Point| point.at.iter().zip(&top.at).all(|(a, b)| (a - b).abs() < SAME_HILL);
        if point.steepest() <= 1e-10 * (1.0 + point.value.abs())
            || known.is_some_and(|top| point.value <= top.value && near(top))
        {
            break;
        }
        let mut matrix = curvature(objective, &point, 1e-5, false);
        let mut slope = point.gradient.clone();
        for i in (0..n).filter(|&i| point.is_pressed(i)) {
            matrix[i].fill(0.0);
            for row in &mut matrix {
                row[i] = 0.0;
            }
            (matrix[i][i], slope[i]) = (1.0, 0.0);
        }
        let scale = (0..n).map(|i| matrix[i][i].abs()).fold(1e-8, f64::max);
        let Some(next) = damped(objective, &point, &matrix, &slope, scale, &mut damping) else { break };
        let (gain, before) = (next.value - point.value, point.steepest());
        point = next;
        if gain <= 1e-13 * (1.0 + point.value.abs()) && point.steepest() >= 0.5 * before {
            break;
        }
    }
    point
}

/// The step that is shortened until it goes up; none when no step does.
fn damped(
    objective: &mut dyn LogLikelihood,
    point: &Point,
    matrix: &[Vec<f64>],
    slope: &[f64],
    scale: f64,
    damping: &mut f64,
) -> Option<Point> {
    while *damping < 1e9 {
        let mut raised = matrix.to_vec();
        for (i, row) in raised.iter_mut().enumerate() {
            row[i] += *damping * scale;
        }
        if let Some(root) = Cholesky::of(&raised) {
            let mut step = root.solve(slope);
            let longest = step.iter().map(|s| s.abs()).fold(0.0, f64::max);
            if longest > LONGEST {
                for s in &mut step {
                    *s *= LONGEST / longest;
                }
            }
            let at = point.at.iter().zip(&step).map(|(log, s)| (log + s).clamp(-LIMIT, LIMIT)).collect();
            let next = Point::at(objective, at);
            // Near the top, rounding hides the last gains; a gentler slope is then the sign of progress.
            let rounding = 1e-14 * point.value.abs();
            let gentler = next.value >= point.value - rounding && next.steepest() < point.steepest();
            if next.value > point.value + rounding || gentler {
                *damping = if *damping < 1e-9 { 0.0 } else { *damping / 10.0 };
                return Some(next);
            }
        }
        *damping = (*damping * 8.0).max(1e-8);
    }
    *damping = 1e-3;
    None
}

/// Minus the second derivatives: the model's own, or from differences of the gradient, forward ones, or central
/// ones that cost twice.
fn curvature(objective: &mut dyn LogLikelihood, point: &Point, step: f64, central: bool) -> Information {
    if let Some(own) = &point.information {
        return own.clone();
    }
    let n = point.at.len();
    let mut shifted = |i: usize, by: f64| {
        let mut at = point.at.clone();
        at[i] += by;
        Point::at(objective, at).gradient
    };
    let rows: Vec<Vec<f64>> = (0..n)
        .map(|i| {
            let above = shifted(i, step);
            let below = if central { shifted(i, -step) } else { point.gradient.clone() };
            let width = if central { 2.0 * step } else { step };
            above.iter().zip(&below).map(|(a, b)| (b - a) / width).collect()
        })
        .collect();
    (0..n).map(|i| (0..n).map(|j| f64::midpoint(rows[i][j], rows[j][i])).collect()).collect()
}

/// Differences of a log-likelihood against its analytic gradient: the largest gap, relative to the steepest
/// slope.
#[cfg(test)]
pub(super) fn gradient_gap(objective: &mut dyn LogLikelihood, params: &[f64]) -> f64 {
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
pub(super) fn information_gap(objective: &mut dyn LogLikelihood, params: &[f64]) -> f64 {
    let at: Vec<f64> = params.iter().map(|p| p.ln()).collect();
    let own = objective.at(&at, &mut vec![0.0; at.len()]).1.expect("a model with second derivatives");
    let (mut gap, mut steepest) = (0.0_f64, 1.0_f64);
    for (i, row) in own.iter().enumerate() {
        let mut slopes = |by: f64| {
            let (mut moved, mut gradient) = (at.clone(), vec![0.0; at.len()]);
            moved[i] += by;
            objective.at(&moved, &mut gradient);
            gradient
        };
        let [far, near, below, low] = [2e-3, 1e-3, -1e-3, -2e-3].map(&mut slopes);
        for (j, known) in row.iter().enumerate() {
            let slope = (8.0 * (near[j] - below[j]) - (far[j] - low[j])) / 12e-3;
            gap = gap.max((slope + known).abs());
            steepest = steepest.max(slope.abs());
        }
    }
    gap / steepest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hill_in_logarithms_is_climbed_and_its_width_is_the_error() {
        // −((ln p − 1) / 0.5)² / 2 − ((ln q + 2) / 3)² / 2: standard errors 0.5 and 3.
        let mut hill = |at: &[f64], gradient: &mut [f64]| {
            let (u, v) = ((at[0] - 1.0) / 0.5, (at[1] + 2.0) / 3.0);
            gradient.copy_from_slice(&[-u / 0.5, -v / 3.0]);
            -0.5 * (u * u + v * v)
        };
        let top = maximise(&mut hill, &[vec![20.0, 30.0], vec![1e-3, 1e3]]).unwrap();
        assert!((top.params[0].ln() - 1.0).abs() < 1e-9 && (top.params[1].ln() + 2.0).abs() < 1e-9);
        let errors = top.errors().unwrap();
        assert!((errors[0] - 0.5).abs() < 1e-6 && (errors[1] - 3.0).abs() < 1e-6);
        assert!(top.is_flat());
        // The product p q and q: ln p + ln q has the variance of both.
        let told = top.told_as(&[&[1.0, 1.0], &[0.0, 1.0]]);
        assert!((told.params[0].ln() + 1.0).abs() < 1e-9 && (told.params[1].ln() + 2.0).abs() < 1e-9);
        let errors = told.errors().unwrap();
        assert!((errors[0] - 9.25_f64.sqrt()).abs() < 1e-6 && (errors[1] - 3.0).abs() < 1e-6);
    }

    #[test]
    fn a_likelihood_that_rises_for_ever_ends_at_the_limit_and_is_flat() {
        let mut ever = |at: &[f64], gradient: &mut [f64]| {
            gradient[0] = 1.0;
            at[0]
        };
        let top = maximise(&mut ever, &[vec![1.0]]).unwrap();
        assert!(top.is_flat() && top.errors().is_none() && top.interval(0).is_none());
    }
}
