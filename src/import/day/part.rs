//! Weeks and quarters of a year in words, and years of two digits behind them.

use super::names::{YearPart, short_number, week_or_quarter};
use super::{Day, full_year, of};
use crate::value::{Date, Week};

/// A week as its Monday, a quarter as its first and last day.
pub(super) fn of_year(part: YearPart, year: i32) -> Option<Day> {
    match part {
        YearPart::Week(week) => Week::new(year, week)?.monday().map(Day::Known),
        YearPart::Quarter(quarter) => {
            let from = Date::new(year, 3 * quarter - 2, 1).ok()?;
            let next =
                if quarter == 4 { Date::new(year + 1, 1, 1) } else { Date::new(year, 3 * quarter + 1, 1) };
            Some(Day::Span(from, next.ok()?.plus_days(-1)?))
        }
    }
}

/// KW 36/2026, S36 2026, Week 36, 2026, Q1 2025, T1-2025, KW36/26
pub(super) fn week_or_quarter_first(text: &str) -> Option<(Day, &str)> {
    let (part, rest) = week_or_quarter(text)?;
    with_year(part, rest)
}

/// 1T 2025, 3Q25, 1er trimestre 2025, 36. KW 2026
pub(super) fn number_first(text: &str, digits: usize) -> Option<(Day, &str)> {
    const ENDS: [&str; 13] = ["er", "ère", "ème", "eme", "re", "st", "nd", "rd", "th", ".", "º", "°", "ª"];
    let rest = &text[digits..];
    let plain = ENDS.iter().find_map(|end| rest.strip_prefix(end)).unwrap_or(rest);
    let bare = plain.trim_start_matches([' ', '\u{A0}']);
    // French and Dutch: `2e trimestre`, `2e kwartaal`.
    let bare = bare.strip_prefix("e ").unwrap_or(bare);
    let end = bare.find(|c: char| !c.is_alphabetic()).unwrap_or(bare.len());
    let word = &bare[..end];
    // Of single letters only those of quarters: `1S 2026` is half a year.
    if word.chars().count() == 1 && !matches!(word, "T" | "Q" | "t" | "q") {
        return None;
    }
    // Read as if the number stood behind the word.
    let swapped = format!("{word} {}", &text[..digits]);
    let (part, after) = week_or_quarter(&swapped)?;
    if !after.is_empty() {
        return None;
    }
    let rest = &bare[end..];
    match short_year(rest).or_else(|| full_year(rest)) {
        Some((year, rest)) => Some((of_year(part, year)?, rest)),
        None if rest.starts_with(|c: char| c.is_ascii_digit()) => {
            let (year, rest) = short_number(rest)?;
            Some((of_year(part, 2000 + i32::from(year))?, rest))
        }
        None => with_year(part, rest),
    }
}

fn with_year(part: YearPart, rest: &str) -> Option<(Day, &str)> {
    let trimmed = rest.trim_start_matches([' ', '\u{A0}', ',', '/', '-', '.']);
    if trimmed.len() == rest.len() && !rest.starts_with(['\'', '’']) {
        return None;
    }
    let (year, rest) = full_year(of(trimmed)).or_else(|| short_year(rest))?;
    Some((of_year(part, year)?, rest))
}

/// The year of two digits behind a hyphen, a stroke or an apostrophe: `-26`, `/26`, `'26`.
pub(super) fn short_year(text: &str) -> Option<(i32, &str)> {
    let spaced = text.strip_prefix(' ').filter(|rest| rest.starts_with(['\'', '’']));
    let digits = spaced.unwrap_or(text).strip_prefix(['-', '/', '\'', '’'])?;
    let two = digits.bytes().take_while(u8::is_ascii_digit).count() == 2;
    let (year, rest) = short_number(digits).filter(|_| two)?;
    // A third number makes it a day: `Sep-03-2026`.
    let more = rest.trim_start().trim_start_matches([',', '-', '/', ' ']);
    let year_follows = full_year(more).is_some() && !more.is_empty() && more.len() < rest.len();
    (!year_follows).then_some((2000 + i32::from(year), rest))
}
