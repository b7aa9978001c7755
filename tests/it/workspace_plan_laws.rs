//! Laws of the plan of a document: no command leaves a link without its end, undo then redo changes nothing.

use std::collections::BTreeSet;

use crate::workspace_plan::{command, put, start};
use levier::plan::{FieldType, kind_description};
use levier::workspace::{Command, Document, Workspace, apply, open, to_text};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The ids and names that links of the plan name, and those that are there.
fn ends(document: &Document) -> (BTreeSet<String>, BTreeSet<String>) {
    let mut named = BTreeSet::new();
    for item in &document.plan {
        for field in kind_description(&item.kind).unwrap().fields {
            match (field.holds, item.fields.get(field.key)) {
                (FieldType::Link, Some(Value::String(id))) if id != "all" => _ = named.insert(id.clone()),
                (FieldType::Links, Some(Value::Array(ids))) => {
                    named.extend(ids.iter().map(|id| id.as_str().unwrap().to_owned()));
                }
                _ => {}
            }
        }
    }
    let mut there: BTreeSet<String> = document.plan.iter().map(|item| item.id.clone()).collect();
    there.extend(document.objectives.iter().map(|objective| objective.id.clone()));
    there.extend(document.segments.iter().flat_map(|kept| kept.segments.iter().map(|own| own.name.clone())));
    (named, there)
}

/// A small plan in which nearly everything is linked to something.
fn linked_plan(choices: &[u8]) -> Document {
    let mut document = start();
    for &choice in choices {
        let of = |kind: &str| {
            let ids: Vec<&str> =
                document.plan.iter().filter(|item| item.kind == kind).map(|item| item.id.as_str()).collect();
            if ids.is_empty() { Value::Null } else { json!(ids[choice as usize % ids.len()]) }
        };
        let span = json!({"title": "T", "start": "2026-09-01", "end": "2026-09-30"});
        let mut fields = span.clone();
        let own = fields.as_object_mut().unwrap();
        let kind = match choice % 8 {
            0 => {
                own.insert(
                    "needs".into(),
                    json!([of("phase")].into_iter().filter(|id| !id.is_null()).collect::<Vec<_>>()),
                );
                "phase"
            }
            1 => {
                own.extend([("objective".into(), json!("o3")), ("segment".into(), json!("Autres"))]);
                own.insert("phase".into(), of("phase"));
                "campaign"
            }
            2 => {
                own.extend([("hours".into(), json!(2)), ("campaign".into(), of("campaign"))]);
                own.extend([("phase".into(), of("phase")), ("owner".into(), of("person"))]);
                "task"
            }
            3 => {
                fields = json!({"name": "Équipe"});
                "person"
            }
            4 => {
                fields = json!({"quadrant": "strength", "text": "Stock", "evidence": "opinion"});
                "swot"
            }
            5 => {
                fields = json!({"internal": [of("swot")], "external": [of("swot")], "move": "M", "objective": "o3"});
                "tows"
            }
            6 => {
                fields = json!({"campaign": of("campaign"), "months": {"2026-09": {"plan": 5}}});
                "budget_line"
            }
            _ => {
                fields = json!({"phase": of("phase"), "kpi": "orders", "op": "at_least", "value": 3});
                "gate"
            }
        };
        // What has nothing to hang on is refused.
        document = apply(&document, put(kind, &fields)).unwrap_or(document);
    }
    document
}

proptest! {
    #[test]
    fn no_command_leaves_a_dangling_link(choices in prop::collection::vec(any::<u8>(), 1..30), gone in any::<u8>(), moved in any::<bool>()) {
        let document = linked_plan(&choices);
        let mut ids: Vec<String> = document.plan.iter().map(|item| item.id.clone()).collect();
        ids.push("o3".into());
        let id = &ids[gone as usize % ids.len()];
        let kind = document.plan.iter().find(|item| item.id == *id).map(|item| item.kind.clone());
        let other = document.plan.iter().find(|item| item.id != *id && Some(&item.kind) == kind.as_ref());
        let removal = match (kind.is_some(), other.filter(|_| moved)) {
            (false, _) => json!({"remove_objective": {"id": id}}),
            (true, Some(other)) => json!({"remove_item": {"id": id, "move_to": other.id}}),
            (true, None) => json!({"remove_item": {"id": id}}),
        };
        let after = apply(&document, command(removal)).unwrap();
        let (named, there) = ends(&after);
        prop_assert!(named.is_subset(&there), "{named:?} {there:?}");
        prop_assert_eq!(open(&to_text(&after)).unwrap().document.unwrap(), after);
    }
}

/// A command of any kind on a plan, from three numbers; what is refused changes nothing.
fn any_command(document: &Document, (what, which, value): (u8, u8, u8)) -> Command {
    let of = |kind: &str| {
        let ids: Vec<&str> =
            document.plan.iter().filter(|item| item.kind == kind).map(|item| item.id.as_str()).collect();
        if ids.is_empty() { Value::Null } else { json!(ids[which as usize % ids.len()]) }
    };
    let any = document.plan.get(which as usize % document.plan.len().max(1));
    let title = json!(format!("T{value}"));
    match what % 7 {
        0 => put(
            "campaign",
            &json!({"title": title, "start": "2026-09-01", "end": "2026-09-30", "phase": of("phase")}),
        ),
        1 => put(
            "phase",
            &json!({"title": title, "start": "2026-09-01", "end": "2026-09-30", "needs": [of("phase")]}),
        ),
        2 => put("budget_line", &json!({"campaign": of("campaign"), "months": {"2026-09": {"plan": value}}})),
        3 => put(
            "task",
            &json!({"title": title, "hours": value, "start": "2026-09-01", "end": "2026-09-02",
            "campaign": of("campaign"), "phase": of("phase")}),
        ),
        4 => {
            let mut item = json!(any.map(|item| serde_json::to_value(item).unwrap()));
            if let Some(fields) = item.get_mut("fields") {
                fields["title"] = title;
            }
            command(json!({"put_item": {"item": if item.is_null() { json!({"id": "i9999", "kind": "phase",
                "revision": 0, "fields": {}}) } else { item }}}))
        }
        5 => command(json!({"remove_item": {"id": any.map_or("i9999", |item| item.id.as_str())}})),
        _ => command(json!({"change_plan": {"items": [
            {"id": "+a", "kind": "phase", "revision": 0,
                "fields": {"title": title, "start": "2026-10-01", "end": "2026-10-31"}},
            {"id": "", "kind": "phase", "revision": 0,
                "fields": {"title": title, "start": "2026-11-01", "end": "2026-11-30", "needs": ["+a"]}},
        ]}})),
    }
}

proptest! {
    // A case opens up to a hundred texts.
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn undo_gives_back_each_text_and_redo_the_next(chosen in prop::collection::vec(any::<(u8, u8, u8)>(), 1..25)) {
        // The page undoes by taking back an item that was put, or by opening the text of the step before, and redoes
        // likewise.
        let mut workspace = Workspace::open(&to_text(&start())).unwrap();
        let mut steps = vec![(workspace.text(), None)];
        let mut in_place = 0;
        for choice in chosen {
            let command = any_command(workspace.document(), choice);
            let (before, mut patched) = (workspace.text(), workspace.document().clone());
            if workspace.run(command.clone()).is_ok() {
                if let Some(put) = workspace.last_put() {
                    patched.next_id = put.next_id;
                    let item = put.item.unwrap();
                    match patched.plan.get_mut(put.place) {
                        Some(old) => *old = item.clone(),
                        None => patched.plan.push(item.clone()),
                    }
                    prop_assert_eq!(&patched, workspace.document(), "an item that is put changes nothing else");
                    in_place += 1;
                } else {
                    in_place = 0;
                }
                steps.push((workspace.text(), Some(command)));
            } else {
                prop_assert_eq!(workspace.text(), before, "a refused command changes nothing");
            }
        }
        let texts: Vec<&String> = steps.iter().map(|(text, _)| text).collect();
        for text in texts[..texts.len() - 1].iter().rev().take(in_place) {
            prop_assert!(workspace.undo_put());
            prop_assert_eq!(&workspace.text(), *text);
            let mut open = Workspace::open(text).unwrap();
            let next = command(json!({"put_item": {"item": {"id": "", "kind": "phase", "revision": 0,
                "fields": {"title": "Suite", "start": "2026-10-01", "end": "2026-10-31"}}}}));
            let mut on = workspace.clone();
            prop_assert_eq!(on.run(next.clone()).is_ok(), open.run(next).is_ok());
            prop_assert_eq!(on.text(), open.text(), "the next command finds the same document");
            prop_assert!(!on.redo_put());
        }
        prop_assert!(!workspace.undo_put());
        for text in &texts[texts.len() - in_place..] {
            prop_assert!(workspace.redo_put());
            prop_assert_eq!(&workspace.text(), *text);
        }
        prop_assert!(!workspace.redo_put());
        for pair in steps.windows(2) {
            let mut again = Workspace::open(&pair[0].0).unwrap();
            prop_assert_eq!(&again.text(), &pair[0].0);
            again.run(pair[1].1.clone().unwrap()).unwrap();
            prop_assert_eq!(&again.text(), &pair[1].0);
            let (named, there) = ends(again.document());
            prop_assert!(named.is_subset(&there), "{named:?} {there:?}");
        }
        for (text, _) in steps.iter().rev().chain(&steps) {
            prop_assert_eq!(&Workspace::open(text).unwrap().text(), text);
        }
    }
}
