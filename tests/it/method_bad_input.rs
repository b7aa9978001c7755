//! What a method says of an input that it cannot read: a typed reason, what can still be said, never a number that is
//! none.

use levier::method::answer;
use serde_json::{Value, json};

/// Refused with this code.
fn refused(kind: &str, input: &Value, code: &str) {
    let found = answer(kind, input).expect("a known kind");
    assert_eq!(found["error"], code, "{kind}: {found}");
}

/// Answered.
fn told(kind: &str, input: &Value) -> Value {
    let found = answer(kind, input).expect("a known kind");
    assert_eq!(found["error"], Value::Null, "{kind}: {found}");
    found
}

fn attributes() -> Value {
    json!([{"name": "a", "levels": ["x", "y"]}, {"name": "b", "levels": ["x", "y"]}])
}

fn map(brands: &[&str], attributes: &[&str], ratings: &Value) -> Value {
    json!({"brands": brands, "attributes": attributes, "ratings": ratings})
}

#[test]
fn a_map_needs_brands_that_differ() {
    let constant = map(&["a", "b", "c"], &["x", "y"], &json!([[2, 3], [2, 3], [2, 3]]));
    refused("attribute_map", &constant, "zero_variance");
    refused("attribute_map", &map(&["a"], &["x", "y"], &json!([[2, 3]])), "too_few_points");
    let ratings = json!([[1, 5, 2, 4], [2, 3, 5, 1], [4, 1, 3, 3]]);
    let wide = told("attribute_map", &map(&["a", "b", "c"], &["v", "w", "x", "y"], &ratings));
    assert_eq!(wide["eigenvalues"].as_array().unwrap().len(), 2);
    let one = map(&["a", "b", "c"], &["x", "y"], &json!([[2, 3], [2, 4], [2, 9]]));
    let mut one = one;
    one["dimensions"] = json!(1);
    let left = told("attribute_map", &one);
    assert_eq!((&left["left_out"], &left["communalities"][0]), (&json!(["x"]), &Value::Null));
    let distances = json!([[0, -1, 2], [-1, 0, 3], [2, 3, 0]]);
    refused("mds", &json!({"items": ["a", "b", "c"], "distances": distances}), "negative_input");
}

#[test]
fn a_design_that_cannot_tell_is_refused_and_a_flat_respondent_is_marked() {
    let people = json!([{"id": "p", "answers": [1, 2, 3, 4]}]);
    let aliased = json!({"attributes": attributes(), "profiles": [[0, 0], [1, 1], [0, 0], [1, 1]], "measure": "rating", "respondents": people});
    refused("conjoint_partworths", &aliased, "aliased_design");
    let profiles = json!([[0, 0], [0, 1], [1, 0], [1, 1]]);
    let people = json!([{"id": "flat", "answers": [5, 5, 5, 5]}, {"id": "p", "answers": [1, 4, 2, 3]}]);
    let found = told(
        "conjoint_partworths",
        &json!({"attributes": attributes(), "profiles": profiles, "measure": "rating", "respondents": people}),
    );
    assert_eq!(found["respondents"][0]["reason"], "constant_answers");
    assert_eq!(found["left_out"], json!(["flat"]));
    let always = json!([{"alternatives": [[0, 0], [1, 1]], "chosen": 0}, {"alternatives": [[0, 1], [1, 0]], "chosen": 0}]);
    refused("conjoint_choice", &json!({"attributes": attributes(), "tasks": always}), "separated");
    let none = json!([{"alternatives": [[0, 0], [1, 1]], "chosen": null}]);
    refused("conjoint_choice", &json!({"attributes": attributes(), "tasks": none}), "missing_input");
}

#[test]
fn segments_need_people_and_tastes_that_differ() {
    let profiles = json!([[0, 0], [0, 1], [1, 0], [1, 1]]);
    let asked = |people: &[[i32; 4]], k: &Value| {
        let people: Vec<Value> =
            people.iter().enumerate().map(|(i, own)| json!({"id": i.to_string(), "answers": own})).collect();
        json!({"attributes": attributes(), "profiles": profiles, "measure": "rating", "respondents": people, "k": k})
    };
    let flat = [5, 5, 5, 5];
    let (a, b) = ([1, 2, 8, 9], [1, 8, 2, 9]);
    refused("conjoint_segments", &asked(&[], &Value::Null), "missing_input");
    refused("conjoint_segments", &asked(&[a, b, a, flat], &Value::Null), "too_few_points");
    refused("conjoint_segments", &asked(&[a, a, a, a], &Value::Null), "zero_variance");
    for k in [json!(1), json!(3), json!(-2), json!(2.5)] {
        refused("conjoint_segments", &asked(&[a, b, a, b], &k), "out_of_range");
    }
    let found = told("conjoint_segments", &asked(&[a, b, b, flat, b], &json!(2)));
    assert_eq!(
        (&found["left_out"], &found["segments"][0]["people"]),
        (&json!(["3"]), &json!(["1", "2", "4"]))
    );
    assert_eq!((&found["segments"][0]["first"], &found["segments"][1]["first"]), (&json!(1), &json!(0)));
}

#[test]
fn judges_whose_answers_are_out_of_order_are_refused() {
    for (nothing, half_more, unlimited) in
        [(1.0, 1.2, 2.0), (1.5, 1.2, 2.0), (0.5, 1.0, 2.0), (0.5, 2.0, 2.0), (0.5, 3.0, 2.0)]
    {
        let judge =
            json!({"id": "a", "nothing": nothing, "same": 1, "half_more": half_more, "unlimited": unlimited});
        refused("adbudg", &json!({"spend": 1, "judges": [judge]}), "answers_not_increasing");
        let mut channel = judge.clone();
        channel["spend"] = json!(10);
        let budget = json!({"goal": "max_response", "constraint": "eq", "budget": 5, "channels": [channel]});
        refused("adbudg_allocation", &budget, "answers_not_increasing");
    }
}

#[test]
fn a_launch_before_its_peak_has_no_market() {
    refused("bass_fit", &json!({"sales": [10, 20, 40, 80, 160, 320], "method": "nls"}), "not_identified");
    let growing =
        told("bass_fit", &json!({"sales": [50, 92, 160, 250, 345, 430], "method": "nls", "horizon": 3}));
    assert_eq!(growing["status"], "peak_not_seen", "{growing}");
    for key in ["m", "peak_time", "peak_sales", "forecast"] {
        assert_eq!(growing[key], Value::Null, "{key}");
    }
}

#[test]
fn a_test_needs_a_control_that_the_campaign_did_not_touch() {
    let unit = |id: &str| json!({"id": id, "values": [1.0, 2.0, 1.5, 2.5, 3.0]});
    for kind in ["did_panel", "synthetic_control"] {
        let alone = json!({"units": [unit("a")], "treated": ["a"], "start": 3});
        refused(kind, &alone, "no_control");
        let touched =
            json!({"units": [unit("a"), unit("b")], "treated": ["a"], "excluded": ["b"], "start": 3});
        refused(kind, &touched, "no_control");
        let both = json!({"units": [unit("a"), unit("b")], "treated": ["a"], "excluded": ["a"], "start": 3});
        refused(kind, &both, "both_sides");
    }
    let design = json!({"units": [unit("a")], "candidates": [["a"]], "lengths": [1], "before": 1});
    refused("geo_design", &design, "no_control");
}

#[test]
fn paths_with_loops_count_and_empty_ones_are_left_out() {
    let looped =
        told("attribution", &json!({"paths": [{"path": ["a", "b", "a"], "conversions": 3, "nulls": 1}]}));
    assert_eq!(looped["linear"], json!([2.0, 1.0]));
    let empty =
        json!({"paths": [{"path": [], "conversions": 4}, {"path": ["a"], "conversions": 1, "nulls": 1}]});
    assert_eq!(told("attribution", &empty)["unattributed"], 4.0);
    refused("attribution", &json!({"paths": [{"path": [], "conversions": 4}]}), "nothing_observed");
    let lost = told("attribution", &json!({"paths": [{"path": ["a", "b"], "nulls": 9}]}));
    assert_eq!(
        (&lost["markov"][0]["reason"], &lost["parts"][0]),
        (&json!("nothing_converted"), &json!([null, null]))
    );
}

#[test]
fn prices_out_of_order_are_refused_or_counted_out() {
    refused(
        "gabor_granger",
        &json!({"prices": [3, 5, 4], "asked": [9, 9, 9], "buyers": [3, 2, 1]}),
        "prices_not_increasing",
    );
    let person = |id: &str, prices: [f64; 4]| json!({"id": id, "too_cheap": prices[0], "cheap": prices[1], "expensive": prices[2], "too_expensive": prices[3]});
    let people = json!([person("a", [5.0, 8.0, 12.0, 20.0]), person("b", [9.0, 8.0, 12.0, 20.0])]);
    assert_eq!(told("van_westendorp", &json!({"respondents": people}))["intransitive"], json!(["b"]));
    refused(
        "van_westendorp",
        &json!({"respondents": [person("b", [9.0, 8.0, 7.0, 6.0])]}),
        "nothing_observed",
    );
}

#[test]
fn brands_and_plans_say_what_is_wrong_and_where() {
    let brand = |id: &str, counts: Value| json!({"id": id, "counts": counts});
    let funnel = |brands: Value| json!({"stages": ["s", "t"], "own": "a", "asked": 100, "brands": brands});
    refused("brand_funnel", &funnel(json!([brand("a", json!([50, 20]))])), "too_few_points");
    let rising = funnel(json!([brand("a", json!([50, 60])), brand("b", json!([50, 20]))]));
    refused("brand_funnel", &rising, "part_exceeds_whole");
    refused(
        "brand_funnel",
        &funnel(json!([brand("c", json!([5, 2])), brand("b", json!([5, 2]))])),
        "unknown_id",
    );
    let nobody =
        told("brand_funnel", &funnel(json!([brand("a", json!([0, 0])), brand("b", json!([50, 20]))])));
    assert_eq!(nobody["brands"][0]["kept"][1]["rate"], Value::Null);
    assert_eq!(nobody["gaps"][1]["difference"], Value::Null);
    let voice = |spend: f64| json!({"own": "a", "brands": [{"id": "a", "spend": spend, "sales": 2}, {"id": "b", "spend": 0, "sales": 0}]});
    refused("share_of_voice", &voice(0.0), "zero_denominator");
    assert_eq!(told("share_of_voice", &voice(3.0))["brands"][0]["parity_spend"], Value::Null);
    let vehicle =
        |rating: f64, weeks: Value| json!({"vehicles": [{"id": "a", "rating": rating, "weeks": weeks}]});
    refused("grp_plan", &vehicle(1.2, json!([1])), "rate_out_of_range");
    refused("grp_plan", &vehicle(0.2, json!([1.5])), "out_of_range");
    refused("grp_plan", &vehicle(0.2, json!([])), "missing_input");
    refused("grp_plan", &vehicle(0.2, json!([30_000])), "too_many");
    let none = told("grp_plan", &vehicle(0.2, json!([null, 0])));
    assert_eq!((&none["weeks"][1]["reach"], &none["weeks"][1]["frequency"]), (&json!(0.0), &Value::Null));
}

#[test]
fn a_gap_among_numbers_is_named() {
    let asked =
        |prices: Value, buyers: Value| json!({"prices": prices, "asked": [50, 50, 50], "buyers": buyers});
    for (input, key, index) in [
        (asked(json!([3, null, 5]), json!([30, 20, 10])), "prices", 1),
        (asked(json!([3, 4, 5]), json!([30, 20, null])), "buyers", 2),
    ] {
        let found = answer("gabor_granger", &input).unwrap();
        assert_eq!(found, json!({"error": "missing_values", "field": key, "found": index}));
    }
    // A text where a number must be is no gap.
    refused("gabor_granger", &asked(json!([3, "x", 5]), json!([30, 20, 10])), "missing_values");
}
