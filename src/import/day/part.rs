//! Weeks and quarters of a year in words, and years of two digits behind them.

use super::names::{YearPart, short_number, week_or_quarter};

/// KW 36/2026, S36 2026, Week 36, 2026, Q1 2025, T1-2025, KW36/26
pub(super) fn week_or_quarter_first(text: &str) -> Option<(YearPart, i32, &str)> {
    let (part, rest) = week_or_quarter(text)?;
    with_year(part, rest)
}

/// 1T 2025, 3Q25, 1er trimestre 2025, 36. KW 2026
pub(super) fn number_first(text: &str, digits: usize) -> Option<(YearPart, i32, &str)> {
    const ENDS: [&str; 13] = ["er", "ère", "ème", "eme", "re", "st", "nd", "rd", "th", ".", "º", "°", "ª"];
    let rest = &text[digits..];
    let plain = ENDS.iter().find_map(|end| rest.strip_prefix(end)).unwrap_or(rest);
    let bare = plain.trim_start_matches([' ', '\u{A0}']);
    // French and Dutch: `2e trimestre`, `2e kwartaal`.
    let bare = bare.strip_prefix("e ").unwrap_or(bare);
    let end = bare.find(|c: char| !c.is_alphabetic()).unwrap_or(bare.len());
    let word = &bare[..end];
    // Of single letters only those of quarters and halves.
    if word.is_empty() || (word.len() == 1 && !"TtQqSsHh".contains(word)) {
        return None;
    }
    // Behind its number the letter means half a year: `1S 2026`.
    let word = if word.eq_ignore_ascii_case("s") { "semestre" } else { word };
    // Read as if the number stood behind the word.
    let swapped = format!("{word} {}", &text[..digits]);
    let (part, after) = week_or_quarter(&swapped)?;
    if !after.is_empty() {
        return None;
    }
    let rest = &bare[end..];
    match short_year(rest).or_else(|| full_year(rest)) {
        Some((year, rest)) => Some((part, year, rest)),
        None if rest.starts_with(|c: char| c.is_ascii_digit()) => {
            let (year, rest) = short_number(rest)?;
            Some((part, 2000 + i32::from(year), rest))
        }
        None => with_year(part, rest),
    }
}

fn with_year(part: YearPart, rest: &str) -> Option<(YearPart, i32, &str)> {
    let trimmed = rest.trim_start_matches([' ', '\u{A0}', ',', '/', '-', '.']);
    if trimmed.len() == rest.len() && !rest.starts_with(['\'', '’']) {
        return None;
    }
    let (year, rest) = full_year(of(trimmed)).or_else(|| short_year(rest))?;
    Some((part, year, rest))
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

/// The text behind a word for «of»: Spanish `de`, and its like.
pub(super) fn of(text: &str) -> &str {
    ["de ", "del ", "di ", "of ", "von ", "van "].iter().find_map(|of| text.strip_prefix(of)).unwrap_or(text)
}

/// The year of four digits at the beginning of a text.
pub(super) fn full_year(text: &str) -> Option<(i32, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let year = text[..digits].parse().ok().filter(|&year| digits == 4 && plausible(year))?;
    Some((year, &text[4..]))
}

/// Years of marketing data; keeps `12345678` and phone numbers from being dates.
pub(super) const fn plausible(year: i32) -> bool {
    1900 <= year && year <= 2199
}
