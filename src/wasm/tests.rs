//! What crosses the boundary, seen from JavaScript in a real browser.

use crate::{analysis, budget, calculators, operation, share};
use js_sys::{Array, Error, Reflect};
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
fn what_the_calculators_write_is_what_json_can_hold() {
    // A text goes in and comes back word for word: quotes, controls, accents, an emoji.
    let name = "«\u{a0}é\u{a0}» \"\\ \u{1} \u{1f600}\n";
    let quoted = String::from(js_sys::JSON::stringify(&name.into()).expect("a text"));
    let scenario =
        |cost: &str| format!(r#"{{"name": {quoted}, "inputs": {{"cost": {cost}, "conversions": 3}}}}"#);
    let request = format!(r#"{{"scenarios": [{}, {}]}}"#, scenario("0.1"), scenario("1e300"));
    let answer = analysis::compare("cpa", &request).expect("an answer");
    let names: Array = get(&answer, "names").dyn_into().expect("an array");
    assert_eq!(names.get(0).as_string().as_deref(), Some(name));
    let values: Array =
        get(&get(&answer, "rows").unchecked_into::<Array>().get(0), "values").unchecked_into();
    assert_eq!((values.get(0).as_f64(), values.get(1).as_f64()), (Some(0.1 / 3.0), Some(1e300 / 3.0)));
}

#[wasm_bindgen_test]
fn a_request_of_the_calculators_is_read_strictly() {
    let code = |answer: Result<JsValue, JsValue>| get(&answer.expect_err("refused"), "code").as_string();
    let known = r#"{"inputs": {"cost": 500}, "input": "conversions", "target": 20}"#;
    assert_eq!(get(&analysis::seek("cpa", known).expect("an answer"), "value"), 25.0); // 500 / 20
    for wrong in
        [known.replace("target", "goal"), known.replace("\"input\"", "\"__proto__\""), "[1]".to_owned()]
    {
        assert_eq!(code(analysis::seek("cpa", &wrong)).as_deref(), Some("invalid_command"), "{wrong}");
    }
    let unknown = r#"{"__proto__": 1, "cost": 500, "conversions": 4}"#;
    assert_eq!(code(calculators::evaluate("cpa", unknown)).as_deref(), Some("unknown_input"));
    let deep = "[".repeat(100) + &"]".repeat(100);
    assert_eq!(code(calculators::evaluate("cpa", &deep)).as_deref(), Some("invalid_command"));

    let link = r#"{"v": 1, "operation": "cpa", "scenarios": [{"name": "", "inputs": {"cost": "x"}}]}"#;
    let shared = share::read_shared(link).expect("a link");
    assert_eq!(
        js_sys::JSON::stringify(&shared).expect("JSON"),
        link.replace(": ", ":").replace(", ", ",").as_str()
    );
    assert_eq!(code(share::read_shared(&" ".repeat(70_000))).as_deref(), Some("too_large"));
}

#[wasm_bindgen_test]
fn fields_that_nobody_knows_are_refused() {
    let problem = r#"{"channels": [], "budget": {"total": 1, "constraint": "eq"},
        "objective": {"type": "max_response"}, "surprise": 1}"#;
    let thrown = budget::allocate(problem).expect_err("an unknown field");
    assert!(thrown.is_instance_of::<Error>());
    assert!(get(&thrown, "code").is_string());
}
