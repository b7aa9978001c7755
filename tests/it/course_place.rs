//! Answers that are placed on a chart: what the check says of a chart, and the points that are drawn.

use levier::course::answer;
use serde_json::{Value, json};

/// A number answered on a chart: how many items pay a fixed cost of 800.
fn exercise() -> Value {
    let text = json!({"en": "x"});
    json!({
        "id": "own", "languages": ["en"], "title": text, "statement": text,
        "parameters": [
            {"name": "price", "from": 20, "to": 60, "step": 5, "default": 50},
            {"name": "cost", "from": 5, "to": 15, "step": 5, "default": 10}
        ],
        "questions": [{
            "id": "q", "kind": "count", "text": text, "answer": "800 / (price - cost)", "tol": {"abs": 0.5},
            "place": {
                "step": 1, "to": "3 * 800 / (price - cost)", "unit": "money", "x": text, "y": text,
                "curves": [{"name": text, "y": "price * x"}, {"name": text, "y": "800 + cost * x"}]
            }
        }]
    })
}

/// What is wrong once the value at a pointer is another: code, place, what was found.
fn problems(at: &str, value: Value) -> Vec<(String, String, String)> {
    let mut own = exercise();
    if !at.is_empty() {
        *own.pointer_mut(at).unwrap() = value;
    }
    let checked = answer("exercise_check", &json!({ "exercise": own })).unwrap();
    let word = |problem: &Value, key: &str| problem[key].as_str().unwrap_or_default().to_owned();
    let all = checked["problems"].as_array().unwrap().iter();
    all.map(|one| (word(one, "code"), word(one, "at"), word(one, "found"))).collect()
}

fn told(at: &str, value: Value) -> (String, String, String) {
    let all = problems(at, value);
    assert_eq!(all.len(), 1, "{at}: {all:?}");
    all.into_iter().next().unwrap()
}

#[test]
fn a_chart_without_fault_is_told_to_be_one() {
    assert_eq!(problems("", Value::Null), []);
}

#[test]
fn each_fault_of_a_chart_is_told_at_its_key() {
    let place = "/questions/0/place";
    let cases = [
        ("step", json!(0), "out_of_range", "step", ""),
        ("step", Value::Null, "out_of_range", "step", ""),
        ("to", json!("3 * prise"), "unknown_parameter", "to", "prise"),
        ("to", json!(""), "bad_expression", "to", "empty"),
        // The axis has no place of its own to end at.
        ("to", json!("2 * x"), "unknown_parameter", "to", "x"),
        ("unit", json!("euros"), "bad_question", "unit", "euros"),
        ("x", json!({"en": " "}), "missing_translation", "x.en", ""),
        ("y", Value::Null, "missing_translation", "y.en", ""),
        ("curves", json!([]), "out_of_range", "curves", ""),
        ("curves/1/y", json!("800 + cost x"), "bad_expression", "curves[1].y", "unexpected"),
        ("curves/0/name", json!({}), "missing_translation", "curves[0].name.en", ""),
        ("curves/0/y", json!("1 / x"), "undefined_answer", "curves[0].y", "division_by_zero"),
        ("to", json!("800 / (price - 60)"), "undefined_answer", "to", "division_by_zero"),
    ];
    for (key, value, code, at, found) in cases {
        let wanted = (code.to_owned(), format!("questions[0].place.{at}"), found.to_owned());
        let all = problems(&format!("{place}/{key}"), value);
        assert!(all.contains(&wanted), "{key}: {all:?}");
    }
}

#[test]
fn an_answer_off_the_axis_or_between_two_steps_is_out_of_reach() {
    let reach = ("out_of_reach".to_owned(), "questions[0].place.to".to_owned(), String::new());
    assert_eq!(told("/questions/0/place/to", json!("10")), reach);
    assert_eq!(told("/questions/0/place/to", json!("-1")), reach);
    assert_eq!(told("/questions/0/place/step", json!(25)), reach);
    // A step of twice the tolerance reaches every answer.
    assert_eq!(problems("/questions/0/tol", json!({"abs": 2})), []);
}

#[test]
fn a_choice_has_no_chart_and_no_figure_takes_the_name_of_the_axis() {
    let choice = json!("choice");
    let mut own = exercise();
    own["questions"][0]["type"] = choice;
    own["questions"][0]["options"] = json!([{"id": "a", "text": {"en": "x"}}]);
    own["questions"][0]["answer"] = json!("a");
    let checked = answer("exercise_check", &json!({ "exercise": own })).unwrap();
    let wanted = json!([{"code": "bad_question", "at": "questions[0].place", "found": "choice"}]);
    assert_eq!(checked["problems"], wanted);
    let all = problems("/parameters/1/name", json!("x"));
    assert!(all.contains(&("reserved_id".to_owned(), "parameters[1].name".to_owned(), "x".to_owned())));
}

#[test]
fn the_points_of_a_chart_follow_the_figures() {
    let mut own = exercise();
    own["questions"][0]["place"]["curves"][1]["y"] = json!("1 / x");
    let asked = json!({"exercise": own, "parameters": {"price": 50, "cost": 10}});
    let place = answer("exercises", &asked).unwrap()["questions"]["q"]["place"].clone();
    let row = |key: &Value| key.as_array().unwrap().clone();
    let (x, sales, inverse) = (row(&place["x"]), row(&place["curves"][0]), row(&place["curves"][1]));
    assert_eq!((x.len(), sales.len(), inverse.len()), (49, 49, 49));
    // 3 · 800 / 40 = 60, half way 30; 30 · 50 = 1,500.
    assert_eq!((&x[0], &x[24], &x[48]), (&json!(0.0), &json!(30.0), &json!(60.0)));
    assert_eq!((&sales[0], &sales[24]), (&json!(0.0), &json!(1500.0)));
    assert_eq!((&inverse[0], &inverse[16]), (&Value::Null, &json!(0.05)));
}
