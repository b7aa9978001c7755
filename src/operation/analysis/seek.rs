//! Goal seek: the value of one input for which the answer reaches a target.
//!
//! The input is scanned over its whole range: evenly around its current value, by powers of ten beyond, closely
//! near its bounds. Points without an answer are skipped, and each change of sign is bisected to the last bit. Of
//! several solutions the one nearest to the current value is returned, since it asks for the least change.

use super::fields::{Fields, needed};
use super::probe::{Dial, Probe};
use crate::numeric::{RootPoint, crossing, last_defined, sign_change};
use crate::operation::Value;
use crate::operation::describe::Direction;
use crate::value::Unit;
use crate::{Error, Result};
use serde::Serialize;
use std::collections::BTreeMap;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct SeekRequest {
    /// The inputs; the one that is sought may be anything, or absent.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, OutputValue>"))]
    pub inputs: BTreeMap<String, Value>,
    /// Key of the input to find.
    pub input: String,
    /// Key of the output that is to reach the target; the answer unless told.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub output: Option<String>,
    /// The target, in the unit of the output.
    pub target: f64,
}

impl TryFrom<Value> for SeekRequest {
    type Error = Error;
    fn try_from(value: Value) -> Result<Self> {
        let mut fields = Fields::of(value)?;
        let request = Self {
            inputs: fields.inputs("inputs")?,
            input: needed("input", fields.text("input")?)?,
            output: fields.text("output")?,
            target: needed("target", fields.number("target")?)?,
        };
        fields.end()?;
        Ok(request)
    }
}

/// Whether there is a solution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum SeekStatus {
    /// There is one.
    Found,
    /// No value of the input reaches the target.
    Never,
    /// The current value reaches it.
    Already,
}

/// How an output goes along with an input, over all of the input's range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Monotony {
    /// More of the input, more of the output.
    Rises,
    /// More of the input, less of the output.
    Falls,
    /// Now one, now the other.
    NotMonotone,
    /// The input changes nothing.
    Constant,
}

/// What goal seek answers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[non_exhaustive]
pub struct Sought {
    /// Whether there is a solution.
    pub status: SeekStatus,
    /// The input that reaches the target, in its own unit.
    pub value: Option<f64>,
    /// What the output is there: the target, to the last digits.
    pub reached: Option<f64>,
    /// For an input that counts things: the whole number next to `value` that reaches the target or passes it, coming
    /// from the current value.
    pub whole: Option<f64>,
    /// What the output is at `whole`.
    pub whole_reached: Option<f64>,
    /// Where no value reaches the target: the output that comes closest, and where.
    pub closest: Option<f64>,
    /// What the output is at `closest`.
    pub closest_reached: Option<f64>,
    /// How the output goes along with the input.
    pub direction: Monotony,
    /// Whether `value` is a bound of the input: there is nothing beyond it.
    pub at_bound: bool,
    /// What the output is now.
    pub current: Option<f64>,
}

/// How close counts as there, relative to the target.
const CLOSE: f64 = 1e-9;

/// How many steps are looked at between two points where the output jumps over the target.
const STEPS_BETWEEN_JUMPS: u32 = 128;

/// Around how many of the closest points a saw is looked at tooth by tooth, where nothing else reaches the target.
const CLOSEST: usize = 6;

fn reaches(output: f64, target: f64) -> bool {
    (output - target).abs() <= CLOSE * target.abs()
}

/// Finds the input that brings an output to a target.
///
/// # Errors
/// `unknown_operation`, `unknown_input`, `not_a_number` when the input sought is no number, `unknown_id` for the
/// output, those of the other inputs; and where no value of the input gives any answer, why its current one does not.
///
/// ```
/// use levier::operation::{SeekRequest, SeekStatus, Value, seek};
/// let inputs = [("cost", 5000.0), ("conversions", 200.0)].map(|(key, value)| (key.to_owned(), value.into()));
/// let mut request =
///     SeekRequest { inputs: inputs.into(), input: "conversions".into(), output: None, target: 15.0 };
/// let answer = seek("cpa", &request).unwrap();
/// assert!((answer.value.unwrap() - 5000.0 / 15.0).abs() < 1e-9);
/// assert_eq!(answer.whole, Some(334.0)); // 333 conversions cost 15.02 each
/// request.target = 0.0; // 5,000 spent cannot be 0 each
/// assert_eq!(seek("cpa", &request).unwrap().status, SeekStatus::Never);
/// ```
pub fn seek(operation: &str, request: &SeekRequest) -> Result<Sought> {
    let (mut probe, dial, current) =
        Probe::without(operation, &request.inputs, request.output.as_deref(), &request.input)?;
    let key = dial.input.key;
    let at = current.unwrap_or_else(|| dial.clip(dial.example()));
    let now = probe.at(key, at);
    let start = now.as_ref().ok().copied().filter(|_| current.is_some());
    let target = request.target;

    let places = places(&probe, dial, at);
    let mut left = |x: f64| probe.at(key, x).ok().map(|output| output - target);
    let walk: Vec<(f64, Option<f64>)> = places.into_iter().map(|x| (x, left(x))).collect();
    let known = known(&mut left, &walk);
    let Some(nearest) = known.iter().min_by(|a, b| a.value.abs().total_cmp(&b.value.abs())).copied() else {
        // Not one point of the range has an answer: the current one says why.
        return Err(now.err().unwrap_or_else(|| crate::Code::OutOfRange.into()));
    };

    let mut sought = Sought {
        status: SeekStatus::Never,
        value: None,
        reached: None,
        whole: None,
        whole_reached: None,
        closest: Some(nearest.x),
        closest_reached: Some(nearest.value + target),
        direction: monotony(&known, target),
        at_bound: false,
        current: start,
    };
    if start.is_some_and(|output| reaches(output, target)) {
        sought.settle(SeekStatus::Already, at, start, dial);
        return Ok(sought);
    }
    let root = solutions(&mut left, &known, target)
        .into_iter()
        .min_by(|a, b| (a.x - at).abs().total_cmp(&(b.x - at).abs()))
        .map(|root| first_of_level(&mut left, root, at));
    if let Some(root) = root {
        sought.settle(SeekStatus::Found, root.x, Some(root.value + target), dial);
        if dial.unit == Unit::Count {
            let upwards = start
                .map_or_else(|| probe.definition.direction != Direction::Lower, |output| output < target);
            sought.round(&mut probe, dial, root.x, target, upwards);
        }
    }
    Ok(sought)
}

impl Sought {
    fn settle(&mut self, status: SeekStatus, value: f64, reached: Option<f64>, dial: Dial) {
        self.status = status;
        (self.value, self.reached) = (Some(value), reached);
        (self.closest, self.closest_reached) = (None, None);
        self.at_bound = dial.min == Some(value) || dial.max == Some(value);
    }

    fn round(&mut self, probe: &mut Probe, dial: Dial, value: f64, target: f64, upwards: bool) {
        let near = value.round();
        let exact = (value - near).abs() <= CLOSE * value.abs();
        let candidates = if exact { [near, near] } else { [value.floor(), value.ceil()] };
        for whole in candidates {
            let Ok(output) = probe.at(dial.input.key, dial.clip(whole)) else { continue };
            let there = reaches(output, target) || if upwards { output > target } else { output < target };
            if there && dial.clip(whole) == whole {
                (self.whole, self.whole_reached) = (Some(whole + 0.0), Some(output));
                return;
            }
        }
    }
}

/// Where to look, in order.
fn places(probe: &Probe, dial: Dial, at: f64) -> Vec<f64> {
    let mut places = vec![at, 0.0];
    // Evenly around the current value, or the example where that is 0.
    let size = if at == 0.0 { dial.example().abs().max(1.0) } else { at.abs() };
    for step in -20..=60 {
        places.push(at.signum() * size * f64::from(step) / 20.0);
    }
    // By powers of ten, four to each.
    for quarter in -40..=60 {
        let size = 10_f64.powf(f64::from(quarter) / 4.0);
        places.extend([size, -size]);
    }
    // Evenly between two bounds, and ever closer to each bound.
    if let (Some(min), Some(max)) = (dial.min, dial.max) {
        for step in 0..=40 {
            places.push(min + (max - min) * f64::from(step) / 40.0);
        }
    }
    for bound in [dial.min, dial.max].into_iter().flatten() {
        for power in -12..=0 {
            let size = 10_f64.powi(power) * bound.abs().max(1.0);
            places.extend([bound + size, bound - size]);
        }
        places.push(bound);
    }
    // Where it meets another input: a part that becomes its whole.
    places.extend(probe.numbers());
    let mut places: Vec<f64> = places.into_iter().filter(|x| dial.clip(*x) == *x).map(|x| x + 0.0).collect();
    crate::numeric::sort_ascending(&mut places);
    places.dedup();
    places
}

/// The points with an answer, and the edges of where there is one.
fn known(left: &mut dyn FnMut(f64) -> Option<f64>, walk: &[(f64, Option<f64>)]) -> Vec<RootPoint> {
    let mut known = Vec::with_capacity(walk.len());
    for (i, (x, value)) in walk.iter().enumerate() {
        let Some(value) = *value else { continue };
        let here = RootPoint { x: *x, value };
        if let Some((outside, None)) = i.checked_sub(1).map(|before| walk[before]) {
            let edge = last_defined(left, here, outside);
            if edge.x != here.x {
                known.push(edge);
            }
        }
        known.push(here);
        if let Some((outside, None)) = walk.get(i + 1) {
            let edge = last_defined(left, here, *outside);
            if edge.x != here.x {
                known.push(edge);
            }
        }
    }
    known
}

/// Every point where the target is reached.
fn solutions(left: &mut dyn FnMut(f64) -> Option<f64>, known: &[RootPoint], target: f64) -> Vec<RootPoint> {
    let mut found: Vec<RootPoint> = known.iter().copied().filter(|point| point.value == 0.0).collect();
    let side = |point: &RootPoint| point.value < 0.0;
    let mut cross = |left: &mut dyn FnMut(f64) -> Option<f64>, a: RootPoint, b: RootPoint| {
        // Near 0 rounding in the formula is all that is left.
        let within = CLOSE * target.abs().max(1e-3 * (a.value - b.value).abs());
        let mut meet = |left: &mut dyn FnMut(f64) -> Option<f64>, a: RootPoint, b: RootPoint| {
            let root = crossing(left, a, b, CLOSE * target.abs()).filter(|root| root.value.abs() <= within);
            found.extend(root);
            root.is_some()
        };
        if meet(left, a, b) {
            return;
        }
        // It jumps over the level there (a reward at every tenth visit): it may still pass through it on the way.
        for [a, b] in changes(left, a, b) {
            meet(left, a, b);
        }
    };
    for pair in known.windows(2) {
        if side(&pair[0]) != side(&pair[1]) && pair.iter().all(|point| point.value != 0.0) {
            cross(left, pair[0], pair[1]);
        }
    }
    // A turn between two points may reach over the level and back.
    for three in known.windows(3) {
        let [a, b, c] = [three[0], three[1], three[2]];
        let same = side(&a) == side(&b) && side(&b) == side(&c) && three.iter().all(|p| p.value != 0.0);
        let closer = b.value.abs() < a.value.abs() && b.value.abs() < c.value.abs();
        if same
            && closer
            && let Some(over) = sign_change(left, a.x, b, c.x)
        {
            let (before, after) = if over.x < b.x { (a, b) } else { (b, c) };
            cross(left, before, over);
            cross(left, over, after);
        }
    }
    if found.is_empty() && monotony(known, target) == Monotony::NotMonotone {
        // Both ends of a stretch may lie on one side of a level that a tooth between them passes.
        let mut rest: Vec<usize> = (0..known.len()).collect();
        let away = |at: usize| known[at].value.abs();
        for _ in 0..CLOSEST.min(known.len()) {
            let closest = (0..rest.len()).min_by(|a, b| away(rest[*a]).total_cmp(&away(rest[*b])));
            let at = rest.swap_remove(closest.unwrap_or(0));
            for pair in known[at.saturating_sub(1)..known.len().min(at + 2)].windows(2) {
                for [a, b] in changes(left, pair[0], pair[1]) {
                    let within = CLOSE * target.abs().max(1e-3 * (a.value - b.value).abs());
                    let root = crossing(left, a, b, CLOSE * target.abs());
                    found.extend(root.filter(|root| root.value.abs() <= within));
                }
            }
        }
    }
    found
}

/// The small steps from `a` to `b` in which the side changes.
fn changes(left: &mut dyn FnMut(f64) -> Option<f64>, a: RootPoint, b: RootPoint) -> Vec<[RootPoint; 2]> {
    let mut found = Vec::new();
    let mut before = Some(a);
    for step in 1..=STEPS_BETWEEN_JUMPS {
        let x = a.x + (b.x - a.x) * (f64::from(step) / f64::from(STEPS_BETWEEN_JUMPS));
        let here = left(x).map(|left| RootPoint { x, value: left });
        if let (Some(before), Some(here)) = (before, here)
            && (before.value < 0.0) != (here.value < 0.0)
        {
            found.push([before, here]);
        }
        before = here;
    }
    found
}

/// Where an output stays at the target over a stretch (a number of whole weeks): the end of it nearest to the
/// current value.
fn first_of_level(left: &mut dyn FnMut(f64) -> Option<f64>, root: RootPoint, at: f64) -> RootPoint {
    if root.value != 0.0 || left(root.x + (at - root.x) * 1e-6) != Some(0.0) {
        return root;
    }
    last_defined(&mut |x| left(x).filter(|left| *left == 0.0), root, at)
}

fn monotony(known: &[RootPoint], target: f64) -> Monotony {
    let (mut rises, mut falls) = (false, false);
    for pair in known.windows(2) {
        let (from, to) = (pair[0].value + target, pair[1].value + target);
        // Rounding is no change of direction.
        if (to - from).abs() > CLOSE * from.abs().max(to.abs()) {
            rises |= to > from;
            falls |= to < from;
        }
    }
    match (rises, falls) {
        (true, true) => Monotony::NotMonotone,
        (true, false) => Monotony::Rises,
        (false, true) => Monotony::Falls,
        (false, false) => Monotony::Constant,
    }
}
