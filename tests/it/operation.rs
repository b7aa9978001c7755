//! The catalogue against its reference cases, its own formulas, hostile numbers and its texts.

use levier::operation::{GuidingQuestion, InputKind, Literal, OutputKind, Value, catalogue, evaluate};
use proptest::prelude::*;
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn read_json(path: &Path) -> Json {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Absolute and relative tolerance of one expected key: its own entry in `tol`, else the case's.
fn tolerance(tol: Option<&Json>, key: &str) -> (f64, f64) {
    let get = |from: Option<&Json>, name: &str| from.and_then(|t| t.get(name)).and_then(Json::as_f64);
    let own = tol.and_then(|t| t.get(key)).filter(|t| t.is_object());
    match own {
        Some(_) => (get(own, "abs").unwrap_or(0.0), get(own, "rel").unwrap_or(0.0)),
        None => (get(tol, "abs").unwrap_or(0.0), get(tol, "rel").unwrap_or(0.0)),
    }
}

fn agrees(got: &Json, expected: &Json, (abs, rel): (f64, f64)) -> bool {
    match (got, expected) {
        (Json::Array(got), Json::Array(expected)) => {
            got.len() == expected.len() && got.iter().zip(expected).all(|(g, e)| agrees(g, e, (abs, rel)))
        }
        (Json::Object(got), Json::Object(expected)) => {
            got.len() == expected.len()
                && expected.iter().all(|(key, e)| got.get(key).is_some_and(|g| agrees(g, e, (abs, rel))))
        }
        (Json::Number(got), Json::Number(expected)) => {
            let (got, expected) = (got.as_f64().unwrap(), expected.as_f64().unwrap());
            (got - expected).abs() <= abs.max(rel * expected.abs())
        }
        _ => got == expected,
    }
}

fn run(case: &Json) -> Result<(), String> {
    let inputs: BTreeMap<String, Value> = serde_json::from_value(case["inputs"].clone()).unwrap();
    let answer = evaluate(case["op"].as_str().unwrap(), &inputs);
    if let Some(code) = case["expected"].get("error") {
        return match answer {
            Err(error) if error.code().as_str() == code => Ok(()),
            other => Err(format!("expected {code}, got {other:?}")),
        };
    }
    let answer = answer.map_err(|error| format!("failed with {error}"))?;
    let outputs = serde_json::to_value(&answer.outputs).unwrap();
    for (key, expected) in case["expected"].as_object().unwrap() {
        let got = if key == "warning" {
            serde_json::to_value(answer.warning).unwrap()
        } else if key == "reason" && !outputs.as_object().unwrap().contains_key(key) {
            // Why the answer has no value.
            let primary = catalogue().find(|o| o.id == case["op"]).unwrap().primary().key;
            serde_json::to_value(answer.reasons.get(primary)).unwrap()
        } else {
            outputs.get(key).cloned().ok_or_else(|| format!("no output {key}"))?
        };
        if !agrees(&got, expected, tolerance(case.get("tol"), key)) {
            return Err(format!("{key}: expected {expected}, got {got}"));
        }
    }
    Ok(())
}

#[test]
fn reference_cases() {
    let known: BTreeSet<&str> = catalogue().map(|operation| operation.id).collect();
    let (mut passed, mut failed) = (0, Vec::new());
    let mut skipped: BTreeMap<String, u32> = BTreeMap::new();
    let mut covered = BTreeSet::new();
    let mut files: Vec<_> = std::fs::read_dir(here("tests/cases/operations"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    for file in files {
        for case in read_json(&file)["cases"].as_array().unwrap() {
            let operation = case["op"].as_str().unwrap();
            if !known.contains(operation) {
                *skipped.entry(operation.to_owned()).or_default() += 1;
                continue;
            }
            covered.insert(operation.to_owned());
            match run(case) {
                Ok(()) => passed += 1,
                Err(why) => failed.push(format!("{}: {why}", case["id"])),
            }
        }
    }
    for (operation, cases) in &skipped {
        println!("skipped: {operation}, {cases} cases (not in the catalogue yet)");
    }
    println!("{passed} passed, {} failed, {} skipped", failed.len(), skipped.values().sum::<u32>());
    assert!(failed.is_empty(), "{failed:#?}");
    let bare: Vec<_> = known.iter().filter(|id| !covered.contains(**id)).collect();
    assert!(bare.is_empty(), "without a reference case: {bare:?}");
}

#[test]
fn examples_give_an_answer_and_an_explanation() {
    for operation in catalogue() {
        let answer =
            operation.evaluate(&operation.example()).unwrap_or_else(|e| panic!("{}: {e}", operation.id));
        let keys: BTreeSet<_> = answer.outputs.keys().copied().collect();
        assert_eq!(keys, operation.outputs.iter().map(|output| output.key).collect(), "{}", operation.id);
        assert_eq!(answer.explanation.operation, operation.id);
        let formula = answer.explanation.formula;
        assert_eq!(
            formula,
            operation.describe().formula,
            "{}: the formula of all inputs is the first",
            operation.id
        );
        // A page can put a number to every name of the formula.
        for key in formula.inputs() {
            assert_ne!(answer.explanation.inputs[key], Value::Null, "{} {key}", operation.id);
        }
        for key in formula.outputs() {
            assert!(answer.explanation.symbols.contains_key(key), "{} {key}", operation.id);
        }
        assert!(!answer.explanation.pitfalls.is_empty(), "{} has no pitfall", operation.id);
        if operation.primary().rate_of_counts {
            let interval = answer.explanation.interval.expect(operation.id);
            let rate = answer.outputs[operation.primary().key].number().unwrap();
            assert!(interval.low < rate && rate < interval.high, "{}", operation.id);
        }
    }
}

#[test]
fn inputs_are_refused_with_their_field() {
    let with = |key: &str, value: Value| {
        let mut inputs: BTreeMap<String, Value> =
            [("cost", 300.0), ("clicks", 400.0)].map(|(key, value)| (key.to_owned(), value.into())).into();
        inputs.insert(key.to_owned(), value);
        let error = evaluate("cpc", &inputs).unwrap_err();
        (error.code().as_str(), error.field_name().unwrap().to_owned(), error.found_text().map(str::to_owned))
    };
    let refusal = |code, field: &str, found: Option<&str>| (code, field.to_owned(), found.map(str::to_owned));
    assert_eq!(with("click", 1.0.into()), refusal("unknown_input", "click", Some("1")));
    assert_eq!(with("clicks", Value::Null), refusal("missing_input", "clicks", None));
    assert_eq!(with("clicks", " ".into()), refusal("missing_input", "clicks", None));
    assert_eq!(with("clicks", "abc".into()), refusal("not_a_number", "clicks", Some("abc")));
    assert_eq!(with("clicks", true.into()), refusal("not_a_number", "clicks", Some("true")));
    assert_eq!(with("clicks", f64::NAN.into()), refusal("not_a_number", "clicks", Some("NaN")));
    assert_eq!(with("cost", (-1.0).into()), refusal("negative_input", "cost", Some("-1")));
    assert_eq!(with("clicks", 0.0.into()), refusal("zero_denominator", "clicks", None));
    assert_eq!(evaluate("nothing", &BTreeMap::new()).unwrap_err().code().as_str(), "unknown_operation");
}

fn code_of(operation: &str, inputs: &[(&str, f64)]) -> &'static str {
    let inputs = inputs.iter().map(|(key, value)| ((*key).to_owned(), (*value).into())).collect();
    match evaluate(operation, &inputs) {
        Ok(answer) => answer.warning.map_or("ok", levier::Code::as_str),
        Err(error) => error.code().as_str(),
    }
}

#[test]
fn an_output_without_a_value_leaves_the_others() {
    let outputs = |operation: &str, inputs: &[(&str, f64)]| {
        let operation = catalogue().find(|own| own.id == operation).unwrap();
        let inputs = inputs.iter().map(|(key, value)| ((*key).to_owned(), Value::Number(*value))).collect();
        operation.evaluate(&inputs).unwrap()
    };
    // Everything bounced.
    let of = [("sent", 50.0), ("bounced", 50.0), ("unique_opens", 0.0), ("unique_clicks", 0.0)];
    let found = outputs("email", &[&of[..], &[("unsubscribed", 0.0), ("complaints", 0.0)]].concat());
    assert_eq!(
        (&found.outputs["bounce_rate"], &found.outputs["open_rate"]),
        (&Value::Number(1.0), &Value::Null)
    );
    // The category sells nothing.
    let of = [("carrying_stores", 30.0), ("stores", 100.0)];
    let found = outputs(
        "distribution_rates",
        &[&of[..], &[("category_sales_carrying", 0.0), ("category_sales", 0.0)]].concat(),
    );
    assert_eq!(found.outputs["numeric_distribution"], Value::Number(0.3));
    assert_eq!(found.reasons["weighted_distribution"].as_str(), "zero_denominator");
    // Nobody of 50: no margin of 0, but Wilson's interval.
    let found = outputs("survey_margin", &[("n", 50.0), ("p", 0.0)]);
    assert_eq!(found.reasons["margin"].as_str(), "zero_variance");
    let Value::List(bounds) = &found.outputs["interval"] else { panic!("an interval") };
    assert!((bounds[1].number().unwrap() - 0.071_347_599).abs() < 1e-8);
    // Promoters only.
    let found = outputs("nps", &[("promoters", 10.0), ("passives", 0.0), ("detractors", 0.0)]);
    assert_eq!((&found.outputs["nps"], &found.outputs["margin"]), (&Value::Number(100.0), &Value::Null));
    // A control of zero has no relative rise, and a rise in points.
    let found = outputs("uplift", &[("test", 0.05), ("control", 0.0)]);
    assert_eq!((&found.outputs["points"], &found.outputs["value"]), (&Value::Number(0.05), &Value::Null));
    assert_eq!(found.reasons["value"].as_str(), "zero_denominator");
    // What costs nothing has a margin and no multiplier.
    let of = [("price_ttc", 60.0), ("purchase_cost", 0.0), ("vat_rate", 0.2)];
    let found = outputs("coefficient_multiplicateur", &of);
    assert_eq!(
        (&found.outputs["unit_margin"], &found.outputs["value"]),
        (&Value::Number(50.0), &Value::Null)
    );
    // All leave after the month that pays.
    let found = outputs("cac_payback", &[("cac", 50.0), ("margin_per_month", 60.0), ("monthly_churn", 1.0)]);
    assert!(found.outputs["value"].number().unwrap() <= 1.0);
    let found = outputs("cac_payback", &[("cac", 50.0), ("margin_per_month", 50.0), ("monthly_churn", 1.0)]);
    assert_eq!(found.outputs["value"], Value::Number(1.0));
}

#[test]
fn a_score_has_an_interval_where_all_agree() {
    let interval = |promoters: f64, passives: f64, detractors: f64| {
        let operation = catalogue().find(|own| own.id == "nps").unwrap();
        let given = [("promoters", promoters), ("passives", passives), ("detractors", detractors)];
        let given = given.map(|(key, value)| (key.to_owned(), Value::Number(value))).into();
        let Value::List(ends) = &operation.evaluate(&given).unwrap().outputs["interval"] else {
            panic!("an interval")
        };
        [ends[0].number().unwrap(), ends[1].number().unwrap()]
    };
    // Ten promoters of ten: Wilson's 72.25 to 100 % of promoters, twice that less 100 points.
    let [low, high] = interval(10.0, 0.0, 0.0);
    assert!((low - 44.493).abs() < 1e-3 && high == 100.0, "{low} {high}");
    let [low, high] = interval(0.0, 0.0, 10.0);
    assert!(low == -100.0 && (high + 44.493).abs() < 1e-3, "{low} {high}");
    let [low, high] = interval(0.0, 10.0, 0.0);
    assert!((low + 27.753).abs() < 1e-3 && (high - 27.753).abs() < 1e-3, "{low} {high}");
}

#[test]
fn rules_answer_with_their_code() {
    // The rules are those of the catalogue of codes: operations.md, kpi-catalogue.md.
    for (operation, inputs, code) in [
        ("lead_to_customer_rate", &[("customers", 5.0), ("leads", 4.0)][..], "part_exceeds_whole"),
        ("lead_to_customer_rate", &[("customers", 5.0), ("leads", 0.0)], "zero_denominator"),
        ("market_share", &[("own", 5.0), ("market", 4.0)], "part_exceeds_whole"),
        ("frequency", &[("impressions", 5.0), ("reach", 6.0)], "reach_exceeds_impressions"),
        ("growth", &[("old", -5.0), ("new", 6.0)], "negative_base"),
        ("cagr", &[("first", -5.0), ("last", 6.0), ("periods", 2.0)], "negative_base"),
        ("break_even_roas", &[("margin_rate", -0.1)], "never"),
        ("break_even_roas", &[("margin_rate", 1.1)], "rate_out_of_range"),
        ("target_roas", &[("margin_rate", 0.1), ("target_profit_rate", 0.1)], "never"),
        ("expected_lifetime", &[("churn", 0.0)], "zero_denominator"),
        ("churn_monthly_to_annual", &[("monthly_churn", 1.5)], "rate_out_of_range"),
        ("average_order_value", &[("revenue", -5.0), ("orders", 2.0)], "negative_result"),
        ("margin_rate", &[("price_ht", 5.0), ("unit_cost", 6.0)], "negative_result"),
        ("retention_rate", &[("cohort_start", 5.0), ("cohort_retained", 6.0)], "part_exceeds_whole"),
        (
            "retention_rate",
            &[("customers_start", 5.0), ("customers_end", 9.0), ("new_customers", 1.0)],
            "part_exceeds_whole",
        ),
        ("retention_rate", &[("cohort_start", 5.0)], "missing_input"),
        ("rate_ci", &[("successes", 5.0), ("n", 4.0)], "part_exceeds_whole"),
        ("rate_ci", &[("successes", 0.0), ("n", 0.0)], "zero_denominator"),
        ("rate_ci", &[("successes", 1.0), ("n", 4.0), ("confidence", 1.0)], "rate_out_of_range"),
        ("survey_margin", &[("n", 400.0), ("p", 0.5), ("population", 300.0)], "part_exceeds_whole"),
        ("survey_sample_size", &[("margin", 0.05), ("p", 0.0)], "zero_variance"),
        ("survey_sample_size", &[("margin", 0.5), ("p", 0.01), ("population", 0.5)], "out_of_range"),
        ("cpc", &[("cost", 1e308), ("clicks", 1e-308)], "out_of_range"),
    ] {
        assert_eq!(code_of(operation, inputs), code, "{operation} {inputs:?}");
    }
}

#[test]
fn an_objective_is_judged_letter_by_letter() {
    let judge = |changes: &[(&str, Value)]| {
        let mut inputs = levier::operation::find("smart_check").unwrap().example();
        inputs.extend(changes.iter().map(|(key, value)| ((*key).to_owned(), value.clone())));
        let answer = evaluate("smart_check", &inputs).unwrap();
        serde_json::to_value(&answer.outputs["failed"]).unwrap()
    };
    assert_eq!(judge(&[]), serde_json::json!([]));
    assert_eq!(judge(&[("deadline", "2027-01-01".into())]), serde_json::json!(["T:deadline_before_start"]));
    assert_eq!(
        judge(&[("owner", Value::Null), ("budget", Value::Null)]),
        serde_json::json!(["R:no_owner_or_means"])
    );
    assert_eq!(judge(&[("owner", Value::Null)]), serde_json::json!([]));
    assert_eq!(judge(&[("strategic_goal", "".into())]), serde_json::json!(["R:no_strategic_goal"]));
    assert_eq!(judge(&[("baseline", Value::Null)]), serde_json::json!(["M:missing_baseline"]));
    assert_eq!(
        judge(&[("direction", "decrease".into())]),
        serde_json::json!(["M:direction_contradicts_target"])
    );
    assert_eq!(judge(&[("target", 0.03.into())]), serde_json::json!([]), "exactly +50 % is within the limit");
}

const GRID: [f64; 21] = [
    0.0,
    -0.0,
    5e-324,
    -5e-324,
    1e-308,
    1e-9,
    0.025,
    0.5,
    1.0,
    1.0 + f64::EPSILON,
    -1.0,
    2.0,
    1e3,
    1e9,
    1e15,
    1e300,
    1e308,
    -1e308,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
];

fn all_finite(value: &Value) -> bool {
    match value {
        // A negative zero would be shown as "-0".
        Value::Number(number) => number.is_finite() && !(*number == 0.0 && number.is_sign_negative()),
        Value::List(values) => values.iter().all(all_finite),
        Value::Map(values) => values.values().all(all_finite),
        Value::Null | Value::Flag(_) | Value::Text(_) => true,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn no_number_gives_a_stand_in(
        at in 0..1_000_usize,
        picks in prop::collection::vec((0..GRID.len(), -10.0..10_000.0_f64, any::<bool>()), 14),
    ) {
        let operations: Vec<_> = catalogue().collect();
        let operation = operations[at % operations.len()];
        let mut inputs = operation.example();
        for (input, (pick, plain, keep)) in operation.inputs.iter().zip(picks) {
            if matches!(input.kind, InputKind::Number { .. }) && !keep {
                let value = if plain < 3_000.0 { GRID[pick] } else { plain };
                inputs.insert(input.key.to_owned(), Value::Number(value));
            }
        }
        if let Ok(answer) = operation.evaluate(&inputs) {
            for (key, value) in &answer.outputs {
                prop_assert!(all_finite(value), "{} {key} {value:?} {inputs:?}", operation.id);
                prop_assert_eq!(*value == Value::Null, answer.reasons.contains_key(key), "{} {}", operation.id, key);
            }
            prop_assert!(answer.explanation.inputs.values().all(all_finite));
            if let (Some(interval), Some(Value::Number(rate))) =
                (answer.explanation.interval, answer.outputs.get(operation.primary().key))
            {
                prop_assert!(interval.low <= *rate && *rate <= interval.high, "{} {inputs:?}", operation.id);
            }
        }
    }

    #[test]
    fn an_interval_holds_its_rate(n in 1..1_000_000_u32, share in 0.0..=1.0_f64, confidence in 0.5..0.999_f64) {
        let successes = (f64::from(n) * share).floor();
        let inputs = [("successes", successes), ("n", f64::from(n)), ("confidence", confidence)];
        let inputs = inputs.map(|(key, value)| (key.to_owned(), value.into())).into();
        let answer = evaluate("rate_ci", &inputs).unwrap();
        let rate = answer.outputs["rate"].number().unwrap();
        for key in ["wilson", "agresti_coull", "clopper_pearson", "wald"] {
            let Value::List(ends) = &answer.outputs[key] else { panic!("{key}") };
            let (low, high) = (ends[0].number().unwrap(), ends[1].number().unwrap());
            prop_assert!(low <= rate + 1e-12 && rate <= high + 1e-12, "{key} {low} {rate} {high}");
        }
    }
}

#[test]
fn the_catalogue_is_well_formed() {
    let mut ids = BTreeSet::new();
    for operation in catalogue() {
        let id = operation.id;
        assert!(ids.insert(id), "{id} twice");
        assert_eq!(operation.outputs.iter().filter(|output| output.primary).count(), 1, "{id}: one answer");
        let inputs: BTreeSet<_> = operation.inputs.iter().map(|input| input.key).collect();
        assert_eq!(inputs.len(), operation.inputs.len(), "{id}: an input twice");
        for formula in operation.outputs.iter().flat_map(|output| output.formulas) {
            assert!(
                formula.inputs().iter().all(|key| inputs.contains(key)),
                "{id}: a formula names no input"
            );
        }
        for input in operation.inputs {
            let fits = match (input.kind, input.example) {
                (InputKind::Number { min, max, .. }, Literal::Number(value)) => {
                    min.is_none_or(|min| min <= value) && max.is_none_or(|max| value <= max)
                }
                (InputKind::Choice { choices }, Literal::Text(text)) => choices.contains(&text),
                // What an item or a row holds, the evaluation of the example admits.
                (InputKind::Text | InputKind::Date, Literal::Text(_))
                | (InputKind::OneOf { .. }, Literal::Number(_))
                | (
                    InputKind::Numbers { .. } | InputKind::Row { .. } | InputKind::Rows { .. },
                    Literal::List(_),
                ) => true,
                _ => false,
            };
            assert!(fits, "{id}: the example of {}", input.key);
        }
        if operation.outputs.iter().any(|output| output.rate_of_counts) {
            assert!(operation.outputs.iter().all(|output| output.kind == OutputKind::Number), "{id}");
        }
    }
}

#[test]
fn a_picture_draws_inputs_and_outputs_of_its_operation() {
    let mut drawn = 0;
    for operation in catalogue() {
        let Some(picture) = operation.picture else { continue };
        drawn += 1;
        for key in picture.inputs() {
            assert!(operation.inputs.iter().any(|input| input.key == key), "{}: input {key}", operation.id);
        }
        for key in picture.outputs() {
            assert!(operation.output(key).is_some(), "{}: output {key}", operation.id);
        }
    }
    assert!(drawn >= 9, "{drawn} pictures");
}

#[test]
fn a_question_leads_to_one_to_four_calculators_in_an_order() {
    let mut places: BTreeMap<GuidingQuestion, Vec<u8>> = BTreeMap::new();
    for operation in catalogue() {
        for answered in operation.questions {
            places.entry(answered.question).or_default().push(answered.place);
        }
    }
    assert_eq!(places.len(), 12, "a question without a calculator");
    for (question, mut found) in places {
        found.sort_unstable();
        assert!(found.len() <= 4, "{question:?} leads to {} calculators", found.len());
        assert!(found.iter().copied().eq(1..=found.len() as u8), "{question:?}: places {found:?}");
    }
}

#[test]
fn a_formula_travels_as_the_contract_says() {
    let description = levier::operation::find("cpm").unwrap().describe();
    let json = serde_json::to_value(&description).unwrap();
    assert_eq!(
        json["formula"],
        serde_json::json!({"node": "mul", "args": [
            {"node": "div", "args": [{"node": "input", "key": "cost"}, {"node": "input", "key": "impressions"}]},
            {"node": "number", "value": 1000.0},
        ]})
    );
    assert_eq!(
        json["inputs"][0]["kind"],
        serde_json::json!({"type": "number", "unit": "money", "min": 0.0, "max": null})
    );
    assert_eq!(json["inputs"][0]["example"], serde_json::json!(450.0));
    assert_eq!(json["stage"], "awareness");
    assert_eq!(json["direction"], "lower");
}
