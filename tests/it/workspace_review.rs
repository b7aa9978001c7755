//! A decision of the journal: who answers for it, its dates, and what it brought.

use levier::Code;
use levier::import::{ImportedTable, PeriodSeries, Role};
use levier::value::Date;
use levier::workspace::{
    Command, Decision, DecisionReview, Document, Source, Tables, apply, open, review_figures, to_content,
};

fn golden() -> Document {
    open(include_str!("../fixtures/schema/v5.json").trim_end()).unwrap().document.unwrap()
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// A document with one decision on weekly sales: about 100 before 2 March 2026, about 120 since.
fn decided(gain: f64, since: &[f64]) -> (Document, Tables) {
    let golden = golden();
    let before = [98.0, 103.0, 99.0, 101.0, 97.0, 102.0];
    let sales: Vec<f64> = before.iter().chain(since).copied().collect();
    let first = day("2026-01-19");
    let days: Vec<Date> = (0..sales.len()).map(|week| first.plus_days(7 * week as i64).unwrap()).collect();
    let lines: Vec<u64> = (2..).take(days.len()).collect();
    let spend = vec![Some(50.0); days.len()];
    let columns = vec![
        ("ventes".to_owned(), Role::Outcome, sales.into_iter().map(Some).collect()),
        ("Search".to_owned(), Role::Spend, spend),
    ];
    let series = PeriodSeries::new(None, "semaine", &days, &lines, columns).unwrap();
    let imported = ImportedTable::Series(series);
    let mut tables = Tables::default();
    tables.share(imported.table());
    let mut decision: Decision = golden.decisions[0].clone();
    (decision.effect, decision.reviewed) = (Some(day("2026-03-02")), None);
    decision.figures[0].value = Some(gain);
    let source = Source {
        id: "s1".into(),
        report: golden.sources[0].report.clone(),
        content: to_content(&imported),
        added: day("2026-05-01"),
    };
    let mut document = Document::new("Boutique");
    (document.sources, document.decisions) = (vec![source], vec![decision]);
    (document, tables)
}

#[test]
fn the_periods_since_stand_beside_those_before_with_an_interval() {
    let (document, tables) = decided(20.0, &[118.0, 124.0, 119.0, 121.0, 117.0, 122.0]);
    let found = review_figures(&document, &tables, "d9").unwrap();
    assert_eq!((found.periods_before, found.periods_since), (6, 6));
    assert_eq!((found.before, found.expected), (Some(100.0), Some(120.0)));
    assert_eq!(found.last, Some(day("2026-04-06")));
    let obtained = found.obtained.unwrap();
    // Means 600/6 and 721/6.
    assert!((obtained.value - 120.166_666_666_666_67).abs() < 1e-9);
    assert!(obtained.low > 117.0 && obtained.high < 123.0 && obtained.low < obtained.value);
    let search = &found.spend[0];
    assert_eq!((search.channel.as_str(), search.decided, search.actual), ("Search", 3138.0, Some(50.0)));
}

#[test]
fn too_few_periods_tell_nothing() {
    for since in [&[][..], &[118.0]] {
        let (document, tables) = decided(20.0, since);
        let found = review_figures(&document, &tables, "d9").unwrap();
        assert_eq!((found.obtained, found.periods_since), (None, since.len()));
    }
}

#[test]
fn what_cannot_be_reviewed_is_refused() {
    let (mut document, tables) = decided(20.0, &[118.0, 124.0]);
    let refused = |document: &Document, id: &str| review_figures(document, &tables, id).unwrap_err().code();
    assert_eq!(refused(&document, "d1"), Code::UnknownId);
    document.decisions[0].evidence.as_mut().unwrap().setup.outcome = "leads".into();
    assert_eq!(refused(&document, "d9"), Code::UnknownColumn);
    document.decisions[0].effect = None;
    assert_eq!(refused(&document, "d9"), Code::MissingInput);
}

#[test]
fn a_review_is_written_once() {
    let (document, _) = decided(20.0, &[118.0, 124.0]);
    let review = || {
        Box::new(DecisionReview {
            date: day("2026-05-01"),
            verdict: "as_expected".into(),
            reason: None,
            note: "Continuer".into(),
            figures: Vec::new(),
        })
    };
    let conclude =
        |document: &Document| apply(document, Command::ReviewDecision { id: "d9".into(), review: review() });
    let reviewed = conclude(&document).unwrap();
    assert_eq!(reviewed.decisions[0].reviewed, Some(*review()));
    assert_eq!(conclude(&reviewed).unwrap_err().code(), Code::InvalidCommand);
}
