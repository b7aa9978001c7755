//! The reference exports of `tests/cases/imports`, and the public data sets when they are at hand.
//!
//! Each `X` is read and compared with `X.expected.json` as `imports.md` says: success or error code,
//! line, kind, encoding, row count, total rows, period, currency and warnings exactly; rows on the
//! keys of the expectation, `null` meaning missing. Expectations come from the platforms' formats,
//! written by hand; none was produced by this code.

use levier::import::{DateOrder, Imported, Mark, Options, Reader, Refusal, Role, RoleChoice, Row};
use serde_json::Value;
use std::collections::BTreeMap;
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
        Ok(imported) => panic!("read as {:?}", imported.table.rows),
    }
}

/// What a row holds under an expectation's key.
fn held(row: &Row, currency: Option<&str>, key: &str) -> Value {
    match key {
        "date" => row.date.map(|date| date.to_string()).into(),
        "date_end" => row.date_end.map(|date| date.to_string()).into(),
        "currency" => currency.into(),
        _ => match (row.numbers.get(key), row.texts.get(key)) {
            (Some(&number), _) => number.into(),
            (None, Some(text)) => text.as_str().into(),
            (None, None) => Value::Null,
        },
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
    let (report, table) = (serde_json::to_value(&imported.report).unwrap(), &imported.table);
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
    let rows = expected["rows"].as_array().map_or(&[][..], Vec::as_slice);
    check("rows", &rows.len().into(), table.rows.len().into());
    check("rows_read", &rows.len().into(), report["rows_read"].clone());
    for (expected, row) in rows.iter().zip(&table.rows) {
        for (key, value) in expected.as_object().unwrap() {
            check(&format!("line {} {key}", row.line), value, held(row, table.currency.as_deref(), key));
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
    assert_eq!(names.len(), 18);
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
