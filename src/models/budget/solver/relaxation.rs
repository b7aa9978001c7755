//! The relaxed optimum of the whole program: a total within limits, a price on spend, limits on groups.
//!
//! A group acts as one large channel whose demand at a price is the sum of its channels' demands, clamped to its
//! limits. Groups are therefore pegged as the variables of a resource allocation are (Bitran and Hax 1981): solve
//! without group limits, fix every group at the limit on the side with the larger violation, and solve the rest
//! again. Each round fixes at least one group, and the last solution is exact.

use super::concave;
use super::envelope::Envelope;

/// Limits on the sum of some channels, given by place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Group {
    pub(crate) channels: Vec<usize>,
    pub(crate) min: f64,
    pub(crate) max: f64,
}

/// Maximise Σ response − price · Σ spend, with Σ spend from `least` to `most`.
#[derive(Debug, Clone)]
pub(crate) struct Program {
    pub(crate) groups: Vec<Group>,
    pub(crate) least: f64,
    pub(crate) most: f64,
    pub(crate) price: f64,
}

/// The optimum of the envelopes.
pub(crate) struct RelaxedPlan {
    pub(crate) spend: Vec<f64>,
    /// No plan of the envelopes is better.
    pub(crate) bound: f64,
    /// What the last unit of each channel's spend returns, or would.
    pub(crate) prices: Vec<f64>,
}

/// Sums this close, relative to the larger, are equal up to the rounding of their order.
const ROUNDING: f64 = 1e-13;

impl Program {
    /// The best plan of the envelopes; its bound is that of the objective. None when the limits exclude
    /// every plan.
    pub(crate) fn solve(&self, envelopes: &[Envelope]) -> Option<RelaxedPlan> {
        if self.groups.is_empty() {
            return self.flat(envelopes);
        }
        let mut spend = vec![0.0; envelopes.len()];
        let mut prices = vec![self.price; envelopes.len()];
        let mut held: Vec<Option<f64>> = vec![None; self.groups.len()];
        let (low, high) = self.possible_totals(envelopes)?;
        let at_price: f64 = self.sums(envelopes, |e| self.demand(e)).iter().sum();
        let total = at_price.clamp(self.least, self.most.max(self.least)).clamp(low, high);
        let mut bound = -self.price * total;
        loop {
            let free: Vec<usize> = (0..envelopes.len())
                .filter(|&i| self.group_of(i).is_none_or(|g| held[g].is_none()))
                .collect();
            let rest = total - held.iter().flatten().sum::<f64>();
            let answer = concave::solve(&pick(envelopes, &free), rest);
            for (&i, &x) in free.iter().zip(&answer.spend) {
                spend[i] = x;
                prices[i] = answer.price;
            }
            let (mut over, mut under) = (0.0, 0.0);
            let sums: Vec<f64> =
                self.groups.iter().map(|g| g.channels.iter().map(|&i| spend[i]).sum::<f64>()).collect();
            let slack = ROUNDING * total;
            for (g, group) in self.groups.iter().enumerate().filter(|(g, _)| held[*g].is_none()) {
                over += (sums[g] - group.max - slack).max(0.0);
                under += (group.min - sums[g] - slack).max(0.0);
            }
            if over <= 0.0 && under <= 0.0 {
                bound += answer.bound;
                break;
            }
            for (g, group) in self.groups.iter().enumerate() {
                let limit = if over >= under { group.max } else { group.min };
                let beyond = if over >= under { sums[g] - limit } else { limit - sums[g] };
                if held[g].is_none() && beyond > slack {
                    held[g] = Some(limit);
                }
            }
        }
        for (group, limit) in self.groups.iter().zip(&held) {
            let Some(limit) = limit else { continue };
            let answer = concave::solve(&pick(envelopes, &group.channels), *limit);
            for (&i, &x) in group.channels.iter().zip(&answer.spend) {
                spend[i] = x;
                prices[i] = answer.price;
            }
            bound += answer.bound;
        }
        Some(RelaxedPlan { spend, bound, prices })
    }

    fn flat(&self, envelopes: &[Envelope]) -> Option<RelaxedPlan> {
        let low: f64 = envelopes.iter().map(|e| e.lo).sum();
        let high: f64 = envelopes.iter().map(|e| e.hi).sum();
        if low > self.most * (1.0 + ROUNDING) || high < self.least * (1.0 - ROUNDING) {
            return None;
        }
        let total = if self.least < self.most {
            let spend: Vec<f64> = envelopes.iter().map(|e| self.demand(e)).collect();
            let at_price: f64 = spend.iter().sum();
            if at_price >= self.least && at_price <= self.most {
                // No limit binds: each channel spends its demand at the price.
                let value: f64 = envelopes.iter().zip(&spend).map(|(e, &x)| e.value(x)).sum();
                let prices = vec![self.price; spend.len()];
                return Some(RelaxedPlan { bound: value - self.price * at_price, spend, prices });
            }
            at_price.clamp(self.least, self.most)
        } else {
            self.most
        };
        let answer = concave::solve(envelopes, total);
        let prices = vec![answer.price; envelopes.len()];
        Some(RelaxedPlan { spend: answer.spend, bound: answer.bound - self.price * total, prices })
    }

    /// What a channel spends when nothing but the price limits it.
    fn demand(&self, envelope: &Envelope) -> f64 {
        let mut last = f64::NAN;
        envelope.demand(self.price, self.price.ln(), &mut last)
    }

    pub(crate) fn group_of(&self, i: usize) -> Option<usize> {
        self.groups.iter().position(|g| g.channels.contains(&i))
    }

    /// Whether a plan is within the groups' limits.
    pub(crate) fn keeps_groups(&self, spend: &[f64]) -> bool {
        self.groups.iter().all(|group| {
            let sum: f64 = group.channels.iter().map(|&i| spend[i]).sum();
            sum >= group.min * (1.0 - ROUNDING) && sum <= group.max * (1.0 + ROUNDING)
        })
    }

    /// One sum a group, kept within its limits, and one for every channel without a group.
    fn sums(&self, envelopes: &[Envelope], of: impl Fn(&Envelope) -> f64) -> Vec<f64> {
        let mut sums: Vec<f64> = self
            .groups
            .iter()
            .map(|g| g.channels.iter().map(|&i| of(&envelopes[i])).sum::<f64>().clamp(g.min, g.max))
            .collect();
        sums.extend((0..envelopes.len()).filter(|&i| self.group_of(i).is_none()).map(|i| of(&envelopes[i])));
        sums
    }

    /// The least and the largest total over the channels' own bounds, the groups' limits included.
    pub(crate) fn total_range(&self, channels: &[super::channel::SolverChannel]) -> (f64, f64) {
        let sum = |end: fn(&super::channel::SolverChannel) -> f64| {
            let lone: f64 = channels.iter().filter(|c| c.group.is_none()).map(end).sum();
            let limited = |g: &Group| {
                let own: f64 = g.channels.iter().map(|&i| end(&channels[i])).sum();
                own.max(g.min).min(g.max)
            };
            lone + self.groups.iter().map(limited).sum::<f64>()
        };
        (sum(|c| c.min), sum(|c| c.max))
    }

    /// The least and the largest total that the channels and the groups allow; none when there is none.
    fn possible_totals(&self, envelopes: &[Envelope]) -> Option<(f64, f64)> {
        for group in &self.groups {
            let low: f64 = group.channels.iter().map(|&i| envelopes[i].lo).sum();
            let high: f64 = group.channels.iter().map(|&i| envelopes[i].hi).sum();
            if low > group.max * (1.0 + ROUNDING) || high < group.min * (1.0 - ROUNDING) {
                return None;
            }
        }
        let low: f64 = self.sums(envelopes, |e| e.lo).iter().sum();
        let high: f64 = self.sums(envelopes, |e| e.hi).iter().sum();
        let apart = low > self.most * (1.0 + ROUNDING) || high < self.least * (1.0 - ROUNDING);
        (!apart).then_some((low, high.max(low)))
    }

    /// The objective on the curves' own responses.
    pub(crate) fn objective(&self, response: f64, spend: &[f64]) -> f64 {
        if self.price == 0.0 { response } else { response - self.price * spend.iter().sum::<f64>() }
    }
}

fn pick(envelopes: &[Envelope], places: &[usize]) -> Vec<Envelope> {
    places.iter().map(|&i| envelopes[i].clone()).collect()
}
