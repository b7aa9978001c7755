//! A greedy local search, as most tools run it.
//!
//! Money moves from the channel with the lowest marginal return to the one with the highest, as long as the
//! response rises. On concave curves this ends at the optimum. On S-curves it ends near its start, below a
//! threshold that only a large move would pass.

use super::attempt::attempt;
use crate::Result;
use crate::budget::{BudgetChannel, BudgetProblem};
use crate::response::Curve;
use serde::{Deserialize, Serialize};

/// First move, over the total spent.
const FIRST: f64 = 0.05;
/// Moves smaller than this, over the total spent, are not made.
const LAST: f64 = 1e-9;
const MOST: usize = 5_000;
/// Plans kept for drawing, the first and the last among them.
const KEPT: usize = 40;

/// A plan on the way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct LocalStep {
    /// By channel.
    pub spend: Vec<f64>,
    /// What it brings.
    pub response: f64,
}

/// A search from one start.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct LocalSearch {
    /// Plans on the way, evenly taken, from the start to the end.
    pub steps: Vec<LocalStep>,
    /// Moves made.
    pub moves: usize,
    /// Where it stopped.
    pub end: LocalStep,
}

/// Improves a plan by small moves between channels, inside their bounds, until none helps. The total stays.
///
/// # Errors
/// Those of [`attempt`](super::attempt()).
///
/// ```
/// use levier::course::{StatedProblem, local_search};
/// let problem = StatedProblem::Trap.problem();
/// let today: Vec<f64> = problem.channels.iter().map(|channel| channel.current).collect();
/// let stuck = local_search(&problem, &today)?;
/// let best = levier::budget::allocate(&problem)?;
/// assert!(stuck.end.response < 0.5 * best.total_response.unwrap());
/// # Ok::<(), levier::Error>(())
/// ```
pub fn local_search(problem: &BudgetProblem, start: &[f64]) -> Result<LocalSearch> {
    let first = attempt(problem, start)?;
    let curves: Vec<Curve> = problem.channels.iter().map(BudgetChannel::curve).collect::<Result<_>>()?;
    let mut spend = start.to_vec();
    let mut response = first.response;
    let mut step = FIRST * first.total;
    let mut path = vec![LocalStep { spend: spend.clone(), response }];
    while step > LAST * first.total && path.len() <= MOST {
        match best_step(problem, &curves, &spend, step) {
            Some((from, to, gain)) if gain > 1e-13 * response => {
                spend[from] -= step;
                spend[to] += step;
                response = spend.iter().zip(&curves).map(|(x, curve)| curve.value(*x)).sum();
                path.push(LocalStep { spend: spend.clone(), response });
            }
            _ => step /= 2.0,
        }
    }
    let moves = path.len() - 1;
    let end = path[moves].clone();
    let every = path.len().div_ceil(KEPT).max(1);
    let steps = path
        .into_iter()
        .enumerate()
        .filter(|(place, _)| place % every == 0 || *place == moves)
        .map(|(_, step)| step)
        .collect();
    Ok(LocalSearch { steps, moves, end })
}

/// The move of this size, between two channels, that the margins point to and that stays inside the bounds.
fn best_step(
    problem: &BudgetProblem,
    curves: &[Curve],
    spend: &[f64],
    step: f64,
) -> Option<(usize, usize, f64)> {
    let room = |c: usize| spend[c] + step <= problem.channels[c].max;
    let gives = |c: usize| spend[c] - step >= problem.channels[c].min;
    let slope = |c: usize| curves[c].derivative(spend[c]);
    let all = 0..spend.len();
    let to = all.clone().filter(|c| room(*c)).max_by(|a, b| slope(*a).total_cmp(&slope(*b)))?;
    let from = all.filter(|c| *c != to && gives(*c)).min_by(|a, b| slope(*a).total_cmp(&slope(*b)))?;
    let change = |c: usize, by: f64| curves[c].value(spend[c] + by) - curves[c].value(spend[c]);
    Some((from, to, change(to, step) + change(from, -step)))
}
