//! Several budget questions side by side, on one fit.

use super::fitted::FitForBudget;
use super::question::Question;
use super::reallocate::{Reallocation, reallocate};
use super::setup::BudgetSetup;
use crate::budget::allocation::answer::AllocationReason;
use crate::budget::allocation::gain::{Gain, Move, gain};
use crate::{Code, Result};
use serde::{Deserialize, Serialize};

/// Figures that differ by less than this, relative, are the same.
const SAME: f64 = 1e-6;
/// Sums are known to this, relative.
const ROUNDING: f64 = 1e-9;

/// What a channel spends in a scenario.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct ScenarioSpend {
    /// The channel.
    pub channel: String,
    /// Spend a period.
    pub spend: f64,
}

/// What comes out of a scenario, per period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct ScenarioFigures {
    /// Spend over all channels.
    pub spend: f64,
    /// Response of the channels that have a curve.
    pub response: f64,
    /// That, less today's; the mean over the replicates where there are some.
    pub gain: f64,
    /// Its 5 % quantile.
    pub gain_low: Option<f64>,
    /// Its 95 % quantile.
    pub gain_high: Option<f64>,
    /// Share of the replicates on which it beats today's plan.
    pub probability_better: Option<f64>,
    /// Response per unit of spend, over the channels that have a curve.
    pub average: Option<f64>,
    /// Spend per unit of response.
    pub cost: Option<f64>,
    /// Response to one more unit of spend.
    pub marginal: Option<f64>,
    /// Channels with a curve in the order of the fit, then those without.
    pub channels: Vec<ScenarioSpend>,
}

impl Reallocation {
    /// Its figures as a scenario keeps them; none when there is no plan.
    ///
    /// ```
    /// use levier::budget::{BudgetSetup, FitForBudget, FittedChannel, reallocate};
    /// use levier::response::Curve;
    /// let channel = |name: &str, a: f64| FittedChannel {
    ///     name: name.to_owned(), curve: Some(Curve::Log { a, b: 0.01 }), steers: true, reason: None,
    ///     draws: vec![Curve::Log { a, b: 0.01 }; 20], today: 500.0, seen_max: 900.0, carry_over: 0.0,
    /// };
    /// let fit = FitForBudget {
    ///     channels: vec![channel("search", 80.0), channel("display", 20.0)], period_days: 7.0,
    ///     outcome_is_money: false, last_start: None, unexplained: None,
    /// };
    /// let figures = reallocate(&fit, &BudgetSetup::default())?.figures().unwrap();
    /// assert!((figures.spend - 1000.0).abs() < 1e-9);
    /// assert_eq!(figures.channels[0].channel, "search");
    /// # Ok::<(), levier::Error>(())
    /// ```
    #[must_use]
    pub fn figures(&self) -> Option<ScenarioFigures> {
        let allocation = &self.allocation;
        let curved = allocation.channels.iter().map(|plan| (&plan.name, plan.after));
        let kept = self.excluded.iter().map(|one| (&one.name, one.spend));
        Some(ScenarioFigures {
            spend: self.total_planned?,
            response: allocation.total_response?,
            gain: self.gain.map_or(allocation.gain?, |gain| gain.mean),
            gain_low: self.gain.map(|gain| gain.low),
            gain_high: self.gain.map(|gain| gain.high),
            probability_better: self.gain.map(|gain| gain.probability_better),
            average: self.returns.and_then(|returns| returns.average),
            cost: self.returns.and_then(|returns| returns.cost),
            marginal: allocation.shadow_price,
            channels: curved
                .chain(kept)
                .map(|(name, spend)| ScenarioSpend { channel: name.clone(), spend })
                .collect(),
        })
    }
}

/// A question to compare.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct NamedSetup {
    /// Its name.
    pub name: String,
    /// What is asked.
    pub budget: BudgetSetup,
    /// What came out when it was kept.
    pub kept: Option<ScenarioFigures>,
}

/// How far a scenario is from the one it is compared with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct ScenarioDifference {
    /// Spend more.
    pub spend: f64,
    /// Response more.
    pub response: f64,
    /// The same across the replicates; none when both spend alike.
    pub gain: Option<Gain>,
    /// Spend more by channel, in the order of the figures.
    pub channels: Vec<ScenarioSpend>,
}

/// Why nothing comes out of a scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(untagged)]
pub enum ScenarioRefusal {
    /// The question is wrong, or the fit does not know what it names.
    Error(Code),
    /// No plan meets its limits.
    Infeasible(AllocationReason),
}

/// A scenario among others.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ComparedScenario {
    /// Its name.
    pub name: String,
    /// What comes out of it on this fit.
    pub figures: Option<ScenarioFigures>,
    /// Why nothing does.
    pub refused: Option<ScenarioRefusal>,
    /// Against the reference; none for the reference itself, and where one of the two has no plan.
    pub difference: Option<ScenarioDifference>,
    /// Whether what was kept is not what comes out now: the fit is another one.
    pub outdated: bool,
}

/// Answers each question again on the fit and says how far it is from the one at `reference`. A question that
/// the fit no longer understands is refused on its own.
///
/// # Errors
/// `invalid_document` when the replicates of the fit do not match.
///
/// ```
/// use levier::budget::{BudgetSetup, FitForBudget, FittedChannel, NamedSetup, compare};
/// use levier::response::Curve;
/// let channel = |name: &str, a: f64| FittedChannel {
///     name: name.to_owned(), curve: Some(Curve::Log { a, b: 0.01 }), steers: true, reason: None,
///     draws: vec![Curve::Log { a, b: 0.01 }; 20], today: 500.0, seen_max: 900.0, carry_over: 0.0,
/// };
/// let fit = FitForBudget {
///     channels: vec![channel("search", 80.0), channel("display", 20.0)], period_days: 7.0,
///     outcome_is_money: false, last_start: None, unexplained: None,
/// };
/// let named = |name: &str, total: f64| NamedSetup {
///     name: name.to_owned(), budget: BudgetSetup { total: Some(total), ..BudgetSetup::default() }, kept: None,
/// };
/// let scenarios = compare(&fit, &[named("today", 1000.0), named("more", 1200.0)], 0)?;
/// let difference = scenarios[1].difference.as_ref().unwrap();
/// assert!((difference.spend - 200.0).abs() < 1e-6 && difference.response > 0.0);
/// # Ok::<(), levier::Error>(())
/// ```
pub fn compare(fit: &FitForBudget, setups: &[NamedSetup], reference: usize) -> Result<Vec<ComparedScenario>> {
    let answers: Vec<Result<Reallocation>> =
        setups.iter().map(|setup| reallocate(fit, &setup.budget)).collect();
    let found: Vec<Option<ScenarioFigures>> =
        answers.iter().map(|answer| answer.as_ref().ok().and_then(Reallocation::figures)).collect();
    let base = setups.get(reference).zip(found.get(reference).and_then(Option::as_ref));
    let one = |i: usize| {
        let figures = found[i].clone();
        let refused = match &answers[i] {
            Err(error) => Some(ScenarioRefusal::Error(error.code())),
            Ok(answer) if figures.is_none() => Some(ScenarioRefusal::Infeasible(answer.allocation.reason)),
            Ok(_) => None,
        };
        let difference = match (base, &figures) {
            (Some((setup, base)), Some(own)) if i != reference => {
                let whole = fit.with_judged(&setup.budget.judged)?;
                Some(difference(&Question::new(&whole, &setup.budget)?, base, own)?)
            }
            _ => None,
        };
        let outdated = match (&setups[i].kept, &figures) {
            (Some(kept), Some(now)) => {
                let apart = |a: f64, b: f64| (a - b).abs() > SAME * a.abs().max(b.abs());
                apart(kept.spend, now.spend) || apart(kept.response, now.response)
            }
            (kept, _) => kept.is_some(),
        };
        Ok(ComparedScenario { name: setups[i].name.clone(), figures, refused, difference, outdated })
    };
    (0..setups.len()).map(one).collect()
}

fn difference(
    question: &Question,
    base: &ScenarioFigures,
    own: &ScenarioFigures,
) -> Result<ScenarioDifference> {
    // A judged channel may stand in one of the two alone: the other spends nothing on it.
    let spend = |figures: &ScenarioFigures, name: &str| {
        figures.channels.iter().find(|one| one.channel == name).map_or(0.0, |one| one.spend)
    };
    let moves: Vec<Move> = question
        .allocated
        .iter()
        .filter_map(|allocated| {
            let name = &allocated.fitted.name;
            allocated.moves(spend(base, name), spend(own, name))
        })
        .collect();
    Ok(ScenarioDifference {
        spend: less(own.spend, base.spend),
        response: less(own.response, base.response),
        gain: gain(&moves)?,
        channels: (own.channels.iter())
            .map(|after| ScenarioSpend {
                channel: after.channel.clone(),
                spend: less(after.spend, spend(base, &after.channel)),
            })
            .collect(),
    })
}

/// A difference; none where it is rounding.
fn less(own: f64, base: f64) -> f64 {
    if (own - base).abs() > ROUNDING * own.abs().max(base.abs()) { own - base } else { 0.0 }
}
