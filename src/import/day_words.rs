//! Names of columns that hold days.

use super::fold::folded_words;

/// Words for days and periods in the languages of headers, folded.
const DAYS: &[&str] = &[
    "date",
    "day",
    "jour",
    "week",
    "semaine",
    "month",
    "mois",
    "tag",
    "woche",
    "monat",
    "datum",
    "fecha",
    "dia",
    "semana",
    "data",
    "giorno",
    "settimana",
    "dag",
    "maand",
];

/// Whether the name of a column says that it holds days.
pub(super) fn says_days(name: &str) -> bool {
    folded_words(name).iter().any(|word| DAYS.contains(&word.as_str()))
}
