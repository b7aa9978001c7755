//! The items of a plan by their ids, so that no check reads the whole plan for one link.

#![allow(clippy::disallowed_types, reason = "looked up by id alone: no order is read")]

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use siphasher::sip::SipHasher13;

use super::PlanItem;
use super::kinds::kind_description;

/// A map of a plan's items. A tree compares ids a dozen times for each of a large plan's links.
type ById<K, V> = HashMap<K, V, BuildHasherDefault<SipHasher13>>;

/// Where each item stands, and which one is the only one of its kind for what it names.
///
/// ```
/// use levier::plan::{PlanIndex, PlanItem};
/// let person: PlanItem = serde_json::from_str(
///     r#"{"id": "i1", "kind": "person", "revision": 1, "fields": {"name": "Équipe"}}"#).unwrap();
/// let index = PlanIndex::of(&[person]);
/// assert_eq!(index.place("i1"), Some(0));
/// assert!(index.is_kind("i1", "person") && !index.is_kind("i1", "task"));
/// ```
#[derive(Debug, Clone, Default)]
pub struct PlanIndex {
    known: ById<String, Known>,
    /// The id of the one item for what it names, by its kind and what it names.
    alone: ById<Alone, String>,
    #[cfg(test)]
    looked_up: std::cell::Cell<usize>,
}

/// What the index keeps of an item.
#[derive(Debug, Clone)]
struct Known {
    place: usize,
    /// None for a kind that is not described.
    kind: Option<&'static str>,
    needs: Vec<String>,
    alone: Option<Alone>,
}

/// A kind and what its item names, of which there may be one.
type Alone = (&'static str, Vec<Option<String>>);

impl PlanIndex {
    /// The index of these items.
    pub fn of(items: &[PlanItem]) -> Self {
        let mut index = Self::default();
        index.known.reserve(items.len());
        for (place, item) in items.iter().enumerate() {
            index.put(item, place);
        }
        index
    }

    /// Takes in an item that stands at this place, new or changed.
    pub fn put(&mut self, item: &PlanItem, place: usize) {
        let alone = alone(item);
        let kind = kind_description(&item.kind).map(|described| described.kind);
        let known = Known { place, kind, needs: needs(item), alone: alone.clone() };
        if let Some(before) = self.known.insert(item.id.clone(), known).and_then(|known| known.alone)
            && self.alone.get(&before) == Some(&item.id)
        {
            self.alone.remove(&before);
        }
        if let Some(key) = alone {
            self.alone.entry(key).or_insert_with(|| item.id.clone());
        }
    }

    /// Leaves out an item that was taken away from the end.
    pub fn take_away(&mut self, id: &str) {
        if let Some(before) = self.known.remove(id).and_then(|known| known.alone)
            && self.alone.get(&before).is_some_and(|holder| holder == id)
        {
            self.alone.remove(&before);
        }
    }

    /// Where an item stands.
    pub fn place(&self, id: &str) -> Option<usize> {
        self.get(id).map(|known| known.place)
    }

    /// Whether there is an item of this id and kind.
    pub fn is_kind(&self, id: &str, kind: &str) -> bool {
        self.get(id).is_some_and(|known| known.kind == Some(kind))
    }

    /// How many ids there are.
    pub fn ids(&self) -> usize {
        self.known.len()
    }

    /// The other item that stands alone for what this one names.
    pub(super) fn twin(&self, item: &PlanItem) -> Option<&str> {
        #[cfg(test)]
        self.looked_up.set(self.looked_up.get() + 1);
        let other = self.alone.get(&alone(item)?)?;
        (*other != item.id).then_some(other)
    }

    /// The ids that a phase needs.
    pub(super) fn needs(&self, id: &str) -> &[String] {
        self.get(id).map_or(&[], |known| &known.needs)
    }

    fn get(&self, id: &str) -> Option<&Known> {
        #[cfg(test)]
        self.looked_up.set(self.looked_up.get() + 1);
        self.known.get(id)
    }

    /// How often something was looked up.
    #[cfg(test)]
    pub(crate) fn looked_up(&self) -> usize {
        self.looked_up.get()
    }
}

/// Of some kinds there is one for what it names.
static ALONE: [(&str, &[&str]); 5] = [
    ("cell", &["competitor", "criterion"]),
    ("target", &["segment"]),
    ("positioning", &["target"]),
    ("mix", &["target"]),
    ("budget_line", &["campaign"]),
];

/// The fields of which an item of this kind is the only one; none when there may be several.
pub(super) fn alone_for(kind: &str) -> Option<(&'static str, &'static [&'static str])> {
    ALONE.into_iter().find(|(alone, _)| *alone == kind)
}

fn alone(item: &PlanItem) -> Option<Alone> {
    let (kind, keys) = alone_for(&item.kind)?;
    Some((kind, keys.iter().map(|key| item.text(key).map(str::to_owned)).collect()))
}

/// The ids that a phase needs; none of another kind.
pub(super) fn needs(item: &PlanItem) -> Vec<String> {
    let ids = item.fields.get("needs").and_then(serde_json::Value::as_array);
    ids.into_iter().flatten().filter_map(serde_json::Value::as_str).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use serde_json::json;

    use super::PlanIndex;
    use crate::plan::{PlanItem, Surroundings, check_item};

    /// Campaigns, each with a budget and two tasks.
    fn plan(campaigns: usize) -> Vec<PlanItem> {
        let item = |id: String, kind: &str, fields: serde_json::Value| {
            serde_json::from_value(json!({"id": id, "kind": kind, "revision": 1, "fields": fields})).unwrap()
        };
        let days = ("2026-09-01", "2026-09-30");
        (0..campaigns)
            .flat_map(|at| {
                let campaign = format!("c{at}");
                let task = |own: &str| {
                    item(format!("{own}{at}"), "task",
                        json!({"title": "T", "hours": 2, "start": days.0, "end": days.1, "campaign": campaign}))
                };
                [
                    item(campaign.clone(), "campaign", json!({"title": "C", "start": days.0, "end": days.1})),
                    item(format!("b{at}"), "budget_line", json!({"campaign": campaign, "months": {}})),
                    task("s"),
                    task("t"),
                ]
            })
            .collect()
    }

    #[test]
    fn the_check_of_a_plan_asks_as_often_as_it_has_links() {
        let asked = |campaigns| {
            let items = plan(campaigns);
            let index = PlanIndex::of(&items);
            let before = index.looked_up();
            let around = Surroundings { items: Cow::Borrowed(&index), ..Surroundings::default() };
            assert!(items.iter().all(|item| check_item(item, &around).is_ok()));
            index.looked_up() - before
        };
        let (few, many) = (asked(50), asked(2_000));
        assert_eq!(many, 40 * few, "{few} {many}");
    }

    #[test]
    fn an_item_that_names_another_campaign_leaves_the_first_free() {
        let mut items = plan(2);
        let mut index = PlanIndex::of(&items[..6]);
        items[5].fields.insert("campaign".into(), json!("c0"));
        assert_eq!(index.twin(&items[5]), Some("b0"));
        items[1].fields.insert("campaign".into(), json!("c9"));
        index.put(&items[1], 1);
        assert_eq!(index.twin(&items[5]), None);
    }
}
