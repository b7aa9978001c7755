//! The binary form of a table.
//!
//! ```text
//! table   := "LVT1" rows columns column*
//! column  := name kind missing cells
//! missing := count-of-runs run*          runs of present and missing cells in turn, present first
//! cells   := integers                    days: day numbers
//!          | dictionary integers         texts: different texts, then their codes
//!          | decimals integers           numbers: see `numbers`
//! ```
//! Counts are LEB128. A text of the dictionary shares its beginning with the one before it.

use super::column::{Cells, NamedColumn};
use super::integers::{write_integers, write_unsigned};
use super::numbers::write_numbers;
use super::{Table, Texts};

/// The first bytes of a packed table: a name and the version of the form.
pub(super) const MAGIC: &[u8; 4] = b"LVT1";
pub(super) const DAYS: u8 = 0;
pub(super) const TEXTS: u8 = 1;
pub(super) const NUMBERS: u8 = 2;

/// A table as bytes, to be compressed before they are kept. Equal tables have equal bytes.
///
/// ```
/// use levier::table::{NamedColumn, Table, Texts, pack, unpack};
/// let channel = Texts::new([Some("Search"), None, Some("Search")]);
/// let table = Table::new(3, vec![NamedColumn::new("channel", channel)]).unwrap();
/// assert_eq!(unpack(&pack(&table)).unwrap(), table);
/// ```
pub fn pack(table: &Table) -> Vec<u8> {
    let mut out = MAGIC.to_vec();
    write_unsigned(&mut out, table.rows() as u64);
    write_unsigned(&mut out, table.columns().len() as u64);
    for column in table.columns() {
        write_column(&mut out, column);
    }
    out
}

fn write_column(out: &mut Vec<u8>, column: &NamedColumn) {
    write_unsigned(out, column.name().len() as u64);
    out.extend(column.name().as_bytes());
    match column.cells() {
        Cells::Days(days) => {
            out.push(DAYS);
            let present: Vec<i64> =
                (0..days.len()).filter_map(|row| days.number(row)).map(i64::from).collect();
            write_missing(out, (0..days.len()).map(|row| days.number(row).is_some()));
            write_integers(out, &present);
        }
        Cells::Texts(texts) => {
            out.push(TEXTS);
            let codes: Vec<i64> = (0..texts.len()).filter_map(|row| texts.code(row)).map(i64::from).collect();
            write_missing(out, (0..texts.len()).map(|row| texts.code(row).is_some()));
            write_dictionary(out, texts);
            write_integers(out, &codes);
        }
        Cells::Numbers(numbers) => {
            out.push(NUMBERS);
            let present: Vec<f64> = numbers.iter().flatten().collect();
            write_missing(out, numbers.iter().map(|number| number.is_some()));
            write_numbers(out, &present);
        }
    }
}

/// The lengths of runs of present and missing cells in turn; none when every cell is present.
fn write_missing(out: &mut Vec<u8>, present: impl Iterator<Item = bool>) {
    let mut runs: Vec<u64> = vec![0];
    let mut now = true;
    for cell in present {
        if cell != now {
            runs.push(0);
            now = cell;
        }
        if let Some(run) = runs.last_mut() {
            *run += 1;
        }
    }
    if runs.len() == 1 {
        runs.clear();
    }
    write_unsigned(out, runs.len() as u64);
    for run in runs {
        write_unsigned(out, run);
    }
}

fn write_dictionary(out: &mut Vec<u8>, texts: &Texts) {
    write_unsigned(out, texts.dictionary().len() as u64);
    let mut before: &[u8] = b"";
    for text in texts.dictionary() {
        let own = text.as_bytes();
        let shared = own.iter().zip(before).take_while(|(a, b)| a == b).count();
        write_unsigned(out, shared as u64);
        write_unsigned(out, (own.len() - shared) as u64);
        out.extend(&own[shared..]);
        before = own;
    }
}
