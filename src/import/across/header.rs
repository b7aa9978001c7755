//! The header of a table whose columns are periods: names down, months across.

use crate::import::day::{self, Day};
use crate::import::field::{Class, Field};
use crate::import::fold::{clean, normalise};
use crate::import::header::amount::{self, HeaderName};
use crate::import::header::candidates;
use crate::import::known;
use crate::import::platform;
use crate::import::record::{Position, Record, Records};
use crate::import::total::label::total_label;
use crate::value::Date;

/// How many periods make a table of periods across.
const FEWEST_PERIODS: usize = 3;
/// How far down its header is looked for.
const WITHIN: usize = 60;

/// A table with periods across.
#[derive(Debug)]
pub(in crate::import) struct Across {
    pub(in crate::import) delimiter: u8,
    pub(in crate::import) line: u64,
    pub(in crate::import) names: Vec<String>,
    /// What the headers say of amounts, one a column.
    pub(in crate::import) amounts: Vec<HeaderName>,
    /// The columns of periods.
    pub(in crate::import) periods: Vec<(usize, Day)>,
    /// The columns of names, with their fields.
    pub(in crate::import) keys: Vec<(usize, Field)>,
    /// The columns of currencies.
    pub(in crate::import) currencies: Vec<usize>,
    pub(in crate::import) body: Position,
}

/// The table of a text whose header has three or more periods beside a column of names.
pub(in crate::import) fn find(text: &str) -> Option<Across> {
    for delimiter in candidates(text) {
        let mut records = Records::new(text, delimiter, Position::START);
        for _ in 0..WITHIN {
            let Some(Ok(record)) = records.next() else { break };
            if let Some(mut table) = header(&record, delimiter) {
                table.body = records.position();
                return Some(table);
            }
        }
    }
    None
}

fn header(record: &Record<'_>, delimiter: u8) -> Option<Across> {
    let last = record.cells.iter().rposition(|cell| !cell.trim().is_empty())?;
    let names: Vec<String> = record.cells[..=last].iter().map(|cell| clean(cell)).collect();
    let amounts: Vec<HeaderName> = names.iter().map(|name| amount::of_header(name)).collect();
    let period = |(at, name): (usize, &String)| match day::cell(name).or_else(|| day::cell(&amounts[at].bare))
    {
        Some((day, None)) => Some((at, day)),
        _ => None,
    };
    let mut periods: Vec<(usize, Day)> = names.iter().enumerate().filter_map(period).collect();
    if periods.is_empty() {
        periods = years(&names);
    }
    let first = periods.first()?.0;
    if periods.len() < FEWEST_PERIODS || first == 0 {
        return None;
    }
    let mut keys: Vec<(usize, Field)> = Vec::new();
    let is_currency = |at: &usize| known::is_currency_column(&names[*at]);
    for (at, name) in names[..first].iter().enumerate() {
        let folded = normalise(name);
        let text = platform::field_names(&folded).find(|field| field.class() == Class::Text);
        let measure = text.is_none() && platform::is_known(&folded);
        // Sums and other measures on the left are no names.
        if is_currency(&at) || measure || total_label(name).is_some() {
            continue;
        }
        let field = text.unwrap_or(Field::Channel);
        if keys.iter().all(|(_, taken)| *taken != field) {
            keys.push((at, field));
        }
    }
    if keys.is_empty() {
        return None;
    }
    let currencies = (0..names.len()).filter(is_currency).collect();
    let line = record.line;
    Some(Across { delimiter, line, names, amounts, periods, keys, currencies, body: Position::START })
}

/// Years in a row, which alone are periods and not amounts: `2023;2024;2025`.
fn years(names: &[String]) -> Vec<(usize, Day)> {
    let year = |name: &String| {
        name.parse::<i32>().ok().filter(|year| name.len() == 4 && (1990..2100).contains(year))
    };
    let found: Vec<(usize, i32)> =
        names.iter().enumerate().filter_map(|(at, name)| Some((at, year(name)?))).collect();
    let in_a_row = found.windows(2).all(|pair| pair[1].1 == pair[0].1 + 1 && pair[1].0 == pair[0].0 + 1);
    let span = |&(at, year): &(usize, i32)| {
        Some((at, Day::Span(Date::new(year, 1, 1).ok()?, Date::new(year, 12, 31).ok()?)))
    };
    if in_a_row { found.iter().filter_map(span).collect() } else { Vec::new() }
}
