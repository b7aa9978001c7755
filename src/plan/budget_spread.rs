//! A budget spread over the months of a period, to the cent.

use super::span::Span;
use crate::Code;
use crate::answer::{Answered, Refused};
use crate::value::{Date, Month};
use serde::{Deserialize, Serialize};

/// A total to spread.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BudgetSpreadInput {
    /// In units of the currency, at least 0.
    pub total: f64,
    /// The first day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub start: Date,
    /// The last day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub end: Date,
}

/// The part of a month.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MonthAmount {
    /// The month.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub month: Month,
    /// The days of the period in it.
    pub days: i64,
    /// Its amount, whole cents.
    pub amount: f64,
}

/// A total spread over months.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BudgetSpread {
    /// In order; the amounts add up to the total.
    pub months: Vec<MonthAmount>,
}

/// Spreads a total over months in proportion to their days, by the largest remainder (Hamilton's method; Balinski
/// and Young 1982). Of equal remainders the earlier month has the cent.
///
/// ```
/// use levier::plan::{BudgetSpreadInput, budget_spread};
/// use levier::value::Date;
/// let (start, end) = (Date::parse("2027-01-01").unwrap(), Date::parse("2027-03-31").unwrap());
/// let spread = budget_spread(&BudgetSpreadInput { total: 1000.0, start, end }).unwrap();
/// let amounts: Vec<f64> = spread.months.iter().map(|month| month.amount).collect();
/// assert_eq!(amounts, [344.45, 311.11, 344.44]);
/// ```
///
/// # Errors
/// `ends_before_start`, then `negative_input`.
pub fn budget_spread(input: &BudgetSpreadInput) -> Answered<BudgetSpread> {
    let span = Span::checked(input.start, input.end)?;
    if input.total < 0.0 {
        return Err(Refused::new(Code::NegativeInput).field("total"));
    }
    let cents = (100.0 * input.total + 0.5 + super::EPSILON).floor() as i128;
    let all = i128::from(span.days());
    let months = span.months();
    let mut amounts: Vec<i128> = months.iter().map(|(_, days)| cents * i128::from(*days) / all).collect();
    let mut by_remainder: Vec<usize> = (0..months.len()).collect();
    by_remainder.sort_by_key(|at| std::cmp::Reverse(cents * i128::from(months[*at].1) % all));
    let left = cents - amounts.iter().sum::<i128>();
    for at in by_remainder.into_iter().take(left as usize) {
        amounts[at] += 1;
    }
    let part = |((month, days), cents)| MonthAmount { month, days, amount: cents as f64 / 100.0 };
    Ok(BudgetSpread { months: months.into_iter().zip(amounts).map(part).collect() })
}
