//! What crosses the boundary, seen from JavaScript in a real browser.
#![cfg(all(test, target_arch = "wasm32"))]

use js_sys::{Array, Error, Reflect};
use levier::wasm::{budget, calculators, operation};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &key.into()).expect("an object")
}

#[wasm_bindgen_test]
fn an_error_is_an_error_object_with_its_code_and_place() {
    let thrown =
        calculators::evaluate("cpa", r#"{"cost": 500, "conversions": 0}"#).expect_err("nothing to divide by");
    assert!(thrown.is_instance_of::<Error>());
    assert_eq!(get(&thrown, "code"), "zero_denominator");
    assert!(!String::from(thrown.unchecked_ref::<Error>().message()).is_empty());

    let unknown = calculators::evaluate("no_such_operation", "{}").expect_err("no such operation");
    assert_eq!(get(&unknown, "code"), "unknown_operation");
    let unread = calculators::evaluate("cpa", "not json").expect_err("not JSON");
    assert!(unread.is_instance_of::<Error>());
    assert_eq!(get(&unread, "code"), "invalid_command");
}

#[wasm_bindgen_test]
fn a_result_is_a_plain_object() {
    let answer = calculators::evaluate("cpa", r#"{"cost": 500, "conversions": 4}"#).expect("a value");
    assert_eq!(get(&get(&answer, "outputs"), "value"), 125.0); // 500 / 4
    assert_eq!(get(&answer, "warning"), JsValue::NULL);
    // What pages do with results: send them to a worker and keep them as text.
    let copied = js_sys::JSON::stringify(&answer).expect("JSON");
    assert!(copied.includes("\"value\":125", 0));
}

#[wasm_bindgen_test]
fn the_catalogue_is_a_list_of_objects_with_snake_case_keys() {
    let ids = |list: JsValue| -> Vec<String> {
        let list: Array = list.dyn_into().expect("an array");
        list.iter()
            .map(|entry| {
                assert!(Array::is_array(&get(&entry, "inputs")));
                get(&entry, "id").as_string().expect("a name")
            })
            .collect()
    };
    let all = ids(calculators::catalogue().expect("a list"));
    let indicators = ids(operation::indicators().expect("a list"));
    assert!(!indicators.is_empty());
    assert!(indicators.iter().all(|id| all.contains(id)));
}

#[wasm_bindgen_test]
fn fields_that_nobody_knows_are_refused() {
    let problem = r#"{"channels": [], "budget": {"total": 1, "constraint": "eq"},
        "objective": {"type": "max_response"}, "surprise": 1}"#;
    let thrown = budget::allocate(problem).expect_err("an unknown field");
    assert!(thrown.is_instance_of::<Error>());
    assert!(get(&thrown, "code").is_string());
}
