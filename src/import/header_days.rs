//! The column of days of an export whose header names it in a way that no platform does: `Semestre`, `Période`.
//! `Start date` says when a campaign began, not what a row is of.

use super::day;
use super::day_words::says_only_days;
use super::field::Field;
use super::header::Header;
use super::record::Records;
use super::units;

/// How many rows are looked at: the first may be a total or units.
const WITHIN: usize = 3;

/// Takes the first column whose name says days, nothing else, and whose first rows hold them, when no column is known for them.
pub(super) fn adopt(text: &str, header: &mut Header) {
    if header.column(Field::Date).is_some() {
        return;
    }
    let named = |column: &usize| header.fields[*column].is_none() && says_only_days(&header.names[*column]);
    let columns: Vec<usize> = (0..header.names.len()).filter(named).collect();
    let rows = Records::new(text, header.delimiter, header.body).map_while(Result::ok);
    let rows = rows.filter(|record| !record.is_blank() && !units::is_line(record)).take(WITHIN);
    let rows: Vec<_> = rows.collect();
    let is_day = |cell: &str| day::cell(cell).is_some() || day::month_alone(cell).is_some();
    let holds = |column: &usize| rows.iter().any(|record| is_day(record.cell(*column)));
    if let Some(column) = columns.into_iter().find(holds) {
        header.fields[column] = Some(Field::Date);
    }
}
