//! The chain through the document: the example opens, measures, fits, is judged; commands undo and travel.

use levier::Code;
use levier::bayes::{LiftTest, MixMethod, MixModel, MixSetup};
use levier::budget::BudgetSetup;
use levier::response::{TruthComparison, TruthReason, TruthVerdict};
use levier::table::{Cells, NamedColumn, Numbers, Table, TableName};
use levier::value::Date;
use levier::workspace::{
    BudgetScenario, Command, Document, Language, SourceContent, Tables, apply, check, example, example_files,
    known_truth, measure, open, read_file, response_task, smart_verdict, to_text, write_file,
};
use std::collections::BTreeMap;

#[test]
fn the_example_is_the_whole_chain_in_both_languages() {
    for language in [Language::French, Language::English] {
        let (document, tables) = example(language).unwrap();
        let text = to_text(&document);
        assert_eq!(open(&text).unwrap().text, text);
        assert!(
            document.sources.iter().all(|source| source.report.warnings.is_empty()),
            "{:?}",
            document.sources.iter().map(|s| &s.report.warnings).collect::<Vec<_>>()
        );

        let measured = measure(&document, &tables).unwrap();
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
        assert_eq!(objective.kpi, "cpa");
        let verdict = smart_verdict(objective).unwrap();
        assert!(verdict.failed.is_empty(), "{:?}", verdict.failed);
    }
}

#[test]
fn both_languages_tell_the_same_story() {
    let measured = |language| {
        let (document, tables) = example(language).unwrap();
        measure(&document, &tables).unwrap()
    };
    let (french, english) = (measured(Language::French), measured(Language::English));
    for (key, sum) in &french.total.sums {
        assert_eq!(sum.value, english.total.sums[key].value, "{key}");
    }
}

#[test]
fn the_example_s_curves_recover_what_generated_them() {
    let (document, tables) = example(Language::French).unwrap();
    let task = response_task(&document, &tables).unwrap();
    let fit = levier::response::fit(&task.data, &task.setup, &mut |_, _| true).unwrap();
    let of = |name: &str| fit.channels.iter().find(|channel| channel.name == name).unwrap();
    assert_eq!(of("Radio").reason().map(|reason| format!("{reason:?}")).as_deref(), Some("ConstantSpend"));
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
        let mut draws: Vec<f64> =
            channel.found().unwrap().draws.iter().map(|draw| draw.value(spend)).collect();
        draws.sort_by(f64::total_cmp);
        let (low, high) = (draws[draws.len() / 200], draws[draws.len() - 1 - draws.len() / 200]);
        assert!(low <= truth && truth <= high, "{name}: {truth} outside [{low}, {high}]");
    }
}

#[test]
fn the_truth_stands_beside_the_example_and_nothing_else() {
    for language in [Language::French, Language::English] {
        let (document, tables) = example(language).unwrap();
        let truth = known_truth(&document, &tables).unwrap();
        assert_eq!(truth.channels.len(), 5);
        let task = response_task(&document, &tables).unwrap();
        let fit = levier::response::fit(&task.data, &task.setup, &mut |_, _| true).unwrap();
        let comparison = TruthComparison::of(&fit, &truth).unwrap();
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
    let (mut other, mut tables) = example(Language::French).unwrap();
    let place = other.sources.iter().position(|s| Some(&s.id) == other.response.as_ref().map(|r| &r.source));
    let table = tables.get(other.sources[place.unwrap()].content.table()).unwrap();
    let columns = table.columns().iter().map(|column| match column.cells() {
        Cells::Numbers(numbers) if column.name() == "ventes" => {
            let one_more =
                numbers.iter().enumerate().map(|(row, v)| if row == 40 { v.map(|v| v + 1.0) } else { v });
            NamedColumn::new(column.name(), Numbers::new(one_more).unwrap())
        }
        _ => column.clone(),
    });
    let changed = tables.add(Table::new(table.rows(), columns.collect()).unwrap());
    assert!(known_truth(&other, &tables).is_some());
    let SourceContent::Series { table, .. } = &mut other.sources[place.unwrap()].content else { panic!() };
    *table = changed;
    assert_eq!(known_truth(&other, &tables), None, "one sale more, and it is another table");
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
    let (document, _) = example(Language::French).unwrap();
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
    let golden = include_str!("../fixtures/schema/v5.json").trim_end();
    let opened = open(golden).unwrap();
    assert_eq!((opened.from_schema, opened.read_only(), opened.migrated_from()), (5, false, None));
    assert_eq!(opened.text, golden, "schema 5 is written as it was");
    assert_eq!(golden_tables().iter().count(), 3);
    let document = opened.document.unwrap();
    for name in document.table_names() {
        assert!(golden_tables().has(&name), "{name}");
    }
    // The same document before it had a plan, and before decisions had an owner and dates.
    let mut unplanned = Document { plan: Vec::new(), next_id: 4, ..document };
    unplanned.budget.as_mut().unwrap().booking = None;
    for decision in &mut unplanned.decisions {
        decision.owner.clear();
        (decision.effect, decision.review, decision.reviewed) = (None, None, None);
    }
    let unplanned = to_text(&unplanned);

    for (schema, text) in [
        (4, include_str!("../fixtures/schema/v4.json").trim_end()),
        (3, include_str!("../fixtures/schema/v3.json").trim_end()),
        (2, include_str!("../fixtures/schema/v2.json").trim_end()),
        (1, include_str!("../fixtures/schema/v1.json").trim_end()),
    ] {
        let opened = open(text).unwrap();
        assert_eq!((opened.from_schema, opened.migrated_from()), (schema, Some(schema)));
        assert_eq!(open(&opened.text).unwrap().text, opened.text, "migrated once");
        if schema >= 3 {
            assert_eq!(opened.text, unplanned);
        }
        if schema == 4 {
            continue;
        }
        if schema == 3 {
            assert_eq!(opened.tables, golden_tables());
        }
        let (old, mut new): (serde_json::Value, serde_json::Value) =
            (serde_json::from_str(text).unwrap(), serde_json::from_str(&opened.text).unwrap());
        // What an older text says is what the newer one says, its cells as columns beside it.
        for (old, new) in old["sources"].as_array().unwrap().iter().zip(new["sources"].as_array().unwrap()) {
            same_cells(&old["table"], &new["content"], &opened.tables);
        }
        new["schema"] = schema.into();
        let mut rest = old.clone();
        for source in rest["sources"].as_array_mut().unwrap() {
            source.as_object_mut().unwrap().remove("table");
        }
        if let Some(audience) = rest["audience"].as_object_mut() {
            audience.remove("text");
        }
        assert!(holds(&new, &rest), "{}", opened.text);
        // What an older text does not say has its default.
        if schema < 3 {
            assert_eq!(
                (&new["audience"], &new["messages"]),
                (&serde_json::Value::Null, &serde_json::json!([]))
            );
        }
        if schema < 2 {
            assert_eq!(new["budget"]["goal"]["kind"], "max_response");
            assert_eq!(new["scenarios"], serde_json::json!([]));
            assert_eq!((&new["mix"]["method"], &new["mix"]["draws"]), (&"bayes".into(), &1000.into()));
        }
    }
}

/// The packed tables of the golden document of schema 4.
fn golden_tables() -> Tables {
    let hexadecimal: BTreeMap<TableName, String> =
        serde_json::from_str(include_str!("../fixtures/schema/v4.tables.json")).unwrap();
    let mut tables = Tables::default();
    for (name, digits) in hexadecimal {
        let byte = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).unwrap();
        let packed: Vec<u8> = (0..digits.len()).step_by(2).map(byte).collect();
        tables.hold_as(&name, &packed).unwrap();
    }
    tables
}

/// Each cell of a table of schema 3 stands in the columns of schema 4.
fn same_cells(old: &serde_json::Value, content: &serde_json::Value, tables: &Tables) {
    let (shape, content) = content.as_object().unwrap().iter().next().unwrap();
    let name = TableName::parse(content["table"].as_str().unwrap()).unwrap();
    let table = tables.get(&name).unwrap();
    if shape == "series" {
        for (place, column) in old["columns"].as_array().unwrap().iter().enumerate() {
            assert_eq!(column["name"], content["columns"][place + 1]["name"]);
            let own = table.numbers(column["name"].as_str().unwrap()).unwrap();
            let values: Vec<Option<f64>> = serde_json::from_value(column["values"].clone()).unwrap();
            assert_eq!(own.iter().collect::<Vec<_>>(), values);
        }
        let dates: Vec<Date> = serde_json::from_value(old["dates"].clone()).unwrap();
        assert_eq!(table.days("date").unwrap().iter().flatten().collect::<Vec<_>>(), dates);
        return;
    }
    let rows = old["rows"].as_array().unwrap();
    assert_eq!(table.rows(), rows.len());
    for (at, row) in rows.iter().enumerate() {
        assert_eq!(table.numbers("line").unwrap().get(at), row["line"].as_f64());
        let date = table.days("date").and_then(|days| days.get(at)).map(|date| date.to_string());
        assert_eq!(date.as_deref(), row["date"].as_str());
        for (key, text) in row["texts"].as_object().unwrap() {
            assert_eq!(table.texts(key).unwrap().get(at), text.as_str());
        }
        for (key, number) in row["numbers"].as_object().unwrap() {
            assert_eq!(table.numbers(key).unwrap().get(at), number.as_f64());
        }
    }
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
    let (document, _) = example(Language::French).unwrap();
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
    let full = open(include_str!("../fixtures/schema/v4.json").trim_end()).unwrap().document.unwrap();
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

    let say = |document: &Document, promise: &str| {
        let message = levier::workspace::Message { promise: promise.into(), ..full.messages[0].clone() };
        apply(document, Command::PutMessage { message: Box::new(message) }).unwrap()
    };
    let again = say(&full, "Autre chose");
    assert_eq!((again.messages.len(), &*again.messages[0].promise), (full.messages.len(), "Autre chose"));
    assert_eq!(say(&again, "  ").messages.len(), full.messages.len() - 1);
}

#[test]
fn a_workspace_file_holds_its_tables() {
    let (document, tables) = example(Language::French).unwrap();
    let packed: Vec<(TableName, Vec<u8>)> =
        tables.iter().map(|(name, table)| (name.clone(), levier::table::pack(table))).collect();
    let beside: Vec<(TableName, &[u8])> =
        packed.iter().map(|(name, bytes)| (name.clone(), bytes.as_slice())).collect();
    let text = write_file(&to_text(&document), &beside).unwrap();
    let file = read_file(&text).unwrap();
    assert_eq!(file.opened.document.as_ref(), Some(&document));
    assert_eq!(file.tables, packed.iter().cloned().collect());
    // A table is missing.
    let short = write_file(&to_text(&document), &beside[1..]).unwrap();
    assert_eq!(read_file(&short).unwrap_err().code(), Code::TableMissing);
    // A table was changed by hand: its bytes no longer have its name.
    let mut held = Tables::default();
    let mut changed = packed[0].1.clone();
    *changed.last_mut().unwrap() ^= 1;
    assert_eq!(held.hold_as(&packed[0].0, &changed).unwrap_err().code(), Code::TableDamaged);
    // The bare text of a document of any schema is a workspace file too.
    let old = read_file(include_str!("../fixtures/schema/v3.json")).unwrap();
    assert_eq!(old.opened.tables, golden_tables());
    assert_eq!(read_file("{\"levier\":\"workspace-file\"}").unwrap_err().code(), Code::InvalidDocument);
}

#[test]
fn a_document_is_checked_by_the_rules_of_what_uses_it() {
    let (document, _) = example(Language::English).unwrap();
    assert_eq!(check(&document), Ok(()));
    let field = |change: &dyn Fn(&mut Document)| {
        let mut document = document.clone();
        change(&mut document);
        let error = open(&to_text(&document)).unwrap_err();
        assert_eq!(error.code(), Code::InvalidDocument);
        error.field_name().unwrap().to_owned()
    };
    assert_eq!(field(&|d| d.settings.currency = Some("<script>".into())), "currency");
    assert_eq!(field(&|d| d.sources[1].id = d.sources[0].id.clone()), "sources");
    assert_eq!(field(&|d| d.objectives.push(d.objectives[0].clone())), "objectives");
    assert_eq!(field(&|d| d.name = "x".repeat(50_000)), "name");
    assert_eq!(field(&|d| d.response.as_mut().unwrap().source = "s99".into()), "response");
    assert_eq!(field(&|d| d.objectives = vec![d.objectives[0].clone(); 20_001]), "objectives");
}
