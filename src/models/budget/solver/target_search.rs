//! Objectives that find the total: the least spend for a response, the largest response at a target cost.
//!
//! Both search for one total; every step is a certified branch and bound.
//!
//! - `V(B)` is the best response to a total of at most B and never falls as B grows. The least total at which V
//!   reaches the target lies between a plan that reaches it and a total proven too small.
//! - With a cost per response c, a total B is affordable when c·V(B) ≥ B. With S-shaped curves c·V(B) − B may rise
//!   and fall more than once, but its maximum over all totals from b up, `N(b)`, only falls. The largest affordable
//!   total lies between a plan that is affordable and a total from which the bound proves that no plan is.

use super::branch_and_bound::{self, SearchResult};
use super::channel::SolverChannel;
use super::relaxation::Program;

/// The bracket's width, relative.
const WIDTH: f64 = 2e-12;
/// Totals below this share of the largest are nothing: nearer to 0 the search would only meet rounding.
const NOTHING: f64 = 1e-30;
/// Sums are known to this, relative.
const ROUNDING: f64 = 1e-12;
const ROUNDS: usize = 120;
/// Nodes over all steps past which the bracket is left as wide as it is; the certificate says so.
const NODES: u32 = 40_000;

/// A plan that meets the goal, with the proof.
pub(crate) struct TargetPlan {
    pub(crate) spend: Vec<f64>,
    /// For a least spend: no plan that reaches the target spends less. For a response at a target
    /// cost: no plan within it responds more.
    pub(crate) bound: f64,
    pub(crate) nodes: u32,
}

fn total(spend: &[f64]) -> f64 {
    spend.iter().sum()
}

fn response(channels: &[SolverChannel], spend: &[f64]) -> f64 {
    channels.iter().zip(spend).map(|(c, &x)| c.response.value(x)).sum()
}

/// What one total says of the goal.
enum Verdict {
    /// Met, by a plan of this total.
    Met(Vec<f64>, f64),
    /// Proven out of reach from here on.
    Never,
    /// Not met by the plan found, and not excluded by the bound either.
    Unknown,
}

/// Brackets the total at which the verdict turns. `met` and `proven_infeasible` are the ends; the next total is asked
/// by `probe`, whose second answer is how far it is from turning (a rising distance, signed).
struct Bracket {
    met: f64,
    proven_infeasible: f64,
    plan: Vec<f64>,
    nodes: u32,
}

impl Bracket {
    fn narrow(&mut self, mut probe: impl FnMut(f64) -> (Verdict, f64, u32), start: (f64, f64)) {
        // The end of the working bracket; `proven_infeasible` moves only when the bound proves a total infeasible.
        let mut other = self.proven_infeasible;
        let (mut at_met, mut at_other) = start;
        let mut last_met = None;
        let largest = self.met.max(self.proven_infeasible);
        for round in 0..ROUNDS {
            let width = (other - self.met).abs();
            let resolved = (WIDTH * self.met.abs().max(other.abs())).max(NOTHING * largest);
            if width <= resolved || self.nodes > NODES {
                break;
            }
            // No nearer to an end than the width sought: once an end has converged, the next step puts
            // the other one beside it.
            let share = (at_met / (at_met - at_other)).max(0.0);
            let least = 0.5 * WIDTH * self.met.abs().max(other.abs()) / width;
            let share =
                if share.is_finite() { share.clamp(least.min(0.5), 1.0 - least.min(0.5)) } else { 0.5 };
            let share = if round % 3 == 2 { 0.5 } else { share };
            let at = self.met + (other - self.met) * share;
            if at == self.met || at == other {
                break;
            }
            let (verdict, distance, nodes) = probe(at);
            self.nodes = self.nodes.saturating_add(nodes);
            match verdict {
                Verdict::Met(plan, met) => {
                    (self.plan, self.met) = (plan, met);
                    at_met = distance;
                    // Twice on one side: the other end weighs less (Illinois).
                    at_other *= if last_met.replace(true) == Some(true) { 0.5 } else { 1.0 };
                }
                verdict => {
                    other = at;
                    at_other = distance;
                    at_met *= if last_met.replace(false) == Some(false) { 0.5 } else { 1.0 };
                    if matches!(verdict, Verdict::Never) {
                        self.proven_infeasible = at;
                    }
                }
            }
        }
        // Where plan and bound differ by less than the search resolves, step away until it is proven.
        let mut step = 1e-11 * self.met.max(self.proven_infeasible);
        for _ in 0..12 {
            let at = if self.proven_infeasible > self.met { self.met + step } else { self.met - step };
            if (at - self.met).abs() >= (self.proven_infeasible - self.met).abs() {
                break;
            }
            let (verdict, _, nodes) = probe(at);
            self.nodes = self.nodes.saturating_add(nodes);
            match verdict {
                Verdict::Never => {
                    self.proven_infeasible = at;
                    break;
                }
                Verdict::Met(plan, met) => (self.plan, self.met) = (plan, met),
                Verdict::Unknown => {}
            }
            step *= 10.0;
        }
    }
}

fn within(program: &Program, least: f64, most: f64, price: f64) -> Program {
    Program { groups: program.groups.clone(), least, most, price }
}

/// The least spend that responds `target`; the largest response there is when it is out of reach.
/// `low` and `high` are the ends of the totals that are possible.
pub(crate) fn least_spend(
    channels: &[SolverChannel],
    program: &Program,
    (low, high): (f64, f64),
    target: f64,
) -> Result<TargetPlan, f64> {
    let best = |most: f64| branch_and_bound::search(channels, &within(program, program.least, most, 0.0));
    let enough = |value: f64| value >= target * (1.0 - ROUNDING);
    let widest = best(high);
    if !enough(widest.value) {
        return Err(widest.upper_bound.max(0.0));
    }
    let narrowest = best(low);
    if enough(narrowest.value) {
        return Ok(TargetPlan {
            bound: total(&narrowest.spend),
            spend: narrowest.spend,
            nodes: narrowest.nodes,
        });
    }
    let start = (widest.value - target, narrowest.value.max(0.0) - target);
    let nodes = widest.nodes;
    let mut bracket =
        Bracket { met: total(&widest.spend), proven_infeasible: low, plan: widest.spend, nodes };
    let probe = |most: f64| {
        let SearchResult { spend, value, upper_bound, nodes } = best(most);
        let distance = value - target;
        let verdict = if enough(value) {
            let met = total(&spend);
            Verdict::Met(spend, met.min(most))
        } else if upper_bound < target {
            Verdict::Never
        } else {
            Verdict::Unknown
        };
        (verdict, distance, nodes)
    };
    bracket.narrow(probe, start);
    Ok(TargetPlan { spend: bracket.plan, bound: bracket.proven_infeasible, nodes: bracket.nodes })
}

/// The largest response whose spend is at most `cost` times itself; when even the best plan costs more,
/// what it responds and spends. `low` and `high` are the ends of the totals that are possible.
pub(crate) fn affordable(
    channels: &[SolverChannel],
    program: &Program,
    (low, high): (f64, f64),
    cost: f64,
) -> Result<TargetPlan, (f64, f64)> {
    // Σ response − Σ spend/cost, from a total of `least` up.
    let best = |least: f64| branch_and_bound::search(channels, &within(program, least, high, 1.0 / cost));
    let pays = |spend: &[f64]| {
        let (response, spend) = (response(channels, spend), total(spend));
        cost * response >= spend * (1.0 - ROUNDING)
    };
    let first = best(low);
    if !pays(&first.spend) {
        return Err((response(channels, &first.spend), total(&first.spend)));
    }
    let most = |upto: f64| branch_and_bound::search(channels, &within(program, program.least, upto, 0.0));
    let widest = most(high);
    if pays(&widest.spend) {
        return Ok(TargetPlan {
            spend: widest.spend,
            bound: widest.upper_bound,
            nodes: first.nodes + widest.nodes,
        });
    }
    let distance = |best: &SearchResult| if best.spend.is_empty() { -1.0 } else { best.value };
    let start = (first.value, response(channels, &widest.spend) - total(&widest.spend) / cost);
    let nodes = first.nodes + widest.nodes;
    let mut bracket = Bracket { met: total(&first.spend), proven_infeasible: high, plan: first.spend, nodes };
    let probe = |least: f64| {
        let best = best(least);
        let (at, nodes) = (distance(&best), best.nodes);
        let verdict = if !best.spend.is_empty() && pays(&best.spend) {
            let met = total(&best.spend);
            Verdict::Met(best.spend, met.max(least))
        } else if best.upper_bound < 0.0 {
            Verdict::Never
        } else {
            Verdict::Unknown
        };
        (verdict, at, nodes)
    };
    bracket.narrow(probe, start);
    // At one total the plan with the best net is the one with the best response; ties of rounding aside.
    let above = most(bracket.proven_infeasible);
    let within = most(bracket.met);
    let better = pays(&within.spend) && within.value > response(channels, &bracket.plan);
    let spend = if better { within.spend } else { bracket.plan };
    Ok(TargetPlan { spend, bound: above.upper_bound, nodes: bracket.nodes + above.nodes + within.nodes })
}
