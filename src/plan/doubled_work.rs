//! Doubled work: pairs of items that look like the same work done twice.

use super::span::{Span, on_common_days};
use super::title::{LetterPairs, letter_pairs, title_similarity};
use crate::value::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The items to compare.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct DoubledWorkInput {
    /// Campaigns, contents, tasks and other items.
    pub items: Vec<WorkItem>,
    /// The lowest score that counts, 0.6 unless said.
    pub threshold: Option<f64>,
    /// The most pairs to give; the others are counted. All unless said.
    pub most: Option<usize>,
}

/// An item to compare.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct WorkItem {
    /// Its id.
    pub id: String,
    /// Its kind; only items of one kind are compared.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// The segment it is for, `all`, or none.
    pub segment: Option<String>,
    /// Its channel, `all`, or none.
    pub channel: Option<String>,
    /// Its first day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub start: Date,
    /// Its last day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub end: Date,
    /// The items that somebody said it does not double.
    pub not_double_of: Option<Vec<String>>,
}

/// Two items that look alike.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct DoubledPair {
    /// The one listed first.
    pub a: String,
    /// The other.
    pub b: String,
    /// How alike the titles are, 0 to 1.
    pub title: f64,
    /// Common days over the days of the shorter item.
    pub overlap: f64,
    /// title · overlap · same segment · same channel.
    pub score: f64,
}

/// The pairs found.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct DoubledWork {
    /// By falling score, then by ids.
    pub pairs: Vec<DoubledPair>,
    /// How many more there are than were asked for; absent where all are given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<usize>,
}

/// Finds pairs of items of one kind with a day in common, like titles (Dice 1945, over pairs of letters) and the
/// same segment and channel.
///
/// ```
/// use levier::plan::{DoubledWorkInput, doubled_work};
/// let input: DoubledWorkInput = serde_json::from_str(
///     r#"{"items": [
///         {"id": "t1", "kind": "task", "title": "Rédiger l'e-mail", "start": "2027-08-16", "end": "2027-08-20"},
///         {"id": "t2", "kind": "task", "title": "E-mail : rédiger", "start": "2027-08-18", "end": "2027-08-20"}]}"#,
/// ).unwrap();
/// assert_eq!(doubled_work(&input).pairs[0].score, 1.0);
/// let counted = doubled_work(&DoubledWorkInput { most: Some(0), ..input });
/// assert_eq!((counted.pairs.len(), counted.more), (0, Some(1)));
/// ```
pub fn doubled_work(input: &DoubledWorkInput) -> DoubledWork {
    let threshold = input.threshold.unwrap_or(0.6) - super::EPSILON;
    let mut kinds: BTreeMap<&str, Vec<Titled>> = BTreeMap::new();
    for item in &input.items {
        kinds.entry(&item.kind).or_default().push(Titled {
            item,
            span: Span::of(item.start, item.end),
            letters: letter_pairs(&item.title),
        });
    }
    let mut pairs = Vec::new();
    for items in kinds.values() {
        for (a, b) in on_common_days(items.iter().collect(), |titled| titled.span) {
            pairs.extend(compared(a, b, threshold).filter(|pair| pair.score >= threshold));
        }
    }
    // Scores that are equal but for the last bits count as equal.
    let rounded = |pair: &DoubledPair| (pair.score * 1e12).round();
    pairs.sort_by(|one, other| {
        rounded(other).total_cmp(&rounded(one)).then_with(|| (&one.a, &one.b).cmp(&(&other.a, &other.b)))
    });
    let more = input.most.and_then(|most| pairs.len().checked_sub(most)).filter(|&more| more > 0);
    pairs.truncate(input.most.unwrap_or(usize::MAX));
    DoubledWork { pairs, more }
}

/// An item with its days and the letters of its title, each read once.
struct Titled<'a> {
    item: &'a WorkItem,
    span: Span,
    letters: LetterPairs,
}

/// The score of two items of one kind; none where it cannot reach the threshold whatever the titles.
fn compared(one: &Titled, other: &Titled, threshold: f64) -> Option<DoubledPair> {
    let (a, b) = (one.item, other.item);
    let common = one.span.common(other.span)?;
    let overlap = common.days() as f64 / one.span.days().min(other.span.days()) as f64;
    let alike =
        same(a.segment.as_deref(), b.segment.as_deref()) * same(a.channel.as_deref(), b.channel.as_deref());
    let dismisses =
        |one: &WorkItem, other: &WorkItem| one.not_double_of.iter().flatten().any(|id| *id == other.id);
    if overlap * alike < threshold || dismisses(a, b) || dismisses(b, a) {
        return None;
    }
    let title = title_similarity(&one.letters, &other.letters);
    Some(DoubledPair { a: a.id.clone(), b: b.id.clone(), title, overlap, score: title * overlap * alike })
}

/// 1 for equal values, 0.8 when one of them is open or for all, else 0.
fn same(a: Option<&str>, b: Option<&str>) -> f64 {
    let open = |value: Option<&str>| value.is_none_or(|value| value == "all");
    if a == b {
        1.0
    } else if open(a) || open(b) {
        0.8
    } else {
        0.0
    }
}
