//! From envelopes to curves: branch and bound.
//!
//! The best plan of the envelopes bounds every plan from above. Evaluated on the curves, and polished,
//! it is itself a plan. Where the two differ most the channel's interval is split at its spend: on both
//! halves the envelope touches the curve there. Nodes that cannot beat the best plan are dropped.

use super::envelope::Envelope;
use super::relax::Question;
use crate::response::Curve;
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// Nodes whose bound is within this of the best plan, relative, are not opened.
const TARGET_GAP: f64 = 1e-10;
/// Work allowed: nodes times channels. About a second.
const WORK: usize = 100_000;

pub(super) struct Best {
    pub(super) spend: Vec<f64>,
    /// The objective of that plan.
    pub(super) value: f64,
    pub(super) upper_bound: f64,
    pub(super) nodes: u32,
}

struct Node {
    envelopes: Vec<Envelope>,
    spend: Vec<f64>,
    bound: f64,
    order: u32,
}

impl Ord for Node {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bound.total_cmp(&other.bound).then(other.order.cmp(&self.order))
    }
}
impl PartialOrd for Node {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Node {}

/// A channel as the search sees it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Free {
    pub(super) curve: Curve,
    pub(super) min: f64,
    pub(super) max: f64,
    /// Least spend above zero; 0 where any is allowed.
    pub(super) used: f64,
    /// Its group, by place.
    pub(super) group: Option<usize>,
}

impl Free {
    fn envelope(&self, lo: f64, hi: f64) -> Option<Envelope> {
        Envelope::with_gap(self.curve, lo, hi, self.used)
    }

    /// Whether x is a spend between zero and the least that is allowed.
    pub(super) fn is_in_gap(&self, x: f64) -> bool {
        x > 0.0 && x < self.used
    }
}

/// The best plan; none when there is none, or none was found within the work allowed (then the bound
/// of what is left open is above minus infinity).
pub(super) fn search(channels: &[Free], question: &Question) -> Best {
    let mut plans = Plans { channels, question, spend: Vec::new(), value: f64::NEG_INFINITY, scale: 0.0 };
    let none = Best { spend: Vec::new(), value: f64::NEG_INFINITY, upper_bound: f64::NEG_INFINITY, nodes: 1 };
    let Some(envelopes) = channels.iter().map(|c| c.envelope(c.min, c.max)).collect::<Option<Vec<_>>>()
    else {
        return none;
    };
    let Some(answer) = question.solve(&envelopes) else { return none };
    plans.offer(&answer.spend);
    let root = Node { envelopes, spend: answer.spend, bound: answer.bound, order: 1 };
    let mut nodes = 1;
    let mut upper_bound = root.bound;
    let limit = (WORK / channels.len()).clamp(500, 20_000);
    let mut open = BinaryHeap::from([root]);
    while let Some(node) = open.pop() {
        upper_bound = node.bound;
        if node.bound <= plans.value + TARGET_GAP * plans.scale || nodes as usize >= limit {
            break;
        }
        let promise = |i: usize| node.envelopes[i].promise(node.spend[i]);
        let Some(widest) = (0..channels.len())
            .max_by(|&i, &j| promise(i).total_cmp(&promise(j)))
            .filter(|&i| promise(i) > 0.0)
        else {
            break;
        };
        let (split, at) = (node.envelopes[widest], node.spend[widest]);
        let halves = if split.is_in_gap(at) {
            [(split.lo, split.lo), (split.used(), split.hi)]
        } else {
            [(split.lo, at), (at, split.hi)]
        };
        for (lo, hi) in halves {
            let Some(envelopes) = narrowed(channels, &node.envelopes, widest, lo, hi) else { continue };
            let Some(answer) = question.solve(&envelopes) else { continue };
            nodes += 1;
            plans.offer(&answer.spend);
            let bound = answer.bound.min(node.bound);
            if bound > plans.value {
                open.push(Node { envelopes, spend: answer.spend, bound, order: nodes });
            }
        }
        if open.is_empty() {
            upper_bound = plans.value;
        }
    }
    Best { upper_bound: upper_bound.max(plans.value), value: plans.value, spend: plans.spend, nodes }
}

/// The node's envelopes with one channel between `lo` and `hi`; none when nothing is left of another.
/// Channels that are equal in all but name may trade places, so the first is taken to spend most: a
/// limit on one is a limit on its equals after it, or before it. Without this, n equal S-curves are
/// searched n! times over.
fn narrowed(
    channels: &[Free],
    envelopes: &[Envelope],
    which: usize,
    lo: f64,
    hi: f64,
) -> Option<Vec<Envelope>> {
    let mut narrowed = envelopes.to_vec();
    for (j, envelope) in narrowed.iter_mut().enumerate().filter(|(j, _)| channels[*j] == channels[which]) {
        let lower = if j <= which { lo.max(envelope.lo) } else { envelope.lo };
        let upper = if j >= which { hi.min(envelope.hi) } else { envelope.hi };
        if lower > upper {
            return None;
        }
        if lower != envelope.lo || upper != envelope.hi {
            *envelope = channels[j].envelope(lower, upper)?;
        }
    }
    Some(narrowed)
}

/// The best plan met so far.
struct Plans<'a> {
    channels: &'a [Free],
    question: &'a Question,
    spend: Vec<f64>,
    value: f64,
    /// Its response: what the gap is a share of while searching.
    scale: f64,
}

impl Plans<'_> {
    fn keep(&mut self, spend: &[f64]) {
        if self.channels.iter().zip(spend).any(|(c, &x)| c.is_in_gap(x)) {
            return;
        }
        let response: f64 = self.channels.iter().zip(spend).map(|(c, &x)| c.curve.value(x)).sum();
        let value = self.question.objective(response, spend);
        if value > self.value {
            self.value = value;
            self.scale = response;
            self.spend = spend.to_vec();
        }
    }

    /// Takes the plan, then the best plans of its neighbourhood: channels on their convex part, or below
    /// the least spend they may have, go to their minimum, the fullest of them to its minimum, to its
    /// concave part, to its least spend, or stays; the rest, concave where they stand, is solved exactly.
    fn offer(&mut self, spend: &[f64]) {
        self.keep(spend);
        let (channels, question) = (self.channels, self.question);
        let bent = |i: usize| channels[i].used > 0.0 || !channels[i].curve.is_concave_from(channels[i].min);
        if !(0..spend.len()).any(bent) {
            return;
        }
        let starts = |i: usize| channels[i].curve.concave_from().max(channels[i].used);
        let low = |i: usize| bent(i) && spend[i] < starts(i);
        let lift = |i: usize| spend[i] - channels[i].min;
        let fullest = (0..spend.len()).filter(|&i| low(i)).max_by(|&i, &j| lift(i).total_cmp(&lift(j)));
        let range = |i: usize, as_fullest: Option<(f64, f64)>| {
            let Free { min, max, .. } = channels[i];
            match as_fullest {
                Some(range) if Some(i) == fullest => range,
                _ if low(i) => (min, min),
                _ => (min.max(starts(i)).min(max), max),
            }
        };
        let mut ways = vec![None];
        if let Some(i) = fullest {
            let Free { max, used, .. } = channels[i];
            if used > 0.0 && used <= max {
                ways.push(Some((used, used)));
            }
            if spend[i] >= used {
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
            if let Some(plan) = question.solve(&envelopes) {
                self.keep(&plan.spend);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Envelope, Free, narrowed};
    use crate::response::Curve;

    #[test]
    fn splitting_equal_channels_loses_no_ordered_plan() {
        let free = Free {
            curve: Curve::Hill { a: 1.0, k: 1.0, n: 3.0 },
            min: 0.0,
            max: 4.0,
            used: 0.0,
            group: None,
        };
        let other = Free { curve: Curve::Hill { a: 1.0, k: 2.0, n: 3.0 }, ..free };
        let channels = [free, free, other, free];
        let root: Vec<Envelope> = channels.iter().map(|c| Envelope::new(c.curve, c.min, c.max)).collect();
        let inside =
            |node: &[Envelope], plan: [f64; 4]| node.iter().zip(plan).all(|(e, x)| x >= e.lo && x <= e.hi);
        // Equal channels 0, 1 and 3 in falling order; halves and quarters, so nothing is rounded.
        let mut kept = 0;
        for which in 0..4 {
            let halves = [(0.0, 1.5), (1.5, 4.0)];
            let nodes = halves.map(|(lo, hi)| narrowed(&channels, &root, which, lo, hi).unwrap());
            for code in 0..9_u32.pow(4) {
                let plan = [0, 1, 2, 3].map(|i| f64::from(code / 9_u32.pow(i) % 9) * 0.5);
                if plan[0] >= plan[1] && plan[1] >= plan[3] {
                    assert!(nodes.iter().any(|node| inside(node, plan)), "{which} {plan:?}");
                    kept += 1;
                }
            }
        }
        assert_eq!(kept, 4 * 165 * 9);
        // And what is out of order is in fact cut.
        let below = narrowed(&channels, &root, 0, 0.0, 1.5).unwrap();
        assert_eq!(below.iter().map(|e| e.hi).collect::<Vec<_>>(), [1.5, 1.5, 4.0, 1.5]);
        assert!(narrowed(&channels, &below, 3, 2.0, 4.0).is_none());
    }
}
