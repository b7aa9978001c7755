//! The search, step by step.
//!
//! Each step takes the node with the largest bound. The interval of the channel with the largest overestimate is
//! split, and on both halves the envelope comes closer to the curve. The upper bound falls, the best plan rises,
//! and they meet.

use super::allocate::solved;
use super::answer::Allocation;
use crate::budget::problem::objective::BudgetObjective;
use crate::budget::problem::{BudgetChannel, BudgetProblem};
use crate::budget::solver::branch_and_bound::{Branch, SearchEvent, SearchObserver};
use crate::budget::solver::envelope::Envelope;
use crate::budget::solver::prepared_problem::PreparedProblem;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// Steps kept; the search itself goes on.
const STEPS: usize = 60;
/// Points of an envelope, its ends included; where the chord ends is one more.
const POINTS: usize = 65;

/// A search: its steps in order, and what it came to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct SearchTrace {
    /// The first steps, 60 at most. The last one of a search has no split. Empty when infeasible.
    pub steps: Vec<SearchStep>,
    /// How many steps the search took.
    pub taken: u32,
    /// The answer, that of [`allocate`](crate::budget::allocate()).
    pub allocation: Allocation,
}

/// One step. Spends are money per period, in the order of the problem's channels; bounds are in the unit
/// of the certificate.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct SearchStep {
    /// The node, counted from 1, which is the whole problem.
    pub node: u32,
    /// The part it was split from; none for the whole.
    pub parent: Option<u32>,
    /// Spends that are in the part, by channel.
    pub intervals: Vec<SearchInterval>,
    /// The best plan of the part's envelopes.
    pub relaxed: Vec<f64>,
    /// What one more unit of spend would return in that plan, the same in every channel inside its
    /// interval; none when there is no such channel.
    pub price: Option<f64>,
    /// The upper bound of the node: no plan in it is better.
    pub bound: f64,
    /// The best plan so far.
    pub plan: Vec<f64>,
    /// What that plan is worth.
    pub lower_bound: f64,
    /// What no plan at all exceeds, as proven so far.
    pub upper_bound: f64,
    /// How much better another plan could be, as proven so far: as the gap of a certificate.
    pub gap: f64,
    /// The split made; none when there was none to make.
    pub split: Option<SearchSplit>,
}

/// From the least to the largest spend.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct SearchInterval {
    /// Least spend.
    pub lo: f64,
    /// Largest spend.
    pub hi: f64,
}

/// The split of one channel's interval.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct SearchSplit {
    /// The channel whose envelope overestimates its curve most.
    pub channel: String,
    /// The spend at which it is split.
    pub at: f64,
    /// The overestimate there.
    pub excess: f64,
    /// The envelope over the interval before the split.
    pub envelope: Vec<EnvelopePoint>,
    /// The parts, at most two.
    pub parts: Vec<SearchPart>,
}

/// A spend, the response of the curve and the envelope.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct EnvelopePoint {
    /// The spend.
    pub spend: f64,
    /// The response to it.
    pub response: f64,
    /// The envelope there.
    pub envelope: f64,
}

/// A part that a split made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct SearchPart {
    /// Its number; none when it holds no plan.
    pub node: Option<u32>,
    /// Least spend of the split channel.
    pub lo: f64,
    /// Largest spend of the split channel.
    pub hi: f64,
    /// What no plan of it exceeds; none when it holds none.
    pub bound: Option<f64>,
    /// What becomes of it.
    pub fate: SearchFate,
    /// The envelope over it, which has come down to the curve at the split.
    pub envelope: Vec<EnvelopePoint>,
}

/// What becomes of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum SearchFate {
    /// It may hold a better plan: it stays in the search.
    Open,
    /// It holds no plan better than the best so far.
    Dropped,
    /// It holds no plan at all.
    Empty,
}

/// The best allocation with the search that found it.
///
/// # Errors
/// Those of [`allocate`](crate::budget::allocate()); `unsupported_problem` (field `objective`) for objectives that
/// are reached along the total, which take many searches.
///
/// ```
/// use levier::budget::{BudgetProblem, allocate_traced};
/// // Two equal S-curves and a budget for one: the envelopes' plan shares it, the best plan does not.
/// let channel = |name: &str| format!(r#"{{"name": "{name}", "family": "hill",
///   "params": {{"a": 10, "k": 6, "n": 3}}, "current": 3, "min": 0, "max": 10}}"#);
/// let problem = BudgetProblem::from_json(&format!(r#"{{"channels": [{}, {}],
///   "budget": {{"total": 8, "constraint": "eq"}}, "objective": {{"type": "max_response"}}}}"#,
///   channel("search"), channel("social"))).unwrap();
/// let trace = allocate_traced(&problem).unwrap();
/// let (first, last) = (&trace.steps[0], trace.steps.last().unwrap());
/// assert!(first.bound > first.lower_bound);
/// assert!(last.upper_bound - last.lower_bound <= 1e-6 * last.lower_bound);
/// ```
pub fn allocate_traced(problem: &BudgetProblem) -> Result<SearchTrace> {
    if !matches!(problem.objective, BudgetObjective::MaxResponse {} | BudgetObjective::MaxNet { .. }) {
        return Err(Error::new(Code::UnsupportedProblem).field("objective"));
    }
    let set = PreparedProblem::new(problem)?;
    let mut writer = Writer { set: &set, steps: Vec::new(), taken: 0 };
    let allocation = solved(&set, &mut writer)?;
    let Writer { steps, taken, .. } = writer;
    Ok(SearchTrace { steps, taken, allocation })
}

struct Writer<'a> {
    set: &'a PreparedProblem<'a>,
    steps: Vec<SearchStep>,
    taken: u32,
}

impl Writer<'_> {
    /// From the search's order to the problem's.
    fn ordered<T: Copy>(&self, list: &[T]) -> Vec<T> {
        let mut places: Vec<(usize, T)> = self.set.order.iter().copied().zip(list.iter().copied()).collect();
        places.sort_by_key(|(place, _)| *place);
        places.into_iter().map(|(_, item)| item).collect()
    }

    fn part(&self, channel: usize, part: Branch, value: f64) -> SearchPart {
        let Branch { lo, hi, node } = part;
        let envelope = self.set.solver_channels[channel].envelope(lo, hi);
        SearchPart {
            node: node.map(|(node, _)| node),
            lo,
            hi,
            bound: node.map(|(_, bound)| self.set.objective_value(bound, None)),
            fate: match node {
                None => SearchFate::Empty,
                Some((_, bound)) if bound > value => SearchFate::Open,
                Some(_) => SearchFate::Dropped,
            },
            envelope: envelope.as_ref().map(points).unwrap_or_default(),
        }
    }
}

impl SearchObserver for Writer<'_> {
    fn step(&mut self, step: &SearchEvent) {
        self.taken += 1;
        if self.steps.len() == STEPS {
            return;
        }
        let set = self.set;
        let intervals: Vec<SearchInterval> =
            step.envelopes.iter().map(|e| SearchInterval { lo: e.lo, hi: e.hi }).collect();
        let split = step.split.as_ref().map(|&(which, at, parts)| {
            let envelope = &step.envelopes[which];
            SearchSplit {
                channel: set.problem.channels[set.order[which]].name.clone(),
                at,
                excess: envelope.value(at) - set.solver_channels[which].response.value(at),
                envelope: points(envelope),
                parts: parts.into_iter().map(|part| self.part(which, part, step.value)).collect(),
            }
        });
        let objective_value = |bound: f64| set.objective_value(bound, None);
        let (lower_bound, upper_bound) = (objective_value(step.value), objective_value(step.upper_bound));
        let larger = lower_bound.abs().max(upper_bound.abs());
        self.steps.push(SearchStep {
            node: step.node,
            parent: (step.parent > 0).then_some(step.parent),
            intervals: self.ordered(&intervals),
            relaxed: self.ordered(step.spend),
            price: price(step.envelopes, step.spend),
            bound: objective_value(step.bound),
            plan: self.ordered(step.plan),
            lower_bound,
            upper_bound,
            gap: if larger > 0.0 { (upper_bound - lower_bound).abs() / larger } else { 0.0 },
            split,
        });
    }
}

/// The slope of the envelopes where a spend stands strictly between the ends of its interval.
fn price(envelopes: &[Envelope], spend: &[f64]) -> Option<f64> {
    let inside = |(e, x): &(&Envelope, &f64)| {
        let margin = 1e-9 * (e.hi - e.lo);
        **x > e.lo + margin && **x < e.hi - margin
    };
    envelopes.iter().zip(spend).find(inside).map(|(envelope, x)| envelope.slope(*x))
}

/// A channel's curve and its smallest concave envelope between two spends, for drawing.
///
/// # Errors
/// `invalid_curve`; `invalid_bounds` unless 0 ≤ lo ≤ hi, both finite.
///
/// ```
/// use levier::budget::{BudgetChannel, envelope_points};
/// use levier::response::Curve;
/// let channel = BudgetChannel::new("tv", &Curve::Hill { a: 10.0, k: 4.0, n: 3.0 }, 0.0, 0.0, 10.0);
/// let points = envelope_points(&channel, 0.0, 10.0)?;
/// // The envelope is never below the curve, and touches it at both ends.
/// assert!(points.iter().all(|point| point.envelope >= point.response - 1e-12));
/// let last = points.last().unwrap();
/// assert!((last.envelope - last.response).abs() < 1e-12);
/// # Ok::<(), levier::Error>(())
/// ```
pub fn envelope_points(channel: &BudgetChannel, lo: f64, hi: f64) -> Result<Vec<EnvelopePoint>> {
    if !(0.0 <= lo && lo <= hi && hi.is_finite()) {
        return Err(Error::new(Code::InvalidBounds).field("min").with("channel", &*channel.name));
    }
    let used = if channel.min > 0.0 { 0.0 } else { channel.least() };
    let envelope = Envelope::with_gap(&channel.shape()?, lo, hi, used);
    Ok(envelope.as_ref().map(points).unwrap_or_default())
}

/// Evenly spaced, with the end of the chord among them.
fn points(envelope: &Envelope) -> Vec<EnvelopePoint> {
    let (lo, hi) = (envelope.lo, envelope.hi);
    let mut spends: Vec<f64> =
        (0..POINTS).map(|k| lo + (hi - lo) * (k as f64 / (POINTS - 1) as f64)).collect();
    let knee = envelope.knee();
    if spends.iter().all(|x| (x - knee).abs() > 1e-9 * (hi - lo)) {
        spends.push(knee);
        crate::numeric::sort_ascending(&mut spends);
    }
    spends.dedup();
    let at =
        |spend| EnvelopePoint { spend, response: envelope.response(spend), envelope: envelope.value(spend) };
    spends.into_iter().map(at).collect()
}
