//! The plan of a document: items are put and removed so that no link is left without its end.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::document::Document;
use crate::plan::{
    Link, LinkedItem, PlanIndex, PlanItem, Removal, RemovalInput, Surroundings, check_item, linked, removal,
    segment_id,
};
use crate::{Code, Error, Result};

/// The most items of a plan.
const MOST_PLAN_ITEMS: usize = 20_000;

/// What items may name in a document whose plan has this index.
pub(super) fn surroundings<'a>(document: &'a Document, index: &'a PlanIndex) -> Surroundings<'a> {
    Surroundings {
        items: Cow::Borrowed(index),
        objectives: document.objectives.iter().map(|objective| objective.id.as_str()).collect(),
        segments: segment_names(document).collect(),
    }
}

fn segment_names(document: &Document) -> impl Iterator<Item = &str> {
    document.segments.iter().flat_map(|kept| kept.segments.iter().map(|segment| segment.name.as_str()))
}

/// Adds an item, or replaces the one of its identifier, and returns its place. The index is of the document's plan and
/// stays so. A refused item changes neither.
pub(super) fn put_item(document: &mut Document, index: &mut PlanIndex, mut item: PlanItem) -> Result<usize> {
    item.fields.retain(|_, value| !says_nothing(value));
    let place = index.place(&item.id);
    check_item(&item, &surroundings(document, index))?;
    let Some(place) = place else {
        if !item.id.is_empty() {
            return Err(Error::new(Code::UnknownId).field("id").found(item.id));
        }
        if document.plan.len() >= MOST_PLAN_ITEMS {
            return Err(Error::new(Code::TooMany).field("plan").with("most", MOST_PLAN_ITEMS as f64));
        }
        item.id = document.give_id('i');
        item.revision = 1;
        let place = document.plan.len();
        index.put(&item, place);
        document.plan.push(item);
        return Ok(place);
    };
    let known = &document.plan[place];
    if known.kind != item.kind {
        return Err(Error::new(Code::InvalidCommand).field("kind").found(item.kind));
    }
    if known.text("frozen_on").is_some() && planned(known) != planned(&item) {
        return Err(Error::new(Code::PlanFrozen).field("months"));
    }
    item.revision = known.revision + 1;
    index.put(&item, place);
    document.plan[place] = item;
    Ok(place)
}

/// A blank text, an empty list and null are the same as an absent field.
fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(list) => list.is_empty(),
        _ => false,
    }
}

/// The planned amount of each month.
fn planned(line: &PlanItem) -> Vec<(&str, f64)> {
    let months = line.fields.get("months").and_then(Value::as_object);
    let amount = |amounts: &Value| amounts.get("plan").and_then(Value::as_f64);
    months.into_iter().flatten().filter_map(|(month, own)| Some((month.as_str(), amount(own)?))).collect()
}

/// Removes an item with what hangs on it.
pub(super) fn remove_item(document: &mut Document, id: &str, move_to: Option<&str>) -> Result<()> {
    if document.plan.iter().all(|item| item.id != id) {
        return Err(Error::new(Code::UnknownId).field("id").found(id));
    }
    let found = plan_removal(document, id, move_to)?;
    carry_out(document, id, move_to, &found);
    Ok(())
}

/// Takes out the links to something beside the plan that is about to go, with the items that hang on it.
pub(super) fn unlink(document: &mut Document, id: &str) -> Result<()> {
    let found = plan_removal(document, id, None)?;
    carry_out(document, id, None, &found);
    Ok(())
}

/// Takes out the links to the segments that a command has left out.
pub(super) fn unlink_lost_segments(before: &Document, next: &mut Document) -> Result<()> {
    let left: BTreeSet<String> = segment_names(next).map(str::to_owned).collect();
    for name in segment_names(before).filter(|name| !left.contains(*name)) {
        let id = segment_id(name);
        let found = removal_among(linked_items(next, &[name]), &id, None)?;
        carry_out(next, &id, None, &found);
    }
    Ok(())
}

/// What the removal of an item, an objective or a segment (`segment:` and its name) would take along, unlink or move.
///
/// # Errors
/// `unknown_id`: it is not there, or `move_to` is not one of its kind.
///
/// ```
/// use levier::workspace::{Command, Document, apply, plan_removal};
/// let put = |document: &Document, kind: &str, fields: serde_json::Value| {
///     let item = serde_json::json!({"put_item": {"item": {"id": "", "kind": kind, "revision": 0, "fields": fields}}});
///     apply(document, serde_json::from_value::<Command>(item).unwrap()).unwrap()
/// };
/// let phase = serde_json::json!({"title": "Lancement", "start": "2026-09-01", "end": "2026-09-30"});
/// let document = put(&Document::new("Boutique"), "phase", phase);
/// let gate = serde_json::json!({"phase": "i1", "kpi": "retention_rate", "op": "at_least", "value": 0.3});
/// let document = put(&document, "gate", gate);
/// let found = plan_removal(&document, "i1", None).unwrap();
/// assert!(found.asked);
/// assert_eq!(found.removed, ["i2"]);
/// ```
pub fn plan_removal(document: &Document, id: &str, move_to: Option<&str>) -> Result<Removal> {
    removal_among(linked_items(document, &[]), id, move_to)
}

fn removal_among(items: Vec<LinkedItem>, id: &str, move_to: Option<&str>) -> Result<Removal> {
    let input = RemovalInput { items, remove: id.to_owned(), move_to: move_to.map(str::to_owned) };
    removal(&input).map_err(|refused| {
        let found = refused.found.as_ref().and_then(Value::as_str).unwrap_or(id);
        Error::new(Code::UnknownId).field("id").found(found)
    })
}

/// The items of the plan with what they name beside it, and segments that are no longer there.
fn linked_items(document: &Document, lost: &[&str]) -> Vec<LinkedItem> {
    let beside = |id: String, kind: &str| LinkedItem { id, kind: kind.to_owned(), links: None };
    let objectives = document.objectives.iter().map(|objective| beside(objective.id.clone(), "objective"));
    let segments = segment_names(document).chain(lost.iter().copied());
    let segments = segments.map(|name| beside(segment_id(name), "segment"));
    let decisions = document.decisions.iter().map(|decision| {
        let objective = decision.objective.clone().map(Link::One);
        let items = Some(Link::Several(decision.items.clone()));
        let links = [("objective".to_owned(), objective), ("items".to_owned(), items)].into_iter().collect();
        LinkedItem { id: decision.id.clone(), kind: "decision".to_owned(), links: Some(links) }
    });
    document.plan.iter().map(linked).chain(objectives).chain(segments).chain(decisions).collect()
}

/// Does to the plan what a removal says.
fn carry_out(document: &mut Document, id: &str, move_to: Option<&str>, found: &Removal) {
    let mut gone: BTreeSet<&str> = found.removed.iter().map(String::as_str).collect();
    gone.insert(id);
    document.plan.retain(|item| !gone.contains(item.id.as_str()));
    // A segment is named by its name.
    let written = id.strip_prefix("segment:").unwrap_or(id);
    gone.insert(written);
    for place in &found.moved {
        let (Some(value), Some(to)) = (field_of(document, &place.id, &place.field), move_to) else {
            continue;
        };
        match value {
            Value::Array(ids) => {
                let is_there = ids.iter().any(|own| own == to);
                if is_there {
                    ids.retain(|own| own != id);
                } else {
                    ids.iter_mut().filter(|own| **own == id).for_each(|own| *own = to.into());
                }
            }
            one => *one = to.into(),
        }
    }
    for place in &found.taken_out {
        if let Some(Value::Array(ids)) = field_of(document, &place.id, &place.field) {
            ids.retain(|own| own.as_str().is_none_or(|own| !gone.contains(own)));
        }
    }
    for place in &found.unlinked {
        if let Some(item) = document.plan.iter_mut().find(|item| item.id == place.id) {
            item.fields.remove(&place.field);
        }
    }
    for item in &mut document.plan {
        item.fields.retain(|_, value| !says_nothing(value));
    }
    if !found.moved.is_empty() {
        join_budgets(&mut document.plan);
    }
}

/// A campaign that takes over another's budget has one: the amounts of both are added, month by month.
fn join_budgets(plan: &mut Vec<PlanItem>) {
    let mut at = 0;
    while at < plan.len() {
        let campaign = plan[at].text("campaign").map(str::to_owned);
        let same =
            |line: &PlanItem| line.kind == "budget_line" && line.text("campaign") == campaign.as_deref();
        let first = plan[..at].iter().position(same).filter(|_| plan[at].kind == "budget_line");
        let Some(first) = first else {
            at += 1;
            continue;
        };
        let taken = plan.remove(at);
        // The plan that was frozen is no longer the one that stands there.
        plan[first].fields.remove("frozen_on");
        if let (Some(Value::Object(into)), Some(Value::Object(from))) =
            (plan[first].fields.get_mut("months"), taken.fields.get("months"))
        {
            for (month, amounts) in from {
                add_amounts(into.entry(month.clone()).or_insert_with(|| Value::Object(Map::new())), amounts);
            }
        }
    }
}

/// Adds the amounts of a month, column by column; one that is not known adds nothing.
fn add_amounts(into: &mut Value, from: &Value) {
    let (Value::Object(into), Value::Object(from)) = (into, from) else { return };
    for (column, amount) in from {
        let Some(amount) = amount.as_f64() else { continue };
        let before = into.get(column).and_then(Value::as_f64).unwrap_or(0.0);
        into.insert(column.clone(), Value::from(before + amount));
    }
}

fn field_of<'a>(document: &'a mut Document, id: &str, key: &str) -> Option<&'a mut Value> {
    document.plan.iter_mut().find(|item| item.id == id)?.fields.get_mut(key)
}
