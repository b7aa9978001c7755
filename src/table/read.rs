//! Reading the binary form of a table. Every byte is checked: the bytes may come from a stranger's file.

use super::bytes::Bytes;
use super::column::{Cells, Days, NamedColumn, Numbers};
use super::integers::CutIntegers;
use super::numbers::CutNumbers;
use super::pack::{DAYS, MAGIC, NUMBERS, TEXTS};
use super::texts::Texts;
use super::{MOST_TEXT, Table, check_size};
use crate::{Code, Error, Result};

/// The table that [`pack`](super::pack) wrote.
///
/// # Errors
/// `invalid_document` (field `table`) with the place in bytes; `too_large` for a size that no table has.
///
/// ```
/// use levier::table::unpack;
/// assert_eq!(unpack(b"LVT1").unwrap_err().code().as_str(), "invalid_document");
/// ```
pub fn unpack(packed: &[u8]) -> Result<Table> {
    let mut bytes = Bytes::new(packed);
    if bytes.take(MAGIC.len())? != MAGIC {
        return Err(bytes.invalid());
    }
    let (rows, columns) = (bytes.count()?, bytes.count()?);
    check_size(rows, columns)?;
    // All columns are cut out before one is read: bytes that end early, or go on, take no memory.
    let columns = (0..columns).map(|_| CutColumn::cut(&mut bytes, rows)).collect::<Result<Vec<_>>>()?;
    if !bytes.is_empty() {
        return Err(bytes.invalid());
    }
    Table::new(rows, columns.into_iter().map(CutColumn::read).collect::<Result<Vec<_>>>()?)
}

/// A column cut out of the bytes and not yet read.
struct CutColumn<'b> {
    name: &'b str,
    missing: Missing,
    cells: CutCells<'b>,
    /// The error of cells that no column has, with the place after them.
    invalid: Error,
}

enum CutCells<'b> {
    Days(CutIntegers<'b>),
    Texts(Vec<String>, CutIntegers<'b>),
    Numbers(CutNumbers<'b>),
}

impl<'b> CutColumn<'b> {
    fn cut(bytes: &mut Bytes<'b>, rows: usize) -> Result<Self> {
        let length = bytes.count()?;
        let name = bytes.text(length)?;
        let kind = bytes.byte()?;
        let missing = Missing::read(bytes, rows)?;
        let cells = match kind {
            DAYS => CutCells::Days(CutIntegers::cut(bytes, missing.present)?),
            TEXTS => CutCells::Texts(read_dictionary(bytes)?, CutIntegers::cut(bytes, missing.present)?),
            NUMBERS => CutCells::Numbers(CutNumbers::cut(bytes, missing.present)?),
            _ => return Err(bytes.invalid()),
        };
        Ok(Self { name, missing, cells, invalid: bytes.invalid() })
    }

    fn read(self) -> Result<NamedColumn> {
        let Self { name, missing, cells, invalid } = self;
        let cells: Cells = match cells {
            CutCells::Days(integers) => {
                Days::from_numbers(missing.spread(integers.read())).ok_or(invalid)?.into()
            }
            CutCells::Texts(dictionary, integers) => {
                Texts::from_parts(dictionary, missing.spread(integers.read()))?.into()
            }
            CutCells::Numbers(numbers) => {
                Numbers::new(missing.spread(numbers.read())).map_err(|_| invalid)?.into()
            }
        };
        Ok(NamedColumn::new(name, cells))
    }
}

fn read_dictionary(bytes: &mut Bytes<'_>) -> Result<Vec<String>> {
    let count = bytes.count()?;
    let mut dictionary: Vec<String> = Vec::new();
    let mut total = 0_usize;
    for _ in 0..count {
        let (shared, length) = (bytes.count()?, bytes.count()?);
        let before = dictionary.last().map_or(&[][..], |text| text.as_bytes());
        let mut own = before.get(..shared).ok_or_else(|| bytes.invalid())?.to_vec();
        own.extend(bytes.take(length)?);
        // A shared beginning costs no bytes: a forged dictionary could ask for the square of its own size.
        total += own.len();
        if total > MOST_TEXT {
            let error = Error::new(Code::TooLarge).with("limit", "bytes").with("max", MOST_TEXT as f64);
            return Err(error.with("size", total as f64));
        }
        dictionary.push(String::from_utf8(own).map_err(|_| bytes.invalid())?);
    }
    Ok(dictionary)
}

/// Which cells of a column are missing.
struct Missing {
    runs: Vec<usize>,
    present: usize,
    rows: usize,
}

impl Missing {
    fn read(bytes: &mut Bytes<'_>, rows: usize) -> Result<Self> {
        let count = bytes.count()?;
        let mut runs = Vec::new();
        let (mut total, mut present) = (0_usize, 0_usize);
        for at in 0..count {
            let run = bytes.count()?;
            total = total.saturating_add(run);
            // Only the first run may be empty: equal tables have equal bytes.
            if total > rows || (run == 0 && at > 0) {
                return Err(bytes.invalid());
            }
            if at % 2 == 0 {
                present += run;
            }
            runs.push(run);
        }
        match count {
            0 => Ok(Self { runs, present: rows, rows }),
            1 => Err(bytes.invalid()),
            _ if total == rows => Ok(Self { runs, present, rows }),
            _ => Err(bytes.invalid()),
        }
    }

    /// The present values at their rows, none where a cell is missing.
    fn spread<T: Copy>(&self, values: Vec<T>) -> Vec<Option<T>> {
        if self.runs.is_empty() {
            return values.into_iter().map(Some).collect();
        }
        let mut cells = Vec::with_capacity(self.rows);
        let mut values = values.into_iter();
        for (at, run) in self.runs.iter().enumerate() {
            if at % 2 == 0 {
                cells.extend(values.by_ref().take(*run).map(Some));
            } else {
                cells.extend(std::iter::repeat_n(None, *run));
            }
        }
        cells
    }
}
