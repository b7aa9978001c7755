//! The market: rankings, places of activities, sizes and seasons hold their laws, and refuse what cannot be read.

use levier::plan::{MarketSizeInput, PortfolioInput, SeasonInput, WeightingInput, answer};
use levier::plan::{market_size, portfolio, season, weighting};
use levier::value::Date;
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn read<T: DeserializeOwned>(input: Value) -> T {
    serde_json::from_value(input).unwrap()
}

#[test]
fn what_cannot_be_read_of_a_market_is_refused_with_what_it_is_about() {
    let activity = |sales: f64, rating: f64| {
        json!({"id": "a", "sales": sales, "rival_sales": 1.0,
        "market_growth": 0.1, "attractiveness": [rating], "strength": [3.0]})
    };
    let matrix = |activity: Value, weight: f64| {
        json!({"activities": [activity], "attractiveness": [weight],
        "strength": [1.0], "scale": [1.0, 5.0], "seed": 1})
    };
    for (kind, input, error, field) in [
        ("weighting", json!({"weights": [1, -1], "rows": [], "seed": 1}), "negative_input", "weights"),
        ("weighting", json!({"weights": [0, 0], "rows": [], "seed": 1}), "zero_denominator", "weights"),
        (
            "weighting",
            json!({"weights": [1], "rows": [{"id": "a", "ratings": []}], "seed": 1}),
            "out_of_range",
            "a",
        ),
        ("portfolio", matrix(activity(-1.0, 3.0), 1.0), "negative_input", "a"),
        ("portfolio", matrix(activity(1.0, 6.0), 1.0), "out_of_range", "a"),
        ("portfolio", matrix(activity(1.0, 3.0), -1.0), "negative_input", "attractiveness"),
        ("market_size", json!({"factors": [{"id": "f"}]}), "missing_input", "f"),
        ("market_size", json!({"factors": [{"id": "f", "value": 2, "low": 3}]}), "out_of_range", "f"),
        ("market_size", json!({"factors": [{"id": "f", "answers": 3, "asked": 2}]}), "out_of_range", "f"),
        ("market_size", json!({"factors": [{"id": "f", "answers": 0, "asked": 0}]}), "zero_denominator", "f"),
        ("market_size", json!({"factors": [{"id": "f", "value": 0, "high": 2}]}), "out_of_range", "f"),
        ("season", json!({"start": "2025-01-01", "step_days": 0, "values": []}), "out_of_range", "step_days"),
    ] {
        let found = answer(kind, &input).unwrap();
        assert_eq!((&found["error"], &found["field"]), (&json!(error), &json!(field)), "{kind} {input}");
    }
    let short = json!({"start": "2025-01-01", "step_days": 7, "values": vec![1.0; 100]});
    assert_eq!(answer("season", &short).unwrap()["error"], "too_few_points");
    // Nobody sells beside the activity: it has no relative share.
    let alone = read(matrix(
        json!({"id": "a", "sales": 3, "rival_sales": 0, "market_growth": 0.2,
        "attractiveness": [null], "strength": [3]}),
        1.0,
    ));
    let found = &portfolio(&alone).unwrap().activities[0];
    assert_eq!((found.relative_share, found.growth_share, found.zone, found.stays), (None, None, None, None));
}

#[test]
fn a_season_begins_in_january_wherever_the_series_does() {
    let index = |day: Date| if day.month() == 8 { 0.4 } else { 1.0 };
    for (start, step_days) in [("2024-05-17", 1_u32), ("2024-01-01", 7), ("2023-12-30", 7)] {
        let start = Date::parse(start).unwrap();
        let day = |number: i64| start.plus_days(number).unwrap();
        let values: Vec<f64> = (0..1_200 / i64::from(step_days))
            .map(|step| {
                (0..i64::from(step_days)).map(|own| index(day(step * i64::from(step_days) + own))).sum()
            })
            .collect();
        let found = season(&SeasonInput { start, step_days, values }).unwrap();
        let lowest = found.indices.iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1)).unwrap();
        assert_eq!(lowest.0, 7, "{found:?}");
        assert!((found.indices.iter().sum::<f64>() - 12.0).abs() < 1e-9);
    }
}

proptest! {
    // A case draws ten thousand weightings.
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn the_shares_of_weightings_add_up_and_the_worst_never_comes_first(
        ratings in prop::collection::vec(prop::collection::vec(1_u8..6, 3), 2..6),
        weights in prop::collection::vec(1_u8..9, 3),
    ) {
        let mut rows: Vec<Value> =
            ratings.iter().enumerate().map(|(at, own)| json!({"id": format!("r{at}"), "ratings": own})).collect();
        rows.push(json!({"id": "worst", "ratings": [0, 0, 0]}));
        let found = weighting(&read::<WeightingInput>(json!({"weights": weights, "rows": rows, "seed": 3}))).unwrap();
        prop_assert!((found.rows.iter().map(|row| row.first).sum::<f64>() - 1.0).abs() < 1e-9);
        let last = found.rows.last().unwrap();
        prop_assert_eq!((last.id.as_str(), last.first), ("worst", 0.0));
        prop_assert!(found.rows.windows(2).all(|pair| pair[0].score >= pair[1].score));
    }

    #[test]
    fn advice_that_all_ratings_agree_on_holds_in_all_weightings(rating in 1_u8..6, weights in prop::collection::vec(1_u8..9, 3)) {
        let input: PortfolioInput = read(json!({"activities": [{"id": "a", "attractiveness": [rating, rating, rating],
            "strength": [rating, rating, rating]}], "attractiveness": weights, "strength": weights, "scale": [1, 5],
            "seed": 5}));
        prop_assert_eq!(portfolio(&input).unwrap().activities[0].stays, Some(1.0));
    }

    #[test]
    fn a_size_lies_within_its_interval_and_within_the_product_of_the_ends(
        factors in prop::collection::vec((0.01..50.0_f64, 0.0..0.9_f64, 1.0..3.0_f64), 1..6),
    ) {
        let listed: Vec<Value> = factors.iter().enumerate().map(|(at, (value, down, up))| json!({
            "id": format!("f{at}"), "value": value, "low": value * (1.0 - down), "high": value * up})).collect();
        let found = market_size(&read::<MarketSizeInput>(json!({"factors": listed}))).unwrap();
        let last = found.factors.last().unwrap();
        let product = |end: fn(&(f64, f64, f64)) -> f64| factors.iter().map(end).product::<f64>();
        let near = |a: f64, b: f64| a <= b * (1.0 + 1e-9);
        prop_assert!(near(last.size_low, last.size) && near(last.size, last.size_high));
        prop_assert!(near(product(|own| own.0 * (1.0 - own.1)), last.size_low));
        prop_assert!(near(last.size_high, product(|own| own.0 * own.2)));
    }
}
