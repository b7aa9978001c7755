//! Curves, bounds and a total → the best allocation, its certificate and its reasons.
//!
//! The one idea: a price. If a unit of spend must return `price`, each channel answers on its own with
//! the spend at which its slope has fallen to it; the right price is the one at which the answers add
//! up to the total, and it is also what one more unit of budget would return. Where a curve starts
//! convex (an S), the channel answers along its concave envelope, which can only promise too much:
//! that promise is the upper bound of the certificate, and branching on the channel where envelope and
//! curve differ most closes the gap (Udell and Boyd 2013, *Maximizing a sum of sigmoids*).
//!
//! - `problem`, `answer`: the public types.
//! - `envelope`: the smallest concave curve above a response curve between two spends.
//! - `concave`: the exact answer when every channel is its envelope.
//! - `branch`: from envelopes to curves, with the proven gap.
//! - `allocate`: checks, infeasibility, the ceiling that is not worth spending; `explain`: the reasons.
//! - `fitted`: what is taken from a fit, and which curves may steer money.
//! - `scenario`: from fitted curves to a problem and its answer; `gain`: how sure the gain is.

mod allocate;
mod answer;
mod branch;
mod concave;
mod envelope;
mod explain;
mod fitted;
mod gain;
mod problem;
mod scenario;

pub use allocate::allocate;
pub use answer::{
    Allocation, AllocationReason, AllocationStatus, AtBound, Certificate, ChannelPlan, Colliding, ReasonCode,
};
pub use fitted::{FitForBudget, FittedChannel};
pub use gain::Gain;
pub use problem::{Budget, BudgetChannel, BudgetConstraint, BudgetGroup, BudgetObjective, BudgetProblem};
pub use scenario::{BudgetSetup, ChannelBounds, ExcludedChannel, Reallocation, reallocate};
