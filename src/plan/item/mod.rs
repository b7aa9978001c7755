//! The items of a plan: one small model for every kind, described once.
//!
//! - `description`: what is said of a kind and of a field; `fields` has what kinds share.
//! - `kinds`: all of them, from `strategy_kinds` and `work_kinds`.
//! - `check`: whether an item is as its kind is described, and fits what is there.
//! - `index`: the items by their ids, which the check asks.
//! - `links`: what an item names.

mod check;
mod description;
mod fields;
mod index;
mod kinds;
mod links;
mod strategy_kinds;
mod work_kinds;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub use check::{Surroundings, check_item};
pub use description::{FieldDescription, FieldType, KindDescription};
pub use index::PlanIndex;
pub use kinds::{kind_description, kinds};
pub use links::linked;
pub(crate) use links::segment_id;

/// An item of a plan: a campaign, a phase, a task or another of [`kinds`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct PlanItem {
    /// Its identifier; empty for a new one.
    pub id: String,
    /// Its kind, one of [`kinds`].
    pub kind: String,
    /// How often it was written: 1 for a new one.
    pub revision: u32,
    /// What it says, by the keys of its kind. A field that says nothing is absent.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, unknown>"))]
    pub fields: Map<String, Value>,
}

impl PlanItem {
    /// The text of a field, if it holds one.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.fields.get(key).and_then(Value::as_str)
    }
}
