//! Local search: feasible plans near a relaxed one, and the best plan so far.

use super::channel::SolverChannel;

use super::envelope::Envelope;
use super::relaxation::Program;

/// An overestimate below this share of the response is rounding.
const NEGLIGIBLE: f64 = 1e-11;

/// The best plan so far.
pub(crate) struct Incumbent<'a> {
    channels: &'a [SolverChannel],
    program: &'a Program,
    pub(crate) spend: Vec<f64>,
    pub(crate) value: f64,
    /// Its response: what the gap is a share of while searching.
    pub(crate) scale: f64,
}

impl<'a> Incumbent<'a> {
    pub(crate) const fn new(channels: &'a [SolverChannel], program: &'a Program) -> Self {
        Self { channels, program, spend: Vec::new(), value: f64::NEG_INFINITY, scale: 0.0 }
    }

    fn keep(&mut self, spend: &[f64]) {
        if self.channels.iter().zip(spend).any(|(c, &x)| c.is_in_gap(x)) {
            return;
        }
        let response: f64 = self.channels.iter().zip(spend).map(|(c, &x)| c.response.value(x)).sum();
        let value = self.program.objective(response, spend);
        if value > self.value {
            self.value = value;
            self.scale = response;
            self.spend = spend.to_vec();
        }
    }

    /// Considers the plan, then the best plans of its neighbourhood. Channels on their convex part, or below their
    /// least spend when used, go to their minimum. The one furthest above its minimum is also tried at its least
    /// spend, where it stands, and on its concave part. The other channels are concave there and are solved exactly.
    pub(crate) fn offer(&mut self, envelopes: &[Envelope], spend: &[f64]) {
        self.keep(spend);
        let (channels, program) = (self.channels, self.program);
        // Where the envelopes are exact, no better plan is near.
        let promised: f64 = envelopes.iter().zip(spend).map(|(e, &x)| e.overestimate(x)).sum();
        if promised <= NEGLIGIBLE * self.scale.abs() {
            return;
        }
        let bent = |i: usize| {
            channels[i].min_if_used > 0.0 || !channels[i].response.is_concave_from(channels[i].min)
        };
        let starts = |i: usize| channels[i].response.inflection().max(channels[i].min_if_used);
        let low = |i: usize| bent(i) && spend[i] < starts(i);
        let lift = |i: usize| spend[i] - channels[i].min;
        let fullest = (0..spend.len()).filter(|&i| low(i)).max_by(|&i, &j| lift(i).total_cmp(&lift(j)));
        let range = |i: usize, as_fullest: Option<(f64, f64)>| {
            let (min, max) = (channels[i].min, channels[i].max);
            match as_fullest {
                Some(range) if Some(i) == fullest => range,
                _ if low(i) => (min, min),
                _ => (min.max(starts(i)).min(max), max),
            }
        };
        let mut ways = vec![None];
        if let Some(i) = fullest {
            let (max, min_if_used) = (channels[i].max, channels[i].min_if_used);
            if min_if_used > 0.0 && min_if_used <= max {
                ways.push(Some((min_if_used, min_if_used)));
            }
            if spend[i] >= min_if_used {
                ways.push(Some((spend[i], spend[i])));
            }
            if starts(i) <= max {
                ways.push(Some((starts(i), max)));
            }
        }
        for way in ways {
            let ranges = (0..spend.len()).map(|i| {
                let (lo, hi) = range(i, way);
                channels[i].envelope(lo, hi)
            });
            let Some(envelopes) = ranges.collect::<Option<Vec<_>>>() else { continue };
            if let Some(plan) = program.solve(&envelopes) {
                self.keep(&plan.spend);
            }
        }
    }
}
