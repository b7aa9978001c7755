//! The catalogue's texts: every one it calls for, in both languages, and no other.

use levier::operation::{InputKind, SMART_CHECKS, catalogue};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The message identifiers of a Fluent file, and the variables each one names.
fn messages(language: &str) -> BTreeMap<String, String> {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("www/src/messages").join(language).join("operations.ftl");
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut last: Option<String> = None;
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let identifier = line.split_once(" =").map(|(id, _)| id).filter(|id| {
            id.starts_with(|c: char| c.is_ascii_lowercase())
                && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        });
        match identifier {
            Some(id) => {
                let text = line[id.len() + 2..].trim().to_owned();
                assert!(messages.insert(id.to_owned(), text).is_none(), "{language}: {id} twice");
                last = Some(id.to_owned());
            }
            None if line.starts_with(' ') => {
                messages.get_mut(last.as_ref().unwrap()).unwrap().push_str(line.trim());
            }
            None => assert!(line.is_empty() || line.starts_with('#'), "{language}: {line:?}"),
        }
    }
    messages
}

/// The messages that the catalogue calls for, and those it would use if they are there.
fn wanted() -> (BTreeSet<String>, BTreeSet<String>) {
    let hyphens = |text: &str| text.replace([':', '_'], "-").to_lowercase();
    let (mut needed, mut welcome) = (BTreeSet::new(), BTreeSet::new());
    for operation in catalogue() {
        let op = format!("op-{}", hyphens(operation.id));
        needed.extend([op.clone(), format!("{op}-what"), format!("{op}-result")]);
        needed.extend(operation.pitfall_keys());
        for input in operation.inputs {
            let input_key = hyphens(input.key);
            needed.insert(format!("input-{input_key}"));
            welcome.insert(format!("input-{input_key}-hint"));
            if let InputKind::Choice { choices } = input.kind {
                needed.extend(choices.iter().map(|choice| format!("choice-{input_key}-{}", hyphens(choice))));
            }
        }
        needed.extend(operation.outputs.iter().map(|output| format!("output-{}", hyphens(output.key))));
        needed.insert(format!("suite-{}", hyphens(operation.suite)));
    }
    needed.extend(SMART_CHECKS.iter().map(|check| format!("failed-{}", hyphens(check))));
    needed.insert("symbol-z".to_owned());
    needed.extend(levier::measure::PITFALLS.iter().map(|key| (*key).to_owned()));
    (needed, welcome)
}

#[test]
fn both_languages_have_every_text_and_no_other() {
    let (needed, welcome) = wanted();
    let (french, english) = (messages("fr"), messages("en"));
    for (language, texts) in [("fr", &french), ("en", &english)] {
        let present: BTreeSet<String> = texts.keys().cloned().collect();
        let missing: Vec<_> = needed.difference(&present).collect();
        let orphans: Vec<_> =
            present.iter().filter(|key| !needed.contains(*key) && !welcome.contains(*key)).collect();
        assert!(
            missing.is_empty() && orphans.is_empty(),
            "{language}: missing {missing:#?}, orphans {orphans:#?}"
        );
        for (key, text) in texts {
            assert!(!text.is_empty(), "{language}: {key} is empty");
            assert!(!text.contains('!'), "{language}: {key} exclaims");
            assert_eq!(key.ends_with("-result"), text.contains("{ $value }"), "{language}: {key}");
        }
    }
    let hints = |texts: &BTreeMap<String, String>| -> Vec<String> {
        texts.keys().filter(|key| key.ends_with("-hint")).cloned().collect()
    };
    assert_eq!(hints(&french), hints(&english));
}

#[test]
fn french_is_set_with_its_spaces() {
    for (key, text) in messages("fr") {
        let characters: Vec<char> = text.chars().collect();
        for pair in characters.windows(2) {
            let (before, mark) = (pair[0], pair[1]);
            if matches!(mark, ';' | '?' | '%' | '»' | ':') {
                assert!(
                    matches!(before, '\u{202f}' | '\u{a0}'),
                    "{key}: {before:?} before {mark:?} in {text}"
                );
            }
            if before == '«' {
                assert!(matches!(mark, '\u{202f}' | '\u{a0}'), "{key}: {mark:?} after « in {text}");
            }
        }
        assert!(!text.contains('\''), "{key}: a straight apostrophe in {text}");
    }
}
