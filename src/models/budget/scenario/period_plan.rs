//! A plan by channel and period, from a fit: how much, when, and what it brings against going on as today.
//!
//! The curves of a fit give the response to a steady spend. By period a channel responds to its adstock,
//! `A = spend + θ·A` of the period before, through the same curve of `(1 − θ)·A`; at a steady spend both agree. The
//! adstock of today's spend enters the first period. Effects after the last period are not counted, so a channel
//! with a strong adstock spends early.

use super::calendar::period_starts;
use super::fitted::FitForBudget;
use super::goal::GoalKind;
use super::question::{Question, QuestionChannel};
use super::setup::{BudgetSetup, Pace, PeriodSetup};
use crate::budget::allocation::answer::{AllocationReason, AllocationStatus, Colliding};
use crate::budget::allocation::certificate::Certificate;
use crate::budget::allocation::gain::{Gain, over_draws};
use crate::budget::periods::allocate::{PeriodAllocation, allocate_periods};
use crate::budget::periods::problem::{PeriodChannel, PeriodProblem};
use crate::budget::problem::{Budget, amount};
use crate::response::Curve;
use crate::value::Date;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// Two years of weeks.
const MOST: u32 = 104;
/// As in an allocation: a gap above this is not called optimal.
const PROVEN: f64 = 1e-6;

/// How spends vary over time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Timing {
    /// Each spend stands where it does most.
    Timed,
    /// The best spend per period, repeated: limits that bind each period (groups, an even pace, least
    /// spends when used) or a goal other than the most response ask for it.
    Steady,
}

/// A channel over the periods.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct PeriodLine {
    /// The channel.
    pub name: String,
    /// Today's spend per period.
    pub today: f64,
    /// Spend in each period.
    pub spend: Vec<f64>,
    /// Their sum.
    pub total: f64,
    /// Response over all periods, what was carried in included; none without a curve.
    pub response: Option<f64>,
}

/// A plan over several periods. Without a plan its lists are empty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct PeriodPlan {
    /// Whether there is a plan, and whether it is proven.
    pub status: AllocationStatus,
    /// What it comes down to.
    pub reason: AllocationReason,
    /// How spends vary.
    pub timing: Timing,
    /// First day of each period; empty when the fit does not say when its data end.
    #[cfg_attr(feature = "wasm", tsify(type = "string[]"))]
    pub starts: Vec<Date>,
    /// Channels with a curve, then those without, which keep today's spend.
    pub channels: Vec<PeriodLine>,
    /// Spend in each period, over all channels.
    pub spend_by_period: Vec<f64>,
    /// Response in each period, of the channels with a curve.
    pub response_by_period: Vec<f64>,
    /// Sum of the spends.
    pub total_spend: Option<f64>,
    /// Sum of the responses.
    pub total_response: Option<f64>,
    /// Today's spend over as many periods.
    pub today_spend: f64,
    /// Response to today's spends over as many periods.
    pub today_response: f64,
    /// `total_response − today_response`.
    pub gain: Option<f64>,
    /// The same across the replicates of the curves, the carry-over held at its estimate.
    pub gain_range: Option<Gain>,
    /// The proof; none where the goal is another than the most response, and where a channel is known by
    /// its draws.
    pub certificate: Option<Certificate>,
    /// When infeasible: what collides.
    pub colliding: Option<Colliding>,
}

/// The best spends by channel and period, as the setup's `periods` asks.
///
/// # Errors
/// Those of [`crate::budget::reallocate`]; `missing_input` (`periods`), `out_of_range` (`periods`: 1 to 104).
///
/// ```
/// use levier::budget::{BudgetSetup, FitForBudget, FittedChannel, Pace, PeriodSetup, plan_periods};
/// use levier::response::Curve;
/// let channel = |name: &str, a: f64| FittedChannel {
///     name: name.to_owned(), curve: Some(Curve::Log { a, b: 0.01 }), steers: true, reason: None,
///     draws: vec![Curve::Log { a, b: 0.01 }; 20], today: 500.0, seen_max: 900.0, carry_over: 0.0,
/// };
/// let fit = FitForBudget {
///     channels: vec![channel("search", 80.0), channel("display", 20.0)], period_days: 7.0,
///     outcome_is_money: false, last_start: None, unexplained: None,
/// };
/// let periods = Some(PeriodSetup { count: 4, total: None, pace: Pace::Free });
/// let plan = plan_periods(&fit, &BudgetSetup { periods, ..BudgetSetup::default() })?;
/// // Four times today's total, more of it on search than today.
/// assert!((plan.total_spend.unwrap() - 4000.0).abs() < 1e-6);
/// assert!(plan.total_response.unwrap() > plan.today_response);
/// # Ok::<(), levier::Error>(())
/// ```
pub fn plan_periods(fit: &FitForBudget, setup: &BudgetSetup) -> Result<PeriodPlan> {
    let allocated = setup.periods.ok_or_else(|| Error::new(Code::MissingInput).field("periods"))?;
    let PeriodSetup { count, total, pace } = allocated;
    if count == 0 || count > MOST {
        return Err(Error::new(Code::OutOfRange).field("periods").found(count.to_string()));
    }
    let mut setup = setup.clone();
    if let Some(total) = total {
        amount("total", total)?;
        setup.total = Some(total / f64::from(count));
    }
    let fit = &*fit.with_judged(&setup.judged)?;
    let question = Question::new(fit, &setup)?;
    let steady = question.allocate()?;
    let today_spend = question.today() * f64::from(count);
    let lines: Vec<ChannelPath> = question.allocated.iter().map(ChannelPath::new).collect();
    let today = |a: &QuestionChannel| vec![a.fitted.today; count as usize];
    let today_response: f64 = lines
        .iter()
        .zip(&question.allocated)
        .map(|(line, a)| line.response(&today(a)).iter().sum::<f64>())
        .sum();
    let most_response = setup.goal.kind == GoalKind::MaxResponse;
    // What a search over time promises stands whatever holds each period: it knows fewer limits.
    let timed = if most_response { Some(timed(&question, &lines, count)?) } else { None };
    let binds_each = pace == Pace::Even
        || !question.problem.groups.is_empty()
        || question.allocated.iter().any(QuestionChannel::skips);
    let free = timed.as_ref().filter(|found| !binds_each && found.status != AllocationStatus::Infeasible);
    // A total that excludes a steady plan excludes all others: bounds are those of each period.
    if steady.status == AllocationStatus::Infeasible {
        return Ok(PeriodPlan {
            status: AllocationStatus::Infeasible,
            reason: steady.reason,
            timing: Timing::Steady,
            starts: Vec::new(),
            channels: Vec::new(),
            spend_by_period: Vec::new(),
            response_by_period: Vec::new(),
            total_spend: None,
            total_response: None,
            today_spend,
            today_response,
            gain: None,
            gain_range: None,
            certificate: None,
            colliding: steady.colliding,
        });
    }
    let repeated: Vec<Vec<f64>> = steady.spend.iter().map(|&x| vec![x; count as usize]).collect();
    let value = |plan: &[Vec<f64>]| -> f64 {
        lines.iter().zip(plan).map(|(line, x)| line.response(x).iter().sum::<f64>()).sum()
    };
    // On S-shaped curves the search over time is not exact: where the steady plan does better, it is the plan.
    let (timing, spend, reason) = match free {
        Some(found) if value(&found.spend_by_channel_and_period) >= value(&repeated) => {
            (Timing::Timed, found.spend_by_channel_and_period.clone(), found.reason)
        }
        _ => (Timing::Steady, repeated, steady.reason),
    };
    let responses: Vec<Vec<f64>> = lines.iter().zip(&spend).map(|(line, x)| line.response(x)).collect();
    let response: f64 = responses.iter().flatten().sum();
    // The bound is of curves: where a channel is known by draws, whose mean is no curve, there is none.
    let drawn = lines.iter().any(|line| !line.draws.is_empty());
    let certificate = timed.and_then(|found| found.certificate).filter(|_| !drawn).map(|found| {
        let upper_bound = found.upper_bound.max(response);
        let gap = if upper_bound > 0.0 { (upper_bound - response) / upper_bound } else { 0.0 };
        Certificate { value: response, upper_bound, gap, nodes: found.nodes }
    });
    let channels = channels(&question, &spend, &responses, count as usize);
    let by_period = |lists: Vec<&Vec<f64>>| -> Vec<f64> {
        (0..count as usize).map(|t| lists.iter().map(|list| list[t]).sum()).collect()
    };
    let spend_by_period = by_period(channels.iter().map(|line| &line.spend).collect());
    Ok(PeriodPlan {
        status: match certificate {
            Some(certificate) if certificate.gap > PROVEN => AllocationStatus::BestFound,
            None if drawn => AllocationStatus::BestFound,
            _ => AllocationStatus::Optimal,
        },
        reason,
        timing,
        starts: period_starts(fit, setup.booking.and_then(|booking| booking.start), count),
        total_spend: Some(spend_by_period.iter().sum()),
        spend_by_period,
        response_by_period: by_period(responses.iter().collect()),
        channels,
        total_response: Some(response),
        today_spend,
        today_response,
        gain: Some(response - today_response),
        gain_range: gain_range(&question, &lines, &spend, |gain| gain)?,
        certificate,
        colliding: None,
    })
}

impl QuestionChannel<'_> {
    /// Whether it may be left out or spent on from a least amount.
    fn skips(&self) -> bool {
        self.channel.min_if_used.is_some_and(|used| used > self.channel.min)
    }
}

/// A channel's way from spends to responses.
pub(super) struct ChannelPath {
    /// What the search over time knows: the channel's curve, or the draw nearest to the mean of its draws.
    curve: Curve,
    /// Where the channel is known by its draws: those, whose mean is its response.
    draws: Vec<Curve>,
    theta: f64,
    carry_in: f64,
}

impl ChannelPath {
    pub(super) fn new(allocated: &QuestionChannel) -> Self {
        let theta = allocated.fitted.carry_over;
        let scaled = |curve: &Curve| curve.of_scaled(1.0 - theta);
        let draws = if allocated.fitted.curve.is_some() { &[][..] } else { &allocated.fitted.draws };
        Self {
            curve: scaled(&allocated.fitted.central()),
            draws: draws.iter().map(scaled).collect(),
            theta,
            carry_in: allocated.fitted.today / (1.0 - theta),
        }
    }

    fn on(&self, curve: impl Fn(f64) -> f64, spend: &[f64]) -> Vec<f64> {
        let mut acting = self.carry_in;
        spend
            .iter()
            .map(|x| {
                acting = x + self.theta * acting;
                curve(acting)
            })
            .collect()
    }

    fn response(&self, spend: &[f64]) -> Vec<f64> {
        if self.draws.is_empty() {
            return self.on(|acting| self.curve.value(acting), spend);
        }
        let count = self.draws.len() as f64;
        self.on(|acting| self.draws.iter().map(|draw| draw.value(acting)).sum::<f64>() / count, spend)
    }
}

/// The best timing without what binds each period.
fn timed(question: &Question, lines: &[ChannelPath], periods: u32) -> Result<PeriodAllocation> {
    let channel = |(allocated, line): (&QuestionChannel, &ChannelPath)| PeriodChannel {
        name: allocated.channel.name.clone(),
        family: line.curve.family().to_owned(),
        params: line.curve.params().into_iter().map(|(key, value)| (key.to_owned(), value)).collect(),
        current: allocated.channel.current,
        min: allocated.channel.min,
        max: allocated.channel.max,
        theta: line.theta,
        carry_in: line.carry_in,
    };
    let budget = question.problem.budget;
    allocate_periods(&PeriodProblem {
        channels: question.allocated.iter().zip(lines).map(channel).collect(),
        budget: Budget { total: budget.total.map(|total| total * f64::from(periods)), ..budget },
        periods,
    })
}

fn channels(
    question: &Question,
    spend: &[Vec<f64>],
    responses: &[Vec<f64>],
    count: usize,
) -> Vec<PeriodLine> {
    let line = |name: &str, today: f64, spend: Vec<f64>, response: Option<f64>| PeriodLine {
        name: name.to_owned(),
        today,
        total: spend.iter().sum(),
        spend,
        response,
    };
    let curved = question.allocated.iter().zip(spend).zip(responses).map(|((allocated, x), response)| {
        line(&allocated.fitted.name, allocated.fitted.today, x.clone(), Some(response.iter().sum()))
    });
    let kept = question.excluded.iter().map(|one| line(&one.name, one.spend, vec![one.spend; count], None));
    curved.chain(kept).collect()
}

/// The plan's response less today's, on each replicate; `worth` says what that is worth.
pub(super) fn gain_range(
    question: &Question,
    lines: &[ChannelPath],
    spend: &[Vec<f64>],
    worth: impl Fn(f64) -> f64,
) -> Result<Option<Gain>> {
    let moving: Vec<usize> = (0..lines.len())
        .filter(|&i| {
            let today = question.allocated[i].fitted.today;
            spend[i].iter().any(|&x| question.allocated[i].moves(today, x).is_some())
        })
        .collect();
    let draws: Vec<(&str, &[Curve])> = moving
        .iter()
        .map(|&i| (&*question.allocated[i].fitted.name, &*question.allocated[i].fitted.draws))
        .collect();
    over_draws(&draws, |r| {
        let one = |&i: &usize| {
            let curve = question.allocated[i].fitted.draws[r].of_scaled(1.0 - lines[i].theta);
            let today = curve.value(lines[i].carry_in) * spend[i].len() as f64;
            lines[i].on(|acting| curve.value(acting), &spend[i]).iter().sum::<f64>() - today
        };
        worth(moving.iter().map(one).sum())
    })
}
