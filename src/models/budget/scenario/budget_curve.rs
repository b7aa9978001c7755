//! Other budgets than this one: the most response for each total from half to twice today's, and what some more
//! money would bring to the plan in hand.

use super::fitted::FitForBudget;
use super::goal::{BudgetGoal, GoalKind};
use super::question::Question;
use super::reallocate::{Reallocation, reallocate_whole};
use super::setup::BudgetSetup;
use crate::budget::allocation::gain::{Gain, Move, gain, over_draws};
use crate::budget::problem::{BudgetConstraint, amount};
use crate::budget::tolerance::SAME;
use crate::response::Curve;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// Totals between half and twice today's, both included.
const STEPS: u32 = 30;

/// The most response for a total.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct BudgetCurvePoint {
    /// The total, over all channels of the fit.
    pub total: f64,
    /// What of it is spent.
    pub spent: f64,
    /// Response per period of the channels that have a curve.
    pub response: f64,
    /// 5 % quantile of that over the replicates; none with fewer than 20.
    pub low: Option<f64>,
    /// 95 % quantile.
    pub high: Option<f64>,
    /// Response to one more unit of budget; none: infinite, at 0.
    pub marginal: Option<f64>,
    /// Response per unit spent, over the channels that have a curve.
    pub average: Option<f64>,
    /// Channels above the highest spend seen.
    pub extrapolates: Vec<String>,
    /// Relative gap of the proof.
    pub gap: f64,
}

/// What more money brings to the best plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct BudgetIncrease {
    /// How much more, per period.
    pub extra: f64,
    /// The plan's total before.
    pub from: f64,
    /// The total after; less than `from + extra` where the bounds leave no room for all of it.
    pub to: f64,
    /// What of `extra` finds no place.
    pub unplaced: f64,
    /// The best plan's response after.
    pub response: f64,
    /// That, less the response before.
    pub increase: f64,
    /// The same across the replicates.
    pub gain: Option<Gain>,
    /// The increase over what is spent more.
    pub average: Option<f64>,
    /// What is spent more over the increase.
    pub cost: Option<f64>,
    /// Response to one more unit of budget, then.
    pub marginal: Option<f64>,
    /// Channels above the highest spend seen.
    pub extrapolates: Vec<String>,
    /// Where it goes.
    pub channels: Vec<ChannelIncrease>,
}

/// Where more money goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct ChannelIncrease {
    /// The channel.
    pub name: String,
    /// Spend in the plan.
    pub before: f64,
    /// Spend with more money.
    pub after: f64,
    /// `after − before`.
    pub change: f64,
}

/// The most response against the total budget.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct BudgetCurve {
    /// Today's total.
    pub today_total: f64,
    /// Response to today's spends, which need not be the most.
    pub today_response: f64,
    /// The plan in hand; none when there is none.
    pub plan: Option<BudgetCurvePoint>,
    /// Rising totals; those that no plan can hold to are left out.
    pub points: Vec<BudgetCurvePoint>,
    /// What more money brings; none when there is no plan.
    pub more: Option<BudgetIncrease>,
}

/// The frontier around today's total, under the channels' and groups' bounds of the setup, and what `extra`
/// more a period would bring to its plan. Bounds that nobody set follow the total (see [`reallocate`](crate::budget::reallocate())).
///
/// # Errors
/// Those of [`reallocate`](crate::budget::reallocate()); `negative_input` or `not_a_number` for `extra`.
///
/// ```
/// use levier::budget::{BudgetSetup, FitForBudget, FittedChannel, budget_curve};
/// use levier::response::Curve;
/// let channel = |name: &str, a: f64| FittedChannel {
///     name: name.to_owned(), curve: Some(Curve::Log { a, b: 0.01 }), steers: true, reason: None,
///     draws: vec![Curve::Log { a, b: 0.01 }; 20], today: 500.0, seen_max: 900.0, carry_over: 0.0,
/// };
/// let fit = FitForBudget {
///     channels: vec![channel("search", 80.0), channel("display", 20.0)], period_days: 7.0,
///     outcome_is_money: false, last_start: None, unexplained: None,
/// };
/// let curve = budget_curve(&fit, &BudgetSetup::default(), 100.0)?;
/// // A larger total never brings less, and the plan beats today's spends.
/// assert!(curve.points.windows(2).all(|pair| pair[0].response <= pair[1].response + 1e-9));
/// assert!(curve.plan.unwrap().response > curve.today_response);
/// let more = curve.more.unwrap();
/// assert_eq!((more.from, more.extra), (1000.0, 100.0));
/// # Ok::<(), levier::Error>(())
/// ```
pub fn budget_curve(fit: &FitForBudget, setup: &BudgetSetup, extra: f64) -> Result<BudgetCurve> {
    amount("extra", extra)?;
    let fit = &*fit.with_judged(&setup.judged)?;
    let plan = reallocate_whole(fit, setup)?;
    let today = plan.total_today;
    let mut points = Vec::new();
    for step in 0..=STEPS {
        let total = today * (0.5 + 1.5 * f64::from(step) / f64::from(STEPS));
        points.extend(at(fit, setup, total)?.map(|(point, _)| point));
    }
    let in_hand = match plan.total_planned {
        None => None,
        Some(total) => Some((total, point(&Question::new(fit, setup)?, &plan, total)?)),
    };
    let more = match &in_hand {
        Some((total, _)) => more(fit, setup, &plan, *total, extra)?,
        None => None,
    };
    Ok(BudgetCurve {
        today_total: today,
        today_response: plan.allocation.current_total_response,
        plan: in_hand.map(|(_, point)| point),
        points,
        more,
    })
}

/// The question of the setup with a ceiling for the most response, and its answer, if there is one.
fn at(
    fit: &FitForBudget,
    setup: &BudgetSetup,
    total: f64,
) -> Result<Option<(BudgetCurvePoint, Reallocation)>> {
    let goal = BudgetGoal { kind: GoalKind::MaxResponse, ..setup.goal };
    let setup = BudgetSetup { total: Some(total), constraint: BudgetConstraint::Le, goal, ..setup.clone() };
    let answer = reallocate_whole(fit, &setup)?;
    if answer.total_planned.is_none() {
        return Ok(None);
    }
    let point = point(&Question::new(fit, &setup)?, &answer, total)?;
    Ok(Some((point, answer)))
}

fn point(question: &Question, answer: &Reallocation, total: f64) -> Result<BudgetCurvePoint> {
    let allocation = &answer.allocation;
    let draws: Vec<(&str, &[Curve])> =
        question.allocated.iter().map(|a| (&*a.fitted.name, &*a.fitted.draws)).collect();
    let on = |r: usize| draws.iter().zip(&allocation.spend).map(|((_, own), &x)| own[r].value(x)).sum();
    let range = over_draws(&draws, on)?;
    Ok(BudgetCurvePoint {
        total,
        spent: answer.total_planned.unwrap_or(total),
        response: allocation.total_response.unwrap_or(0.0),
        low: range.map(|range| range.low),
        high: range.map(|range| range.high),
        marginal: allocation.shadow_price,
        average: answer.returns.and_then(|returns| returns.average),
        extrapolates: answer.extrapolates.clone(),
        gap: allocation.certificate.map_or(0.0, |certificate| certificate.gap),
    })
}

fn more(
    fit: &FitForBudget,
    setup: &BudgetSetup,
    plan: &Reallocation,
    from: f64,
    extra: f64,
) -> Result<Option<BudgetIncrease>> {
    let Some((after, answer)) = at(fit, setup, from + extra)? else { return Ok(None) };
    let before = &plan.allocation;
    let question = Question::new(fit, setup)?;
    let spends = || before.spend.iter().copied().zip(answer.allocation.spend.iter().copied());
    let moves: Vec<Move> = question
        .allocated
        .iter()
        .zip(spends())
        .filter_map(|(allocated, (before, after))| allocated.moves(before, after))
        .collect();
    let response = before.total_response.ok_or_else(|| Error::new(Code::NoConvergence))?;
    let (increase, spent) = (after.response - response, after.spent - from);
    let ratio = |part: f64, whole: f64| (whole > 0.0).then(|| part / whole).filter(|r| r.is_finite());
    Ok(Some(BudgetIncrease {
        extra,
        from,
        to: after.spent,
        unplaced: if spent < extra * (1.0 - SAME) { extra - spent } else { 0.0 },
        response: after.response,
        increase,
        gain: gain(&moves)?,
        average: ratio(increase, spent),
        cost: ratio(spent, increase),
        marginal: after.marginal,
        extrapolates: after.extrapolates,
        channels: before
            .channels
            .iter()
            .zip(spends())
            .map(|(plan, (before, after))| ChannelIncrease {
                name: plan.name.clone(),
                before,
                after,
                change: after - before,
            })
            .collect(),
    }))
}
