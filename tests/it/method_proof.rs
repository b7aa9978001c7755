//! The reference cases of the methods of proof.

use levier::method::answer;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use std::fs;
use std::path::Path;

const FILES: [&str; 9] = [
    "attribution",
    "bass_fit",
    "bass_target",
    "break_test",
    "did",
    "elasticity",
    "geo_design",
    "holt_winters",
    "synthetic_control",
];

/// Compares an answer with the expected one by the tolerances of its case.
struct Comparison<'a> {
    tolerances: &'a Map<String, Value>,
    differences: Vec<String>,
}

impl Comparison<'_> {
    /// Whether a number is close enough, by the innermost key with a tolerance of its own.
    fn is_close(&self, keys: &[String], got: f64, expected: f64) -> bool {
        let own = keys.iter().rev().find_map(|key| self.tolerances.get(key).and_then(Value::as_object));
        let tolerances = own.unwrap_or(self.tolerances);
        let number = |name: &str| tolerances.get(name).and_then(Value::as_f64).unwrap_or(0.0);
        let lower = tolerances.get("better_is_lower") == Some(&Value::Bool(true)) && got < expected;
        let apart = (got - expected).abs();
        lower || apart <= number("abs") || apart <= number("rel") * expected.abs()
    }

    fn compare(&mut self, keys: &mut Vec<String>, got: &Value, expected: &Value) {
        let same = match (got, expected) {
            (Value::Object(got), Value::Object(expected)) => {
                for (key, value) in expected {
                    keys.push(key.clone());
                    self.compare(keys, got.get(key).unwrap_or(&Value::Null), value);
                    keys.pop();
                }
                true
            }
            (Value::Array(got), Value::Array(expected)) if got.len() == expected.len() => {
                for (got, expected) in got.iter().zip(expected) {
                    self.compare(keys, got, expected);
                }
                true
            }
            (Value::Number(got), Value::Number(expected)) => {
                let (got, value) = (got.as_f64().unwrap(), expected.as_f64().unwrap());
                got == value || expected.is_f64() && self.is_close(keys, got, value)
            }
            _ => got == expected,
        };
        if !same {
            self.differences.push(format!("{}: {got} instead of {expected}", keys.join(".")));
        }
    }
}

#[test]
fn every_case_is_answered_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/methods");
    let (mut count, mut failures) = (0, Vec::new());
    for name in FILES {
        let text = fs::read_to_string(folder.join(format!("{name}.json"))).expect("a file of cases");
        let file: Value = serde_json::from_str(&text).expect("JSON");
        for case in file["cases"].as_array().expect("cases") {
            count += 1;
            let kind = case["kind"].as_str().expect("a kind");
            let got = answer(kind, &case["input"]).unwrap_or(Value::Null);
            let tolerances = case["tol"].as_object().expect("tolerances");
            let mut comparison = Comparison { tolerances, differences: Vec::new() };
            comparison.compare(&mut Vec::new(), &got, &case["expected"]);
            failures.extend(
                comparison.differences.iter().map(|difference| format!("{} {difference}", case["id"])),
            );
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert_eq!(count, 92, "the number of cases");
}

fn numbers(list: &Value) -> Vec<f64> {
    list.as_array().expect("a list").iter().map(|value| value.as_f64().expect("a number")).collect()
}

fn number(answer: &Value, key: &str) -> f64 {
    answer[key].as_f64().unwrap_or_else(|| panic!("{key} of {answer}"))
}

/// Units named u0, u1, …
fn units(rows: &[Vec<f64>]) -> Vec<Value> {
    rows.iter().enumerate().map(|(i, values)| json!({"id": format!("u{i}"), "values": values})).collect()
}

fn is_near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-7 * (1.0 + a.abs().max(b.abs()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// Every rule hands out the conversions, no more and no less; a chain of any order keeps the rate.
    #[test]
    fn credits_sum_to_the_conversions(
        paths in prop::collection::vec((prop::collection::vec(0_u8..4, 1..6), 0_u32..50, 1_u32..200), 1..8),
    ) {
        let paths: Vec<Value> = paths
            .iter()
            .map(|(touches, conversions, nulls)| {
                let path: Vec<String> = touches.iter().map(|touch| format!("c{touch}")).collect();
                json!({"path": path, "conversions": conversions, "nulls": nulls})
            })
            .collect();
        let credits = answer("attribution", &json!({"paths": paths, "orders": [1, 2, 3]})).unwrap();
        let conversions = number(&credits, "conversions");
        for rule in ["last", "first", "linear", "position", "time_decay", "shapley"] {
            prop_assert!(is_near(numbers(&credits[rule]).iter().sum(), conversions), "{rule}");
        }
        for chain in credits["markov"].as_array().unwrap() {
            prop_assert!(is_near(number(chain, "p"), number(&credits, "rate")));
            prop_assert!(is_near(numbers(&chain["credits"]).iter().sum(), conversions));
        }
    }

    /// What is solved for a target meets it.
    #[test]
    fn a_launch_meets_the_target_that_it_was_solved_for(
        p in 0.002..0.1f64, q in 0.05..0.9f64, time in 2_usize..10,
    ) {
        let m = 5_000.0;
        let known = json!({"m": m, "periods": time, "analogues": [{"name": "known", "p": p, "q": q}]});
        let sold = numbers(&answer("bass_analogy", &known).unwrap()["cumulative"])[time - 1];
        for (solve, found) in [("m", m), ("p", p), ("q", q)] {
            let question = json!({
                "solve": solve, "periods": time, "m": m, "p": p, "q": q, "target": sold, "time": time,
            });
            let launch = answer("bass_target", &question).unwrap();
            prop_assert!(is_near(number(&launch, solve), found), "{solve}: {launch}");
            prop_assert!(is_near(numbers(&launch["cumulative"])[time - 1], sold));
        }
    }

    /// A level of its own, and a movement that all share, change no effect of a panel.
    #[test]
    fn levels_and_common_movements_change_no_effect(
        rows in prop::collection::vec(prop::collection::vec(1.0..9.0f64, 8), 6),
        level in -3.0..3.0f64,
        common in prop::collection::vec(-3.0..3.0f64, 8),
    ) {
        let moved: Vec<Vec<f64>> = rows
            .iter()
            .enumerate()
            .map(|(i, row)| row.iter().zip(&common).map(|(v, c)| v + c + level * i as f64).collect())
            .collect();
        let ask = |kind: &str, rows: &[Vec<f64>]| {
            answer(kind, &json!({"units": units(rows), "treated": ["u0"], "start": 5})).unwrap()
        };
        for (kind, key) in [("did_panel", "att"), ("did_panel", "se"), ("synthetic_control", "pre_rmspe")] {
            prop_assert!(is_near(number(&ask(kind, &rows), key), number(&ask(kind, &moved), key)), "{kind} {key}");
        }
        let weights = numbers(&ask("synthetic_control", &rows)["weights"]);
        prop_assert!(weights.iter().all(|weight| *weight >= 0.0));
        prop_assert!(is_near(weights.iter().sum(), 1.0));
    }
}
