//! Figures of imported tables: totals known from the files, and the laws of adding up.
//!
//! The rows are those of the reference imports p01, p02 and p13 (`expected.json`), written out by
//! hand; the totals are those printed in the files' own total rows.

use levier::Code;
use levier::import::{ExportRows, Kind};
use levier::measure::{ADDITIVE, Figure, Group, Measure, MeasureNoteCode, MeasureSource, Measured, measure};
use levier::operation::Value;
use levier::table::{NamedColumn, Numbers as Column, Texts};
use levier::value::Date;
use proptest::prelude::*;
use std::collections::BTreeMap;

type Numbers = BTreeMap<String, f64>;

fn numbers(pairs: &[(&str, f64)]) -> Numbers {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), *value)).collect()
}

/// Rows of a platform; a number that is not finite is a missing one.
fn table<'a>(platform: &str, rows: impl IntoIterator<Item = (u64, &'a str, &'a Numbers)>) -> ExportRows {
    let rows: Vec<_> = rows.into_iter().collect();
    let lines: Vec<u64> = rows.iter().map(|row| row.0).collect();
    let mut columns = vec![NamedColumn::new("campaign", Texts::new(rows.iter().map(|row| Some(row.1))))];
    for key in ADDITIVE.into_iter().chain(["reach"]) {
        let values = rows.iter().map(|row| row.2.get(key).copied().filter(|value| value.is_finite()));
        columns.push(NamedColumn::new(key, Column::new(values).unwrap()));
    }
    ExportRows::new(Kind::Ads, platform, Some("EUR".to_owned()), &lines, columns).unwrap()
}

const fn source<'a>(id: &'a str, file: &'a str, rows: &'a ExportRows) -> MeasureSource<'a> {
    MeasureSource { id, file, period: None, rows }
}

fn run(sources: &[MeasureSource<'_>], margin_rate: Option<f64>) -> Measure {
    let map = BTreeMap::new();
    measure(&Measured { sources, campaign_channels: &map, margin_rate, currency: None, revenue_vat: None })
        .unwrap()
}

fn close(got: Option<f64>, expected: f64) -> bool {
    got.is_some_and(|got| (got - expected).abs() <= 1e-9 * expected.abs().max(1.0))
}

/// Wilson's interval for 101.5 of 2957.
const WILSON_P01: (f64, f64) = (0.028_343_856_045_263_78, 0.041_515_155_893_551_5);

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// `p01_google_ads_fr_utf16.csv`: three campaigns, one without conversions («--»).
fn p01() -> [(u64, &'static str, Numbers); 3] {
    [
        (
            4,
            "Search - Marque",
            numbers(&[
                ("impressions", 12034.0),
                ("clicks", 842.0),
                ("cost", 1234.56),
                ("conversions", 40.5),
                ("revenue", 3240.0),
            ]),
        ),
        (
            5,
            "Search - Générique",
            numbers(&[
                ("impressions", 98410.0),
                ("clicks", 2115.0),
                ("cost", 3980.1),
                ("conversions", 61.0),
                ("revenue", 4870.25),
            ]),
        ),
        (
            6,
            "Display - Remarketing",
            numbers(&[("impressions", 250_000.0), ("clicks", 410.0), ("cost", 205.0)]),
        ),
    ]
}

/// `p13_excel_fr_resave.csv`: a negative cost, which is a credit.
fn p13() -> [(u64, &'static str, Numbers); 2] {
    [
        (
            3,
            "Search",
            numbers(&[
                ("cost", 1020.5),
                ("impressions", 10500.0),
                ("clicks", 88.0),
                ("conversions", 2.5),
                ("revenue", 210.0),
            ]),
        ),
        (
            4,
            "Social – été",
            numbers(&[
                ("cost", -12.3),
                ("impressions", 900.0),
                ("clicks", 9.0),
                ("conversions", 0.0),
                ("revenue", 0.0),
            ]),
        ),
    ]
}

fn rows<const N: usize>(platform: &str, rows: &[(u64, &'static str, Numbers); N]) -> ExportRows {
    table(platform, rows.iter().map(|(line, campaign, numbers)| (*line, *campaign, numbers)))
}

fn figure<'a>(group: &'a Group, id: &str) -> &'a Figure {
    &group.figures[id]
}

#[test]
fn p01_totals_are_those_of_its_total_row() {
    let table = rows("google_ads", &p01());
    let measure = run(&[source("s1", "p01.csv", &table)], Some(0.3));
    let sums = &measure.total.sums;
    // «Total : compte»: 360 444, 3 367, 5 419,66, 101,50, 8 110,25.
    for (key, total) in [
        ("impressions", 360_444.0),
        ("clicks", 3367.0),
        ("cost", 5419.66),
        ("conversions", 101.5),
        ("revenue", 8110.25),
    ] {
        assert!(close(sums[key].value, total), "{key}: {:?}", sums[key]);
    }
    assert_eq!((sums["conversions"].known_rows, sums["conversions"].missing_rows), (2, 1));
    assert!(close(figure(&measure.total, "ctr").value, 3367.0 / 360_444.0));
    assert!(close(figure(&measure.total, "cpc").value, 5419.66 / 3367.0));
    assert!(close(figure(&measure.total, "cpm").value, 5419.66 / 360_444.0 * 1000.0));

    // Conversions are unknown for Display: its 205 € and 410 clicks stay out, and are said.
    let cpa = figure(&measure.total, "cpa");
    assert!(close(cpa.value, (1234.56 + 3980.1) / 101.5), "{:?}", cpa.value);
    assert_eq!(cpa.excluded.len(), 1);
    assert_eq!((cpa.excluded[0].key, cpa.excluded[0].value, cpa.excluded[0].rows), ("cost", 205.0, 1));
    let provenance = cpa.explanation.provenance.as_ref().unwrap();
    assert_eq!(
        (provenance.sources[0].file.as_str(), &provenance.sources[0].lines[..]),
        ("p01.csv", &[4, 5][..])
    );

    let rate = figure(&measure.total, "conversion_rate");
    assert!(close(rate.value, 101.5 / 2957.0));
    assert_eq!(rate.explanation.inputs["visitors"], Value::Number(2957.0), "the base is clicks");
    assert!(rate.explanation.pitfalls.iter().any(|key| key == "op-conversion-rate-pitfall-base-is-clicks"));
    assert_eq!((rate.excluded[0].key, rate.excluded[0].value), ("clicks", 410.0));
    // Wilson for 101.5 of 2957 at 95 %, worked out apart (mpmath, z = 1.959963984540054).
    let interval = rate.explanation.interval.unwrap();
    assert!((interval.low - WILSON_P01.0).abs() < 1e-12 && (interval.high - WILSON_P01.1).abs() < 1e-12);

    assert!(close(figure(&measure.total, "roas").value, 8110.25 / 5214.66));
    assert!(close(figure(&measure.total, "roi").value, (8110.25 * 0.3 - 5214.66) / 5214.66));

    let display = measure.campaigns.iter().find(|group| group.name == "Display - Remarketing").unwrap();
    assert_eq!(display.sums["conversions"].value, None, "missing is not 0");
    let cpa = figure(display, "cpa");
    assert_eq!(
        (cpa.value, cpa.reason, cpa.field.as_deref()),
        (None, Some(Code::MissingInput), Some("conversions"))
    );
    assert_eq!(
        cpa.explanation.formula.inputs(),
        ["cost", "conversions"],
        "a missing figure is explained too"
    );
    assert_eq!(measure.channels.len(), 1);
    assert_eq!(measure.channels[0].name, "google_ads");
    assert_eq!(measure.currency.as_deref(), Some("EUR"));
    assert_eq!(measure.columns, ["impressions", "clicks", "cost", "conversions", "revenue"]);
}

#[test]
fn p02_keeps_zero_and_missing_apart() {
    // p02_google_ads_en.csv; its total row: 1,032.84, 11,734, 95, 3.50. No revenue column.
    let table = [
        (
            4,
            "Spring, brand | exact",
            numbers(&[("cost", 12.34), ("impressions", 1234.0), ("clicks", 7.0), ("conversions", 1.0)]),
        ),
        (
            5,
            "Spring, brand | exact",
            numbers(&[("cost", 1020.5), ("impressions", 10500.0), ("clicks", 88.0), ("conversions", 2.5)]),
        ),
        (
            6,
            "Generic",
            numbers(&[("cost", 0.0), ("impressions", 0.0), ("clicks", 0.0), ("conversions", 0.0)]),
        ),
    ];
    let table = rows("google_ads", &table);
    let measure = run(&[source("s1", "p02.csv", &table)], Some(0.3));
    assert!(close(measure.total.sums["cost"].value, 1032.84));
    assert!(close(measure.total.sums["impressions"].value, 11734.0));
    assert!(close(measure.total.sums["clicks"].value, 95.0));
    assert!(close(measure.total.sums["conversions"].value, 3.5));
    assert_eq!(measure.total.sums["revenue"].value, None);
    assert_eq!(measure.columns, ["impressions", "clicks", "cost", "conversions"]);
    assert_eq!(measure.campaigns.len(), 2);
    assert!(close(figure(&measure.campaigns[0], "cpa").value, 1032.84 / 3.5));
    let generic = &measure.campaigns[1];
    assert_eq!(generic.sums["conversions"].value, Some(0.0), "measured, and none");
    assert_eq!(figure(generic, "ctr").reason, Some(Code::ZeroDenominator));
    assert_eq!(figure(generic, "cpa").reason, Some(Code::ZeroDenominator));
    let roas = figure(&measure.total, "roas");
    assert_eq!((roas.reason, roas.field.as_deref()), (Some(Code::MissingInput), Some("revenue")));
    assert_eq!((roas.excluded[0].key, roas.excluded[0].rows), ("cost", 3));
}

#[test]
fn p13_counts_a_credit_and_refuses_a_negative_cost_per_click() {
    let table = rows("generic", &p13());
    let measure = run(&[source("s1", "p13.csv", &table)], None);
    // «Total»: 1 008,20 €, 11 400, 97, 2,5, 210,00 €.
    assert!(close(measure.total.sums["cost"].value, 1008.2));
    assert!(close(figure(&measure.total, "cpc").value, 1008.2 / 97.0));
    let social = &measure.campaigns[1];
    assert_eq!(figure(social, "cpc").reason, Some(Code::NegativeInput));
    let roi = figure(&measure.total, "roi");
    assert_eq!((roi.reason, roi.field.as_deref()), (Some(Code::MissingInput), Some("margin_rate")));
}

#[test]
fn campaigns_move_to_the_channel_the_user_names() {
    let (first, second) = (rows("google_ads", &p01()), rows("generic", &p13()));
    let sources = [source("s1", "p01.csv", &first), source("s2", "p13.csv", &second)];
    let map: BTreeMap<String, String> = [("Display - Remarketing", "Display"), ("Search", "google_ads")]
        .map(|(a, b)| (a.into(), b.into()))
        .into();
    let measured = Measured {
        sources: &sources,
        campaign_channels: &map,
        margin_rate: None,
        currency: None,
        revenue_vat: None,
    };
    let measure = measure(&measured).unwrap();
    let names: Vec<&str> = measure.channels.iter().map(|group| group.name.as_str()).collect();
    assert_eq!(names, ["google_ads", "Display", "generic"]);
    assert!(close(measure.channels[0].sums["cost"].value, 1234.56 + 3980.1 + 1020.5));
    let provenance = figure(&measure.channels[0], "cpc").explanation.provenance.clone().unwrap();
    assert_eq!(
        provenance.sources.iter().map(|s| (s.source.as_str(), s.rows)).collect::<Vec<_>>(),
        [("s1", 2), ("s2", 1)]
    );
}

#[test]
fn refuses_what_must_not_be_added() {
    let table = rows("x", &p13());
    let dollars = ExportRows { currency: Some("USD".to_owned()), ..table.clone() };
    let map = BTreeMap::new();
    let sources = [source("s1", "a.csv", &table), source("s2", "b.csv", &dollars)];
    let measured = |sources| Measured {
        sources,
        campaign_channels: &map,
        margin_rate: None,
        currency: None,
        revenue_vat: None,
    };
    let error = measure(&measured(&sources)).unwrap_err();
    assert_eq!((error.code(), error.found_text()), (Code::MixedCurrency, Some("EUR, USD")));
    assert_eq!(measure(&measured(&[])).unwrap_err().code(), Code::NoDataRows);

    let mut sources = [source("s1", "a.csv", &table), source("s2", "b.csv", &table)];
    for source in &mut sources {
        source.period = Some((day("2026-09-01"), day("2026-09-15")));
    }
    let twice = measure(&measured(&sources)).unwrap();
    assert!(twice.notes.iter().any(|note| note.code == MeasureNoteCode::OverlappingSources));
    assert_eq!(twice.period.unwrap().to, day("2026-09-15"));
}

#[test]
fn reach_is_not_summed() {
    let numbers = numbers(&[("impressions", 100.0), ("reach", 60.0)]);
    let rows = table("meta_ads", [(2, "a", &numbers), (3, "b", &numbers)]);
    let measure = run(&[source("s", "f", &rows)], None);
    assert!(!measure.total.sums.contains_key("reach"));
    assert!(measure.notes.iter().any(|note| note.code == MeasureNoteCode::ReachNotSummed));
}

#[test]
fn a_ratio_of_sums_is_not_a_mean_of_ratios() {
    // kpi-catalogue.md: (10/100) and (990/99 000) make 1.01 %, not 5.5 %.
    let (a, b) = (
        numbers(&[("clicks", 10.0), ("impressions", 100.0)]),
        numbers(&[("clicks", 990.0), ("impressions", 99_000.0)]),
    );
    let rows = table("x", [(2, "a", &a), (3, "b", &b)]);
    let measure = run(&[source("s", "f", &rows)], None);
    let whole = figure(&measure.total, "ctr").value.unwrap();
    let mean = measure.campaigns.iter().map(|group| figure(group, "ctr").value.unwrap()).sum::<f64>() / 2.0;
    assert!((whole - 1000.0 / 99_100.0).abs() < 1e-15);
    assert!((mean - 0.055).abs() < 1e-12);
}

proptest! {
    #[test]
    fn parts_add_up_and_no_figure_is_a_stand_in(
        cells in prop::collection::vec(
            (0..4_usize, prop::collection::vec(prop::option::of(prop_oneof![
                0.0..1e6_f64, Just(0.0), Just(-0.0), Just(5e-324), Just(1e308), Just(-12.3), Just(f64::NAN), Just(f64::INFINITY)
            ]), 5)),
            1..30,
        ),
        margin in prop::option::of(-1.0..1.0_f64),
    ) {
        let keys = ["impressions", "clicks", "cost", "conversions", "revenue"];
        let cells: Vec<(&str, Numbers)> = cells
            .into_iter()
            .map(|(campaign, values)| {
                let numbers = keys.iter().zip(values).filter_map(|(k, v)| Some(((*k).to_owned(), v?))).collect();
                (["a", "b", "c", ""][campaign], numbers)
            })
            .collect();
        let rows = cells.iter().zip(2..).map(|((campaign, numbers), line)| (line, *campaign, numbers));
        let rows = table("x", rows);
        let measure = run(&[source("s", "f", &rows)], margin);
        for key in keys {
            let total = measure.total.sums[key];
            let parts: Vec<_> = measure.campaigns.iter().map(|group| group.sums[key]).collect();
            prop_assert_eq!(total.known_rows, parts.iter().map(|sum| sum.known_rows).sum::<u64>());
            prop_assert_eq!(total.known_rows + total.missing_rows, cells.len() as u64);
            if let Some(total) = total.value {
                let sum: f64 = parts.iter().filter_map(|sum| sum.value).sum();
                prop_assert!((total - sum).abs() <= 1e-9 * total.abs().max(1.0) || !sum.is_finite() || sum.abs() > 1e300);
            }
        }
        for group in measure.channels.iter().chain(&measure.campaigns).chain([&measure.total]) {
            for figure in group.figures.values() {
                prop_assert!(figure.value.is_none_or(f64::is_finite));
                prop_assert_eq!(figure.value.is_none(), figure.reason.is_some());
                prop_assert!(figure.excluded.iter().all(|left| left.value.is_finite() && left.rows > 0));
                if let (Some(interval), Some(value)) = (figure.explanation.interval, figure.value) {
                    prop_assert!(interval.low <= value && value <= interval.high);
                }
            }
        }
        let json = serde_json::to_string(&measure).unwrap();
        prop_assert!(!json.contains("NaN") && !json.contains("inf"));
    }
}
