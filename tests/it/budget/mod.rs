//! The allocator against the reference cases and against the laws any allocator must obey.

use levier::budget::{Allocation, AllocationReason, AllocationStatus, BudgetProblem, allocate};
use serde_json::{Value, json};
use std::path::Path;

mod booking;
mod budget_curve;
mod cautious;
mod fits;
mod goals;
mod judged;
mod laws;
mod limits;
mod means;
mod period_plan;
mod periods;
mod questions;
mod random;
mod reasons;
mod scenario;
mod sound;
mod trace;
use sound::assert_sound;

/// Reference cases (scipy multi-start, branch and bound, dynamic programming; each file says how).
fn case(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/budget").join(format!("{name}.json"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn problem_text(case: &Value) -> String {
    let keys = ["channels", "budget", "objective", "groups"];
    let kept: serde_json::Map<String, Value> = keys
        .iter()
        .filter_map(|key| case.get(*key).map(|value| ((*key).to_owned(), value.clone())))
        .collect();
    Value::Object(kept).to_string()
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|x| x.as_f64().unwrap()).collect()
}

fn check(name: &str) -> Allocation {
    let case = case(name);
    let problem = BudgetProblem::from_json(&problem_text(&case)).unwrap();
    let got = allocate(&problem).unwrap();
    assert_sound(&problem, &got);
    let expected = &case["expected"];
    let tolerance = |key: &str| case["tolerances"][key].as_f64().unwrap();
    let value = expected["total_response"].as_f64().unwrap();
    let total = expected["total_spend"].as_f64().unwrap();
    let response = got.total_response.unwrap();
    assert!(response >= value * (1.0 - tolerance("total_response_rel")), "{name}: {response} < {value}");
    let most = got.certificate.unwrap().upper_bound;
    let goal = case["objective"]["type"].as_str().unwrap();
    if goal == "min_spend_for_response" {
        assert!(most <= total * (1.0 + 1e-9), "{name}: bound {most} above {total}");
    } else {
        let best = if goal == "max_net" { expected["net_value"].as_f64().unwrap() } else { value };
        assert!(most >= best * (1.0 - 1e-10), "{name}: bound {most} below {best}");
    }
    // Where the total is found, not asked, it is known as well as the spends are.
    let spent =
        if case["budget"]["total"].is_null() { "spend_abs_frac_of_budget" } else { "sum_abs_frac_of_budget" };
    assert!((got.total_spend.unwrap() - total).abs() <= tolerance(spent) * total, "{name}");
    if expected["unique_optimum"] == true {
        for (x, e) in got.spend.iter().zip(numbers(&expected["spend"])) {
            assert!((x - e).abs() <= tolerance("spend_abs_frac_of_budget") * total, "{name}: {x} {e}");
        }
    }
    if let Some(price) = expected["shadow_price"].as_f64() {
        // The references' own marginal returns agree to 1e-12 or so; where a plan is found by
        // branch and bound its spends, hence its slopes, are known to the root of the gap.
        assert!(
            (got.shadow_price.unwrap() / price - 1.0).abs() < 1e-9,
            "{name}: {:?} {price}",
            got.shadow_price
        );
    }
    got
}

#[test]
fn concave_reference_cases() {
    for name in [
        "p01_log_3",
        "p02_negexp_5",
        "p03_hill_concave_4",
        "p04_mixed_concave_6",
        "p08_tight_bounds_6",
        "p10_zero_budget",
        "p12_fifty_concave",
        "p17_linear_tie",
        "p20_units_small",
    ] {
        let got = check(name);
        let certificate = got.certificate.unwrap();
        assert_eq!(certificate.nodes, 1, "{name}");
        assert!(certificate.gap < 1e-12, "{name}: {certificate:?}");
    }
}

#[test]
fn s_shaped_reference_cases() {
    for name in [
        "p05_s_two_equal",
        "p06_s_hill_4",
        "p07_trap_from_current",
        "p11_one_channel",
        "p16_locked_channel",
        "p19_robyn_form_4",
    ] {
        let got = check(name);
        eprintln!("{name}: {:?}", got.certificate);
        assert_eq!(got.status, AllocationStatus::Optimal, "{name}");
    }
}

#[test]
fn an_impossible_budget_names_what_collides() {
    let case = case("p09_infeasible_min");
    let problem = BudgetProblem::from_json(&problem_text(&case)).unwrap();
    let got = allocate(&problem).unwrap();
    assert_eq!(
        (got.status, got.reason),
        (AllocationStatus::Infeasible, AllocationReason::MinimumsExceedBudget)
    );
    let colliding = got.colliding.unwrap();
    assert_eq!(colliding.channels, ["search", "social"]);
    assert_eq!(Some(colliding.sum), case["expected"]["sum_min"].as_f64());
    assert_eq!(Some(colliding.total), case["budget"]["total"].as_f64());
}

#[test]
fn an_unknown_objective_is_refused_by_name() {
    let mut case = case("p01_log_3");
    case["objective"] = json!({"type": "max_reach"});
    let error = BudgetProblem::from_json(&problem_text(&case)).unwrap_err();
    assert_eq!((error.code().as_str(), error.field_name()), ("unsupported_problem", Some("objective")));
}

#[test]
fn extra_fields_and_wrong_values_are_refused() {
    let base = json!({
        "channels": [{"name": "a", "family": "linear", "params": {"a": 1.0}, "current": 1.0, "min": 0.0, "max": 2.0}],
        "budget": {"total": 1.0, "constraint": "eq"}, "objective": {"type": "max_response"}
    });
    let code = |path: &str, value: Value| {
        let mut problem = base.clone();
        let (parent, key) = path.rsplit_once('/').unwrap();
        problem.pointer_mut(parent).unwrap()[key] = value;
        BudgetProblem::from_json(&problem.to_string()).and_then(|p| allocate(&p)).unwrap_err().code().as_str()
    };
    assert_eq!(code("/title", json!("p00")), "invalid_document");
    assert_eq!(code("/channels/0/groups", json!("x")), "invalid_document");
    assert_eq!(code("/channels/0/group", json!("x")), "unknown_id");
    assert_eq!(code("/objective/target_cpa", json!(1.0)), "invalid_document");
    assert_eq!(code("/objective/type", json!("max_net")), "invalid_document");
    assert_eq!(code("/channels/0/params/a", json!("inf")), "invalid_document");
    assert_eq!(code("/channels/0/params/b", json!(1.0)), "invalid_curve");
    assert_eq!(code("/channels/0/params/a", json!(-1.0)), "invalid_curve");
    assert_eq!(code("/channels/0/params/a", json!(1e308)), "invalid_curve");
    assert_eq!(code("/channels/0/family", json!("cubic")), "invalid_curve");
    assert_eq!(code("/channels/0/min", json!(3.0)), "invalid_bounds");
    assert_eq!(code("/channels/0/current", json!(-3.0)), "negative_input");
    assert_eq!(code("/budget/total", json!(null)), "missing_input");
    assert_eq!(code("/budget/total", json!(-1.0)), "negative_input");
    assert_eq!(code("/channels", json!([])), "no_channels");
    let twice = json!([base["channels"][0], base["channels"][0]]);
    assert_eq!(code("/channels", twice), "duplicate_name");
}
