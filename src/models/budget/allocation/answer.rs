//! What is answered: the plan, its reasons, and the proof that no plan is better.

use super::certificate::Certificate;
use crate::budget::tolerance::PROVEN;
use serde::{Deserialize, Serialize};

/// Whether there is a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum AllocationStatus {
    /// No plan is better by more than 1e-6 of the response: the certificate proves it.
    Optimal,
    /// The best plan found; the certificate's gap says how much better another could be. Only where
    /// many S-shaped channels compete for one budget.
    BestFound,
    /// The bounds and the total exclude each other.
    Infeasible,
}

impl AllocationStatus {
    /// The status of a plan from the relative gap of its certificate.
    pub(crate) const fn of_gap(gap: f64) -> Self {
        if gap <= PROVEN { Self::Optimal } else { Self::BestFound }
    }
}

/// What the answer as a whole comes down to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum AllocationReason {
    /// The whole budget is spent.
    BudgetMet,
    /// There was no total: every channel goes as far as its bounds and its curve.
    NoBudget,
    /// Part of the ceiling is left: no channel would answer to more.
    UnspentSaturated,
    /// Part of the ceiling is left: every channel is at its maximum.
    UnspentMaximums,
    /// The best plan is today's.
    NothingMoves,
    /// The minimums add up to more than the budget.
    MinimumsExceedBudget,
    /// The maximums add up to less than the budget, which must be spent exactly.
    MaximumsBelowBudget,
    /// Each channel goes on until its last unit of spend earns no more than was asked.
    MarginMet,
    /// The target is met exactly: one more unit of spend would miss it, or one less.
    TargetMet,
    /// The target binds nothing: the plan at every limit is better than it.
    TargetNotBinding,
    /// Only the minimums are spent: nothing beyond them meets the target.
    NothingMeetsTarget,
    /// No plan meets the target.
    TargetOutOfReach,
    /// The minimums of a group's channels add up to more than its maximum.
    MinimumsExceedGroup,
    /// The maximums of a group's channels add up to less than its minimum.
    MaximumsBelowGroup,
    /// No choice of channels with a least spend when used adds up to what must be spent.
    UsedMinimumsMissBudget,
}

/// Why a channel gets what it gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum ReasonCode {
    /// Its last unit of spend returns as much as everywhere else.
    EqualMarginal,
    /// No other channel may move: it takes what they leave of the total.
    OnlyFree,
    /// It stands at its minimum: less would be better.
    AtMinimum,
    /// It stands at its maximum: more would be better.
    AtMaximum,
    /// Its minimum is its maximum.
    Locked,
    /// Held at today's spend, since the data do not identify its curve (reallocation only).
    HeldWeak,
    /// Held at zero, since nothing was spent of late (reallocation only).
    HeldPaused,
    /// Nothing is spent: even its first unit returns less than elsewhere.
    NotWorthIt,
    /// It stays at its minimum, below the threshold of its S-shaped curve, which would cost more to
    /// pass than it returns.
    BelowThreshold,
    /// More would return nothing: its curve is flat from here on.
    Saturated,
    /// Its group stands at a limit: its last unit of spend returns as much as elsewhere in the group.
    EqualInGroup,
    /// Nothing is spent: the least it would take is better spent elsewhere.
    NotUsed,
}

/// A bound that a spend stands at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum AtBound {
    /// The minimum (also of a locked channel).
    Min,
    /// The maximum.
    Max,
}

/// One channel of the plan. Spends in money, responses in units of the outcome, per period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct ChannelPlan {
    /// The channel.
    pub name: String,
    /// Today's spend.
    pub before: f64,
    /// Planned spend.
    pub after: f64,
    /// `after − before`.
    pub change: f64,
    /// Response to today's spend.
    pub response_before: f64,
    /// Response to the planned spend.
    pub response_after: f64,
    /// Response per unit of spend at the margin of the plan; `None`: infinite, at 0.
    pub marginal: Option<f64>,
    /// The same at today's spend.
    pub marginal_before: Option<f64>,
    /// Response over spend of the plan; `None` when nothing is spent.
    pub average: Option<f64>,
    /// The bound it stands at.
    pub at_bound: Option<AtBound>,
    /// Why.
    pub reason: ReasonCode,
    /// Response gained per unit by which that bound is loosened (the budget held); 0 inside the bounds
    /// and at a minimum of 0, which cannot be loosened. `None`: infinite, at 0.
    pub bound_price: Option<f64>,
}

/// One group of the plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct GroupPlan {
    /// The group.
    pub name: String,
    /// Planned spend over its channels.
    pub spend: f64,
    /// The limit it stands at.
    pub at_bound: Option<AtBound>,
    /// Response to one more unit of spend in the group; `None`: infinite, at 0.
    pub shadow_price: Option<f64>,
    /// Response gained per unit by which that limit is loosened (the budget held); 0 inside the limits.
    pub bound_price: Option<f64>,
}

/// Bounds and a total that exclude each other.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Colliding {
    /// The channels whose bounds add up to `sum`.
    pub channels: Vec<String>,
    /// The groups whose limits do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub groups: Vec<String>,
    /// The group whose limit they collide with; none: the total, or the target.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub group: Option<String>,
    /// Sum of the bounds. For a target: the largest response there is, or the spend of the plan nearest
    /// to the target cost. For least spends when used: the possible sum nearest to `total`.
    pub sum: f64,
    /// The total, the limit or the response they collide with; for a target cost, what the plan nearest
    /// to it could spend for its response.
    pub total: f64,
}

/// The answer. When infeasible there is no plan: its lists are empty and its figures `None`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Allocation {
    /// Whether there is a plan.
    pub status: AllocationStatus,
    /// What it comes down to.
    pub reason: AllocationReason,
    /// One entry a channel, in the order of the problem.
    pub channels: Vec<ChannelPlan>,
    /// Planned spends, in the order of the problem.
    pub spend: Vec<f64>,
    /// Responses to them.
    pub response: Vec<f64>,
    /// Sum of the planned spends.
    pub total_spend: Option<f64>,
    /// What is left of a ceiling.
    pub unspent: Option<f64>,
    /// Sum of the responses.
    pub total_response: Option<f64>,
    /// Sum of today's spends.
    pub current_total_spend: f64,
    /// Sum of the responses to today's spends.
    pub current_total_response: f64,
    /// `total_response − current_total_response`.
    pub gain: Option<f64>,
    /// Value of the response less the charge for the spend, for `max_net`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub net: Option<f64>,
    /// One entry a group, in the order of the problem.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub groups: Vec<GroupPlan>,
    /// Response to one more unit of budget (for the objectives that find the budget: to one more unit of
    /// spend); for `max_response` 0 when part of it stays unspent or there is none to raise,
    /// `None` when infinite or infeasible. With every channel at a bound: to one more unit if one can
    /// take it, else the loss from one unit less.
    pub shadow_price: Option<f64>,
    /// The proof.
    pub certificate: Option<Certificate>,
    /// When infeasible: what collides.
    pub colliding: Option<Colliding>,
}
