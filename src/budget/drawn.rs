//! From a fit to channels: its curves, or the mean of its draws where it has no curve.

use super::cautious::{CautiousPlan, cautious};
use super::fitted::{FitForBudget, FittedChannel};
use super::problem::BudgetChannel;
use super::scenario::{BudgetSetup, reallocate};
use super::trace::{SearchTrace, allocate_traced};
use crate::Result;

impl FittedChannel {
    /// Whether money can be steered by it at all: it has a curve, or draws.
    pub(super) const fn has_response(&self) -> bool {
        self.curve.is_some() || !self.draws.is_empty()
    }

    /// The channel with these bounds: its curve where it has one, else the mean of its draws.
    pub(super) fn in_budget(&self, min: f64, max: f64) -> BudgetChannel {
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
pub fn reallocate_cautiously(fit: &FitForBudget, setup: &BudgetSetup, share: f64) -> Result<CautiousPlan> {
    let problem = reallocate(fit, setup)?.problem;
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
pub fn reallocate_traced(fit: &FitForBudget, setup: &BudgetSetup) -> Result<SearchTrace> {
    allocate_traced(&reallocate(fit, setup)?.problem)
}
