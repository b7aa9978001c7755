//! Names in dates, in the languages of headers: months, and the words before a week or a quarter.

use super::super::fold::fold;

/// A part of a year.
#[derive(Debug, Clone, Copy)]
pub(super) enum YearPart {
    /// An ISO week.
    Week(u8),
    /// A quarter.
    Quarter(u8),
    /// Half a year.
    Half(u8),
    /// A week or half a year: `S1` is the first *semaine* as well as the first *semestre*.
    Lettered(u8),
}

/// Words before the number of a week, folded: English, French, German, Spanish, Italian, Dutch.
const WEEK_WORDS: [&str; 7] = ["w", "wk", "week", "semaine", "kw", "semana", "settimana"];
/// Words that weeks and halves of a year share.
const LETTERS: [&str; 2] = ["s", "sem"];
/// Words before the number of half a year, folded.
const HALF_WORDS: [&str; 8] = ["h", "hy", "half", "semestre", "semester", "hj", "halbjahr", "halfjaar"];
/// Words before the number of a quarter, folded.
const QUARTER_WORDS: [&str; 8] = ["q", "quarter", "t", "trim", "trimestre", "quartal", "kwartaal", "k"];

/// W36, KW 36, Semaine 36, Q1, T1, H1, S1
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
    } else if HALF_WORDS.contains(&word.as_str()) && (1..=2).contains(&number) {
        Some((YearPart::Half(number), rest))
    } else if LETTERS.contains(&word.as_str()) {
        Some((YearPart::Lettered(number), rest))
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

/// The month at the beginning of a text, and what follows it.
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

/// Names of the days of a week in the languages of headers, folded, with their abbreviations.
const WEEKDAYS: &str = "monday mon tuesday tues tue wednesday wed thursday thurs thur thu friday fri saturday sat sunday sun \
    lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim montag mo dienstag di mittwoch mi \
    donnerstag do freitag fr samstag sonnabend sa sonntag so lunes martes miercoles mie jueves jue viernes vie sabado \
    sab domingo dom lunedi martedi mercoledi giovedi gio venerdi sabato domenica maandag ma dinsdag woensdag wo \
    donderdag vrijdag vr zaterdag za zondag zo";
/// Words before the first day of a range, or before a day that begins a week.
const BEFORE: &str = "du from vom del dal van au le of week semaine woche";

/// What follows the name of a weekday, or words before a day: `Mon, Aug 31, 2026`, `du 31/08/2026`.
pub(super) fn before_a_day(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        let end = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        // The longest name has eleven letters.
        if !(2..=12).contains(&end) {
            break;
        }
        let word = fold(&rest[..end]);
        let known = |list: &str| list.split(' ').any(|known| known == word);
        if !known(WEEKDAYS) && !known(BEFORE) {
            break;
        }
        let after = rest[end..].trim_start_matches(['.', ',', ' ', '\u{A0}']);
        if after.len() == rest.len() - end {
            break;
        }
        rest = after;
    }
    (rest.len() < text.len()).then_some(rest)
}
