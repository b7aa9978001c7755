//! From a fit to channels: its curves, or the mean of its draws where it has no curve.

use super::fitted::{FitForBudget, FittedChannel};
use super::reallocate::{reallocate, reallocate_whole};
use super::setup::BudgetSetup;
use crate::Result;
use crate::budget::allocation::trace::{SearchTrace, allocate_traced};
use crate::budget::cautious::plan::{CautiousPlan, cautious};
use crate::budget::problem::BudgetChannel;
use crate::response::Curve;

impl FittedChannel {
    /// Whether money can be steered by it at all: it has a curve, or draws.
    pub(crate) const fn has_response(&self) -> bool {
        self.curve.is_some() || !self.draws.is_empty()
    }

    /// Its response to a steady spend: that of its curve, or the mean of its draws.
    pub(crate) fn response(&self, spend: f64) -> f64 {
        if let Some(curve) = &self.curve {
            return curve.value(spend);
        }
        let count = self.draws.len().max(1) as f64;
        self.draws.iter().map(|draw| draw.value(spend)).sum::<f64>() / count
    }

    /// One curve that stands for the channel: its own, or of its draws the one nearest to their mean over the
    /// spends seen, for what cannot take a mean.
    pub(crate) fn central(&self) -> Curve {
        if let Some(curve) = self.curve {
            return curve;
        }
        let most = self.seen_max.max(self.today);
        let spends: Vec<f64> = (1..=8).map(|k| most * f64::from(k) / 8.0).collect();
        let mean =
            |x: f64| self.draws.iter().map(|draw| draw.value(x)).sum::<f64>() / self.draws.len() as f64;
        let means: Vec<f64> = spends.iter().map(|&x| mean(x)).collect();
        let apart = |draw: &Curve| -> f64 {
            spends.iter().zip(&means).map(|(&x, mean)| (draw.value(x) - mean).powi(2)).sum()
        };
        let nearest = self.draws.iter().min_by(|a, b| apart(a).total_cmp(&apart(b)));
        nearest.copied().unwrap_or(Curve::Linear { a: 0.0 })
    }

    /// The channel with these bounds: its curve where it has one, else the mean of its draws.
    pub(crate) fn in_budget(&self, min: f64, max: f64) -> BudgetChannel {
        match &self.curve {
            Some(curve) => BudgetChannel::new(&self.name, curve, self.today, min, max),
            None => BudgetChannel::of_draws(&self.name, self.draws.clone(), self.today, min, max),
        }
    }
}

/// The cautious plan beside [`reallocate`]'s: the same question, on the fit's draws, with the largest mean
/// gain over the worst `share` of them.
///
/// # Errors
/// Those of [`reallocate`] and [`cautious`].
///
/// ```
/// use levier::budget::{BudgetSetup, FitForBudget, FittedChannel, reallocate_cautiously};
/// use levier::response::Curve;
/// let channel = |name: &str, a: f64| FittedChannel {
///     name: name.to_owned(), curve: Some(Curve::Log { a, b: 0.01 }), steers: true, reason: None,
///     draws: vec![Curve::Log { a, b: 0.01 }; 20], today: 500.0, seen_max: 900.0, carry_over: 0.0,
/// };
/// let fit = FitForBudget {
///     channels: vec![channel("search", 80.0), channel("display", 20.0)], period_days: 7.0,
///     outcome_is_money: false, last_start: None, unexplained: None,
/// };
/// // All draws agree, so the cautious plan is the plan that is best on average.
/// let plan = reallocate_cautiously(&fit, &BudgetSetup::default(), 0.1)?;
/// assert!((plan.spend[0] - 750.0).abs() < 1e-3);
/// assert!(plan.worst_gain.unwrap() > 0.0);
/// # Ok::<(), levier::Error>(())
/// ```
pub fn reallocate_cautiously(fit: &FitForBudget, setup: &BudgetSetup, share: f64) -> Result<CautiousPlan> {
    let fit = &*fit.with_judged(&setup.judged)?;
    let problem = reallocate_whole(fit, setup)?.problem;
    let of = |channel: &BudgetChannel| {
        let fitted = fit.channels.iter().find(|fitted| fitted.name == channel.name);
        fitted.map(|fitted| fitted.draws.clone()).unwrap_or_default()
    };
    let draws: Vec<_> = problem.channels.iter().map(of).collect();
    cautious(&problem, &draws, share)
}

/// [`reallocate`]'s search, step by step.
///
/// # Errors
/// Those of [`reallocate`] and [`allocate_traced`].
///
/// ```
/// use levier::budget::{BudgetSetup, FitForBudget, FittedChannel, reallocate_traced};
/// use levier::response::Curve;
/// let channel = |name: &str, a: f64| FittedChannel {
///     name: name.to_owned(), curve: Some(Curve::Log { a, b: 0.01 }), steers: true, reason: None,
///     draws: vec![Curve::Log { a, b: 0.01 }; 20], today: 500.0, seen_max: 900.0, carry_over: 0.0,
/// };
/// let fit = FitForBudget {
///     channels: vec![channel("search", 80.0), channel("display", 20.0)], period_days: 7.0,
///     outcome_is_money: false, last_start: None, unexplained: None,
/// };
/// // Concave curves need one step: the relaxed optimum is the plan.
/// let trace = reallocate_traced(&fit, &BudgetSetup::default())?;
/// assert_eq!((trace.taken, trace.allocation.spend[0]), (1, 750.0));
/// # Ok::<(), levier::Error>(())
/// ```
pub fn reallocate_traced(fit: &FitForBudget, setup: &BudgetSetup) -> Result<SearchTrace> {
    allocate_traced(&reallocate(fit, setup)?.problem)
}
