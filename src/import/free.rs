//! A table whose columns nobody has named before: its cells stay text, and each column says whether it can be read
//! as numbers or as days.

use super::cells::Cells;
use super::day;
use super::decimal::{self, Marks};
use super::number::{self, Cell};
use super::options::{DateOrder, Mark};
use super::order::{Habit, Orders};
use super::record::Records;
use super::report::{Encoding, shorten};
use super::{MAX_BYTES, encoding, grid, other_format, record};
use crate::value::Date;
use crate::{Code, Error, Result};

/// What all cells of a column can be read as; blank cells say nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum FreeKind {
    /// Numbers.
    Number,
    /// Days.
    Date,
    /// Anything else, and columns without a value.
    Text,
}

/// A column.
#[derive(Debug, Clone)]
pub struct FreeColumn {
    /// Its name in the file; a second column of the same name has its place added.
    pub name: String,
    /// Its cells, without the spaces around them.
    pub cells: Cells,
    /// What they can be read as.
    pub kind: FreeKind,
    /// The line of each row in the file.
    lines: std::rc::Rc<Vec<u64>>,
}

/// A table as it stands in its file.
#[derive(Debug, Clone)]
pub struct FreeTable {
    /// How its bytes were read.
    pub encoding: Encoding,
    /// What stands between two cells.
    pub delimiter: char,
    /// How many rows it has.
    pub rows: usize,
    /// Its columns, in the order of the file.
    pub columns: Vec<FreeColumn>,
}

/// Reads the bytes of a file.
///
/// # Errors
/// `empty_file`, `is_xlsx`, `encoding`, `too_large`, `no_recognised_header`, `row_length` with its line,
/// `unclosed_quote`, `no_data_rows`.
///
/// ```
/// use levier::import::{FreeKind, free_table};
/// let table = free_table("client;ville;montant\n007;Lyon;12,50\n008;;9,00\n".as_bytes()).unwrap();
/// assert_eq!(table.rows, 2);
/// assert_eq!(table.columns[2].kind, FreeKind::Number);
/// assert_eq!(table.columns[2].numbers().unwrap(), [Some(12.5), Some(9.0)]);
/// assert_eq!(table.columns[0].cells.get(0), "007");
/// ```
pub fn free_table(bytes: &[u8]) -> Result<FreeTable> {
    if bytes.len() > MAX_BYTES {
        return Err(record::too_large("bytes", MAX_BYTES).with("size", bytes.len() as f64));
    }
    let decoded = encoding::decode(bytes)?;
    let text = decoded.text.as_str();
    if let Some(format) = other_format(text) {
        return Err(Error::new(Code::NoRecognisedHeader).found(format).with("format", format));
    }
    let Some(grid) = grid::find(text)? else {
        let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        return Err(Error::new(Code::NoRecognisedHeader).with("seen", vec![shorten(first)]));
    };
    let width = grid.names.len();
    let (mut cells, mut lines) = (vec![Cells::default(); width], Vec::new());
    for record in Records::new(text, grid.delimiter, grid.body) {
        let record = record?;
        if record.is_blank() {
            continue;
        }
        let extra = record.cells.iter().skip(width).any(|cell| !cell.trim().is_empty());
        if record.cells.len() < width || extra {
            return Err(Error::new(Code::RowLength)
                .line(record.line)
                .found(shorten(record.raw))
                .with("expected", width as f64)
                .with("got", record.cells.len() as f64));
        }
        lines.push(record.line);
        for (index, cells) in cells.iter_mut().enumerate() {
            cells.push(record.cell(index));
        }
    }
    if lines.is_empty() {
        return Err(Error::new(Code::NoDataRows));
    }
    let (rows, lines) = (lines.len(), std::rc::Rc::new(lines));
    let columns = distinct(&grid.names).into_iter().zip(cells).map(|(name, cells)| {
        let kind = kind_of(&cells);
        FreeColumn { name, cells, kind, lines: lines.clone() }
    });
    Ok(FreeTable {
        encoding: decoded.encoding,
        delimiter: char::from(grid.delimiter),
        rows,
        columns: columns.collect(),
    })
}

/// Names that can be told apart: an empty one is its place, a repeated one has its place added.
fn distinct(names: &[String]) -> Vec<String> {
    let mut made: Vec<String> = Vec::with_capacity(names.len());
    for (index, name) in names.iter().enumerate() {
        let mut name = if name.is_empty() { format!("#{}", index + 1) } else { name.clone() };
        if made.contains(&name) {
            name = format!("{name} #{}", index + 1);
        }
        made.push(name);
    }
    made
}

fn kind_of(cells: &Cells) -> FreeKind {
    let (mut seen, mut numbers, mut days) = (false, true, true);
    for cell in cells.iter().filter(|cell| !cell.is_empty()) {
        seen = true;
        numbers = numbers && (plain(cell).is_some() || !matches!(number::scan(cell), Cell::Unreadable));
        days = days && (iso(cell).is_some() || day::cell(cell).is_some_and(|(_, to)| to.is_none()));
        if !numbers && !days {
            return FreeKind::Text;
        }
    }
    // A column of words for «nothing» has no number in it.
    let number =
        || cells.iter().any(|cell| plain(cell).is_some() || matches!(number::scan(cell), Cell::Number(_)));
    match (seen, days, numbers) {
        (true, true, _) => FreeKind::Date,
        (true, _, true) if number() => FreeKind::Number,
        _ => FreeKind::Text,
    }
}

/// A number that no decimal mark can change: digits alone, or with a point that cannot group.
fn plain(cell: &str) -> Option<f64> {
    let digits = cell.strip_prefix('-').unwrap_or(cell);
    if digits.is_empty() || digits.len() > 17 {
        return None;
    }
    let mut point = None;
    for (at, byte) in digits.bytes().enumerate() {
        match byte {
            b'0'..=b'9' => {}
            b'.' if point.is_none() && at > 0 => point = Some(at),
            _ => return None,
        }
    }
    match point {
        Some(at) if at + 1 == digits.len() || digits.len() - at == 4 => None,
        _ => cell.parse().ok(),
    }
}

/// A day written year first, with or without an hour.
fn iso(cell: &str) -> Option<Date> {
    let day = cell.get(..10)?;
    let rest = cell.as_bytes().get(10);
    if rest.is_some_and(|byte| !matches!(byte, b' ' | b'T')) {
        return None;
    }
    let bytes = day.as_bytes();
    if bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    Date::parse(day).ok()
}

impl FreeColumn {
    fn at(&self, row: usize) -> u64 {
        self.lines.get(row).copied().unwrap_or_default()
    }

    /// Its numbers, one a row; `None` where the file has none.
    ///
    /// # Errors
    /// `not_numbers` with the line of the first cell that is none, `ambiguous_numbers` when the column cannot tell a
    /// decimal mark from a grouping one.
    pub fn numbers(&self) -> Result<Vec<Option<f64>>> {
        let mut marks = Marks::new(&self.name, false);
        let mut pointed = false;
        for (row, cell) in self.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            if plain(cell).is_some() {
                pointed = pointed || cell.contains('.');
                continue;
            }
            match number::scan(cell) {
                Cell::Number(token) => marks.see(&token, self.at(row), cell),
                Cell::Missing | Cell::Censored => {}
                Cell::Unreadable => {
                    let error = Error::new(Code::NotNumbers).field(self.name.as_str());
                    return Err(error.line(self.at(row)).found(shorten(cell)));
                }
            }
        }
        let wanted = pointed.then_some(Mark::Point);
        let mark = decimal::decide(std::slice::from_ref(&marks), wanted)?.0[0];
        let read = |cell: &str| match (plain(cell), mark) {
            // «12.50» under a decimal comma would be another number: the slow way says which.
            (Some(value), _) if !cell.contains('.') || mark == Mark::Point => Some(value),
            _ if cell.is_empty() => None,
            _ => match number::scan(cell) {
                Cell::Number(token) => token.read(mark),
                _ => None,
            },
        };
        let numbers: Vec<Option<f64>> = self.cells.iter().map(read).collect();
        // A number under the other mark is a slip, not a gap.
        let slip = self
            .cells
            .iter()
            .zip(&numbers)
            .position(|(cell, number)| number.is_none() && matches!(number::scan(cell), Cell::Number(_)));
        if let Some(row) = slip {
            let error = Error::new(Code::AmbiguousNumbers).field(self.name.as_str());
            return Err(error.line(self.at(row)).found(shorten(self.cells.get(row))));
        }
        Ok(numbers)
    }

    /// Its days, one a row; `None` where the file has none.
    ///
    /// # Errors
    /// `invalid_date` with line and text found; `ambiguous_dates` and `inconsistent_dates` when the order of day and
    /// month cannot be told.
    pub fn days(&self, wanted: Option<DateOrder>) -> Result<Vec<Option<Date>>> {
        let invalid = |row: usize, cell: &str| {
            Error::new(Code::InvalidDate).field(self.name.as_str()).line(self.at(row)).found(shorten(cell))
        };
        let mut orders = Orders::default();
        for (row, cell) in self.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            if iso(cell).is_none() {
                let (day, _) = day::cell(cell).ok_or_else(|| invalid(row, cell))?;
                orders.see(day, self.at(row), cell);
            }
        }
        let order = orders.decide(wanted, Habit::Unknown)?.order;
        let read = |(row, cell): (usize, &str)| {
            if cell.is_empty() {
                return Ok(None);
            }
            if let Some(date) = iso(cell) {
                return Ok(Some(date));
            }
            let (day, _) = day::cell(cell).ok_or_else(|| invalid(row, cell))?;
            Ok(Some(day.resolve(order).ok_or_else(|| invalid(row, cell))?.0))
        };
        self.cells.iter().enumerate().map(read).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(cells: &[&str]) -> FreeColumn {
        let rows: Vec<String> = cells.iter().map(|cell| format!("{cell};x\n")).collect();
        free_table(format!("a;b\n{}", rows.concat()).as_bytes()).unwrap().columns.remove(0)
    }

    #[test]
    fn numbers_are_read_as_the_column_writes_them() {
        let of = |cells: &[&str]| column(cells).numbers();
        assert_eq!(of(&["12.5", "", "-3"]).unwrap(), [Some(12.5), None, Some(-3.0)]);
        assert_eq!(of(&["1.234,50", "7"]).unwrap(), [Some(1234.5), Some(7.0)]);
        // Beside a decimal point, a comma groups.
        assert_eq!(of(&["1,234", "0.25"]).unwrap(), [Some(1234.0), Some(0.25)]);
        assert_eq!(of(&["1,234"]).unwrap_err().code(), Code::AmbiguousNumbers);
        // A decimal comma among decimal points is a slip, not a gap.
        let error = of(&["12.50", "n/a", "14,50"]).unwrap_err();
        assert_eq!((error.code(), error.line_number()), (Code::AmbiguousNumbers, Some(4)));
        assert_eq!(error.found_text(), Some("14,50"));
        let error = of(&["3", "trois"]).unwrap_err();
        assert_eq!((error.code(), error.line_number()), (Code::NotNumbers, Some(3)));
    }

    #[test]
    fn days_are_read_in_the_order_that_the_column_shows() {
        let days = column(&["03/04/2026", "28/04/2026", ""]).days(None).unwrap();
        assert_eq!(days[0].unwrap().to_string(), "2026-04-03");
        assert_eq!(days[2], None);
        assert_eq!(column(&["03/04/2026"]).days(None).unwrap_err().code(), Code::AmbiguousDates);
        assert_eq!(column(&["2026-04-03 10:00:00", "2026-04-05"]).kind, FreeKind::Date);
    }

    #[test]
    fn columns_say_what_they_are() {
        assert_eq!(column(&["12", "n/a"]).kind, FreeKind::Number);
        assert_eq!(column(&["n/a", "-"]).kind, FreeKind::Text);
        assert_eq!(column(&["True", "False"]).kind, FreeKind::Text);
        assert_eq!(column(&["", "x"]).kind, FreeKind::Text);
    }

    #[test]
    fn a_short_row_is_refused_with_its_line() {
        let error = free_table(b"a,b,c\n1,2,3\n4,5\n").unwrap_err();
        assert_eq!((error.code(), error.line_number()), (Code::RowLength, Some(3)));
        assert_eq!(free_table(b"a,b\n").unwrap_err().code(), Code::NoDataRows);
    }
}
