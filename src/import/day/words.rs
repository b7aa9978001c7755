//! Names of columns that hold days, and the order of day and month that the names of a table go with.

use crate::import::day::order::Habit;
use crate::import::fold::{folded_words, normalise};
use crate::import::header::amount;
use crate::import::platform;
use crate::import::table::Kind;

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
    "quarter",
    "trimestre",
    "semestre",
    "semester",
    "halbjahr",
    "quartal",
    "kwartaal",
    "mes",
    "mese",
    "period",
    "periode",
    "periodo",
];

/// Words for weeks.
const WEEKS: &[&str] = &["week", "weeks", "wk", "semaine", "semaines", "woche", "kw", "semana", "settimana"];

/// Words for halves of a year, and for years.
const HALVES: &[&str] = &["semestre", "semestres", "semester", "half", "halbjahr", "halfjaar", "hy"];
const YEARS: &[&str] = &["year", "annee", "an", "exercice", "jahr", "ano", "anno", "jaar", "yr"];

/// Whether the name of a column says that it holds halves of a year.
pub(in crate::import) fn says_halves(name: &str) -> bool {
    folded_words(name).iter().any(|word| HALVES.contains(&word.as_str()))
}

/// Whether the name of a column says that it holds years, and nothing else.
pub(in crate::import) fn says_years(name: &str) -> bool {
    matches!(folded_words(name).as_slice(), [word] if YEARS.contains(&word.as_str()))
}

/// Whether the name of a column says that it holds weeks.
pub(in crate::import) fn says_weeks(name: &str) -> bool {
    folded_words(name).iter().any(|word| WEEKS.contains(&word.as_str()))
}

/// Whether the name of a column says that it holds days.
pub(in crate::import) fn says_days(name: &str) -> bool {
    folded_words(name).iter().any(|word| DAYS.contains(&word.as_str()))
}

/// Whether the name of a column says that it holds days, and nothing else: `Semestre`, but not `Start date`.
pub(in crate::import) fn says_only_days(name: &str) -> bool {
    let words = folded_words(name);
    !words.is_empty() && words.iter().all(|word| DAYS.contains(&word.as_str()))
}

/// Turnover, as only French abbreviates it.
const FRENCH: &str = "ca";

/// How a table with these names writes its days: the day first when a name is of a language that does.
pub(in crate::import) fn habit_of(names: &[String]) -> Habit {
    let words = names.iter().flat_map(|name| folded_words(name));
    let bare = names.iter().flat_map(|name| [normalise(name), amount::of_header(name).bare]);
    let all: Vec<String> = words.chain(bare).collect();
    let language = platform::language_of(Kind::Ads, &all.iter().map(String::as_str));
    let day_first = language.day_first() || all.iter().any(|word| word == FRENCH);
    if day_first { Habit::DayFirst } else { Habit::Unknown }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_of_a_table_tell_its_language() {
        let of = |names: &[&str]| habit_of(&names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>());
        for names in [
            ["jour", "ca", "tv"],
            ["date", "ventes", "depenses_tv"],
            ["Datum", "Umsatz (EUR)", "TV"],
            ["date", "CA", "TV"],
            ["giorno", "ricavi", "tv"],
        ] {
            assert_eq!(of(&names), Habit::DayFirst, "{names:?}");
        }
        for names in
            [["date", "revenue", "tv"], ["week", "sales", "spend_tv"], ["day", "conversions", "data"]]
        {
            assert_eq!(of(&names), Habit::Unknown, "{names:?}");
        }
    }
}
