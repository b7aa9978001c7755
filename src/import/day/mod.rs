//! One text → a civil day as far as the text alone says it: `03/04/2026` stays two numbers and a
//! year until the file, or the user, says which is the month.

pub(super) mod date_cell;
pub(super) mod far_date;
pub(super) mod order;
pub(super) mod words;

mod clock;
mod iso;
mod names;
mod part;

use self::clock::skip_time;
use self::names::{YearPart, before_a_day, month_name, short_number, week_or_quarter};
use self::part::{full_year, number_first, of, plausible, short_year, week_or_quarter_first};
use super::options::DateOrder;
use crate::value::{Date, Week};

/// A day as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Day {
    /// Written without doubt: year first, or the month by its name.
    Known(Date),
    /// A whole month or quarter: its first and last day.
    Span(Date, Date),
    /// Two numbers and a year, day and month in an order to be found. Parted by points (`01.09.2026`), the day is
    /// first unless the file shows otherwise.
    Numeric { first: u8, second: u8, year: i32, points: bool },
    /// Three short numbers: even the year has to be told (`26/09/01`).
    Short { first: u8, second: u8, third: u8 },
    /// A number of a year (`09/2026`): a month, or a week where the column says so.
    Numbered { number: u8, year: i32 },
    /// `S1 2026`: a week, or half a year where the column says so.
    Lettered { number: u8, year: i32 },
}

impl Day {
    /// The first and last day meant, once the order is known. `None` when the calendar has no such day.
    pub(super) fn resolve(self, order: DateOrder) -> Option<(Date, Date)> {
        let once = |year: i32, month: u8, day: u8| Date::new(year, month, day).ok().map(|date| (date, date));
        match self {
            Self::Known(date) => Some((date, date)),
            Self::Span(from, to) => Some((from, to)),
            Self::Numbered { number, year } => month(year, number),
            // A year has two halves: a third is a week. The first two wait for their column.
            Self::Lettered { number: 1 | 2, .. } => None,
            Self::Lettered { .. } => self.of_weeks().resolve(order),
            Self::Numeric { first, second, year, .. } => match order {
                DateOrder::Dmy => once(year, second, first),
                DateOrder::Mdy => once(year, first, second),
                DateOrder::Ymd => None,
            },
            Self::Short { first, second, third } => {
                let century = |year: u8| 2000 + i32::from(year);
                match order {
                    DateOrder::Dmy => once(century(third), second, first),
                    DateOrder::Mdy => once(century(third), first, second),
                    DateOrder::Ymd => once(century(first), second, third),
                }
            }
        }
    }

    /// The week meant, where a number of a year is one.
    pub(super) fn of_weeks(self) -> Self {
        match self {
            Self::Numbered { number, year } | Self::Lettered { number, year } => {
                Week::new(year, number).and_then(Week::monday).map_or(self, Self::Known)
            }
            _ => self,
        }
    }

    /// Half a year, where a letter stands for one.
    pub(super) fn of_halves(self) -> Self {
        match self {
            Self::Lettered { number, year } => half(year, number).unwrap_or(self),
            _ => self,
        }
    }

    /// The orders under which the calendar has this day.
    pub(super) fn readings(self) -> Vec<(DateOrder, Date)> {
        let orders: &[DateOrder] = match self {
            Self::Short { .. } => &[DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd],
            _ => &[DateOrder::Dmy, DateOrder::Mdy],
        };
        orders.iter().filter_map(|&order| Some((order, self.resolve(order)?.0))).collect()
    }
}

/// A whole cell: one day, with or without an hour, or a range of two.
///
/// The hour and the offset are dropped: the local day that the platform wrote is the one kept.
pub(super) fn cell(text: &str) -> Option<(Day, Option<Day>)> {
    match iso::day_and_hour(text) {
        Some(date) => Some((Day::Known(date), None)),
        None => any_cell(text),
    }
}

fn any_cell(text: &str) -> Option<(Day, Option<Day>)> {
    let text = text.trim();
    let (first, rest) = take(text).or_else(|| take(before_a_day(text)?))?;
    let rest = skip_time(rest).trim_start();
    if rest.is_empty() {
        return Some((first, None));
    }
    let separators = ["-", "–", "—", "→", ",", "to ", "au ", "bis ", "al ", "tot ", "t/m ", "/"];
    let rest = separators.iter().find_map(|separator| rest.strip_prefix(separator))?.trim_start();
    let (second, rest) = take(rest).or_else(|| take(before_a_day(rest)?))?;
    skip_time(rest).trim().is_empty().then_some((first, Some(second)))
}

/// The day that a spreadsheet counts from 30 December 1899 (1 January 2000 to 31 December 2099), as a column of days
/// holds it when it was saved without its format; a part of the day is dropped.
pub(super) fn serial(text: &str) -> Option<Date> {
    let text = text.trim();
    let five = text.as_bytes().first_chunk::<5>()?;
    if !five.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() != 5 || !digits(whole) || !digits(part) {
        return None;
    }
    let number: i64 = whole.parse().ok().filter(|number| (36_526..=73_050).contains(number))?;
    Date::new(1899, 12, 30).ok()?.plus_days(number)
}

/// Every day written in a line of prose, in order.
pub(super) fn in_prose(line: &str) -> Vec<Day> {
    let mut days = Vec::new();
    let mut rest = line;
    let mut at_word = true;
    while let Some(c) = rest.chars().next() {
        let told = |(day, _): &(Day, &str)| !matches!(day, Day::Lettered { number: 1 | 2, .. });
        if at_word && let Some((day, after)) = take(rest).filter(told) {
            days.push(day);
            rest = after;
            at_word = false;
            continue;
        }
        at_word = !c.is_alphanumeric();
        rest = &rest[c.len_utf8()..];
    }
    days
}

/// The day at the beginning of a text, and what follows it.
fn take(text: &str) -> Option<(Day, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let found = match digits {
        8 => compact(text),
        4 => year_first(text),
        1 | 2 => numeric(text, digits)
            .or_else(|| day_month_name(text, digits))
            .or_else(|| part(number_first(text, digits)?)),
        0 => month_name_first(text).or_else(|| part(week_or_quarter_first(text)?)),
        _ => None,
    };
    // A date is followed by a boundary, never by more of the same word or number.
    found.filter(|(_, rest)| !rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// 20260901
fn compact(text: &str) -> Option<(Day, &str)> {
    let (digits, rest) = text.split_at(8);
    let number = |from: usize, to: usize| digits[from..to].parse::<u16>().ok();
    let year = i32::from(number(0, 4)?);
    let date = Date::new(year, number(4, 6)? as u8, number(6, 8)? as u8).ok()?;
    plausible(year).then_some((Day::Known(date), rest))
}

/// 2026-09-01, 2026/9/1, 2026-W36, 2026-Q3, 2026-09
fn year_first(text: &str) -> Option<(Day, &str)> {
    let (year, rest) = text.split_at(4);
    let year: i32 = year.parse().ok()?;
    if !plausible(year) {
        return None;
    }
    if let Some((span, rest)) = rest.strip_prefix(['-', ' ', '/']).or(Some(rest)).and_then(week_or_quarter) {
        return Some((of_year(span, year)?, rest));
    }
    let separator = rest.chars().next().filter(|c| matches!(c, '-' | '/' | '.'))?;
    let rest = &rest[1..];
    let (month, rest) = short_number(rest)?;
    if let Some((day, rest)) = rest.strip_prefix(separator).and_then(short_number) {
        return Some((Day::Known(Date::new(year, month, day).ok()?), rest));
    }
    if rest.starts_with(separator) {
        return None;
    }
    let (from, to) = self::month(year, month)?;
    Some((Day::Span(from, to), rest))
}

/// The first and the last day of a month.
fn month(year: i32, month: u8) -> Option<(Date, Date)> {
    let from = Date::new(year, month, 1).ok()?;
    let next = if month == 12 { Date::new(year + 1, 1, 1) } else { Date::new(year, month + 1, 1) };
    Some((from, next.ok()?.plus_days(-1)?))
}

/// Whether a text names a week.
pub(super) fn is_week(text: &str) -> bool {
    let text = text.trim();
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let found = match digits {
        0 => week_or_quarter_first(text).map(|(part, ..)| part),
        1 | 2 => number_first(text, digits).map(|(part, ..)| part),
        4 => week_or_quarter(text[4..].trim_start_matches(['-', ' ', '/'])).map(|(part, _)| part),
        _ => None,
    };
    matches!(found, Some(YearPart::Week(_) | YearPart::Lettered(3..)))
}

/// The month or week of six digits (`202609`), as a column of days may hold it.
pub(super) fn year_and_number(text: &str) -> Option<Day> {
    let text = text.trim();
    let (year, rest) = full_year(text.get(..4)?)?;
    let (number, after) = short_number(text.get(4..)?)?;
    let six = rest.is_empty() && after.is_empty() && text.len() == 6 && (1..=53).contains(&number);
    six.then_some(Day::Numbered { number, year })
}

/// A part of a year as a day or a span.
fn part((part, year, rest): (YearPart, i32, &str)) -> Option<(Day, &str)> {
    Some((of_year(part, year)?, rest))
}

/// A week as its Monday, a quarter as its first and last day.
fn of_year(part: YearPart, year: i32) -> Option<Day> {
    match part {
        YearPart::Week(week) => Week::new(year, week)?.monday().map(Day::Known),
        YearPart::Quarter(quarter) => months(year, 3 * quarter - 2, 3 * quarter),
        YearPart::Half(number) => half(year, number),
        YearPart::Lettered(number) => {
            Week::new(year, number)?;
            Some(Day::Lettered { number, year })
        }
    }
}

/// Half a year.
fn half(year: i32, number: u8) -> Option<Day> {
    (1..=2).contains(&number).then(|| months(year, 6 * number - 5, 6 * number))?
}

/// From the first day of a month to the last of another.
fn months(year: i32, first: u8, last: u8) -> Option<Day> {
    Some(Day::Span(month(year, first)?.0, month(year, last)?.1))
}

/// The month of a cell that says nothing else: `janvier`, `févr.`
pub(super) fn month_alone(text: &str) -> Option<u8> {
    let (month, rest) = month_name(text.trim())?;
    rest.is_empty().then_some(month)
}

/// A month of a year as a span.
pub(super) fn month_of(year: i32, number: u8) -> Option<Day> {
    months(year, number, number)
}

/// 1/9/2026, 01.09.2026, 01-09-26
fn numeric(text: &str, digits: usize) -> Option<(Day, &str)> {
    let first: u8 = text[..digits].parse().ok()?;
    let rest = &text[digits..];
    let separator = rest.chars().next().filter(|c| matches!(c, '-' | '/' | '.'))?;
    if let Some((year, rest)) = full_year(&rest[1..]) {
        let ends = !rest.starts_with(['-', '/', '.']) && (1..=53).contains(&first);
        return ends.then_some((Day::Numbered { number: first, year }, rest));
    }
    let (second, rest) = short_number(&rest[1..])?;
    let rest = rest.strip_prefix(separator)?;
    match rest.bytes().take_while(u8::is_ascii_digit).count() {
        4 => {
            let (year, rest) = rest.split_at(4);
            let year: i32 = year.parse().ok()?;
            if !plausible(year) {
                return None;
            }
            let day = Day::Numeric { first, second, year, points: separator == '.' };
            (!day.readings().is_empty()).then_some((day, rest))
        }
        2 => {
            let (third, rest) = rest.split_at(2);
            let day = Day::Short { first, second, third: third.parse().ok()? };
            (!day.readings().is_empty()).then_some((day, rest))
        }
        _ => None,
    }
}

/// 1 septembre 2026, 1er sept. 2026, 3-Sep-2026
fn day_month_name(text: &str, digits: usize) -> Option<(Day, &str)> {
    let day: u8 = text[..digits].parse().ok()?;
    let rest = &text[digits..];
    let ends = ["er", "st", "nd", "rd", "th", "."];
    let rest = ends.iter().find_map(|end| rest.strip_prefix(end)).unwrap_or(rest);
    let (month, rest) = month_name(of(gap(rest)?))?;
    let (year, rest) = full_year(of(gap(rest)?))?;
    Some((Day::Known(Date::new(year, month, day).ok()?), rest))
}

/// September 1, 2026; Sep 03, 2026; septembre 2026
fn month_name_first(text: &str) -> Option<(Day, &str)> {
    let (month, rest) = month_name(text)?;
    // Spreadsheets write `sept-26` for a month.
    if let Some((year, rest)) = short_year(rest) {
        let (from, to) = self::month(year, month)?;
        return Some((Day::Span(from, to), rest));
    }
    let rest = gap(rest)?;
    if let Some((year, rest)) = full_year(of(rest)) {
        let (from, to) = self::month(year, month)?;
        return Some((Day::Span(from, to), rest));
    }
    let (day, rest) = short_number(rest)?;
    let rest = ["st", "nd", "rd", "th"].iter().find_map(|end| rest.strip_prefix(end)).unwrap_or(rest);
    let (year, rest) = full_year(gap(rest.strip_prefix(',').unwrap_or(rest))?)?;
    Some((Day::Known(Date::new(year, month, day).ok()?), rest))
}

fn gap(text: &str) -> Option<&str> {
    let trimmed = text.trim_start_matches(|c: char| c.is_whitespace() || c == '-');
    (trimmed.len() < text.len()).then_some(trimmed)
}

#[cfg(test)]
mod tests;
