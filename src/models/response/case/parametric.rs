//! Any parametric curve fitted by least squares inside given bounds, from many starts.
//!
//! The idea: parameters whose bounds span orders of magnitude are searched on a log scale; each start
//! draws the nonlinear parameters from a Halton sequence and solves the linear ones first, so that no
//! start wastes its steps on finding a height. Everything is deterministic.

use crate::numeric::{Cholesky, Effort, LeastSquares, LeastSquaresFit, Symmetric, levenberg_marquardt};

const STARTS: usize = 32;
const FULL_SEARCHES: usize = 12;
const PRIMES: [usize; 12] = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37];

/// A parameter with its bounds, in its own unit.
#[derive(Debug, Clone)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) lower: f64,
    pub(crate) upper: f64,
    /// Whether the prediction is linear in it (a height, an intercept, a trend).
    pub(crate) linear: bool,
}

impl Parameter {
    fn is_log(&self) -> bool {
        self.lower > 0.0 && self.upper / self.lower > 100.0
    }

    /// From the search scale (0 to 1 within the bounds) to its own unit.
    fn value(&self, v: f64) -> f64 {
        if v <= 0.0 {
            self.lower
        } else if v >= 1.0 {
            self.upper
        } else if self.is_log() {
            self.lower * (self.upper / self.lower).powf(v)
        } else {
            self.lower + v * (self.upper - self.lower)
        }
    }

    /// Its own units per unit of the search scale, at a value.
    fn stretch(&self, value: f64) -> f64 {
        if self.is_log() { value * (self.upper / self.lower).ln() } else { self.upper - self.lower }
    }
}

/// The least sum of squared errors with one parameter held where `value` puts it, whatever the others are: a
/// point of its profile. `value` is given all parameters, the held one among them without meaning; outside
/// the bounds, no curve.
pub(crate) fn held(
    parameters: &[Parameter],
    outcome: &[f64],
    mut predict: impl FnMut(&[f64], &mut [f64]),
    index: usize,
    mut value: impl FnMut(&[f64]) -> f64,
) -> f64 {
    let mut others = parameters.to_vec();
    let own = others.remove(index);
    let best = fit(&others, outcome, |values, out| {
        let mut all = values.to_vec();
        all.insert(index, own.lower);
        let value = value(&all);
        all[index] = if (own.lower..=own.upper).contains(&value) { value } else { f64::NAN };
        predict(&all, out);
    });
    sum_of_squares(outcome, &best.fitted)
}

/// Of the errors.
pub(crate) fn sum_of_squares(outcome: &[f64], fitted: &[f64]) -> f64 {
    outcome.iter().zip(fitted).map(|(y, f)| (y - f) * (y - f)).sum()
}

/// Which bound a parameter ended on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum BoundReached {
    /// The lower one.
    Min,
    /// The upper one.
    Max,
}

/// The best fit found.
pub(crate) struct Best {
    pub(crate) values: Vec<f64>,
    pub(crate) fitted: Vec<f64>,
    /// Asymptotic standard errors, `None` on a bound or where the data do not separate the parameters.
    pub(crate) std_err: Vec<Option<f64>>,
    pub(crate) at_bound: Vec<Option<BoundReached>>,
}

struct Numeric<'a, F> {
    parameters: &'a [Parameter],
    outcome: &'a [f64],
    predict: F,
    held: Vec<bool>,
}

impl<F: FnMut(&[f64], &mut [f64])> Numeric<'_, F> {
    fn predict_at(&mut self, point: &[f64], out: &mut [f64]) {
        let values: Vec<f64> = self.parameters.iter().zip(point).map(|(p, v)| p.value(*v)).collect();
        (self.predict)(&values, out);
    }
}

impl<F: FnMut(&[f64], &mut [f64])> LeastSquares for Numeric<'_, F> {
    fn observations(&self) -> usize {
        self.outcome.len()
    }

    fn residuals(&mut self, point: &[f64], out: &mut [f64]) {
        self.predict_at(point, out);
        for (r, y) in out.iter_mut().zip(self.outcome) {
            *r = y - *r;
        }
    }

    fn jacobian(&mut self, point: &[f64], columns: &mut [Vec<f64>]) {
        const STEP: f64 = 1e-6;
        let mut ahead = vec![0.0; self.outcome.len()];
        let mut behind = ahead.clone();
        for (i, column) in columns.iter_mut().enumerate() {
            if self.held[i] {
                column.fill(0.0);
                continue;
            }
            let mut moved = point.to_vec();
            moved[i] = (point[i] + STEP).min(1.0);
            let high = moved[i];
            self.predict_at(&moved, &mut ahead);
            moved[i] = (point[i] - STEP).max(0.0);
            self.predict_at(&moved, &mut behind);
            let width = high - moved[i];
            for ((cell, a), b) in column.iter_mut().zip(&ahead).zip(&behind) {
                *cell = -(a - b) / width;
            }
        }
    }
}

/// The best fit from many starts. `predict` writes the prediction for parameter values.
pub(crate) fn fit(
    parameters: &[Parameter],
    outcome: &[f64],
    predict: impl FnMut(&[f64], &mut [f64]),
) -> Best {
    let n = parameters.len();
    let mut problem = Numeric { parameters, outcome, predict, held: vec![false; n] };
    let quick = Effort { iterations: 20, tolerance: 1e-6 };
    let mut starts: Vec<LeastSquaresFit> = (1..=STARTS)
        .map(|index| {
            let start: Vec<f64> = (0..n)
                .map(|i| if parameters[i].linear { 0.5 } else { halton(index, PRIMES[i % PRIMES.len()]) })
                .collect();
            let lower: Vec<f64> = (0..n).map(|i| if parameters[i].linear { 0.0 } else { start[i] }).collect();
            let upper: Vec<f64> = (0..n).map(|i| if parameters[i].linear { 1.0 } else { start[i] }).collect();
            problem.held = parameters.iter().map(|p| !p.linear).collect();
            levenberg_marquardt(&mut problem, &start, &lower, &upper, quick)
        })
        .collect();
    problem.held = vec![false; n];
    starts.sort_by(|a, b| a.sse.total_cmp(&b.sse));
    let full = Effort { iterations: 500, tolerance: 1e-13 };
    let (lower, upper) = (vec![0.0; n], vec![1.0; n]);
    let best = starts
        .iter()
        .take(FULL_SEARCHES)
        .map(|start| levenberg_marquardt(&mut problem, &start.point, &lower, &upper, full))
        .min_by(|a, b| a.sse.total_cmp(&b.sse))
        .unwrap_or(LeastSquaresFit { point: vec![0.5; n], sse: f64::MAX });
    describe(&mut problem, &best)
}

fn describe<F: FnMut(&[f64], &mut [f64])>(problem: &mut Numeric<'_, F>, best: &LeastSquaresFit) -> Best {
    let n = best.point.len();
    let rows = problem.outcome.len();
    let at_bound: Vec<Option<BoundReached>> = best
        .point
        .iter()
        .map(|v| match *v {
            v if v <= 1e-9 => Some(BoundReached::Min),
            v if v >= 1.0 - 1e-9 => Some(BoundReached::Max),
            _ => None,
        })
        .collect();
    let mut fitted = vec![0.0; rows];
    problem.predict_at(&best.point, &mut fitted);
    let mut columns = vec![vec![0.0; rows]; n];
    problem.jacobian(&best.point, &mut columns);
    let values: Vec<f64> = problem.parameters.iter().zip(&best.point).map(|(p, v)| p.value(*v)).collect();
    let free: Vec<usize> = (0..n).filter(|&i| at_bound[i].is_none()).collect();
    let mut std_err = vec![None; n];
    if rows > n
        && let Some(factor) = Cholesky::of(Symmetric::gram(&columns).part(&free))
    {
        let variance = best.sse / (rows - n) as f64;
        for (&i, inverse) in free.iter().zip(factor.inverse_diagonal()) {
            let error = (variance * inverse).sqrt() * problem.parameters[i].stretch(values[i]);
            std_err[i] = error.is_finite().then_some(error);
        }
    }
    Best { values, fitted, std_err, at_bound }
}

/// The radical inverse of `index` in a prime base: evenly spread over (0, 1), the same everywhere.
fn halton(mut index: usize, base: usize) -> f64 {
    let mut fraction = 1.0;
    let mut value = 0.0;
    while index > 0 {
        fraction /= base as f64;
        value += fraction * (index % base) as f64;
        index /= base;
    }
    value
}
