//! Days as people, platforms and spreadsheets write them.

use super::names::MONTHS;
use super::*;
use proptest::prelude::*;

fn known(text: &str) -> Option<String> {
    match cell(text) {
        Some((Day::Known(date), None)) => Some(date.to_string()),
        // A third of a year that has two halves is a week.
        Some((day @ Day::Lettered { number: 3.., .. }, None)) => {
            day.resolve(DateOrder::Dmy).map(|(from, _)| from.to_string())
        }
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
fn a_weekday_before_a_day_says_nothing() {
    for text in
        ["Tuesday, September 1, 2026", "Tue, Sep 1, 2026", "mardi 1 septembre 2026", "Di. 1 September 2026"]
    {
        assert_eq!(known(text).as_deref(), Some("2026-09-01"), "{text}");
    }
    assert_eq!(known("mar. 3 mars 2026").as_deref(), Some("2026-03-03"));
    assert_eq!(known("Mar 3, 2026").as_deref(), Some("2026-03-03"));
    assert!(matches!(cell("du 31/08/2026 au 06/09/2026"), Some((Day::Numeric { first: 31, .. }, Some(_)))));
}

#[test]
fn months_weeks_and_quarters_as_spreadsheets_and_people_write_them() {
    let first = |text: &str| cell(text)?.0.resolve(DateOrder::Dmy).map(|(from, to)| format!("{from} {to}"));
    for text in ["sept-26", "Sep-26", "sept.-26", "Sep '26", "09/2026", "9.2026", "septiembre de 2026"] {
        assert_eq!(first(text).as_deref(), Some("2026-09-01 2026-09-30"), "{text}");
    }
    for text in ["KW36/26", "Semana 36 de 2026", "W36-26", "36. KW 2026"] {
        assert_eq!(first(text).as_deref(), Some("2026-08-31 2026-08-31"), "{text}");
    }
    for text in ["Q3'25", "3T 2025", "3Q25", "3e trimestre 2025", "3. Quartal 2025", "3er trimestre de 2025"]
    {
        assert_eq!(first(text).as_deref(), Some("2025-07-01 2025-09-30"), "{text}");
    }
    let week = |text: &str| {
        cell(text).or_else(|| Some((year_and_number(text)?, None))).map(|(day, _)| day.of_weeks())
    };
    let monday = |text: &str| week(text)?.resolve(DateOrder::Dmy).map(|(from, _)| from.to_string());
    for text in ["36/2026", "202636"] {
        assert_eq!(monday(text).as_deref(), Some("2026-08-31"), "{text}");
    }
    for text in ["H1 2026", "HY1 2026", "2026-H1", "1S 2026", "1er semestre 2026", "1. Halbjahr 2026"] {
        assert_eq!(first(text).as_deref(), Some("2026-01-01 2026-06-30"), "{text}");
    }
    // A week or half a year: its column says which.
    for text in ["S1 2026", "2026-S2", "Sem 1 2026"] {
        let day = cell(text).unwrap().0;
        assert!(day.resolve(DateOrder::Dmy).is_none() && matches!(day.of_halves(), Day::Span(..)), "{text}");
    }
    // A month without its year, a number of four decimals and more.
    for text in ["Sep 26", "13/2026", "202600", "1.20261", "54/2026"] {
        assert_eq!(first(text), None, "{text}");
    }
    assert_eq!(known("Sep-03-2026").as_deref(), Some("2026-09-03"));
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
        assert_eq!((from.to_string(), to.to_string()), ("2025-01-01".into(), "2025-03-31".into()), "{text}");
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
    assert_eq!((day("36526").as_deref(), day("73050").as_deref()), (Some("2000-01-01"), Some("2099-12-31")));
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

    /// What databases write is read the same as by the way of all other texts.
    #[test]
    fn prop_a_day_of_a_database_is_read_the_same_either_way(
        day in "(19|20|21|18|99)[0-9]{2}-[01][0-9]-[0-3][0-9]|[0-9]{2}-[0-9]{2}-[0-9]{4}|[0-9]{4}[-/][0-9]-[0-9]{2}",
        hour in "|[ T][0-2][0-9]:[0-6][0-9]:[0-6][0-9]|[ T,][0-9:]{4,9}",
        zone in "|Z| UTC| ?[+-][0-9]{4}| ?[+-][0-9]{2}:[0-9]{2}| | [apZ]m?|[0-9:+-]{1,6}|\\.[0-9]{3}Z",
    ) {
        let text = format!("{day}{hour}{zone}");
        prop_assert_eq!(cell(&text), any_cell(&text), "{}", text);
    }

    #[test]
    fn prop_any_text_is_scanned(text in "[0-9a-zé /.,:TW-]{0,24}|\\PC{0,20}") {
        let _ = cell(&text);
        let _ = in_prose(&text);
    }
}
