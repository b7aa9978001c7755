//! Commands: the only way a document changes. `apply` is pure, so undo is a stack of earlier documents.

use serde::Deserialize;

use super::audience::{KeptAudience, KeptSegments, Message};
use super::document::{
    BudgetScenario, CampaignChannel, Decision, DecisionReview, Document, MOST_SCENARIOS, Objective, Settings,
};
use super::journal::{keep_decision, review_decision};
use super::people::{put_message, set_audience, set_segments};
use super::plan::{put_item, remove_item, unlink, unlink_lost_segments};
use super::plan_change::change_plan;
use super::required::required;
use super::source::{Source, SourceContent};
use crate::bayes::MixSetup;
use crate::budget::BudgetSetup;
use crate::import::Report;
use crate::plan::{PlanIndex, PlanItem};
use crate::response::ResponseSetup;
use crate::value::Date;
use crate::{Code, Error, Result};

/// One change to a document, as `{"rename": {"name": "…"}}`: a tag inside the object would make serde buffer
/// the whole command before reading it, which weighs in the Wasm.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Names the workspace.
    Rename {
        /// The new name; blank is refused.
        name: String,
    },
    /// Sets what all figures share.
    SetSettings {
        /// The whole settings.
        settings: Settings,
    },
    /// Keeps an imported file.
    AddSource {
        /// Its report.
        report: Box<Report>,
        /// What it holds. Its table stands beside the document already.
        content: Box<SourceContent>,
        /// The civil date of the day.
        #[cfg_attr(feature = "wasm", tsify(type = "string"))]
        date: Date,
    },
    /// Drops an imported file; what was set up on it goes with it.
    RemoveSource {
        /// The source.
        id: String,
    },
    /// Says which channel a campaign belongs to.
    MapCampaign {
        /// The campaign's name.
        campaign: String,
        /// The channel; none gives the campaign back to its platform.
        channel: Option<String>,
    },
    /// Chooses how response curves are fitted.
    SetResponse {
        /// The setup, or none.
        response: Option<ResponseSetup>,
    },
    /// Chooses by which method curves are estimated, and from what model.
    SetMix {
        /// The whole choice.
        mix: Box<MixSetup>,
    },
    /// Asks the budget question.
    SetBudget {
        /// The question, or none.
        budget: Option<BudgetSetup>,
    },
    /// Keeps a scenario (no identifier; six at most) or replaces one.
    PutScenario {
        /// The scenario.
        scenario: Box<BudgetScenario>,
    },
    /// Removes a scenario.
    RemoveScenario {
        /// The scenario.
        id: String,
    },
    /// Names the table of people; none drops the segments too.
    SetAudience {
        /// The table, or none.
        audience: Option<Box<KeptAudience>>,
    },
    /// Chooses segments.
    SetSegments {
        /// They, or none.
        segments: Option<Box<KeptSegments>>,
    },
    /// Promises something to a segment; a blank promise takes it back.
    PutMessage {
        /// The promise and its place.
        message: Box<Message>,
    },
    /// Adds an objective (no identifier) or replaces one.
    PutObjective {
        /// The objective.
        objective: Box<Objective>,
    },
    /// Removes an objective; decisions that served it stay.
    RemoveObjective {
        /// The objective.
        id: String,
    },
    /// Adds an item to the plan (no identifier) or replaces one of the same kind.
    PutItem {
        /// The item; its revision is counted here.
        item: Box<PlanItem>,
    },
    /// Removes an item of the plan with what hangs on it, and the links to it.
    RemoveItem {
        /// The item.
        id: String,
        /// The item of the same kind that takes its place.
        #[serde(default)]
        move_to: Option<String>,
    },
    /// Changes several items of the plan in one step, and writes why into the journal.
    ChangePlan {
        /// The items, in order. A new one whose identifier begins with `+` may be named by those after it.
        items: Vec<PlanItem>,
        /// The decision behind them, without an identifier.
        #[serde(default)]
        decision: Option<Box<Decision>>,
    },
    /// Writes a decision into the journal.
    KeepDecision {
        /// The decision, without an identifier.
        decision: Box<Decision>,
    },
    /// Writes down what the review of a decision found; it is not changed again.
    ReviewDecision {
        /// The decision's identifier.
        id: String,
        /// What was found.
        review: Box<DecisionReview>,
    },
    /// Takes a decision out of the journal.
    RemoveDecision {
        /// The decision.
        id: String,
    },
}

/// The document after a command.
///
/// # Errors
/// `invalid_command` with the field at fault; `unknown_id` for something that is not there.
///
/// ```
/// use levier::workspace::{Command, Document, apply};
/// let before = Document::new("Sans titre");
/// let after = apply(&before, Command::Rename { name: "Boutique".into() }).unwrap();
/// assert_eq!(after.name, "Boutique");
/// assert_eq!(before.name, "Sans titre");
/// ```
pub fn apply(document: &Document, command: Command) -> Result<Document> {
    let mut next = document.clone();
    match command {
        Command::Rename { name } => next.name = required("name", name)?,
        Command::SetSettings { settings } => next.settings = settings,
        Command::AddSource { report, content, date } => {
            let id = next.give_id('s');
            next.sources.push(Source { id, report: *report, content: *content, added: date });
        }
        Command::RemoveSource { id } => remove_source(&mut next, &id)?,
        Command::MapCampaign { campaign, channel } => map_campaign(&mut next, campaign, channel)?,
        Command::SetResponse { response } => {
            if let Some(setup) = &response {
                known_source(&next, &setup.source)?;
            }
            next.mix = next.mix.moved(next.response.as_ref(), response.as_ref());
            next.response = response;
        }
        Command::SetMix { mix } => {
            mix.check(next.response.as_ref())?;
            next.mix = *mix;
        }
        Command::SetBudget { budget } => next.budget = budget,
        Command::PutScenario { scenario } => put_scenario(&mut next, *scenario)?,
        Command::RemoveScenario { id } => remove(&mut next.scenarios, &id, |scenario| &scenario.id)?,
        Command::SetAudience { audience } => {
            set_audience(&mut next, audience.map(|kept| *kept));
            unlink_lost_segments(document, &mut next)?;
        }
        Command::SetSegments { segments } => {
            set_segments(&mut next, segments.map(|kept| *kept))?;
            unlink_lost_segments(document, &mut next)?;
        }
        Command::PutMessage { message } => put_message(&mut next, *message)?,
        Command::PutObjective { objective } => put_objective(&mut next, *objective)?,
        Command::RemoveObjective { id } => {
            unlink(&mut next, &id)?;
            remove(&mut next.objectives, &id, |objective| &objective.id)?;
        }
        Command::PutItem { item } => {
            put_item(&mut next, &mut PlanIndex::of(&document.plan), *item)?;
        }
        Command::RemoveItem { id, move_to } => remove_item(&mut next, &id, move_to.as_deref())?,
        Command::ChangePlan { items, decision } => {
            change_plan(&mut next, items, decision.map(|decision| *decision))?;
        }
        Command::KeepDecision { decision } => keep_decision(&mut next, *decision)?,
        Command::ReviewDecision { id, review } => review_decision(&mut next, &id, *review)?,
        Command::RemoveDecision { id } => remove(&mut next.decisions, &id, |decision| &decision.id)?,
    }
    Ok(next)
}

fn known_source(document: &Document, id: &str) -> Result<()> {
    let known = document.sources.iter().any(|source| source.id == id);
    if known { Ok(()) } else { Err(Error::new(Code::UnknownId).field("source").found(id)) }
}

fn remove<T>(items: &mut Vec<T>, id: &str, id_of: impl Fn(&T) -> &String) -> Result<()> {
    let index = items.iter().position(|item| id_of(item) == id);
    let index = index.ok_or_else(|| Error::new(Code::UnknownId).field("id").found(id))?;
    items.remove(index);
    Ok(())
}

fn remove_source(document: &mut Document, id: &str) -> Result<()> {
    remove(&mut document.sources, id, |source| &source.id)?;
    if document.response.as_ref().is_some_and(|setup| setup.source == id) {
        // The budget questions are about this source's channels.
        document.response = None;
        document.mix.model = None;
        document.budget = None;
        document.scenarios = Vec::new();
    }
    Ok(())
}

fn map_campaign(document: &mut Document, campaign: String, channel: Option<String>) -> Result<()> {
    document.campaign_channels.retain(|mapped| mapped.campaign != campaign);
    if let Some(channel) = channel {
        let channel = required("channel", channel)?;
        document.campaign_channels.push(CampaignChannel { campaign, channel });
        document.campaign_channels.sort_by(|a, b| a.campaign.cmp(&b.campaign));
    }
    Ok(())
}

fn put_scenario(document: &mut Document, mut scenario: BudgetScenario) -> Result<()> {
    scenario.name = required("name", scenario.name)?;
    let twin = document.scenarios.iter().find(|known| known.name == scenario.name && known.id != scenario.id);
    if twin.is_some() {
        return Err(Error::new(Code::DuplicateName).field("name").found(scenario.name));
    }
    if !scenario.id.is_empty() {
        return replace(&mut document.scenarios, scenario, |known| &known.id);
    }
    if document.scenarios.len() >= MOST_SCENARIOS {
        return Err(Error::new(Code::TooMany).field("scenarios").with("most", MOST_SCENARIOS as f64));
    }
    scenario.id = document.give_id('n');
    document.scenarios.push(scenario);
    Ok(())
}

fn replace<T>(items: &mut [T], item: T, id_of: impl Fn(&T) -> &String) -> Result<()> {
    let place = items.iter_mut().find(|known| id_of(known) == id_of(&item));
    let place = place.ok_or_else(|| Error::new(Code::UnknownId).field("id").found(id_of(&item)))?;
    *place = item;
    Ok(())
}

fn put_objective(document: &mut Document, mut objective: Objective) -> Result<()> {
    objective.title = required("title", objective.title)?;
    if objective.id.is_empty() {
        objective.id = document.give_id('o');
        document.objectives.push(objective);
        return Ok(());
    }
    replace(&mut document.objectives, objective, |known| &known.id)
}
