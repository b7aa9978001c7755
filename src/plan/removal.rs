//! Removal: what goes with an item, and what loses a link to it.

use crate::Code;
use crate::answer::{Answered, Refused};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A removal to look at before it is done.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct RemovalInput {
    /// The items of the plan.
    pub items: Vec<LinkedItem>,
    /// The id of the item to remove.
    pub remove: String,
    /// The id of the item that takes its place, of the same kind.
    pub move_to: Option<String>,
}

/// An item and its links.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct LinkedItem {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// Its links by field.
    pub links: Option<BTreeMap<String, Option<Link>>>,
}

/// A link to one item, or to several.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(untagged)]
pub enum Link {
    /// To one.
    One(String),
    /// To several.
    Several(Vec<String>),
}

/// A field of an item.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct LinkField {
    /// The item.
    pub id: String,
    /// The field.
    pub field: String,
}

/// What a removal would do. Lists are sorted by id, then by field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Removal {
    /// Whether the lists must be shown and confirmed first.
    pub asked: bool,
    /// The items that go with it.
    pub removed: Vec<String>,
    /// Links that become empty.
    pub unlinked: Vec<LinkField>,
    /// Lists from which an id is taken.
    pub taken_out: Vec<LinkField>,
    /// Links that lead to the other item instead.
    pub moved: Vec<LinkField>,
    /// Links of decisions, which go on naming what is gone.
    pub kept: Vec<LinkField>,
}

/// Says what the removal of an item would take along, unlink or move.
///
/// ```
/// use levier::plan::{RemovalInput, removal};
/// let input: RemovalInput = serde_json::from_str(
///     r#"{"remove": "o", "items": [
///         {"id": "o", "kind": "objective", "links": {}},
///         {"id": "k", "kind": "key_result", "links": {"objective": "o"}},
///         {"id": "c", "kind": "campaign", "links": {"objective": "o"}}]}"#,
/// ).unwrap();
/// let found = removal(&input).unwrap();
/// assert_eq!((found.removed, found.unlinked[0].id.as_str()), (vec!["k".to_owned()], "c"));
/// ```
///
/// # Errors
/// `unknown_id` with the id found: the item is not there; then the other is not there, is the same or of another kind.
pub fn removal(input: &RemovalInput) -> Answered<Removal> {
    let plan = Plan::of(input)?;
    let gone = plan.gone();
    let mut removal = Removal {
        removed: gone.iter().filter(|id| **id != input.remove).map(|id| (*id).to_owned()).collect(),
        ..Removal::default()
    };
    for item in input.items.iter().filter(|item| !gone.contains(item.id.as_str())) {
        for (field, link) in item.all_links() {
            let named: Vec<&str> = link.ids().filter(|id| gone.contains(id)).collect();
            let place = || LinkField { id: item.id.clone(), field: field.to_owned() };
            let moves = plan.moves(item, field);
            if named.is_empty() {
                continue;
            }
            if item.kind == "decision" {
                removal.kept.push(place());
                continue;
            }
            if moves && named.contains(&input.remove.as_str()) {
                removal.moved.push(place());
            }
            if named.iter().any(|id| !moves || *id != input.remove) {
                match link {
                    Link::One(_) => removal.unlinked.push(place()),
                    Link::Several(_) => removal.taken_out.push(place()),
                }
            }
        }
    }
    for list in [&mut removal.unlinked, &mut removal.taken_out, &mut removal.moved, &mut removal.kept] {
        list.sort_unstable();
    }
    removal.asked = !(removal.removed.is_empty()
        && removal.unlinked.is_empty()
        && removal.taken_out.is_empty()
        && removal.moved.is_empty());
    Ok(removal)
}

impl Link {
    fn ids(&self) -> impl Iterator<Item = &str> {
        match self {
            Self::One(id) => std::slice::from_ref(id),
            Self::Several(ids) => ids.as_slice(),
        }
        .iter()
        .map(String::as_str)
    }
}

impl LinkedItem {
    fn all_links(&self) -> impl Iterator<Item = (&str, &Link)> {
        self.links.iter().flatten().filter_map(|(field, link)| Some((field.as_str(), link.as_ref()?)))
    }

    fn link(&self, field: &str) -> Option<&Link> {
        self.links.as_ref()?.get(field)?.as_ref()
    }

    /// The id that a field of one link names.
    fn named(&self, field: &str) -> Option<&str> {
        self.link(field)?.ids().next()
    }

    /// Whether the item goes with what the field names.
    fn hangs_on(&self, field: &str) -> bool {
        matches!(
            (self.kind.as_str(), field),
            ("grid_entry", "grid")
                | ("cell", "competitor" | "criterion")
                | ("key_result", "objective")
                | ("target", "segment")
                | ("positioning" | "mix", "target")
                | ("budget_line", "campaign")
                | ("gate", "phase")
        )
    }

    /// Whether the item goes when the list of the field would be empty.
    fn needs_one_of(&self, field: &str) -> bool {
        self.kind == "tows" && matches!(field, "internal" | "external")
    }
}

/// The items of a plan, the one to remove and the one that takes its place.
struct Plan<'a> {
    items: &'a [LinkedItem],
    by_id: BTreeMap<&'a str, &'a LinkedItem>,
    remove: &'a str,
    move_to: Option<&'a str>,
}

impl<'a> Plan<'a> {
    fn of(input: &'a RemovalInput) -> Answered<Self> {
        let unknown = |id: &str| Refused::new(Code::UnknownId).found(id);
        let mut by_id = BTreeMap::new();
        for item in &input.items {
            by_id.insert(item.id.as_str(), item);
        }
        let removed = by_id.get(input.remove.as_str()).ok_or_else(|| unknown(&input.remove))?;
        if let Some(other) = &input.move_to {
            let kind = by_id.get(other.as_str()).map(|item| &item.kind);
            if *other == input.remove || kind != Some(&removed.kind) {
                return Err(unknown(other));
            }
        }
        Ok(Self { items: &input.items, by_id, remove: &input.remove, move_to: input.move_to.as_deref() })
    }

    /// The item and all that goes with it, until nothing more goes.
    fn gone(&self) -> BTreeSet<&'a str> {
        let mut gone = BTreeSet::new();
        gone.insert(self.remove);
        loop {
            let before = gone.len();
            for item in self.items {
                if !gone.contains(item.id.as_str())
                    && item.all_links().any(|(field, link)| self.takes(item, field, link, &gone))
                {
                    gone.insert(item.id.as_str());
                }
            }
            if gone.len() == before {
                return gone;
            }
        }
    }

    /// Whether what is gone takes the item along by this field.
    fn takes(&self, item: &LinkedItem, field: &str, link: &Link, gone: &BTreeSet<&str>) -> bool {
        let moves = self.moves(item, field);
        let loses = |id: &str| gone.contains(id) && !(moves && id == self.remove);
        if item.hangs_on(field) {
            link.ids().any(loses)
        } else {
            item.needs_one_of(field) && link.ids().next().is_some() && link.ids().all(loses)
        }
    }

    /// Whether a link of this field to the removed item may lead to the other one instead.
    fn moves(&self, item: &LinkedItem, field: &str) -> bool {
        let Some(move_to) = self.move_to else { return false };
        if item.kind == "decision" {
            false
        } else if item.hangs_on(field) {
            !self.is_taken(item, field, move_to)
        } else {
            item.id != move_to
                && !(matches!(field, "above" | "needs") && self.leads_to(move_to, &item.id, field))
        }
    }

    /// Whether the one item allowed there is there already: a cell of a pair, a target of a segment, a positioning or
    /// a mix of a target.
    fn is_taken(&self, item: &LinkedItem, field: &str, move_to: &str) -> bool {
        let other_field = match (item.kind.as_str(), field) {
            ("cell", "competitor") => Some("criterion"),
            ("cell", "criterion") => Some("competitor"),
            ("target" | "positioning" | "mix", _) => None,
            _ => return false,
        };
        self.items.iter().any(|other| {
            other.kind == item.kind
                && other.id != item.id
                && other.named(field) == Some(move_to)
                && other_field.is_none_or(|field| other.named(field) == item.named(field))
        })
    }

    /// Whether one leads from an item to another along a field.
    fn leads_to(&self, from: &'a str, to: &str, field: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![from];
        while let Some(id) = open.pop() {
            if id == to {
                return true;
            }
            if seen.insert(id) {
                let link = self.by_id.get(id).and_then(|item| item.link(field));
                open.extend(link.into_iter().flat_map(Link::ids));
            }
        }
        false
    }
}
