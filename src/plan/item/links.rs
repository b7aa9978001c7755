//! What an item names, as the removal reads it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::PlanItem;
use super::description::FieldType;
use super::kinds::kind_description;
use crate::plan::{Link, LinkedItem};

/// An item with its links alone. A link that says a choice instead of naming an item is none.
pub fn linked(item: &PlanItem) -> LinkedItem {
    let described = kind_description(&item.kind).map_or(&[][..], |kind| kind.fields);
    let mut links = BTreeMap::new();
    for field in described {
        let Some(value) = item.fields.get(field.key) else { continue };
        match (field.holds, value) {
            (FieldType::Link, Value::String(id)) if !field.choices.contains(&id.as_str()) => {
                let id = if field.kinds == ["segment"] { segment_id(id) } else { id.clone() };
                links.insert(field.key.to_owned(), Some(Link::One(id)));
            }
            (FieldType::Links, Value::Array(ids)) => {
                let ids = ids.iter().filter_map(Value::as_str).map(str::to_owned).collect();
                links.insert(field.key.to_owned(), Some(Link::Several(ids)));
            }
            _ => {}
        }
    }
    LinkedItem { id: item.id.clone(), kind: item.kind.clone(), links: Some(links) }
}

/// The id of a segment among the items of a plan: segments have names, which could be those of items.
pub(crate) fn segment_id(name: &str) -> String {
    format!("segment:{name}")
}
