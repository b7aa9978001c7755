//! What was spent on each channel, row by row with its days.

use super::cover::Cover;
use super::source::JoinSource;
use super::unit::PeriodUnit;
use crate::import::Kind;
use crate::value::Date;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Why rows are not in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum LeftOutReason {
    /// They have no day, and their file announces no period that fits one.
    NoDay,
    /// They cover more than one period.
    SeveralPeriods,
    /// Their cost is missing.
    NoCost,
}

/// Rows that are not in the table.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct LeftOutRows {
    /// The file.
    pub file: String,
    /// Why.
    pub reason: LeftOutReason,
    /// How many.
    pub rows: u64,
    /// What they cost, as far as it is known.
    pub cost: f64,
}

/// One row with a cost: its channel, first and last day.
#[derive(Debug, Clone)]
pub(super) struct Spent {
    pub(super) channel: String,
    pub(super) from: Date,
    pub(super) to: Date,
    pub(super) cost: f64,
    /// The place of its file among the sources.
    file: usize,
}

/// The rows of all files with a cost, and the days that each channel's files cover.
#[derive(Debug, Default)]
pub(super) struct Spend {
    pub(super) rows: Vec<Spent>,
    pub(super) cover: BTreeMap<String, Cover>,
    files: Vec<String>,
    left_out: BTreeMap<(usize, LeftOutReason), (u64, f64)>,
}

/// Reads the costs.
pub(super) fn gather(sources: &[JoinSource<'_>], channels: &BTreeMap<String, String>) -> Spend {
    let files = sources.iter().map(|source| source.file.to_owned()).collect();
    let mut spend = Spend { files, ..Spend::default() };
    for (file, source) in sources.iter().enumerate().filter(|(_, source)| source.rows.kind == Kind::Ads) {
        let mut of_file: Vec<Spent> = Vec::new();
        for row in 0..source.rows.len() {
            let campaign = source.rows.text("campaign", row);
            let mapped = campaign.and_then(|campaign| channels.get(campaign)).map(String::as_str);
            let channel = mapped.or(source.rows.text("channel", row)).unwrap_or(source.channel);
            let cost = source.rows.number("cost", row);
            let days = match (source.rows.day("date", row), source.rows.day("date_end", row)) {
                (Some(from), to) => Some((from, to.unwrap_or(from))),
                (None, _) => source.period,
            };
            let Some(cost) = cost else {
                spend.leave_out(file, LeftOutReason::NoCost, 0.0);
                continue;
            };
            let Some((from, to)) = days else {
                spend.leave_out(file, LeftOutReason::NoDay, cost);
                continue;
            };
            of_file.push(Spent { channel: channel.to_owned(), from, to, cost, file });
        }
        // A file covers the days that it announces, or else those of its rows, for every channel in it.
        let first = of_file.iter().map(|spent| spent.from).min();
        let last = of_file.iter().map(|spent| spent.to).max();
        let Some(found) = first.zip(last) else { continue };
        let (from, to) = source.period.map_or(found, |(from, to)| (from.min(found.0), to.max(found.1)));
        let channels: BTreeSet<&String> = of_file.iter().map(|spent| &spent.channel).collect();
        for channel in channels {
            spend.cover.entry(channel.clone()).or_default().add((from, to));
        }
        spend.rows.extend(of_file);
    }
    spend
}

impl Spend {
    fn leave_out(&mut self, file: usize, reason: LeftOutReason, cost: f64) {
        let (rows, sum) = self.left_out.entry((file, reason)).or_default();
        *rows += 1;
        *sum += cost;
    }

    /// The shortest unit that holds every row.
    pub(super) fn unit(&self) -> PeriodUnit {
        let fits = |unit: PeriodUnit| self.rows.iter().all(|spent| unit.holds(spent.from, spent.to));
        if !fits(PeriodUnit::Week) && fits(PeriodUnit::Month) { PeriodUnit::Month } else { PeriodUnit::Week }
    }

    /// The sums by channel and period; what covers several periods is left out.
    pub(super) fn by_period(&mut self, unit: PeriodUnit) -> BTreeMap<String, BTreeMap<Date, f64>> {
        let mut sums: BTreeMap<String, BTreeMap<Date, f64>> = BTreeMap::new();
        let mut across: Vec<(usize, f64)> = Vec::new();
        for spent in &self.rows {
            if unit.holds(spent.from, spent.to) {
                *sums.entry(spent.channel.clone()).or_default().entry(unit.start(spent.from)).or_default() +=
                    spent.cost;
            } else {
                across.push((spent.file, spent.cost));
            }
        }
        for (file, cost) in across {
            self.leave_out(file, LeftOutReason::SeveralPeriods, cost);
        }
        sums
    }

    pub(super) fn left_out(self) -> Vec<LeftOutRows> {
        let Self { files, left_out, .. } = self;
        let row = |((file, reason), (rows, cost)): ((usize, LeftOutReason), (u64, f64))| LeftOutRows {
            file: files[file].clone(),
            reason,
            rows,
            cost,
        };
        left_out.into_iter().map(row).collect()
    }
}
