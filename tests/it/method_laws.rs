//! Laws of the methods that hold for any input, and a test that says nothing where nothing happened.

use levier::method::answer;
use levier::stats::Random;
use proptest::prelude::*;
use serde_json::{Value, json};

fn numbers(list: &Value) -> Vec<f64> {
    list.as_array().expect("a list").iter().map(|value| value.as_f64().expect("a number")).collect()
}

fn number(answer: &Value, key: &str) -> f64 {
    answer[key].as_f64().unwrap_or_else(|| panic!("{key} of {answer}"))
}

/// Three attributes of 3, 2 and 2 levels, and all twelve products.
fn market() -> (Value, Vec<[usize; 3]>) {
    let attributes = json!([
        {"name": "a", "levels": ["x", "y", "z"]},
        {"name": "b", "levels": ["x", "y"]},
        {"name": "c", "levels": ["x", "y"]},
    ]);
    (attributes, (0..12).map(|i| [i / 4, i / 2 % 2, i % 2]).collect())
}

/// Distances of points in a plane.
fn distances(places: &[[f64; 2]]) -> Vec<Vec<f64>> {
    let apart = |a: &[f64; 2], b: &[f64; 2]| (a[0] - b[0]).hypot(a[1] - b[1]);
    places.iter().map(|a| places.iter().map(|b| apart(a, b)).collect()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Importances are shares of a whole, whatever the answers.
    #[test]
    fn importances_sum_to_one(ratings in prop::collection::vec(prop::collection::vec(0.0..10.0_f64, 12), 1..5)) {
        let (attributes, profiles) = market();
        let people: Vec<Value> =
            ratings.iter().enumerate().map(|(i, answers)| json!({"id": format!("p{i}"), "answers": answers})).collect();
        let input = json!({"attributes": attributes, "profiles": profiles, "measure": "rating", "respondents": people});
        let found = answer("conjoint_partworths", &input).unwrap();
        let mut all = vec![&found["importance_mean"], &found["pooled"]["importances"]];
        all.extend(found["respondents"].as_array().unwrap().iter().map(|person| &person["importances"]));
        for importances in all {
            prop_assert!((numbers(importances).iter().sum::<f64>() - 1.0).abs() < 1e-9, "{importances}");
        }
    }

    /// A product gains where the worth of what only it has rises, and what it gains the others lose.
    #[test]
    fn a_share_rises_with_a_part_worth(
        worths in prop::collection::vec(prop::collection::vec(-1.0..1.0_f64, 5), 1..6),
        rise in 0.01..2.0_f64,
    ) {
        let attributes = json!([{"name": "a", "levels": ["x", "y", "z"]}, {"name": "b", "levels": ["x", "y"]}]);
        let products = json!([{"id": "p", "profile": [0, 0]}, {"id": "q", "profile": [1, 1]}, {"id": "r", "profile": [2, 0]}]);
        let shares = |more: f64| {
            let people: Vec<Value> = worths
                .iter()
                .enumerate()
                .map(|(i, w)| json!({"id": format!("p{i}"), "intercept": 9.0, "partworths": [[w[0] + more, w[1], w[2]], [w[3], w[4]]]}))
                .collect();
            let input = json!({"attributes": attributes, "respondents": people, "products": products});
            answer("market_simulator", &input).unwrap()["shares"].clone()
        };
        let (before, after) = (shares(0.0), shares(rise));
        for rule in ["first_choice", "share_of_preference", "logit"] {
            let (before, after) = (numbers(&before[rule]), numbers(&after[rule]));
            prop_assert!((after.iter().sum::<f64>() - 1.0).abs() < 1e-12);
            prop_assert!(after[0] >= before[0], "{rule}");
            prop_assert!(after[1] <= before[1] + 1e-12 && after[2] <= before[2] + 1e-12, "{rule}");
            prop_assert!(rule == "first_choice" || after[0] > before[0], "{rule}");
        }
    }

    /// Turning what is mapped turns nothing that is read: the map keeps its distances.
    #[test]
    fn distances_do_not_turn(
        places in prop::collection::vec((-5.0..5.0_f64, -5.0..5.0_f64), 5),
        angle in 0.0..6.0_f64,
    ) {
        let items: Vec<String> = (0..5).map(|i| format!("i{i}")).collect();
        let (sin, cos) = angle.sin_cos();
        let turned: Vec<[f64; 2]> = places.iter().map(|(x, y)| [cos * x - sin * y, sin * x + cos * y]).collect();
        let drawn = |places: &[[f64; 2]]| {
            let found = answer("mds", &json!({"items": items, "distances": distances(places)})).unwrap();
            let at: Vec<Vec<f64>> = found["coordinates"].as_array().unwrap().iter().map(numbers).collect();
            let at: Vec<[f64; 2]> = at.iter().map(|row| [row[0], row[1]]).collect();
            distances(&at).concat()
        };
        let straight: Vec<[f64; 2]> = places.iter().map(|(x, y)| [*x, *y]).collect();
        for (a, b) in drawn(&straight).iter().zip(drawn(&turned)) {
            prop_assert!((a - b).abs() < 1e-6, "{a} {b}");
        }
    }

    /// Varimax turns the axes: brands stay as far apart, and the axes explain as much of each attribute.
    #[test]
    fn a_rotated_map_keeps_its_distances(rows in prop::collection::vec(prop::collection::vec(1.0..9.0_f64, 5), 6)) {
        let brands: Vec<String> = (0..6).map(|i| format!("b{i}")).collect();
        let attributes: Vec<String> = (0..5).map(|i| format!("a{i}")).collect();
        let map = |rotation: &str| {
            let input = json!({"brands": brands, "attributes": attributes, "ratings": rows, "rotation": rotation});
            let found = answer("attribute_map", &input).unwrap();
            let scores: Vec<Vec<f64>> = found["scores"].as_array().unwrap().iter().map(numbers).collect();
            let at: Vec<[f64; 2]> = scores.iter().map(|row| [row[0], row[1]]).collect();
            (distances(&at).concat(), numbers(&found["communalities"]), number(&found, "kept"))
        };
        let (plain, turned) = (map("none"), map("varimax"));
        prop_assert!((plain.2 - turned.2).abs() < 1e-9);
        for (a, b) in plain.0.iter().chain(&plain.1).zip(turned.0.iter().chain(&turned.1)) {
            prop_assert!((a - b).abs() < 1e-7, "{a} {b}");
        }
    }

    /// One insertion more never reaches fewer people, by any model, and a plan by week ends where its total does.
    #[test]
    fn reach_rises_with_insertions(c1 in 0.01..0.9_f64, part in 0.0..1.0_f64, other in 0.0..0.9_f64, n in 1_u32..40) {
        let c2 = c1 + part * c1 * (1.0 - c1);
        let reach = |input: Value, key: &str| number(&answer(key, &input).unwrap(), "reach");
        let single = |n: u32| reach(json!({"rating": c1, "insertions": n}), "reach");
        let mixed_people = |n: u32| {
            reach(json!({"model": "beta_binomial", "c1": c1, "c2": c2, "insertions": n}), "reach")
        };
        let vehicles = |n: u32| {
            json!([{"id": "a", "rating": c1, "c2": c2, "insertions": n}, {"id": "b", "rating": other, "insertions": 3}])
        };
        let together = |n: u32| reach(json!({"vehicles": vehicles(n)}), "reach_mixed");
        prop_assert!(single(n + 1) >= single(n));
        prop_assert!(mixed_people(n + 1) >= mixed_people(n) - 1e-12);
        prop_assert!(together(n + 1) >= together(n) - 1e-12);
        prop_assert!(together(n) >= mixed_people(n) - 1e-12 && mixed_people(n) <= single(n) + 1e-9);
        let weeks = json!([
            {"id": "a", "rating": c1, "c2": c2, "weeks": [n, 0, null]},
            {"id": "b", "rating": other, "weeks": [1, 0, 2]},
        ]);
        let plan = answer("grp_plan", &json!({"vehicles": weeks})).unwrap();
        let total = answer("reach_mixed", &json!({"vehicles": vehicles(n)})).unwrap();
        prop_assert!((number(&plan["weeks"][2], "reach") - number(&total, "reach")).abs() < 1e-12);
        prop_assert!((number(&plan["weeks"][2], "total_grp") - number(&total, "grp")).abs() < 1e-9);
        prop_assert!(number(&plan["weeks"][0], "reach") <= number(&plan["weeks"][2], "reach") + 1e-12);
    }

    /// A launch sells its whole market in the end and never more; its forecast stays within the band that is drawn.
    #[test]
    fn a_launch_cumulates_to_its_market(p in 0.005..0.1_f64, q in 0.1..0.9_f64, p2 in 0.005..0.1_f64, q2 in 0.1..0.9_f64) {
        let analogues = json!([{"name": "a", "p": p, "q": q}, {"name": "b", "p": p2, "q": q2}]);
        let found = answer("bass_analogy", &json!({"m": 1000.0, "periods": 400, "analogues": analogues})).unwrap();
        let cumulative = numbers(&found["cumulative"]);
        prop_assert!(cumulative.windows(2).all(|pair| pair[1] >= pair[0] - 1e-9));
        prop_assert!((cumulative[399] - 1000.0).abs() < 1e-6);
        prop_assert!((numbers(&found["sales"]).iter().sum::<f64>() - cumulative[399]).abs() < 1e-6);
        let (low, high) = (numbers(&found["band_low"]), numbers(&found["band_high"]));
        prop_assert!((0..400).all(|i| low[i] <= cumulative[i] && cumulative[i] <= high[i]));
    }

    /// The fourth answer is the ceiling of the curve, and judges bound the curve of their mean where they agree.
    #[test]
    fn a_judged_curve_ends_at_its_ceiling(nothing in 0.0..0.9_f64, rise in 0.05..0.95_f64, ceiling in 1.05..9.0_f64) {
        let half_more = 1.0 + rise * (ceiling - 1.0);
        let judge = |id: &str| json!({"id": id, "nothing": nothing, "same": 1, "half_more": half_more, "unlimited": ceiling});
        let input = json!({"spend": 10.0, "judges": [judge("a"), judge("b")], "times": [0, 1, 1.5, 1e300]});
        let found = answer("adbudg", &input).unwrap();
        let combined = &found["combined"];
        for (value, expected) in numbers(&combined["values"]).iter().zip([nothing, 1.0, half_more, ceiling]) {
            prop_assert!((value - expected).abs() <= 1e-7 * expected.max(1.0), "{value} {expected}");
        }
        prop_assert_eq!(&combined["low"], &combined["high"]);
        prop_assert_eq!(numbers(&found["points"])[2], 15.0);
    }

    /// Shares of voice and of market each make a whole, and at the spend of parity a brand has the voice of its market.
    #[test]
    fn voices_make_a_whole(spends in prop::collection::vec((1.0..1e6_f64, 1.0..1e6_f64), 2..7)) {
        let brands: Vec<Value> = spends
            .iter()
            .enumerate()
            .map(|(i, (spend, sales))| json!({"id": format!("b{i}"), "spend": spend, "sales": sales}))
            .collect();
        let found = answer("share_of_voice", &json!({"brands": brands, "own": "b0"})).unwrap();
        let all = found["brands"].as_array().unwrap();
        for key in ["voice", "market"] {
            prop_assert!((all.iter().map(|brand| number(brand, key)).sum::<f64>() - 1.0).abs() < 1e-9);
        }
        prop_assert!(all.iter().map(|brand| number(brand, "excess")).sum::<f64>().abs() < 1e-9);
        let parity = number(&all[0], "parity_spend");
        let rest: f64 = spends[1..].iter().map(|(spend, _)| spend).sum();
        prop_assert!((parity / (parity + rest) - number(&all[0], "market")).abs() < 1e-9);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// People of three tastes, on scales of their own: the segments are the tastes, the largest first, shares and
    /// importances are parts of a whole, and nobody is lost.
    #[test]
    fn segments_are_the_tastes_that_people_have(
        order in Just((0..24_usize).collect::<Vec<_>>()).prop_shuffle(),
        scales in prop::collection::vec(0.2..5.0_f64, 24),
        noise in prop::collection::vec(prop::collection::vec(-0.4..0.4_f64, 12), 24),
    ) {
        let (attributes, profiles) = market();
        let taste = |person: usize| if person < 11 { 0 } else if person < 18 { 1 } else { 2 };
        let likes = |taste: usize, profile: &[usize; 3]| if profile[taste] == 0 { 4.0 } else { 0.0 };
        let people: Vec<Value> = order
            .iter()
            .map(|&person| {
                let rated = profiles.iter().zip(&noise[person]);
                let answers: Vec<f64> =
                    rated.map(|(profile, error)| scales[person] * (likes(taste(person), profile) + error)).collect();
                json!({"id": format!("p{person:02}"), "answers": answers})
            })
            .collect();
        let input = json!({"attributes": attributes, "profiles": profiles, "measure": "rating", "respondents": people});
        let found = answer("conjoint_segments", &input).unwrap();
        prop_assert_eq!(&found["clear"], &json!(true));
        let segments = found["segments"].as_array().unwrap();
        prop_assert_eq!(segments.len(), 3);
        for (at, segment) in segments.iter().enumerate() {
            let mut own: Vec<&str> = segment["people"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
            own.sort_unstable();
            let expected: Vec<String> = (0..24).filter(|&person| taste(person) == at).map(|p| format!("p{p:02}")).collect();
            prop_assert_eq!(own, expected);
            prop_assert_eq!(&segment["first"], &json!(at));
            prop_assert_eq!(&segment["liked"][at], &json!(0));
            prop_assert!((numbers(&segment["importances"]).iter().sum::<f64>() - 1.0).abs() < 1e-9);
            prop_assert!(number(segment, "found_again") > 0.75);
        }
        let shares: f64 = segments.iter().map(|segment| number(segment, "share")).sum();
        prop_assert!((shares - 1.0).abs() < 1e-12);
    }
}

/// Where nothing happened, the rank of a region among its placebos is uniform: 200 panels of nine regions, and the chi
/// square of the nine ranks (8 degrees, 26.1 at one in a thousand).
#[test]
fn a_placebo_test_is_uniform_where_nothing_happened() {
    let mut random = Random::seeded(20_260_101);
    let (panels, regions) = (200, 9);
    let mut ranks = vec![0.0; regions];
    for _ in 0..panels {
        let units: Vec<Value> = (0..regions)
            .map(|i| {
                let values: Vec<f64> = (0..26).map(|_| 100.0 + 5.0 * random.normal()).collect();
                json!({"id": format!("u{i}"), "values": values})
            })
            .collect();
        let found =
            answer("synthetic_control", &json!({"units": units, "treated": ["u0"], "start": 20})).unwrap();
        let rank = number(&found, "p") * regions as f64;
        ranks[rank.round() as usize - 1] += 1.0;
    }
    let expected = f64::from(panels) / regions as f64;
    let chi_square: f64 = ranks.iter().map(|seen: &f64| (seen - expected).powi(2) / expected).sum();
    assert!(chi_square < 26.1, "{ranks:?}: {chi_square}");
}
