//! A table without known headers: its delimiter by the regularity of its lines, its header as the
//! first regular line, and what each column holds.

use crate::Result;
use crate::import::day;
use crate::import::fold::clean;
use crate::import::header::candidates;
use crate::import::header::two_lines;
use crate::import::number::units;
use crate::import::number::{self, Cell};
use crate::import::options::{ColumnProposal, MappingProposal};
use crate::import::record::{Position, Record, Records};
use crate::import::series::content::Content;
use crate::import::series::role;
use crate::import::total::label::total_label;
use std::collections::BTreeMap;

/// How many records show what is regular.
const LOOK_AT: usize = 200;

/// A regular table.
#[derive(Debug, Clone)]
pub(in crate::import) struct Grid {
    pub(in crate::import) delimiter: u8,
    pub(in crate::import) line: u64,
    pub(in crate::import) names: Vec<String>,
    pub(in crate::import) body: Position,
    /// The first line of a header on two lines.
    pub(in crate::import) groups_line: Option<u64>,
}

/// The table of a text: the delimiter under which the most lines have one same number of fields,
/// below a line of names.
///
/// # Errors
/// `unclosed_quote` or `too_large` when that happens under every delimiter.
pub(in crate::import) fn find(text: &str) -> Result<Option<Grid>> {
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
            let body = records.position();
            // The first line may group the columns of the second.
            if let Some(Ok(second)) = records.next()
                && let Some(names) = two_lines::join(&record, &second)
            {
                let grid = Grid {
                    delimiter,
                    line: second.line,
                    names,
                    body: records.position(),
                    groups_line: Some(record.line),
                };
                return Ok(Some(((true, count, width), grid)));
            }
            return Ok(Some(((named, count, width), grid(&record, delimiter, body))));
        }
    }
    Ok(None)
}

/// The header that has all these columns, under any delimiter.
pub(in crate::import) fn with_columns<'a>(
    text: &str,
    wanted: &(impl Iterator<Item = &'a str> + Clone),
) -> Result<Option<Grid>> {
    let mut failure = None;
    for delimiter in candidates(text) {
        let mut records = Records::new(text, delimiter, Position::START);
        let mut above: Option<Record<'_>> = None;
        for _ in 0..LOOK_AT {
            let Some(record) = records.next_unless_failed(&mut failure) else { break };
            let has = |name: &str| record.cells.iter().any(|cell| clean(cell) == name);
            if record.cells.len() > 1 && wanted.clone().all(has) {
                return Ok(Some(grid(&record, delimiter, records.position())));
            }
            let joined =
                above.as_ref().and_then(|above| Some((above.line, two_lines::join(above, &record)?)));
            if let Some((groups_line, names)) = joined
                && wanted.clone().all(|wanted| names.iter().any(|name| name == wanted))
            {
                let (line, body) = (record.line, records.position());
                return Ok(Some(Grid { delimiter, line, names, body, groups_line: Some(groups_line) }));
            }
            above = Some(record);
        }
    }
    failure.map_or(Ok(None), Err)
}

fn grid(record: &Record<'_>, delimiter: u8, body: Position) -> Grid {
    // Spreadsheets leave empty columns on the right; an empty name on the left is an index.
    let width = record.cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
    let names = record.cells[..width].iter().map(|cell| clean(cell)).collect();
    Grid { delimiter, line: record.line, names, body, groups_line: None }
}

/// Whether a record can be a header: no cell of it is a number or a day.
fn is_names(record: &Record<'_>) -> bool {
    record.cells.iter().all(|cell| {
        !matches!(number::scan(cell), Cell::Number(_) | Cell::Censored) && day::cell(cell).is_none()
    })
}

/// Offers roles for the columns, when the table has days and numbers in at least two rows.
pub(in crate::import) fn propose(text: &str, grid: &Grid) -> Option<MappingProposal> {
    let mut contents: Vec<Content> = grid.names.iter().map(|_| Content::default()).collect();
    let mut rows = 0;
    for record in Records::new(text, grid.delimiter, grid.body) {
        let record = record.ok()?;
        if record.is_blank() || record.cells.len() < grid.names.len() {
            continue;
        }
        // Lines of totals and of units are not part of what the columns hold.
        if total_label(record.cell(0)).is_some() || (rows == 0 && units::is_line(&record)) {
            continue;
        }
        rows += 1;
        for (column, content) in contents.iter_mut().enumerate() {
            content.see(record.cell(column));
        }
    }
    for (content, name) in contents.iter_mut().zip(&grid.names) {
        content.settle(name);
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
