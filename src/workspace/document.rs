//! The document, schema 5. Every field is checked when a text is opened; unknown fields are refused.

use serde::{Deserialize, Serialize};

use super::audience::{KeptAudience, KeptSegments, Message};
use super::source::Source;
use crate::bayes::{MixEvidence, MixSetup};
use crate::budget::{BudgetSetup, Certificate, ScenarioFigures};
use crate::plan::PlanItem;
use crate::response::ResponseSetup;
use crate::table::TableName;
pub use crate::value::Wanted;
use crate::value::{Date, Rate, Unit, set_of};

/// The schema that this version writes.
pub const SCHEMA: u64 = 5;

/// Scenarios that can stand side by side.
pub const MOST_SCENARIOS: usize = 6;

/// Everything the user has given or decided.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// The schema of this text.
    pub schema: u64,
    /// The workspace's name.
    pub name: String,
    /// The number of the next identifier to give.
    pub next_id: u64,
    /// What all figures share.
    pub settings: Settings,
    /// The imported files; their tables stand beside the document.
    pub sources: Vec<Source>,
    /// The channels that the user has given to campaigns; other campaigns belong to their platform.
    pub campaign_channels: Vec<CampaignChannel>,
    /// How response curves are fitted, once chosen.
    pub response: Option<ResponseSetup>,
    /// By which method, and how much is sampled.
    pub mix: MixSetup,
    /// The budget question, once asked.
    pub budget: Option<BudgetSetup>,
    /// Budget questions kept to compare, six at most.
    pub scenarios: Vec<BudgetScenario>,
    /// The table of people.
    pub audience: Option<KeptAudience>,
    /// The segments chosen.
    pub segments: Option<KeptSegments>,
    /// What segments are promised.
    pub messages: Vec<Message>,
    /// What is aimed at.
    pub objectives: Vec<Objective>,
    /// The plan: campaigns, phases, tasks and the rest of its items, in the order in which they were written.
    #[serde(default)]
    pub plan: Vec<PlanItem>,
    /// The journal.
    pub decisions: Vec<Decision>,
}

impl Document {
    /// An id that nothing in the document has had, with this letter before it.
    pub(super) fn give_id(&mut self, letter: char) -> String {
        let id = format!("{letter}{}", self.next_id);
        self.next_id += 1;
        id
    }

    /// An empty document.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            schema: SCHEMA,
            name: name.into(),
            next_id: 1,
            settings: Settings::default(),
            sources: Vec::new(),
            campaign_channels: Vec::new(),
            response: None,
            mix: MixSetup::default(),
            budget: None,
            scenarios: Vec::new(),
            audience: None,
            segments: None,
            messages: Vec::new(),
            objectives: Vec::new(),
            plan: Vec::new(),
            decisions: Vec::new(),
        }
    }

    /// The names of the tables that the document refers to, each once.
    pub fn table_names(&self) -> Vec<TableName> {
        let sources = self.sources.iter().map(|source| source.content.table());
        let audience = self.audience.iter().filter_map(|kept| kept.table.as_ref());
        set_of(sources.chain(audience).cloned()).into_iter().collect()
    }
}

/// What all figures share.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Margin over ex-VAT price, as a fraction; ROI waits for it.
    #[cfg_attr(feature = "wasm", tsify(type = "number | null"))]
    pub margin_rate: Option<Rate>,
    /// The currency of all amounts (ISO 4217), when the files do not say.
    pub currency: Option<String>,
    /// Whether imported revenue holds VAT; advertising spend does not.
    pub revenue_vat: Option<RevenueVat>,
    /// The VAT rate, as a fraction.
    #[cfg_attr(feature = "wasm", tsify(type = "number | null"))]
    pub vat_rate: Option<Rate>,
}

impl Settings {
    /// The rate of the VAT that imported revenues hold, where the user has said so.
    pub fn held_vat(&self) -> Option<f64> {
        let holds = self.revenue_vat == Some(RevenueVat::Included);
        self.vat_rate.filter(|_| holds).map(Rate::get)
    }
}

/// Whether an amount holds VAT.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "snake_case")]
pub enum RevenueVat {
    /// Amounts are ex-VAT.
    Excluded,
    /// Amounts include VAT.
    Included,
}

/// A campaign's channel, as the user has said it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct CampaignChannel {
    /// The campaign's name, as in the files.
    pub campaign: String,
    /// The channel it belongs to.
    pub channel: String,
}

/// A budget question kept under a name, with what came out of it that day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct BudgetScenario {
    /// Its identifier; empty for a new one.
    pub id: String,
    /// The user's name for it.
    pub name: String,
    /// The day it was kept.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub date: Date,
    /// The question.
    pub budget: BudgetSetup,
    /// What came out; none when no plan held.
    pub figures: Option<ScenarioFigures>,
}

/// A SMART objective. It may be incomplete: the verdict says what it lacks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Objective {
    /// Its identifier; empty for a new one.
    pub id: String,
    /// What it says.
    pub title: String,
    /// The operation of the catalogue that measures it.
    pub kpi: String,
    /// What it covers: which site, product, traffic.
    pub scope: String,
    /// The channel it is judged on; none for all of them.
    pub channel: Option<String>,
    /// Which way.
    pub direction: Wanted,
    /// Where it starts, in the indicator's unit.
    pub baseline: Option<f64>,
    /// Where it should arrive.
    pub target: Option<f64>,
    /// From which day.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub start: Option<Date>,
    /// By which day.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub deadline: Option<Date>,
    /// Who answers for it.
    pub owner: String,
    /// The means given to it, in the workspace's currency.
    pub budget: Option<f64>,
    /// The strategic goal it serves.
    pub strategic_goal: String,
    /// The largest relative change held to be attainable (0.5 by default).
    pub max_rel_change: f64,
}

/// A decision of the journal: what changes, and the figures it was taken on, frozen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// Its identifier; empty for a new one.
    pub id: String,
    /// The day it was taken.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub date: Date,
    /// Its title.
    pub title: String,
    /// Why, in the user's words.
    pub note: String,
    /// The objective it serves.
    pub objective: Option<String>,
    /// What changes, channel by channel.
    pub lines: Vec<DecisionLine>,
    /// The figures as they stood.
    pub figures: Vec<FrozenFigure>,
    /// What the figures were computed from; none for a decision about the plan, whose figures say it.
    #[serde(default)]
    pub evidence: Option<Evidence>,
    /// The items of the plan that it changes or answers to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<String>,
    /// Who answers for it.
    #[serde(default)]
    pub owner: String,
    /// The first day on which it applies.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub effect: Option<Date>,
    /// The day on which what it brought is looked at.
    #[serde(default)]
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub review: Option<Date>,
    /// What was then found.
    #[serde(default)]
    pub reviewed: Option<DecisionReview>,
}

/// What the review of a decision found, as it stood that day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct DecisionReview {
    /// The day of the review.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub date: Date,
    /// The verdict's code.
    pub verdict: String,
    /// Why, where the verdict alone does not say it.
    pub reason: Option<String>,
    /// What was concluded, in the user's words.
    pub note: String,
    /// Before, expected and obtained.
    pub figures: Vec<FrozenFigure>,
}

/// One channel of a decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct DecisionLine {
    /// The channel.
    pub channel: String,
    /// Spend a period before.
    pub before: f64,
    /// Spend a period after.
    pub after: f64,
    /// The reason's code.
    pub reason: String,
}

/// A figure as it stood when a decision was taken.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct FrozenFigure {
    /// Which figure.
    pub key: String,
    /// Its value, if it had one.
    pub value: Option<f64>,
    /// The lower end of its interval.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// Its unit.
    pub unit: Unit,
}

/// What a decision's figures were computed from: enough to compute them again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The files' names.
    pub files: Vec<String>,
    /// The version of this product.
    pub version: String,
    /// The seed of the intervals.
    pub seed: u64,
    /// How curves were fitted.
    pub setup: ResponseSetup,
    /// How they were sampled; none when they were fitted by least squares.
    #[serde(default)]
    pub mix: Option<MixEvidence>,
    /// The budget question.
    pub budget: BudgetSetup,
    /// How well the plan is proven.
    pub certificate: Option<Certificate>,
}
