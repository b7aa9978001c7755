//! Days of a file, written as civil dates, so that they compare as texts do.

use crate::import::{CellTexts, DateOrder, FreeColumn, FreeKind};
use crate::value::Date;
use crate::{Code, Result};

/// The cells of a column of days as `YYYY-MM-DD`; none where the column is no such thing, or cannot tell days from
/// months: it then stays a column of texts.
pub(super) fn civil(column: &FreeColumn, order: Option<DateOrder>) -> Option<CellTexts> {
    if column.kind != FreeKind::Date {
        return None;
    }
    let mut cells = CellTexts::default();
    for day in in_order(column, order).ok()? {
        cells.push(&day.map(|day| day.to_string()).unwrap_or_default());
    }
    Some(cells)
}

/// The days of a column: in the order that it shows, otherwise in the order that the reader of the file said.
pub(super) fn in_order(column: &FreeColumn, order: Option<DateOrder>) -> Result<Vec<Option<Date>>> {
    match column.days(None) {
        Err(error) if error.code() == Code::AmbiguousDates && order.is_some() => column.days(order),
        read => read,
    }
}
