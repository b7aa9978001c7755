//! The catalogue's texts: every one it calls for, in both languages, and no other.

use levier::operation::{InputKind, OutputKind, SMART_CHECKS, When, catalogue, evaluate};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The messages of the catalogue's files, and the text of each.
fn messages(language: &str) -> BTreeMap<String, String> {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("www/src/messages").join(language).join("operations");
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        read_messages(language, &text, &mut messages);
    }
    messages
}

fn read_messages(language: &str, text: &str, messages: &mut BTreeMap<String, String>) {
    let mut last: Option<String> = None;
    for line in text.lines() {
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
}

fn hyphens(text: &str) -> String {
    text.replace([':', '_'], "-").to_lowercase()
}

/// The messages that the catalogue calls for: of each list one suffices, the first that is there is used.
fn wanted() -> Vec<Vec<String>> {
    let mut wanted: Vec<Vec<String>> = Vec::new();
    let mut need = |ids: &[String]| wanted.push(ids.to_vec());
    for operation in catalogue() {
        let op = format!("op-{}", hyphens(operation.id));
        for part in ["", "-what", "-result", "-example"] {
            need(&[format!("{op}{part}")]);
        }
        operation.pitfall_keys().into_iter().for_each(|key| need(&[key]));
        for band in operation.bands {
            need(&[format!("{op}-reading-{}", band.name)]);
        }
        // A name of its own, else the one that several calculators share.
        let mut named = |kind: &str, key: &str| {
            need(&[format!("{op}-{kind}-{}", hyphens(key)), format!("{kind}-{}", hyphens(key))]);
        };
        for input in operation.inputs {
            named("input", input.key);
            match input.kind {
                InputKind::Choice { choices } => {
                    for choice in choices {
                        named("choice", &format!("{}-{choice}", input.key));
                    }
                }
                InputKind::Row { columns } | InputKind::Rows { columns, .. } => {
                    for column in columns {
                        named("input", column.key);
                    }
                }
                _ => {}
            }
        }
        for output in operation.outputs {
            if output.key != "value" {
                named("output", output.key);
            }
            if let OutputKind::Rows { columns } = output.kind {
                for column in columns {
                    named("output", column.key);
                }
            }
        }
        operation
            .describe()
            .symbols
            .iter()
            .for_each(|symbol| need(&[format!("symbol-{}", hyphens(symbol.name))]));
        need(&[format!("suite-{}", hyphens(operation.suite))]);
    }
    for check in SMART_CHECKS {
        need(&[format!("failed-{}", hyphens(check))]);
    }
    for key in levier::measure::PITFALLS {
        need(&[(*key).to_owned()]);
    }
    wanted
}

/// Hints and words for texts that procedures answer are welcome where they are.
fn welcome(key: &str, wanted: &[Vec<String>]) -> bool {
    let named = |key: &str| wanted.iter().flatten().any(|id| id == key);
    named(key) || key.strip_suffix("-hint").is_some_and(named) || key.starts_with("choice-")
}

/// The arguments that a message names.
fn arguments(text: &str) -> BTreeSet<String> {
    let name = |rest: &str| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    text.split('$').skip(1).map(name).collect()
}

#[test]
fn both_languages_have_every_text_and_no_other() {
    let wanted = wanted();
    let (french, english) = (messages("fr"), messages("en"));
    for (language, texts) in [("fr", &french), ("en", &english)] {
        let missing: Vec<_> =
            wanted.iter().filter(|ids| !ids.iter().any(|id| texts.contains_key(id))).collect();
        let orphans: Vec<_> = texts.keys().filter(|key| !welcome(key, &wanted)).collect();
        assert!(
            missing.is_empty() && orphans.is_empty(),
            "{language}: missing {missing:#?}, orphans {orphans:#?}"
        );
        for (key, text) in texts {
            assert!(!text.is_empty(), "{language}: {key} is empty");
            assert!(!text.contains('!'), "{language}: {key} exclaims");
            assert!(!key.ends_with("-result") || text.contains("{ $value }"), "{language}: {key}");
        }
    }
    let hints = |texts: &BTreeMap<String, String>| -> Vec<String> {
        texts.keys().filter(|key| key.ends_with("-hint")).cloned().collect()
    };
    assert_eq!(hints(&french), hints(&english));
}

/// An example names inputs and outputs only, and at least one of each: it is written with live figures.
#[test]
fn examples_are_written_with_the_figures_of_the_catalogue() {
    for language in ["fr", "en"] {
        let texts = messages(language);
        for operation in catalogue() {
            let named = arguments(&texts[&format!("op-{}-example", hyphens(operation.id))]);
            let inputs: BTreeSet<_> = operation.inputs.iter().map(|input| input.key.to_owned()).collect();
            let outputs: BTreeSet<_> = operation.outputs.iter().map(|output| output.key.to_owned()).collect();
            let strange: Vec<_> =
                named.iter().filter(|key| !inputs.contains(*key) && !outputs.contains(*key)).collect();
            assert!(strange.is_empty(), "{language} {}: {strange:?}", operation.id);
            assert!(
                !named.is_disjoint(&inputs) && !named.is_disjoint(&outputs),
                "{language} {}",
                operation.id
            );
        }
    }
}

/// Whatever the answer is, there is a way to read it.
#[test]
fn every_answer_has_a_reading() {
    for operation in catalogue() {
        assert_eq!(operation.bands.last().map(|band| band.when), Some(When::Otherwise), "{}", operation.id);
        assert!(operation.reading(&operation.evaluate(&operation.example()).unwrap().outputs).is_some());
    }
}

fn reading_of(operation: &str, inputs: &[(&str, f64)]) -> String {
    let inputs = inputs.iter().map(|(key, value)| ((*key).to_owned(), (*value).into())).collect();
    let reading = evaluate(operation, &inputs).unwrap().reading.unwrap();
    reading.split_once("-reading-").unwrap().1.to_owned()
}

/// Readings turn where the meaning does: where a loss ends, where revenue starts to follow the price.
#[test]
fn readings_turn_where_the_meaning_does() {
    let roi = |revenue: f64, margin: f64| {
        reading_of("roi", &[("revenue", revenue), ("margin_rate", margin), ("cost", 100.0)])
    };
    assert_eq!(roi(1000.0, -0.1), "sold-at-a-loss");
    assert_eq!(roi(0.0, 0.4), "loses");
    assert_eq!(roi(240.0, 0.4), "loses");
    assert_eq!(roi(250.0, 0.4), "earns");
    // From 100 units at 100, a price of 80 keeps the same revenue with 125 units.
    let cut = |units: f64| {
        reading_of("price_elasticity", &[("q0", 100.0), ("q1", units), ("p0", 100.0), ("p1", 80.0)])
    };
    assert_eq!(["elastic", "inelastic", "check-data"].map(str::to_owned), [126.0, 124.0, 100.0].map(cut));
    for (operation, inputs, reading) in [
        ("conversion_rate", &[("conversions", 3.0), ("visitors", 4.0)][..], "compare"),
        ("conversion_rate", &[("conversions", 4.0), ("visitors", 4.0)], "check-counts"),
        ("frequency", &[("impressions", 19.0), ("reach", 10.0)], "once"),
        ("frequency", &[("impressions", 20.0), ("reach", 10.0)], "compare"),
        ("excess_share_of_voice", &[("share_of_voice", 0.2), ("market_share", 0.21)], "below"),
        ("relative_market_share", &[("own_share", 0.3), ("leader_share", 0.3)], "level-or-ahead"),
        ("break_even_cpa", &[("aov_ht", 50.0), ("margin_rate", 0.1), ("variable_order_cost", 6.0)], "loses"),
        ("nps", &[("promoters", 1.0), ("passives", 5.0), ("detractors", 2.0)], "more-detractors"),
        ("nps", &[("promoters", 2.0), ("passives", 5.0), ("detractors", 2.0)], "no-more-detractors"),
    ] {
        assert_eq!(reading_of(operation, inputs), reading, "{operation} {inputs:?}");
    }
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
