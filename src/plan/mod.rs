//! The plan: objectives and their pace, budgets, people, phases and dates.
//!
//! Dates are civil days, both ends included; money is in units of the currency; rates and shares are fractions.
//! `None` means undefined, never 0. Nothing here reads a clock: the day looked at comes with the question.
//!
//! - `item`: what a plan is made of, every kind described once.
//! - `calendar`: weeks, months, working days and repetitions.
//! - `phases`: the order of phases, their gates and where each stands.
//! - `budget_spread`, `budget_sums`, `variance`: money by month.
//! - `launch_phases`: the periods of a launch with what each must sell.
//! - `decision_budget`: the budget of a decision as campaigns, and back; `channel_name` says which channel a name is.
//! - `smart_letters`: whether an objective is specific, measurable, achievable, relevant and time-bound.
//! - `forecast`, `pace`: the figure at the deadline and whether it is on course, from `sums` or `levels`;
//!   `pace_path` where it stood period by period, `pace_since` since when.
//! - `market`: who comes first by weighted criteria, where activities stand, how large the market is.
//! - `moves`: what can be done about a gap, with what it would cost and bring; `gap` says what goes in
//!   and comes out, `move_budget` what a move does to budgets.
//! - `load`: hours by person and week against the capacity.
//! - `doubled_work`, `conflicts`, `regularity`: what gets in the way of what.
//! - `channel_advice`: channels scored by the table of `channels`.
//! - `removal`: what goes with an item, and what loses a link to it.
//! - `season`: how much each month sells against the mean.
//! - `review`: what a decision was expected to bring and what it brought.
//! - `ics`: the plan for the reader's own calendar.

mod budget_spread;
mod budget_sums;
mod calendar;
mod channel_advice;
mod channel_name;
mod channels;
mod conflict;
mod conflicts;
mod decision_budget;
mod doubled_work;
mod forecast;
mod forecast_result;
mod gap;
mod history;
mod ics;
mod item;
mod kinds;
mod kpi;
mod launch_phases;
mod levels;
mod load;
mod market;
mod move_budget;
mod moves;
mod pace;
mod pace_path;
mod pace_since;
mod phases;
mod regularity;
mod removal;
mod review;
mod review_days;
mod season;
mod smart_code;
mod smart_letters;
mod span;
mod sums;
mod title;
mod tracked;
mod variance;

pub use budget_spread::{BudgetSpread, BudgetSpreadInput, MonthAmount, budget_spread};
pub use budget_sums::{
    Amounts, BudgetLine, BudgetSums, BudgetSumsInput, LineSums, MonthAmounts, budget_sums,
};
pub use calendar::{Calendar, CalendarInput, Every, MonthDays, calendar};
pub use channel_advice::{
    AudienceTraits, ChannelAdvice, ChannelAdviceInput, MeasuredReturn, RankedChannel, UnavailableChannel,
    WantedLine, WantedReach, channel_advice,
};
pub use channels::{Age, CHANNELS, Channel, ChannelReach, Line};
pub use conflict::{Conflict, ConflictCode};
pub use conflicts::{Conflicts, ConflictsInput, ObjectiveDates, PlannedItem, Rhythm, conflicts};
pub use decision_budget::{
    BookedChannel, BudgetedCampaign, DecidedBudget, OfferedCampaign, OfferedChannel, PlannedDecision,
    PlannedTotal, decision_from_plan, plan_from_decision,
};
pub use doubled_work::{DoubledPair, DoubledWork, DoubledWorkInput, WorkItem, doubled_work};
pub use forecast::forecast;
pub use forecast_result::{Forecast, ForecastMethod};
pub use gap::{BudgetChange, GapAim, GapCampaign, GapMonth, Move, MoveKind, Moves, MovesInput, UnitCost};
pub use history::{FigureInterval, PastPeriods};
pub use ics::{Ics, IcsInput, IcsItem, ics};
pub(crate) use item::segment_id;
pub use item::{
    FieldDescription, FieldType, KindDescription, PlanIndex, PlanItem, Surroundings, check_item,
    kind_description, kinds, linked,
};
pub use kinds::answer;
pub use kpi::measure_of;
pub use launch_phases::{LaunchPeriod, LaunchPhase, LaunchPhases, LaunchPhasesInput, launch_phases};
pub use load::{Absence, Load, LoadInput, OverCapacity, Person, Task, TaskWarning, WeekLoad, load};
pub use market::{
    Activity, GrowthShareBox, MarketFactor, MarketSize, MarketSizeInput, PlacedActivity, Portfolio,
    PortfolioInput, PriorityZone, RankedRow, RatedRow, SizedFactor, Weighting, WeightingInput, market_size,
    portfolio, weighting,
};
pub use moves::moves;
pub use pace::{PaceStatus, TargetPace, pace};
pub use pace_path::{PacePath, pace_path};
pub use pace_since::{StatusSince, pace_since};
pub use phases::{
    Gate, GateFigure, GateSide, GateState, Phase, PhaseStanding, PhaseState, Phases, PhasesInput, phases,
};
pub use regularity::{PublicationGap, Regularity, RegularityInput, regularity};
pub use removal::{Link, LinkField, LinkedItem, Removal, RemovalInput, removal};
pub use review::{Obtained, ReviewInput, ReviewVerdict, Reviewed, review};
pub use review_days::ReviewDay;
pub use season::{Season, SeasonInput, season};
pub use smart_code::SmartCode;
pub use smart_letters::{
    Goal, GoalFigure, Holds, KeyResult, Letter, Letters, SmartLetters, SmartLettersInput, SmartObjective,
    smart_letters,
};
pub use tracked::{FigureKind, Reason, TrackedTarget, Window};
pub use variance::{
    AmountAndVolume, MonthVariance, PlannedMonth, TotalVariance, Variance, VarianceInput, variance,
};

/// What two amounts may differ by and count as equal.
const EPSILON: f64 = 1e-9;
/// Before this share of the time to the deadline no status is given.
const LEAST_ELAPSED_SHARE: f64 = 0.1;

/// The value, none when it is infinite or not a number.
fn finite(value: f64) -> Option<f64> {
    value.is_finite().then_some(value)
}
