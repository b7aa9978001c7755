//! What a weekly model is fitted to, and the checks that come before any arithmetic.
//!
//! Adstock has no meaning in a table with a missing value, a double date or a jump in its dates, so such a table
//! is refused with the line. Only rows at either end without an outcome are left out, and counted.

use super::event::{Dated, EventStatus, ResponseEvent};
use super::setup::ResponseSetup;
use crate::value::Date;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A table by period: dates, an outcome, spend by channel, other drivers. `None` is a missing value.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct ResponseData {
    /// The first day of each period, in any order.
    #[cfg_attr(feature = "wasm", tsify(type = "string[]"))]
    pub dates: Vec<Date>,
    /// The line of the file that each row stood on (1 is the first); empty when there is no file.
    #[cfg_attr(feature = "wasm", tsify(type = "number[]"))]
    pub lines: Vec<u64>,
    /// The outcome, in its own unit.
    pub outcome: Vec<Option<f64>>,
    /// Spend by channel, in money a period.
    pub channels: Vec<(String, Vec<Option<f64>>)>,
    /// Other drivers (events, prices, competitors), in their own units.
    pub controls: Vec<(String, Vec<Option<f64>>)>,
}

/// All that a fit needs: what to fit, and the table to fit it to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct ResponseTask {
    /// What to fit.
    pub setup: ResponseSetup,
    /// The columns that it names.
    pub data: ResponseData,
}

/// A named column without holes.
#[derive(Debug, Clone)]
pub(crate) struct Series {
    pub(crate) name: String,
    pub(crate) values: Vec<f64>,
}

/// The table, checked: in the order of dates, regular, without holes.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    pub(crate) dates: Vec<Date>,
    /// Days from one period to the next (30.4375 for months).
    pub(crate) period_days: f64,
    pub(crate) outcome: Vec<f64>,
    pub(crate) channels: Vec<Series>,
    pub(crate) controls: Vec<Series>,
    /// Every event of the setup, and the series of those that can enter.
    pub(crate) dated: Vec<Dated>,
    pub(crate) events: Vec<Series>,
    pub(crate) dropped_rows: usize,
}

/// Checks the table against the setup and puts it in order.
pub(crate) fn check(data: &ResponseData, setup: &ResponseSetup) -> Result<Table> {
    setup.check()?;
    let rows = data.dates.len();
    for (name, length) in std::iter::once((setup.outcome.as_str(), data.outcome.len()))
        .chain(data.channels.iter().chain(&data.controls).map(|(name, values)| (name.as_str(), values.len())))
    {
        if length != rows {
            return Err(Error::new(Code::RowLength)
                .field(name)
                .found(length.to_string())
                .with("expected", rows as f64));
        }
    }
    let mut seen = BTreeSet::new();
    for name in std::iter::once(&setup.outcome).chain(&setup.channels).chain(&setup.controls) {
        if !seen.insert(name) {
            return Err(Error::new(Code::DuplicateName).field(name));
        }
    }
    ResponseEvent::check(&setup.events, &mut seen)?;
    if setup.channels.is_empty() {
        return Err(Error::new(Code::NoChannels));
    }
    let mut order: Vec<usize> = (0..rows).collect();
    order.sort_by_key(|&row| data.dates[row]);
    let known = |row: &usize| data.outcome[*row].is_some();
    let (Some(first), Some(last)) = (order.iter().position(known), order.iter().rposition(known)) else {
        return Err(Error::new(Code::TooFewPoints).field(&setup.outcome).with("points", 0.0));
    };
    let dropped_rows = rows - (last + 1 - first);
    // Double dates are said even outside the rows kept: they mean the table is not by period.
    let period_days = period(data, &order)?;
    let kept = &order[first..=last];
    let column = |name: &str, values: &[Option<f64>], spend: bool| -> Result<Series> {
        let values = kept
            .iter()
            .map(|&row| {
                match values[row] {
                    Some(value) if spend && value < 0.0 => Err(Code::NegativeInput),
                    Some(value) if value.is_finite() => Ok(value),
                    Some(_) => Err(Code::NotANumber),
                    None => Err(Code::MissingValues),
                }
                .map_err(|code| {
                    let error = at(data, row, Error::new(code).field(name));
                    match values[row] {
                        Some(value) => error.found(value.to_string()),
                        None => error.found(data.dates[row].to_string()),
                    }
                })
            })
            .collect::<Result<_>>()?;
        Ok(Series { name: name.to_owned(), values })
    };
    let find = |columns: &[(String, Vec<Option<f64>>)], name: &String, spend: bool| {
        let (_, values) = columns
            .iter()
            .find(|(have, _)| have == name)
            .ok_or_else(|| Error::new(Code::UnknownColumn).field(name))?;
        column(name, values, spend)
    };
    let outcome = column(&setup.outcome, &data.outcome, false)?.values;
    if outcome.iter().all(|y| *y == outcome[0]) {
        return Err(Error::new(Code::ConstantOutcome).field(&setup.outcome).found(outcome[0].to_string()));
    }
    let dates: Vec<Date> = kept.iter().map(|&row| data.dates[row]).collect();
    let dated: Vec<Dated> = setup.events.iter().map(|event| Dated::of(event, &dates, period_days)).collect();
    let events = dated
        .iter()
        .filter(|one| one.status() == EventStatus::Fitted)
        .map(|one| Series { name: one.event.name.clone(), values: one.values.clone() })
        .collect();
    Ok(Table {
        dates,
        period_days,
        outcome,
        channels: setup
            .channels
            .iter()
            .map(|name| find(&data.channels, name, true))
            .collect::<Result<_>>()?,
        controls: setup
            .controls
            .iter()
            .map(|name| find(&data.controls, name, false))
            .collect::<Result<_>>()?,
        dated,
        events,
        dropped_rows,
    })
}

fn at(data: &ResponseData, row: usize, error: Error) -> Error {
    match data.lines.get(row) {
        Some(&line) => error.line(line),
        None => error,
    }
}

/// The days from one period to the next, the same throughout; calendar months, quarters and years
/// count as regular.
fn period(data: &ResponseData, order: &[usize]) -> Result<f64> {
    let gaps: Vec<i64> =
        order.windows(2).map(|pair| data.dates[pair[0]].days_until(data.dates[pair[1]])).collect();
    if let Some(place) = gaps.iter().position(|gap| *gap == 0) {
        let row = order[place + 1];
        return Err(at(data, row, Error::new(Code::DuplicateDates).found(data.dates[row].to_string())));
    }
    let Some(&usual) =
        gaps.iter().max_by_key(|gap| (gaps.iter().filter(|other| other == gap).count(), -**gap))
    else {
        return Err(Error::new(Code::TooFewPoints).with("points", order.len() as f64));
    };
    let calendar = [(28..=31, 1, 30.4375), (89..=92, 3, 91.3125), (365..=366, 12, 365.25)]
        .into_iter()
        .find(|(days, _, _)| days.contains(&usual));
    let month = |date: Date| date.year() * 12 + i32::from(date.month());
    let regular = |place: usize| {
        let (from, to) = (data.dates[order[place]], data.dates[order[place + 1]]);
        gaps[place] == usual
            || calendar.as_ref().is_some_and(|(days, months, _)| {
                days.contains(&gaps[place]) && month(to) - month(from) == *months
            })
    };
    if let Some(place) = (0..gaps.len()).find(|&place| !regular(place)) {
        let row = order[place + 1];
        return Err(at(
            data,
            row,
            Error::new(Code::IrregularDates)
                .found(data.dates[row].to_string())
                .with("gap_days", gaps[place] as f64)
                .with("usual_days", usual as f64),
        ));
    }
    let exact = gaps.iter().all(|gap| *gap == usual);
    Ok(calendar.filter(|_| !exact).map_or(usual as f64, |(_, _, days)| days))
}
