//! The statements of the exercises, natively: the hashes of `tests/fixtures/course-statements.json`, which the site's
//! own test writes through the built Wasm.

use levier::course::answer;
use levier::course::exercise::library;
use levier::course::variant::Plan;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn variant(input: &Value) -> Value {
    answer("variant", input).unwrap()
}

#[test]
fn a_sheet_reads_the_same_natively_and_in_a_page() {
    let path = format!("{}/tests/fixtures/course-statements.json", env!("CARGO_MANIFEST_DIR"));
    let file: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let students = file["students"].as_u64().unwrap();
    let mut seen = BTreeSet::new();
    for statement in file["statements"].as_array().unwrap() {
        let (id, lang) = (statement["exercise"].as_str().unwrap(), &statement["lang"]);
        let exercise = library().iter().find(|own| own.id == id).unwrap();
        let plan = Plan::new(exercise.parameters(), exercise.constraints()).unwrap();
        let sheets: Vec<String> = (1..=students)
            .map(|student| {
                let figures = plan.draw(id, "statements", &student.to_string()).unwrap().figures;
                let written = variant(&json!({"text": statement["text"], "lang": lang, "values": figures}));
                written["text"].as_str().unwrap().to_owned()
            })
            .collect();
        let hash = variant(&json!({"hash_text": sheets.join("\n")}));
        assert_eq!(hash["hash"], statement["hash"], "{id}, {lang}");
        seen.insert((id, lang.as_str().unwrap()));
    }
    assert_eq!(seen.len(), 2 * library().len());
}
