//! A table whose columns nobody has named before: its cells stay text, and each column says whether it can be read
//! as numbers or as days.

pub(super) mod cell;
pub(super) mod cell_texts;
pub(super) mod orders_table;
pub(super) mod sales;

use super::MAX_BYTES;
use super::day::order::{DateOrders, Habit};
use super::day::{self, Day};
use super::encoding;
use super::encoding::Decoded;
use super::evidence::Currency;
use super::format::other_format;
use super::known;
use super::number::decimal::{self, Marks};
use super::number::money;
use super::number::{self, Cell};
use super::options::{DateOrder, Mark};
use super::period;
use super::period::names::PeriodNames;
use super::record;
use super::record::{Record, Records};
use super::report::Encoding;
use super::report::notes::shorten;
use super::series::grid;
use super::watch::Watch;
use crate::table::{self, NamedColumn, Table};
use crate::value::Date;
use crate::{Code, Error, Result};
use cell::{FreeKind, iso, kind_of, plain};
use cell_texts::CellTexts;
use std::borrow::Cow;
use std::rc::Rc;

/// A column.
#[derive(Debug, Clone)]
pub struct FreeColumn {
    /// Its name in the file; a second column of the same name has its place added.
    pub name: String,
    /// What its cells can be read as.
    pub kind: FreeKind,
    content: Content,
    /// The line of each row in the file.
    lines: Rc<Vec<u64>>,
}

/// The cells of a column.
#[derive(Debug, Clone)]
enum Content {
    /// As the file writes them, without the spaces around them.
    Written(CellTexts),
    /// As they were read before.
    Typed(table::Cells),
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
    /// What is known of it when it is a platform's export of orders.
    pub orders: Option<KnownOrders>,
}

/// What a platform's export of orders says besides its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownOrders {
    /// The platform that wrote it.
    pub platform: String,
    /// The column of customers.
    pub customer: String,
    /// The column of days.
    pub date: String,
    /// The column of amounts.
    pub amount: String,
    /// The one currency of the amounts (ISO 4217), when the file says it.
    pub currency: Option<String>,
    /// Lines that are no sale, by reason: `cancelled_order`, `duplicate_row`, `total_row`.
    pub left_out: Vec<(&'static str, usize)>,
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
/// assert_eq!(table.columns[0].cells().get(0), "007");
/// ```
pub fn free_table(bytes: &[u8]) -> Result<FreeTable> {
    let decoded = decode_text(bytes)?;
    read_decoded(&decoded, &Watch::new(decoded.text.len(), &|_, _| ()))
}

/// The text of a file of bounded size that is no other format.
///
/// # Errors
/// `too_large`, `empty_file`, `is_xlsx`, `encoding`, `no_recognised_header`.
pub(super) fn decode_text(bytes: &[u8]) -> Result<Decoded<'_>> {
    if bytes.len() > MAX_BYTES {
        return Err(record::too_large("bytes", MAX_BYTES).with("size", bytes.len() as f64));
    }
    let decoded = encoding::decode(bytes)?;
    match other_format(&decoded.text) {
        Some(format) => Err(Error::new(Code::NoRecognisedHeader).found(format).with("format", format)),
        None => Ok(decoded),
    }
}

/// Reads a text as it stands.
///
/// # Errors
/// Those of [`free_table`].
pub(super) fn read_decoded(decoded: &Decoded<'_>, watch: &Watch<'_>) -> Result<FreeTable> {
    let text = &*decoded.text;
    let Some(grid) = grid::find(text)? else {
        let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        return Err(Error::new(Code::NoRecognisedHeader).with("seen", vec![shorten(first)]));
    };
    let width = grid.names.len();
    let (mut cells, mut lines) = (vec![CellTexts::default(); width], Vec::new());
    let mut records = Records::new(text, grid.delimiter, grid.body);
    let mut record = Record::default();
    while records.read(&mut record)? {
        // Guessing what the columns hold takes about as long as cutting them.
        watch.see(0, record.offset);
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
    let (rows, lines) = (lines.len(), Rc::new(lines));
    let columns = distinct(&grid.names).into_iter().zip(cells);
    let columns = columns.map(|(name, cells)| FreeColumn::written(name, cells, lines.clone()));
    Ok(FreeTable {
        encoding: decoded.encoding,
        delimiter: char::from(grid.delimiter),
        rows,
        columns: columns.collect(),
        orders: None,
    })
}

impl FreeTable {
    /// A table that was kept: columns of days and numbers are typed already, texts are read as a file's cells are,
    /// and rows are counted as lines from 1.
    ///
    /// ```
    /// use levier::import::{FreeKind, FreeTable};
    /// use levier::table::{NamedColumn, Numbers, Table};
    /// let amounts = NamedColumn::new("amount", Numbers::new([Some(12.5), None]).unwrap());
    /// let table = FreeTable::from_table(&Table::new(2, vec![amounts]).unwrap());
    /// assert_eq!(table.columns[0].kind, FreeKind::Number);
    /// assert_eq!(table.columns[0].numbers().unwrap(), [Some(12.5), None]);
    /// ```
    pub fn from_table(table: &Table) -> Self {
        let lines = Rc::new((1..=table.rows() as u64).collect());
        let column = |column: &NamedColumn| {
            let (name, lines) = (column.name().to_owned(), Rc::clone(&lines));
            match column.cells() {
                table::Cells::Texts(texts) => {
                    let cells = texts.iter().map(Option::unwrap_or_default).collect();
                    FreeColumn::written(name, cells, lines)
                }
                cells => FreeColumn::typed(name, cells.clone(), lines),
            }
        };
        Self {
            encoding: Encoding::Utf8,
            delimiter: ',',
            rows: table.rows(),
            columns: table.columns().iter().map(column).collect(),
            orders: None,
        }
    }
}

impl FreeTable {
    /// The one currency of the amounts: that of a platform's export of orders, or of a column of currencies.
    ///
    /// # Errors
    /// `mixed_currency` with the line of the first row in a second currency: amounts of two are never added.
    ///
    /// ```
    /// use levier::import::free_table;
    /// let table = free_table(b"client;devise;montant\na;EUR;5\nb;usd;7\n").unwrap();
    /// let error = table.currency().unwrap_err();
    /// assert_eq!((error.code().as_str(), error.line_number(), error.found_text()), ("mixed_currency", Some(3), Some("usd")));
    /// ```
    pub fn currency(&self) -> Result<Option<String>> {
        if let Some(orders) = &self.orders {
            return Ok(orders.currency.clone());
        }
        let column = self.columns.iter().find(|column| known::is_currency_column(&column.name));
        let Some(column) = column else { return Ok(None) };
        let mut currency = Currency::new(None)?;
        for (row, cell) in column.cells().iter().enumerate() {
            if let Some(sign) = money::of_cell(cell) {
                currency.see(sign, column.line(row), &column.name, cell)?;
            }
        }
        Ok(currency.settle().0)
    }
}

/// Names that can be told apart: an empty one is its place, a repeated one has its place added.
pub(super) fn distinct(names: &[String]) -> Vec<String> {
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

impl FreeColumn {
    /// A column of a file.
    pub(super) fn written(name: String, cells: CellTexts, lines: Rc<Vec<u64>>) -> Self {
        let kind = kind_of(&name, &cells);
        Self { name, kind, content: Content::Written(cells), lines }
    }

    /// A column that was read before.
    pub(super) fn typed(name: String, cells: table::Cells, lines: Rc<Vec<u64>>) -> Self {
        let kind = match &cells {
            table::Cells::Numbers(_) => FreeKind::Number,
            table::Cells::Days(_) => FreeKind::Date,
            table::Cells::Texts(texts) => {
                kind_of(&name, &texts.iter().map(Option::unwrap_or_default).collect())
            }
        };
        Self { name, kind, content: Content::Typed(cells), lines }
    }

    /// Its cells as texts, without the spaces around them; a blank one is missing.
    pub fn cells(&self) -> Cow<'_, CellTexts> {
        let own = |texts: &mut dyn Iterator<Item = String>| {
            let mut cells = CellTexts::default();
            texts.for_each(|text| cells.push(&text));
            Cow::Owned(cells)
        };
        match &self.content {
            Content::Written(cells) => Cow::Borrowed(cells),
            Content::Typed(table::Cells::Texts(texts)) => {
                Cow::Owned(texts.iter().map(Option::unwrap_or_default).collect())
            }
            Content::Typed(table::Cells::Numbers(numbers)) => own(&mut numbers
                .iter()
                .map(|number| number.map(|number| number.to_string()).unwrap_or_default())),
            Content::Typed(table::Cells::Days(days)) => {
                own(&mut days.iter().map(|day| day.map(|day| day.to_string()).unwrap_or_default()))
            }
        }
    }

    /// The line of the file on which a row begins, counted from 1.
    pub fn line(&self, row: usize) -> u64 {
        self.lines.get(row).copied().unwrap_or_default()
    }

    /// Its numbers, one a row; `None` where the file has none.
    ///
    /// # Errors
    /// `not_numbers` with the line of the first cell that is none, `ambiguous_numbers` when the column cannot tell a
    /// decimal mark from a grouping one.
    pub fn numbers(&self) -> Result<Vec<Option<f64>>> {
        if let Content::Typed(table::Cells::Numbers(numbers)) = &self.content {
            return Ok(numbers.iter().collect());
        }
        let cells = self.cells();
        let mut marks = Marks::new(&self.name, false);
        let mut pointed = false;
        for (row, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            if plain(cell).is_some() {
                pointed = pointed || cell.contains('.');
                continue;
            }
            match number::scan(cell) {
                Cell::Number(token) => marks.see(&token, self.line(row), cell),
                Cell::Missing | Cell::Censored => {}
                Cell::Unreadable => {
                    let error = Error::new(Code::NotNumbers).field(self.name.as_str());
                    return Err(error.line(self.line(row)).found(shorten(cell)));
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
        let numbers: Vec<Option<f64>> = cells.iter().map(read).collect();
        // A number under the other mark is a slip, not a gap.
        let slip = cells
            .iter()
            .zip(&numbers)
            .position(|(cell, number)| number.is_none() && matches!(number::scan(cell), Cell::Number(_)));
        if let Some(row) = slip {
            let error = Error::new(Code::AmbiguousNumbers).field(self.name.as_str());
            return Err(error.line(self.line(row)).found(shorten(cells.get(row))));
        }
        Ok(numbers)
    }

    /// Its days, one a row; `None` where the file has none.
    ///
    /// # Errors
    /// `invalid_date` with line and text found; `ambiguous_dates` and `inconsistent_dates` when the order of day and
    /// month cannot be told.
    pub fn days(&self, wanted: Option<DateOrder>) -> Result<Vec<Option<Date>>> {
        if let Content::Typed(table::Cells::Days(days)) = &self.content {
            return Ok(days.iter().collect());
        }
        let cells = self.cells();
        let invalid = |row: usize, cell: &str| {
            Error::new(Code::InvalidDate).field(self.name.as_str()).line(self.line(row)).found(shorten(cell))
        };
        let mut orders = DateOrders::default();
        let mut lettered = false;
        for (row, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            if iso(cell).is_none() && day::serial(cell).is_none() {
                let (day, _) = day::cell(cell).ok_or_else(|| invalid(row, cell))?;
                lettered |= matches!(day, Day::Lettered { .. });
                orders.see(day, self.line(row), cell);
            }
        }
        let texts = || {
            let all = cells.iter().enumerate().filter(|_| lettered);
            all.map(|(row, cell)| (self.line(row), day::cell(cell).map(|(day, _)| day), cell))
        };
        let periods = PeriodNames::lettered(period::names::letter(texts(), &self.name, None)?);
        let order = orders.decide(wanted, Habit::Unknown)?.order;
        let read = |(row, cell): (usize, &str)| {
            if cell.is_empty() {
                return Ok(None);
            }
            if let Some(date) = iso(cell).or_else(|| day::serial(cell)) {
                return Ok(Some(date));
            }
            let (day, _) = day::cell(cell).ok_or_else(|| invalid(row, cell))?;
            Ok(Some(periods.meant(day).resolve(order).ok_or_else(|| invalid(row, cell))?.0))
        };
        cells.iter().enumerate().map(read).collect()
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
