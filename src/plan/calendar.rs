//! Dates: the week of a day, the days of a week, the working days of a period, the dates of a repetition.

use super::span::Span;
use crate::Code;
use crate::answer::{Answered, Refused};
use crate::value::{Date, Month, Week, set_of};
use serde::{Deserialize, Serialize};

/// A question about dates, by the keys that are given: `date`, or `week`, or `first`, `every` and `until`, or
/// `start` and `end` with `holidays`.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct CalendarInput {
    /// A day, `YYYY-MM-DD`.
    pub date: Option<String>,
    /// A week, `YYYY-Www`.
    pub week: Option<String>,
    /// The first day of a period.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub start: Option<Date>,
    /// Its last day.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub end: Option<Date>,
    /// Days on which nobody works.
    #[cfg_attr(feature = "wasm", tsify(type = "string[] | null"))]
    pub holidays: Option<Vec<Date>>,
    /// The first day of a repetition.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub first: Option<Date>,
    /// The last day that it may have.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub until: Option<Date>,
    /// Its step.
    pub every: Option<Every>,
}

/// The step of a repetition: one of the three, at least 1.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Every {
    /// Days.
    pub days: Option<u32>,
    /// Weeks.
    pub weeks: Option<u32>,
    /// Months.
    pub months: Option<u32>,
}

/// The days that a period has in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MonthDays {
    /// The month.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub month: Month,
    /// The days.
    pub days: i64,
}

/// An answer about dates.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(untagged)]
pub enum Calendar {
    /// Of a day.
    Day {
        /// Its week of ISO 8601.
        #[cfg_attr(feature = "wasm", tsify(type = "string"))]
        week: Week,
        /// 1 (Monday) to 7.
        weekday: u8,
        /// Its month.
        #[cfg_attr(feature = "wasm", tsify(type = "string"))]
        month: Month,
    },
    /// Of a week.
    Week {
        /// Its Monday.
        #[cfg_attr(feature = "wasm", tsify(type = "string"))]
        first: Date,
        /// Its Sunday.
        #[cfg_attr(feature = "wasm", tsify(type = "string"))]
        last: Date,
    },
    /// Of a period.
    Period {
        /// All its days.
        days: i64,
        /// Those from Monday to Friday that are no holiday.
        working_days: usize,
        /// Its weeks in order.
        weeks: Vec<Week>,
        /// Its months in order.
        months: Vec<MonthDays>,
    },
    /// Of a repetition.
    Dates {
        /// Its dates in order.
        #[cfg_attr(feature = "wasm", tsify(type = "string[]"))]
        dates: Vec<Date>,
    },
}

/// Answers a question about civil dates and the weeks of ISO 8601.
///
/// ```
/// use levier::plan::{Calendar, CalendarInput, calendar};
/// let input = CalendarInput { date: Some("2027-01-01".to_owned()), ..CalendarInput::default() };
/// let Ok(Calendar::Day { week, weekday, .. }) = calendar(&input) else { panic!() };
/// assert_eq!((week.to_string().as_str(), weekday), ("2026-W53", 5));
/// ```
///
/// # Errors
/// `invalid_date` for a day or a week that does not exist; `ends_before_start`; `missing_input` with the key;
/// `out_of_range` for a step of 0.
pub fn calendar(input: &CalendarInput) -> Answered<Calendar> {
    if let Some(text) = &input.date {
        let date = Date::parse(text).map_err(|_| Refused::new(Code::InvalidDate))?;
        return Ok(Calendar::Day { week: Week::of(date), weekday: date.weekday(), month: Month::of(date) });
    }
    if let Some(text) = &input.week {
        let week = Week::parse(text).ok();
        let days = week.and_then(|week| Some((week.monday()?, week.sunday()?)));
        let (first, last) = days.ok_or_else(|| Refused::new(Code::InvalidDate))?;
        return Ok(Calendar::Week { first, last });
    }
    if let Some(first) = input.first {
        return repetition(first, given(input.every, "every")?, given(input.until, "until")?);
    }
    let span = Span::checked(given(input.start, "start")?, given(input.end, "end")?)?;
    let holidays = set_of(input.holidays.iter().flatten().copied());
    let mut weeks: Vec<Week> = span.each_day().map(Week::of).collect();
    weeks.dedup();
    Ok(Calendar::Period {
        days: span.days(),
        working_days: span.each_day().filter(|day| day.weekday() <= 5 && !holidays.contains(day)).count(),
        weeks,
        months: span.months().into_iter().map(|(month, days)| MonthDays { month, days }).collect(),
    })
}

fn given<T>(value: Option<T>, key: &str) -> Answered<T> {
    value.ok_or_else(|| Refused::new(Code::MissingInput).field(key))
}

/// The dates from `first` to `until`; months are counted from the first date, not from the one before.
fn repetition(first: Date, every: Every, until: Date) -> Answered<Calendar> {
    let days = |count: u32| Box::new(move |k: u32| first.plus_days(i64::from(count) * i64::from(k)));
    let (step, date): (u32, Box<dyn Fn(u32) -> Option<Date>>) = match every {
        Every { days: Some(step), .. } => (step, days(step)),
        Every { weeks: Some(step), .. } => (step, days(step.saturating_mul(7))),
        Every { months: Some(step), .. } => {
            (step, Box::new(move |k| k.checked_mul(step).and_then(|months| first.plus_months(months))))
        }
        _ => return Err(Refused::new(Code::MissingInput).field("every")),
    };
    if step == 0 {
        return Err(Refused::new(Code::OutOfRange).field("every"));
    }
    let dates = (0..).map_while(date).take_while(|date| *date <= until).collect();
    Ok(Calendar::Dates { dates })
}
