//! The chain through the document: the example opens, measures, fits, is judged; commands undo and travel.

use levier::Code;
use levier::value::Date;
use levier::workspace::{
    Command, Document, Language, Status, apply, example, example_files, judge, measure, open, response_task,
    to_text,
};

#[test]
fn the_example_is_the_whole_chain_in_both_languages() {
    for language in [Language::French, Language::English] {
        let document = example(language).unwrap();
        let text = to_text(&document);
        assert_eq!(open(&text).unwrap().text, text);
        assert!(
            document.sources.iter().all(|source| source.report.warnings.is_empty()),
            "{:?}",
            document.sources.iter().map(|s| &s.report.warnings).collect::<Vec<_>>()
        );

        let measured = measure(&document).unwrap();
        assert_eq!(measured.channels.len(), 4);
        let display = measured.channels.iter().find(|channel| channel.name == "Display").unwrap();
        assert!(display.figures["cpa"].value.is_none(), "the platform does not say what Display sold");
        // A total by sums: what the files hold, added by hand from the text.
        let file = &example_files(language)[0];
        let cut = if language == Language::French { ';' } else { ',' };
        let clicks: f64 = file
            .text
            .lines()
            .skip(1)
            .map(|line| line.split(cut).nth(4).unwrap().parse::<f64>().unwrap())
            .sum();
        assert_eq!(measured.total.sums["clicks"].value, Some(clicks));

        let objective = &document.objectives[0];
        let verdict = judge(&document, objective, Date::new(2026, 11, 22).unwrap()).unwrap();
        assert!(verdict.failed.is_empty(), "{:?}", verdict.failed);
        assert_eq!(verdict.current.as_ref().unwrap().operation, "cpa");
        assert_ne!(verdict.status, Status::Unknown);
    }
}

#[test]
fn both_languages_tell_the_same_story() {
    let french = measure(&example(Language::French).unwrap()).unwrap();
    let english = measure(&example(Language::English).unwrap()).unwrap();
    for (key, sum) in &french.total.sums {
        assert_eq!(sum.value, english.total.sums[key].value, "{key}");
    }
}

#[test]
fn the_example_s_curves_recover_what_generated_them() {
    let document = example(Language::French).unwrap();
    let task = response_task(&document).unwrap();
    let fit = levier::response::fit(&task.data, &task.setup, &mut |_, _| true).unwrap();
    let of = |name: &str| fit.channels.iter().find(|channel| channel.name == name).unwrap();
    assert_eq!(of("Radio").reason.map(|reason| format!("{reason:?}")).as_deref(), Some("ConstantSpend"));
    // The truth written in example.rs: response a week to a steady spend, a·(1 − 2^(−x/(1−θ)/half)).
    for (name, theta, ceiling, half) in [
        ("Search", 0.1, 420.0, 3000.0),
        ("Social", 0.3, 230.0, 2600.0),
        ("Display", 0.2, 70.0, 900.0),
        ("Vidéo", 0.5, 260.0, 5200.0),
    ] {
        let channel = of(name);
        let spend = channel.seen.mean;
        let truth = ceiling * (1.0 - (-(spend / (1.0 - theta)) / half).exp2());
        let mut draws: Vec<f64> = channel.draws.iter().map(|draw| draw.value(spend)).collect();
        draws.sort_by(f64::total_cmp);
        let (low, high) = (draws[draws.len() / 200], draws[draws.len() - 1 - draws.len() / 200]);
        assert!(low <= truth && truth <= high, "{name}: {truth} outside [{low}, {high}]");
    }
}

#[test]
fn commands_name_what_they_cannot_do() {
    let document = Document::new("x");
    let refused = |command| apply(&document, command).unwrap_err();
    assert_eq!(refused(Command::Rename { name: "  ".into() }).code(), Code::InvalidCommand);
    assert_eq!(refused(Command::RemoveSource { id: "s9".into() }).found_text(), Some("s9"));
    let hostile = r#"{"rename":{"name":"x","__proto__":{"polluted":1}}}"#;
    assert!(serde_json::from_str::<Command>(hostile).is_err());
}

#[test]
fn removing_a_source_removes_what_was_set_up_on_it() {
    let document = example(Language::French).unwrap();
    let source = document.response.as_ref().unwrap().source.clone();
    let after = apply(&document, Command::RemoveSource { id: source }).unwrap();
    assert_eq!((after.response, after.budget, after.sources.len()), (None, None, 1));
    assert_eq!(after.objectives, document.objectives);
}

#[test]
fn documents_that_are_not_ours_are_refused() {
    let good = to_text(&Document::new("x"));
    for bad in [
        "",
        "null",
        "[]",
        "{}",
        r#"{"schema":1}"#,
        &good.replace("\"name\"", "\"nom\""),
        &good[..good.len() - 1],
    ] {
        assert_eq!(open(bad).unwrap_err().code(), Code::InvalidDocument, "{bad}");
    }
    assert_eq!(open(&format!("\u{feff}{good}")).unwrap().text, good);
}

/// One file a released schema, written by the version that released it and never changed since.
#[test]
fn every_released_schema_still_opens() {
    let golden = include_str!("fixtures/schema/v1.json").trim_end();
    let opened = open(golden).unwrap();
    assert_eq!((opened.from_schema, opened.read_only), (1, false));
    assert_eq!(opened.text, golden, "schema 1 is written as it was");
}
