//! Workbooks: the sheets of an XLSX or ODS file, one of them as text that the readers of exports take.
//!
//! Cells are typed in a workbook, so the text says each of them in the one way that cannot be read otherwise: days as
//! `YYYY-MM-DD`, numbers with a point that never stands before three decimals, one line a row. What a reader of the
//! text names by its line is the row of the sheet.

mod cells;
mod damaged;
mod limits;
mod text;

use std::io::Cursor;

use calamine::{Data, Ods, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use serde::Serialize;

use self::cells::Cells;
use self::damaged::damaged;
use crate::{Code, Error, Result};

/// A sheet of a workbook that holds something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct WorkbookSheet {
    /// Its name.
    pub name: String,
    /// The rows that hold something.
    pub rows: usize,
    /// Whether the workbook hides it.
    pub hidden: bool,
    /// The first rows, as they will be read: at most three, of at most eight cells.
    pub first: Vec<Vec<String>>,
}

/// The sheets of a workbook that hold something, in their order.
///
/// # Errors
/// `workbook_locked` when it asks for a password; `workbook_damaged` when it is no XLSX and no ODS file or is cut
/// short; `too_large` when it unpacks to more than a tab can hold; `formula_without_value` and `merged_amount` with
/// their cells. `empty_file` when no sheet holds anything.
///
/// ```
/// use levier::import::workbook;
/// assert_eq!(workbook::sheets(b"PK\x03\x04").unwrap_err().code().as_str(), "workbook_damaged");
/// ```
pub fn sheets(bytes: &[u8]) -> Result<Vec<WorkbookSheet>> {
    let mut book = Book::open(bytes)?;
    let mut found = Vec::new();
    for (name, hidden) in book.names() {
        let cells = book.cells(&name)?;
        if cells.is_empty() {
            continue;
        }
        found.push(WorkbookSheet {
            name,
            rows: cells.filled_rows(),
            hidden,
            first: text::first_rows(&cells),
        });
    }
    if found.is_empty() { Err(Code::EmptyFile.into()) } else { Ok(found) }
}

/// A sheet as text: cells apart by tabs, a line a row.
///
/// # Errors
/// Those of [`sheets`], and `unknown_id` for a sheet that is not there.
pub fn sheet_text(bytes: &[u8], name: &str) -> Result<String> {
    let mut book = Book::open(bytes)?;
    if book.names().iter().all(|(own, _)| own != name) {
        return Err(Error::new(Code::UnknownId).field("sheet").found(name));
    }
    Ok(text::written(&book.cells(name)?))
}

/// An open workbook.
enum Book<'a> {
    Xlsx(Box<Xlsx<Cursor<&'a [u8]>>>),
    Ods(Ods<Cursor<&'a [u8]>>),
}

impl<'a> Book<'a> {
    fn open(bytes: &'a [u8]) -> Result<Self> {
        // A workbook behind a password is no zip file, but an older container around one.
        if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
            return Err(Code::WorkbookLocked.into());
        }
        let is_ods = limits::check(bytes)?;
        if is_ods {
            let book = Ods::new(Cursor::new(bytes));
            return book.map(Self::Ods).map_err(|error| match error {
                calamine::OdsError::Password => Code::WorkbookLocked.into(),
                other => damaged(&other),
            });
        }
        Xlsx::new(Cursor::new(bytes)).map(|book| Self::Xlsx(Box::new(book))).map_err(|error| match error {
            XlsxError::Password => Code::WorkbookLocked.into(),
            other => damaged(&other),
        })
    }

    /// The names of the sheets that hold cells, and whether each is hidden.
    fn names(&self) -> Vec<(String, bool)> {
        let sheets = match self {
            Self::Xlsx(book) => book.sheets_metadata(),
            Self::Ods(book) => book.sheets_metadata(),
        };
        let of_cells = sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
        of_cells.map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible)).collect()
    }

    fn cells(&mut self, name: &str) -> Result<Cells> {
        let mut cells = Cells::default();
        match self {
            Self::Xlsx(book) => {
                let merged = book.merge_cells_by_sheet_name(name).map_err(|error| damaged(&error))?;
                let mut reader = book.worksheet_cells_reader(name).map_err(|error| damaged(&error))?;
                while let Some(cell) = reader.next_cell_with_formula().map_err(|error| damaged(&error))? {
                    let value = Data::from(cell.value);
                    if cell.formula.is_some() && value == Data::Empty {
                        return Err(Error::new(Code::FormulaWithoutValue).found(cells::name_of(cell.pos)));
                    }
                    cells.put(cell.pos, value)?;
                }
                cells.spread(&merged)?;
            }
            Self::Ods(book) => {
                let range = book.worksheet_range(name).map_err(|error| damaged(&error))?;
                let (row, column) = range.start().unwrap_or_default();
                for (own_row, own_column, value) in range.used_cells() {
                    cells.put((row + own_row as u32, column + own_column as u32), value.clone())?;
                }
            }
        }
        Ok(cells)
    }
}
