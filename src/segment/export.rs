//! The export of segments: a CSV of the customers of one segment, or of all customers with their segment.

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
            match column.text_at(row) {
                // A number is no formula, whatever its sign.
                Some(text) if column.number_at(row).is_some() => quoted(&mut csv, &text, false),
                Some(text) => cell(&mut csv, &text),
                None => {}
            }
        }
        csv.push('\n');
    }
    csv
}

/// A cell, disarmed where a spreadsheet would run it, full-width signs included (OWASP, CSV injection).
fn cell(csv: &mut String, text: &str) {
    let first = text.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let formula = first.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
        && text.parse::<f64>().is_err()
        && !text.chars().all(|c| c == '-');
    quoted(csv, text, formula);
}

/// A cell, between quotes where it must be.
fn quoted(csv: &mut String, text: &str, formula: bool) {
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

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn formulas_are_disarmed_and_signs_of_numbers_are_not() {
        let written = |text: &str| {
            let mut csv = String::new();
            cell(&mut csv, text);
            csv
        };
        assert_eq!(written("=1+1"), "\"'=1+1\"");
        assert_eq!(written(" @sum"), "\"' @sum\"");
        assert_eq!(written("＝1+1"), "\"'＝1+1\"");
        assert_eq!(written("-12.5"), "-12.5");
        assert_eq!(written("-"), "-");
        assert_eq!(written("a;b"), "\"a;b\"");
    }
}
