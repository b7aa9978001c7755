//! The evaluation of a draw: contributions, baseline and curves, in the units of the data.

use super::design::Design;
use super::media_effect::{Channel, Shape};
use crate::bayes::model::MixFamily;
use crate::response::MixRole;
use crate::response::{Curve, TODAY_PERIODS};

/// A draw evaluated by period, over all rows of the table.
pub(crate) struct DrawEvaluation<'a> {
    pub(crate) design: &'a Design,
    channels: Vec<Channel>,
    /// Contribution of each driver in each period, in units of the outcome.
    pub(crate) contributions: Vec<Vec<f64>>,
    /// What multiplies the contributions in each period (1 when the effect is steady).
    pub(crate) effect: Vec<f64>,
    /// The outcome without channels.
    pub(crate) baseline: Vec<f64>,
    /// Baseline and contributions.
    pub(crate) fitted: Vec<f64>,
}

impl<'a> DrawEvaluation<'a> {
    pub(crate) fn new(design: &'a Design) -> Self {
        let n = design.table.dates.len();
        Self {
            design,
            channels: design.drivers.iter().map(|_| Channel::new(n, design.family)).collect(),
            contributions: vec![vec![0.0; n]; design.drivers.len()],
            effect: vec![1.0; n],
            baseline: vec![0.0; n],
            fitted: vec![0.0; n],
        }
    }

    /// Evaluates a draw (the numbers of [`crate::bayes::MixStats::parameters`]).
    pub(crate) fn evaluate(&mut self, draw: &[f64]) {
        let design = self.design;
        let linear = &draw[design.sampled()..];
        let drift = if design.drift { draw[1] } else { 0.0 };
        self.baseline.fill(0.0);
        for ((value, column), (role, _)) in linear.iter().zip(&design.columns).zip(&design.roles) {
            let factor = if *role == MixRole::DriftWave { value * drift } else { *value };
            for (cell, x) in self.baseline.iter_mut().zip(column) {
                *cell += factor * x;
            }
        }
        self.fitted.copy_from_slice(&self.baseline);
        for (t, effect) in self.effect.iter_mut().enumerate() {
            *effect = effect_at(design, draw, t);
        }
        for c in 0..design.drivers.len() {
            let (theta, half, ceiling, exponent) = self.channel(draw, c);
            let driver = &design.drivers[c];
            let shape = Shape { theta, inverse_half: driver.highest / half, exponent };
            self.channels[c].forward(&driver.spend, shape, design.family, design.carry);
            let cells = self.contributions[c].iter_mut().zip(&mut self.fitted);
            for ((own, fitted), (s, effect)) in
                cells.zip(self.channels[c].saturation.iter().zip(&self.effect))
            {
                *own = ceiling * effect * s;
                *fitted += *own;
            }
        }
    }

    /// Carry-over, half-saturation, ceiling and exponent of driver `c`.
    pub(crate) fn channel(&self, draw: &[f64], c: usize) -> (f64, f64, f64, f64) {
        let design = self.design;
        let at = design.first_channel() + c * design.family.parameters();
        let exponent = if design.family == MixFamily::Hill { draw[at + 3] } else { 1.0 };
        (draw[at], draw[at + 1], draw[at + 2], exponent)
    }

    /// Response a period of driver `c` against its steady spend a period, carry-over included; at the effect of the
    /// last periods, when it drifts.
    pub(crate) fn curve(&self, draw: &[f64], c: usize) -> Curve {
        let (theta, half, ceiling, exponent) = self.channel(draw, c);
        let n = self.design.table.dates.len();
        let last = n - TODAY_PERIODS.min(n)..n;
        let count = last.len() as f64;
        let now = last.map(|t| effect_at(self.design, draw, t)).sum::<f64>() / count;
        self.design.family.curve(now * ceiling, half / self.design.carry.steady(theta), exponent)
    }
}

/// The effect of the channels in period `t`.
fn effect_at(design: &Design, draw: &[f64], t: usize) -> f64 {
    let at = design.effect_at();
    if design.effect.is_empty() {
        return 1.0;
    }
    let sum: f64 = draw[at + 1..].iter().zip(&design.effect).map(|(weight, wave)| weight * wave[t]).sum();
    (draw[at] * sum).exp()
}
