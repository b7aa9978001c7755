//! The purchase history of a customer: the number of repeat purchases, the last one, and the observed time.
//!
//! The models need (x, t_x, T) and no list of orders; customers with the same three values are one weighted
//! history. Orders of one day are one purchase. A return (a negative amount) is not a purchase and is deducted from
//! the purchase before it.

use super::month;
use crate::audience::Orders;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A customer's purchases in short (Fader, Hardie and Lee 2005).
///
/// Times are in one unit (days, weeks…); for periodic opportunities they count opportunities.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct History {
    /// Repeat purchases: days with an order, less the first.
    pub x: u32,
    /// From the first to the last purchase, 0 without a repeat.
    #[serde(default)]
    pub t_x: f64,
    /// From the first purchase to the end of the observation.
    #[serde(default, rename = "T")]
    pub t: f64,
    /// Mean amount of the repeat purchases, 0 without one.
    #[serde(default)]
    pub mbar: f64,
    /// How many customers have this history.
    #[serde(default = "one")]
    pub weight: f64,
}

const fn one() -> f64 {
    1.0
}

impl History {
    /// Checks it for a model in continuous time, or for periodic opportunities.
    ///
    /// # Errors
    /// `out_of_range` with the field.
    pub(super) fn check(&self, periodic: bool) -> Result<()> {
        let sane = |value: f64| value.is_finite() && value >= 0.0;
        let whole = |value: f64| !periodic || (value.fract() == 0.0 && value < 1e6);
        let field = if !sane(self.t) || !whole(self.t) {
            "T"
        } else if !sane(self.t_x) || self.t_x > self.t || !whole(self.t_x) {
            "t_x"
        } else if self.x == 0 && self.t_x > 0.0 || periodic && f64::from(self.x) > self.t_x {
            "x"
        } else if !sane(self.weight) {
            "weight"
        } else if !self.mbar.is_finite() {
            "mbar"
        } else {
            return Ok(());
        };
        Err(Error::new(Code::OutOfRange).field(field))
    }
}

/// In which time customers buy.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Clock {
    /// At any moment; times are in units of so many days.
    Days(f64),
    /// Once a calendar month at most.
    Months,
    /// Once a calendar year at most.
    Years,
}

impl Clock {
    /// The number of the calendar period that a day is in.
    pub(super) fn period(self, day: i32) -> i32 {
        match self {
            Self::Years => month::of(day).div_euclid(12),
            _ => month::of(day),
        }
    }

    /// The last period that is over at the end of a day.
    pub(super) fn last_whole(self, end: i32) -> i32 {
        let whole = self.period(end.saturating_add(1)) != self.period(end);
        self.period(end) - i32::from(!whole)
    }

    /// Units from one day to another: a length of time, or the opportunities that are over.
    pub(super) fn units(self, from: i32, to: i32) -> f64 {
        match self {
            Self::Days(days) => f64::from(to - from) / days,
            _ => f64::from((self.last_whole(to) - self.last_whole(from)).max(0)),
        }
    }
}

/// The purchases of a customer up to a day, `(day, amount)`: one line a day, returns taken off the purchase
/// before.
pub(super) fn purchase_days(orders: &Orders, customer: usize, end: i32) -> Vec<(i32, f64)> {
    let mut days: Vec<(i32, f64)> = Vec::new();
    for (day, amount) in orders.of(customer).take_while(|&(day, _)| day <= end) {
        match days.last_mut() {
            Some(last) if amount < 0.0 || last.0 == day => last.1 += amount,
            // Returns of a purchase that we did not see are nobody's.
            None if amount < 0.0 => {}
            _ => days.push((day, amount)),
        }
    }
    days
}

/// That nobody had bought yet, with the day of the first purchase where there is one.
pub(super) fn nothing_observed(orders: &Orders) -> Error {
    let first = (0..orders.customers())
        .filter_map(|customer| purchase_days(orders, customer, i32::MAX).first().map(|&(day, _)| day))
        .min();
    match first {
        Some(day) => Error::new(Code::NothingObserved).with("first", month::date(day)),
        None => Error::new(Code::NoDataRows),
    }
}

/// The histories of every customer at the end of a day, in units of so many days; none for those who had not
/// bought yet.
///
/// ```
/// use levier::audience::Orders;
/// use levier::customer::histories;
/// let orders = Orders::new(1, vec![(0, 100, 30.0), (0, 114, 20.0), (0, 121, 50.0)], true);
/// let history = histories(&orders, 170, 7.0)[0].unwrap();
/// assert_eq!((history.x, history.t_x, history.t, history.mbar), (2, 3.0, 10.0, 35.0));
/// ```
pub fn histories(orders: &Orders, end: i32, unit_days: f64) -> Vec<Option<History>> {
    by_clock(orders, end, Clock::Days(unit_days))
}

/// [`histories`], in continuous time or by opportunities.
pub(super) fn by_clock(orders: &Orders, end: i32, clock: Clock) -> Vec<Option<History>> {
    (0..orders.customers())
        .map(|customer| history(&purchase_days(orders, customer, end), end, clock))
        .collect()
}

fn history(days: &[(i32, f64)], end: i32, clock: Clock) -> Option<History> {
    let (first, _) = *days.first()?;
    let Clock::Days(unit) = clock else {
        return Some(periodic(days, end, clock));
    };
    let (last, _) = *days.last()?;
    let repeats = &days[1..];
    let spent: f64 = repeats.iter().map(|(_, amount)| amount).sum();
    let mbar = if repeats.is_empty() { 0.0 } else { spent / repeats.len() as f64 };
    Some(History {
        x: repeats.len() as u32,
        t_x: f64::from(last - first) / unit,
        t: f64::from(end - first) / unit,
        mbar,
        weight: 1.0,
    })
}

/// Opportunities are the calendar periods after that of the first purchase, as far as they are over.
fn periodic(days: &[(i32, f64)], end: i32, clock: Clock) -> History {
    let (first, last) = (clock.period(days[0].0), clock.last_whole(end));
    let mut spent: BTreeMap<i32, f64> = BTreeMap::new();
    for &(day, amount) in days {
        let period = clock.period(day);
        if period > first && period <= last {
            *spent.entry(period).or_insert(0.0) += amount;
        }
    }
    let x = spent.len() as u32;
    History {
        x,
        t_x: spent.keys().last().map_or(0.0, |period| f64::from(period - first)),
        t: f64::from((last - first).max(0)),
        mbar: if x == 0 { 0.0 } else { spent.values().sum::<f64>() / f64::from(x) },
        weight: 1.0,
    }
}

/// Equal (x, t_x, T) brought together, in their order, so that neither the order of the customers nor how
/// weights are split changes a fit. Beside them, which group each history went to.
pub(super) fn grouped(histories: &[History]) -> (Vec<History>, Vec<usize>) {
    let key = |h: &History| (h.x, h.t_x.to_bits(), h.t.to_bits());
    let mut weights: BTreeMap<_, f64> = BTreeMap::new();
    for history in histories {
        *weights.entry(key(history)).or_insert(0.0) += history.weight;
    }
    let groups: Vec<History> = weights
        .iter()
        .map(|(&(x, t_x, t), &weight)| History {
            x,
            t_x: f64::from_bits(t_x),
            t: f64::from_bits(t),
            mbar: 0.0,
            weight,
        })
        .collect();
    let places: BTreeMap<_, usize> = weights.into_keys().zip(0..).collect();
    let of = histories.iter().map(|history| places[&key(history)]).collect();
    (groups, of)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Date;

    fn day(text: &str) -> i32 {
        Date::parse(text).unwrap().number()
    }

    #[test]
    fn rows_of_a_day_are_one_purchase_and_returns_are_none() {
        let rows = vec![(0, 10, 5.0), (0, 17, 8.0), (0, 17, 2.0), (0, 24, 6.0), (0, 30, -4.0), (0, 99, 1.0)];
        let orders = Orders::new(2, rows, true);
        let told = histories(&orders, 38, 7.0);
        // Two repeats, of 10 and of 6 − 4.
        assert_eq!(told, [Some(History { x: 2, t_x: 2.0, t: 4.0, mbar: 6.0, weight: 1.0 }), None]);
    }

    #[test]
    fn opportunities_are_the_whole_calendar_periods_after_the_first() {
        let rows = ["2024-01-15", "2024-01-20", "2024-03-02", "2024-03-09", "2024-06-10"];
        let orders = Orders::new(1, rows.iter().map(|text| (0, day(text), 1.0)), true);
        let at = |end, clock| by_clock(&orders, day(end), clock)[0].unwrap();
        let june = at("2024-06-29", Clock::Months);
        assert_eq!((june.x, june.t_x, june.t, june.mbar), (1, 2.0, 4.0, 2.0));
        let june = at("2024-06-30", Clock::Months);
        assert_eq!((june.x, june.t_x, june.t), (2, 5.0, 5.0));
        assert_eq!(at("2025-12-31", Clock::Years).t, 1.0);
        assert_eq!(Clock::Months.units(day("2024-01-31"), day("2024-03-15")), 1.0);
    }
}
