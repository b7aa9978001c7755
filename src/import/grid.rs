//! A table without known headers: its delimiter by the regularity of its lines, its header as the
//! first regular line, and what each column holds.

use super::content::Content;
use super::day;
use super::fold::{clean, fold};
use super::header::candidates;
use super::number::{self, Cell};
use super::options::{ColumnProposal, MappingProposal};
use super::record::{Position, Record, Records};
use super::role;
use crate::Result;
use std::collections::BTreeMap;

/// How many records show what is regular.
const LOOK_AT: usize = 200;

/// A regular table.
#[derive(Debug, Clone)]
pub(super) struct Grid {
    pub(super) delimiter: u8,
    pub(super) line: u64,
    pub(super) names: Vec<String>,
    pub(super) body: Position,
}

/// The table of a text: the delimiter under which the most lines have one same number of fields,
/// below a line of names.
///
/// # Errors
/// `unclosed_quote` or `too_large` when that happens under every delimiter.
pub(super) fn find(text: &str) -> Result<Option<Grid>> {
    let mut best: Option<((bool, usize, usize), Grid)> = None;
    let mut failure = None;
    for delimiter in candidates(text) {
        match look(text, delimiter) {
            Ok(Some((score, grid))) => {
                if best.as_ref().is_none_or(|(known, _)| score > *known) {
                    best = Some((score, grid));
                }
            }
            Ok(None) => {}
            Err(error) => _ = failure.get_or_insert(error),
        }
    }
    match (best, failure) {
        (None, Some(error)) => Err(error),
        (best, _) => Ok(best.map(|(_, grid)| grid)),
    }
}

type Score = (bool, usize, usize);

fn look(text: &str, delimiter: u8) -> Result<Option<(Score, Grid)>> {
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    for record in Records::new(text, delimiter, Position::START).take(LOOK_AT) {
        let record = record?;
        if record.cells.len() > 1 && !record.is_blank() {
            *widths.entry(record.cells.len()).or_default() += 1;
        }
    }
    let Some((&width, &count)) = widths.iter().max_by_key(|&(width, count)| (*count, *width)) else {
        return Ok(None);
    };
    let mut records = Records::new(text, delimiter, Position::START);
    while let Some(record) = records.next() {
        let record = record?;
        if record.cells.len() == width && !record.is_blank() {
            let named = is_names(&record);
            let grid = grid(&record, delimiter, records.position());
            return Ok(Some(((named, count, width), grid)));
        }
    }
    Ok(None)
}

/// The header that has all these columns, under any delimiter.
pub(super) fn with_columns<'a>(
    text: &str,
    wanted: &(impl Iterator<Item = &'a str> + Clone),
) -> Result<Option<Grid>> {
    let mut failure = None;
    for delimiter in candidates(text) {
        let mut records = Records::new(text, delimiter, Position::START);
        for _ in 0..LOOK_AT {
            let record = match records.next() {
                Some(Ok(record)) => record,
                Some(Err(error)) => {
                    failure.get_or_insert(error);
                    break;
                }
                None => break,
            };
            let has = |name: &str| record.cells.iter().any(|cell| clean(cell) == name);
            if record.cells.len() > 1 && wanted.clone().all(has) {
                return Ok(Some(grid(&record, delimiter, records.position())));
            }
        }
    }
    failure.map_or(Ok(None), Err)
}

fn grid(record: &Record<'_>, delimiter: u8, body: Position) -> Grid {
    // Spreadsheets leave empty columns on the right; an empty name on the left is an index.
    let width = record.cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
    let names = record.cells[..width].iter().map(|cell| clean(cell)).collect();
    Grid { delimiter, line: record.line, names, body }
}

/// Whether a record can be a header: no cell of it is a number or a day.
fn is_names(record: &Record<'_>) -> bool {
    record.cells.iter().all(|cell| {
        !matches!(number::scan(cell), Cell::Number(_) | Cell::Censored) && day::cell(cell).is_none()
    })
}

/// Offers roles for the columns, when the table has days and numbers in at least two rows.
pub(super) fn propose(text: &str, grid: &Grid) -> Option<MappingProposal> {
    let mut contents: Vec<Content> = grid.names.iter().map(|_| Content::default()).collect();
    let mut rows = 0;
    for record in Records::new(text, grid.delimiter, grid.body) {
        let record = record.ok()?;
        if record.is_blank() || record.cells.len() < grid.names.len() {
            continue;
        }
        // A last line of totals is not part of what the columns hold.
        if fold(record.cell(0)).starts_with("total") {
            continue;
        }
        rows += 1;
        for (column, content) in contents.iter_mut().enumerate() {
            content.see(record.cell(column));
        }
    }
    let dates = contents.iter().any(Content::is_dates);
    let measures = contents.iter().any(|content| content.is_numeric() && !content.is_dates());
    if rows < 2 || !dates || !measures {
        return None;
    }
    let roles = role::guess(&grid.names, &contents);
    let columns = grid.names.iter().zip(contents).zip(roles).map(|((name, content), role)| ColumnProposal {
        name: name.clone(),
        numeric: content.is_numeric(),
        sample: content.sample,
        role,
    });
    Some(MappingProposal { columns: columns.collect(), rows })
}
