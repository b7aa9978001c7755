//! The mean of many curves as one response: its values, its slopes, and a proven concave upper bound.
//!
//! A mean of S-shaped curves may turn more than once, and no closed form says where. But each draw turns once,
//! from convex to concave, at a known spend. Between two spends l < r at which value and slope of every draw are
//! known, two lines bound each draw from above, so the sums of these lines bound the mean:
//!
//! - The line through (l, f(l)). Concave draw: its tangent at l. Convex draw: its chord. A draw that turns in
//!   between: the line with its largest slope, that at its inflection.
//! - The line through (r, f(r)). Concave draw: its tangent at r. Convex draw: its chord. A draw that turns in
//!   between: the line with the smaller of its slope at r and the slope of its chord. (If the tangent at r is above
//!   f(l), it is above the chord from l to the inflection, hence above the convex part, and above the concave part
//!   as any tangent. Otherwise f minus the chord from l to r falls to 0 at r from below, is concave down to the
//!   inflection, hence negative there; it is 0 at l and convex in between, hence negative too.)
//!
//! Both lines pass through the mean at their end. The bound is therefore exact at every evaluation point, and
//! between two points its error falls with the square of their distance. The smallest concave line above all
//! pieces ([`Hull`]) is an envelope for the search whatever the draws, and the certificate holds.

use crate::response::Curve;
use std::cell::RefCell;

mod draw;
mod hull;

pub(crate) use draw::Draw;
pub(crate) use hull::Hull;

/// Evaluation points at the start, from the least to the largest spend.
const INITIAL_POINTS: usize = 6;
/// Spends nearer than this, relative to the larger, are the same.
const SAME: f64 = 1e-9;

/// A weighted sum of draws.
#[derive(Debug)]
pub(crate) struct Mean {
    /// In the order in which they turn.
    draws: Vec<Draw>,
    /// The evaluation points, rising.
    points: RefCell<Vec<EvaluationPoint>>,
}

#[derive(Debug, Clone)]
struct EvaluationPoint {
    x: f64,
    value: f64,
    slope: f64,
    /// Sums of values and slopes over the first draws, none to all; empty when all are concave.
    values: Vec<f64>,
    slopes: Vec<f64>,
    /// Slopes of the two lines up to the next knot: that through this one, that through the next.
    lines: (f64, f64),
}

impl Mean {
    /// The mean of draws, for spends between `lo` and `hi`.
    pub(crate) fn new(draws: &[Curve], lo: f64, hi: f64) -> Self {
        let weight = 1.0 / draws.len() as f64;
        Self::weighted(draws.iter().map(|&draw| (draw, weight)), lo, hi)
    }

    /// Σ weight · draw.
    pub(crate) fn weighted(draws: impl Iterator<Item = (Curve, f64)>, lo: f64, hi: f64) -> Self {
        let mut draws: Vec<Draw> = draws.map(|(curve, weight)| Draw::new(curve, weight)).collect();
        draws.sort_by(|a, b| a.turn.total_cmp(&b.turn));
        let mean = Self { draws, points: RefCell::new(Vec::new()) };
        for k in 0..INITIAL_POINTS {
            // Closer together where curves bend most.
            let share = k as f64 / (INITIAL_POINTS - 1) as f64;
            mean.at(if k + 1 == INITIAL_POINTS { hi } else { lo + (hi - lo) * share * share });
        }
        mean
    }

    /// The last spend at which a draw turns.
    pub(crate) fn concave_from(&self) -> f64 {
        self.draws.last().map_or(0.0, |draw| draw.turn)
    }

    /// The evaluation point with the largest slope.
    pub(crate) fn steepest_at(&self) -> f64 {
        let points = self.points.borrow();
        points.iter().max_by(|a, b| a.slope.total_cmp(&b.slope)).map_or(0.0, |point| point.x)
    }

    /// Value and slope, not recorded.
    pub(crate) fn evaluate(&self, x: f64) -> (f64, f64) {
        let (mut value, mut slope) = (0.0, 0.0);
        let log_x = x.ln();
        for draw in &self.draws {
            let (v, s) = draw.at(x, log_x);
            value += v;
            slope += s;
        }
        (value, slope)
    }

    /// Value and slope, read from a point or recorded as a new one.
    pub(crate) fn at(&self, x: f64) -> (f64, f64) {
        let mut points = self.points.borrow_mut();
        let place = points.partition_point(|point| point.x < x);
        if let Some(point) = points.get(place).filter(|point| point.x == x) {
            return (point.value, point.slope);
        }
        let point = self.point(x);
        let found = (point.value, point.slope);
        points.insert(place, point);
        for left in [place.checked_sub(1), Some(place)].into_iter().flatten() {
            if left + 1 < points.len() {
                points[left].lines = self.lines(&points[left], &points[left + 1]);
            }
        }
        found
    }

    fn point(&self, x: f64) -> EvaluationPoint {
        let concave = x >= self.concave_from() && self.concave_from() == 0.0;
        let (mut value, mut slope) = (0.0, 0.0);
        let (mut values, mut slopes) = (Vec::new(), Vec::new());
        if concave {
            (value, slope) = self.evaluate(x);
        } else {
            values.reserve_exact(self.draws.len() + 1);
            slopes.reserve_exact(self.draws.len() + 1);
            let log_x = x.ln();
            for draw in &self.draws {
                values.push(value);
                slopes.push(slope);
                let (v, s) = draw.at(x, log_x);
                value += v;
                slope += s;
            }
            values.push(value);
            slopes.push(slope);
        }
        EvaluationPoint { x, value, slope, values, slopes, lines: (f64::INFINITY, 0.0) }
    }

    /// See the module.
    fn lines(&self, left: &EvaluationPoint, right: &EvaluationPoint) -> (f64, f64) {
        let count = self.draws.len();
        let concave = self.draws.partition_point(|draw| draw.turn <= left.x);
        if concave == count {
            return (left.slope, right.slope);
        }
        let convex = self.draws.partition_point(|draw| draw.turn < right.x);
        let width = right.x - left.x;
        let rest = |point: &EvaluationPoint| point.value - point.values[convex];
        let chord = (rest(right) - rest(left)) / width;
        let (mut up, mut down) = (left.slopes[concave] + chord, right.slopes[concave] + chord);
        for (d, draw) in self.draws.iter().enumerate().take(convex).skip(concave) {
            let own = |sums: &[f64]| sums[d + 1] - sums[d];
            up += draw.weight * draw.steepest;
            down += own(&right.slopes).min((own(&right.values) - own(&left.values)) / width);
        }
        (up, down)
    }

    /// Adds an evaluation point at x; says whether it is a new one.
    pub(crate) fn add_point(&self, x: f64) -> bool {
        if !self.is_near_a_point(x) {
            self.at(x);
            return true;
        }
        // Where the slope is infinite the bound is exact only at the next point, which is moved nearer.
        let next = {
            let points = self.points.borrow();
            let place = points.partition_point(|point| point.x < x);
            let steep = points.get(place).is_some_and(|point| point.x == x && point.slope == f64::INFINITY);
            points.get(place + 1).filter(|_| steep).map(|next| x + (next.x - x) / 16.0)
        };
        next.is_some_and(|next| {
            next > f64::MIN_POSITIVE && {
                self.at(next);
                true
            }
        })
    }

    /// The slopes around x, as far as they decrease: spends and logarithms of slopes, with x between the first and
    /// the last. None where slopes do not decrease around x, or where the hull is not exact there.
    pub(crate) fn decreasing_slopes(&self, x: f64, hull: &Hull) -> Option<Vec<(f64, f64)>> {
        let points = self.points.borrow();
        let right = points.partition_point(|point| point.x <= x).min(points.len().checked_sub(1)?);
        let left = right.checked_sub(1)?;
        let on = |point: &EvaluationPoint| hull.value(point.x) - point.value <= 1e-12 * point.value.abs();
        let falls = |k: usize| points[k].slope > points[k + 1].slope && points[k + 1].slope > 0.0;
        let inside = |point: &EvaluationPoint| {
            point.x >= hull.points[0].0 && point.x <= hull.points[hull.points.len() - 1].0
        };
        let steep = points[left].slope == f64::INFINITY;
        // At an infinite slope a nearer point must be evaluated first.
        if steep && x <= points[left].x
            || !falls(left)
            || !inside(&points[left])
            || !inside(&points[right])
            || !on(&points[right])
        {
            return None;
        }
        if !on(&points[left]) && !steep {
            return None;
        }
        let (mut first, mut last) = (left, right);
        while first > 0 && falls(first - 1) && inside(&points[first - 1]) {
            first -= 1;
        }
        while last + 1 < points.len() && falls(last) && inside(&points[last + 1]) {
            last += 1;
        }
        let mut run: Vec<(f64, f64)> =
            points[first..=last].iter().map(|point| (point.x, point.slope.ln())).collect();
        if run[0].1 == f64::INFINITY {
            // The slope of a root: steep enough for any price, and the next point is nearer.
            let (x, slope) = run[1];
            run[0] = (1e-6 * x, slope + 7.0);
        }
        Some(run)
    }

    fn is_near_a_point(&self, x: f64) -> bool {
        let points = self.points.borrow();
        let place = points.partition_point(|point| point.x < x);
        let near = |point: &EvaluationPoint| (point.x - x).abs() <= SAME * x.max(point.x);
        points.get(place).is_some_and(near) || place > 0 && near(&points[place - 1])
    }

    /// The smallest concave line above the upper bound from `lo` to `hi`, without the spends between `lo` and `used`,
    /// which are not allowed.
    pub(crate) fn hull(&self, lo: f64, hi: f64, used: f64) -> Hull {
        for end in [lo, hi, used.clamp(lo, hi)] {
            self.at(end);
        }
        let points = self.points.borrow();
        let from = points.partition_point(|point| point.x < lo);
        let to = points.partition_point(|point| point.x <= hi);
        let mut hull = Hull::default();
        for k in from..to {
            let point = &points[k];
            if point.x > lo && point.x < used {
                continue;
            }
            // Nothing may be spent between `lo` and `used`.
            let Some(next) = points[..to].get(k + 1).filter(|_| point.x >= used) else {
                hull.add(point.x, point.value);
                continue;
            };
            let (up, down) = point.lines;
            let width = next.x - point.x;
            if !up.is_finite() {
                hull.add(point.x, point.value.max(next.value - down * width));
                continue;
            }
            hull.add(point.x, point.value);
            // Where the two lines cross.
            let at = (next.value - down * width - point.value) / (up - down);
            if at > 0.0 && at < width {
                hull.add(point.x + at, point.value + up * at);
            }
        }
        hull
    }
}

#[cfg(test)]
mod tests;
