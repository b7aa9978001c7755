//! What is answered: the plan, its reasons, and the proof that no plan is better.

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

/// The proof: no plan within the bounds and the budget responds more than `upper_bound`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// Response of the plan.
    pub value: f64,
    /// Response that no plan exceeds.
    pub upper_bound: f64,
    /// `(upper_bound − value)/upper_bound`; 0 when both are 0.
    pub gap: f64,
    /// Sub-problems solved; 1 when the first answer was exact.
    pub nodes: u32,
}

/// Bounds and a total that exclude each other.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Colliding {
    /// The channels whose bounds add up to `sum`.
    pub channels: Vec<String>,
    /// Sum of the bounds.
    pub sum: f64,
    /// The total they collide with.
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
    /// Response to one more unit of budget; 0 when part of it stays unspent or there is none to raise,
    /// `None` when infinite or infeasible. With every channel at a bound: to one more unit if one can
    /// take it, else the loss from one unit less.
    pub shadow_price: Option<f64>,
    /// The proof.
    pub certificate: Option<Certificate>,
    /// When infeasible: what collides.
    pub colliding: Option<Colliding>,
}
