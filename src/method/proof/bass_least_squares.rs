//! Least squares of Bass's curve, with the market free to grow without bound.
//!
//! The fit searches ln a, q and κ, where κ = S/m, a = p·m/S and S is what was sold: sales of a market without bound
//! (κ = 0) are plain exponential growth, so that a search that ends there says that the market is not identified.

use super::bass_curve::BassCurve;
use crate::numeric::{Cholesky, Effort, LeastSquares, Symmetric, levenberg_marquardt};

/// A market above this multiple of what was sold is not identified.
const LARGEST_MARKET: f64 = 100.0;

/// The bounds of ln a, q and κ.
const LOWER: [f64; 3] = [-300.0, 0.0, 0.0];
const UPPER: [f64; 3] = [50.0, 50.0, 1e6];

const EFFORT: Effort = Effort { iterations: 500, tolerance: 1e-14 };

/// How many starts of the grid are followed.
const FOLLOWED: usize = 16;

/// What of the curve is set against the sales of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BassForm {
    /// The sales of the period, m(F(t) − F(t − 1)).
    Interval,
    /// The rate at its end, m·f(t).
    Density,
}

impl BassForm {
    /// Sales of a period of a curve.
    pub(super) fn sales(self, curve: BassCurve, period: usize) -> f64 {
        match self {
            Self::Interval => curve.in_period(period),
            Self::Density => {
                let (sum, rest) = (curve.p + curve.q, (-(curve.p + curve.q) * period as f64).exp());
                curve.m * curve.p * rest * (sum / (curve.p + curve.q * rest)).powi(2)
            }
        }
    }
}

/// A fitted curve; `errors` are the standard errors of m, p and q for residuals of standard deviation 1.
pub(super) struct NonlinearFit {
    pub(super) curve: BassCurve,
    pub(super) sse: f64,
    pub(super) errors: Option<[f64; 3]>,
}

/// The sales over what was sold, against the curve of ln a, q and κ.
struct Scaled<'a> {
    shares: &'a [f64],
    form: BassForm,
}

/// A value with its derivatives by ln a, q and κ.
type Gradient = [f64; 4];

/// Sold by time t over S, and its derivatives: a·u/w with u = (1 − E)/s, w = 1 − q·u, s = aκ + q, E = e^(−st).
fn sold(point: &[f64], t: f64) -> Gradient {
    let (a, q, kappa) = (point[0].exp(), point[1], point[2]);
    let s = a * kappa + q;
    let rest = (-s * t).exp();
    let (u, u_by_s) = if s * t < 1e-5 {
        (t - s * t * t / 2.0, -t * t / 2.0 + s * t * t * t / 3.0)
    } else {
        let u = -(-s * t).exp_m1() / s;
        (u, (t * rest - u) / s)
    };
    let w = if s > 0.0 { (a * kappa + q * rest) / s } else { 1.0 };
    let (by_u, by_q) = (a / (w * w), a * u * u / (w * w));
    [a * u / w, a * u / w + by_u * u_by_s * a * kappa, by_q + by_u * u_by_s, by_u * u_by_s * a]
}

/// The rate at time t over S, and its derivatives: a·E·s²/D² with D = aκ + q·E.
fn rate(point: &[f64], t: f64) -> Gradient {
    let (a, q, kappa) = (point[0].exp(), point[1], point[2]);
    let s = (a * kappa + q).max(1e-300);
    let rest = (-s * t).exp();
    let d = (a * kappa + q * rest).max(1e-300);
    let value = a * rest * (s / d) * (s / d);
    // ln value = ln a − s·t + 2 ln s − 2 ln D.
    let by = |s_by: f64, d_by: f64| value * (-t * s_by + 2.0 * s_by / s - 2.0 * d_by / d);
    let fall = q * t * rest;
    [value, value + by(a * kappa, a * kappa * (1.0 - fall)), by(1.0, rest - fall), by(a, a * (1.0 - fall))]
}

impl Scaled<'_> {
    fn at(&self, point: &[f64], period: usize) -> Gradient {
        let t = period as f64;
        match self.form {
            BassForm::Density => rate(point, t),
            BassForm::Interval => {
                let (end, start) = (sold(point, t), sold(point, t - 1.0));
                std::array::from_fn(|i| end[i] - start[i])
            }
        }
    }

    /// The least sum of squares over κ's scale at a start: the market that fits best for a given p and q.
    fn start(&self, p: f64, q: f64) -> Option<(f64, [f64; 3])> {
        let curve = BassCurve { m: 1.0, p, q };
        let shape: Vec<f64> = (1..=self.shares.len()).map(|period| self.form.sales(curve, period)).collect();
        let squares: f64 = shape.iter().map(|value| value * value).sum();
        let products: f64 = shape.iter().zip(self.shares).map(|(value, share)| value * share).sum();
        let m = products / squares;
        let total: f64 = self.shares.iter().map(|share| share * share).sum();
        let usable = m > 0.0 && m.is_finite() && p > 0.0;
        usable.then(|| (total - products * m, [(p * m).ln(), q, 1.0 / m]))
    }

    /// The most promising starts: peaks at many times with many speeds, and sales that fall from the start.
    fn starts(&self) -> Vec<[f64; 3]> {
        let periods = self.shares.len() as f64;
        let step = |low: f64, high: f64, count: u32, i: u32| {
            low * (high / low).powf(f64::from(i) / f64::from(count - 1))
        };
        let mut found: Vec<(f64, [f64; 3])> = Vec::new();
        for i in 0..14 {
            let q = step(0.1 / periods, 6.0, 14, i);
            for place in -4..=16 {
                let peak = f64::from(place) / 8.0 * periods;
                found.extend(self.start(q * (-q * peak).exp(), q));
            }
            found.extend(self.start(step(0.01 / periods, 6.0, 14, i), 0.0));
        }
        found.sort_by(|a, b| a.0.total_cmp(&b.0));
        found.into_iter().take(FOLLOWED).map(|(_, start)| start).collect()
    }
}

impl LeastSquares for Scaled<'_> {
    fn observations(&self) -> usize {
        self.shares.len()
    }

    fn residuals(&mut self, point: &[f64], out: &mut [f64]) {
        for (place, out) in out.iter_mut().enumerate() {
            *out = self.at(point, place + 1)[0] - self.shares[place];
        }
    }

    fn jacobian(&mut self, point: &[f64], columns: &mut [Vec<f64>]) {
        for place in 0..self.shares.len() {
            let gradient = self.at(point, place + 1);
            for (column, by) in columns.iter_mut().zip(&gradient[1..]) {
                column[place] = *by;
            }
        }
    }
}

/// The curve with the least sum of squares; `None` when its market is above 100 times what was sold, or without bound.
pub(super) fn least_squares(sales: &[f64], form: BassForm) -> Option<NonlinearFit> {
    let total: f64 = sales.iter().sum();
    let shares: Vec<f64> = sales.iter().map(|value| value / total).collect();
    let mut problem = Scaled { shares: &shares, form };
    let starts = problem.starts();
    let fits = starts.iter().map(|start| levenberg_marquardt(&mut problem, start, &LOWER, &UPPER, EFFORT));
    let best = fits.min_by(|a, b| a.sse.total_cmp(&b.sse))?;
    let [log_a, q, kappa] = [best.point[0], best.point[1], best.point[2]];
    if kappa < 1.0 / LARGEST_MARKET {
        return None;
    }
    let a = log_a.exp();
    let curve = BassCurve { m: total / kappa, p: a * kappa, q };
    let mut columns = vec![vec![0.0; shares.len()]; 3];
    problem.jacobian(&best.point, &mut columns);
    let errors = Cholesky::of(Symmetric::gram(&columns)).map(|factor| {
        let inverse = factor.inverse();
        // m = S/κ and p = a·κ, by the delta method; residuals are over S.
        let variance = |gradient: [f64; 3]| {
            let cell = |i: usize, j: usize| gradient[i] * inverse[i][j] * gradient[j];
            (0..3).flat_map(|i| (0..3).map(move |j| (i, j))).map(|(i, j)| cell(i, j)).sum::<f64>()
        };
        let gradients = [[0.0, 0.0, -total / (kappa * kappa)], [a * kappa, 0.0, a], [0.0, 1.0, 0.0]];
        gradients.map(|gradient| variance(gradient).max(0.0).sqrt() / total)
    });
    Some(NonlinearFit { curve, sse: best.sse * total * total, errors })
}
