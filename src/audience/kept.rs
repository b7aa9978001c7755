//! A table as it is kept with the document: only the columns that have a use, customers under pseudonyms.

use super::people::People;
use crate::import::FreeTable;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The longest text that is kept: browsers give a site some five million characters, and the store keeps backups.
pub const MOST_KEPT: usize = 700_000;

/// The table as CSV, customers replaced by `C000001` and so on when asked; none when it is longer than [`MOST_KEPT`].
pub fn kept_text(table: &FreeTable, people: &People, pseudonyms: bool) -> Option<String> {
    let customer = people.roles().customer.as_deref();
    let mut text = String::new();
    for (at, column) in table.columns.iter().enumerate() {
        cell(&mut text, at, &column.name);
    }
    text.push('\n');
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    for row in 0..table.rows {
        for (at, column) in table.columns.iter().enumerate() {
            let own = column.cells.get(row);
            if pseudonyms && customer == Some(column.name.as_str()) && !own.is_empty() {
                let next = numbers.len() + 1;
                let number = *numbers.entry(own).or_insert(next);
                if at > 0 {
                    text.push(',');
                }
                // Writing to a text cannot fail.
                let _ = write!(text, "C{number:06}");
            } else {
                cell(&mut text, at, own);
            }
        }
        text.push('\n');
        if text.len() > 4 * MOST_KEPT {
            return None;
        }
    }
    (text.chars().count() <= MOST_KEPT).then_some(text)
}

fn cell(text: &mut String, at: usize, own: &str) {
    if at > 0 {
        text.push(',');
    }
    if own.contains(['"', ',', '\n', '\r']) {
        text.push('"');
        text.push_str(&own.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(own);
    }
}
