//! The cells of a sheet by row, sparse: a sheet may have a cell at the end of a million rows.

use std::collections::BTreeMap;

use calamine::{Data, Dimensions};

use crate::{Code, Error, Result};

/// The most cells of a sheet that are read.
const MOST_CELLS: usize = 20_000_000;
/// The most columns: what stands beyond is no table of marketing figures.
const MOST_COLUMNS: u32 = 2_000;
/// The most rows, those without a cell among them.
const MOST_ROWS: u32 = 1_048_576;

/// The cells that hold something.
#[derive(Debug, Default)]
pub(super) struct Cells {
    rows: BTreeMap<u32, BTreeMap<u32, Data>>,
    count: usize,
}

impl Cells {
    /// Puts a value where it stands, row and column counted from 0.
    pub(super) fn put(&mut self, (row, column): (u32, u32), value: Data) -> Result<()> {
        if value == Data::Empty || matches!(&value, Data::String(text) if text.trim().is_empty()) {
            return Ok(());
        }
        if column >= MOST_COLUMNS || row >= MOST_ROWS || self.count >= MOST_CELLS {
            return Err(Error::new(Code::TooLarge).found(name_of((row, column))));
        }
        self.rows.entry(row).or_default().insert(column, value);
        self.count += 1;
        Ok(())
    }

    /// A label or a day that stands merged over several rows is that of each of them. A number would be counted
    /// several times, or once: it is refused with its cell.
    pub(super) fn spread(&mut self, merged: &[Dimensions]) -> Result<()> {
        for area in merged {
            let rows = area.start.0 + 1..=area.end.0;
            let Some(value) = self.rows.get(&area.start.0).and_then(|row| row.get(&area.start.1)).cloned()
            else {
                continue;
            };
            if rows.is_empty() {
                continue;
            }
            if matches!(value, Data::Int(_) | Data::Float(_)) {
                return Err(Error::new(Code::MergedAmount).found(name_of(area.start)));
            }
            for row in rows {
                self.put((row, area.start.1), value.clone())?;
            }
        }
        Ok(())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(super) fn filled_rows(&self) -> usize {
        self.rows.len()
    }

    /// The rows that hold something, in their order, each with its place counted from 0.
    pub(super) fn rows(&self) -> impl Iterator<Item = (u32, &BTreeMap<u32, Data>)> {
        self.rows.iter().map(|(at, row)| (*at, row))
    }

    /// The first and the last column that hold something.
    pub(super) fn columns(&self) -> (u32, u32) {
        let ends = |row: &BTreeMap<u32, Data>| Some((*row.keys().next()?, *row.keys().next_back()?));
        let all = self.rows.values().filter_map(ends);
        all.reduce(|(first, last), (own_first, own_last)| (first.min(own_first), last.max(own_last)))
            .unwrap_or_default()
    }
}

/// The name of a cell, such as `B7`, from its row and column counted from 0.
pub(super) fn name_of((row, column): (u32, u32)) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        letters.push(b'A' + ((left - 1) % 26) as u8);
        left = (left - 1) / 26;
    }
    letters.reverse();
    format!("{}{}", String::from_utf8_lossy(&letters), row + 1)
}

#[cfg(test)]
mod tests {
    use super::name_of;

    #[test]
    fn cells_are_named_as_in_a_spreadsheet() {
        assert_eq!(name_of((6, 1)), "B7");
        assert_eq!(name_of((0, 25)), "Z1");
        assert_eq!(name_of((0, 26)), "AA1");
        assert_eq!(name_of((1_048_575, 16_383)), "XFD1048576");
    }
}
