//! What to know before reading the figures of several files.

use super::rows::MeasureSource;
use crate::table::Texts;
use crate::value::{map_of, set_of};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Something to know before reading the figures.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(hashmap_as_object, missing_as_null))]
pub struct MeasureNote {
    /// What it is.
    pub code: MeasureNoteCode,
    /// What its sentence needs.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, Detail>"))]
    pub detail: BTreeMap<&'static str, crate::error::Detail>,
}

/// What there is to know before reading the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum MeasureNoteCode {
    /// Reach is not added up: the same person may be counted in several rows (`rows`).
    ReachNotSummed,
    /// The files do not cover the same days (`files`).
    PeriodsDiffer,
    /// Two files of one platform tell of the same campaign over the same days (`files`).
    OverlappingSources,
    /// The results are of several kinds (`kinds`).
    MixedResultTypes,
}

pub(super) fn notes(sources: &[MeasureSource<'_>]) -> Vec<MeasureNote> {
    let mut notes = Vec::new();
    let mut note = |code, detail: Vec<(&'static str, crate::error::Detail)>| {
        notes.push(MeasureNote { code, detail: map_of(detail) });
    };
    let known = |source: &MeasureSource<'_>| {
        source.rows.table.numbers("reach").map_or(0, |reach| reach.iter().flatten().count())
    };
    let with_reach: usize = sources.iter().map(known).sum();
    if with_reach > 1 {
        note(MeasureNoteCode::ReachNotSummed, vec![("rows", (with_reach as f64).into())]);
    }
    let kinds = set_of(sources.iter().flat_map(|source| names(source, "result_kind")));
    if kinds.len() > 1 {
        let kinds: Vec<String> = kinds.into_iter().map(str::to_owned).collect();
        note(MeasureNoteCode::MixedResultTypes, vec![("kinds", kinds.into())]);
    }
    let periods = set_of(sources.iter().filter_map(|source| source.period));
    if periods.len() > 1 {
        let files: Vec<String> = sources.iter().map(|source| source.file.to_owned()).collect();
        note(MeasureNoteCode::PeriodsDiffer, vec![("files", files.into())]);
    }
    // The same platform twice over the same days is most likely the same money twice.
    for (at, first) in sources.iter().enumerate() {
        for second in &sources[at + 1..] {
            let meet = match (first.period, second.period) {
                (Some((from, to)), Some((other_from, other_to))) => from <= other_to && other_from <= to,
                _ => false,
            };
            let campaigns: BTreeSet<&str> = names(first, "campaign").collect();
            let same_campaign = names(second, "campaign").any(|campaign| campaigns.contains(campaign));
            if meet && first.rows.platform == second.rows.platform && same_campaign {
                let files = vec![first.file.to_owned(), second.file.to_owned()];
                note(MeasureNoteCode::OverlappingSources, vec![("files", files.into())]);
            }
        }
    }
    notes
}

/// The different texts of a column.
fn names<'a>(source: &MeasureSource<'a>, column: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    source.rows.texts(column).map_or(&[][..], Texts::dictionary).iter().map(String::as_str)
}
