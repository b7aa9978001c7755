//! Preferences, prices and reach: every reference case, compared as its file says, and laws for any input.

use levier::method::answer;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fmt::Write;

/// The files of these cases, in `tests/cases/methods`.
const FILES: [(&str, &str, usize); 12] = [
    ("adbudg", include_str!("../cases/methods/adbudg.json"), 13),
    ("attribute_map", include_str!("../cases/methods/attribute_map.json"), 9),
    ("borders", include_str!("../cases/methods/borders.json"), 6),
    ("brand", include_str!("../cases/methods/brand.json"), 9),
    ("conjoint_design", include_str!("../cases/methods/conjoint_design.json"), 10),
    ("conjoint_partworths", include_str!("../cases/methods/conjoint_partworths.json"), 10),
    ("gabor_granger", include_str!("../cases/methods/gabor_granger.json"), 7),
    ("market_simulator", include_str!("../cases/methods/market_simulator.json"), 10),
    ("media", include_str!("../cases/methods/media.json"), 6),
    ("mds", include_str!("../cases/methods/mds.json"), 8),
    ("reach", include_str!("../cases/methods/reach.json"), 8),
    ("van_westendorp", include_str!("../cases/methods/van_westendorp.json"), 9),
];

#[test]
fn every_case_is_met() {
    let mut failures = Vec::new();
    for (name, text, count) in FILES {
        let file: Value = serde_json::from_str(text).unwrap();
        let cases = file["cases"].as_array().unwrap();
        assert_eq!(cases.len(), count, "{name}");
        for case in cases {
            let kind = case["kind"].as_str().unwrap();
            let found = answer(kind, &case["input"]).unwrap_or(Value::Null);
            let tolerance = Tolerance::of(&case["tol"]).unwrap_or(Tolerance::EXACT);
            let mut at = case["id"].as_str().unwrap().to_owned();
            compare(&case["expected"], &found, &case["tol"], tolerance, &mut at, &mut failures);
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// The error of an answer, with what it is about and what was found.
fn refusal(kind: &str, input: &Value) -> (Value, Value, Value) {
    let found = answer(kind, input).unwrap();
    (found["error"].clone(), found["field"].clone(), found["found"].clone())
}

#[test]
fn refusals_come_in_the_stated_order() {
    let attributes = json!([{"name": "a", "levels": ["x", "y"]}, {"name": "b", "levels": ["x", "y"]}]);
    let profiles = json!([[0, 0], [0, 1], [1, 0], [1, 1]]);
    let judge = json!({"id": "a", "nothing": 1, "same": 0, "half_more": 2, "unlimited": 3});
    for (kind, input, error, field, found) in [
        (
            "conjoint_design",
            json!({"attributes": attributes, "profiles": [[0, 0], [0, -1]]}),
            "out_of_range",
            json!("profiles"),
            json!(1),
        ),
        (
            "conjoint_design",
            json!({"attributes": attributes, "profiles": [[0, 9], [0]]}),
            "row_length",
            json!("profiles"),
            json!(1),
        ),
        (
            "conjoint_design",
            json!({"attributes": [{"name": "a", "levels": null}]}),
            "too_few_levels",
            json!("a"),
            Value::Null,
        ),
        (
            "conjoint_partworths",
            json!({"attributes": attributes, "profiles": profiles, "measure": "rating", "respondents": [{"id": "p", "answers": [null, null, null, null]}]}),
            "missing_input",
            json!("answers"),
            Value::Null,
        ),
        (
            "conjoint_choice",
            json!({"attributes": attributes, "tasks": [{"alternatives": [[0, 0], [1, 1]], "chosen": 2}]}),
            "out_of_range",
            json!("tasks"),
            json!(0),
        ),
        (
            "conjoint_choice",
            json!({"attributes": attributes, "tasks": [{"alternatives": [[0, 0], [1, 1]], "chosen": 1}]}),
            "aliased_design",
            json!("tasks"),
            json!(["a", "b"]),
        ),
        ("adbudg", json!({"spend": 0, "judges": []}), "out_of_range", json!("spend"), Value::Null),
        (
            "adbudg",
            json!({"spend": 1, "judges": [judge], "points": [-1]}),
            "zero_denominator",
            json!("a"),
            json!("same"),
        ),
        ("reach", json!({"model": "poisson"}), "unknown_id", json!("model"), json!("poisson")),
        (
            "reach",
            json!({"rating": 0.1, "insertions": 3, "target": 1}),
            "rate_out_of_range",
            json!("target"),
            Value::Null,
        ),
        (
            "gabor_granger",
            json!({"prices": [1, 2], "asked": [0, 5], "buyers": [0, 6]}),
            "zero_denominator",
            json!("asked"),
            json!(0),
        ),
        (
            "attribute_map",
            json!({"brands": ["a", "b"], "attributes": ["x"], "ratings": [[1], [null]]}),
            "missing_values",
            json!("b"),
            json!("x"),
        ),
        (
            "mds",
            json!({"items": ["a", "b", "c"], "distances": [[0, 1, 1], [1, 0, 1], [1, 1, 0]], "method": "kruskal"}),
            "zero_variance",
            json!("distances"),
            Value::Null,
        ),
    ] {
        assert_eq!(refusal(kind, &input), (json!(error), field, found), "{kind} {input}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    /// A curve goes through the four answers that made it.
    #[test]
    fn a_judged_curve_meets_its_answers(nothing in 0.0..0.9_f64, rise in 0.01..0.99_f64, ceiling in 1.05..9.0_f64, spend in 0.1..1e6_f64) {
        let half_more = 1.0 + rise * (ceiling - 1.0);
        let judge = json!({"id": "a", "nothing": nothing, "same": 1, "half_more": half_more, "unlimited": ceiling});
        let input = json!({"spend": spend, "judges": [judge], "points": [0, spend, 1.5 * spend]});
        let found = answer("adbudg", &input).unwrap();
        for (value, expected) in found["combined"]["values"].as_array().unwrap().iter().zip([nothing, 1.0, half_more]) {
            prop_assert!((value.as_f64().unwrap() - expected).abs() <= 1e-9 * expected.max(1.0));
        }
    }

    /// Contacts are counted once: shares sum to 1, and the mean is the rating times the insertions.
    #[test]
    fn contacts_add_up(c1 in 0.01..0.99_f64, part in 0.01..0.99_f64, insertions in 1_u32..60) {
        let c2 = c1 + part * c1 * (1.0 - c1);
        let input = json!({"model": "beta_binomial", "c1": c1, "c2": c2, "insertions": insertions});
        let found = answer("reach", &input).unwrap();
        let shares: Vec<f64> = found["distribution"].as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect();
        let mean: f64 = shares.iter().enumerate().map(|(k, share)| k as f64 * share).sum();
        prop_assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        prop_assert!((mean - c1 * f64::from(insertions)).abs() < 1e-7);
        prop_assert!((found["reach"].as_f64().unwrap() + shares[0] - 1.0).abs() < 1e-9);
    }

    /// Part-worths that made the ratings are found again, and simulated shares sum to 1.
    #[test]
    fn ratings_without_noise_give_their_part_worths(effects in prop::collection::vec(-2.0..2.0_f64, 3), scale in 0.1..3.0_f64) {
        let attributes = json!([{"name": "a", "levels": ["x", "y", "z"]}, {"name": "b", "levels": ["x", "y"]}]);
        let (a, b) = ([effects[0], effects[1], -effects[0] - effects[1]], [effects[2], -effects[2]]);
        let profiles: Vec<[usize; 2]> = (0..6).map(|i| [i / 2, i % 2]).collect();
        let answers: Vec<f64> = profiles.iter().map(|[i, j]| 7.0 + a[*i] + b[*j]).collect();
        let input = json!({"attributes": attributes, "profiles": profiles, "measure": "rating", "respondents": [{"id": "p", "answers": answers}]});
        let found = answer("conjoint_partworths", &input).unwrap();
        let part_worths = &found["respondents"][0]["partworths"];
        for (expected, value) in a.iter().zip(part_worths[0].as_array().unwrap()) {
            prop_assert!((value.as_f64().unwrap() - expected).abs() < 1e-9);
        }
        let products = json!([{"id": "p", "profile": [0, 0]}, {"id": "q", "profile": [1, 1]}, {"id": "r", "profile": [2, 0]}]);
        let people = json!([{"id": "p", "intercept": 7, "partworths": part_worths}]);
        let market = json!({"attributes": attributes, "respondents": people, "products": products, "scale": scale});
        let shares = &answer("market_simulator", &market).unwrap()["shares"];
        for rule in ["first_choice", "share_of_preference", "logit"] {
            let sum: f64 = shares[rule].as_array().unwrap().iter().map(|share| share.as_f64().unwrap()).sum();
            prop_assert!((sum - 1.0).abs() < 1e-12);
        }
    }

    /// Distances of a plane give the plane back.
    #[test]
    fn a_map_of_a_plane_is_exact(places in prop::collection::vec((-5.0..5.0_f64, -5.0..5.0_f64), 5)) {
        let items: Vec<String> = (0..5).map(|i| format!("i{i}")).collect();
        let apart = |a: (f64, f64), b: (f64, f64)| (a.0 - b.0).hypot(a.1 - b.1);
        let distances: Vec<Vec<f64>> = places.iter().map(|a| places.iter().map(|b| apart(*a, *b)).collect()).collect();
        let found = answer("mds", &json!({"items": items, "distances": distances})).unwrap();
        prop_assert_eq!(&found["euclidean"], true);
        prop_assert!(found["stress"].as_f64().unwrap() < 1e-6);
    }
}

/// How far a number may be from the expected one.
#[derive(Clone, Copy)]
struct Tolerance {
    rel: f64,
    abs: f64,
    better_is_lower: bool,
}

impl Tolerance {
    const EXACT: Self = Self { rel: 0.0, abs: 0.0, better_is_lower: false };

    fn of(entry: &Value) -> Option<Self> {
        let number = |key: &str| entry.get(key).and_then(Value::as_f64);
        (number("rel").is_some() || number("abs").is_some()).then(|| Self {
            rel: number("rel").unwrap_or(0.0),
            abs: number("abs").unwrap_or(0.0),
            better_is_lower: entry["better_is_lower"] == true,
        })
    }

    fn holds(self, expected: f64, found: f64) -> bool {
        let apart = (found - expected).abs();
        apart <= self.abs || apart <= self.rel * expected.abs() || (self.better_is_lower && found <= expected)
    }
}

/// Compares the keys of `expected`; each difference is a line of `failures`.
fn compare(
    expected: &Value,
    found: &Value,
    entries: &Value,
    around: Tolerance,
    at: &mut String,
    failures: &mut Vec<String>,
) {
    let length = at.len();
    match expected {
        Value::Object(keys) if found.is_object() => {
            for (key, value) in keys {
                let own = &entries[key];
                let (entries, around) = match Tolerance::of(own) {
                    Some(own_tolerance) => (own, own_tolerance),
                    None => (if own.is_object() { own } else { entries }, around),
                };
                at.push('.');
                at.push_str(key);
                compare(value, found.get(key).unwrap_or(&Value::Null), entries, around, at, failures);
                at.truncate(length);
            }
        }
        Value::Array(items) if found.as_array().is_some_and(|list| list.len() == items.len()) => {
            for (i, item) in items.iter().enumerate() {
                write!(at, "[{i}]").unwrap();
                compare(item, &found[i], entries, around, at, failures);
                at.truncate(length);
            }
        }
        Value::Number(number) if number.is_f64() => {
            let expected = number.as_f64().unwrap();
            if !found.as_f64().is_some_and(|found| around.holds(expected, found)) {
                failures.push(format!("{at}: {found}, not {expected}"));
            }
        }
        Value::Number(number) => {
            if found.as_f64() != number.as_f64() {
                failures.push(format!("{at}: {found}, not {number}"));
            }
        }
        _ if expected == found => {}
        _ => failures.push(format!("{at}: {found}, not {expected}")),
    }
}
