//! Figures of chosen days beside those before, in one currency. Sums are written out by hand.

use levier::Code;
use levier::import::{ExportRows, Kind};
use levier::measure::{Measure, MeasureAsked, MeasureOverTime, MeasureSource, Measured, measure_over_time};
use levier::table::{Days, NamedColumn, Numbers, Texts};
use levier::value::Date;
use std::collections::BTreeMap;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// A row a day from a day on: that cost, a conversion for every 10, a revenue of three times the cost.
fn daily(currency: &str, first: &str, costs: &[f64]) -> ExportRows {
    let first = day(first);
    let days = Days::new((0..costs.len()).map(|at| first.plus_days(at as i64)));
    let numbers = |times: f64| Numbers::new(costs.iter().map(|cost| Some(cost * times))).unwrap();
    let columns = vec![
        NamedColumn::new("date", days),
        NamedColumn::new("campaign", Texts::new(costs.iter().map(|_| Some("Brand")))),
        NamedColumn::new("cost", numbers(1.0)),
        NamedColumn::new("conversions", numbers(0.1)),
        NamedColumn::new("revenue", numbers(3.0)),
    ];
    let lines: Vec<u64> = (2..).take(costs.len()).collect();
    ExportRows::new(Kind::Ads, "google_ads", Some(currency.to_owned()), &lines, columns).unwrap()
}

fn sources(files: &[ExportRows]) -> Vec<MeasureSource<'_>> {
    files.iter().map(|rows| MeasureSource { id: "s1", file: "ads.csv", period: None, rows }).collect()
}

fn with_vat(
    ads: &[ExportRows],
    contents: &[ExportRows],
    revenue_vat: Option<f64>,
    asked: &MeasureAsked,
) -> Result<MeasureOverTime, Code> {
    let map = BTreeMap::new();
    let sources_of_ads = sources(ads);
    let measured = Measured {
        sources: &sources_of_ads,
        campaign_channels: &map,
        margin_rate: Some(0.4),
        currency: None,
        revenue_vat,
    };
    measure_over_time(&measured, &sources(contents), asked).map_err(|error| error.code())
}

fn over(files: &[ExportRows], asked: &MeasureAsked) -> Result<MeasureOverTime, Code> {
    with_vat(files, &[], None, asked)
}

fn now(found: &MeasureOverTime) -> &Measure {
    found.now.as_ref().unwrap()
}

fn days(from: &str, to: &str) -> MeasureAsked {
    MeasureAsked { from: Some(day(from)), to: Some(day(to)), ..MeasureAsked::default() }
}

#[test]
fn chosen_days_stand_beside_as_many_before_and_the_same_a_year_ago() {
    // 10 a day for 2025, 20 a day in the first week of January 2026, 30 in the second.
    let mut costs = vec![10.0; 365];
    costs.extend([20.0; 7]);
    costs.extend([30.0; 7]);
    let found = over(&[daily("EUR", "2025-01-01", &costs)], &days("2026-01-08", "2026-01-14")).unwrap();
    assert_eq!(now(&found).total.sums["cost"].value, Some(210.0));
    assert_eq!(now(&found).total.figures["cpa"].value, Some(10.0));
    let last = MeasureAsked { last_days: Some(7), ..MeasureAsked::default() };
    assert_eq!(over(&[daily("EUR", "2025-01-01", &costs)], &last).unwrap(), found);
    let before = found.before.unwrap();
    assert_eq!((before.period.from, before.period.to), (day("2026-01-01"), day("2026-01-07")));
    assert_eq!(before.measure.total.sums["cost"].value, Some(140.0));
    assert!((before.changes["cost"] - 0.5).abs() < 1e-12 && before.changes["roas"].abs() < 1e-12);
    let year = found.year_ago.unwrap();
    assert_eq!((year.period.from, year.measure.total.sums["cost"].value), (day("2025-01-08"), Some(70.0)));
    assert!((year.changes["cost"] - 2.0).abs() < 1e-12);
    // Days that are not covered are not compared with.
    let first = over(&[daily("EUR", "2025-01-01", &costs)], &days("2025-01-01", "2025-01-07")).unwrap();
    assert!(first.before.is_none() && first.year_ago.is_none());
}

#[test]
fn the_trend_is_of_whole_weeks_that_end_with_the_last_day() {
    // Ten days of 1, then six weeks of 10, 20, … 60 a day.
    let mut costs = vec![1.0; 3];
    for week in 1..=6 {
        costs.extend([10.0 * f64::from(week); 7]);
    }
    let trend = over(&[daily("EUR", "2026-01-02", &costs)], &MeasureAsked::default()).unwrap().trend.unwrap();
    let sums: Vec<f64> = trend.steps.iter().map(|step| step.sums["cost"].unwrap()).collect();
    assert_eq!((trend.step_days, trend.steps[0].start), (7, day("2026-01-05")));
    assert_eq!(sums, [70.0, 140.0, 210.0, 280.0, 350.0, 420.0]);
    let slope = trend.slopes["cost"];
    assert!((slope.slope - 70.0).abs() < 1e-9 && (slope.high - slope.low).abs() < 1e-6);
    assert!(!trend.slopes.contains_key("clicks"));
}

#[test]
fn currencies_are_kept_apart_or_converted_at_a_stated_rate_and_never_refused_as_a_whole() {
    let files =
        [daily("EUR", "2026-01-01", &[10.0, 20.0, 30.0]), daily("GBP", "2026-01-01", &[100.0, 100.0])];
    let apart = over(&files, &MeasureAsked::default()).unwrap();
    assert_eq!(apart.currencies, ["EUR", "GBP"]);
    assert_eq!(
        (apart.currency.as_deref(), apart.left_out.as_slice()),
        (Some("EUR"), &["GBP".to_owned()][..])
    );
    assert_eq!(now(&apart).total.sums["cost"].value, Some(60.0));
    let pounds = MeasureAsked { currency: Some("GBP".into()), ..MeasureAsked::default() };
    assert_eq!(now(&over(&files, &pounds).unwrap()).total.sums["cost"].value, Some(200.0));
    let rates = BTreeMap::from([("GBP".to_owned(), 1.2)]);
    let converted = over(&files, &MeasureAsked { rates, ..MeasureAsked::default() }).unwrap();
    assert_eq!(now(&converted).total.sums["cost"].value, Some(300.0));
    // Conversions are no money.
    assert_eq!(now(&converted).total.sums["conversions"].value, Some(26.0));
    assert!(converted.left_out.is_empty());
}

#[test]
fn what_cannot_be_measured_is_refused() {
    let files = [daily("EUR", "2026-01-01", &[10.0])];
    assert_eq!(over(&files, &days("2026-02-01", "2026-01-01")).unwrap_err(), Code::EndsBeforeStart);
    assert_eq!(over(&files, &days("2027-02-01", "2027-03-01")).unwrap_err(), Code::NoDataRows);
    let rates = BTreeMap::from([("GBP".to_owned(), 0.0)]);
    let refused = over(&files, &MeasureAsked { rates, ..MeasureAsked::default() }).unwrap_err();
    assert_eq!(refused, Code::OutOfRange);
}

#[test]
fn vat_is_taken_out_of_revenue_and_of_nothing_else() {
    let files = [daily("EUR", "2026-01-01", &[10.0, 20.0, 30.0])];
    let found = with_vat(&files, &[], Some(0.2), &MeasureAsked::default()).unwrap();
    let total = &now(&found).total;
    assert!((total.sums["revenue"].value.unwrap() - 150.0).abs() < 1e-9);
    assert_eq!(total.sums["cost"].value, Some(60.0));
    assert!((total.figures["roas"].value.unwrap() - 2.5).abs() < 1e-12);
    // 150 × 40 % − 60.
    assert!(total.profit.unwrap().abs() < 1e-9);
}

/// Two mailings; the second does not say how many were delivered.
fn mailings() -> ExportRows {
    let number = |values: [Option<f64>; 3]| Numbers::new(values).unwrap();
    let columns = vec![
        NamedColumn::new(
            "date",
            Days::new(["2026-01-01", "2026-01-01", "2026-01-08"].map(|on| Some(day(on)))),
        ),
        NamedColumn::new("campaign", Texts::new(["Soldes", "Relance", "Soldes"].map(Some))),
        NamedColumn::new("sent", number([Some(1000.0), Some(500.0), Some(1000.0)])),
        NamedColumn::new("delivered", number([Some(980.0), None, Some(990.0)])),
        NamedColumn::new("opens", number([Some(196.0), Some(100.0), Some(198.0)])),
        NamedColumn::new("clicks", number([Some(49.0), Some(10.0), Some(50.0)])),
        NamedColumn::new("conversions", number([Some(7.0), Some(1.0), Some(8.0)])),
    ];
    ExportRows::new(Kind::Email, "brevo", None, &[2, 3, 4], columns).unwrap()
}

#[test]
fn mailings_are_measured_by_message_without_advertising() {
    let found = with_vat(&[], &[mailings()], None, &MeasureAsked::default()).unwrap();
    assert!(found.now.is_none() && found.trend.is_none());
    let table = &found.content[0];
    let names: Vec<&str> = table.groups.iter().map(|group| group.name.as_str()).collect();
    assert_eq!(names, ["Soldes", "Relance"]);
    assert_eq!(table.total.sums["sent"], 2500.0);
    // 196 + 198 of 980 + 990: the row without its deliveries is left out of both.
    let open = table.total.rates["open_rate"];
    assert!((open.value - 394.0 / 1970.0).abs() < 1e-12);
    assert!(open.low.unwrap() < open.value && open.value < open.high.unwrap());
    assert!(!table.groups[1].rates.contains_key("open_rate"));
    assert!((table.groups[1].rates["click_to_open"].value - 0.1).abs() < 1e-12);
    assert!(!table.columns.contains(&"revenue"));
    // With ads that end before, the last days are theirs.
    let ads = [daily("EUR", "2026-01-01", &[10.0; 4])];
    let last = MeasureAsked { last_days: Some(2), ..MeasureAsked::default() };
    let both = with_vat(&ads, &[mailings()], None, &last).unwrap();
    assert_eq!(now(&both).total.sums["cost"].value, Some(20.0));
    let week = with_vat(&[], &[mailings()], None, &days("2026-01-05", "2026-01-11")).unwrap();
    assert_eq!(week.content[0].total.sums["sent"], 1000.0);
}

/// An order a day from a day on.
fn orders(first: &str, count: usize) -> ExportRows {
    let first = day(first);
    let days = Days::new((0..count).map(|at| first.plus_days(at as i64)));
    let numbers: Vec<String> = (0..count).map(|at| format!("#{at}")).collect();
    let columns = vec![
        NamedColumn::new("date", days),
        NamedColumn::new("order_id", Texts::new(numbers.iter().map(Some))),
    ];
    let lines: Vec<u64> = (2..).take(count).collect();
    ExportRows::new(Kind::Orders, "shopify", None, &lines, columns).unwrap()
}

#[test]
fn a_sale_that_two_platforms_claim_is_found_against_the_orders() {
    // Two platforms, a conversion a day each over ten days; the shop received an order a day from the third on.
    let google = daily("EUR", "2026-01-01", &[10.0; 10]);
    let mut meta = daily("EUR", "2026-01-01", &[10.0; 10]);
    meta.platform = "meta_ads".to_owned();
    let shop = [orders("2026-01-03", 30)];
    let both = [google.clone(), meta];
    let found = with_vat(&both, &shop, None, &MeasureAsked::default()).unwrap().claims.unwrap();
    assert_eq!((found.period.from, found.period.to), (day("2026-01-03"), day("2026-01-10")));
    assert_eq!((found.claimed, found.orders, found.platforms.len()), (16.0, 8, 2));
    assert_eq!(found.cost_per_order, Some(20.0));
    // One platform alone claims what it claims; nothing is counted twice.
    assert!(with_vat(&[google], &shop, None, &MeasureAsked::default()).unwrap().claims.is_none());
}
