//! Curves, bounds and a total → the best allocation, its certificate and its reasons.
//!
//! The one idea: a price. If a unit of spend must return `price`, each channel answers on its own with
//! the spend at which its slope has fallen to it; the right price is the one at which the answers add
//! up to the total, and it is also what one more unit of budget would return. Where a curve starts
//! convex (an S), the channel answers along its concave envelope, which can only promise too much:
//! that promise is the upper bound of the certificate, and branching on the channel where envelope and
//! curve differ most closes the gap (Udell and Boyd 2013, *Maximizing a sum of sigmoids*).
//!
//! - `problem`, `objective`, `answer`: the public types.
//! - `envelope`: the smallest concave curve above a response curve between two spends.
//! - `concave`: the exact answer when every channel is its envelope.
//! - `relax`: the same under limits on groups and a price on spend.
//! - `branch`: from envelopes to curves, with the proven gap.
//! - `goal`: the least spend for a response, the most response at a target cost, along the total.
//! - `reach`: the totals that are possible, and what collides.
//! - `allocate`: from a problem to its answer; `explain`: the reasons; `frontier`: many totals at once.
//! - `period_problem`, `periods`: spends over time, with carry-over; `barrier`: their search.
//! - `fitted`: what is taken from a fit, and which curves may steer money.
//! - `scenario`: from fitted curves to a problem and its answer; `gain`: how sure the gain is.

mod allocate;
mod answer;
mod barrier;
mod branch;
mod concave;
mod envelope;
mod explain;
mod fitted;
mod frontier;
mod gain;
mod goal;
mod objective;
mod period_problem;
mod periods;
mod problem;
mod reach;
mod relax;
mod scenario;

pub use allocate::allocate;
pub use answer::{
    Allocation, AllocationReason, AllocationStatus, AtBound, Certificate, ChannelPlan, Colliding, GroupPlan,
    ReasonCode,
};
pub use fitted::{FitForBudget, FittedChannel};
pub use frontier::{FrontierPoint, frontier};
pub use gain::Gain;
pub use objective::BudgetObjective;
pub use period_problem::{PeriodChannel, PeriodProblem};
pub use periods::{PeriodAllocation, allocate_periods};
pub use problem::{Budget, BudgetChannel, BudgetConstraint, BudgetGroup, BudgetProblem};
pub use scenario::{BudgetSetup, ChannelBounds, ExcludedChannel, Reallocation, reallocate};
