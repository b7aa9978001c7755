//! The export of segments: a table of the customers of one segment, or of all customers with their segment.

use super::line::Labels;
use crate::audience::People;
use serde::Serialize;

/// A cell of an export: a number, a text, or nothing.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ExportCell {
    /// A number.
    Number(f64),
    /// A text, as the file has it.
    Text(String),
    /// Nothing.
    Missing,
}

/// Customers to hand out.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct SegmentExport {
    /// The names of the columns after the identifier and the segment.
    pub columns: Vec<String>,
    /// One row a customer: identifier, segment, then a cell a column.
    #[cfg_attr(feature = "wasm", tsify(type = "(number | string | null)[][]"))]
    pub rows: Vec<Vec<ExportCell>>,
}

/// The customers of a segment, or of all segments when none is named: identifier, segment, and every column. Whoever
/// writes them to a file disarms what a spreadsheet would take for a formula.
pub fn export(people: &People, labels: &Labels, segment: Option<&str>) -> SegmentExport {
    let wanted = segment.map(|name| labels.names.iter().position(|own| own == name));
    let text =
        |text: &str| if text.is_empty() { ExportCell::Missing } else { ExportCell::Text(text.to_owned()) };
    let mut rows = Vec::new();
    for (row, label) in labels.of.iter().enumerate() {
        let own = label.map(|label| label as usize);
        if wanted.is_some_and(|wanted| own.is_none() || own != wanted) {
            continue;
        }
        let mut cells = vec![text(people.id(row)), text(own.map_or("", |own| &labels.names[own]))];
        cells.extend(people.columns().iter().map(|column| {
            let own = column.text_at(row);
            match column.number_at(row) {
                Some(number) if !own.as_deref().is_some_and(is_code) => ExportCell::Number(number),
                _ => own.map_or(ExportCell::Missing, |own| text(&own)),
            }
        }));
        rows.push(cells);
    }
    let columns = people.columns().iter().map(|column| column.name.clone()).collect();
    SegmentExport { columns, rows }
}

/// Whether digits are an identifier, which a number would cut: `00123`, `+33123456789`.
fn is_code(text: &str) -> bool {
    let mut digits = text.bytes();
    match digits.next() {
        Some(b'+') => true,
        Some(b'0') => digits.next().is_some_and(|second| second.is_ascii_digit()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_code;

    #[test]
    fn leading_zeros_and_plus_signs_stay() {
        assert!(is_code("00123") && is_code("+33123456789"));
        assert!(!is_code("0.5") && !is_code("0") && !is_code("-12") && !is_code("123"));
    }
}
