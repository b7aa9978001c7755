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
    /// `reach_not_summed`, `periods_differ`, `overlapping_sources` or `mixed_result_types`.
    pub code: &'static str,
    /// What its sentence needs.
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, number | string | string[]>"))]
    pub detail: BTreeMap<&'static str, crate::error::Detail>,
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
        note("reach_not_summed", vec![("rows", (with_reach as f64).into())]);
    }
    let kinds = set_of(sources.iter().flat_map(|source| names(source, "result_kind")));
    if kinds.len() > 1 {
        let kinds: Vec<String> = kinds.into_iter().map(str::to_owned).collect();
        note("mixed_result_types", vec![("kinds", kinds.into())]);
    }
    let periods = set_of(sources.iter().filter_map(|source| source.period));
    if periods.len() > 1 {
        let files: Vec<String> = sources.iter().map(|source| source.file.to_owned()).collect();
        note("periods_differ", vec![("files", files.into())]);
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
                note("overlapping_sources", vec![("files", files.into())]);
            }
        }
    }
    notes
}

/// The different texts of a column.
fn names<'a>(source: &MeasureSource<'a>, column: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    source.rows.texts(column).map_or(&[][..], Texts::dictionary).iter().map(String::as_str)
}
