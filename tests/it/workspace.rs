//! The chain through the document: the example opens, measures, fits, is judged; commands undo and travel.

use levier::Code;
use levier::bayes::{LiftTest, MixMethod, MixModel, MixSetup};
use levier::budget::BudgetSetup;
use levier::response::{TruthComparison, TruthReason, TruthVerdict};
use levier::value::Date;
use levier::workspace::{
    BudgetScenario, Command, Document, Language, Status, apply, example, example_files, judge, known_truth,
    measure, open, response_task, to_text,
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
fn the_truth_stands_beside_the_example_and_nothing_else() {
    for language in [Language::French, Language::English] {
        let document = example(language).unwrap();
        let truth = known_truth(&document).unwrap();
        assert_eq!(truth.channels.len(), 5);
        let task = response_task(&document).unwrap();
        let fit = levier::response::fit(&task.data, &task.setup, &mut |_, _| true).unwrap();
        let text = serde_json::to_string(&fit).unwrap();
        let comparison = TruthComparison::of(&text, &truth).unwrap();
        // The truth and the chance of the weeks make the sales, to the last one.
        let brought: f64 = truth.channels.iter().map(|channel| channel.contribution).sum();
        let sold: f64 = fit.observed.iter().sum();
        assert!((truth.base + brought - sold).abs() < 1e-9 * sold);
        let radio = &comparison.channels[4];
        assert_eq!(radio.reasons, [TruthReason::SpendNeverVaried]);
        assert_eq!(radio.contribution.verdict, TruthVerdict::Silent);
        assert!(radio.contribution.truth > 0.0);
        assert_eq!(comparison.channels[2].reasons[0], TruthReason::DrownedInChance, "Display");
        assert_eq!(comparison.base.verdict, TruthVerdict::Held);
        assert!(comparison.base.truth > comparison.base_alone, "what Radio brought is in the base");
        let mut held = 0;
        for channel in &comparison.channels[..4] {
            let figures = [channel.carry_over, channel.contribution, channel.response];
            for figure in figures {
                let (low, high) = figure.interval.unwrap();
                let inside = low <= figure.truth && figure.truth <= high;
                assert_eq!(figure.verdict, if inside { TruthVerdict::Held } else { TruthVerdict::Missed });
                held += u32::from(inside);
            }
            let missed = figures.iter().any(|figure| figure.verdict == TruthVerdict::Missed);
            assert!(!missed || !channel.reasons.is_empty(), "{} is missed without a reason", channel.name);
        }
        // Twelve intervals at 90 %, those of one channel going together.
        assert_eq!((comparison.claimed, comparison.held), (12, held as usize));
        assert!(held >= 8, "{held} of 12");
    }
    let mut other = example(Language::French).unwrap();
    let place = other.sources.iter().position(|s| Some(&s.id) == other.response.as_ref().map(|r| &r.source));
    let column = &mut other.sources[place.unwrap()].table.columns;
    let sales = column.iter_mut().find(|column| column.name == "ventes").unwrap();
    sales.values[40] = sales.values[40].map(|v| v + 1.0);
    assert_eq!(known_truth(&other), None, "one sale more, and it is another table");
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
    let golden = include_str!("../fixtures/schema/v3.json").trim_end();
    let opened = open(golden).unwrap();
    assert_eq!((opened.from_schema, opened.read_only, opened.migrated_from()), (3, false, None));
    assert_eq!(opened.text, golden, "schema 3 is written as it was");

    let second = include_str!("../fixtures/schema/v2.json").trim_end();
    let opened = open(second).unwrap();
    assert_eq!((opened.from_schema, opened.read_only, opened.migrated_from()), (2, false, Some(2)));
    let (mut old, new): (serde_json::Value, serde_json::Value) =
        (serde_json::from_str(second).unwrap(), serde_json::from_str(&opened.text).unwrap());
    assert_eq!((&new["audience"], &new["messages"]), (&serde_json::Value::Null, &serde_json::json!([])));
    old["schema"] = 3.into();
    assert!(holds(&new, &old), "{}", opened.text);

    let first = include_str!("../fixtures/schema/v1.json").trim_end();
    let opened = open(first).unwrap();
    assert_eq!((opened.from_schema, opened.read_only, opened.migrated_from()), (1, false, Some(1)));
    assert_eq!(open(&opened.text).unwrap().text, opened.text, "migrated once");
    // What an older text says is what the newer one says; what it does not say has its default.
    let (mut old, new): (serde_json::Value, serde_json::Value) =
        (serde_json::from_str(first).unwrap(), serde_json::from_str(&opened.text).unwrap());
    assert_eq!(new["budget"]["goal"]["kind"], "max_response");
    assert_eq!(
        (&new["scenarios"], &new["budget"]["groups"]),
        (&serde_json::json!([]), &serde_json::json!([]))
    );
    assert_eq!((&new["mix"]["method"], &new["mix"]["draws"]), (&"bayes".into(), &1000.into()));
    old["schema"] = 3.into();
    assert!(holds(&new, &old), "{}", opened.text);
}

/// Whether everything of the second is in the first.
fn holds(all: &serde_json::Value, some: &serde_json::Value) -> bool {
    match (all, some) {
        (serde_json::Value::Object(all), serde_json::Value::Object(some)) => {
            some.iter().all(|(key, value)| all.get(key).is_some_and(|own| holds(own, value)))
        }
        (serde_json::Value::Array(all), serde_json::Value::Array(some)) => {
            all.len() == some.len() && all.iter().zip(some).all(|(all, some)| holds(all, some))
        }
        _ => all == some,
    }
}

#[test]
fn six_scenarios_stand_side_by_side_each_under_its_name() {
    let scenario = |id: &str, name: &str| Command::PutScenario {
        scenario: Box::new(BudgetScenario {
            id: id.into(),
            name: name.into(),
            date: Date::new(2026, 9, 2).unwrap(),
            budget: BudgetSetup::default(),
            figures: None,
        }),
    };
    let mut document = Document::new("x");
    for name in ["a", "b", "c", "d", "e", "f"] {
        document = apply(&document, scenario("", name)).unwrap();
    }
    let refused = |command| apply(&document, command).unwrap_err();
    assert_eq!(refused(scenario("", "g")).code(), Code::TooMany);
    assert_eq!(refused(scenario("n1", "b")).code(), Code::DuplicateName);
    assert_eq!(refused(scenario("n1", " ")).code(), Code::InvalidCommand);
    assert_eq!(refused(scenario("n9", "z")).code(), Code::UnknownId);
    let renamed = apply(&document, scenario("n2", "Plan B")).unwrap();
    let names: Vec<&str> = renamed.scenarios.iter().map(|one| &*one.name).collect();
    assert_eq!(names, ["a", "Plan B", "c", "d", "e", "f"]);
    let less = apply(&renamed, Command::RemoveScenario { id: "n1".into() }).unwrap();
    assert_eq!(less.scenarios.len(), 5);
    assert_eq!(open(&to_text(&less)).unwrap().text, to_text(&less));
}

/// The model of the golden file, on the example: its one channel is there too.
fn kept_model() -> MixModel {
    let golden: serde_json::Value = serde_json::from_str(include_str!("../fixtures/schema/v2.json")).unwrap();
    serde_json::from_value(golden["mix"]["model"].clone()).unwrap()
}

#[test]
fn a_model_is_kept_for_as_long_as_what_it_speaks_of_is_there() {
    let set = |document: &Document, mix: MixSetup| apply(document, Command::SetMix { mix: Box::new(mix) });
    let document = example(Language::French).unwrap();
    assert_eq!(document.mix.method, MixMethod::Bayes, "the default answer");
    let mix = MixSetup { model: Some(kept_model()), ..MixSetup::default() };
    let kept = set(&document, mix.clone()).unwrap();
    assert_eq!(open(&to_text(&kept)).unwrap().text, to_text(&kept));

    let with = |change: &dyn Fn(&mut levier::response::ResponseSetup)| {
        let mut response = kept.response.clone().unwrap();
        change(&mut response);
        apply(&kept, Command::SetResponse { response: Some(response) }).unwrap().mix.model
    };
    assert_eq!(with(&|setup| setup.seed = 9), Some(kept_model()));
    assert_eq!(with(&|setup| setup.outcome = "Search".into()), None, "its priors are in another unit");
    let without = with(&|setup| setup.channels.retain(|name| name != "Search")).unwrap();
    assert_eq!((without.priors.channels.len(), without.lift_tests.len()), (0, 0));

    let refused = |mix: MixSetup| set(&document, mix).unwrap_err();
    assert_eq!(refused(MixSetup { chains: 0, ..mix.clone() }).code(), Code::OutOfRange);
    assert_eq!(refused(MixSetup { draws: 10, ..mix.clone() }).code(), Code::OutOfRange);
    let mut elsewhere = kept_model();
    let test = LiftTest { channel: "Presse".into(), ..elsewhere.lift_tests[0].clone() };
    elsewhere.lift_tests.push(test);
    let error = refused(MixSetup { model: Some(elsewhere), ..mix.clone() });
    assert_eq!((error.code(), error.field_name()), (Code::UnknownColumn, Some("Presse")));
    assert_eq!(
        set(&Document::new("x"), mix).unwrap_err().code(),
        Code::MissingInput,
        "a model without anything to explain"
    );
}

#[test]
fn segments_and_their_messages_are_kept() {
    let golden = open(include_str!("../fixtures/schema/v3.json").trim_end()).unwrap();
    let full: Document = serde_json::from_str(&golden.text).unwrap();
    let set = |document: &Document, audience| apply(document, Command::SetAudience { audience });
    let segments = |change: &dyn Fn(&mut levier::workspace::KeptSegments)| {
        let mut segments = full.segments.clone().unwrap();
        change(&mut segments);
        apply(&full, Command::SetSegments { segments: Some(Box::new(segments)) })
    };
    assert_eq!(segments(&|_| {}).unwrap(), full);
    let blank = segments(&|kept| kept.segments[0].name = " ".into()).unwrap_err();
    assert_eq!((blank.code(), blank.field_name()), (Code::InvalidCommand, Some("name")));
    let twice = segments(&|kept| kept.segments[0].name = kept.segments[1].name.clone()).unwrap_err();
    assert_eq!(twice.code(), Code::DuplicateName);

    let without = set(&full, None).unwrap();
    assert_eq!((without.audience, without.segments), (None, None));
    assert_eq!(without.messages, full.messages, "what was written stays");
    let mut long = full.audience.clone().unwrap();
    long.text = Some("x".repeat(700_001));
    assert_eq!(set(&full, Some(Box::new(long))).unwrap_err().code(), Code::TooLarge);

    let say = |document: &Document, promise: &str| {
        let message = levier::workspace::Message { promise: promise.into(), ..full.messages[0].clone() };
        apply(document, Command::PutMessage { message: Box::new(message) }).unwrap()
    };
    let again = say(&full, "Autre chose");
    assert_eq!((again.messages.len(), &*again.messages[0].promise), (full.messages.len(), "Autre chose"));
    assert_eq!(say(&again, "  ").messages.len(), full.messages.len() - 1);
}
