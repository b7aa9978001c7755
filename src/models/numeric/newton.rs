//! Newton's method for the maximum of a smooth function inside a cube.
//!
//! Steps are damped after Levenberg (1944) and Marquardt (1963): quick near the maximum, short where the function
//! is flat. Coordinates on the limit that would leave it are held. The second derivatives are the function's own,
//! or come from differences of its gradient.
//!
//! Own code: argmin's Newton takes no bounds and no damping and needs nalgebra or ndarray for a matrix of 4 × 4;
//! its quasi-Newton methods give no second derivatives at the end, from which standard errors are computed.

use super::{Cholesky, Symmetric};

/// Minus the second derivatives.
pub type Hessian = Symmetric;

/// A function to maximise.
pub trait SmoothFunction {
    /// Writes the gradient; returns the value, and minus the second derivatives unless differences of the
    /// gradient are to serve. A point without a value returns negative infinity.
    fn at(&mut self, point: &[f64], gradient: &mut [f64]) -> (f64, Option<Hessian>);
}

impl<F: FnMut(&[f64], &mut [f64]) -> f64> SmoothFunction for F {
    fn at(&mut self, point: &[f64], gradient: &mut [f64]) -> (f64, Option<Hessian>) {
        (self(point, gradient), None)
    }
}

/// The settings of a search.
#[derive(Debug, Clone, Copy)]
pub struct Newton {
    /// Every coordinate stays within ± this.
    pub limit: f64,
    /// The longest move of one coordinate in one step.
    pub longest: f64,
    /// The most steps.
    pub steps: usize,
}

/// A point of the search.
#[derive(Debug, Clone)]
pub struct NewtonPoint {
    /// The coordinates.
    pub at: Vec<f64>,
    /// The value; negative infinity where the function has none.
    pub value: f64,
    /// The slopes.
    pub gradient: Vec<f64>,
    hessian: Option<Hessian>,
}

impl Newton {
    /// Evaluates a function at a point, moved inside the limits.
    pub fn evaluate(self, objective: &mut dyn SmoothFunction, mut at: Vec<f64>) -> NewtonPoint {
        for x in &mut at {
            *x = x.clamp(-self.limit, self.limit);
        }
        let mut gradient = vec![0.0; at.len()];
        let (value, hessian) = objective.at(&at, &mut gradient);
        let usable = value.is_finite() && gradient.iter().all(|slope| slope.is_finite());
        NewtonPoint { at, value: if usable { value } else { f64::NEG_INFINITY }, gradient, hessian }
    }

    /// Whether a coordinate is on the limit and would leave it.
    fn is_pressed(self, point: &NewtonPoint, i: usize) -> bool {
        point.at[i].abs() >= self.limit && point.at[i] * point.gradient[i] > 0.0
    }

    /// Whether a coordinate is on the limit.
    pub fn is_held(self, point: &NewtonPoint) -> bool {
        point.at.iter().any(|x| x.abs() >= self.limit)
    }

    /// The steepest slope among the coordinates that may move.
    pub fn steepest(self, point: &NewtonPoint) -> f64 {
        (0..point.at.len())
            .filter(|&i| !self.is_pressed(point, i))
            .map(|i| point.gradient[i].abs())
            .fold(0.0, f64::max)
    }

    /// Steps upwards until nothing is gained or `is_known` says that the search may end.
    ///
    /// ```
    /// use levier::numeric::Newton;
    /// let search = Newton { limit: 16.0, longest: 2.0, steps: 200 };
    /// // −(x − 1)² − 3(y + 2)²
    /// let mut hill = |at: &[f64], gradient: &mut [f64]| {
    ///     gradient.copy_from_slice(&[-2.0 * (at[0] - 1.0), -6.0 * (at[1] + 2.0)]);
    ///     -(at[0] - 1.0).powi(2) - 3.0 * (at[1] + 2.0).powi(2)
    /// };
    /// let start = search.evaluate(&mut hill, vec![0.0, 0.0]);
    /// let top = search.maximise(&mut hill, start, &|_| false);
    /// assert!((top.at[0] - 1.0).abs() < 1e-9 && (top.at[1] + 2.0).abs() < 1e-9);
    /// ```
    pub fn maximise(
        self,
        objective: &mut dyn SmoothFunction,
        mut point: NewtonPoint,
        is_known: &dyn Fn(&NewtonPoint) -> bool,
    ) -> NewtonPoint {
        let n = point.at.len();
        let mut damping = 1e-3;
        for _ in 0..self.steps {
            if self.steepest(&point) <= 1e-10 * (1.0 + point.value.abs()) || is_known(&point) {
                break;
            }
            let mut matrix = differences(objective, &point, 1e-5, false);
            let mut slope = point.gradient.clone();
            for i in (0..n).filter(|&i| self.is_pressed(&point, i)) {
                for j in 0..n {
                    matrix.set(i, j, f64::from(u8::from(i == j)));
                }
                slope[i] = 0.0;
            }
            let scale = (0..n).map(|i| matrix.get(i, i).abs()).fold(1e-8, f64::max);
            let Some(next) = self.step(objective, &point, &matrix, &slope, scale, &mut damping) else {
                break;
            };
            let (gain, before) = (next.value - point.value, self.steepest(&point));
            point = next;
            if gain <= 1e-13 * (1.0 + point.value.abs()) && self.steepest(&point) >= 0.5 * before {
                break;
            }
        }
        point
    }

    /// The first damped step that rises; `None` when none does.
    fn step(
        self,
        objective: &mut dyn SmoothFunction,
        point: &NewtonPoint,
        matrix: &Hessian,
        slope: &[f64],
        scale: f64,
        damping: &mut f64,
    ) -> Option<NewtonPoint> {
        while *damping < 1e9 {
            let mut raised = matrix.clone();
            for i in 0..slope.len() {
                raised.set(i, i, matrix.get(i, i) + *damping * scale);
            }
            if let Some(factor) = Cholesky::of(raised) {
                let mut step = factor.solve(slope);
                let longest = step.iter().map(|s| s.abs()).fold(0.0, f64::max);
                if longest > self.longest {
                    for s in &mut step {
                        *s *= self.longest / longest;
                    }
                }
                let at = point.at.iter().zip(&step).map(|(x, s)| x + s).collect();
                let next = self.evaluate(objective, at);
                // Near the maximum, rounding hides the last gains; a gentler slope is then the sign of progress.
                let rounding = 1e-14 * point.value.abs();
                let gentler =
                    next.value >= point.value - rounding && self.steepest(&next) < self.steepest(point);
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

    /// Minus the second derivatives at a point, from central differences where the function has none of its own.
    pub fn hessian(self, objective: &mut dyn SmoothFunction, point: &NewtonPoint) -> Hessian {
        differences(objective, point, 1e-4, true)
    }
}

/// Minus the second derivatives: the function's own, or forward or central differences of the gradient.
fn differences(objective: &mut dyn SmoothFunction, point: &NewtonPoint, step: f64, central: bool) -> Hessian {
    if let Some(own) = &point.hessian {
        return own.clone();
    }
    let n = point.at.len();
    let mut shifted = |i: usize, by: f64| {
        let mut at = point.at.clone();
        at[i] += by;
        let mut gradient = vec![0.0; n];
        objective.at(&at, &mut gradient);
        gradient
    };
    let rows: Vec<Vec<f64>> = (0..n)
        .map(|i| {
            let above = shifted(i, step);
            let below = if central { shifted(i, -step) } else { point.gradient.clone() };
            let width = if central { 2.0 * step } else { step };
            above.iter().zip(&below).map(|(a, b)| (b - a) / width).collect()
        })
        .collect();
    Symmetric::from_fn(n, |i, j| f64::midpoint(rows[i][j], rows[j][i]))
}
