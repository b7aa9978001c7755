//! Curves, bounds and a total → the best allocation, its certificate and its reasons.
//!
//! The one idea: a price. If a unit of spend must return `price`, each channel answers on its own with
//! the spend at which its slope has fallen to it; the right price is the one at which the answers add
//! up to the total, and it is also what one more unit of budget would return. Where a curve starts
//! convex (an S), the channel answers along its concave envelope, which can only promise too much:
//! that promise is the upper bound of the certificate, and branching on the channel where envelope and
//! curve differ most closes the gap (Udell and Boyd 2013, *Maximizing a sum of sigmoids*).
//!
//! - `problem` (and its `check`), `objective`, `answer`: the public types.
//! - `shape`: a channel's response, one curve or the mean of many draws (`mean`).
//! - `envelope`: the smallest concave curve above a response between two spends.
//! - `concave`: the exact answer when every channel is its envelope.
//! - `relax`: the same under limits on groups and a price on spend; `look`: where means are looked at.
//! - `branch`: from envelopes to curves, with the proven gap; `polish`: plans that can be had.
//! - `goal`: the least spend for a response, the most response at a target cost, along the total.
//! - `reach`: the totals that are possible, and what collides.
//! - `set`: the problem ready for the search; `trace`: the search, step by step.
//! - `allocate`: from a problem to its answer; `explain`: the reasons; `frontier`: many totals at once.
//! - `period_problem`, `periods`: spends over time, with carry-over; `barrier`: their search.
//! - `fitted`: what is taken from a fit, and which curves may steer money; `drawn`: its draws in a problem.
//! - `setup`: what the user says; `asked`: from that and a fit to a problem.
//! - `scenario`: the answer to it; `gain`: how sure it is; `returns`: its ratios.
//! - `outlook`: other totals, and what more money brings; `period_plan`: by channel and period.
//! - `cautious`: the plan that gains most in the worst cases; `climb`, `project`, `tail`: its search.
//! - `compare`: scenarios side by side.

mod allocate;
mod answer;
mod asked;
mod barrier;
mod branch;
mod cautious;
mod check;
mod climb;
mod compare;
mod concave;
mod drawn;
mod envelope;
mod explain;
mod fitted;
mod frontier;
mod gain;
mod goal;
mod look;
mod mean;
mod objective;
mod outlook;
mod period_plan;
mod period_problem;
mod periods;
mod polish;
mod problem;
mod project;
mod reach;
mod relax;
mod returns;
mod scenario;
mod set;
mod setup;
mod shape;
mod tail;
mod trace;

pub use allocate::allocate;
pub use answer::{
    Allocation, AllocationReason, AllocationStatus, AtBound, Certificate, ChannelPlan, Colliding, GroupPlan,
    ReasonCode,
};
pub use cautious::{CautiousPlan, cautious};
pub use compare::{
    ComparedScenario, NamedSetup, ScenarioDifference, ScenarioFigures, ScenarioSpend, compare,
};
pub use drawn::{reallocate_cautiously, reallocate_traced};
pub use fitted::{FitForBudget, FittedChannel};
pub use frontier::{FrontierPoint, frontier};
pub use gain::Gain;
pub use objective::BudgetObjective;
pub use outlook::{MoreByChannel, MoreMoney, Outlook, OutlookPoint, outlook};
pub use period_plan::{PeriodLine, PeriodPlan, Timing, plan_periods};
pub use period_problem::{PeriodChannel, PeriodProblem};
pub use periods::{PeriodAllocation, allocate_periods};
pub use problem::{Budget, BudgetChannel, BudgetConstraint, BudgetGroup, BudgetProblem};
pub use returns::Returns;
pub use scenario::{ExcludedChannel, GroupLimits, Reallocation, reallocate};
pub use setup::{
    BudgetGoal, BudgetSetup, ChannelBounds, GoalKind, GroupBounds, LimitUnit, Pace, PeriodSetup,
};
pub use trace::{
    EnvelopePoint, SearchFate, SearchInterval, SearchPart, SearchSplit, SearchStep, SearchTrace,
    allocate_traced, envelope_points,
};
