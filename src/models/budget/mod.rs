//! Response curves, bounds and a total → the best allocation, its certificate and its reasons.
//!
//! The idea is a price on spend. At a given price each channel spends up to the point where its marginal
//! response equals the price. The optimal price is the one at which these spends add up to the total; it is
//! also the response to one more unit of budget (the shadow price). An S-shaped curve is replaced by its
//! concave envelope, which overestimates it, so the relaxed optimum is an upper bound. Branching on the
//! channel with the largest overestimate closes the gap (Udell and Boyd 2013, *Maximizing a sum of sigmoids*).
//!
//! - `problem`: what is asked, the objective and the checks.
//! - `channel_response`: the response of a channel, one curve or the mean of many draws.
//! - `solver`: concave envelopes, the relaxation, cutting planes, branch and bound, local search.
//! - `allocation`: feasibility, [`allocate`], the certificate, the reasons, the frontier, the search trace.
//! - `periods`: spends over several periods, with adstock.
//! - `cautious`: the plan with the largest gain in the worst draws (conditional value at risk).
//! - `scenario`: the user's setup and a fit → a problem, a reallocation, the response to each total budget, comparisons.

mod allocation;
mod cautious;
mod channel_response;
mod periods;
mod problem;
mod scenario;
mod solver;
mod tolerance;

pub use allocation::allocate::allocate;
pub use allocation::answer::{
    Allocation, AllocationReason, AllocationStatus, AtBound, ChannelPlan, Colliding, GroupPlan, ReasonCode,
};
pub use allocation::certificate::Certificate;
pub use allocation::frontier::{FrontierPoint, frontier};
pub use allocation::gain::Gain;
pub use allocation::trace::{
    EnvelopePoint, SearchFate, SearchInterval, SearchPart, SearchSplit, SearchStep, SearchTrace,
    allocate_traced, envelope_points,
};
pub use cautious::plan::{CautiousPlan, cautious};
pub use periods::allocate::{PeriodAllocation, allocate_periods};
pub use periods::problem::{PeriodChannel, PeriodProblem};
pub use problem::objective::BudgetObjective;
pub use problem::{Budget, BudgetChannel, BudgetConstraint, BudgetGroup, BudgetProblem};
pub use scenario::booking::average_today::AverageToday;
pub use scenario::booking::plan::{BookedLine, BookedPlan, BookedUnit};
pub use scenario::booking::settling_test::SettlingTest;
pub use scenario::booking::setup::Booking;
pub use scenario::booking::transfer::Transfer;
pub use scenario::budget_curve::{
    BudgetCurve, BudgetCurvePoint, BudgetIncrease, ChannelIncrease, budget_curve,
};
pub use scenario::compare::{
    ComparedScenario, NamedSetup, ScenarioDifference, ScenarioFigures, ScenarioRefusal, ScenarioSpend,
    compare,
};
pub use scenario::draws::{reallocate_cautiously, reallocate_traced};
pub use scenario::fitted::{FitForBudget, FittedChannel};
pub use scenario::goal::{BudgetGoal, GoalKind};
pub use scenario::judged::{JudgedReturn, JudgedSpend, SpendJudge};
pub use scenario::period_plan::{PeriodLine, PeriodPlan, Timing, plan_periods};
pub use scenario::question::ExcludedChannel;
pub use scenario::reallocate::{GroupLimits, Reallocation, reallocate};
pub use scenario::returns::PlanReturns;
pub use scenario::setup::{BudgetSetup, ChannelBounds, GroupBounds, LimitUnit, Pace, PeriodSetup};
