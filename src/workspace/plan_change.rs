//! Several changes to the plan as one step: items that name each other, and the decision behind them.

use std::collections::BTreeMap;

use serde_json::Value;

use super::document::{Decision, Document};
use super::journal::keep_decision;
use super::plan::put_item;
use crate::Result;
use crate::plan::{FieldType, PlanIndex, PlanItem, kind_description};

/// Begins the identifier of a new item that others of the same step name.
const NEW: char = '+';

/// Puts items in their order, then writes the decision.
///
/// # Errors
/// Those of each item, with `item`: its place in the list, from 0. Nothing is kept then.
pub(super) fn change_plan(
    document: &mut Document,
    items: Vec<PlanItem>,
    decision: Option<Decision>,
) -> Result<()> {
    let mut given: BTreeMap<String, String> = BTreeMap::new();
    let mut index = PlanIndex::of(&document.plan);
    for (at, mut item) in items.into_iter().enumerate() {
        let own = item.id.starts_with(NEW).then(|| std::mem::take(&mut item.id));
        name_new(&mut item, &given);
        put_item(document, &mut index, item).map_err(|error| error.with("item", at as f64))?;
        if let (Some(own), Some(put)) = (own, document.plan.last()) {
            given.insert(own, put.id.clone());
        }
    }
    let Some(mut decision) = decision else { return Ok(()) };
    for id in &mut decision.items {
        rename(id, &given);
    }
    keep_decision(document, decision)
}

/// Puts the identifiers that new items were given into the links to them.
fn name_new(item: &mut PlanItem, given: &BTreeMap<String, String>) {
    let fields = kind_description(&item.kind).map_or(&[][..], |kind| kind.fields);
    let links = fields.iter().filter(|field| matches!(field.holds, FieldType::Link | FieldType::Links));
    for link in links {
        match item.fields.get_mut(link.key) {
            Some(Value::String(id)) => rename(id, given),
            Some(Value::Array(ids)) => {
                for id in ids {
                    if let Value::String(id) = id {
                        rename(id, given);
                    }
                }
            }
            _ => {}
        }
    }
}

fn rename(id: &mut String, given: &BTreeMap<String, String>) {
    if let Some(own) = given.get(id) {
        own.clone_into(id);
    }
}
