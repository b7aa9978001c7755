//! Files that may say the same thing twice.

use super::source::JoinSource;
use crate::import::{ExportRows, Kind};
use crate::table::Cells;
use crate::value::Date;
use serde::Serialize;
use siphasher::sip::SipHasher13;
use std::hash::{Hash, Hasher};

/// How two files overlap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum OverlapKind {
    /// The same rows.
    SameFile,
    /// The same platform over the same days.
    SameDays,
    /// Sales or visits of the same days by two platforms, as a shop and what takes its payments.
    SameSales,
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

/// The pairs of files of one kind that hold the same rows, the same days of a platform, or sales of the same days.
pub(super) fn overlaps(sources: &[JoinSource<'_>]) -> Vec<Overlap> {
    let mut found = Vec::new();
    for (at, second) in sources.iter().enumerate() {
        for first in &sources[..at] {
            if first.rows.kind != second.rows.kind {
                continue;
            }
            let one_platform = first.rows.platform == second.rows.platform;
            let same = one_platform && same_rows(first.rows, second.rows)
                || !one_platform && same_amounts(first.rows, second.rows);
            if !(same || one_platform || matches!(first.rows.kind, Kind::Orders | Kind::Web)) {
                continue;
            }
            let shared = first.period.zip(second.period).map(|(a, b)| (a.0.max(b.0), a.1.min(b.1)));
            let shared = shared.filter(|(from, to)| from <= to);
            if same || shared.is_some() {
                found.push(Overlap {
                    kind: match (same, one_platform) {
                        (true, _) => OverlapKind::SameFile,
                        (false, true) => OverlapKind::SameDays,
                        (false, false) => OverlapKind::SameSales,
                    },
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

/// Whether two exports hold the same rows, in whatever order.
fn same_rows(first: &ExportRows, second: &ExportRows) -> bool {
    let names = |rows: &ExportRows| -> Vec<String> {
        let mut names: Vec<String> =
            rows.table.columns().iter().skip(1).map(|column| column.name().to_owned()).collect();
        names.sort();
        names
    };
    let shared = names(first);
    first.len() == second.len()
        && shared == names(second)
        && digest(first, &shared) == digest(second, &shared)
}

/// Whether the costs of each day are the same, as when one export was saved in two languages.
fn same_amounts(first: &ExportRows, second: &ExportRows) -> bool {
    let shared = ["date".to_owned(), "cost".to_owned(), "clicks".to_owned()];
    let told = |rows: &ExportRows| shared.iter().filter(|name| rows.table.cells(name).is_some()).count();
    first.len() == second.len()
        && first.len() > 2
        && told(first) == shared.len()
        && told(second) == shared.len()
        && digest(first, &shared) == digest(second, &shared)
}

/// The rows by some of their columns, whatever their order: the sum of what each makes.
fn digest(rows: &ExportRows, names: &[String]) -> u64 {
    let columns: Vec<Option<&Cells>> = names.iter().map(|name| rows.table.cells(name)).collect();
    let of_row = |row: usize| {
        let mut hasher = SipHasher13::new();
        for cells in &columns {
            match cells {
                Some(Cells::Days(days)) => days.get(row).map(|day| day.to_string()).hash(&mut hasher),
                Some(Cells::Numbers(numbers)) => numbers.get(row).map(f64::to_bits).hash(&mut hasher),
                Some(Cells::Texts(texts)) => texts.get(row).hash(&mut hasher),
                None => {}
            }
        }
        hasher.finish()
    };
    (0..rows.len()).fold(0, |sum: u64, row| sum.wrapping_add(of_row(row)))
}
