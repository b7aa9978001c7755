//! The cases of the course: every file of `tests/cases/course`, every case, by the function of its kind.
//!
//! Only keys present in `expected` are compared; text, null and whole numbers are exact; another number passes within
//! the tolerances of the innermost key on its way that has one.

use serde_json::Value;
use std::fs;

#[derive(Clone, Copy)]
struct Tolerance {
    rel: f64,
    abs: f64,
}

impl Tolerance {
    fn of(entry: &Value) -> Self {
        let part = |key: &str| entry.get(key).and_then(Value::as_f64).unwrap_or(0.0);
        Self { rel: part("rel"), abs: part("abs") }
    }
}

/// The differences between what is expected and what was computed, each with its way.
fn compare(
    expected: &Value,
    computed: &Value,
    at: &str,
    tolerances: &Value,
    own: Tolerance,
    wrong: &mut Vec<String>,
) {
    match (expected, computed) {
        (Value::Object(keys), Value::Object(found)) => {
            for (key, value) in keys {
                let inner = tolerances.get(key).map_or(own, Tolerance::of);
                let next = found.get(key).unwrap_or(&Value::Null);
                compare(value, next, &format!("{at}.{key}"), tolerances, inner, wrong);
            }
        }
        (Value::Array(items), Value::Array(found)) if items.len() == found.len() => {
            for (place, (item, next)) in items.iter().zip(found).enumerate() {
                compare(item, next, &format!("{at}[{place}]"), tolerances, own, wrong);
            }
        }
        (Value::Number(number), Value::Number(found)) => {
            let (e, x) = (number.as_f64().unwrap(), found.as_f64().unwrap());
            let gap = (x - e).abs();
            let near = number.is_f64() && (gap <= own.abs || gap <= own.rel * e.abs());
            if x != e && !near {
                wrong.push(format!("{at}: {x}, not {e}"));
            }
        }
        _ if expected == computed => {}
        _ => wrong.push(format!("{at}: {computed}, not {expected}")),
    }
}

/// The cases of one suite that fail, and how many it has.
fn run(suite: &str) -> (usize, Vec<String>) {
    let path = format!("{}/tests/cases/course/{suite}.json", env!("CARGO_MANIFEST_DIR"));
    let file: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let cases = file["cases"].as_array().unwrap();
    let mut failed = Vec::new();
    for case in cases {
        let (id, kind) = (case["id"].as_str().unwrap(), case["kind"].as_str().unwrap());
        let Some(answer) = levier::course::answer(kind, &case["input"]) else {
            failed.push(format!("{id}: no function"));
            continue;
        };
        let mut wrong = Vec::new();
        compare(&case["expected"], &answer, "", &case["tol"], Tolerance::of(&case["tol"]), &mut wrong);
        failed.extend((!wrong.is_empty()).then(|| format!("{id}: {}", wrong.join("; "))));
    }
    (cases.len(), failed)
}

macro_rules! suites {
    ($($name:ident: $cases:literal,)+) => {$(
        #[test]
        fn $name() {
            let (cases, failed) = run(stringify!($name));
            assert!(failed.is_empty(), "{} of {cases} fail:\n{}", failed.len(), failed.join("\n"));
            assert_eq!(cases, $cases);
        }
    )+};
}

suites! {
    answer_code: 45,
    answer_read: 100,
    class_results: 18,
    exercise_check: 42,
    exercises: 56,
    expression: 76,
    mark: 107,
    moodle_xml: 40,
    probes: 53,
    scorm_state: 49,
    variant: 40,
}
