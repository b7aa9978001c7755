//! The cautious plan: the largest conditional value at risk of the gain over today's plan.
//!
//! The mean of the draws says what to expect. A plan that rests on a badly known curve may do well on average and
//! badly in one case out of ten. The cautious plan maximises the mean gain over today's plan over the worst `share`
//! of the draws (conditional value at risk). The gain counts, not the response: the decision is a change, and draws
//! in which all channels do badly say nothing about it.
//!
//! This objective is not separable, so branch and bound does not apply. A projected gradient with spectral steps
//! (Birgin, Martínez and Raydan 2000) maximises a smoothed form, which is sharpened in stages, from the mean plan,
//! from today's plan and from the plans of the bound. The bound comes from the allocator: the conditional value at
//! risk is at most any weighted mean with the weights of [`super::cvar`], and the best plan for such a mean is
//! certified as any other. With concave curves bound and plan meet; with S-shaped ones a gap may remain, and is
//! stated.

use crate::budget::allocation::allocate::solved;
use crate::budget::allocation::answer::{Allocation, AllocationStatus};
use crate::budget::solver::channel::SolverChannel;

use super::cvar::cvar;
use super::projected_gradient::ProjectedGradient;
use crate::budget::allocation::gain::{Gain, Move, gain};
use crate::budget::channel_response::ChannelResponse;
use crate::budget::channel_response::mean::Mean;
use crate::budget::problem::objective::BudgetObjective;
use crate::budget::problem::{BudgetChannel, BudgetProblem};
use crate::budget::solver::prepared_problem::PreparedProblem;
use crate::response::Curve;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// Rounds of bound and ascent where curves are S-shaped.
const ROUNDS: usize = 8;

/// A cautious plan beside the one that is best on average. Without any plan (`infeasible`) its list is
/// empty and its figures `None`; `mean_plan` says what collides.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct CautiousPlan {
    /// The share of the draws that count, the worst for each plan: 0.1 is the worst tenth.
    pub share: f64,
    /// How many draws.
    pub draws: u32,
    /// `optimal` when the gap is at most 1e-6, else `best_found`.
    pub status: AllocationStatus,
    /// Planned spends, in the order of the problem.
    pub spend: Vec<f64>,
    /// Their sum: that of the mean plan.
    pub total_spend: Option<f64>,
    /// Mean gain in response over today's plan over the worst draws.
    pub worst_gain: Option<f64>,
    /// No plan gains more over its worst draws.
    pub upper_bound: Option<f64>,
    /// `upper_bound − worst_gain` over the mean response of the plan.
    pub gap: Option<f64>,
    /// Gain over today's plan, over all draws; none with fewer than 20.
    pub gain: Option<Gain>,
    /// The plan that is best on average.
    pub mean_plan: Allocation,
    /// Its mean gain over its own worst draws.
    pub mean_plan_worst_gain: Option<f64>,
    /// Its gain over all draws.
    pub mean_plan_gain: Option<Gain>,
}

/// The plan with the largest mean gain over today's over the worst `share` of the draws, 0 < share ≤ 1.
///
/// `draws` has one list a channel, in the order of the problem: as many curves in each, the same index the
/// same draw in every channel; for an empty list they are the channel's own, or its curve is known. The objective is
/// `max_response`. Under a ceiling the cautious plan spends what the mean plan does. A channel that the mean
/// plan leaves below its least spend when used is not taken up; the bound allows for that it could be.
///
/// # Errors
/// Those of [`allocate`](crate::budget::allocate()); `out_of_range` (field `share`), `invalid_document` (field `draws`,
/// lists that do not match), `missing_input` (field `draws`, none at all), `unsupported_problem` (field
/// `objective`).
///
/// ```
/// use levier::budget::{Budget, BudgetChannel, BudgetConstraint, BudgetObjective, BudgetProblem, cautious};
/// use levier::response::Curve;
/// let log = |a: f64| Curve::Log { a, b: 0.01 };
/// let channels = vec![
///     BudgetChannel::new("search", &log(50.0), 500.0, 0.0, 1000.0),
///     BudgetChannel::new("display", &log(60.0), 500.0, 0.0, 1000.0),
/// ];
/// let budget = Budget { total: Some(1000.0), constraint: BudgetConstraint::Eq };
/// let problem = BudgetProblem { channels, budget, objective: BudgetObjective::MaxResponse {}, groups: vec![] };
/// // Search is known, display may return twice as much or nothing: on average display is worth more, but in the worst
/// // quarter of the cases any move loses, so the cautious plan stays.
/// let draws = vec![vec![log(50.0); 40], (0..40).map(|d| log(3.0 * f64::from(d))).collect()];
/// let plan = cautious(&problem, &draws, 0.25).unwrap();
/// assert!(plan.mean_plan.spend[1] > 540.0 && plan.mean_plan_worst_gain < Some(0.0));
/// assert!((plan.spend[1] - 500.0).abs() < 1e-6 && plan.worst_gain.unwrap().abs() < 1e-6);
/// ```
pub fn cautious(problem: &BudgetProblem, draws: &[Vec<Curve>], share: f64) -> Result<CautiousPlan> {
    let draws: Vec<&[Curve]> = problem
        .channels
        .iter()
        .enumerate()
        .map(|(i, channel)| draws.get(i).filter(|own| !own.is_empty()).unwrap_or(&channel.draws).as_slice())
        .take(draws.len())
        .collect();
    let count = check(problem, &draws, share)?;
    let on_average = averaged(problem, &draws);
    let set = PreparedProblem::new(&on_average)?;
    let mean_plan = solved(&set, &mut ())?;
    let mut plan = CautiousPlan {
        share,
        draws: u32::try_from(count).unwrap_or(u32::MAX),
        status: mean_plan.status,
        spend: Vec::new(),
        total_spend: None,
        worst_gain: None,
        upper_bound: None,
        gap: None,
        gain: None,
        mean_plan,
        mean_plan_worst_gain: None,
        mean_plan_gain: None,
    };
    if plan.mean_plan.status == AllocationStatus::Infeasible {
        return Ok(plan);
    }
    let ordered = |list: &[f64]| set.order.iter().map(|&i| list[i]).collect::<Vec<f64>>();
    let mean_spend = ordered(&plan.mean_plan.spend);
    let today = ordered(&problem.channels.iter().map(|c| c.current).collect::<Vec<_>>());
    let ordered_draws: Vec<Vec<Curve>> =
        set.order.iter().map(|&i| known(problem, &draws, i, count)).collect();
    let mut ascent = ProjectedGradient::new(&set, &ordered_draws, &today, &mean_spend, share);
    let mut upper_bound = f64::INFINITY;
    // The upper bound of the gain for given weights, and the plan that attains it.
    let bound = |weights: &[f64]| {
        let free: Vec<SolverChannel> = set
            .solver_channels
            .iter()
            .zip(&ordered_draws)
            .map(|(free, draws)| weighted(free, draws, weights))
            .collect();
        let best = set.best(&free, &mut ());
        let before: f64 = free.iter().zip(&today).map(|(c, &x)| c.response.value(x)).sum();
        (best.upper_bound - before, best.spend)
    };
    ascent.offer(&today);
    let mut weights = ascent.from(&mean_spend);
    let (most, mut best) = bound(&weights);
    upper_bound = upper_bound.min(most);
    if !ascent.is_concave() {
        ascent.from(&today);
        // The plans of the bound show where it is loose: their worst draws get more weight.
        for round in 0..ROUNDS {
            if best.is_empty() || upper_bound <= ascent.best_cvar() {
                break;
            }
            let tail = ascent.from(&best);
            let part = 2.0 / (round as f64 + 3.0);
            let against = ascent.weights(&best);
            for ((weight, near), far) in weights.iter_mut().zip(&tail).zip(&against) {
                *weight += part * (0.5 * (near + far) - *weight);
            }
            let (most, next) = bound(&weights);
            upper_bound = upper_bound.min(most);
            best = next;
        }
    }
    let worst = ascent.best_cvar();
    let upper_bound = upper_bound.max(worst);
    let mut spend = vec![0.0; mean_spend.len()];
    for (&i, &x) in set.order.iter().zip(ascent.best()) {
        spend[i] = x;
    }
    let response: f64 =
        set.solver_channels.iter().zip(ascent.best()).map(|(c, &x)| c.response.value(x)).sum();
    let gap = if response > 0.0 { (upper_bound - worst) / response } else { 0.0 };
    plan.status = AllocationStatus::of_gap(gap);
    plan.total_spend = Some(spend.iter().sum());
    plan.worst_gain = Some(worst);
    plan.upper_bound = Some(upper_bound);
    plan.gap = Some(gap);
    plan.mean_plan_worst_gain = Some(cvar(&ascent.gains(&mean_spend), share));
    plan.gain = gain_over_draws(problem, &ordered_draws, &set.order, &spend)?;
    plan.mean_plan_gain = gain_over_draws(problem, &ordered_draws, &set.order, &plan.mean_plan.spend)?;
    plan.spend = spend;
    Ok(plan)
}

/// How many draws there are.
fn check(problem: &BudgetProblem, draws: &[&[Curve]], share: f64) -> Result<usize> {
    if !(share > 0.0 && share <= 1.0) {
        return Err(Error::new(Code::OutOfRange).field("share").found(share.to_string()));
    }
    if problem.objective != (BudgetObjective::MaxResponse {}) {
        return Err(Error::new(Code::UnsupportedProblem).field("objective"));
    }
    let found = |error: Error, count: usize| error.field("draws").found(count.to_string());
    if draws.len() != problem.channels.len() {
        let error = Error::new(Code::InvalidDocument).with("expected", problem.channels.len() as f64);
        return Err(found(error, draws.len()));
    }
    let count = draws.iter().map(|own| own.len()).max().unwrap_or(0);
    if count == 0 {
        return Err(Error::new(Code::MissingInput).field("draws"));
    }
    for (channel, own) in problem.channels.iter().zip(draws) {
        if !own.is_empty() && own.len() != count {
            let error = Error::new(Code::InvalidDocument).with("channel", &*channel.name);
            return Err(found(error.with("expected", count as f64), own.len()));
        }
        for draw in *own {
            draw.validate().map_err(|error| error.with("channel", &*channel.name))?;
        }
    }
    Ok(count)
}

/// The problem of the mean plan.
fn averaged(problem: &BudgetProblem, draws: &[&[Curve]]) -> BudgetProblem {
    let channels = problem.channels.iter().zip(draws).map(|(channel, own)| {
        if own.is_empty() {
            return channel.clone();
        }
        let BudgetChannel { name, current, min, max, min_if_used, group, .. } = channel;
        let drawn = BudgetChannel::of_draws(name, own.to_vec(), *current, *min, *max);
        BudgetChannel { min_if_used: *min_if_used, group: group.clone(), ..drawn }
    });
    BudgetProblem { channels: channels.collect(), ..problem.clone() }
}

/// A channel's draws; those of a known curve are all the same.
fn known(problem: &BudgetProblem, draws: &[&[Curve]], i: usize, count: usize) -> Vec<Curve> {
    match problem.channels[i].curve() {
        Ok(curve) if draws[i].is_empty() => vec![curve; count],
        _ => draws[i].to_vec(),
    }
}

/// The channel with its draws weighted.
fn weighted(free: &SolverChannel, draws: &[Curve], weights: &[f64]) -> SolverChannel {
    let same = draws.windows(2).all(|pair| pair[0] == pair[1]);
    let curve = match draws.first() {
        Some(&curve) if same => ChannelResponse::from(curve),
        _ => {
            let some = draws.iter().copied().zip(weights.iter().copied()).filter(|(_, weight)| *weight > 0.0);
            ChannelResponse::Mean(Rc::new(Mean::weighted(some, free.min, free.max)))
        }
    };
    SolverChannel { response: curve, ..free.clone() }
}

/// How sure the gain of a plan is; its spends and the problem's in the problem's order, the draws in the set's.
fn gain_over_draws(
    problem: &BudgetProblem,
    draws: &[Vec<Curve>],
    order: &[usize],
    spend: &[f64],
) -> Result<Option<Gain>> {
    let moves: Vec<Move> = order
        .iter()
        .zip(draws)
        .map(|(&i, draws)| Move {
            name: &problem.channels[i].name,
            draws,
            before: problem.channels[i].current,
            after: spend[i],
        })
        .filter(|m| m.before != m.after)
        .collect();
    gain(&moves)
}
