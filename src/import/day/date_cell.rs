//! The days that a date cell names: one, or the first and last of a week or month.

use crate::import::column_use::Use;
use crate::import::day;
use crate::import::options::DateOrder;
use crate::import::record::Record;
use crate::value::Date;
use crate::{Code, Error, Result};

/// The first and last day of a date cell.
pub(in crate::import) fn read_days(
    used: &Use,
    record: &Record<'_>,
    cell: &str,
    order: DateOrder,
) -> Result<(Date, Date)> {
    let invalid = || Error::new(Code::InvalidDate).line(record.line).field(used.label.as_str()).found(cell);
    let Some((from, to)) = used.periods.cell(record, cell) else {
        let day = day::serial(cell).ok_or_else(invalid)?;
        return Ok((day, day));
    };
    let (first, last) = from.resolve(order).ok_or_else(invalid)?;
    let last = match to {
        Some(to) => to.resolve(order).ok_or_else(invalid)?.1,
        None => last,
    };
    if last < first { Err(invalid()) } else { Ok((first, last)) }
}
