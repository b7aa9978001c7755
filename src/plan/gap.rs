//! What a move is: the gaps it answers, the campaign it changes, what it would cost and bring.

use crate::value::{Date, Month};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where a target stands.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct GapAim {
    /// Its id.
    pub id: String,
    /// The objective that campaigns serve.
    pub objective: String,
    /// The figure.
    pub kpi: String,
    /// What is aimed at; a sum that should grow.
    pub target: f64,
    /// What is expected at the deadline.
    pub point: f64,
    /// Whether it is behind, ahead or neither: −1, 1, 0.
    pub side: i8,
    /// The deadline.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub deadline: Date,
}

/// A campaign with what it was planned to do and what it has done.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct GapCampaign {
    /// Its id.
    pub id: String,
    /// The objective that it serves.
    pub objective: Option<String>,
    /// The figure that it should bring.
    pub kpi: String,
    /// Its first day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub start: Date,
    /// Its last day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub end: Date,
    /// The whole amount of the plan.
    pub plan: Option<f64>,
    /// The results that the plan expects of it.
    pub expected: Option<f64>,
    /// Its budget by month, as added up.
    pub months: Vec<GapMonth>,
    /// The results so far.
    pub obtained: f64,
}

/// A month of a campaign's budget.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct GapMonth {
    /// The month.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub month: Month,
    /// What it should have spent by its end.
    pub forecast: Option<f64>,
    /// Spent so far.
    pub actual: Option<f64>,
}

/// Gaps and what there is to move.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MovesInput {
    /// The last day with figures.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub as_of: Date,
    /// The targets.
    pub aims: Vec<GapAim>,
    /// The campaigns.
    pub campaigns: Vec<GapCampaign>,
}

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum MoveKind {
    /// What is left of one campaign goes to another.
    Reallocate,
    /// The same money with other words.
    ChangeMessage,
    /// What is left is not spent.
    Stop,
    /// Two campaigns run side by side until their costs can be told apart.
    Test,
    /// A campaign runs longer at its pace.
    Extend,
}

/// The forecast of a campaign's budget once a move is taken.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BudgetChange {
    /// The campaign.
    pub campaign: String,
    /// Every month that changes.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, number>"))]
    pub months: BTreeMap<Month, f64>,
}

/// A move that the figures allow.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Move {
    /// The target or the campaign whose gap it answers.
    pub about: String,
    /// What is done.
    pub kind: MoveKind,
    /// The campaign that changes.
    pub campaign: String,
    /// The campaign that takes the money, or that it is tested against.
    pub to: Option<String>,
    /// The money that is moved, spared or added.
    pub amount: f64,
    /// The results that it is expected to add (below 0: that it gives up).
    pub results: f64,
    /// The lower end of the results.
    pub low: f64,
    /// Their upper end.
    pub high: f64,
    /// What a result costs in the campaign; none before the first.
    pub unit: Option<f64>,
    /// What it costs in the other, or in the plan.
    pub other_unit: Option<f64>,
    /// Longer, or a test: how many days.
    pub days: Option<i64>,
    /// The day on which it would end.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub end: Option<Date>,
    /// Whether the interval of the results holds no 0; a test is sure of nothing.
    pub sure: bool,
    /// What it does to budgets.
    pub budgets: Vec<BudgetChange>,
    /// The day on which what it brought can be looked at.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub review: Option<Date>,
}

/// What a result of a campaign has cost so far.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct UnitCost {
    /// The campaign.
    pub campaign: String,
    /// Spent over obtained; none before the first result.
    pub unit: Option<f64>,
    /// The lower end of its interval.
    pub low: f64,
    /// The upper end; none before the first result.
    pub high: Option<f64>,
}

/// The moves, in the order of the gaps.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Moves {
    /// They.
    pub moves: Vec<Move>,
    /// The unit costs of the campaigns that have spent.
    pub costs: Vec<UnitCost>,
}

impl Move {
    pub(super) fn of(about: &str, kind: MoveKind, campaign: &GapCampaign) -> Self {
        Self {
            about: about.to_owned(),
            kind,
            campaign: campaign.id.clone(),
            to: None,
            amount: 0.0,
            results: 0.0,
            low: 0.0,
            high: 0.0,
            unit: None,
            other_unit: None,
            days: None,
            end: None,
            sure: false,
            budgets: Vec::new(),
            review: None,
        }
    }
}
