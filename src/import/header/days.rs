//! The column of days of an export whose header names it in a way that no platform does: `Semestre`, `Période`.
//! `Start date` says when a campaign began, not what a row is of.

use crate::import::day;
use crate::import::day::words::says_only_days;
use crate::import::field::Field;
use crate::import::number::units;
use crate::import::record::{Position, Records};

/// How many rows are looked at: the first may be a total or units.
const WITHIN: usize = 3;

/// Takes the first column whose name says days, nothing else, and whose first rows hold them, when no column is known for them.
pub(in crate::import) fn adopt(
    text: &str,
    (delimiter, body): (u8, Position),
    names: &[String],
    fields: &mut [Option<Field>],
) {
    if fields.contains(&Some(Field::Date)) {
        return;
    }
    let named = |column: &usize| fields[*column].is_none() && says_only_days(&names[*column]);
    let columns: Vec<usize> = (0..names.len()).filter(named).collect();
    let rows = Records::new(text, delimiter, body).map_while(Result::ok);
    let rows = rows.filter(|record| !record.is_blank() && !units::is_line(record)).take(WITHIN);
    let rows: Vec<_> = rows.collect();
    let is_day = |cell: &str| day::cell(cell).is_some() || day::month_alone(cell).is_some();
    let holds = |column: &usize| rows.iter().any(|record| is_day(record.cell(*column)));
    if let Some(column) = columns.into_iter().find(holds) {
        fields[column] = Some(Field::Date);
    }
}
