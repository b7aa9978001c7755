//! The program as it is run: its answers, its refusals, and the examples of the README.

use std::path::Path;
use std::process::{Command, Output};

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// Runs the program in the project's folder, as an English speaker does.
fn levier(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_levier"));
    command.args(arguments).current_dir(root()).env("LANG", "en_GB.UTF-8").output().expect("the program runs")
}

fn answered(arguments: &[&str]) -> String {
    let Output { status, stdout, stderr } = levier(arguments);
    assert!(status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&stderr));
    String::from_utf8(stdout).expect("UTF-8")
}

/// The standard error of a command that is refused with status 2 and no answer.
fn refused(arguments: &[&str]) -> String {
    let Output { status, stdout, stderr } = levier(arguments);
    assert_eq!(status.code(), Some(2), "{arguments:?}");
    assert!(stdout.is_empty(), "{arguments:?}");
    String::from_utf8(stderr).expect("UTF-8")
}

#[test]
fn the_examples_of_the_readme_give_what_stands_there() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("a README");
    let mut ran = 0;
    for block in readme.split("```console\n").skip(1) {
        let block = block.split("```").next().unwrap_or_default();
        for example in block.split("$ levier ").skip(1) {
            let (line, answer) = example.split_once('\n').expect("a line");
            let arguments: Vec<&str> = line.split_whitespace().collect();
            assert_eq!(answered(&arguments).trim_end(), answer.trim_end(), "{line}");
            ran += 1;
        }
    }
    assert!(ran >= 3, "{ran} examples");
}

#[test]
fn an_answer_is_json_when_it_is_asked() {
    let text = answered(&["roi", "--revenue", "50000", "--margin-rate", "30%", "--cost", "10000", "--json"]);
    let answer: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    // (50,000 · 0.3 − 10,000) / 10,000
    assert_eq!(answer["outputs"]["value"], 0.5);
    let read = answered(&["read", "cli/examples/google-ads.csv", "--json"]);
    let read: serde_json::Value = serde_json::from_str(&read).expect("JSON");
    assert_eq!(
        (&read["report"]["platform"], &read["report"]["rows_read"]),
        (&"google_ads".into(), &4.into())
    );
    let list: serde_json::Value = serde_json::from_str(&answered(&["list", "--json"])).expect("JSON");
    assert!(list.as_array().is_some_and(|list| list.len() > 80));
}

#[test]
fn numbers_are_written_as_in_each_language() {
    // What Intl writes of them in a browser.
    let cases: [(&[&str], &str, &str); 7] = [
        (&["roi", "--revenue", "50000", "--margin-rate", "0.3", "--cost", "10000"], "+50%", "+50 %"),
        (&["roi", "--revenue", "50000", "--margin-rate", "0.1", "--cost", "5061.5"], "−1.22%", "−1,22 %"),
        (&["average_order_value", "--revenue", "25", "--orders", "2"], "€12.50", "12,50 €"),
        (
            &["average-order-value", "--revenue", "2469135782", "--orders", "2"],
            "€1,234,567,891",
            "1 234 567 891 €",
        ),
        (&["roas", "--revenue", "6000", "--ad-spend", "2000"], "3.00", "3,00"),
        (&["ctr", "--clicks", "1", "--impressions", "8100"], "0.0123%", "0,0123 %"),
        (
            &["duration", "--n-per-variant", "500", "--variants", "2", "--visitors-per-day", "1000"],
            "1 day",
            "1 jour",
        ),
    ];
    for (arguments, english, french) in cases {
        for (language, written) in [("en", english), ("fr", french)] {
            let text = answered(&[arguments, &["--currency", "EUR", "--lang", language]].concat());
            let plain = text.replace(['\u{a0}', '\u{202f}'], " ");
            assert!(plain.contains(written), "{arguments:?}: {plain}");
        }
    }
}

#[test]
fn answers_are_in_the_language_that_is_asked() {
    let roi = ["roi", "--revenue", "50000", "--margin-rate", "0.3", "--cost", "10000", "--lang", "fr"];
    assert!(answered(&roi).starts_with("Le retour sur investissement est de +50"));
    let plan = answered(&["allocate", "cli/examples/plan.json", "--lang", "fr", "--currency", "EUR"]);
    assert!(plan.contains("Prouvé") && plan.contains('€'), "{plan}");
    assert!(answered(&["list", "--lang=fr"]).contains("Retour sur investissement (ROI)"));
}

#[test]
fn every_calculator_runs_with_its_own_example_in_words() {
    for line in answered(&["list"]).lines() {
        let (name, words) = line.split_once(' ').expect("a name and its words");
        assert!(!words.trim().is_empty(), "{name}");
        let help = answered(&[name, "--help"]);
        let example = help.lines().last().and_then(|line| line.split_once("levier ")).expect("an example").1;
        // As a shell parts it: what stands between quotes is one argument.
        let parts = example
            .split('\'')
            .enumerate()
            .flat_map(|(at, part)| if at % 2 == 1 { vec![part] } else { part.split_whitespace().collect() });
        let text = answered(&parts.collect::<Vec<_>>());
        assert!(!text.contains("{ $"), "{name}: {text}");
    }
}

#[test]
fn a_refusal_says_its_code_its_place_and_what_was_found() {
    for (arguments, said) in [
        (&["roi", "--revenue", "5", "--cost", "1"][..], "missing_input: field margin_rate"),
        (&["roas", "--revenue", "abc", "--ad-spend", "1"], "not_a_number: field revenue, found \"abc\""),
        (&["roas", "--revenue", "1", "--ad-spend", "0"], "zero_denominator"),
        (&["roas", "--surprise", "1"], "unknown_input: field surprise"),
        (&["no-such-thing"], "unknown_operation: found \"no_such_thing\""),
        (&["chi_square", "--table", "[[1,2]"], "invalid_command: field table, found \"[[1,2]\""),
        (&["read", "no/such/file.csv"], "file_unreadable: no/such/file.csv"),
        (&["read", "Cargo.toml"], "no_recognised_header"),
        (&["allocate", "cli/examples/google-ads.csv"], "line 1"),
        (&["allocate"], "usage: which file?"),
        (&["--revenue", "3"], "usage: which calculator?"),
        (&["roi", "--cost", "1", "--cost", "2"], "usage: --cost stands twice"),
        (&["roi", "--cost"], "missing argument"),
        (&["roi", "3"], "one argument too many"),
        (&["read", "a.csv", "--date-order", "soon"], "unknown variant `soon`"),
        (&["read", "a.csv", "--surprise", "1"], "--surprise is not known here"),
        (&["list", "--lang", "de"], "--lang is fr or en"),
    ] {
        let error = refused(arguments);
        assert!(error.contains(said), "{arguments:?}: {error}");
    }
}
