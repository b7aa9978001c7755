//! What is said about a file besides its rows: its encoding, units in headers, day numbers of a spreadsheet.

use crate::import::body::Plan;
use crate::import::encoding::{self, Decoded};
use crate::import::record::Record;
use crate::import::report::notes::{Notes, shorten};
use crate::import::report::{Encoding, Skip, Warning, WarningCode};
use crate::import::walk::Part;
use crate::value::Date;
use std::collections::BTreeMap;

/// The day numbers of a spreadsheet that were read as days.
#[derive(Debug, Clone)]
pub(in crate::import) struct Serials {
    /// The line and text of the first.
    pub(in crate::import) line: u64,
    pub(in crate::import) found: String,
    /// The first and the last day.
    pub(in crate::import) from: Date,
    pub(in crate::import) to: Date,
}

impl Serials {
    /// With another day.
    pub(in crate::import) fn with(self, day: Date) -> Self {
        Self { from: self.from.min(day), to: self.to.max(day), ..self }
    }
}

/// Says how doubtful bytes became text.
pub(in crate::import) fn encoding(decoded: &Decoded<'_>, notes: &mut Notes) {
    if let Some(line) = decoded.repaired {
        notes.warn(Warning::new(WarningCode::MojibakeRepaired).line(line));
    }
    if matches!(decoded.encoding, Encoding::MacRoman | Encoding::Ibm850)
        && let Some((line, word)) = encoding::shown(&decoded.text)
    {
        notes.warn(Warning::new(WarningCode::LegacyEncoding).line(line).found(shorten(word)));
    }
}

/// Says which amounts were multiplied, with the first before and after.
pub(in crate::import) fn scaled(plan: &Plan, scaled: &BTreeMap<usize, (String, f64)>, notes: &mut Notes) {
    for (&at, (before, after)) in scaled {
        let used = &plan.uses[at];
        notes.warn(
            Warning::new(WarningCode::UnitInHeader)
                .line(plan.header_line)
                .field(used.label.as_str())
                .found(plan.names[used.column].as_str())
                .with("before", before.as_str())
                .with("after", *after),
        );
    }
}

/// Says that day numbers were read as days.
pub(in crate::import) fn serials(serials: Option<&Serials>, notes: &mut Notes) {
    if let Some(Serials { line, found, from, to }) = serials {
        notes.warn(
            Warning::new(WarningCode::ExcelSerialDates)
                .line(*line)
                .field("date")
                .found(found.as_str())
                .with("from", from.to_string())
                .with("to", to.to_string()),
        );
    }
}

/// Notes a line that is neither a row nor a total, and why it gave no row.
pub(in crate::import) fn no_row(part: Part, record: &Record<'_>, notes: &mut Notes) {
    let (what, warning) = match part {
        Part::Empty => (Skip::Empty, None),
        Part::Comment => (Skip::Comment, None),
        Part::HeaderAgain => (Skip::Separator, None),
        Part::Units => (Skip::Units, Some(Warning::new(WarningCode::UnitsLineRead))),
        Part::Footer | Part::PaddedFooter => {
            (Skip::Footer, Some(Warning::new(WarningCode::FooterTextIgnored).found(prose(record))))
        }
        Part::Total(_) | Part::Doubtful(_) | Part::Row => return,
    };
    notes.skip(record.line, what, record.raw);
    if let Some(warning) = warning {
        notes.warn(warning.line(record.line));
    }
}

/// The text of a line that has one cell.
fn prose(record: &Record<'_>) -> String {
    shorten(record.cells.iter().map(|cell| cell.trim()).find(|cell| !cell.is_empty()).unwrap_or_default())
}
