//! The reference exports of `tests/cases/imports`, and the public data sets when they are at hand.
//!
//! Each `X` is read and compared with `X.expected.json`: success or error code, line, kind, encoding, row count, total
//! rows, period, currency and warnings exactly; rows on the keys of the expectation, `null` meaning missing. Expectations come from the platforms' formats,
//! written by hand; none was produced by this code.

use crate::data;
use levier::Code;
use levier::import::{
    DateOrder, ExportRows, Imported, MAX_BYTES, Mark, Options, PeriodSeries, Reader, Refusal, Report, Role,
    RoleChoice,
};
use levier::table::Cells;
use levier::workspace::SavedTable;
use serde_json::Value;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/imports")
}

fn read(bytes: &[u8], options: &Options) -> Result<Imported, Refusal> {
    let mut reader = Reader::new("file.csv");
    // In chunks, as a browser hands a file over.
    for chunk in bytes.chunks(7) {
        reader.push(chunk);
    }
    reader.finish(options)
}

fn read_text(text: &str) -> Result<Imported, Refusal> {
    read(text.as_bytes(), &Options::default())
}

fn refused(text: &str) -> levier::Error {
    match read_text(text) {
        Err(refusal) => refusal.error,
        Ok(imported) => panic!("read as {:?}", imported.table),
    }
}

fn rows(imported: &Imported) -> &ExportRows {
    imported.table.rows().expect("a platform's export")
}

fn series_of(imported: &Imported) -> &PeriodSeries {
    imported.table.series().expect("a table of periods")
}

/// What a row holds under an expectation's key.
fn held(rows: &ExportRows, row: usize, key: &str) -> Value {
    if key == "currency" {
        return rows.currency.as_deref().into();
    }
    match rows.table.cells(key) {
        Some(Cells::Days(days)) => days.get(row).map(|date| date.to_string()).into(),
        Some(Cells::Numbers(numbers)) => numbers.get(row).into(),
        Some(Cells::Texts(texts)) => texts.get(row).into(),
        None => Value::Null,
    }
}

fn same(expected: &Value, got: &Value) -> bool {
    match (expected.as_f64(), got.as_f64()) {
        (Some(expected), Some(got)) => (expected - got).abs() <= 1e-9,
        _ => expected == got,
    }
}

/// Every difference between an expectation and what was read.
fn differences(expected: &Value, got: Result<&Imported, &Refusal>) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut check = |what: &str, expected: &Value, got: Value| {
        if !same(expected, &got) {
            wrong.push(format!("{what}: expected {expected}, got {got}"));
        }
    };
    let imported = match got {
        Err(refusal) => {
            let error = &refusal.error;
            check("ok", &expected["ok"], false.into());
            check("code", &expected["error"]["code"], error.code().as_str().into());
            for (key, got) in
                [("line", Value::from(error.line_number())), ("field", error.field_name().into())]
            {
                if let Some(expected) = expected["error"].get(key).filter(|value| !value.is_null()) {
                    check(key, expected, got);
                }
            }
            if let Some(seen) = expected["error"].get("seen") {
                check("seen", seen, serde_json::to_value(&error.details()["seen"]).unwrap());
            }
            return wrong;
        }
        Ok(imported) => imported,
    };
    let (report, table) = (serde_json::to_value(&imported.report).unwrap(), rows(imported));
    check("ok", &expected["ok"], true.into());
    for key in [
        "kind",
        "platform",
        "ui_language",
        "encoding",
        "delimiter",
        "decimal",
        "period",
        "currency",
        "skipped",
    ] {
        check(key, &expected[key], report[key].clone());
    }
    let wanted = expected["rows"].as_array().map_or(&[][..], Vec::as_slice);
    check("rows", &wanted.len().into(), table.len().into());
    check("rows_read", &wanted.len().into(), report["rows_read"].clone());
    for (row, expected) in wanted.iter().enumerate().take(table.len()) {
        for (key, value) in expected.as_object().unwrap() {
            check(&format!("line {} {key}", table.line(row)), value, held(table, row, key));
        }
    }
    for warning in expected["warnings"].as_array().unwrap() {
        let found = report["warnings"].as_array().unwrap().iter().any(|got| {
            got["code"] == warning["code"]
                && ["line", "field"].iter().all(|key| warning.get(key).is_none_or(|value| *value == got[key]))
                && warning.get("raw").is_none_or(|raw| *raw == got["found"])
        });
        check(&format!("warning {warning} among {}", report["warnings"]), &true.into(), found.into());
    }
    wrong
}

#[test]
fn reference_exports_read_exactly() {
    let mut names: Vec<_> = fs::read_dir(cases()).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.retain(|path| path.extension().is_some_and(|extension| extension == "csv"));
    names.sort();
    assert!(names.len() >= 18, "{} exports", names.len());
    let mut failures = Vec::new();
    for path in names {
        let expected = fs::read_to_string(format!("{}.expected.json", path.display())).unwrap();
        let expected: Value = serde_json::from_str(&expected).unwrap();
        let got = read(&fs::read(&path).unwrap(), &Options::default());
        for difference in differences(&expected, got.as_ref()) {
            failures.push(format!("{}: {difference}", expected["file"]));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// A field, a header that fills it, a value.
type Cell = (&'static str, &'static str, &'static str);

/// The aliases handed over with the cases, each a header of its own kind: no name may be lost.
#[test]
fn every_alias_of_the_list_is_known() {
    let list =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/header-aliases.json"))
            .unwrap();
    let list: Value = serde_json::from_str(&list).unwrap();
    // A table of the kind by its surest names; the alias under test is added, or stands for its field.
    let frames: [(&str, &[Cell]); 4] = [
        ("ads", &[("campaign", "Campaign", "A"), ("cost", "Cost", "1"), ("clicks", "Clicks", "2")]),
        ("web", &[("channel", "Session default channel group", "A"), ("sessions", "Sessions", "2")]),
        (
            "email",
            &[("campaign", "Title", "A"), ("sent", "Emails sent", "4"), ("opens", "Unique opens", "2")],
        ),
        (
            "orders",
            &[
                ("order_id", "Order #", "A"),
                ("total", "Net sales", "4"),
                ("date", "Created at", "2026-09-30"),
                // Marks Shopify, whose «Name» is an order's number.
                ("status", "Financial Status", "paid"),
            ],
        ),
    ];
    let mut tried = 0;
    for (kind, frame) in frames {
        for (field, levels) in list[kind].as_object().unwrap() {
            for alias in levels.as_object().unwrap().values().flat_map(|names| names.as_array().unwrap()) {
                let alias = alias.as_str().unwrap();
                let value = match field.as_str() {
                    "date" | "date_end" => "2026-09-30",
                    "campaign" | "campaign_id" | "ad_group" | "channel" | "customer" | "order_id"
                    | "status" | "result_kind" => "x",
                    "currency" => "EUR",
                    "cancelled" => "",
                    _ => "3",
                };
                let kept: Vec<_> = frame.iter().filter(|(name, ..)| name != field).collect();
                let header: Vec<&str> = kept.iter().map(|cell| cell.1).chain([alias]).collect();
                let row: Vec<&str> = kept.iter().map(|cell| cell.2).chain([value]).collect();
                let text = format!("{}\n{}\n", header.join(";"), row.join(";"));
                let imported =
                    read_text(&text).unwrap_or_else(|refusal| panic!("{kind} {field} {alias}: {refusal}"));
                assert_eq!(serde_json::to_value(imported.report.kind).unwrap(), kind, "{alias}");
                let column = imported.report.columns.last().unwrap();
                assert_eq!(column.field.as_deref(), Some(field.as_str()), "{kind} {alias}");
                tried += 1;
            }
        }
    }
    assert!(tried > 100, "{tried}");
}

/// A file, its rows, and what a person would answer: date, outcome, spends, controls.
type Answer =
    (&'static str, usize, &'static str, &'static str, &'static [&'static str], &'static [&'static str]);

/// The public tables of periods.
/// Columns are documented by their sources: Robyn's tutorial, PyMC-Marketing's notebook, Meridian's
/// simulated data.
const SERIES: &[Answer] = &[
    (
        "robyn_dt_simulated_weekly.csv",
        208,
        "DATE",
        "revenue",
        &["tv_S", "ooh_S", "print_S", "search_S", "facebook_S"],
        &["competitor_sales_B", "newsletter"],
    ),
    ("pymc_mmm_example.csv", 179, "date_week", "y", &["x1", "x2"], &["event_1", "event_2"]),
    ("pymc_media_tvp_data.csv", 179, "date_week", "y", &["x1", "x2"], &["event_1", "event_2"]),
    ("pymc_mmm_roas_data.csv", 131, "date", "y", &["x1", "x2"], &[]),
    ("pymc_credibility_mmm_input_data.csv", 120, "date", "y", &["social", "search"], &[]),
    (
        // 156 Mondays, 2021-01-25 to 2024-01-15; the last line has no line end.
        "meridian_national_media.csv",
        156,
        "time",
        "conversions",
        &["Channel0_spend", "Channel1_spend", "Channel2_spend", "Channel3_spend"],
        &["competitor_activity_score_control", "sentiment_score_control"],
    ),
    (
        "meridian_national_all_channels.csv",
        156,
        "time",
        "conversions",
        &["Channel0_spend", "Channel1_spend", "Channel2_spend", "Channel3_spend", "Channel4_spend"],
        &["Organic_channel0_impression", "competitor_sales_control", "sentiment_score_control", "Promo"],
    ),
];

#[test]
fn public_weekly_tables_are_offered_a_mapping_and_read_with_it() {
    for (file, rows, date, outcome, spends, controls) in SERIES {
        let Some(path) = data::path(file) else { continue };
        let bytes = fs::read(path).unwrap();
        let refusal = read(&bytes, &Options::default()).unwrap_err();
        assert_eq!(refusal.error.code().as_str(), "no_recognised_header", "{file}");
        let mapping = refusal.mapping.unwrap_or_else(|| panic!("{file}: no mapping"));
        assert_eq!(mapping.rows, *rows as u64, "{file}");
        let of = |role| -> Vec<&str> {
            mapping
                .columns
                .iter()
                .filter(|column| column.role == role)
                .map(|column| column.name.as_str())
                .collect()
        };
        assert_eq!(of(Role::Date), [*date], "{file}");
        assert_eq!(of(Role::Outcome), [*outcome], "{file}");
        assert_eq!(of(Role::Spend), *spends, "{file}");
        assert_eq!(of(Role::Control), *controls, "{file}");

        let roles = mapping
            .columns
            .iter()
            .map(|column| RoleChoice { column: column.name.clone(), role: column.role });
        let options =
            Options { roles: Some(roles.collect()), currency: Some("EUR".into()), ..Options::default() };
        let imported = read(&bytes, &options).unwrap_or_else(|refusal| panic!("{file}: {refusal}"));
        let table = series_of(&imported);
        assert_eq!(table.len(), *rows, "{file}");
        assert_eq!(table.columns.len(), 2 + spends.len() + controls.len(), "{file}");
        assert_eq!(imported.report.warnings, [], "{file}");
        // The csv crate and Rust's own parser as an independent reading of every value.
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        let headers = reader.headers().unwrap().clone();
        for (row, record) in reader.records().enumerate() {
            let record = record.unwrap();
            assert_eq!(table.line(row), row as u64 + 2);
            for column in table.columns.iter().filter(|column| column.role != Role::Date) {
                let at = headers.iter().position(|name| name == column.name).unwrap();
                let expected: Option<f64> = record[at].parse().ok();
                let got = table.table.numbers(&column.name).unwrap().get(row);
                assert_eq!(got, expected, "{file} line {} {}", row + 2, column.name);
            }
        }
    }
}

#[test]
fn text_columns_and_repeated_weeks_of_public_tables_are_refused() {
    let with = |path: &Path, roles: &[(&str, Role)]| {
        let bytes = fs::read(path).unwrap();
        let roles = roles.iter().map(|(column, role)| RoleChoice { column: (*column).into(), role: *role });
        read(&bytes, &Options { roles: Some(roles.collect()), ..Options::default() }).unwrap_err().error
    };
    // Robyn's `events` holds names: whichever line is given, the text found stands on it.
    let robyn = data::path("robyn_dt_simulated_weekly.csv").unwrap();
    let error = with(&robyn, &[("DATE", Role::Date), ("events", Role::Control)]);
    assert_eq!((error.code().as_str(), error.field_name()), ("unreadable_number", Some("events")));
    let text = fs::read_to_string(&robyn).unwrap();
    let line = text.lines().nth(error.line_number().unwrap() as usize - 1).unwrap();
    assert!(line.contains(error.found_text().unwrap()), "{line}");
    // Meridian's geographic table has each week once a region.
    let Some(geographic) = data::path("meridian_geo_full_funnel_data.csv") else { return };
    let error = with(&geographic, &[("time", Role::Date), ("conversions", Role::Outcome)]);
    assert_eq!(error.code().as_str(), "duplicate_dates");
}

/// Every file of the folders is read, offered a mapping or refused; none by a panic or in silence.
#[test]
fn other_public_tables_are_not_taken_for_exports() {
    for entry in data::folders().iter().flat_map(|folder| fs::read_dir(folder).unwrap()) {
        let path = entry.unwrap().path();
        let size = fs::metadata(&path).unwrap().len();
        if path.extension().is_some_and(|extension| extension == "csv") && size < 2_000_000 {
            let refusal = read(&fs::read(&path).unwrap(), &Options::default()).unwrap_err();
            assert_eq!(refusal.error.code().as_str(), "no_recognised_header", "{}", path.display());
            assert!(refusal.error.details().contains_key("seen"), "{}", path.display());
        }
    }
}

/// Code, line and text found of a refusal.
fn place(error: &levier::Error) -> (&str, Option<u64>, Option<&str>) {
    (error.code().as_str(), error.line_number(), error.found_text())
}

#[test]
fn files_that_are_no_tables_are_refused_by_name() {
    for (text, code) in [
        ("", "empty_file"),
        ("\u{FEFF}", "empty_file"),
        ("\r\n \n", "empty_file"),
        ("<!DOCTYPE html><html><body><table><tr><td>Campaign</td></tr></table>", "no_recognised_header"),
        ("{\"campaign\": \"A\", \"cost\": 1}", "no_recognised_header"),
        ("[\n  {\"campaign\": \"A\"}\n]", "no_recognised_header"),
        ("Cher client, veuillez trouver ci-joint, le rapport.", "no_recognised_header"),
        ("%PDF-1.7\n", "encoding"),
    ] {
        assert_eq!(refused(text).code().as_str(), code, "{text}");
    }
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
    assert_eq!(place(&read(png, &Options::default()).unwrap_err().error), ("encoding", None, Some("png")));
}

#[test]
fn damaged_rows_are_refused_where_they_stand() {
    let head = "Campaign,Currency,Impressions,Clicks,Cost\n";
    for (rows, code, line, found) in [
        ("A,EUR,1,2,3\nB,EUR,1,2\n", "row_length", 3, "B,EUR,1,2"),
        ("A,EUR,1,2,3,4\n", "row_length", 2, "A,EUR,1,2,3,4"),
        ("A,EUR,1,2,1,234.50\n", "row_length", 2, "A,EUR,1,2,1,234.50"),
        ("A,EUR,1,2,abc\n", "unreadable_number", 2, "abc"),
        ("A,EUR,1,2,#REF!\n", "unreadable_number", 2, "#REF!"),
        ("A,EUR,-1,2,3\n", "unreadable_number", 2, "-1"),
        ("A,EUR,1,2,3.5\nB,EUR,1,2,\"3,5\"\n", "ambiguous_numbers", 3, "3,5"),
        ("A,EUR,12,2,\"1,234\"\n", "ambiguous_numbers", 2, "1,234"),
        ("A,EUR,1,2,3\nB,USD,1,2,3\n", "mixed_currency", 3, "USD"),
        ("A,EUR,1,2,3\nB,EUR,1,2,$3\n", "mixed_currency", 3, "$3"),
        ("A,EUR,1,2,3\n\"B,EUR,1,2,3\n", "unclosed_quote", 3, "\"B,EUR,1,2,3"),
    ] {
        assert_eq!(place(&refused(&format!("{head}{rows}"))), (code, Some(line), Some(found)));
    }
    let dated = |rows: &str| refused(&format!("Day,Campaign,Cost\n{rows}"));
    assert_eq!(place(&dated("2026-02-30,A,1\n")), ("invalid_date", Some(2), Some("2026-02-30")));
    assert_eq!(place(&dated("hier,A,1\n")), ("invalid_date", Some(2), Some("hier")));
    assert_eq!(
        place(&dated("13/02/2026,A,1\n02/13/2026,B,1\n")),
        ("inconsistent_dates", Some(3), Some("02/13/2026"))
    );
    assert_eq!(place(&dated("Total,,1\n")), ("no_data_rows", Some(1), None));
}

#[test]
fn answers_settle_what_the_file_leaves_open() {
    let text = "Day,Campaign,Cost,Clicks\n03/04/2026,A,\"1,234\",10\n";
    assert_eq!(refused(text).code().as_str(), "ambiguous_dates");
    let with = |date_order, decimal| {
        let options = Options { date_order: Some(date_order), decimal, ..Options::default() };
        read(text.as_bytes(), &options)
    };
    assert_eq!(with(DateOrder::Dmy, None).unwrap_err().error.code().as_str(), "ambiguous_numbers");
    let first = |imported: &Imported| {
        (rows(imported).day("date", 0).unwrap().to_string(), rows(imported).number("cost", 0))
    };
    let imported = with(DateOrder::Dmy, Some(Mark::Comma)).unwrap();
    assert_eq!(first(&imported), ("2026-04-03".to_owned(), Some(1.234)));
    let imported = with(DateOrder::Mdy, Some(Mark::Point)).unwrap();
    assert_eq!(first(&imported), ("2026-03-04".to_owned(), Some(1234.0)));
    // An answer that the file contradicts is not forced on it.
    let options = Options { date_order: Some(DateOrder::Dmy), ..Options::default() };
    let error = read(b"Day,Campaign,Cost\n9/13/2026,A,1\n", &options).unwrap_err().error;
    assert_eq!(place(&error), ("invalid_date", Some(2), Some("9/13/2026")));
    let options = Options { currency: Some("USD".into()), ..Options::default() };
    let error = read("Campaign,Cost\nA,1 €\n".as_bytes(), &options).unwrap_err().error;
    assert_eq!(error.code().as_str(), "mixed_currency");
}

fn codes(imported: &Imported) -> Vec<(&str, Option<u64>)> {
    imported.report.warnings.iter().map(|warning| (warning.code.as_str(), warning.line)).collect()
}

#[test]
fn totals_are_checked_and_never_read() {
    let read = |total: &str| {
        read_text(&format!("Day,Campaign,Currency,Impressions,Cost\n2026-09-01,A,EUR,10,1.10\n2026-09-02,Total Energies,EUR,20,2.20\n{total}\n"))
            .unwrap()
    };
    let good = read("Total,,EUR,30,3.30");
    assert_eq!((rows(&good).len(), good.report.skipped.total_rows, codes(&good)), (2, 1, vec![]));
    let bad = read("Total,,EUR,31,3.30");
    assert_eq!(codes(&bad), [("total_mismatch", Some(4))]);
    let warning = &bad.report.warnings[0];
    assert_eq!((warning.field.as_deref(), warning.found.as_deref()), (Some("impressions"), Some("31")));
    // With its date too, when the sums say so; otherwise it is asked about.
    assert_eq!(rows(&read("2026-09-03,Total,EUR,30,3.30")).len(), 2);
    let asked = refused("Day,Campaign,Cost\n2026-09-01,A,1.10\n2026-09-02,B,2.20\n2026-09-03,Total,5.00\n");
    assert_eq!(
        (asked.code(), asked.line_number(), asked.found_text()),
        (Code::PossibleTotalRow, Some(4), Some("5.00"))
    );
}

#[test]
fn an_unlabelled_summary_row_is_a_total_only_if_it_is_the_sum() {
    let read = |summary: &str| {
        read_text(&format!(
            "Campaign name,Amount spent (EUR),Impressions,Reach\n{summary}\nA,1.50,10,9\nB,2.50,20,19\n"
        ))
        .unwrap()
    };
    let sum = read(",4.00,30,25");
    assert_eq!((rows(&sum).len(), sum.report.skipped.total_rows), (2, 1));
    let row = read(",1.00,5,4");
    assert_eq!((rows(&row).len(), row.report.skipped.total_rows), (3, 0));
    // Larger than any other row and not their sum: only a person knows.
    let asked = refused("Campaign name,Amount spent (EUR),Impressions\n,4.00,31\nA,1.50,10\nB,2.50,20\n");
    assert_eq!(
        (asked.code(), asked.line_number(), asked.field_name()),
        (Code::PossibleTotalRow, Some(2), Some("cost"))
    );
}

#[test]
fn a_named_row_that_sums_others_is_asked_about_and_a_chance_is_not() {
    let head = "Day,Campaign,Cost,Clicks,Conversions,Conv. value\n";
    let rows = "2026-09-01,A,10.00,5,1,30.50\n2026-09-01,B,20.50,6,2,61.00\n2026-09-01,C,30.25,7,3,91.50\n";
    let asked = refused(&format!("{head}{rows}2026-09-01,Overview,60.75,18,6,183.00\n"));
    assert_eq!(
        (asked.code(), asked.line_number(), asked.found_text()),
        (Code::PossibleTotalRow, Some(5), Some("60.75"))
    );
    // Conversions and their value go together: one sum by chance is no sum.
    let read = read_text(&format!("{head}{rows}2026-09-01,D,44.10,9,6,183.00\n")).unwrap();
    assert_eq!(rows_len(&read), 4);
    // The cost and another measure are enough.
    let asked = refused(&format!("{head}{rows}2026-09-01,Overview,60.75,18,5,150.00\n"));
    assert_eq!(asked.code(), Code::PossibleTotalRow);
}

fn rows_len(imported: &Imported) -> usize {
    rows(imported).len()
}

#[test]
fn doubts_are_said_with_their_lines() {
    let imported = read_text(
        "Jour;Campagne;Coût;Clics\n03/04/2026;A;1,5;<5\n03/04/2026;A;1,5;<5\n;B;--;7\n\nJour;Campagne;Coût;Clics\n04/04/2026;C;2;8\n",
    )
    .unwrap();
    assert_eq!(
        codes(&imported),
        [
            ("censored_value", Some(2)),
            ("duplicate_row_ignored", Some(3)),
            ("no_date", Some(4)),
            ("date_order_assumed_dmy", None),
            ("no_currency", None),
        ]
    );
    let rows = rows(&imported);
    assert_eq!((0..rows.len()).map(|row| rows.line(row)).collect::<Vec<_>>(), [2, 4, 7]);
    assert_eq!(rows.number("clicks", 0), None, "hidden is missing, not 0");
    assert_eq!(rows.number("cost", 1), None, "dashes are missing, not 0");
    assert_eq!(rows.day("date", 1), None);
}

#[test]
fn a_table_of_weeks_and_channels_keeps_its_weeks_and_revenue() {
    let imported =
        read_text("Semaine;Canal;Dépenses;Revenu\n31/08/2026;TV;1 000,5;2\n07/09/2026;Radio;3;--\n").unwrap();
    let rows = rows(&imported);
    assert_eq!(rows.day("date", 0).unwrap().to_string(), "2026-08-31");
    assert_eq!(rows.text("channel", 0), Some("TV"));
    assert_eq!((rows.number("cost", 0), rows.number("revenue", 0)), (Some(1000.5), Some(2.0)));
    assert_eq!(rows.number("revenue", 1), None);
}

#[test]
fn a_second_table_is_named_and_left_out() {
    let imported =
        read_text("Campaign,Currency,Cost,Clicks\nA,EUR,1.5,2\n\nAd group name,Impressions,Clicks\nX,10,1\n")
            .unwrap();
    assert_eq!(
        (rows(&imported).len(), codes(&imported)),
        (1, vec![("several_tables", Some(4)), ("no_date", None)])
    );
}

fn series(text: &str, roles: &[(&str, Role)]) -> Result<Imported, Refusal> {
    let roles =
        roles.iter().map(|(column, role)| RoleChoice { column: (*column).into(), role: *role }).collect();
    read(text.as_bytes(), &Options { roles: Some(roles), ..Options::default() })
}

#[test]
fn a_table_of_periods_is_read_in_the_order_of_its_file() {
    let text = "Ventes de la boutique\n\nSemaine;Ventes (EUR);Dépenses TV;Texte\n14/09/2026;1 200,50;--;a\n07/09/2026;900;12,5;b\nTotal;2 100,50;12,5;\n";
    let refusal = read_text(text).unwrap_err();
    let roles: Vec<Role> = refusal.mapping.unwrap().columns.iter().map(|column| column.role).collect();
    assert_eq!(roles, [Role::Date, Role::Outcome, Role::Spend, Role::Ignore]);
    let roles = [("Semaine", Role::Date), ("Ventes (EUR)", Role::Outcome), ("Dépenses TV", Role::Spend)];
    let imported = series(text, &roles).unwrap();
    let (report, table) = (&imported.report, series_of(&imported));
    let dates: Vec<String> = table.dates().iter().map(ToString::to_string).collect();
    assert_eq!(dates, ["2026-09-14", "2026-09-07"]);
    assert_eq!((table.line(0), table.line(1)), (4, 5));
    assert_eq!(table.values("Ventes (EUR)").unwrap(), [Some(1200.5), Some(900.0)]);
    assert_eq!(table.values("Dépenses TV").unwrap(), [None, Some(12.5)]);
    assert_eq!(
        (report.header_line, report.skipped.total_rows, report.currency.as_deref()),
        (3, 1, Some("EUR"))
    );
    assert_eq!(report.warnings, []);
    let period = report.period.unwrap();
    assert_eq!((period.from.to_string(), period.to.to_string()), ("2026-09-07".into(), "2026-09-14".into()));
}

#[test]
fn a_table_of_periods_is_refused_where_it_is_wrong() {
    let error = |text: &str, roles: &[(&str, Role)]| series(text, roles).unwrap_err().error;
    let both = [("d", Role::Date), ("y", Role::Outcome)];
    assert_eq!(
        place(&error("d,y\n2026-01-05,1\n2026-01-05,2\n", &both)),
        ("duplicate_dates", Some(3), Some("2026-01-05"))
    );
    assert_eq!(place(&error("d,y\n2026-01-05,x\n", &both)), ("unreadable_number", Some(2), Some("x")));
    assert_eq!(place(&error("d,y\n,1\n", &both)), ("invalid_date", Some(2), Some("")));
    assert_eq!(place(&error("d,y\n", &both)), ("no_data_rows", Some(1), None));
    assert_eq!(place(&error("d,y,y\n2026-01-05,1,2\n", &both)), ("duplicate_name", Some(1), Some("y")));
    assert_eq!(place(&error("d,z\n2026-01-05,1\n", &both)), ("unknown_column", None, Some("y")));
    assert_eq!(error("d,y\n2026-01-05,1\n", &both[1..]).field_name(), Some("date"));
    assert_eq!(error("d,y\n2026-01-05,1\n", &both[..1]).code().as_str(), "missing_input");
    // Roles win over a header that is recognised.
    let text = "Day,Campaign,Currency,Cost\n2026-01-05,A,EUR,1.5\n";
    assert_eq!(rows(&read_text(text).unwrap()).len(), 1);
    let imported = series(text, &[("Day", Role::Date), ("Cost", Role::Spend)]).unwrap();
    assert_eq!(series_of(&imported).len(), 1);
}

#[test]
fn limits_are_refused_by_name() {
    let limit = |refusal: Refusal| {
        assert_eq!(refusal.error.code().as_str(), "too_large");
        serde_json::to_value(&refusal.error.details()["limit"]).unwrap()
    };
    let mut reader = Reader::new("large.csv");
    let chunk = vec![b'x'; 1 << 20];
    for _ in 0..=MAX_BYTES / chunk.len() {
        reader.push(&chunk);
    }
    assert_eq!(limit(reader.finish(&Options::default()).unwrap_err()), "bytes");
    let wide = format!("Campaign,Cost{}\n", ",x".repeat(1000));
    assert_eq!(limit(read_text(&wide).unwrap_err()), "columns");
    let long = format!("Campaign,Currency,Cost\n{},EUR,1\n", "x".repeat((1 << 20) + 1));
    assert_eq!(limit(read_text(&long).unwrap_err()), "field_bytes");
    let mut many = "Campaign,Clicks\n".to_owned();
    for _ in 0..=2_000_000 {
        many.push_str("A,1\n");
    }
    let mut reader = Reader::new("many.csv");
    reader.push(many.as_bytes());
    let refusal = reader.finish(&Options::default()).unwrap_err();
    assert_eq!(refusal.error.line_number(), Some(2_000_002));
    assert_eq!(limit(refusal), "rows");
}

#[test]
fn a_report_and_a_table_survive_being_saved() {
    let Imported { report, table } =
        read(&fs::read(cases().join("p07_tiktok_en.csv")).unwrap(), &Options::default()).unwrap();
    let text = serde_json::to_string(&report).unwrap();
    assert_eq!(serde_json::from_str::<Report>(&text).unwrap(), report);
    let foreign = text.replacen('{', "{\"__proto__\":{},", 1);
    assert!(serde_json::from_str::<Report>(&foreign).is_err());
    let saved = SavedTable::from(&table);
    let text = serde_json::to_string(&saved).unwrap();
    assert_eq!(serde_json::from_str::<SavedTable>(&text).unwrap(), saved);
    assert_eq!(SavedTable::from(&saved.to_imported().unwrap()), saved);
}

#[test]
fn one_placeholder_date_is_refused_with_its_line() {
    for placeholder in ["9999-12-31", "0024-05-01", "1900-01-01"] {
        let mut text = "Name,Email,Financial Status,Currency,Total,Created at\n".to_owned();
        for order in 1..=60 {
            let day = if order == 41 {
                placeholder.to_owned()
            } else {
                format!("2026-0{}-{:02}", 1 + order / 20, 1 + order % 20)
            };
            let _ = writeln!(text, "#{order},a{order}@example.com,paid,EUR,10.00,{day}");
        }
        let error = refused(&text);
        // A year that no export has is no day at all.
        let code = if placeholder == "1900-01-01" { "far_date" } else { "invalid_date" };
        assert_eq!(place(&error), (code, Some(42), Some(placeholder)));
    }
    // In a table of periods too.
    let error =
        series("d,y\n2026-01-05,1\n2026-01-12,2\n1900-01-01,3\n", &[("d", Role::Date), ("y", Role::Outcome)]);
    assert_eq!(place(&error.unwrap_err().error), (Code::FarDate.as_str(), Some(4), Some("1900-01-01")));
}

mod properties {
    use super::*;
    use proptest::prelude::*;

    /// One line of a table: campaign, impressions, cost in cents, days after 2026-01-01.
    type Line = (String, u32, i64, i64);

    fn lines() -> impl Strategy<Value = Vec<Line>> {
        let line = ("[A-Za-zéàœ€ ;,|\"']{0,8}[A-Za-z0-9é]", 0_u32..3_000_000, 0_i64..500_000_000, 0_i64..364);
        proptest::collection::vec(line, 1..12).prop_filter("names are no totals, rows differ", |lines| {
            let mut seen = std::collections::BTreeSet::new();
            lines.iter().all(|line| !line.0.to_lowercase().contains("total") && seen.insert(line.clone()))
        })
    }

    fn grouped(number: u64, separator: &str) -> String {
        let digits = number.to_string();
        let mut text = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push_str(separator);
            }
            text.push(digit);
        }
        text
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        /// The same table in any dialect is the same table.
        #[test]
        fn prop_a_table_reads_the_same_in_every_dialect(
            lines in lines(),
            delimiter in prop::sample::select(vec![b',', b';', b'\t', b'|']),
            comma in any::<bool>(),
            separator in prop::sample::select(vec!["", "\u{202F}", "\u{A0}", "other"]),
            encoding in 0..4,
            preamble in prop::sample::select(vec!["", "Rapport, du mois; complet\n\n", "\n\n"]),
        ) {
            let (point, other) = if comma { (",", ".") } else { (".", ",") };
            let separator = if separator == "other" { other } else { separator };
            let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
            writer.write_record(["Jour", "Campagne", "Impr.", "Coût (EUR)"]).unwrap();
            for (name, impressions, cents, days) in &lines {
                let date = levier::value::Date::new(2026, 1, 1).unwrap().plus_days(*days).unwrap();
                let whole = grouped(cents.unsigned_abs() / 100, separator);
                let cost = format!("{whole}{point}{:02}", cents % 100);
                let impressions = grouped(u64::from(*impressions), separator);
                writer.write_record([&date.to_string(), name, &impressions, &cost]).unwrap();
            }
            let text = format!("{preamble}{}", String::from_utf8(writer.into_inner().unwrap()).unwrap());
            let bytes: Vec<u8> = match encoding {
                0 => text.into_bytes(),
                1 => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
                2 => [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
                _ => [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect(),
            };
            let imported = read(&bytes, &Options::default());
            let imported = imported.unwrap_or_else(|refusal| panic!("{refusal}"));
            let rows = rows(&imported);
            prop_assert_eq!(rows.len(), lines.len());
            for (row, (name, impressions, cents, _)) in lines.iter().enumerate() {
                prop_assert_eq!(rows.text("campaign", row), Some(name.trim()));
                prop_assert_eq!(rows.number("impressions", row), Some(f64::from(*impressions)));
                let cost: f64 = format!("{cents}e-2").parse().unwrap();
                prop_assert_eq!(rows.number("cost", row), Some(cost));
            }
        }

        /// Whatever the bytes, a table or a coded reason; never a panic, never a number that is not finite.
        #[test]
        fn prop_any_bytes_give_a_table_or_a_reason(
            head in prop::sample::select(vec!["", "Campaign,Cost\n", "Jour;Campagne;Coût\n", "date,y,x1\n2026-01-05,1,2\n"]),
            tail in prop_oneof![
                proptest::collection::vec(any::<u8>(), 0..200),
                "[0-9,;.\"\n <%€Aé/-]{0,80}".prop_map(String::into_bytes),
            ],
        ) {
            let bytes = [head.as_bytes(), &tail].concat();
            if let Ok(imported) = read(&bytes, &Options::default()) {
                let numbers = imported.table.table().columns().iter().filter_map(|column| column.cells().as_numbers());
                let finite = numbers.flat_map(|numbers| numbers.iter().flatten()).all(f64::is_finite);
                prop_assert!(finite && !rows(&imported).is_empty());
            }
            let roles = [("date", Role::Date), ("y", Role::Outcome)];
            let roles = roles.map(|(column, role)| RoleChoice { column: column.into(), role }).to_vec();
            let _ = read(&bytes, &Options { roles: Some(roles), ..Options::default() });
        }

        /// Cutting a file short never makes a row out of half a line: rows read are rows of the whole,
        /// but for the last, whose number may have lost digits with the end of the file.
        #[test]
        fn prop_a_cut_file_never_shifts_a_column(cut in 0_usize..420) {
            let whole = fs::read(cases().join("p02_google_ads_en.csv")).unwrap();
            let saved = |bytes: &[u8]| {
                read(bytes, &Options::default()).map(|imported| SavedTable::from(&imported.table).rows)
            };
            let all = saved(&whole).unwrap();
            if let Ok(part) = saved(&whole[..cut.min(whole.len())]) {
                for (row, expected) in part.iter().zip(&all).take(part.len().saturating_sub(1)) {
                    prop_assert_eq!(row, expected);
                }
            }
        }
    }
}
