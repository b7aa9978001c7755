//! Rows → groups: which rows belong to a channel, to a campaign, to all.

use super::rows::{MeasureSource, Measured};
use super::scope::Scope;
use super::sum::{Adder, Sum};
use crate::import::ExportRows;
use crate::operation::{Provenance, SourceLines};
use crate::table::{Numbers, Texts};
use std::collections::BTreeMap;

/// The columns that add up over rows. Reach and unique visitors are not among them: the same
/// person counts once over two days.
pub const ADDITIVE: [&str; 5] = ["impressions", "clicks", "cost", "conversions", "revenue"];

/// What an amount of a column of a source counts for.
pub(super) fn worth(column: &str, factor: f64, measured: &Measured<'_>) -> f64 {
    match column {
        "cost" => factor,
        "revenue" => factor / (1.0 + measured.revenue_vat.unwrap_or(0.0)),
        _ => 1.0,
    }
}

/// The lines kept for each file of a figure's provenance; its `rows` counts them all.
pub const LINES_KEPT: usize = 200;

/// The columns of a source that measuring reads.
struct Columns<'a> {
    campaign: Option<&'a Texts>,
    channel: Option<&'a Texts>,
    /// Those of [`ADDITIVE`], in its order; a missing number is NaN.
    numbers: [Option<&'a [f64]>; ADDITIVE.len()],
    /// What a number of each counts for.
    worth: [f64; ADDITIVE.len()],
}

impl<'a> Columns<'a> {
    fn new(rows: &'a ExportRows, factor: f64, measured: &Measured<'_>) -> Self {
        let numbers = ADDITIVE.map(|key| rows.table.numbers(key).map(Numbers::or_nan));
        let worth = ADDITIVE.map(|key| worth(key, factor, measured));
        Self { campaign: rows.texts("campaign"), channel: rows.texts("channel"), numbers, worth }
    }
}

/// A row of a source.
#[derive(Clone, Copy)]
struct Place {
    source: u32,
    row: u32,
}

/// The rows of one group.
pub(super) struct Part {
    pub(super) name: String,
    pub(super) channel: String,
    rows: Vec<Place>,
}

/// All rows by channel, by campaign and together.
pub(super) struct Gathered<'a> {
    columns: Vec<Columns<'a>>,
    pub(super) channels: Vec<Part>,
    pub(super) campaigns: Vec<Part>,
    pub(super) total: Part,
}

pub(super) fn gather<'a>(measured: &Measured<'a>, scope: &Scope) -> Gathered<'a> {
    let mut channels = Parts::default();
    let mut campaigns = Parts::default();
    let mut total = Part { name: String::new(), channel: String::new(), rows: Vec::new() };
    let columns = |(at, source): (usize, &MeasureSource<'a>)| {
        Columns::new(source.rows, scope.factor(at).unwrap_or(1.0), measured)
    };
    let columns: Vec<Columns<'a>> = measured.sources.iter().enumerate().map(columns).collect();
    for (index, (source, columns)) in measured.sources.iter().zip(&columns).enumerate() {
        // A source names few campaigns and channels: each pair of them is looked up once.
        let mut groups: BTreeMap<(Option<u32>, Option<u32>), (usize, usize)> = BTreeMap::new();
        for row in (0..source.rows.len()).filter(|&row| scope.holds(measured, index, row)) {
            let code = |texts: Option<&Texts>| texts.and_then(|texts| texts.code(row));
            let (channel, campaign) =
                *groups.entry((code(columns.campaign), code(columns.channel))).or_insert_with(|| {
                    let text = |texts: Option<&'a Texts>| texts.and_then(|texts| texts.get(row));
                    let campaign = text(columns.campaign);
                    let mapped = campaign.and_then(|campaign| measured.campaign_channels.get(campaign));
                    let channel = mapped
                        .map(String::as_str)
                        .or(text(columns.channel))
                        .unwrap_or(source.rows.platform.as_str());
                    (channels.at(channel, channel), campaigns.at(channel, campaign.unwrap_or_default()))
                });
            let place = Place { source: index as u32, row: row as u32 };
            channels.parts[channel].rows.push(place);
            campaigns.parts[campaign].rows.push(place);
            total.rows.push(place);
        }
    }
    Gathered { columns, channels: channels.parts, campaigns: campaigns.parts, total }
}

/// Groups in the order they are first met.
#[derive(Default)]
struct Parts {
    parts: Vec<Part>,
    known: BTreeMap<(String, String), usize>,
}

impl Parts {
    /// The place of a group, a new one at the end.
    fn at(&mut self, channel: &str, name: &str) -> usize {
        let next = self.parts.len();
        let at = *self.known.entry((channel.to_owned(), name.to_owned())).or_insert(next);
        if at == next {
            self.parts.push(Part { name: name.to_owned(), channel: channel.to_owned(), rows: Vec::new() });
        }
        at
    }
}

impl Part {
    pub(super) const fn len(&self) -> usize {
        self.rows.len()
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Its rows: the place of each one's source, and its own in that source.
    pub(super) fn places(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.rows.iter().map(|place| (place.source as usize, place.row as usize))
    }

    /// The sum of a column, beside how many rows know it.
    pub(super) fn sum(&self, gathered: &Gathered<'_>, key: &str) -> Sum {
        let mut adder = Adder::default();
        if let Some(column) = place_of(key) {
            self.rows
                .iter()
                .filter_map(|&place| gathered.number(place, column))
                .for_each(|value| adder.add(value));
        }
        Sum {
            value: adder.value(),
            known_rows: adder.count(),
            missing_rows: self.rows.len() as u64 - adder.count(),
        }
    }

    /// The rows where all of `keys` are known, and the others.
    pub(super) fn split(&self, gathered: &Gathered<'_>, keys: &[&str]) -> (Self, Self) {
        let columns: Vec<Option<usize>> = keys.iter().map(|key| place_of(key)).collect();
        let known = |place: Place| {
            columns.iter().all(|column| column.is_some_and(|column| gathered.number(place, column).is_some()))
        };
        let (used, left) = self.rows.iter().copied().partition(|&place| known(place));
        let part = |rows| Self { name: String::new(), channel: String::new(), rows };
        (part(used), part(left))
    }

    /// The files and lines that these rows come from.
    pub(super) fn provenance(&self, measured: &Measured<'_>) -> Provenance {
        let mut lines: BTreeMap<u32, (Vec<u64>, u64)> = BTreeMap::new();
        for place in &self.rows {
            let (kept, rows) = lines.entry(place.source).or_default();
            if kept.len() < LINES_KEPT {
                kept.push(measured.sources[place.source as usize].rows.line(place.row as usize));
            }
            *rows += 1;
        }
        let sources = lines.into_iter().map(|(index, (lines, rows))| {
            let source = &measured.sources[index as usize];
            SourceLines { source: source.id.to_owned(), file: source.file.to_owned(), lines, rows }
        });
        Provenance { sources: sources.collect() }
    }
}

impl Gathered<'_> {
    /// The numbers that a row knows, each with the place of its column in [`ADDITIVE`].
    pub(super) fn known(&self, source: usize, row: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
        let place = Place { source: source as u32, row: row as u32 };
        (0..ADDITIVE.len()).filter_map(move |column| Some((column, self.number(place, column)?)))
    }

    /// A number of a row; none when it is missing.
    fn number(&self, place: Place, column: usize) -> Option<f64> {
        let columns = &self.columns[place.source as usize];
        let number = columns.numbers[column]?[place.row as usize];
        Some(number * columns.worth[column]).filter(|number| !number.is_nan())
    }
}

fn place_of(key: &str) -> Option<usize> {
    ADDITIVE.iter().position(|additive| *additive == key)
}
