//! A line of units and currencies below a header: `, , EUR, %`.

use crate::import::day;
use crate::import::fold::fold;
use crate::import::header::amount;
use crate::import::number::money::Sign;
use crate::import::number::{self, Cell};
use crate::import::record::{Position, Record, Records};

/// Words that name a unit and no value, folded.
const WORDS: &[&str] = &[
    "%",
    "#",
    "n",
    "no",
    "n°",
    "nb",
    "nbr",
    "nombre",
    "number",
    "num",
    "count",
    "unit",
    "units",
    "unite",
    "unites",
    "anzahl",
    "stuck",
    "numero",
    "aantal",
    "text",
    "texte",
    "date",
    "day",
    "days",
    "jour",
    "jours",
    "week",
    "weeks",
    "semaine",
    "month",
    "yyyy-mm-dd",
    "jj/mm/aaaa",
    "dd/mm/yyyy",
    "mm/dd/yyyy",
    "string",
    "integer",
    "currency",
    "devise",
    "pcs",
    "pc",
    "h",
    "s",
    "sec",
    "min",
    "ms",
];

/// The power of ten and the currency of a cell such as `EUR`, `(k€)` or `[$]`.
pub(in crate::import) fn of_cell(cell: &str) -> Option<(i8, Option<Sign>)> {
    let bare = cell.trim().trim_start_matches(['(', '[']).trim_end_matches([')', ']']);
    amount::unit_of(bare)
}

/// The power of ten that a title above the header names: `Dépenses (en k€)`, `All amounts in thousands`.
pub(in crate::import) fn of_title(text: &str, delimiter: u8, header_line: u64) -> i8 {
    let above = Records::new(text, delimiter, Position::START).map_while(Result::ok);
    above
        .take_while(|record| record.line < header_line)
        .filter(|record| record.cells.iter().filter(|cell| !cell.trim().is_empty()).count() == 1)
        .filter_map(|record| record.cells.iter().find(|cell| !cell.trim().is_empty()).cloned())
        .map(|title| amount::of_header(&title).power)
        .find(|power| *power > 0)
        .unwrap_or(0)
}

/// Whether a record says units only, one of them of money or a share, and no value.
pub(in crate::import) fn is_line(record: &Record<'_>) -> bool {
    let mut says = false;
    for cell in record.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()) {
        let bare = cell.trim_start_matches(['(', '[']).trim_end_matches([')', ']']);
        if of_cell(cell).is_some() || matches!(bare, "%" | "#") {
            says = true;
        } else if !WORDS.contains(&fold(bare).as_str())
            || matches!(number::scan(cell), Cell::Number(_))
            || day::cell(cell).is_some()
        {
            return false;
        }
    }
    says && record.cells.len() > 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(text: &str) -> bool {
        Records::new(text, b',', Position::START).next().unwrap().is_ok_and(|record| is_line(&record))
    }

    #[test]
    fn units_are_told_from_rows() {
        for text in [",,EUR,", "jj/mm/aaaa,,(€),#", "date,text,k€,%", ",,[USD],[USD]"] {
            assert!(is(text), "{text}");
        }
        for text in ["2026-09-01,A,1,2", ",A,EUR,3", "date,text,,", "Brand,,EUR,", "EUR"] {
            assert!(!is(text), "{text}");
        }
    }
}
