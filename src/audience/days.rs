//! Days of a file, written as civil dates, so that they compare as texts do.

use crate::import::{CellTexts, FreeColumn, FreeKind};

/// The cells of a column of days as `YYYY-MM-DD`; none where the column is no such thing, or cannot tell days from
/// months: it then stays a column of texts.
pub(super) fn civil(column: &FreeColumn) -> Option<CellTexts> {
    if column.kind != FreeKind::Date {
        return None;
    }
    let mut cells = CellTexts::default();
    for day in column.days(None).ok()? {
        cells.push(&day.map(|day| day.to_string()).unwrap_or_default());
    }
    Some(cells)
}
