//! How answers are compared: what is expected, key by key, within the tolerances of the file.

use serde_json::Value;

/// Tolerances that hold somewhere.
#[derive(Clone, Copy)]
struct Tolerance {
    rel: f64,
    abs: f64,
}

impl Tolerance {
    fn of(tol: &Value) -> Self {
        let number = |key: &str| tol[key].as_f64().unwrap_or(0.0);
        Self { rel: number("rel"), abs: number("abs") }
    }
}

/// Checks `told` against what a case expects.
pub(crate) fn check(case: &Value, told: &Value) {
    let id = case["id"].as_str().unwrap();
    let (expected, tol) = (&case["expected"], &case["tol"]);
    let mut wrong = Vec::new();
    for (key, want) in expected.as_object().unwrap() {
        if key == "params" && flat(case, told) {
            continue;
        }
        let own = tol.get(key).map_or_else(|| Tolerance::of(tol), Tolerance::of);
        compare(key, want, &told[key.as_str()], tol, own, &mut wrong);
    }
    assert!(wrong.is_empty(), "{id}:\n{}", wrong.join("\n"));
}

/// Whether parameters pass as a whole, because the likelihood is as high.
fn flat(case: &Value, told: &Value) -> bool {
    let gap = told["loglik"].as_f64().zip(case["expected"]["loglik"].as_f64()).map(|(a, b)| (a - b).abs());
    case["tol"]["params_pass_if_loglik_within"].as_f64().zip(gap).is_some_and(|(within, gap)| gap <= within)
}

fn compare(at: &str, want: &Value, told: &Value, tol: &Value, own: Tolerance, wrong: &mut Vec<String>) {
    match want {
        Value::Array(list) => {
            let told: &[Value] = told.as_array().map_or(&[], |told| told);
            if told.len() != list.len() {
                wrong.push(format!("{at}: {} values, expected {}", told.len(), list.len()));
                return;
            }
            for (index, (want, told)) in list.iter().zip(told).enumerate() {
                compare(&format!("{at}[{index}]"), want, told, tol, own, wrong);
            }
        }
        Value::Object(map) => {
            for (key, want) in map {
                let inner = tol.get(key).map_or(own, Tolerance::of);
                compare(&format!("{at}.{key}"), want, &told[key.as_str()], tol, inner, wrong);
            }
        }
        Value::Number(number) if number.is_f64() => {
            let (e, x) = (number.as_f64().unwrap(), told.as_f64().unwrap_or(f64::NAN));
            let gap = (x - e).abs();
            if !(gap <= own.abs || gap <= own.rel * e.abs()) {
                wrong.push(format!("{at}: {told}, expected {want}"));
            }
        }
        Value::Number(number) => {
            if told.as_f64() != number.as_f64() {
                wrong.push(format!("{at}: {told}, expected {want}"));
            }
        }
        _ => {
            if told != want {
                wrong.push(format!("{at}: {told}, expected {want}"));
            }
        }
    }
}

#[test]
fn a_wrong_number_is_found_and_a_flat_likelihood_lets_parameters_pass() {
    let case = serde_json::json!({
        "id": "made up",
        "expected": { "n": 3, "params": { "a": 1.0 }, "loglik": -10.0, "text": [null, "x"] },
        "tol": { "params": { "rel": 0.1 }, "loglik": { "abs": 0.5 }, "params_pass_if_loglik_within": 0.01 },
    });
    let told = |n: u32, a: f64, loglik: f64| serde_json::json!({ "n": n, "params": { "a": a }, "loglik": loglik, "text": [null, "x"] });
    let passes = |told: Value| std::panic::catch_unwind(|| check(&case, &told)).is_ok();
    assert!(passes(told(3, 1.05, -10.3)) && passes(told(3, 2.0, -10.005)));
    assert!(!passes(told(4, 1.0, -10.0)) && !passes(told(3, 1.2, -10.3)) && !passes(told(3, 1.0, -11.0)));
    assert!(!passes(serde_json::json!({ "n": 3 })));
}
