//! The grading of a plan made by hand: its response, its gap to the optimum, and the best single move.
//!
//! The score is the gap. The best single move comes from the allocator with every channel but two held, so it has a
//! certificate like any other answer.

use crate::budget::{Allocation, BudgetConstraint, BudgetProblem, allocate};
use crate::response::Curve;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// Spends within this of the total, relative, count as the total.
const ROUNDING: f64 = 1e-9;

/// What a plan brings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Attempt {
    /// One entry a channel, in the order of the problem.
    pub channels: Vec<AttemptChannel>,
    /// Sum of the spends.
    pub total: f64,
    /// What is left of the budget; negative when it is overspent; none without a budget.
    pub left: Option<f64>,
    /// Sum of the responses.
    pub response: f64,
}

/// One channel of a plan made by hand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct AttemptChannel {
    /// The channel.
    pub name: String,
    /// Its spend.
    pub spend: f64,
    /// The response to it.
    pub response: f64,
    /// What the next unit of spend would return; `None`: infinite, at 0.
    pub marginal: Option<f64>,
}

/// A move of money.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct BestMove {
    /// From which channel; none: from what was left over.
    pub from: Option<String>,
    /// To which channel.
    pub to: String,
    /// How much.
    pub amount: f64,
    /// The response that it adds.
    pub gain: f64,
}

/// A plan beside the best one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct MarkedAttempt {
    /// The plan.
    pub attempt: Attempt,
    /// The best plan, with its certificate; what it changes is counted from the plan made by hand.
    pub best: Allocation,
    /// How much more the best plan brings.
    pub gap: f64,
    /// That, over what the best plan brings; none when it brings nothing.
    pub gap_share: Option<f64>,
    /// The move from one place to one channel that would have helped most; none when none helps.
    pub best_move: Option<BestMove>,
}

/// What a plan made by hand brings; it may leave money over or spend too much.
///
/// # Errors
/// `row_length` unless there is one spend a channel; `negative_input`, `not_a_number` with the channel;
/// `invalid_curve`.
pub fn attempt(problem: &BudgetProblem, spend: &[f64]) -> Result<Attempt> {
    if spend.len() != problem.channels.len() {
        return Err(Error::new(Code::RowLength)
            .field("spend")
            .found(spend.len().to_string())
            .with("expected", problem.channels.len() as f64));
    }
    let channels = problem
        .channels
        .iter()
        .zip(spend)
        .map(|(channel, &spend)| {
            let refused = |code| Error::new(code).field("spend").found(spend.to_string());
            if !spend.is_finite() {
                return Err(refused(Code::NotANumber).with("channel", &*channel.name));
            }
            if spend < 0.0 {
                return Err(refused(Code::NegativeInput).with("channel", &*channel.name));
            }
            let curve: Curve = channel.curve()?;
            let marginal = Some(curve.derivative(spend)).filter(|slope| slope.is_finite());
            let response = curve.value(spend);
            Ok(AttemptChannel { name: channel.name.clone(), spend, response, marginal })
        })
        .collect::<Result<Vec<_>>>()?;
    let total: f64 = spend.iter().sum();
    let asked = problem.budget.total.filter(|_| problem.budget.constraint != BudgetConstraint::None);
    // Sliders that add up to the total but for rounding leave nothing over.
    let left = asked.map(|asked| if (asked - total).abs() <= ROUNDING * asked { 0.0 } else { asked - total });
    Ok(Attempt { total, left, response: channels.iter().map(|channel| channel.response).sum(), channels })
}

/// A plan beside the best one.
///
/// # Errors
/// Those of [`attempt`]; `out_of_range` (field `total`) when it spends more than there is, or (field `spend`,
/// detail `channel`) leaves the bounds of a channel; those of [`allocate`]; `missing_input` without a total.
///
/// ```
/// use levier::course::{AllocationExercise, mark};
/// let exercise = AllocationExercise::of(1)?;
/// let even: Vec<f64> = exercise.problem.channels.iter().map(|channel| channel.current).collect();
/// let marked = mark(&exercise.problem, &even)?;
/// assert!(marked.gap > 0.0 && marked.best_move.is_some());
/// let best = mark(&exercise.problem, &marked.best.spend)?;
/// assert!(best.gap.abs() <= 1e-6 * best.attempt.response && best.best_move.is_none());
/// # Ok::<(), levier::Error>(())
/// ```
pub fn mark(problem: &BudgetProblem, spend: &[f64]) -> Result<MarkedAttempt> {
    let attempt = attempt(problem, spend)?;
    let total = problem.budget.total.ok_or_else(|| Error::new(Code::MissingInput).field("total"))?;
    if attempt.total > total * (1.0 + ROUNDING) {
        return Err(Error::new(Code::OutOfRange)
            .field("total")
            .found(attempt.total.to_string())
            .with("max", total));
    }
    let slack = ROUNDING * total;
    for (channel, spend) in problem.channels.iter().zip(spend) {
        if *spend < channel.min - slack || *spend > channel.max + slack {
            return Err(Error::new(Code::OutOfRange)
                .field("spend")
                .found(spend.to_string())
                .with("channel", &*channel.name)
                .with("min", channel.min)
                .with("max", channel.max));
        }
    }
    // The changes and reasons of the best plan are relative to this plan.
    let mut asked = problem.clone();
    for (channel, spend) in asked.channels.iter_mut().zip(spend) {
        channel.current = *spend;
    }
    let best = allocate(&asked)?;
    let reached = best.total_response.unwrap_or(0.0);
    // Rounding may put a plan that is the best a hair above it.
    let gap = (reached - attempt.response).max(0.0);
    let best_move = best_move(problem, &attempt)?.filter(|found| found.gain > 1e-6 * reached);
    Ok(MarkedAttempt { gap_share: (reached > 0.0).then(|| gap / reached), attempt, best, gap, best_move })
}

/// Every pair of channels in turn, the others held; then what is left over, to each channel.
fn best_move(problem: &BudgetProblem, attempt: &Attempt) -> Result<Option<BestMove>> {
    let n = problem.channels.len();
    let mut found: Option<BestMove> = None;
    let mut offer = |from: Option<usize>, to: usize, amount: f64, gain: f64| {
        if amount > 0.0 && found.as_ref().is_none_or(|best| gain > best.gain) {
            let name = |c: usize| attempt.channels[c].name.clone();
            found = Some(BestMove { from: from.map(name), to: name(to), amount, gain });
        }
    };
    for i in 0..n {
        for j in i + 1..n {
            if let Some((spend, gain)) = answer(problem, attempt, &[i, j], attempt.total)? {
                let change = spend[i] - attempt.channels[i].spend;
                let (from, to) = if change > 0.0 { (j, i) } else { (i, j) };
                offer(Some(from), to, change.abs(), gain);
            }
        }
        if let Some(left) = attempt.left.filter(|left| *left > 0.0)
            && let Some((spend, gain)) = answer(problem, attempt, &[i], attempt.total + left)?
        {
            offer(None, i, spend[i] - attempt.channels[i].spend, gain);
        }
    }
    Ok(found)
}

/// The best plan in which only some channels move, and what it adds; none when there is none.
fn answer(
    problem: &BudgetProblem,
    attempt: &Attempt,
    free: &[usize],
    total: f64,
) -> Result<Option<(Vec<f64>, f64)>> {
    let mut held = problem.clone();
    for (c, (channel, own)) in held.channels.iter_mut().zip(&attempt.channels).enumerate() {
        if !free.contains(&c) {
            (channel.min, channel.max, channel.min_if_used) = (own.spend, own.spend, None);
        }
    }
    (held.budget.total, held.budget.constraint) = (Some(total), BudgetConstraint::Le);
    let answer = allocate(&held)?;
    Ok(answer.total_response.map(|response| (answer.spend, response - attempt.response)))
}
