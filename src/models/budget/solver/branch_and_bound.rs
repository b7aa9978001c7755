//! From envelopes to curves: branch and bound.
//!
//! The optimum of the envelopes bounds every plan from above. Evaluated on the curves, and improved by local
//! search, it is itself a plan. The channel whose envelope overestimates its curve most is split at its spend: on
//! both halves the envelope touches the curve there. Nodes whose bound does not exceed the best plan are dropped.

use super::channel::SolverChannel;
use super::cutting_plane::{self, tighten};
use super::envelope::Envelope;
use super::local_search::Incumbent;
use super::relaxation::Program;
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// A node whose bound is within this of the best plan, relative, is not split.
const TARGET_GAP: f64 = 1e-10;
/// Most work: nodes times channels, about a second.
const WORK: usize = 100_000;

pub(crate) struct SearchResult {
    pub(crate) spend: Vec<f64>,
    /// The objective of that plan.
    pub(crate) value: f64,
    pub(crate) upper_bound: f64,
    pub(crate) nodes: u32,
}

struct Node {
    envelopes: Vec<Envelope>,
    spend: Vec<f64>,
    bound: f64,
    order: u32,
    parent: u32,
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

/// One step of the search.
pub(crate) struct SearchEvent<'a> {
    /// The node, from 1 up; `parent` is the one it was split from, 0 for the first.
    pub(crate) node: u32,
    pub(crate) parent: u32,
    pub(crate) envelopes: &'a [Envelope],
    /// The best plan of the envelopes.
    pub(crate) spend: &'a [f64],
    /// No plan within the node's intervals exceeds it.
    pub(crate) bound: f64,
    /// The best plan so far and its objective, and the bound that no plan exceeds.
    pub(crate) plan: &'a [f64],
    pub(crate) value: f64,
    pub(crate) upper_bound: f64,
    /// The channel split and the spend where; none when the search is over.
    pub(crate) split: Option<(usize, f64, [Branch; 2])>,
}

/// A half of a split interval.
#[derive(Clone, Copy)]
pub(crate) struct Branch {
    pub(crate) lo: f64,
    pub(crate) hi: f64,
    /// Its node and bound; none when the limits leave no plan in it.
    pub(crate) node: Option<(u32, f64)>,
}

/// An observer of the search.
pub(crate) trait SearchObserver {
    fn step(&mut self, step: &SearchEvent);
}

impl SearchObserver for () {
    fn step(&mut self, _: &SearchEvent) {}
}

/// The best plan; none when there is none, or none was found within the work allowed (then the bound
/// of what is left open is above minus infinity).
pub(crate) fn search(channels: &[SolverChannel], program: &Program) -> SearchResult {
    search_observed(channels, program, &mut ())
}

/// The same, with an observer.
pub(crate) fn search_observed(
    channels: &[SolverChannel],
    program: &Program,
    observer: &mut dyn SearchObserver,
) -> SearchResult {
    let mut plans = Incumbent::new(channels, program);
    let none = SearchResult {
        spend: Vec::new(),
        value: f64::NEG_INFINITY,
        upper_bound: f64::NEG_INFINITY,
        nodes: 1,
    };
    let Some(mut envelopes) = channels.iter().map(|c| c.envelope(c.min, c.max)).collect::<Option<Vec<_>>>()
    else {
        return none;
    };
    let Some(answer) = tighten(program, &mut envelopes, f64::NEG_INFINITY) else { return none };
    plans.offer(&envelopes, &answer.spend);
    let means = envelopes.iter().any(|e| e.mean().is_some());
    let gap = if means { 5.0 * cutting_plane::HULL_TOLERANCE } else { TARGET_GAP };
    let root = Node { envelopes, spend: answer.spend, bound: answer.bound, order: 1, parent: 0 };
    let mut nodes = 1;
    let mut upper_bound = root.bound;
    let limit = (WORK / channels.len()).clamp(500, 20_000);
    let mut open = BinaryHeap::from([root]);
    while let Some(node) = open.pop() {
        let finished = node.bound <= plans.value + gap * plans.scale || nodes as usize >= limit;
        let overestimate = |i: usize| node.envelopes[i].overestimate(node.spend[i]);
        let widest = (0..channels.len())
            .max_by(|&i, &j| overestimate(i).total_cmp(&overestimate(j)))
            .filter(|&i| !finished && overestimate(i) > 0.0);
        upper_bound = node.bound;
        let mut split = None;
        if let Some(widest) = widest {
            let (whole, at) = (&node.envelopes[widest], node.spend[widest]);
            let halves = if whole.is_in_gap(at) {
                [(whole.lo, whole.lo), (whole.min_if_used(), whole.hi)]
            } else {
                [(whole.lo, at), (at, whole.hi)]
            };
            let parts = halves.map(|(lo, hi)| {
                let mut envelopes = split_envelopes(channels, &node.envelopes, widest, lo, hi)?;
                let answer = tighten(program, &mut envelopes, plans.value)?;
                nodes += 1;
                let bound = answer.bound.min(node.bound);
                if bound > plans.value {
                    plans.offer(&envelopes, &answer.spend);
                }
                if bound > plans.value {
                    open.push(Node {
                        envelopes,
                        spend: answer.spend,
                        bound,
                        order: nodes,
                        parent: node.order,
                    });
                }
                Some((nodes, bound))
            });
            split = Some((
                widest,
                at,
                [0, 1].map(|k| Branch { lo: halves[k].0, hi: halves[k].1, node: parts[k] }),
            ));
            upper_bound = open.peek().map_or(plans.value, |next| next.bound);
        }
        observer.step(&SearchEvent {
            node: node.order,
            parent: node.parent,
            envelopes: &node.envelopes,
            spend: &node.spend,
            bound: node.bound,
            plan: &plans.spend,
            value: plans.value,
            upper_bound: upper_bound.max(plans.value),
            split,
        });
        if split.is_none() {
            break;
        }
    }
    SearchResult { upper_bound: upper_bound.max(plans.value), value: plans.value, spend: plans.spend, nodes }
}

/// The node's envelopes with one channel between `lo` and `hi`; none when nothing is left of another.
/// Channels that are equal in all but name may trade places, so the first is taken to spend most: a
/// limit on one is a limit on its equals after it, or before it. Without this, n equal S-curves are
/// searched n! times over.
fn split_envelopes(
    channels: &[SolverChannel],
    envelopes: &[Envelope],
    which: usize,
    lo: f64,
    hi: f64,
) -> Option<Vec<Envelope>> {
    let mut split_envelopes = envelopes.to_vec();
    for (j, envelope) in
        split_envelopes.iter_mut().enumerate().filter(|(j, _)| channels[*j] == channels[which])
    {
        let lower = if j <= which { lo.max(envelope.lo) } else { envelope.lo };
        let upper = if j >= which { hi.min(envelope.hi) } else { envelope.hi };
        if lower > upper {
            return None;
        }
        if lower != envelope.lo || upper != envelope.hi {
            *envelope = channels[j].envelope(lower, upper)?;
        }
    }
    Some(split_envelopes)
}

#[cfg(test)]
mod tests {
    use super::{Envelope, SolverChannel, split_envelopes};
    use crate::response::Curve;

    #[test]
    fn splitting_equal_channels_loses_no_ordered_plan() {
        let free = SolverChannel {
            response: Curve::Hill { a: 1.0, k: 1.0, n: 3.0 }.into(),
            min: 0.0,
            max: 4.0,
            min_if_used: 0.0,
            group: None,
        };
        let other = SolverChannel { response: Curve::Hill { a: 1.0, k: 2.0, n: 3.0 }.into(), ..free.clone() };
        let channels = [free.clone(), free.clone(), other, free];
        let root: Vec<Envelope> = channels.iter().map(|c| c.envelope(c.min, c.max).unwrap()).collect();
        let inside =
            |node: &[Envelope], plan: [f64; 4]| node.iter().zip(plan).all(|(e, x)| x >= e.lo && x <= e.hi);
        // Equal channels 0, 1 and 3 in falling order; halves and quarters, so nothing is rounded.
        let mut kept = 0;
        for which in 0..4 {
            let halves = [(0.0, 1.5), (1.5, 4.0)];
            let nodes = halves.map(|(lo, hi)| split_envelopes(&channels, &root, which, lo, hi).unwrap());
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
        let below = split_envelopes(&channels, &root, 0, 0.0, 1.5).unwrap();
        assert_eq!(below.iter().map(|e| e.hi).collect::<Vec<_>>(), [1.5, 1.5, 4.0, 1.5]);
        assert!(split_envelopes(&channels, &below, 3, 2.0, 4.0).is_none());
    }
}
