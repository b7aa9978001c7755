//! What the cells of a column that was not recognised can be read as.

use crate::import::day;
use crate::import::day::words::says_days;
use crate::import::free::cell_texts::CellTexts;
use crate::import::number::{self, Cell};
use crate::value::Date;

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

/// What all cells can be read as; day numbers of a spreadsheet are days where the name of the column says so.
pub(in crate::import) fn kind_of(name: &str, cells: &CellTexts) -> FreeKind {
    let mut written = cells.iter().filter(|cell| !cell.is_empty()).peekable();
    if says_days(name) && written.peek().is_some() && written.all(|cell| day::serial(cell).is_some()) {
        return FreeKind::Date;
    }
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
pub(in crate::import) fn plain(cell: &str) -> Option<f64> {
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
pub(in crate::import) fn iso(cell: &str) -> Option<Date> {
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
