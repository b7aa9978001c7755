//! Markov chains of touches, and what conversions would be lost without a channel.

use super::touch_path::KeptPath;
use serde::Serialize;
use std::collections::BTreeMap;

/// Most sweeps over the states; a chain of paths of a thousand touches needs some thousands.
const SWEEPS: usize = 200_000;

/// What limits the credits of a chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum MarkovLimit {
    /// No path converts.
    NothingConverted,
    /// Every path converts: the chain cannot tell what helps.
    NoNulls,
}

/// Credits by removal effects.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MarkovCredits {
    /// How many touches make a state, at most.
    pub order: usize,
    /// Chance of a conversion.
    pub p: f64,
    /// By channel, the share of conversions lost when each move to it ends without one; `None` when p is 0.
    pub removal: Option<Vec<f64>>,
    /// Conversions in proportion to the removal effects.
    pub credits: Vec<f64>,
    /// What limits the credits.
    pub reason: Option<MarkovLimit>,
}

/// A state: the last touches, at most as many as the order. The start has none.
#[derive(Debug, Clone, Default)]
struct State {
    last: Option<usize>,
    /// People who leave this state, whatever comes next.
    people: f64,
    /// Those who convert next.
    conversions: f64,
    /// Those who move to another state.
    moves: BTreeMap<usize, f64>,
}

/// The chain of some paths; state 0 is the start.
fn chain(paths: &[KeptPath], order: usize) -> Vec<State> {
    let mut places: BTreeMap<&[usize], usize> = BTreeMap::from([(&[][..], 0)]);
    let mut states = vec![State::default()];
    for path in paths {
        let mut current = 0;
        let people = path.conversions + path.nulls;
        for (at, touch) in path.touches.iter().enumerate() {
            let touches = &path.touches[(at + 1).saturating_sub(order)..=at];
            let next = *places.entry(touches).or_insert_with(|| {
                states.push(State { last: Some(*touch), ..State::default() });
                states.len() - 1
            });
            *states[current].moves.entry(next).or_default() += people;
            states[current].people += people;
            current = next;
        }
        states[current].conversions += path.conversions;
        states[current].people += people;
    }
    states
}

/// The chance of a conversion from the start, when moves to a channel end without one.
///
/// The chances h solve people·h = conversions + Σ moves·h, by Gauss and Seidel's sweeps from 0. They rise to the
/// solution from below, since no coefficient is negative and every state reaches an end.
fn chance(chain: &[State], removed: Option<usize>) -> f64 {
    let open = |state: &State| state.last.is_none() || state.last != removed;
    let mut chances = vec![0.0; chain.len()];
    for _ in 0..SWEEPS {
        let mut settled = true;
        for (place, state) in chain.iter().enumerate().rev().filter(|(_, state)| open(state)) {
            let (mut sum, mut leaving) = (state.conversions, state.people);
            for (&next, &people) in &state.moves {
                if next == place {
                    leaving -= people;
                } else {
                    sum += people * chances[next];
                }
            }
            let value = sum / leaving;
            settled &= (value - chances[place]).abs() <= 1e-15 * value;
            chances[place] = value;
        }
        if settled {
            break;
        }
    }
    chances[0]
}

/// The removal effects and credits of a chain of some order (Anderl et al. 2016).
pub(super) fn markov(paths: &[KeptPath], channels: usize, order: usize) -> MarkovCredits {
    let conversions: f64 = paths.iter().map(|path| path.conversions).sum();
    let chain = chain(paths, order);
    let p = chance(&chain, None);
    if p <= 0.0 {
        let (credits, reason) = (vec![0.0; channels], Some(MarkovLimit::NothingConverted));
        return MarkovCredits { order, p: 0.0, removal: None, credits, reason };
    }
    let removed = |channel| (1.0 - chance(&chain, Some(channel)) / p).max(0.0);
    let removal: Vec<f64> = (0..channels).map(removed).collect();
    let sum: f64 = removal.iter().sum();
    let credits = removal.iter().map(|effect| conversions * effect / sum).collect();
    let no_nulls = paths.iter().all(|path| path.nulls == 0.0);
    MarkovCredits {
        order,
        p,
        removal: Some(removal),
        credits,
        reason: no_nulls.then_some(MarkovLimit::NoNulls),
    }
}
