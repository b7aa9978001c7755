//! The recursion of exponential smoothing, and the weights that fit it best.

use super::input::mean;
use crate::numeric::{Effort, LeastSquares, levenberg_marquardt};

/// Alpha, beta and gamma.
pub(super) type Weights = [f64; 3];

/// How many starts of the grid are followed.
const FOLLOWED: usize = 12;

/// How the season enters, with its number of periods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Season {
    None,
    Additive(usize),
    Multiplicative(usize),
}

impl Season {
    pub(super) fn period(self) -> Option<usize> {
        match self {
            Self::None => None,
            Self::Additive(period) | Self::Multiplicative(period) => Some(period),
        }
    }

    /// The first period that is forecast from those before.
    pub(super) fn first_error(self) -> usize {
        self.period().unwrap_or(2)
    }
}

/// Level, slope and season after some periods.
#[derive(Debug, Clone)]
pub(super) struct Smoother {
    kind: Season,
    pub(super) level: f64,
    pub(super) slope: f64,
    /// By place of a period within the season.
    pub(super) season: Vec<f64>,
}

impl Smoother {
    /// The state before the first error.
    pub(super) fn start(values: &[f64], kind: Season) -> Self {
        let Some(period) = kind.period() else {
            return Self { kind, level: values[1], slope: values[1] - values[0], season: Vec::new() };
        };
        let m = period as f64;
        let first = mean(&values[..period]);
        let slope = (mean(&values[period..2 * period]) - first) / m;
        let line = |place: usize| first + slope * (place as f64 - (m - 1.0) / 2.0);
        let mut season: Vec<f64> = (0..period)
            .map(|place| match kind {
                Season::Multiplicative(_) => values[place] / line(place),
                _ => values[place] - line(place),
            })
            .collect();
        if matches!(kind, Season::Multiplicative(_)) {
            let centre = mean(&season);
            for factor in &mut season {
                *factor /= centre;
            }
        }
        Self { kind, level: first + slope * (m - 1.0) / 2.0, slope, season }
    }

    /// The forecast `ahead` periods after `seen` ones.
    pub(super) fn forecast(&self, seen: usize, ahead: usize) -> f64 {
        let line = self.level + ahead as f64 * self.slope;
        match self.kind {
            Season::None => line,
            Season::Additive(period) => line + self.season[(seen + ahead - 1) % period],
            Season::Multiplicative(period) => line * self.season[(seen + ahead - 1) % period],
        }
    }

    /// Takes in the value of a period and returns what was forecast for it.
    pub(super) fn step(&mut self, value: f64, place: usize, [alpha, beta, gamma]: Weights) -> f64 {
        let expected = self.forecast(place, 1);
        let before = self.level;
        let line = before + self.slope;
        let within = self.kind.period().map(|period| place % period);
        let season = within.map_or(0.0, |within| self.season[within]);
        let seen =
            if matches!(self.kind, Season::Multiplicative(_)) { value / season } else { value - season };
        self.level = alpha * seen + (1.0 - alpha) * line;
        self.slope = beta * (self.level - before) + (1.0 - beta) * self.slope;
        if let Some(within) = within {
            let own = match self.kind {
                Season::Multiplicative(_) => value / self.level,
                _ => value - self.level,
            };
            self.season[within] = gamma * own + (1.0 - gamma) * season;
        }
        expected
    }
}

/// The errors one period ahead as a function of the weights; without a season, gamma is held at 0.
struct Errors<'a> {
    values: &'a [f64],
    kind: Season,
    start: Smoother,
}

impl Errors<'_> {
    fn all(&self, weights: Weights, mut each: impl FnMut(usize, f64)) {
        let mut smoother = self.start.clone();
        for (place, value) in self.values.iter().enumerate().skip(self.kind.first_error()) {
            each(place - self.kind.first_error(), value - smoother.step(*value, place, weights));
        }
    }

    fn sse(&self, weights: Weights) -> f64 {
        let mut sum = 0.0;
        self.all(weights, |_, error| sum += error * error);
        if sum.is_finite() { sum } else { f64::MAX }
    }
}

impl LeastSquares for Errors<'_> {
    fn observations(&self) -> usize {
        self.values.len() - self.kind.first_error()
    }

    fn residuals(&mut self, point: &[f64], out: &mut [f64]) {
        self.all([point[0], point[1], point[2]], |place, error| out[place] = error);
    }

    /// Central differences: the recursion is smooth, and defined a little beyond the box.
    fn jacobian(&mut self, point: &[f64], columns: &mut [Vec<f64>]) {
        const STEP: f64 = 1e-6;
        for (i, column) in columns.iter_mut().enumerate() {
            let moved = |by: f64| std::array::from_fn(|j| if i == j { point[j] + by } else { point[j] });
            self.all(moved(STEP), |place, error| column[place] = error / (2.0 * STEP));
            self.all(moved(-STEP), |place, error| column[place] -= error / (2.0 * STEP));
        }
    }
}

/// The weights in \[0, 1\] with the least sum of squared errors: the best of a grid, each followed to its minimum.
pub(super) fn fitted_weights(values: &[f64], kind: Season) -> Weights {
    let mut errors = Errors { values, kind, start: Smoother::start(values, kind) };
    let grid: Vec<f64> = (0..=8).map(|step| f64::from(step) / 8.0).collect();
    let seasonal = if kind.period().is_some() { grid.as_slice() } else { &grid[..1] };
    let mut starts: Vec<(f64, Weights)> = Vec::new();
    for &alpha in &grid {
        for &beta in &grid {
            starts.extend(
                seasonal.iter().map(|&gamma| (errors.sse([alpha, beta, gamma]), [alpha, beta, gamma])),
            );
        }
    }
    starts.sort_by(|a, b| a.0.total_cmp(&b.0));
    let upper = [1.0, 1.0, if kind.period().is_some() { 1.0 } else { 0.0 }];
    let effort = Effort { iterations: 300, tolerance: 1e-13 };
    let mut best = starts[0];
    for (_, start) in starts.iter().take(FOLLOWED) {
        let fit = levenberg_marquardt(&mut errors, start, &[0.0; 3], &upper, effort);
        if fit.sse < best.0 {
            best = (fit.sse, [fit.point[0], fit.point[1], fit.point[2]]);
        }
    }
    best.1
}
