//! Phases: their order, their gates and where each stands.

use crate::Code;
use crate::answer::{Answered, Refused};
use crate::value::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The phases of a plan.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PhasesInput {
    /// The day that is looked at.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub as_of: Date,
    /// The phases.
    pub phases: Vec<Phase>,
}

/// A phase.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Phase {
    /// Its id.
    pub id: String,
    /// Its first day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub start: Date,
    /// Its last day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub end: Date,
    /// The phases that must have passed before it.
    pub needs: Option<Vec<String>>,
    /// What must be reached to pass it.
    pub gates: Option<Vec<Gate>>,
}

/// A condition on a figure.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Gate {
    /// The figure.
    pub kpi: Option<String>,
    /// The side that passes.
    pub op: GateSide,
    /// The limit; a figure equal to it passes.
    pub value: f64,
    /// What was measured, if anything was.
    pub measured: Option<GateFigure>,
}

/// The side of the limit that passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum GateSide {
    /// At or above.
    AtLeast,
    /// At or below.
    AtMost,
}

/// A measured figure; an end of the interval that is not given is the value.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct GateFigure {
    /// The figure.
    pub value: f64,
    /// The lower end.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
}

/// Where a gate stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum GateState {
    /// Nothing was measured.
    NotMeasured,
    /// The whole interval passes.
    Passed,
    /// The whole interval fails.
    Failed,
    /// The interval holds the limit.
    CannotTell,
}

/// Where a phase stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum PhaseState {
    /// A phase that it needs has not passed.
    Blocked,
    /// It has not begun.
    Upcoming,
    /// Its gates have passed, or it has none and is over.
    Passed,
    /// It runs.
    Open,
    /// It is over and a gate failed.
    Stopped,
    /// It is over and the gates do not tell.
    Overdue,
}

/// A phase and its gates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PhaseStanding {
    /// Of the phase.
    pub state: PhaseState,
    /// Of each gate, as listed.
    pub gates: Vec<GateState>,
}

/// The phases in order, and where each stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Phases {
    /// The ids, each after those that it needs.
    pub order: Vec<String>,
    /// By id.
    pub states: BTreeMap<String, PhaseStanding>,
}

/// Sorts phases so that each follows those that it needs (Kahn 1962), and says where each stands.
///
/// ```
/// use levier::plan::{PhaseState, PhasesInput, phases};
/// let input: PhasesInput = serde_json::from_str(
///     r#"{"as_of": "2027-04-10", "phases": [
///         {"id": "scale", "start": "2027-04-01", "end": "2027-04-30", "needs": ["test"]},
///         {"id": "test", "start": "2027-03-01", "end": "2027-03-31"}]}"#,
/// ).unwrap();
/// let found = phases(&input).unwrap();
/// assert_eq!(found.order, ["test", "scale"]);
/// assert_eq!(found.states["scale"].state, PhaseState::Open);
/// ```
///
/// # Errors
/// By phase, with its id: `ends_before_start`, `unknown_id` with the need found. Then `circular_phases` with the
/// circle.
pub fn phases(input: &PhasesInput) -> Answered<Phases> {
    let needs = needs_of(&input.phases)?;
    if let Some(cycle) = first_circle(&needs) {
        let ids = cycle.into_iter().map(|at| input.phases[at].id.clone()).collect();
        return Err(Refused::new(Code::CircularPhases).cycle(ids));
    }
    let order = topological_order(&needs);
    let mut passed = vec![false; input.phases.len()];
    let mut states = BTreeMap::new();
    for at in &order {
        let phase = &input.phases[*at];
        let standing = standing(phase, input.as_of, needs[*at].iter().all(|need| passed[*need]));
        passed[*at] = standing.state == PhaseState::Passed;
        states.insert(phase.id.clone(), standing);
    }
    Ok(Phases { order: order.into_iter().map(|at| input.phases[at].id.clone()).collect(), states })
}

/// The places of the phases that each phase needs.
fn needs_of(phases: &[Phase]) -> Answered<Vec<Vec<usize>>> {
    let place = |id: &str| phases.iter().position(|phase| phase.id == id);
    let mut all = Vec::with_capacity(phases.len());
    for phase in phases {
        if phase.end < phase.start {
            return Err(Refused::new(Code::EndsBeforeStart).field(&phase.id));
        }
        let mut needs = Vec::new();
        for need in phase.needs.iter().flatten() {
            let unknown = || Refused::new(Code::UnknownId).field(&phase.id).found(need.as_str());
            needs.push(place(need).ok_or_else(unknown)?);
        }
        all.push(needs);
    }
    Ok(all)
}

/// The first circle met depth first, from its member listed first, each followed by the one it needs.
fn first_circle(needs: &[Vec<usize>]) -> Option<Vec<usize>> {
    let mut done = vec![false; needs.len()];
    for first in 0..needs.len() {
        if done[first] {
            continue;
        }
        // The path from `first`, each with how many of its needs have been followed.
        let mut path = vec![(first, 0)];
        while let Some((at, followed)) = path.last_mut() {
            let at = *at;
            let Some(next) = needs[at].get(*followed).copied() else {
                done[at] = true;
                path.pop();
                continue;
            };
            *followed += 1;
            if done[next] {
                continue;
            }
            if let Some(start) = path.iter().position(|(member, _)| *member == next) {
                let mut circle: Vec<usize> = path[start..].iter().map(|(member, _)| *member).collect();
                let listed_first = (0..circle.len()).min_by_key(|place| circle[*place])?;
                circle.rotate_left(listed_first);
                return Some(circle);
            }
            path.push((next, 0));
        }
    }
    None
}

/// Again and again the first phase in the list whose needs are all placed.
fn topological_order(needs: &[Vec<usize>]) -> Vec<usize> {
    let mut placed = vec![false; needs.len()];
    let mut order = Vec::with_capacity(needs.len());
    let ready = |placed: &[bool]| {
        (0..needs.len()).find(|at| !placed[*at] && needs[*at].iter().all(|need| placed[*need]))
    };
    while let Some(next) = ready(&placed) {
        placed[next] = true;
        order.push(next);
    }
    order
}

fn standing(phase: &Phase, as_of: Date, needs_passed: bool) -> PhaseStanding {
    let gates: Vec<GateState> = phase.gates.iter().flatten().map(gate_state).collect();
    let all_passed = gates.iter().all(|gate| *gate == GateState::Passed);
    let state = if !needs_passed {
        PhaseState::Blocked
    } else if as_of < phase.start {
        PhaseState::Upcoming
    } else if all_passed && (!gates.is_empty() || as_of > phase.end) {
        PhaseState::Passed
    } else if as_of <= phase.end {
        PhaseState::Open
    } else if gates.contains(&GateState::Failed) {
        PhaseState::Stopped
    } else {
        PhaseState::Overdue
    };
    PhaseStanding { state, gates }
}

fn gate_state(gate: &Gate) -> GateState {
    let Some(figure) = gate.measured else { return GateState::NotMeasured };
    let (low, high) = (figure.low.unwrap_or(figure.value), figure.high.unwrap_or(figure.value));
    let (passes, fails) = match gate.op {
        GateSide::AtLeast => (low >= gate.value, high < gate.value),
        GateSide::AtMost => (high <= gate.value, low > gate.value),
    };
    if passes {
        GateState::Passed
    } else if fails {
        GateState::Failed
    } else {
        GateState::CannotTell
    }
}
