//! Columns that look like amounts or days and that no field takes: what stays unread is said.

use crate::Result;
use crate::import::day;
use crate::import::field::Field;
use crate::import::header::Header;
use crate::import::known;
use crate::import::number::{self, Cell};
use crate::import::record::{Record, Records};
use crate::import::report::notes::{Notes, shorten};
use crate::import::report::{Warning, WarningCode};
use crate::import::total::label::total_label;

/// What an unread column holds.
struct Column {
    at: usize,
    /// Whether its name says that it holds amounts.
    amount: bool,
    numbers: u64,
    days: u64,
    texts: u64,
}

/// Says which columns of amounts, and of days when no day was read, nothing was read from.
///
/// # Errors
/// Those of cutting the text, which the reading has ruled out.
pub(in crate::import) fn warn(text: &str, header: &Header, notes: &mut Notes) -> Result<()> {
    let dated = header.column(Field::Date).is_some();
    let repeated = |at: usize| header.repeated.iter().any(|(_, columns)| columns.contains(&at));
    let mut columns: Vec<Column> = (0..header.names.len())
        .filter(|&at| header.fields[at].is_none() && !repeated(at))
        .map(|at| Column { at, amount: known::says_amount(&header.names[at]), numbers: 0, days: 0, texts: 0 })
        .filter(|column| column.amount || !dated)
        .collect();
    if columns.is_empty() {
        return Ok(());
    }
    let mut records = Records::new(text, header.delimiter, header.body);
    let mut record = Record::default();
    while records.read(&mut record)? {
        if record
            .cells
            .iter()
            .find(|cell| !cell.trim().is_empty())
            .is_some_and(|cell| total_label(cell).is_some())
        {
            continue;
        }
        for column in &mut columns {
            let cell = record.cell(column.at);
            match number::scan(cell) {
                Cell::Missing | Cell::Censored => {}
                Cell::Number(token) if !token.is_percent() => column.numbers += 1,
                _ if day::cell(cell).is_some() => column.days += 1,
                _ => column.texts += 1,
            }
        }
    }
    for Column { at, amount, numbers, days, texts } in columns {
        let amounts = amount && numbers > 0 && days + texts == 0;
        let days = !dated && days > 0 && numbers + texts == 0;
        if amounts || days {
            let found = shorten(&header.names[at]);
            let warning = Warning::new(WarningCode::UnreadMeasure).line(header.line).found(found);
            notes.warn(
                warning.with("place", (at + 1) as f64).with("holds", if days { "days" } else { "amounts" }),
            );
        }
    }
    Ok(())
}
