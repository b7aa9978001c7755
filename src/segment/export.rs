//! Segments handed over: a CSV of the customers of one, or of all with the name of theirs.

use super::line::Labels;
use crate::audience::People;

/// The customers of a segment, or of all segments when none is named: identifier, segment, and every column. Cells that a
/// spreadsheet would take for a formula begin with an apostrophe.
pub fn export(people: &People, labels: &Labels, segment: Option<&str>) -> String {
    let mut csv = String::from("customer,segment");
    for column in people.columns() {
        csv.push(',');
        cell(&mut csv, &column.name);
    }
    csv.push('\n');
    let wanted = segment.map(|name| labels.names.iter().position(|own| own == name));
    for (row, label) in labels.of.iter().enumerate() {
        let own = label.map(|label| label as usize);
        if wanted.is_some_and(|wanted| own.is_none() || own != wanted) {
            continue;
        }
        cell(&mut csv, people.id(row));
        csv.push(',');
        cell(&mut csv, own.map_or("", |own| &labels.names[own]));
        for column in people.columns() {
            csv.push(',');
            if let Some(text) = column.text_at(row) {
                cell(&mut csv, &text);
            }
        }
        csv.push('\n');
    }
    csv
}

/// A cell, quoted where it must be. A number is no formula, whatever its sign.
fn cell(csv: &mut String, text: &str) {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']) && text.parse::<f64>().is_err();
    let quoted = formula || text.contains(['"', ',', ';', '\n', '\r']);
    if quoted {
        csv.push('"');
    }
    if formula {
        csv.push('\'');
    }
    for c in text.chars() {
        if c == '"' {
            csv.push('"');
        }
        csv.push(c);
    }
    if quoted {
        csv.push('"');
    }
}
