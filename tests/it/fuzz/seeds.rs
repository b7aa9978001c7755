//! What the search starts from: real inputs of each target.

use levier::budget::{BudgetGoal, BudgetSetup, ChannelBounds, GoalKind, JudgedSpend, SpendJudge};
use levier::import::{Options, Reader};
use levier::table::pack;
use levier::workspace::{Document, open, to_text, write_file};
use std::fs;
use std::path::Path;

pub(super) fn of(target: &str) -> Vec<Vec<u8>> {
    match target {
        "bytes_to_table" => exports(),
        "packed_table" => packed(),
        "workspace_file" => workspaces(),
        "share_link" => texts(&[
            r#"{"v":1,"operation":"cpa","scenarios":[{"name":"","inputs":{"cost":500,"conversions":-4}}]}"#,
            r#"{"v":1,"operation":"roi","scenarios":[{"name":"Été","inputs":{"cost":0.1,"revenue":12000,"margin_rate":0.4}},{"name":"B","inputs":{}}]}"#,
            r#"{"v":1,"operation":"price_elasticity","scenarios":[{"name":"","inputs":{"price_before":10,"price_after":11}}]}"#,
        ]),
        "rules" => rules(),
        _ => budget_questions(),
    }
}

fn rules() -> Vec<Vec<u8>> {
    let rules = [
        r#"{"field":"city","op":"eq","value":"Lyon"}"#,
        r#"{"all":[{"any":[{"field":"total","op":"lt","value":15},{"not":{"field":"city","op":"isnull"}}]},{"field":"frequency","op":"between","value":[1,3]}]}"#,
        r#"{"field":"city","op":"in","value":["Lyon","Lille"]}"#,
    ];
    let asked = rules.map(|rule| {
        format!(
            r#"{{"segments":[{{"name":"a","rule":{rule}}},{{"name":"b","rule":{{"field":"total","op":"ge","value":20}}}}],"other":"c","value":null,"rate":{{"column":"city","value":"Lyon"}},"crosstabs":["city"]}}"#
        )
    });
    asked.map(String::into_bytes).to_vec()
}

fn budget_questions() -> Vec<Vec<u8>> {
    let bounds =
        |name: &str, min, max| ChannelBounds { name: name.to_owned(), min, max, ..ChannelBounds::default() };
    let goal = |kind, target| BudgetGoal { kind, target, margin_rate: Some(0.4), unit_value: Some(60.0) };
    let with = |goal| BudgetSetup { goal, ..BudgetSetup::default() };
    let limited = BudgetSetup {
        total: Some(1200.0),
        channels: vec![bounds("search", Some(100.0), Some(900.0)), bounds("tv", None, Some(0.0))],
        ..BudgetSetup::default()
    };
    let judge = SpendJudge { nothing: 20.0, same: 120.0, half_more: 190.0, unlimited: 700.0 };
    let radio = JudgedSpend { name: "radio".to_owned(), today: 400.0, judges: vec![judge] };
    let asked = [
        BudgetSetup::default(),
        BudgetSetup { judged: vec![radio], ..BudgetSetup::default() },
        limited,
        with(goal(GoalKind::MaxProfit, None)),
        with(goal(GoalKind::TargetRoas, Some(2.0))),
        with(goal(GoalKind::TargetCpa, Some(4.0))),
        with(goal(GoalKind::LeastSpend, Some(300.0))),
        with(goal(GoalKind::MarginalReturn, Some(1.0))),
    ];
    let text = |setup| serde_json::to_vec(setup).expect("a question");
    asked.iter().map(text).chain([b"{}".to_vec()]).collect()
}

fn texts(seeds: &[&str]) -> Vec<Vec<u8>> {
    seeds.iter().map(|seed| seed.as_bytes().to_vec()).collect()
}

/// The reference exports, and a table of periods.
fn exports() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/imports");
    let mut seeds = texts(&[
        "date,y,x1\n2026-01-05,10,2\n2026-01-12,12,3.5\n2026-01-19,9,0\n",
        "Jour;Campagne;Impr.;Coût (EUR)\n15/09/2026;\"a;b\";1 020;88,50\n16/09/2026;c;3;0,10\n",
        "Channel,Jan 2026,Feb 2026,Mar 2026\nSearch,1,2,3\nSocial,4,,6\n",
        "Période;Campagne;Coût TTC (DH)\nS1 2026;a;12,50\nS2 2026;b;3,10\n;Max;12,50\n;Écart-type;6,65\n",
        "Dépenses 2026\nMois;Campagne;Coût (€)\njanvier;a;12\nfévr.;b;3\nmars;c;4\n",
    ]);
    let mut paths: Vec<_> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|one| one.path()).collect();
    paths.sort();
    seeds.extend(
        paths
            .iter()
            .filter(|path| path.extension().is_some_and(|own| own == "csv"))
            .filter_map(|path| fs::read(path).ok()),
    );
    seeds
}

fn packed() -> Vec<Vec<u8>> {
    let tables = exports().into_iter().filter_map(|bytes| {
        let mut reader = Reader::new("file.csv");
        reader.push(&bytes);
        Some(pack(reader.finish(&Options::default()).ok()?.table.table()))
    });
    tables.collect()
}

fn workspaces() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/schema");
    let mut seeds = vec![to_text(&Document::new("Boutique")).into_bytes()];
    for version in 1..=5 {
        let Ok(text) = fs::read_to_string(folder.join(format!("v{version}.json"))) else { continue };
        let opened = open(&text).expect("a golden document");
        seeds.push(write_file(&opened.text, &[]).expect("a document").into_bytes());
        seeds.push(text.into_bytes());
    }
    seeds
}
