//! Conflicts: what gets in the way of what in a plan.

use super::conflict::{Conflict, ConflictCode};
use super::load::{LoadInput, Person, Task, load};
use super::regularity::{RegularityInput, regularity};
use super::review_days::{ReviewDay, review_conflicts};
use super::span::{Span, on_common_days};
use crate::answer::Answered;
use crate::value::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A plan to look through; every part may be absent.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ConflictsInput {
    /// Campaigns, promotions, contents and other items with dates.
    pub items: Option<Vec<PlannedItem>>,
    /// Who works.
    pub people: Option<Vec<Person>>,
    /// What is to be done.
    pub tasks: Option<Vec<Task>>,
    /// Days on which nobody works.
    #[cfg_attr(feature = "wasm", tsify(type = "string[] | null"))]
    pub holidays: Option<Vec<Date>>,
    /// The index of each month, January first; 1 is a month like the others.
    pub season: Option<[f64; 12]>,
    /// The index below which a season is low, 0.9 unless said.
    pub low_below: Option<f64>,
    /// The rhythms of publications.
    pub rhythms: Option<Vec<Rhythm>>,
    /// The objectives, with their dates.
    pub objectives: Option<Vec<ObjectiveDates>>,
    /// The meetings of reviews.
    pub reviews: Option<Vec<ReviewDay>>,
}

/// An item with dates.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PlannedItem {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// Its first day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub start: Date,
    /// Its last day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub end: Date,
    /// The segment it is for, `all`, or none when it is not chosen yet.
    pub segment: Option<String>,
    /// Its channel.
    pub channel: Option<String>,
    /// The campaign that it is part of.
    pub campaign: Option<String>,
    /// The objective that it serves.
    pub objective: Option<String>,
}

/// A rhythm of publications.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Rhythm {
    /// Its id.
    pub id: String,
    /// The rhythm and the dates.
    #[serde(flatten)]
    pub publications: RegularityInput,
}

/// The dates of an objective.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ObjectiveDates {
    /// Its id.
    pub id: String,
    /// Its first day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub start: Date,
    /// Its last day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub deadline: Date,
}

/// The conflicts of a plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Conflicts {
    /// By code, then by start and items.
    pub conflicts: Vec<Conflict>,
}

/// Finds the conflicts of a plan.
///
/// ```
/// use levier::plan::{ConflictCode, ConflictsInput, conflicts};
/// let input: ConflictsInput = serde_json::from_str(
///     r#"{"items": [
///         {"id": "p1", "kind": "promotion", "start": "2027-03-01", "end": "2027-03-10", "segment": "all"},
///         {"id": "p2", "kind": "promotion", "start": "2027-03-10", "end": "2027-03-17", "segment": "new"}]}"#,
/// ).unwrap();
/// let found = conflicts(&input).unwrap().conflicts;
/// assert_eq!((found[0].code, found[0].start.to_string().as_str()), (ConflictCode::PromotionsOverlap, "2027-03-10"));
/// ```
///
/// # Errors
/// Those of [`load`](super::load()) and of [`regularity`](super::regularity()).
pub fn conflicts(input: &ConflictsInput) -> Answered<Conflicts> {
    let items = input.items.as_deref().unwrap_or_default();
    let mut conflicts = overlaps(items);
    conflicts.extend(over_capacity(input)?);
    if let Some(season) = &input.season {
        let low_below = input.low_below.unwrap_or(0.9);
        conflicts.extend(items.iter().filter_map(|item| low_season(item, season, low_below)));
    }
    for rhythm in input.rhythms.iter().flatten() {
        conflicts.extend(regularity(&rhythm.publications)?.too_long.into_iter().map(|gap| Conflict {
            days: Some(gap.days),
            ..Conflict::of(ConflictCode::ContentGap, vec![rhythm.id.clone()], Span::of(gap.after, gap.before))
        }));
    }
    let mut objectives = BTreeMap::new();
    for objective in input.objectives.iter().flatten() {
        objectives.entry(objective.id.as_str()).or_insert(objective);
    }
    conflicts.extend(items.iter().filter_map(|item| outside_objective(item, &objectives)));
    conflicts.extend(review_conflicts(
        input.reviews.as_deref().unwrap_or_default(),
        input.people.as_deref().unwrap_or_default(),
        input.holidays.as_deref(),
    ));
    let order = |conflict: &Conflict| (conflict.code, conflict.start);
    conflicts.sort_by(|a, b| {
        order(a).cmp(&order(b)).then_with(|| (&a.items, &a.person).cmp(&(&b.items, &b.person)))
    });
    Ok(Conflicts { conflicts })
}

/// Promotions and messages for the same people on the same days; a pair may be both.
fn overlaps(items: &[PlannedItem]) -> Vec<Conflict> {
    let mut conflicts = Vec::new();
    let told = items.iter().filter(|item| item.segment.is_some() && (is_promotion(item) || is_message(item)));
    for (a, b) in on_common_days(told.collect(), |item| Span::of(item.start, item.end)) {
        let Some(common) = Span::of(a.start, a.end).common(Span::of(b.start, b.end)) else { continue };
        if !segments_clash(a, b) {
            continue;
        }
        let mut add = |code| conflicts.push(Conflict::of(code, vec![a.id.clone(), b.id.clone()], common));
        if is_promotion(a) && is_promotion(b) {
            add(ConflictCode::PromotionsOverlap);
        }
        if a.channel == b.channel && is_message(a) && is_message(b) && !of_one_campaign(a, b) {
            add(ConflictCode::MessagesOverlap);
        }
    }
    conflicts
}

fn is_promotion(item: &PlannedItem) -> bool {
    item.kind == "promotion"
}

/// Whether the item is an e-mail or a text message. The caller has left out items that are not sent.
fn is_message(item: &PlannedItem) -> bool {
    matches!(item.channel.as_deref(), Some("email" | "sms"))
}

fn segments_clash(a: &PlannedItem, b: &PlannedItem) -> bool {
    match (a.segment.as_deref(), b.segment.as_deref()) {
        (Some(a), Some(b)) => a == b || a == "all" || b == "all",
        _ => false,
    }
}

/// Whether two items are of one campaign, or one is the campaign of the other.
fn of_one_campaign(a: &PlannedItem, b: &PlannedItem) -> bool {
    let part_of = |item: &PlannedItem, whole: &PlannedItem| {
        whole.kind == "campaign" && item.campaign.as_ref() == Some(&whole.id)
    };
    part_of(a, b) || part_of(b, a) || (a.campaign.is_some() && a.campaign == b.campaign)
}

fn over_capacity(input: &ConflictsInput) -> Answered<Vec<Conflict>> {
    let work = LoadInput {
        people: input.people.clone().unwrap_or_default(),
        tasks: input.tasks.clone().unwrap_or_default(),
        holidays: input.holidays.clone(),
    };
    let mut tasks: BTreeMap<&str, Vec<&Task>> = BTreeMap::new();
    for task in &work.tasks {
        tasks.entry(task.owner.as_deref().unwrap_or_default()).or_default().push(task);
    }
    let over = load(&work)?.over.into_iter().filter_map(|over| {
        let week = Span::of(over.week.monday()?, over.week.sunday()?);
        let in_week = |task: &&&Task| Span::of(task.start, task.end).common(week).is_some();
        let own = tasks.get(over.person.as_str()).into_iter().flatten();
        let items = own.filter(in_week).map(|task| task.id.clone()).collect();
        let conflict = Conflict::of(ConflictCode::OverCapacity, items, week);
        Some(Conflict { person: Some(over.person), week: Some(over.week), ..conflict })
    });
    Ok(over.collect())
}

fn low_season(item: &PlannedItem, season: &[f64; 12], low_below: f64) -> Option<Conflict> {
    let span = Some(Span::of(item.start, item.end)).filter(|_| item.kind == "campaign")?;
    let indices =
        span.months().into_iter().map(|(month, days)| season[usize::from(month.number()) - 1] * days as f64);
    let index = indices.sum::<f64>() / span.days() as f64;
    let conflict = Conflict::of(ConflictCode::LowSeason, vec![item.id.clone()], span);
    (index < low_below - super::EPSILON).then_some(Conflict { index: Some(index), ..conflict })
}

fn outside_objective(item: &PlannedItem, objectives: &BTreeMap<&str, &ObjectiveDates>) -> Option<Conflict> {
    let objective = objectives.get(item.objective.as_deref()?)?;
    let outside = item.start < objective.start || item.end > objective.deadline;
    let span = Span::of(item.start, item.end);
    outside.then(|| Conflict::of(ConflictCode::OutsideObjective, vec![item.id.clone()], span))
}
