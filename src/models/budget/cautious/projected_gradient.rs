//! The ascent to a cautious plan: gains on every draw, and a spectral projected gradient over them.

use super::cvar::{cvar, smoothed_cvar};
use super::projection::FeasibleSet;
use crate::budget::channel_response::mean::Draw;
use crate::budget::solver::prepared_problem::PreparedProblem;
use crate::budget::solver::relaxation::Group;
use crate::response::Curve;

/// Widths of the smoothing, as shares of how much the gains differ, and the steps allowed at each.
const STAGES: [(f64, usize); 5] = [(0.3, 60), (0.05, 60), (1e-2, 80), (2e-3, 100), (4e-4, 400)];
/// Steps over which the best counts, so that a spectral step may lose a little first.
const MEMORY: usize = 8;
/// Below this share of a channel's interval the slope is that at this share: an infinite slope at 0 would
/// dominate all others and stop the ascent.
const NEARLY_NONE: f64 = 1e-6;

/// The state of the ascent, and the best plan so far.
pub(crate) struct ProjectedGradient<'a> {
    /// By channel, then by draw.
    draws: Vec<Vec<Draw>>,
    count: usize,
    /// Response of each draw to today's spends.
    before: Vec<f64>,
    lo: Vec<f64>,
    hi: Vec<f64>,
    groups: &'a [Group],
    of: Vec<Option<usize>>,
    total: f64,
    share: f64,
    concave: bool,
    best: Vec<f64>,
    worst: f64,
}

impl<'a> ProjectedGradient<'a> {
    /// `draws`, `today` and `mean` (the mean plan, whose total is kept) in the order of the set.
    pub(crate) fn new(
        set: &'a PreparedProblem,
        draws: &[Vec<Curve>],
        today: &[f64],
        mean: &[f64],
        share: f64,
    ) -> Self {
        let all: Vec<Vec<Draw>> =
            draws.iter().map(|own| own.iter().map(|&curve| Draw::new(curve, 1.0)).collect()).collect();
        let used = |i: usize| set.solver_channels[i].min_if_used > 0.0;
        let lo: Vec<f64> = (0..mean.len())
            .map(|i| {
                if used(i) && mean[i] > 0.0 {
                    set.solver_channels[i].min_if_used
                } else {
                    set.solver_channels[i].min
                }
            })
            .collect();
        let hi =
            (0..mean.len()).map(|i| if used(i) && mean[i] == 0.0 { 0.0 } else { set.solver_channels[i].max });
        let hi: Vec<f64> = hi.collect();
        let of = (0..mean.len()).map(|i| set.program.groups.iter().position(|g| g.channels.contains(&i)));
        let concave = set.solver_channels.iter().all(|c| c.min_if_used == 0.0)
            && draws.iter().zip(&lo).all(|(own, &lo)| own.iter().all(|draw| draw.is_concave_from(lo)));
        let mut ascent = Self {
            count: draws.first().map_or(0, Vec::len),
            draws: all,
            before: Vec::new(),
            lo,
            hi,
            groups: &set.program.groups,
            of: of.collect(),
            total: mean.iter().sum(),
            share,
            concave,
            best: mean.to_vec(),
            worst: f64::NEG_INFINITY,
        };
        ascent.before = vec![0.0; ascent.count];
        ascent.before = ascent.gains(today);
        ascent.worst = cvar(&ascent.gains(mean), share);
        ascent
    }

    /// Whether the objective is concave over the feasible plans.
    pub(crate) const fn is_concave(&self) -> bool {
        self.concave
    }

    pub(crate) fn best(&self) -> &[f64] {
        &self.best
    }

    /// Mean gain of the best plan over its worst draws.
    pub(crate) const fn best_cvar(&self) -> f64 {
        self.worst
    }

    /// Gain over today's on every draw.
    pub(crate) fn gains(&self, spend: &[f64]) -> Vec<f64> {
        self.evaluate(spend, None)
    }

    /// Gains, and the slopes by channel and draw when there is room for them.
    fn evaluate(&self, spend: &[f64], mut slopes: Option<&mut Vec<Vec<f64>>>) -> Vec<f64> {
        let mut gains: Vec<f64> = self.before.iter().map(|before| -before).collect();
        for (i, (own, &x)) in self.draws.iter().zip(spend).enumerate() {
            let log_x = x.ln();
            let room = self.hi[i] - self.lo[i];
            let least = NEARLY_NONE * room;
            for (d, draw) in own.iter().enumerate() {
                let (value, slope) = draw.at(x, log_x);
                gains[d] += value;
                if let Some(slopes) = &mut slopes {
                    slopes[i][d] = if room <= 0.0 {
                        0.0
                    } else if x < least {
                        draw.at(least, least.ln()).1
                    } else {
                        slope
                    };
                }
            }
        }
        gains
    }

    fn keep(&mut self, spend: &[f64], gains: &[f64]) {
        let worst = cvar(gains, self.share);
        if worst > self.worst {
            self.worst = worst;
            self.best = spend.to_vec();
        }
    }

    /// Considers the feasible plan nearest to this one.
    pub(crate) fn offer(&mut self, plan: &[f64]) {
        let size: Vec<f64> = self.lo.iter().zip(&self.hi).map(|(lo, hi)| (hi - lo) * (hi - lo)).collect();
        let near = self.project(plan, &size);
        let gains = self.gains(&near);
        self.keep(&near, &gains);
    }

    /// The weights of the draws that do worst with a plan.
    pub(crate) fn weights(&mut self, plan: &[f64]) -> Vec<f64> {
        let gains = self.gains(plan);
        smoothed_cvar(&gains, self.share, STAGES[1].0 * deviation(&gains).max(f64::MIN_POSITIVE)).weights
    }

    /// Maximises from the feasible plan nearest to `start`; returns the weights of the draws at the end.
    pub(crate) fn from(&mut self, start: &[f64]) -> Vec<f64> {
        let size: Vec<f64> = self.lo.iter().zip(&self.hi).map(|(lo, hi)| hi - lo).collect();
        let room: Vec<f64> = size.iter().map(|size| size * size).collect();
        let mut spend = self.project(start, &room);
        let gains = self.gains(&spend);
        self.keep(&spend, &gains);
        let spread = deviation(&gains).max(deviation(&self.before) * 1e-3);
        if spread <= 0.0 {
            // Every draw says the same: the mean plan is the cautious one.
            return vec![1.0 / self.count as f64; self.count];
        }
        let mut weights = Vec::new();
        for (width, steps) in STAGES {
            weights = self.stage(&mut spend, &size, &room, width * spread, steps);
        }
        weights
    }

    fn project(&self, plan: &[f64], room: &[f64]) -> Vec<f64> {
        let Self { lo, hi, groups, of, total, .. } = self;
        FeasibleSet { lo, hi, groups, of, total: *total }.project(plan, room)
    }

    /// Spectral projected gradient on the smoothed gain.
    fn stage(
        &mut self,
        spend: &mut Vec<f64>,
        size: &[f64],
        room: &[f64],
        width: f64,
        steps: usize,
    ) -> Vec<f64> {
        let mut slopes = vec![vec![0.0; self.count]; size.len()];
        let gains = self.evaluate(spend, Some(&mut slopes));
        let mut here = smoothed_cvar(&gains, self.share, width);
        let mut rise = gradient(&slopes, &here.weights);
        let mut last: Vec<f64> = vec![here.value];
        let steepest = rise.iter().zip(size).map(|(g, s)| (g * s).abs()).fold(0.0, f64::max);
        let mut step_size = 0.1 / steepest.max(f64::MIN_POSITIVE);
        for _ in 0..steps {
            let toward: Vec<f64> =
                spend.iter().zip(&rise).zip(room).map(|((x, g), r)| x + step_size * g * r).collect();
            let toward = self.project(&toward, room);
            let step: Vec<f64> = toward.iter().zip(&*spend).map(|(t, x)| t - x).collect();
            let predicted: f64 = step.iter().zip(&rise).map(|(s, g)| s * g).sum();
            if predicted <= 1e-6 * width || !predicted.is_finite() {
                break;
            }
            let floor = last.iter().rev().take(MEMORY).copied().fold(f64::INFINITY, f64::min);
            let mut part = 1.0;
            let found = loop {
                let tried: Vec<f64> = spend.iter().zip(&step).map(|(x, s)| x + part * s).collect();
                let gains = self.evaluate(&tried, Some(&mut slopes));
                let there = smoothed_cvar(&gains, self.share, width);
                if there.value >= floor + 1e-4 * part * predicted {
                    break Some((tried, gains, there));
                }
                part *= 0.4;
                if part < 1e-6 {
                    break None;
                }
            };
            let Some((tried, gains, there)) = found else { break };
            self.keep(&tried, &gains);
            let next = gradient(&slopes, &there.weights);
            let (mut far, mut curvature) = (0.0, 0.0);
            for i in 0..size.len() {
                if room[i] > 0.0 {
                    let moved = tried[i] - spend[i];
                    far += moved * moved / room[i];
                    curvature -= moved * (next[i] - rise[i]);
                }
            }
            step_size = if curvature > 0.0 {
                (far / curvature).clamp(1e-9 / steepest, 1e3 / steepest)
            } else {
                1.0 / steepest
            };
            last.push(there.value);
            *spend = tried;
            here = there;
            rise = next;
        }
        here.weights
    }
}

/// Of the smoothed gain, by channel.
fn gradient(slopes: &[Vec<f64>], weights: &[f64]) -> Vec<f64> {
    slopes.iter().map(|own| own.iter().zip(weights).map(|(slope, weight)| slope * weight).sum()).collect()
}

fn deviation(numbers: &[f64]) -> f64 {
    let mean = numbers.iter().sum::<f64>() / numbers.len() as f64;
    (numbers.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / numbers.len() as f64).sqrt()
}
