//! Files that may say the same thing twice.

use super::source::JoinSource;
use crate::value::Date;
use serde::Serialize;

/// How two files overlap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum OverlapKind {
    /// The same rows.
    SameFile,
    /// The same platform over the same days.
    SameDays,
}

/// Two files that may say the same thing twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Overlap {
    /// How they overlap.
    pub kind: OverlapKind,
    /// The file that was kept first.
    pub first: String,
    /// The other one.
    pub second: String,
    /// The first day in both.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub from: Option<Date>,
    /// The last day in both.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub to: Option<Date>,
}

/// The pairs of files of one kind and platform that hold the same rows or the same days.
pub(super) fn overlaps(sources: &[JoinSource<'_>]) -> Vec<Overlap> {
    let mut found = Vec::new();
    for (at, second) in sources.iter().enumerate() {
        for first in &sources[..at] {
            if first.rows.kind != second.rows.kind || first.rows.platform != second.rows.platform {
                continue;
            }
            let same = first.rows.table == second.rows.table;
            let shared = first.period.zip(second.period).map(|(a, b)| (a.0.max(b.0), a.1.min(b.1)));
            let shared = shared.filter(|(from, to)| from <= to);
            if same || shared.is_some() {
                found.push(Overlap {
                    kind: if same { OverlapKind::SameFile } else { OverlapKind::SameDays },
                    first: first.file.to_owned(),
                    second: second.file.to_owned(),
                    from: shared.map(|(from, _)| from),
                    to: shared.map(|(_, to)| to),
                });
            }
        }
    }
    found
}
