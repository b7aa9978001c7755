//! Laws that hold for every calculator of the catalogue.

use super::{
    ComparisonRequest, Scenario, SeekRequest, SeekStatus, SensitivityRequest, SweepRequest, compare, seek,
    sensitivity, sweep,
};
use crate::operation::describe::OutputKind;
use crate::operation::input::InputKind;
use crate::operation::{Definition, Value, catalogue, evaluate};
use proptest::prelude::*;
use std::collections::BTreeMap;

type Inputs = BTreeMap<String, Value>;

fn number(operation: &Definition, inputs: &Inputs, output: &str) -> Option<f64> {
    evaluate(operation.id, inputs).ok()?.outputs.get(output)?.number()
}

/// The value of an input, moved by a draw: anywhere in a bounded range, up to 16 times more or less else.
fn moved(kind: InputKind, value: f64, draw: f64) -> f64 {
    let InputKind::Number { min, max, .. } = kind else { return value };
    if let (Some(min), Some(max)) = (min, max) {
        return min + (max - min) * draw;
    }
    let moved = if value == 0.0 { draw * 10.0 } else { value * 16_f64.powf(2.0 * draw - 1.0) };
    moved.min(max.unwrap_or(f64::INFINITY))
}

fn with(inputs: &Inputs, key: &str, value: f64) -> Inputs {
    let mut inputs = inputs.clone();
    inputs.insert(key.to_owned(), Value::Number(value));
    inputs
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_is_found_reaches_the_target(
        pick in 0..10_000_usize,
        draws in prop::collection::vec(0.02..0.98_f64, 24),
        other in 0.02..0.98_f64,
    ) {
        let operations: Vec<_> = catalogue().collect();
        let operation = operations[pick % operations.len()];
        let mut inputs = operation.example();
        for (input, draw) in operation.inputs.iter().zip(&draws) {
            // Close enough to the example for most inputs to agree with each other.
            if let (InputKind::Number { .. }, Some(Value::Number(value))) = (input.kind, inputs.get(input.key)) {
                let near = 0.5 + (draw - 0.5) * 0.2;
                let value = if *value == 0.0 { 0.0 } else { value * 16_f64.powf(2.0 * near - 1.0) };
                let drawn = with(&inputs, input.key, value);
                if operation.evaluate(&drawn).is_ok() {
                    inputs = drawn;
                }
            }
        }
        for input in operation.inputs.iter().filter(|input| matches!(input.kind, InputKind::Number { .. })) {
            let Some(value) = inputs.get(input.key).and_then(Value::number) else { continue };
            let elsewhere = with(&inputs, input.key, moved(input.kind, value, other));
            for output in operation.outputs.iter().filter(|output| output.kind == OutputKind::Number) {
                let Some(target) = number(operation, &elsewhere, output.key) else { continue };
                let output_key = Some(output.key.to_owned());
                let request =
                    SeekRequest { inputs: inputs.clone(), input: input.key.to_owned(), output: output_key, target };
                let answer = seek(operation.id, &request).unwrap();
                let what = format!("{} {} {} {target} {inputs:?} {answer:?}", operation.id, input.key, output.key);
                prop_assert!(answer.status != SeekStatus::Never, "{what}");
                let found = with(&inputs, input.key, answer.value.unwrap());
                let reached = number(operation, &found, output.key).expect(&what);
                prop_assert!((reached - target).abs() <= 1e-9 * target.abs(), "{reached} {what}");
                prop_assert_eq!(answer.reached, Some(reached), "{}", what);
                if let (Some(whole), Some(told)) = (answer.whole, answer.whole_reached) {
                    prop_assert_eq!(whole.fract(), 0.0);
                    prop_assert_eq!(number(operation, &with(&inputs, input.key, whole), output.key), Some(told));
                }
            }
        }
    }
}

#[test]
fn every_example_can_be_studied() {
    for operation in catalogue().filter(|o| o.outputs.iter().any(|output| output.kind == OutputKind::Number))
    {
        let inputs = operation.example();
        let id = operation.id;
        let request = SensitivityRequest { inputs: inputs.clone(), output: None, range: None };
        let tornado = sensitivity(id, &request).unwrap_or_else(|error| panic!("{id}: {error}"));
        assert_eq!(number(operation, &inputs, tornado.output), Some(tornado.base), "{id}");
        let swings: Vec<f64> = tornado.entries.iter().map(|entry| entry.swing.unwrap_or(-1.0)).collect();
        assert!(swings.windows(2).all(|pair| pair[0] >= pair[1]), "{id} {swings:?}");
        for entry in &tornado.entries {
            assert!(
                entry.low <= entry.high && entry.unchanged == (entry.low == 0.0 && entry.high == 0.0),
                "{id}"
            );
            assert_eq!(
                number(operation, &with(&inputs, entry.input, entry.low), tornado.output),
                entry.low_output
            );
            assert_eq!(entry.low_output.is_none(), entry.low_reason.is_some(), "{id} {}", entry.input);
            assert_eq!(entry.high_output.is_none(), entry.high_reason.is_some(), "{id} {}", entry.input);

            let input = entry.input.to_owned();
            let request = SweepRequest {
                inputs: inputs.clone(),
                input,
                output: None,
                from: None,
                to: None,
                points: Some(21),
            };
            let curve = sweep(id, &request).unwrap_or_else(|error| panic!("{id} {}: {error}", entry.input));
            assert!(curve.points.windows(2).all(|pair| pair[0].x < pair[1].x), "{id} {}", entry.input);
            let here = curve.current.unwrap();
            assert_eq!(here.y, Some(tornado.base));
            assert!(curve.points[0].x <= here.x && here.x <= curve.points[20].x, "{id} {}", entry.input);
            for point in &curve.points {
                let told = number(operation, &with(&inputs, entry.input, point.x), curve.output);
                assert_eq!(told, point.y, "{id} {} {}", entry.input, point.x);
            }
        }
        let scenarios = vec![Scenario { name: String::new(), inputs: inputs.clone() }; 2];
        let same = compare(id, &ComparisonRequest { scenarios }).unwrap();
        for row in &same.rows {
            assert_eq!(row.values[0], row.values[1], "{id}");
            assert!(
                row.differences[0].is_none() && row.differences[1].is_none_or(|difference| difference == 0.0)
            );
        }
    }
}

fn inputs(pairs: &[(&str, f64)]) -> Inputs {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), Value::Number(*value))).collect()
}

fn seek_of(operation: &str, pairs: &[(&str, f64)], input: &str, target: f64) -> super::Sought {
    let request = SeekRequest { inputs: inputs(pairs), input: input.to_owned(), output: None, target };
    seek(operation, &request).unwrap()
}

#[test]
fn never_already_bounds_and_whole_numbers_are_told() {
    use super::Monotony::{Falls, Rises};
    let roi = [("revenue", 50_000.0), ("margin_rate", 0.3), ("cost", 10_000.0)];
    // (50,000 × m − 10,000) / 10,000 = 0 at m = 0.2.
    let even = seek_of("roi", &roi, "margin_rate", 0.0);
    assert_eq!((even.status, even.direction, even.current), (SeekStatus::Found, Rises, Some(0.5)));
    assert!((even.value.unwrap() - 0.2).abs() < 1e-15);
    // A margin of all the revenue gives 4; more is not to be had.
    let all = seek_of("roi", &roi, "margin_rate", 4.0);
    assert!(all.at_bound && all.value == Some(1.0));
    let more = seek_of("roi", &roi, "margin_rate", 4.1);
    assert_eq!((more.status, more.value, more.closest), (SeekStatus::Never, None, Some(1.0)));
    let already = seek_of("roi", &roi, "cost", 0.5);
    assert_eq!(
        (already.status, already.value, already.direction),
        (SeekStatus::Already, Some(10_000.0), Falls)
    );
    // A rate of conversion of 3 % on 10,000 visitors: 300, a whole number. Of 2.503 %: 250.3, so 251.
    let visits = [("conversions", 200.0), ("visitors", 10_000.0)];
    assert_eq!(seek_of("conversion_rate", &visits, "conversions", 0.03).whole, Some(300.0));
    assert_eq!(seek_of("conversion_rate", &visits, "conversions", 0.025_03).whole, Some(251.0));
    // Coming down from 2 % to 1.003 %: 100.3, so 100.
    assert_eq!(seek_of("conversion_rate", &visits, "conversions", 0.010_03).whole, Some(100.0));
    // The input sought may be absent.
    let absent = seek_of("cpa", &[("cost", 500.0)], "conversions", 20.0);
    assert_eq!((absent.current, absent.whole), (None, Some(25.0)));
    let code = |operation: &str, input: &str, pairs: &[(&str, f64)]| {
        let request =
            SeekRequest { inputs: inputs(pairs), input: input.to_owned(), output: None, target: 1.0 };
        seek(operation, &request).unwrap_err().code().as_str()
    };
    assert_eq!(code("cpa", "clicks", &[("cost", 1.0)]), "unknown_input");
    assert_eq!(code("cpa", "cost", &[]), "missing_input");
    assert_eq!(code("cpa", "cost", &[("conversions", 0.0)]), "zero_denominator");
    assert_eq!(code("smart_check", "title", &[]), "not_a_number");
}

#[test]
fn of_two_solutions_the_nearest_is_given() {
    // p (1 − p) is 0.16 at 0.2 and at 0.8: the margin of a survey is the same at both.
    let survey = |p: f64| [("n", 1000.0), ("p", p), ("confidence", 0.95)];
    let target =
        evaluate("survey_margin", &inputs(&survey(0.2))).unwrap().outputs["margin"].number().unwrap();
    for (current, expected) in [(0.35, 0.2), (0.6, 0.8), (0.01, 0.2), (0.99, 0.8)] {
        let answer = seek_of("survey_margin", &survey(current), "p", target);
        assert!((answer.value.unwrap() - expected).abs() < 1e-9, "{current} {answer:?}");
        assert_eq!(answer.direction, super::Monotony::NotMonotone);
    }
}

#[test]
fn scenarios_are_held_against_the_first() {
    let scenario = |pairs: &[(&str, f64)]| Scenario { name: "s".to_owned(), inputs: inputs(pairs) };
    let request = |scenarios: Vec<Scenario>| ComparisonRequest { scenarios };
    let loss = [("revenue", 20_000.0), ("margin_rate", 0.3), ("cost", 10_000.0)];
    let even = [("revenue", 20_000.0), ("margin_rate", 0.5), ("cost", 10_000.0)];
    let answer = compare("roi", &request(vec![scenario(&loss), scenario(&even), scenario(&[])])).unwrap();
    let row = &answer.rows[0];
    assert_eq!((row.output, row.difference_unit), ("value", crate::value::Unit::RateDifference));
    assert_eq!((row.differences[1], row.relative[1]), (Some(0.4), None));
    assert_eq!(row.relative_reason, Some(crate::Code::NegativeBase));
    assert_eq!(answer.errors[2].as_ref().unwrap().code().as_str(), "missing_input");
    assert_eq!((row.values[2].clone(), row.differences[2]), (Value::Null, None));
    let answer = compare("roi", &request(vec![scenario(&even), scenario(&loss)])).unwrap();
    assert_eq!(answer.rows[0].relative_reason, Some(crate::Code::ZeroDenominator));
    for count in [0, 1, 7] {
        let error = compare("roi", &request(vec![scenario(&even); count])).unwrap_err();
        assert_eq!(error.code().as_str(), "out_of_range");
    }
}

#[test]
fn requests_are_read_to_the_last_field() {
    let read = |text: &str| SeekRequest::try_from(serde_json::from_str::<Value>(text).unwrap());
    let request = read(r#"{"inputs": {"cost": 5}, "input": "cost", "target": 2}"#).unwrap();
    assert_eq!((request.inputs["cost"].number(), request.output, request.target), (Some(5.0), None, 2.0));
    for wrong in [
        r#"{"inputs": {}, "input": "cost", "target": 2, "goal": 3}"#,
        r#"{"inputs": {}, "input": "cost"}"#,
        r#"{"inputs": [], "input": "cost", "target": 2}"#,
        r#"{"inputs": {}, "input": "cost", "target": "2"}"#,
        "[]",
    ] {
        assert_eq!(read(wrong).unwrap_err().code().as_str(), "invalid_command", "{wrong}");
    }
    let sweep = |text: &str| SweepRequest::try_from(serde_json::from_str::<Value>(text).unwrap());
    assert_eq!(sweep(r#"{"inputs": {}, "input": "x", "points": 5, "from": null}"#).unwrap().points, Some(5));
    assert!(sweep(r#"{"inputs": {}, "input": "x", "points": 5.5}"#).is_err());
}
