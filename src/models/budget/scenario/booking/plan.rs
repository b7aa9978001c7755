//! A plan in amounts that a person would book, with what it brings in the unit of the goal.

use super::average_today::{AverageToday, average_today};
use super::rounding::{self, Exact, Towards};
use super::settling_test::{SettlingTest, settling_test};
use super::transfer::{Transfer, transfers};
use crate::Result;
use crate::budget::allocation::answer::{Allocation, AllocationStatus, ReasonCode};
use crate::budget::allocation::gain::{Gain, Move, over_draws};
use crate::budget::problem::objective::BudgetObjective;
use crate::budget::scenario::calendar::period_starts;
use crate::budget::scenario::fitted::{FitForBudget, FittedChannel};
use crate::budget::scenario::goal::GoalKind;
use crate::budget::scenario::period_plan::{ChannelPath, gain_range};
use crate::budget::scenario::question::{Question, QuestionChannel, sum};
use crate::budget::scenario::setup::BudgetSetup;
use crate::response::Curve;
use crate::value::Date;
use serde::{Deserialize, Serialize};

/// What the goal is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum BookedUnit {
    /// In units of the response.
    Response,
    /// In money: the margin on the response, less the spend.
    Profit,
}

/// A channel of a booked plan. Spends are money per period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct BookedLine {
    /// The channel.
    pub name: String,
    /// Today's spend.
    pub today: f64,
    /// The best spend, to the last digit.
    pub exact: f64,
    /// The spend to book.
    pub booked: f64,
    /// Whether it moves.
    pub moves: bool,
    /// What it brings on average at today's spend; none without a curve.
    pub average_today: Option<AverageToday>,
    /// What one more unit of response costs at today's spend; none without a curve, or where it never comes.
    pub next_cost_today: Option<f64>,
    /// The same at the spend to book.
    pub next_cost: Option<f64>,
}

/// A plan in amounts that a person would book. The gains are of these amounts, not of the exact ones.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct BookedPlan {
    /// Amounts are multiples of it.
    pub step: f64,
    /// How many periods.
    pub count: u32,
    /// The first day that can be chosen; none when the fit does not say when its data end.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub earliest: Option<Date>,
    /// The first day of the plan.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub first: Option<Date>,
    /// Its last day.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub last: Option<Date>,
    /// One a channel: those with a response, then the others.
    pub lines: Vec<BookedLine>,
    /// How much from which channel to which, the largest first.
    pub transfers: Vec<Transfer>,
    /// What goes from one channel to another, per period: a multiple of the step.
    pub moved: f64,
    /// The sum to book, per period.
    pub total: f64,
    /// What the goal is counted in.
    pub unit: BookedUnit,
    /// Gain over today's plan per period once effects have settled, in that unit.
    pub gain: Option<Gain>,
    /// The same in units of the response.
    pub response_gain: Option<Gain>,
    /// Gain over all periods in that unit, effects that build up included.
    pub whole_gain: Option<Gain>,
    /// What rounding loses per period, in that unit; below 0 where it wins, by spending more or missing the goal.
    pub lost: f64,
    /// What rounding leaves unspent per period; below 0 where it spends more.
    pub left: f64,
    /// For each channel that the data hold at today's spend: the test that would tell what it is worth.
    pub tests: Vec<SettlingTest>,
}

/// The plan of an answer, booked as the setup says. None without a plan.
///
/// # Errors
/// `out_of_range` (`step`, `count`); `invalid_document` for draws that do not match.
pub(in crate::budget::scenario) fn book(
    fit: &FitForBudget,
    setup: &BudgetSetup,
    question: &Question,
    allocation: &Allocation,
) -> Result<Option<BookedPlan>> {
    let booking = setup.booking.unwrap_or_default();
    let (step, count) = (booking.step(fit)?, booking.count(fit)?);
    if allocation.status == AllocationStatus::Infeasible {
        return Ok(None);
    }
    let exact: Vec<Exact> = question
        .allocated
        .iter()
        .zip(&allocation.spend)
        .map(|(allocated, &amount)| {
            let fitted = allocated.fitted;
            let moves = allocated.moves(fitted.today, amount).is_some();
            let response = Box::new(|spend| fitted.response(spend));
            Exact {
                channel: &allocated.channel,
                response,
                amount: if moves { amount } else { fitted.today },
                moves,
            }
        })
        .collect();
    let cap = setup.has_total().then(|| exact.iter().map(|one| one.amount).sum());
    let amounts = rounding::book(&exact, &question.problem.groups, step, towards(setup, question), cap);
    let left = sum(exact.iter().zip(&amounts).map(|(one, booked)| one.amount - booked));
    let spend_change: f64 =
        question.allocated.iter().zip(&amounts).map(|(one, booked)| booked - one.fitted.today).sum();
    let (unit, value) = match question.problem.objective {
        BudgetObjective::MaxNet { value_per_response, .. } if setup.goal.kind == GoalKind::MaxProfit => {
            (BookedUnit::Profit, value_per_response)
        }
        _ => (BookedUnit::Response, 1.0),
    };
    let worth = move |response: f64, spend: f64| match unit {
        BookedUnit::Profit => value * response - spend,
        BookedUnit::Response => response,
    };
    let moves: Vec<Move> = question
        .allocated
        .iter()
        .zip(&amounts)
        .filter_map(|(one, &booked)| one.moves(one.fitted.today, booked))
        .collect();
    let starts = period_starts(fit, booking.start, count + 1);
    let lines = lines(question, allocation, &amounts);
    let changes: Vec<(&str, f64)> =
        lines.iter().filter(|line| line.moves).map(|line| (&*line.name, line.booked - line.today)).collect();
    let rise = sum(changes.iter().map(|(_, change)| change.max(0.0)));
    let fall = sum(changes.iter().map(|(_, change)| (-change).max(0.0)));
    let rounded = exact.iter().zip(&amounts).filter(|(one, booked)| one.amount != **booked);
    let lost_response =
        sum(rounded.map(|(one, &booked)| (one.response)(one.amount) - (one.response)(booked)));
    Ok(Some(BookedPlan {
        step,
        count,
        earliest: period_starts(fit, None, 1).first().copied(),
        first: starts.first().copied(),
        last: starts.get(count as usize).and_then(|next| next.plus_days(-1)),
        transfers: transfers(&changes, step),
        moved: (rise.min(fall) / step).round() * step,
        total: amounts.iter().sum::<f64>() + question.kept(),
        unit,
        gain: steady_gain(&moves, |response| worth(response, spend_change))?,
        response_gain: steady_gain(&moves, |response| response)?,
        whole_gain: whole_gain(question, &amounts, count, |response| {
            worth(response, spend_change * f64::from(count))
        })?,
        lost: worth(lost_response, left),
        left,
        tests: tests(fit, question, allocation),
        lines,
    }))
}

fn towards(setup: &BudgetSetup, question: &Question) -> Towards {
    match question.problem.objective {
        BudgetObjective::MaxResponse {} => Towards::Total,
        BudgetObjective::MaxNet { value_per_response: value, target_marginal_roas: cost } => {
            Towards::Net { value, cost }
        }
        _ if setup.goal.kind == GoalKind::LeastSpend => Towards::Above,
        _ => Towards::Below,
    }
}

fn lines(question: &Question, allocation: &Allocation, amounts: &[f64]) -> Vec<BookedLine> {
    let cost =
        |marginal: Option<f64>| marginal.filter(|m| *m > 0.0).map(|m| 1.0 / m).filter(|c| c.is_finite());
    let planned = question.allocated.iter().zip(&allocation.channels).zip(amounts);
    let mut lines: Vec<BookedLine> = planned
        .map(|((allocated, plan), &booked)| BookedLine {
            name: plan.name.clone(),
            today: plan.before,
            exact: plan.after,
            booked,
            moves: allocated.moves(plan.before, booked).is_some(),
            average_today: average_today(allocated.fitted),
            next_cost_today: cost(plan.marginal_before),
            next_cost: cost(plan.marginal),
        })
        .collect();
    lines.extend(question.excluded.iter().map(|one| BookedLine {
        name: one.name.clone(),
        today: one.spend,
        exact: one.spend,
        booked: one.spend,
        moves: false,
        average_today: None,
        next_cost_today: None,
        next_cost: None,
    }));
    lines
}

/// The gain per period at steady spends, on each replicate, as `worth` counts it.
fn steady_gain(moves: &[Move], worth: impl Fn(f64) -> f64) -> Result<Option<Gain>> {
    let draws: Vec<(&str, &[Curve])> = moves.iter().map(|m| (m.name, m.draws)).collect();
    over_draws(&draws, |r| {
        worth(moves.iter().map(|m| m.draws[r].value(m.after) - m.draws[r].value(m.before)).sum())
    })
}

fn whole_gain(
    question: &Question,
    amounts: &[f64],
    count: u32,
    worth: impl Fn(f64) -> f64,
) -> Result<Option<Gain>> {
    let paths: Vec<ChannelPath> = question.allocated.iter().map(ChannelPath::new).collect();
    let spend: Vec<Vec<f64>> = amounts.iter().map(|&booked| vec![booked; count as usize]).collect();
    gain_range(question, &paths, &spend, worth)
}

/// The tests of the channels that the data hold at today's spend.
fn tests(fit: &FitForBudget, question: &Question, allocation: &Allocation) -> Vec<SettlingTest> {
    let Some(worth) = worth_acting_on(question, allocation) else { return Vec::new() };
    let held =
        |one: &&QuestionChannel| matches!(one.held, Some(ReasonCode::HeldWeak | ReasonCode::HeldPaused));
    let held = question.allocated.iter().filter(held).map(|one| one.fitted);
    let excluded = |one: &&FittedChannel| question.excluded.iter().any(|gone| gone.name == one.name);
    let without = fit.channels.iter().filter(excluded);
    held.chain(without)
        .filter_map(|channel| settling_test(channel, worth, fit.unexplained, fit.period_days))
        .collect()
}

/// The response per unit of spend from which spending more on a channel would serve the goal: what pays for itself for
/// the goals that say what a response is worth, else that of the plan's last unit, or of its average unit.
fn worth_acting_on(question: &Question, allocation: &Allocation) -> Option<f64> {
    let last = || allocation.shadow_price.filter(|price| *price > 0.0);
    let average = || {
        let spend = allocation.total_spend.filter(|spend| *spend > 0.0)?;
        allocation.total_response.map(|response| response / spend)
    };
    match question.problem.objective {
        BudgetObjective::MaxNet { value_per_response, target_marginal_roas }
            if target_marginal_roas > 0.0 =>
        {
            Some(target_marginal_roas / value_per_response)
        }
        _ => last().or_else(average),
    }
}
