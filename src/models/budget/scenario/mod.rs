//! From a fit and the user's setup to a plan that can be discussed.
//!
//! - `fitted`: what is taken from a fit, and which curves may steer money.
//! - `judged`: channels without data, by what judges expect of them.
//! - `goal`: what is looked for. `setup`: the total, the bounds, the groups, the periods.
//! - `question`: from both to a [`crate::budget::BudgetProblem`]. `reallocate`: its answer.
//! - `draws`: the same question on the draws of the fit.
//! - `returns`: the ratios of a whole plan. `budget_curve`: other totals, and more money.
//! - `booking`: the plan in amounts that a person would book, from a day, for so long. `calendar`: first days.
//! - `period_plan`: the plan by channel and period. `compare`: scenarios side by side.

pub(super) mod booking;
pub(super) mod budget_curve;
mod calendar;
pub(super) mod compare;
pub(super) mod draws;
pub(super) mod fitted;
pub(super) mod goal;
pub(super) mod judged;
pub(super) mod period_plan;
pub(super) mod question;
pub(super) mod reallocate;
pub(super) mod returns;
pub(super) mod setup;
