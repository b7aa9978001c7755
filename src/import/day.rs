//! One text → a civil day as far as the text alone says it: `03/04/2026` stays two numbers and a
//! year until the file, or the user, says which is the month.

use super::fold::fold;
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
}

impl Day {
    /// The first and last day meant, once the order is known. `None` when the calendar has no such day.
    pub(super) fn resolve(self, order: DateOrder) -> Option<(Date, Date)> {
        let once = |year: i32, month: u8, day: u8| Date::new(year, month, day).ok().map(|date| (date, date));
        match self {
            Self::Known(date) => Some((date, date)),
            Self::Span(from, to) => Some((from, to)),
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
    let text = text.trim();
    let (first, rest) = take(text)?;
    let rest = skip_time(rest).trim_start();
    if rest.is_empty() {
        return Some((first, None));
    }
    let separators = ["-", "–", "—", "→", ",", "to ", "au ", "/"];
    let rest = separators.iter().find_map(|separator| rest.strip_prefix(separator))?;
    let (second, rest) = take(rest.trim_start())?;
    skip_time(rest).trim().is_empty().then_some((first, Some(second)))
}

/// The day that a spreadsheet counts from 30 December 1899 (1 January 2000 to 31 December 2099), as a column of days
/// holds it when it was saved without its format; a part of the day is dropped.
pub(super) fn serial(text: &str) -> Option<Date> {
    let text = text.trim();
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
        if at_word && let Some((day, after)) = take(rest) {
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
        1 | 2 => numeric(text, digits).or_else(|| day_month_name(text, digits)),
        0 => month_name_first(text).or_else(|| week_or_quarter_first(text)),
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
        return Some((span.of(year)?, rest));
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
    let from = Date::new(year, month, 1).ok()?;
    let next = if month == 12 { Date::new(year + 1, 1, 1) } else { Date::new(year, month + 1, 1) };
    Some((Day::Span(from, next.ok()?.plus_days(-1)?), rest))
}

/// A part of a year.
#[derive(Debug, Clone, Copy)]
enum YearPart {
    /// An ISO week.
    Week(u8),
    /// A quarter.
    Quarter(u8),
}

impl YearPart {
    /// A week as its Monday, a quarter as its first and last day.
    fn of(self, year: i32) -> Option<Day> {
        match self {
            Self::Week(week) => Week::new(year, week)?.monday().map(Day::Known),
            Self::Quarter(quarter) => {
                let from = Date::new(year, 3 * quarter - 2, 1).ok()?;
                let next = if quarter == 4 {
                    Date::new(year + 1, 1, 1)
                } else {
                    Date::new(year, 3 * quarter + 1, 1)
                };
                Some(Day::Span(from, next.ok()?.plus_days(-1)?))
            }
        }
    }
}

/// Words before the number of a week, folded: English, French, German, Spanish, Italian, Dutch.
const WEEK_WORDS: [&str; 9] = ["w", "wk", "week", "s", "sem", "semaine", "kw", "semana", "settimana"];
/// Words before the number of a quarter, folded.
const QUARTER_WORDS: [&str; 8] = ["q", "quarter", "t", "trim", "trimestre", "quartal", "kwartaal", "k"];

/// W36, KW 36, Semaine 36, Q1, T1
fn week_or_quarter(text: &str) -> Option<(YearPart, &str)> {
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    if !(1..=9).contains(&end) {
        return None;
    }
    let word = fold(&text[..end]);
    let rest = text[end..].strip_prefix('.').unwrap_or(&text[end..]).trim_start_matches([' ', '\u{A0}']);
    let (number, rest) = short_number(rest)?;
    if WEEK_WORDS.contains(&word.as_str()) {
        Some((YearPart::Week(number), rest))
    } else if QUARTER_WORDS.contains(&word.as_str()) && (1..=4).contains(&number) {
        Some((YearPart::Quarter(number), rest))
    } else {
        None
    }
}

/// KW 36/2026, S36 2026, Week 36, 2026, Q1 2025, T1-2025
fn week_or_quarter_first(text: &str) -> Option<(Day, &str)> {
    let (part, rest) = week_or_quarter(text)?;
    let trimmed = rest.trim_start_matches([' ', '\u{A0}', ',', '/', '-', '.']);
    if trimmed.len() == rest.len() {
        return None;
    }
    let (year, rest) = full_year(trimmed)?;
    Some((part.of(year)?, rest))
}

/// 1/9/2026, 01.09.2026, 01-09-26
fn numeric(text: &str, digits: usize) -> Option<(Day, &str)> {
    let first: u8 = text[..digits].parse().ok()?;
    let rest = &text[digits..];
    let separator = rest.chars().next().filter(|c| matches!(c, '-' | '/' | '.'))?;
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
    let rest = gap(rest)?;
    if let Some((year, rest)) = full_year(rest) {
        let from = Date::new(year, month, 1).ok()?;
        let to = if month == 12 {
            Date::new(year, 12, 31).ok()?
        } else {
            Date::new(year, month + 1, 1).ok()?.plus_days(-1)?
        };
        return Some((Day::Span(from, to), rest));
    }
    let (day, rest) = short_number(rest)?;
    let rest = ["st", "nd", "rd", "th"].iter().find_map(|end| rest.strip_prefix(end)).unwrap_or(rest);
    let (year, rest) = full_year(gap(rest.strip_prefix(',').unwrap_or(rest))?)?;
    Some((Day::Known(Date::new(year, month, day).ok()?), rest))
}

/// English, French, German, Spanish, Italian and Dutch names, folded, with what is cut off them in abbreviations.
const MONTHS: [&[&str]; 12] = [
    &["january", "janvier", "janv", "jan", "januar", "enero", "ene", "gennaio", "gen", "januari"],
    &["february", "fevrier", "fevr", "feb", "fev", "februar", "febrero", "febbraio", "februari"],
    &["march", "mars", "mar", "marz", "maerz", "mrz", "marzo", "maart", "mrt"],
    &["april", "avril", "apr", "avr", "abril", "abr", "aprile"],
    &["may", "mai", "mayo", "maggio", "mag", "mei"],
    &["june", "juin", "jun", "juni", "junio", "giugno", "giu"],
    &["july", "juillet", "juil", "jul", "juli", "julio", "luglio", "lug"],
    &["august", "aout", "aug", "agosto", "ago", "augustus"],
    &["september", "septembre", "sept", "sep", "septiembre", "settembre", "set"],
    &["october", "octobre", "oct", "oktober", "okt", "octubre", "ottobre", "ott"],
    &["november", "novembre", "nov", "noviembre"],
    &["december", "decembre", "dec", "dezember", "dez", "diciembre", "dic", "dicembre"],
];

fn month_name(text: &str) -> Option<(u8, &str)> {
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    // The longest name has nine letters; folding every word of a long line would be slow.
    if !(3..=12).contains(&end) {
        return None;
    }
    let word = fold(&text[..end]);
    let month = MONTHS.iter().position(|names| names.contains(&word.as_str()))?;
    let rest = &text[end..];
    Some((month as u8 + 1, rest.strip_prefix('.').unwrap_or(rest)))
}

/// The text behind a Spanish «de».
fn of(text: &str) -> &str {
    text.strip_prefix("de ").unwrap_or(text)
}

fn gap(text: &str) -> Option<&str> {
    let trimmed = text.trim_start_matches(|c: char| c.is_whitespace() || c == '-');
    (trimmed.len() < text.len()).then_some(trimmed)
}

fn full_year(text: &str) -> Option<(i32, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let year = text[..digits].parse().ok().filter(|&year| digits == 4 && plausible(year))?;
    Some((year, &text[4..]))
}

fn short_number(text: &str) -> Option<(u8, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=2).contains(&digits) {
        return None;
    }
    Some((text[..digits].parse().ok()?, &text[digits..]))
}

/// Years of marketing data; keeps `12345678` and phone numbers from being dates.
const fn plausible(year: i32) -> bool {
    1900 <= year && year <= 2199
}

/// Steps over `T10:00:00Z`, ` 10:00:00 +0200`, ` 09:30 am`, `, 8:15 AM`, ` à 14:03`.
fn skip_time(text: &str) -> &str {
    let trimmed = text.trim_start_matches([' ', ',', 'T', '\u{A0}', '\u{202F}']);
    let trimmed = ["à ", "at "].iter().find_map(|word| trimmed.strip_prefix(word)).unwrap_or(trimmed);
    let clock = trimmed.len()
        - trimmed.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, ':' | '.' | 'h')).len();
    if !trimmed[..clock].contains([':', 'h']) {
        return text;
    }
    let mut rest = &trimmed[clock..];
    let bare = rest.trim_start();
    if bare.get(..2).is_some_and(|end| end.eq_ignore_ascii_case("am") || end.eq_ignore_ascii_case("pm")) {
        rest = &bare[2..];
    }
    let bare = rest.trim_start();
    if let Some(after) = bare.strip_prefix("UTC").or_else(|| bare.strip_prefix('Z')) {
        return after;
    }
    if let Some(offset) = bare.strip_prefix(['+', '-']) {
        let after = offset.trim_start_matches(|c: char| c.is_ascii_digit() || c == ':');
        if (2..=5).contains(&(offset.len() - after.len())) {
            return after;
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn known(text: &str) -> Option<String> {
        match cell(text) {
            Some((Day::Known(date), None)) => Some(date.to_string()),
            _ => None,
        }
    }

    #[test]
    fn days_written_without_doubt() {
        for text in [
            "2026-09-01",
            "2026/09/01",
            "2026.9.1",
            "20260901",
            "2026-09-01T10:00:00Z",
            "2026-09-01 09:58:00 +0200",
            "2026-09-01 00:00:00",
            "1 septembre 2026",
            "1er septembre 2026",
            "1 sept. 2026",
            "September 1, 2026",
            "Sep 01, 2026 09:30 am",
            "1 Sep 2026",
            "1-Sep-2026",
            "SEPTEMBER 1st, 2026",
            "2026-09-01T10:00:00.000+02:00",
            "1 SEPTEMBRE 2026 à 14h03",
        ] {
            assert_eq!(known(text).as_deref(), Some("2026-09-01"), "{text}");
        }
        // ISO 8601: 2020 has 53 weeks, 2021 has 52; 2026-W01 begins on 2025-12-29.
        assert_eq!(known("2026-W01").as_deref(), Some("2025-12-29"));
        assert_eq!(known("2020-W53").as_deref(), Some("2020-12-28"));
        assert_eq!(known("2021-W53"), None);
    }

    #[test]
    fn days_that_wait_for_an_order() {
        assert_eq!(
            cell("03/04/2026"),
            Some((Day::Numeric { first: 3, second: 4, year: 2026, points: false }, None))
        );
        assert_eq!(cell("17/09/2026 18:00").unwrap().0.readings().len(), 1);
        assert_eq!(cell("03/04/2026").unwrap().0.readings().len(), 2);
        assert_eq!(cell("26/09/01").unwrap().0.resolve(DateOrder::Ymd).unwrap().0.to_string(), "2026-09-01");
    }

    #[test]
    fn ranges_and_months() {
        let ends = |text: &str| cell(text).map(|(from, to)| (from, to.is_some()));
        assert!(matches!(ends("2026-09-07,2026-09-13"), Some((Day::Known(_), true))));
        assert!(matches!(ends("1 septembre 2026 - 30 septembre 2026"), Some((Day::Known(_), true))));
        let (from, to) = cell("2026-02").unwrap().0.resolve(DateOrder::Dmy).unwrap();
        assert_eq!((from.to_string(), to.to_string()), ("2026-02-01".into(), "2026-02-28".into()));
        let (_, to) = cell("déc. 2026").unwrap().0.resolve(DateOrder::Dmy).unwrap();
        assert_eq!(to.to_string(), "2026-12-31");
    }

    #[test]
    fn what_is_no_day() {
        for text in [
            "",
            "2026",
            "12345678",
            "2026-02-30",
            "31/31/2026",
            "9/1",
            "Total",
            "2026-13-01",
            "1.5",
            "12:30",
            "42",
            "mars",
            "2026-09-01x",
            "01/09/2026/5",
            "may be",
            "13/13/26",
        ] {
            assert_eq!(cell(text), None, "{text}");
        }
    }

    #[test]
    fn weeks_and_quarters_in_words() {
        for text in
            ["KW 36/2026", "S36 2026", "Week 36 2026", "W36-2026", "2026 W36", "Semaine 36, 2026", "2026W36"]
        {
            assert_eq!(known(text).as_deref(), Some("2026-08-31"), "{text}");
        }
        for text in ["2025-Q1", "T1 2025", "Q1 2025", "2025 T1", "Q1-2025"] {
            let (from, to) = cell(text).unwrap().0.resolve(DateOrder::Mdy).unwrap();
            assert_eq!(
                (from.to_string(), to.to_string()),
                ("2025-01-01".into(), "2025-03-31".into()),
                "{text}"
            );
        }
        for text in ["Q5 2025", "KW 54/2026", "S36", "T1", "Word 36 2026", "2026Q"] {
            assert_eq!(cell(text), None, "{text}");
        }
    }

    #[test]
    fn days_as_germans_and_spaniards_write_them() {
        assert_eq!(known("1. September 2026").as_deref(), Some("2026-09-01"));
        assert_eq!(known("1 de septiembre de 2026").as_deref(), Some("2026-09-01"));
        assert_eq!(cell("09.15.2026").unwrap().0.readings().len(), 1);
    }

    #[test]
    fn a_spreadsheet_counts_days() {
        let day = |text: &str| serial(text).map(|date| date.to_string());
        assert_eq!(day("46266").as_deref(), Some("2026-09-01"));
        assert_eq!(day("46266,75").as_deref(), Some("2026-09-01"));
        assert_eq!(
            (day("36526").as_deref(), day("73050").as_deref()),
            (Some("2000-01-01"), Some("2099-12-31"))
        );
        assert_eq!((day("36525"), day("73051"), day("4626"), day("46266x")), (None, None, None, None));
    }

    #[test]
    fn days_in_prose() {
        let count = |line: &str| in_prose(line).len();
        assert_eq!(count("Report Start: 09/01/2026, Report End: 09/03/2026"), 2);
        assert_eq!(count("\"September 1, 2026 - September 3, 2026\""), 2);
        assert_eq!(count("# Date de début : 20260901"), 1);
        assert_eq!(count("Date Generated: 10/02/2026, 8:15 AM"), 1);
        assert_eq!(count("Compte 123-456-7890, version 1.2.3"), 0);
    }

    proptest! {
        #[test]
        fn prop_every_day_reads_back(days in 0_i64..100_000, style in 0..6) {
            let date = Date::new(1900, 1, 1).unwrap().plus_days(days).unwrap();
            let (y, m, d) = (date.year(), date.month(), date.day());
            let (text, order) = match style {
                0 => (format!("{y}-{m:02}-{d:02}"), DateOrder::Mdy),
                1 => (format!("{d}/{m}/{y}"), DateOrder::Dmy),
                2 => (format!("{m:02}/{d:02}/{y} 8:15 PM"), DateOrder::Mdy),
                3 => (format!("{y}{m:02}{d:02}"), DateOrder::Dmy),
                4 => (format!("{d} {} {y}", MONTHS[usize::from(m) - 1][1]), DateOrder::Mdy),
                _ => (format!("{} {d}, {y}", MONTHS[usize::from(m) - 1][0]), DateOrder::Dmy),
            };
            prop_assert_eq!(cell(&text).and_then(|(day, _)| day.resolve(order)), Some((date, date)), "{}", text);
        }

        #[test]
        fn prop_any_text_is_scanned(text in "[0-9a-zé /.,:TW-]{0,24}|\\PC{0,20}") {
            let _ = cell(&text);
            let _ = in_prose(&text);
        }
    }
}
