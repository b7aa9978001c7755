//! The reference exports of `tests/cases/imports-2`, `imports-3` and `imports-4`: totals, currencies, units, days,
//! headers and bytes as real exports have them, with the questions that they ask and what each answer gives.
//!
//! Each `X` is read and compared with `X.expected.json` as the format of these cases says. The right readings of
//! `imports-2` were written by hand from public reports of what went wrong elsewhere; those of the others, the same
//! faults in other languages, platforms and places, were written by hand from the rules.

use levier::audience::{AudienceRoles, AudienceShape, People, Returns};
use levier::import::{Imported, Options, Reader, Refusal, customer_table};
use levier::table::Cells;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

fn cases(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(folder)
}

fn same(expected: &Value, got: &Value) -> bool {
    match (expected, got) {
        (Value::Object(expected), _) => expected.iter().all(|(key, value)| same(value, &got[key])),
        (Value::Array(expected), Value::Array(got)) => {
            expected.len() == got.len() && expected.iter().zip(got).all(|(expected, got)| same(expected, got))
        }
        _ => match (expected.as_f64(), got.as_f64()) {
            (Some(expected), Some(got)) => (expected - got).abs() <= 1e-9,
            _ => expected == got,
        },
    }
}

fn read(bytes: &[u8], options: &Value) -> Result<Imported, Refusal> {
    let options: Options = serde_json::from_value(options.clone()).unwrap();
    let mut reader = Reader::new("file.csv");
    for chunk in bytes.chunks(7) {
        reader.push(chunk);
    }
    reader.finish(&options)
}

/// The rows of an export as objects.
fn rows_of(imported: &Imported) -> Vec<Value> {
    let Some(rows) = imported.table.rows() else { return Vec::new() };
    let cell = |cells: &Cells, row: usize| -> Value {
        match cells {
            Cells::Days(days) => days.get(row).map(|date| date.to_string()).into(),
            Cells::Numbers(numbers) => numbers.get(row).into(),
            Cells::Texts(texts) => texts.get(row).into(),
        }
    };
    (0..rows.len())
        .map(|row| {
            let columns = rows.table.columns().iter().skip(1);
            let mut object: serde_json::Map<String, Value> =
                columns.map(|column| (column.name().to_owned(), cell(column.cells(), row))).collect();
            object.insert("currency".into(), rows.currency.clone().into());
            Value::Object(object)
        })
        .collect()
}

struct Differences<'a> {
    at: String,
    found: &'a mut Vec<String>,
}

impl Differences<'_> {
    fn check(&mut self, what: &str, expected: &Value, got: &Value) {
        if !same(expected, got) {
            self.found.push(format!("{} {what}: expected {expected}, got {got}", self.at));
        }
    }

    fn refusal(&mut self, expected: &Value, error: &levier::Error) {
        self.check("ok", &expected["ok"], &json!(false));
        let got = json!({
            "code": error.code().as_str(), "line": error.line_number(), "field": error.field_name(),
            "found": error.found_text(),
        });
        for key in ["code", "line", "field", "found"] {
            if let Some(value) = expected["error"].get(key) {
                self.check(key, value, &got[key]);
            }
        }
    }

    fn imported(&mut self, expected: &Value, imported: &Imported) {
        let report = serde_json::to_value(&imported.report).unwrap();
        self.check("ok", &expected["ok"], &json!(true));
        for key in ["kind", "encoding", "period", "currency", "ui_language"] {
            if let Some(value) = expected.get(key) {
                self.check(key, value, &report[key]);
            }
        }
        if let Some(platforms) = expected["platforms"].as_array() {
            let known = platforms.contains(&report["platform"]);
            self.check(&format!("platform {}", report["platform"]), &json!(true), &json!(known));
        }
        self.check("total_rows", &expected["skipped"]["total_rows"], &report["skipped"]["total_rows"]);
        let wanted = expected["rows"].as_array().cloned().unwrap_or_default();
        let rows = rows_of(imported);
        self.check("rows", &json!(wanted.len()), &json!(rows.len()));
        for (at, (expected, row)) in wanted.iter().zip(&rows).enumerate() {
            self.check(&format!("row {at}"), expected, row);
        }
        if let Some(dates) = expected.get("dates") {
            let series = imported.table.series().unwrap();
            let got: Vec<String> = series.dates().iter().map(ToString::to_string).collect();
            self.check("dates", dates, &json!(got));
            let columns = series.columns.iter().skip(1);
            let got: Vec<Value> = columns
                .map(|column| json!({ "name": column.name, "role": column.role, "values": series.values(&column.name) }))
                .collect();
            self.check("columns", &expected["columns"], &json!(got));
        }
        let warnings = report["warnings"].as_array().unwrap();
        for warning in expected["warnings"].as_array().into_iter().flatten() {
            let found = warnings.iter().any(|got| same(warning, got));
            self.check(
                &format!("warning {warning} among {}", report["warnings"]),
                &json!(true),
                &json!(found),
            );
        }
        for code in expected["warnings_absent"].as_array().into_iter().flatten() {
            let found = warnings.iter().any(|got| got["code"] == *code);
            self.check(
                &format!("no warning {code} among {}", report["warnings"]),
                &json!(false),
                &json!(found),
            );
        }
    }
}

fn compare(bytes: &[u8], expected: &Value, at: String, found: &mut Vec<String>) {
    let empty = json!({});
    let mut differences = Differences { at, found };
    if expected["route"] == "customers" {
        let read = customer_table(bytes).and_then(|table| {
            let mut roles = AudienceRoles::guess(&table);
            if let Some(given) = expected.get("roles") {
                let name = |key: &str| given[key].as_str().map(str::to_owned);
                roles = AudienceRoles {
                    shape: if given["shape"] == "orders" {
                        AudienceShape::Orders
                    } else {
                        AudienceShape::Customers
                    },
                    customer: name("customer"),
                    date: name("date"),
                    amount: name("amount"),
                    frequency: name("frequency"),
                    as_of: None,
                    until: None,
                    returns: Returns::Net,
                    date_order: None,
                };
            }
            People::new(&table, &roles)
        });
        match read {
            Ok((_, facts)) => {
                differences.check("ok", &expected["ok"], &json!(true));
                differences.check("facts", &expected["facts"], &serde_json::to_value(&facts).unwrap());
            }
            Err(error) => differences.refusal(expected, &error),
        }
        return;
    }
    if let Some(mapping) = expected.get("mapping") {
        let offered = read(bytes, &empty).err().and_then(|refusal| refusal.mapping);
        let offered = offered.map_or_else(Vec::new, |mapping| mapping.columns);
        for (name, role) in mapping.as_object().unwrap() {
            let got = offered.iter().find(|column| column.name == *name);
            let got = got.map(|column| serde_json::to_value(column.role).unwrap()).unwrap_or_default();
            differences.check(&format!("role of {name}"), role, &got);
        }
    }
    match read(bytes, expected.get("options").unwrap_or(&empty)) {
        Ok(imported) => differences.imported(expected, &imported),
        Err(refusal) => differences.refusal(expected, &refusal.error),
    }
}

#[test]
fn exports_with_questions_are_read_asked_or_refused_as_they_should_be() {
    all_read("imports-2", 27);
}

#[test]
fn the_same_faults_elsewhere_are_met_the_same_way() {
    all_read("imports-3", 34);
}

#[test]
fn periods_statistics_and_headers_that_read_two_ways_are_settled_or_asked() {
    all_read("imports-4", 16);
}

#[test]
fn the_name_of_a_file_says_the_year_of_its_months() {
    let read = |name: &str| {
        let mut reader = Reader::new(name);
        reader.push("Mois;Campagne;Coût (€)\njanvier;Marque;100\n".as_bytes());
        reader.finish(&Options::default())
    };
    let imported = read("depenses_2026.csv").unwrap();
    assert_eq!(rows_of(&imported)[0]["date"], json!("2026-01-01"));
    let said = serde_json::to_value(&imported.report.warnings).unwrap();
    assert!(
        same(&json!({ "code": "year_from_elsewhere", "found": "depenses_2026.csv" }), &said[0]),
        "{said}"
    );
    // The day on which it was saved says nothing.
    assert_eq!(read("export-2026-03-04.csv").unwrap_err().error.details()["lacks"], "year".into());
}

#[test]
fn a_header_says_its_currency_and_its_tax_and_the_cost_is_read() {
    for (header, currency) in [
        ("Coût (DH)", None),
        ("Coût (FCFA)", None),
        ("Coût (CHF)", Some("CHF")),
        ("Coût (MAD)", Some("MAD")),
        ("Cost (R$)", Some("BRL")),
        ("Spend (kr)", None),
        ("Dépenses (k€)", Some("EUR")),
        ("Coût TTC", None),
        ("Coût HT (€)", Some("EUR")),
        ("Cost (excl. VAT)", None),
        ("Cost / EUR", Some("EUR")),
        ("Coût/€", Some("EUR")),
        ("Cost (XYZ)", None),
        ("Kosten inkl. MwSt. (€)", Some("EUR")),
    ] {
        let text = format!("Day;Campaign;{header};Clicks\n2026-09-15;Brand;12,50;3\n");
        let imported = read(text.as_bytes(), &json!({})).unwrap();
        let cost = if header.contains("k€") { 12_500.0 } else { 12.5 };
        assert_eq!(rows_of(&imported)[0]["cost"], json!(cost), "{header}");
        assert_eq!(imported.report.currency.as_deref(), currency, "{header}");
    }
    // A period or another measure in brackets is no currency.
    let imported = read(b"Day;Campaign;Cost (YTD);Clicks\n2026-09-15;Brand;12,50;3\n", &json!({})).unwrap();
    assert!(rows_of(&imported)[0].get("cost").is_none());
}

fn all_read(folder: &str, at_least: usize) {
    let mut names: Vec<_> = fs::read_dir(cases(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.retain(|path| path.extension().is_some_and(|extension| extension == "csv"));
    names.sort();
    assert!(names.len() >= at_least, "{} files", names.len());
    let mut found = Vec::new();
    for path in names {
        let expected = fs::read_to_string(format!("{}.expected.json", path.display())).unwrap();
        let expected: Value = serde_json::from_str(&expected).unwrap();
        let bytes = fs::read(&path).unwrap();
        let file = expected["file"].as_str().unwrap().to_owned();
        compare(&bytes, &expected, file.clone(), &mut found);
        for (at, answer) in expected["answers"].as_array().into_iter().flatten().enumerate() {
            compare(&bytes, answer, format!("{file} answer {at}"), &mut found);
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
