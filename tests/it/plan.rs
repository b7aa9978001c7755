//! The plan: every reference case of `tests/cases/plan`.

use levier::plan::answer;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The tolerances of a number: relative and absolute.
#[derive(Clone, Copy)]
struct Tolerance {
    rel: f64,
    abs: f64,
}

impl Tolerance {
    fn of(tol: Option<&Value>) -> Self {
        let entry = |name| tol.and_then(|tol| tol[name].as_f64()).unwrap_or(0.0);
        Self { rel: entry("rel"), abs: entry("abs") }
    }

    fn accepts(self, found: f64, expected: f64) -> bool {
        let apart = (found - expected).abs();
        apart <= self.abs || apart <= self.rel * expected.abs()
    }
}

/// Where the answer differs from what is expected: only keys that are expected are compared, an absent key is null.
fn differences(
    path: &str,
    expected: &Value,
    found: &Value,
    tol: Tolerance,
    by_key: &Value,
    out: &mut Vec<String>,
) {
    match (expected, found) {
        (Value::Object(keys), Value::Object(answer)) => {
            for (key, value) in keys {
                let own = by_key.get(key).filter(|own| own.is_object());
                let tol = own.map_or(tol, |own| Tolerance::of(Some(own)));
                let found = answer.get(key).unwrap_or(&Value::Null);
                differences(&format!("{path}.{key}"), value, found, tol, by_key, out);
            }
        }
        (Value::Array(items), Value::Array(answer)) if items.len() == answer.len() => {
            for (at, (item, found)) in items.iter().zip(answer).enumerate() {
                differences(&format!("{path}[{at}]"), item, found, tol, by_key, out);
            }
        }
        (Value::Number(number), Value::Number(answer)) if number.is_f64() => {
            if !tol.accepts(answer.as_f64().unwrap(), number.as_f64().unwrap()) {
                out.push(format!("{path}: {found} instead of {expected}"));
            }
        }
        (Value::Number(number), Value::Number(answer)) => {
            if number.as_f64() != answer.as_f64() {
                out.push(format!("{path}: {found} instead of {expected}"));
            }
        }
        _ if expected == found => {}
        _ => out.push(format!("{path}: {found} instead of {expected}")),
    }
}

fn files() -> Vec<PathBuf> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/plan");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn every_reference_case_is_answered_as_expected() {
    let mut failed = Vec::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for file in files() {
        let suite: Map<String, Value> = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
        for case in suite["cases"].as_array().unwrap() {
            let kind = case["kind"].as_str().unwrap();
            *counts.entry(kind.to_owned()).or_default() += 1;
            let Some(found) = answer(kind, &case["input"]) else {
                failed.push(format!("{}: no function", case["id"]));
                continue;
            };
            let mut different = Vec::new();
            let tol = Tolerance::of(Some(&case["tol"]));
            differences("", &case["expected"], &found, tol, &case["tol"], &mut different);
            failed.extend(different.into_iter().map(|text| format!("{}{text}", case["id"])));
        }
    }
    assert!(failed.is_empty(), "{} differences:\n{}", failed.len(), failed.join("\n"));
    assert_eq!((counts.len(), counts.values().sum::<usize>()), (16, 356));
}
