//! What cannot be answered is refused with a code and the place.

use crate::segment::{customers, order_roles, orders, roles};
use levier::audience::{AudienceRoles, AudienceShape, People, Returns};
use levier::import::{FreeKind, free_table};
use levier::segment::{
    ClusterAsked, ClusterColumn, ClusterMethod, Missing, RfmAsked, RfmConvention, RulesAsked, by_clusters,
    by_rfm, by_rules, choose_k, stability,
};
use levier::value::Date;
use levier::{Code, Error};

fn clusters(columns: &[&str], k: usize) -> ClusterAsked {
    ClusterAsked {
        method: ClusterMethod::KMeans,
        columns: columns
            .iter()
            .map(|name| ClusterColumn { name: (*name).into(), weight: 1.0, log: false })
            .collect(),
        standardise: true,
        missing: Missing::Drop,
        gamma: None,
        k,
        restarts: 3,
        seed: 1,
    }
}

fn refused(people: &People, asked: &ClusterAsked) -> Error {
    by_clusters(people, asked, &mut |_, _| true).unwrap_err()
}

fn rfm() -> RfmAsked {
    let convention = RfmConvention::RPackage;
    RfmAsked { bins: 5, convention, thresholds: None, segments: None, other: "other".into() }
}

#[test]
fn what_a_column_leaves_open_is_not_guessed_by_a_rule() {
    let csv = "price,since,score\n1.234,01/03/2026,12\n2.500,01/04/2026,n/a\n3.750,01/05/2026,-\n";
    let table = free_table(csv.as_bytes()).unwrap();
    let (people, facts) = People::new(&table, &roles(AudienceShape::Customers)).unwrap();
    let column = |name: &str| facts.columns.iter().find(|column| column.name == name).unwrap();
    let ask = |rule: &str| {
        let json = format!(
            r#"{{"segments":[{{"name":"s","rule":{rule}}}],"other":"o","value":null,"rate":null,"crosstabs":[]}}"#
        );
        by_rules(&people, &serde_json::from_str::<RulesAsked>(&json).unwrap())
    };
    let error = ask(r#"{"field":"price","op":"ge","value":1000}"#).unwrap_err();
    assert_eq!(error.code(), Code::AmbiguousNumbers);
    // Days whose order cannot be told are texts.
    assert_eq!(column("since").kind, FreeKind::Text);
    // What stands for a missing number is missing, to a rule as to a mean.
    assert_eq!((column("score").kind, column("score").missing), (FreeKind::Number, 2));
    assert_eq!(ask(r#"{"field":"score","op":"isnull"}"#).unwrap().matched[0], 2);
}

#[test]
fn how_stable_each_group_is_stands_in_the_order_of_the_groups_also_of_many() {
    // 4,100 customers without a gap between them, and 400 far away: the group of the latter alone is certain.
    let line = |i: u32| match i {
        0..4_100 => format!("{},0\n", f64::from((i * 7919) % 4_099) / 40.99),
        _ => format!("{},500\n", 1_000 + i % 20),
    };
    let csv = format!("a,b\n{}", (0..4_500).map(line).collect::<String>());
    let people = customers(&csv);
    let asked = ClusterAsked { standardise: false, ..clusters(&["a", "b"], 3) };
    let (_, labels) = by_clusters(&people, &asked, &mut |_, _| true).unwrap();
    let told = stability(&people, &asked, &mut |_, _| true).unwrap();
    assert_eq!((told.n, told.jaccard.len()), (3_000, 3));
    let certain = labels.of[4_499].unwrap() as usize;
    assert!(told.jaccard[certain] > 0.999, "{:?}", told.jaccard);
}

#[test]
fn clusters_say_what_stands_in_their_way() {
    let people = customers("a,b,word\n1,5,x\n2,5,y\n3,5,z\n3,5,z\n");
    let error = refused(&people, &clusters(&["b"], 2));
    assert_eq!((error.code(), error.field_name()), (Code::ConstantColumn, Some("b")));
    assert_eq!(refused(&people, &clusters(&["word"], 2)).code(), Code::NotNumbers);
    let error = refused(&people, &clusters(&["nobody"], 2));
    assert_eq!((error.code(), error.found_text()), (Code::UnknownColumn, Some("nobody")));
    let error = refused(&people, &clusters(&["a"], 4));
    assert_eq!((error.code(), error.details()["rows"].clone()), (Code::TooManyClusters, 3.0.into()));
    assert_eq!(refused(&people, &clusters(&[], 2)).code(), Code::MissingInput);
    assert_eq!(refused(&people, &clusters(&["a", "a"], 2)).code(), Code::DuplicateName);
    assert_eq!(refused(&people, &clusters(&["a"], 0)).code(), Code::OutOfRange);
    assert_eq!(refused(&customers("a,b\n1,2\n"), &clusters(&["a"], 1)).code(), Code::TooFewCustomers);
    let log = ClusterAsked {
        columns: vec![ClusterColumn { name: "a".into(), weight: 1.0, log: true }],
        ..clusters(&["a"], 2)
    };
    let error = refused(&customers("a,b\n-4,1\n2,2\n"), &log);
    assert_eq!((error.code(), error.found_text()), (Code::OutOfRange, Some("-4")));
    let stopped = by_clusters(&people, &clusters(&["a"], 2), &mut |_, _| false).unwrap_err();
    assert_eq!(stopped.code(), Code::Cancelled);
}

#[test]
fn missing_values_are_dropped_or_filled_as_chosen() {
    let people = customers("a,b\n1,1\n2,2\n,3\n10,9\n11,10\n");
    let (dropped, _) = by_clusters(&people, &clusters(&["a", "b"], 2), &mut |_, _| true).unwrap();
    assert_eq!((dropped.n, dropped.left_out), (4, 1));
    let filled = ClusterAsked { missing: Missing::Fill, ..clusters(&["a", "b"], 2) };
    let (filled, labels) = by_clusters(&people, &filled, &mut |_, _| true).unwrap();
    assert_eq!((filled.n, filled.left_out, labels.of.iter().flatten().count()), (5, 0, 5));
}

#[test]
fn everything_about_clusters_can_be_asked_of_words_too() {
    let rows: Vec<String> = (0..40).map(|i| format!("{},{}", i % 9, ["x", "y", "z"][i % 3])).collect();
    let people = customers(&format!("a,word\n{}\n", rows.join("\n")));
    for method in [ClusterMethod::KPrototypes, ClusterMethod::KMedoids] {
        let asked = ClusterAsked { method, ..clusters(&["a", "word"], 3) };
        let (answer, _) = by_clusters(&people, &asked, &mut |_, _| true).unwrap();
        assert_eq!(answer.clusters.iter().map(|cluster| cluster.n).sum::<usize>(), 40);
        assert!(answer.clusters.iter().all(|cluster| !cluster.traits.is_empty()));
        assert_eq!(choose_k(&people, &asked, 4, &mut |_, _| true).unwrap().rows.len(), 4);
        let again = stability(&people, &asked, &mut |_, _| true).unwrap();
        assert!(again.jaccard.iter().all(|overlap| (0.0..=1.0).contains(overlap)), "{again:?}");
    }
}

#[test]
fn one_customer_and_equal_amounts_have_scores_all_the_same() {
    for convention in [RfmConvention::RPackage, RfmConvention::MinimumRank, RfmConvention::Ntile] {
        let asked = RfmAsked { convention, ..rfm() };
        let one = by_rfm(&orders("who,day,amount\na,2026-01-01,5\n"), &asked).unwrap();
        assert_eq!((one.n, one.distinct_scores), (1, 1));
        let rows: Vec<String> = (1..=9).map(|i| format!("c{i},2026-01-01,5")).collect();
        let same = by_rfm(&orders(&format!("who,day,amount\n{}\n", rows.join("\n"))), &asked).unwrap();
        assert_eq!(same.segments.iter().map(|segment| segment.line.n).sum::<usize>(), 9);
    }
}

#[test]
fn the_day_of_analysis_decides_what_has_happened() {
    let table = free_table(b"who,day,amount\na,2026-01-05,5\na,2026-03-01,7\nb,2026-02-10,9\n").unwrap();
    let at = |day: &str| {
        People::new(&table, &AudienceRoles { as_of: Some(Date::parse(day).unwrap()), ..order_roles() })
    };
    let error = at("2025-12-31").unwrap_err();
    assert_eq!((error.code(), error.found_text()), (Code::NothingObserved, Some("2025-12-31")));
    assert_eq!(error.details()["first"], "2026-01-05".into());
    let (people, facts) = at("2026-02-15").unwrap();
    assert_eq!((facts.customers, facts.rows, facts.future_rows), (2, 2, 1));
    let answer = by_rfm(&people, &rfm()).unwrap();
    let next: usize =
        answer.segments.iter().filter_map(|segment| segment.future.as_ref()).map(|f| f.buyers).sum();
    assert_eq!(next, 1, "one of them came back");
    let days: Vec<_> = people.column("recency").unwrap().numbers().unwrap().flatten().collect();
    assert_eq!(days, [41.0, 5.0]);
}

#[test]
fn returns_are_subtracted_and_are_no_purchase() {
    let csv = b"who,day,amount\na,2026-01-01,50\na,2026-01-09,-20\nb,2026-01-03,10\nc,2026-01-04,-5\n,2026-01-04,5\n";
    let table = free_table(csv).unwrap();
    let (people, facts) = People::new(&table, &order_roles()).unwrap();
    let of = |name: &str| people.column(name).unwrap().numbers().unwrap().flatten().collect::<Vec<_>>();
    assert_eq!(
        (of("frequency"), of("monetary"), of("recency")),
        (vec![1.0, 1.0], vec![30.0, 10.0], vec![8.0, 6.0])
    );
    let returned = facts.returns.unwrap();
    assert_eq!((returned.rows, returned.amount, facts.revenue), (1, -20.0, Some(40.0)));
    let left: Vec<(&str, usize)> = facts.left_out.iter().map(|left| (left.code, left.n)).collect();
    assert_eq!(left, [("no_customer", 1), ("only_returns", 1)]);
    let (dropped, _) =
        People::new(&table, &AudienceRoles { returns: Returns::Drop, ..order_roles() }).unwrap();
    assert_eq!(dropped.column("monetary").unwrap().numbers().unwrap().flatten().sum::<f64>(), 60.0);
}

#[test]
fn roles_and_rules_name_the_column_that_is_not_there() {
    let table = free_table(b"who,day,amount\na,2026-01-01,5\n").unwrap();
    let asked = AudienceRoles { amount: Some("total".into()), ..order_roles() };
    let error = People::new(&table, &asked).unwrap_err();
    assert_eq!(
        (error.code(), error.field_name(), error.found_text()),
        (Code::UnknownColumn, Some("amount"), Some("total"))
    );
    let error = People::new(&table, &roles(AudienceShape::Orders)).unwrap_err();
    assert_eq!((error.code(), error.field_name()), (Code::MissingInput, Some("customer")));
    let rule = r#"{"segments":[{"name":"s","rule":{"field":"city","op":"eq","value":"Lyon"}}],"other":"o","value":null,"rate":null,"crosstabs":[]}"#;
    let asked: RulesAsked = serde_json::from_str(rule).unwrap();
    let error = by_rules(&orders("who,day,amount\na,2026-01-01,5\n"), &asked).unwrap_err();
    assert_eq!((error.code(), error.found_text()), (Code::UnknownColumn, Some("city")));
    for bad in
        [r#"{"field":"a"}"#, r#"{"all":[],"field":"a","op":"eq","value":1}"#, r#"{"any":[],"extra":1}"#, "[]"]
    {
        assert!(serde_json::from_str::<levier::segment::Rule>(bad).is_err(), "{bad}");
    }
}

#[test]
fn nothing_is_seen_before_it_happens() {
    let table = free_table(b"who,day,amount\na,2026-01-05,5\na,2026-03-01,7\nb,2026-02-10,9\n").unwrap();
    let day = |text: &str| Some(Date::parse(text).unwrap());
    let late = AudienceRoles { as_of: day("2026-02-15"), until: day("2026-12-31"), ..order_roles() };
    let (people, facts) = People::new(&table, &late).unwrap();
    assert_eq!(
        (facts.rows, facts.future_rows),
        (2, 1),
        "what comes after the day of analysis is not observed"
    );
    assert!(people.column("recency").unwrap().numbers().unwrap().flatten().all(|days| days >= 0.0));

    let table = free_table(b"last,times\n2026-01-05,2\n2026-03-01,3\n").unwrap();
    let own = AudienceRoles {
        date: Some("last".into()),
        frequency: Some("times".into()),
        as_of: day("2026-02-01"),
        ..roles(AudienceShape::Customers)
    };
    let (people, _) = People::new(&table, &own).unwrap();
    let error = by_rfm(&people, &rfm()).unwrap_err();
    assert_eq!((error.code(), error.found_text()), (Code::OutOfRange, Some("2026-03-01")));
}
