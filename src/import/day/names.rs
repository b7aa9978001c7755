//! Names in dates, in the languages of headers: months, and the words before a week or a quarter.

use super::super::fold::fold;

/// A part of a year.
#[derive(Debug, Clone, Copy)]
pub(super) enum YearPart {
    /// An ISO week.
    Week(u8),
    /// A quarter.
    Quarter(u8),
}

/// Words before the number of a week, folded: English, French, German, Spanish, Italian, Dutch.
const WEEK_WORDS: [&str; 9] = ["w", "wk", "week", "s", "sem", "semaine", "kw", "semana", "settimana"];
/// Words before the number of a quarter, folded.
const QUARTER_WORDS: [&str; 8] = ["q", "quarter", "t", "trim", "trimestre", "quartal", "kwartaal", "k"];

/// W36, KW 36, Semaine 36, Q1, T1
pub(super) fn week_or_quarter(text: &str) -> Option<(YearPart, &str)> {
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

/// English, French, German, Spanish, Italian and Dutch names, folded, with what is cut off them in abbreviations.
pub(super) const MONTHS: [&[&str]; 12] = [
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

pub(super) fn month_name(text: &str) -> Option<(u8, &str)> {
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

pub(super) fn short_number(text: &str) -> Option<(u8, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=2).contains(&digits) {
        return None;
    }
    Some((text[..digits].parse().ok()?, &text[digits..]))
}
