//! The plan of a document: no command leaves a link without its end.

use levier::Code;
use levier::workspace::{Command, Document, apply, open, plan_removal, to_text};
use serde_json::{Value, json};

pub(crate) fn command(command: Value) -> Command {
    serde_json::from_value(command).unwrap()
}

pub(crate) fn put(kind: &str, fields: &Value) -> Command {
    command(json!({"put_item": {"item": {"id": "", "kind": kind, "revision": 0, "fields": fields}}}))
}

fn with(document: &Document, kind: &str, fields: &Value) -> Document {
    apply(document, put(kind, fields)).unwrap()
}

pub(crate) fn start() -> Document {
    open(include_str!("../fixtures/schema/v4.json").trim_end()).unwrap().document.unwrap()
}

#[test]
fn an_item_is_given_an_identifier_and_counts_its_revisions() {
    let first = with(&start(), "person", &json!({"name": "Équipe", "hours_per_week": 35, "days": []}));
    let item = &first.plan[0];
    assert_eq!((item.id.as_str(), item.revision), ("i4", 1));
    assert_eq!(
        item.fields.keys().collect::<Vec<_>>(),
        ["hours_per_week", "name"],
        "an empty list says nothing"
    );
    let again = json!({"put_item": {"item":
        {"id": "i4", "kind": "person", "revision": 0, "fields": {"name": "Équipe web"}}}});
    let second = apply(&first, command(again)).unwrap();
    assert_eq!((second.plan.len(), second.plan[0].revision), (1, 2));
    assert_eq!(open(&to_text(&second)).unwrap().document.unwrap(), second);
}

#[test]
fn several_items_and_their_decision_are_one_step() {
    let document = start();
    let campaign = json!({"title": "Rentrée", "start": "2026-09-01", "end": "2026-09-30"});
    let line = json!({"campaign": "+a", "months": {"2026-09": {"plan": 900.0}}});
    let decision = json!({"id": "", "date": "2026-09-01", "title": "Lancer", "note": "", "objective": null,
        "lines": [], "figures": [], "evidence": null, "items": ["+a"]});
    let change = |line: &Value, decision: &Value| {
        command(json!({"change_plan": {"items": [
            {"id": "+a", "kind": "campaign", "revision": 0, "fields": campaign},
            {"id": "", "kind": "budget_line", "revision": 0, "fields": line},
        ], "decision": decision}}))
    };
    let after = apply(&document, change(&line, &decision)).unwrap();
    let own = after.plan[0].id.clone();
    assert_eq!(after.plan[1].text("campaign"), Some(own.as_str()));
    assert_eq!(after.decisions.last().unwrap().items, std::slice::from_ref(&own));
    assert_eq!(open(&to_text(&after)).unwrap().document.unwrap(), after);
    let kept = plan_removal(&after, &own, None).unwrap().kept;
    assert_eq!(kept[0].field, "items");
    let wrong = json!({"campaign": "+b", "months": {}});
    let refused = apply(&document, change(&wrong, &Value::Null)).unwrap_err();
    assert_eq!((refused.code(), refused.field_name()), (Code::UnknownId, Some("campaign")));
    assert!(refused.details().contains_key("item"));
}

#[test]
fn what_is_wrong_with_an_item_is_said_with_its_field() {
    let document = start();
    let campaign = |more: Value| {
        let mut fields =
            json!({"title": "Rentrée", "channel": "search", "start": "2026-09-01", "end": "2026-09-30"});
        fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        fields
    };
    for (kind, fields, code, field) in [
        ("horoscope", json!({}), Code::InvalidCommand, "kind"),
        ("person", json!({}), Code::MissingInput, "name"),
        ("person", json!({"name": "  "}), Code::MissingInput, "name"),
        ("person", json!({"name": "A", "age": 3}), Code::InvalidCommand, "age"),
        ("person", json!({"name": "A", "hours_per_week": -1}), Code::NegativeInput, "hours_per_week"),
        ("person", json!({"name": "A", "days": [8]}), Code::InvalidCommand, "days"),
        ("campaign", campaign(json!({"end": "2026-02-30"})), Code::InvalidDate, "end"),
        ("campaign", campaign(json!({"end": "2026-08-30"})), Code::EndsBeforeStart, "end"),
        ("campaign", campaign(json!({"objective": "o9"})), Code::UnknownId, "objective"),
        ("campaign", campaign(json!({"segment": "Personne"})), Code::UnknownId, "segment"),
        ("campaign", campaign(json!({"channel": "pigeons"})), Code::InvalidCommand, "channel"),
        (
            "key_result",
            json!({"objective": "o3", "kpi": "orders", "direction": "increase", "baseline": 5, "target_value": 5}),
            Code::OutOfRange,
            "target_value",
        ),
    ] {
        let refused = apply(&document, put(kind, &fields)).unwrap_err();
        assert_eq!((refused.code(), refused.field_name()), (code, Some(field)), "{kind} {fields}");
    }
    assert!(apply(&document, put("campaign", &campaign(json!({"segment": "all"})))).is_ok());
    assert!(
        apply(&document, put("campaign", &campaign(json!({"segment": "Autres", "objective": "o3"})))).is_ok()
    );
}

#[test]
fn only_one_of_some_kinds_is_there_and_phases_run_in_no_circle() {
    let document = with(&start(), "target", &json!({"segment": "Autres"}));
    let twin = apply(&document, put("target", &json!({"segment": "Autres"}))).unwrap_err();
    assert_eq!((twin.code(), twin.found_text()), (Code::DuplicateName, Some("i4")));

    let phase =
        |needs: Value| json!({"title": "P", "start": "2026-09-01", "end": "2026-09-30", "needs": needs});
    let document = with(&document, "phase", &phase(json!([])));
    let document = with(&document, "phase", &phase(json!(["i5"])));
    let circle = json!({"put_item": {"item": {"id": "i5", "kind": "phase", "revision": 1, "fields": phase(json!(["i6"]))}}});
    assert_eq!(apply(&document, command(circle)).unwrap_err().code(), Code::CircularPhases);
}

#[test]
fn a_frozen_plan_keeps_its_amounts_until_it_is_unfrozen() {
    let campaign = json!({"title": "Rentrée", "start": "2026-09-01", "end": "2026-09-30"});
    let line = |plan: f64, actual: Value, frozen: Value| json!({"campaign": "i4", "frozen_on": frozen, "months": {"2026-09": {"plan": plan, "actual": actual}}});
    let again = |fields: Value| {
        command(
            json!({"put_item": {"item": {"id": "i5", "kind": "budget_line", "revision": 1, "fields": fields}}}),
        )
    };
    let document = with(&start(), "campaign", &campaign);
    let document = with(&document, "budget_line", &line(900.0, Value::Null, json!("2026-08-20")));
    let changed = apply(&document, again(line(800.0, Value::Null, json!("2026-08-20"))));
    assert_eq!(changed.unwrap_err().code(), Code::PlanFrozen);
    let document = apply(&document, again(line(900.0, json!(310.5), json!("2026-08-20")))).unwrap();
    let document = apply(&document, again(line(900.0, json!(310.5), Value::Null))).unwrap();
    assert!(apply(&document, again(line(800.0, json!(310.5), Value::Null))).is_ok());
}

#[test]
fn what_goes_with_an_item_goes_and_other_links_are_taken_out() {
    let document = start();
    let document = with(
        &document,
        "campaign",
        &json!({"title": "A", "start": "2026-09-01", "end": "2026-09-30",
        "objective": "o3", "segment": "Autres"}),
    );
    let document =
        with(&document, "budget_line", &json!({"campaign": "i4", "months": {"2026-09": {"plan": 10}}}));
    let document = with(
        &document,
        "task",
        &json!({"title": "T", "hours": 3, "start": "2026-09-01",
        "end": "2026-09-02", "campaign": "i4"}),
    );
    let asked = plan_removal(&document, "i4", None).unwrap();
    assert_eq!(
        (asked.asked, asked.removed, asked.unlinked[0].id.as_str()),
        (true, vec!["i5".to_owned()], "i6")
    );
    let removed = apply(&document, command(json!({"remove_item": {"id": "i4"}}))).unwrap();
    assert_eq!(removed.plan.len(), 1);
    assert!(!removed.plan[0].fields.contains_key("campaign"));

    // What stands beside the plan goes too.
    let without = apply(&document, command(json!({"remove_objective": {"id": "o3"}}))).unwrap();
    assert!(!without.plan[0].fields.contains_key("objective"));
    let without = apply(&document, command(json!({"set_segments": {"segments": null}}))).unwrap();
    assert!(!without.plan[0].fields.contains_key("segment"));
    assert!(open(&to_text(&without)).is_ok());
}

#[test]
fn a_campaign_that_takes_over_another_has_one_budget_of_both() {
    let campaign = |title: &str| json!({"title": title, "start": "2026-09-01", "end": "2026-09-30"});
    let line =
        |campaign: &str, plan: f64| json!({"campaign": campaign, "months": {"2026-09": {"plan": plan}}});
    let document = with(&start(), "campaign", &campaign("A"));
    let document = with(&document, "campaign", &campaign("B"));
    let document = with(&document, "budget_line", &line("i4", 100.0));
    let document = with(&document, "budget_line", &line("i5", 25.5));
    let after = apply(&document, command(json!({"remove_item": {"id": "i4", "move_to": "i5"}}))).unwrap();
    let lines: Vec<_> = after.plan.iter().filter(|item| item.kind == "budget_line").collect();
    assert_eq!((lines.len(), &lines[0].fields["months"]["2026-09"]["plan"]), (1, &json!(125.5)));
    assert_eq!(open(&to_text(&after)).unwrap().document.unwrap(), after);
}

#[test]
fn a_document_edited_by_hand_is_refused_with_the_item() {
    let document = with(&start(), "person", &json!({"name": "Équipe"}));
    let text = to_text(&document);
    for (from, to) in [
        ("\"name\":\"Équipe\"", "\"name\":3"),
        ("\"kind\":\"person\"", "\"kind\":\"persona\""),
        ("\"kind\":\"person\"", "\"kind\":\"tows\""),
    ] {
        assert!(text.contains(from), "{from}");
        assert_eq!(open(&text.replace(from, to)).unwrap_err().code(), Code::InvalidDocument, "{to}");
    }
}
