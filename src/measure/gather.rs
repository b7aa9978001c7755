//! Rows → groups: which rows belong to a channel, to a campaign, to all.

use super::rows::{MeasureRow, Measured};
use super::sum::{Adder, Sum};
use crate::operation::{Provenance, SourceLines};
use std::collections::BTreeMap;

/// The columns that add up over rows. Reach and unique visitors are not among them: the same
/// person counts once over two days.
pub const ADDITIVE: [&str; 5] = ["impressions", "clicks", "cost", "conversions", "revenue"];

/// The lines kept for each file of a figure's provenance; its `rows` counts them all.
pub const LINES_KEPT: usize = 200;

/// The rows of one group, each with the index of its source.
pub(super) struct Part<'a> {
    pub(super) name: String,
    pub(super) channel: String,
    pub(super) rows: Vec<(usize, &'a MeasureRow<'a>)>,
}

pub(super) struct Gathered<'a> {
    pub(super) channels: Vec<Part<'a>>,
    pub(super) campaigns: Vec<Part<'a>>,
    pub(super) total: Part<'a>,
}

pub(super) fn gather<'a>(measured: &Measured<'a>) -> Gathered<'a> {
    let mut channels = Parts::default();
    let mut campaigns = Parts::default();
    let mut total = Part { name: String::new(), channel: String::new(), rows: Vec::new() };
    for (index, source) in measured.sources.iter().enumerate() {
        for row in &source.rows {
            let mapped = row.campaign.and_then(|campaign| measured.campaign_channels.get(campaign));
            let channel = mapped.map(String::as_str).or(row.channel).unwrap_or(source.platform);
            channels.put((channel, channel), (index, row));
            campaigns.put((channel, row.campaign.unwrap_or_default()), (index, row));
            total.rows.push((index, row));
        }
    }
    Gathered { channels: channels.parts, campaigns: campaigns.parts, total }
}

/// Groups in the order they are first met.
#[derive(Default)]
struct Parts<'a> {
    parts: Vec<Part<'a>>,
    at: BTreeMap<(String, String), usize>,
}

impl<'a> Parts<'a> {
    fn put(&mut self, (channel, name): (&str, &str), row: (usize, &'a MeasureRow<'a>)) {
        let next = self.parts.len();
        let at = *self.at.entry((channel.to_owned(), name.to_owned())).or_insert(next);
        if at == next {
            self.parts.push(Part { name: name.to_owned(), channel: channel.to_owned(), rows: Vec::new() });
        }
        self.parts[at].rows.push(row);
    }
}

impl Part<'_> {
    pub(super) fn sum(&self, key: &str) -> Sum {
        let mut adder = Adder::default();
        self.rows.iter().filter_map(|(_, row)| known(row, key)).for_each(|value| adder.add(value));
        Sum {
            value: adder.value(),
            known_rows: adder.count(),
            missing_rows: self.rows.len() as u64 - adder.count(),
        }
    }

    /// The rows where all of `keys` are known, and the others.
    pub(super) fn split(&self, keys: &[&str]) -> (Part<'_>, Part<'_>) {
        let (used, left) =
            self.rows.iter().copied().partition(|(_, row)| keys.iter().all(|key| known(row, key).is_some()));
        let part = |rows| Part { name: String::new(), channel: String::new(), rows };
        (part(used), part(left))
    }

    /// The sum of one column over these rows, and over how many.
    pub(super) fn total_of(&self, key: &str) -> (Option<f64>, u64) {
        let sum = self.sum(key);
        (sum.value, sum.known_rows)
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(super) fn provenance(&self, measured: &Measured<'_>) -> Provenance {
        let mut lines: BTreeMap<usize, (Vec<u64>, u64)> = BTreeMap::new();
        for (index, row) in &self.rows {
            let (kept, rows) = lines.entry(*index).or_default();
            if kept.len() < LINES_KEPT {
                kept.push(row.line);
            }
            *rows += 1;
        }
        let sources = lines.into_iter().map(|(index, (lines, rows))| {
            let source = &measured.sources[index];
            SourceLines { source: source.id.to_owned(), file: source.file.to_owned(), lines, rows }
        });
        Provenance { sources: sources.collect() }
    }
}

/// A number of the row; what is not finite is no number.
fn known(row: &MeasureRow<'_>, key: &str) -> Option<f64> {
    row.numbers.get(key).copied().filter(|value| value.is_finite())
}
