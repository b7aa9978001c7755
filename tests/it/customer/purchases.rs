//! The whole answer about purchases to come, on CDNOW and on made-up orders.

use crate::customer::tables::Table;
use levier::audience::Orders;
use levier::customer::{
    CustomerWarning, PurchaseModel, Purchases, PurchasesAsked, cohorts, purchases, second_order,
};
use levier::stats::Random;
use levier::value::Date;
use levier::{Code, Result};
use serde_json::json;
use std::collections::BTreeMap;

fn day(text: &str) -> i32 {
    Date::parse(text).unwrap().number()
}

fn asked(model: PurchaseModel) -> PurchasesAsked {
    PurchasesAsked {
        model,
        unit_days: 7.0,
        horizon: 39.0,
        period: 1.0,
        discount: 0.002,
        margin: None,
        holdout_from: None,
        list: 5,
    }
}

/// Orders of so many customers over so many days, who differ in pace, leave at random, and now and then send
/// things back.
fn made_up(seed: u64, customers: u32, days: i32) -> Orders {
    let mut random = Random::seeded(seed);
    let mut rows = Vec::new();
    for customer in 0..customers {
        let pace = 4.0 - 40.0 * random.uniform().max(1e-9).ln();
        let (leaves, spend) = (0.5 * random.uniform(), 5.0 + 60.0 * random.uniform());
        let mut now = (0.5 * f64::from(days) * random.uniform()).floor();
        while now < f64::from(days) {
            rows.push((customer, now as i32, spend * (0.5 + random.uniform())));
            if random.uniform() < 0.05 {
                rows.push((customer, now as i32 + 1, -0.5 * spend));
            }
            if random.uniform() < leaves {
                break;
            }
            now = (now - pace * random.uniform().max(1e-9).ln()).ceil().max(now + 1.0);
        }
    }
    let base = day("2023-01-10");
    Orders::new(
        customers as usize,
        rows.into_iter().map(|(c, d, a)| (c, base + d, a)).collect::<Vec<_>>(),
        true,
    )
}

fn answer(orders: &Orders, end: i32, asked: &PurchasesAsked) -> Result<Purchases> {
    let labels: Vec<Option<u32>> =
        (0..orders.customers()).map(|c| (c % 3 < 2).then_some(c as u32 % 3)).collect();
    let names = ["first".to_owned(), "second".to_owned()];
    purchases(orders, &|c| format!("c{c}"), end, asked, Some((&labels, &names)), &mut |_, _| true)
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

/// Fader, Hardie and Lee 2005: calibrated on 39 weeks, judged on the next 39.
#[test]
fn cdnow_is_forecast_as_published() {
    let Some(table) = Table::of("cdnow_sample.csv", &json!(null)) else { return };
    let amounts = table.numbers(&json!("amount"));
    let mut numbers = BTreeMap::new();
    let rows: Vec<(u32, i32, f64)> = table
        .texts(&json!("sample_id"))
        .into_iter()
        .zip(table.texts(&json!("date")))
        .zip(amounts)
        .map(|((customer, date), amount)| {
            let next = numbers.len() as u32;
            (*numbers.entry(customer).or_insert(next), day(date), amount)
        })
        .collect();
    let orders = Orders::new(numbers.len(), rows, true);
    let asked =
        PurchasesAsked { holdout_from: Some(Date::new(1997, 9, 30).unwrap()), ..asked(PurchaseModel::BgNbd) };
    let told = answer(&orders, day("1998-06-30"), &asked).unwrap();
    let holdout = told.holdout.unwrap();
    // The case next_39_weeks: 1,882 purchase days followed, 1,653.4 were expected of the rounded summaries.
    assert_eq!((holdout.actual, holdout.units, holdout.weekly.len()), (1882.0, 39.0, 39));
    assert!((holdout.expected - 1653.4).abs() < 1.0, "{}", holdout.expected);
    let last = holdout.weekly[38];
    assert_eq!((last.actual, last.expected), (holdout.actual, holdout.expected));
    let of_lines = |of: &dyn Fn(usize) -> f64| (0..holdout.by_x.len()).map(of).sum::<f64>();
    assert!(close(of_lines(&|i| holdout.by_x[i].n * holdout.by_x[i].actual), holdout.actual));
    assert!(close(of_lines(&|i| holdout.by_x[i].n * holdout.by_x[i].expected), holdout.expected));
    // 1,411 of the 2,357 made no repeat purchase in 39 weeks (Fader, Hardie and Lee 2005).
    let short = purchases(
        &orders,
        &|c| c.to_string(),
        day("1997-09-30"),
        &self::asked(PurchaseModel::BgNbd),
        None,
        &mut |_, _| true,
    )
    .unwrap();
    assert_eq!((short.customers, short.fit_check[0].actual), (2357, 1411.0));
    assert!((short.fit_check[0].expected / 1411.0 - 1.0).abs() < 0.02);
    assert!(short.warnings.is_empty() && short.by_segment.is_empty());
}

#[test]
fn the_parts_add_up_whatever_the_model() {
    for (seed, model) in [(1, PurchaseModel::BgNbd), (2, PurchaseModel::MbgNbd), (3, PurchaseModel::BgBb)] {
        let orders = made_up(seed, 300, 500);
        let end = day("2023-01-10") + 500;
        let periodic = model == PurchaseModel::BgBb;
        let asked = PurchasesAsked {
            unit_days: if periodic { 30.4375 } else { 7.0 },
            horizon: 12.0,
            period: if periodic { 3.0 } else { 4.345 },
            discount: 0.02,
            margin: Some(0.35),
            holdout_from: Date::from_number(end - 200),
            list: 1000,
            ..asked(model)
        };
        let told = answer(&orders, end, &asked).unwrap();
        assert_eq!((told.customers, told.rows.len()), (300, 300));
        let sum = |of: &dyn Fn(usize) -> f64| (0..told.rows.len()).map(of).sum::<f64>();
        assert!(close(sum(&|i| told.rows[i].expected_purchases), told.expected_purchases));
        assert!(
            close(sum(&|i| told.rows[i].p_alive), told.alive) && close(told.alive / 300.0, told.p_alive_mean)
        );
        let value = told.value.unwrap();
        assert!(value.is_margin && close(sum(&|i| told.rows[i].value.unwrap()), value.total));
        assert!(told.rows.windows(2).all(|w| w[0].value >= w[1].value));
        assert!(value.top_tenth_share > 0.1 && value.top_tenth_share < 1.0);
        // A third of the customers is in neither segment.
        assert_eq!(told.by_segment.iter().map(|s| s.n).collect::<Vec<_>>(), [100, 100]);
        let unlabelled =
            |i: usize| if told.rows[i].segment.is_none() { told.rows[i].value.unwrap() } else { 0.0 };
        let labelled: f64 = told.by_segment.iter().map(|s| s.value.unwrap()).sum();
        assert!(close(labelled + sum(&unlabelled), value.total));
        assert!(close(told.fit_check.iter().map(|line| line.expected).sum(), 300.0));
        assert!(close(told.fit_check.iter().map(|line| line.actual).sum(), 300.0));
        let grid = &told.alive_grid;
        assert!(grid.p_alive.iter().flatten().all(|p| (0.0..=1.0).contains(p)));
        assert!(grid.p_alive.len() == grid.x.len() && grid.p_alive[0].len() == grid.recency.len());
        // The more recent the last purchase, the surer.
        assert!(grid.p_alive[1].windows(2).skip(1).all(|w| w[1] >= w[0] - 1e-12));
        let holdout = told.holdout.as_ref().unwrap();
        assert!(
            holdout.weekly.windows(2).all(|w| w[1].actual >= w[0].actual && w[1].expected >= w[0].expected)
        );
        assert!(
            holdout.expected > 0.5 * holdout.actual && holdout.expected < 2.0 * holdout.actual,
            "{holdout:?}"
        );
        assert!(json!(told).to_string().contains("\"T\""));
    }
}

#[test]
fn without_discount_value_is_spend_times_purchases() {
    let orders = made_up(4, 200, 400);
    let told = answer(
        &orders,
        day("2023-01-10") + 400,
        &PurchasesAsked { discount: 0.0, ..asked(PurchaseModel::MbgNbd) },
    );
    for row in told.unwrap().rows {
        assert!(close(row.value.unwrap(), row.expected_spend.unwrap() * row.expected_purchases));
    }
}

#[test]
fn without_amounts_there_is_no_value_and_the_list_goes_by_purchases() {
    let whole = made_up(5, 200, 400);
    let rows = (0..200).flat_map(|c| whole.of(c).filter(|o| o.1 > 0.0).map(move |(d, _)| (c as u32, d, 0.0)));
    let orders = Orders::new(200, rows.collect::<Vec<_>>(), false);
    let told = answer(&orders, day("2023-01-10") + 400, &asked(PurchaseModel::BgNbd)).unwrap();
    assert!(told.spend.is_none() && told.value.is_none() && told.by_segment[0].value.is_none());
    assert!(told.rows.windows(2).all(|w| w[0].expected_purchases >= w[1].expected_purchases));
    // Amounts do not enter the purchases.
    let with = answer(&whole, day("2023-01-10") + 400, &asked(PurchaseModel::BgNbd)).unwrap();
    assert_eq!((with.params, with.loglik), (told.params, told.loglik));
}

#[test]
fn later_orders_are_not_seen() {
    let whole = made_up(6, 200, 400);
    let end = day("2023-01-10") + 300;
    let rows = (0..200).flat_map(|c| whole.of(c).filter(|o| o.0 <= end).map(move |(d, a)| (c as u32, d, a)));
    let cut = Orders::new(200, rows.collect::<Vec<_>>(), true);
    let asked = asked(PurchaseModel::MbgNbd);
    assert_eq!(answer(&whole, end, &asked).unwrap(), answer(&cut, end, &asked).unwrap());
    assert_eq!(cohorts(&whole, end).unwrap(), cohorts(&cut, end).unwrap());
    assert_eq!(second_order(&whole, end), second_order(&cut, end));
}

#[test]
fn the_work_can_be_stopped_and_tells_how_far_it_is() {
    let orders = made_up(7, 200, 400);
    let end = day("2023-01-10") + 400;
    let asked = PurchasesAsked { holdout_from: Date::from_number(end - 100), ..asked(PurchaseModel::BgNbd) };
    let mut told = Vec::new();
    let ids = |c: usize| c.to_string();
    purchases(&orders, &ids, end, &asked, None, &mut |done, total| {
        told.push((done, total));
        true
    })
    .unwrap();
    assert!(told.len() > 20 && told.windows(2).all(|w| w[0].0 <= w[1].0 && w[0].1 == w[1].1));
    for stop in [1, told.len() / 2, told.len() - 1] {
        let mut calls = 0;
        let stopped = purchases(&orders, &ids, end, &asked, None, &mut |_, _| {
            calls += 1;
            calls < stop
        });
        assert_eq!((stopped.unwrap_err().code(), calls), (Code::Cancelled, stop));
    }
}

#[test]
fn what_makes_no_sense_is_refused_with_its_field() {
    let orders = made_up(8, 50, 300);
    let end = day("2023-01-10") + 300;
    let good = asked(PurchaseModel::BgNbd);
    let field = |asked: PurchasesAsked| {
        let error = answer(&orders, end, &asked).unwrap_err();
        assert_eq!(error.code(), Code::OutOfRange);
        error.field_name().unwrap().to_owned()
    };
    assert_eq!(field(PurchasesAsked { unit_days: 0.0, ..good.clone() }), "unit_days");
    assert_eq!(field(PurchasesAsked { horizon: f64::INFINITY, ..good.clone() }), "horizon");
    assert_eq!(field(PurchasesAsked { period: f64::NAN, ..good.clone() }), "period");
    assert_eq!(field(PurchasesAsked { discount: -1.0, ..good.clone() }), "discount");
    assert_eq!(field(PurchasesAsked { margin: Some(2.0), ..good.clone() }), "margin");
    assert_eq!(
        field(PurchasesAsked { holdout_from: Date::from_number(end), ..good.clone() }),
        "holdout_from"
    );
    let early = answer(&orders, day("2023-01-01"), &good).unwrap_err();
    assert_eq!(early.code(), Code::NothingObserved);
}

#[test]
fn the_order_of_the_customers_does_not_matter() {
    let orders = made_up(9, 200, 400);
    let end = day("2023-01-10") + 400;
    let rows = (0..200).flat_map(|c| orders.of(c).map(move |(d, a)| (199 - c as u32, d, a)));
    let reversed = Orders::new(200, rows.collect::<Vec<_>>(), true);
    let asked = PurchasesAsked { list: 200, ..asked(PurchaseModel::MbgNbd) };
    let none = &mut |_: usize, _: usize| true;
    let told = purchases(&orders, &|c| c.to_string(), end, &asked, None, none).unwrap();
    let again = purchases(&reversed, &|c| (199 - c).to_string(), end, &asked, None, none).unwrap();
    assert_eq!((&told.params, told.loglik, &told.fit_check), (&again.params, again.loglik, &again.fit_check));
    let by_id = |told: &Purchases| -> BTreeMap<String, String> {
        told.rows.iter().map(|row| (row.id.clone(), json!(row).to_string())).collect()
    };
    assert_eq!(by_id(&told), by_id(&again));
}

#[test]
fn a_calibration_without_repeats_is_told_and_the_forecast_stands() {
    let base = day("2023-01-10");
    let rows = (0..40).flat_map(|c| [(c, base + 5, 1.0), (c, base + 100 + c as i32, 1.0)]);
    let orders = Orders::new(40, rows.collect::<Vec<_>>(), false);
    let asked = PurchasesAsked { holdout_from: Date::from_number(base + 50), ..asked(PurchaseModel::MbgNbd) };
    let told = answer(&orders, base + 300, &asked).unwrap();
    assert!(told.holdout.is_none() && told.warnings.contains(&CustomerWarning::HoldoutTooShort));
    let alone = answer(&orders, base + 300, &PurchasesAsked { holdout_from: None, ..asked }).unwrap();
    assert_eq!((told.params, told.expected_purchases), (alone.params, alone.expected_purchases));
}
