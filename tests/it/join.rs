//! Exports joined into one table of periods: what is covered, what is asked, what is left out.

use levier::Code;
use levier::import::{Imported, Options, Reader, Role};
use levier::join::{
    Gap, GapKind, JoinAsked, JoinSource, JoinedTable, LeftOutReason, OutcomeKind, OverlapKind, PeriodUnit,
    join_periods,
};
use std::collections::BTreeMap;
use std::fmt::Write as _;

struct File {
    name: &'static str,
    imported: Imported,
}

fn read(name: &'static str, text: &str) -> File {
    let mut reader = Reader::new(name);
    reader.push(text.as_bytes());
    File { name, imported: reader.finish(&Options::default()).unwrap() }
}

fn join(files: &[File], asked: &JoinAsked) -> levier::Result<JoinedTable> {
    let sources: Vec<JoinSource<'_>> = files
        .iter()
        .map(|file| JoinSource {
            file: file.name,
            channel: file.imported.table.platform(),
            period: file.imported.report.period.map(|period| (period.from, period.to)),
            rows: file.imported.table.rows().unwrap(),
        })
        .collect();
    join_periods(&sources, &BTreeMap::new(), None, asked)
}

/// Rows from one day of September 2026 to another, a cost of 10 a day, without the days in `but`.
fn ads(name: &'static str, campaign: &str, days: std::ops::RangeInclusive<u32>, but: &[u32]) -> File {
    let mut text = "Day,Campaign,Channel,Currency,Cost\n".to_owned();
    for day in days.filter(|day| !but.contains(day)) {
        writeln!(text, "2026-09-{day:02},{campaign},{campaign},EUR,10").unwrap();
    }
    read(name, &text)
}

/// One order a day in September 2026, of as many euros as the day's number.
fn orders(name: &'static str) -> File {
    let mut text = "Name,Email,Financial Status,Currency,Total,Created at,Refunded Amount\n".to_owned();
    for day in 1..=30 {
        let refunded = if day == 8 { 8 } else { 0 };
        writeln!(text, "#{day},c{}@example.com,paid,EUR,{day}.00,2026-09-{day:02},{refunded}.00", day % 10)
            .unwrap();
    }
    read(name, &text)
}

fn column<'t>(table: &'t JoinedTable, name: &str) -> &'t [Option<f64>] {
    &table.columns.iter().find(|column| column.name == name).unwrap().values
}

#[test]
fn whole_weeks_of_sales_stand_beside_the_spend() {
    let files = [ads("a.csv", "Search", 1..=30, &[]), orders("o.csv")];
    let table = join(&files, &JoinAsked::default()).unwrap();
    assert_eq!((table.unit, table.outcome), (PeriodUnit::Week, OutcomeKind::Revenue));
    // September 2026 begins on a Tuesday: three whole weeks, from 7 to 27.
    let periods: Vec<String> = table.periods.iter().map(ToString::to_string).collect();
    assert_eq!(periods, ["2026-09-07", "2026-09-14", "2026-09-21"]);
    assert_eq!(table.incomplete.len(), 2);
    // 7 + 8 − 8 + 9 + … + 13
    assert_eq!(column(&table, "revenue"), [Some(62.0), Some(119.0), Some(168.0)]);
    assert_eq!(column(&table, "Search"), [Some(70.0); 3]);
    assert_eq!(table.currency.as_deref(), Some("EUR"));
    assert!(table.questions.is_empty() && table.overlaps.is_empty() && table.left_out.is_empty());
}

#[test]
fn other_outcomes_can_be_chosen() {
    let files = [ads("a.csv", "Search", 1..=30, &[]), orders("o.csv")];
    let of = |outcome| join(&files, &JoinAsked { outcome: Some(outcome), ..JoinAsked::default() }).unwrap();
    assert_eq!(column(&of(OutcomeKind::Orders), "orders"), [Some(7.0); 3]);
    // The tenth of September brings the tenth customer; later orders are theirs.
    assert_eq!(column(&of(OutcomeKind::NewCustomers), "new_customers"), [Some(4.0), Some(0.0), Some(0.0)]);
    let month = join(&files, &JoinAsked { unit: Some(PeriodUnit::Month), ..JoinAsked::default() }).unwrap();
    assert_eq!(column(&month, "Search"), [Some(300.0)]);
    assert_eq!(column(&month, "revenue"), [Some(465.0 - 8.0)]);
}

#[test]
fn a_week_without_a_row_is_asked_about_and_never_zero_by_itself() {
    let gap: Vec<u32> = (14..=20).collect();
    let files = [ads("a.csv", "Search", 1..=30, &gap), ads("b.csv", "Video", 14..=30, &[]), orders("o.csv")];
    let table = join(&files, &JoinAsked::default()).unwrap();
    let asked: Vec<(&str, GapKind, u64)> =
        table.questions.iter().map(|asked| (asked.channel.as_str(), asked.kind, asked.periods)).collect();
    assert_eq!(asked, [("Search", GapKind::Inside, 1), ("Video", GapKind::Before, 1)]);
    assert_eq!(column(&table, "Search")[1], None);

    let answer = |search, video| JoinAsked {
        gaps: BTreeMap::from([("Search".to_owned(), search), ("Video".to_owned(), video)]),
        ..JoinAsked::default()
    };
    let zero = join(&files, &answer(Gap::Zero, Gap::Zero)).unwrap();
    assert_eq!(column(&zero, "Search"), [Some(70.0), Some(0.0), Some(70.0)]);
    assert_eq!(column(&zero, "Video"), [Some(0.0), Some(70.0), Some(70.0)]);
    // An unknown week at an end is left out, and said; between known ones it stays unknown.
    let unknown = join(&files, &answer(Gap::Zero, Gap::Unknown)).unwrap();
    assert_eq!((unknown.periods.len(), unknown.unknown.len()), (2, 1));
    let inside = join(&files, &answer(Gap::Unknown, Gap::Zero)).unwrap();
    assert_eq!(column(&inside, "Search"), [Some(70.0), None, Some(70.0)]);
}

#[test]
fn monthly_rows_make_months_and_longer_ones_are_left_out() {
    let monthly = "Reporting starts,Reporting ends,Campaign name,Channel,Currency,Amount spent\n\
        2026-09-01,2026-09-30,A,Search,EUR,300\n";
    let mut file = read("m.csv", monthly);
    assert_eq!(file.imported.table.rows().unwrap().len(), 1);
    file.name = "m.csv";
    let files = [file, orders("o.csv")];
    let table = join(&files, &JoinAsked::default()).unwrap();
    assert_eq!(table.unit, PeriodUnit::Month);
    assert_eq!(column(&table, "Search"), [Some(300.0)]);
    let weeks = join(&files, &JoinAsked { unit: Some(PeriodUnit::Week), ..JoinAsked::default() }).unwrap();
    let left: Vec<(&str, LeftOutReason, u64, f64)> =
        weeks.left_out.iter().map(|left| (left.file.as_str(), left.reason, left.rows, left.cost)).collect();
    assert_eq!(left, [("m.csv", LeftOutReason::SeveralPeriods, 1, 300.0)]);
}

#[test]
fn the_same_file_twice_is_said() {
    let files = [ads("a.csv", "Search", 1..=30, &[]), ads("b.csv", "Search", 1..=30, &[]), orders("o.csv")];
    let table = join(&files, &JoinAsked::default()).unwrap();
    assert_eq!(table.overlaps[0].kind, OverlapKind::SameFile);
    let files = [ads("a.csv", "Search", 1..=20, &[]), ads("b.csv", "Brand", 15..=30, &[]), orders("o.csv")];
    let table = join(&files, &JoinAsked::default()).unwrap();
    assert_eq!(table.overlaps[0].kind, OverlapKind::SameDays);
}

#[test]
fn what_lacks_is_named() {
    let field = |error: levier::Error| (error.code(), error.field_name().map(str::to_owned));
    let no_outcome = join(
        &[read("a.csv", "Day,Campaign,Cost (EUR)\n2026-09-01,A,10\n2026-09-02,A,12\n")],
        &JoinAsked::default(),
    );
    assert_eq!(field(no_outcome.unwrap_err()), (Code::MissingInput, Some("outcome".into())));
    let no_cost = join(&[orders("o.csv")], &JoinAsked::default());
    assert_eq!(field(no_cost.unwrap_err()), (Code::MissingInput, Some("cost".into())));
    let pounds = read("p.csv", "Day,Campaign,Cost (GBP)\n2026-09-07,A,10\n2026-09-13,A,12\n");
    let mixed = join(&[pounds, orders("o.csv")], &JoinAsked::default()).unwrap_err();
    assert_eq!((mixed.code(), mixed.found_text()), (Code::MixedCurrency, Some("EUR, GBP")));
    let table = join(&[ads("a.csv", "Search", 1..=30, &[]), orders("o.csv")], &JoinAsked::default()).unwrap();
    assert_eq!(table.columns[0].role, Role::Outcome);
}

#[test]
fn the_same_file_twice_is_said_in_any_order_and_language() {
    let kinds = |files: &[File]| -> Vec<OverlapKind> {
        join(files, &JoinAsked::default()).unwrap().overlaps.iter().map(|found| found.kind).collect()
    };
    let rows: Vec<String> =
        (1..=30).map(|day| format!("2026-09-{day:02},Brand,EUR,{day}.50,100,{day}\n")).collect();
    let english = "Day,Campaign,Currency code,Cost,Impressions,Clicks\n";
    let turned: Vec<String> = rows.iter().rev().cloned().collect();
    let (a, b) = (
        || read("a.csv", &format!("{english}{}", rows.concat())),
        read("b.csv", &format!("{english}{}", turned.concat())),
    );
    assert_eq!(kinds(&[a(), b, orders("o.csv")]), [OverlapKind::SameFile]);
    let french =
        read("f.csv", &format!("Jour,Campagne,Code de devise,Coût,Impressions,Clics\n{}", rows.concat()));
    assert_eq!(kinds(&[a(), french, orders("o.csv")]), [OverlapKind::SameFile]);
    // What a shop sold and what was paid for it elsewhere.
    let mut paid = "id,Created (UTC),Amount,Amount Refunded,Currency,Status,Customer Email\n".to_owned();
    for day in 1..=30 {
        writeln!(paid, "ch_{day},2026-09-{day:02} 10:00,{day}.00,0.00,eur,Paid,c{day}@example.com").unwrap();
    }
    assert_eq!(kinds(&[a(), orders("o.csv"), read("s.csv", &paid)]), [OverlapKind::SameSales]);
}

#[test]
fn days_between_two_files_are_asked_about() {
    let of_shop = |name: &'static str, days: std::ops::RangeInclusive<u32>| {
        let mut text = "Name,Email,Financial Status,Currency,Total,Created at\n".to_owned();
        for day in days {
            writeln!(text, "#{day},c@example.com,paid,EUR,{day}.00,2026-09-{day:02}").unwrap();
        }
        read(name, &text)
    };
    let files = [ads("a.csv", "Search", 1..=30, &[]), of_shop("o.csv", 1..=13), of_shop("p.csv", 21..=30)];
    let table = join(&files, &JoinAsked::default()).unwrap();
    let asked: Vec<(&str, GapKind, u64)> =
        table.questions.iter().map(|asked| (asked.channel.as_str(), asked.kind, asked.periods)).collect();
    assert_eq!(asked, [("revenue", GapKind::Inside, 1)]);
    // 7 + … + 13 and 21 + … + 27; between them no file says anything.
    assert_eq!(column(&table, "revenue"), [Some(70.0), None, Some(168.0)]);
    let gaps = BTreeMap::from([("revenue".to_owned(), Gap::Zero)]);
    let none = join(&files, &JoinAsked { gaps, ..JoinAsked::default() }).unwrap();
    assert_eq!(column(&none, "revenue"), [Some(70.0), Some(0.0), Some(168.0)]);
    // Three days of a week that no file covers: what is known of it is not the week.
    let files = [ads("a.csv", "Search", 1..=9, &[]), ads("b.csv", "Search", 13..=30, &[]), orders("o.csv")];
    let table = join(&files, &JoinAsked::default()).unwrap();
    assert_eq!(column(&table, "Search"), [None, Some(70.0), Some(70.0)]);
    assert_eq!(table.questions[0].kind, GapKind::Inside);
}

#[test]
fn a_weekly_file_covers_its_weeks() {
    let text =
        "Semaine;Campagne;Canal;Coût (€)\n07/09/2026;A;TV;70\n14/09/2026;A;TV;80\n21/09/2026;A;TV;90\n";
    let files = [read("tv.csv", text), orders("o.csv")];
    let table = join(&files, &JoinAsked::default()).unwrap();
    assert_eq!(column(&table, "TV"), [Some(70.0), Some(80.0), Some(90.0)]);
    assert!(table.questions.is_empty());
    // A month of conversions is of none of its weeks.
    let monthly = "Reporting starts,Reporting ends,Campaign name,Amount spent (EUR),Results\n\
        2026-09-01,2026-09-30,A,300,30\n";
    let asked = JoinAsked {
        unit: Some(PeriodUnit::Week),
        outcome: Some(OutcomeKind::ClaimedConversions),
        ..JoinAsked::default()
    };
    let error = join(&[read("tv.csv", text), read("m.csv", monthly)], &asked).unwrap_err();
    assert_eq!((error.code(), error.field_name()), (Code::NoDataRows, Some("outcome")));
}
