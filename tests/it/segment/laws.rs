//! Whatever the table: order and names of rows change nothing, RFM leaves nobody out, more clusters never fit worse.

use crate::segment::{customers, orders};
use levier::audience::People;
use levier::cluster::{Gower, Mixed, Points, adjusted_rand, k_means, k_medoids, k_prototypes, silhouettes};
use levier::segment::{
    ClusterAsked, ClusterColumn, ClusterMethod, Missing, RfmAsked, RfmConvention, RfmCuts, SegmentationAsked,
    by_clusters, by_rfm,
};
use proptest::prelude::*;
use std::fmt::Write as _;

const CONVENTIONS: [RfmConvention; 4] =
    [RfmConvention::RPackage, RfmConvention::MinimumRank, RfmConvention::Ntile, RfmConvention::Thresholds];

fn asked(convention: RfmConvention, bins: u32) -> RfmAsked {
    let cuts = |step: f64| (1..bins).map(|cut| step * f64::from(cut)).collect();
    let thresholds = RfmCuts { recency: cuts(9.0), frequency: cuts(1.0), monetary: cuts(40.0) };
    RfmAsked {
        bins,
        convention,
        thresholds: (convention == RfmConvention::Thresholds).then_some(thresholds),
        segments: None,
        other: "other".into(),
    }
}

/// Orders: who (0 to 11), day of January and February, amount.
fn some_orders() -> impl Strategy<Value = Vec<(u8, u8, u16)>> {
    proptest::collection::vec((0_u8..12, 0_u8..59, 0_u16..30_000), 1..60)
}

fn csv(orders: &[(u8, u8, u16)], name: impl Fn(u8) -> String) -> String {
    let mut text = String::from("who,day,amount\n");
    for &(who, day, cents) in orders {
        let (month, day) = if day < 31 { (1, day + 1) } else { (2, day - 30) };
        writeln!(text, "{},2026-{month:02}-{day:02},{}.{:02}", name(who), cents / 100, cents % 100).unwrap();
    }
    text
}

/// Each customer's segment by their identifier.
fn segments(people: &People, asked: &RfmAsked) -> std::collections::BTreeMap<String, String> {
    let labels = SegmentationAsked::Rfm(asked.clone()).labels(people, &mut |_, _| true).unwrap();
    let name = |row: usize| labels.names[labels.of[row].unwrap() as usize].clone();
    (0..people.len()).map(|row| (people.id(row).to_owned(), name(row))).collect()
}

fn points() -> impl Strategy<Value = Vec<Vec<f64>>> {
    (3_usize..40)
        .prop_flat_map(|n| proptest::collection::vec(proptest::collection::vec(-50.0_f64..50.0, n..=n), 1..4))
}

fn mixed() -> impl Strategy<Value = Mixed> {
    (4_usize..25).prop_flat_map(|n| {
        let numbers = proptest::collection::vec(proptest::collection::vec(-5.0_f64..5.0, n..=n), 1..3);
        let words = proptest::collection::vec(proptest::collection::vec(0_u32..3, n..=n), 1..3);
        (numbers, words).prop_map(move |(numeric, categorical)| Mixed {
            n,
            weights: vec![1.0; numeric.len() + categorical.len()],
            numeric,
            categorical,
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn rfm_leaves_nobody_out(rows in some_orders(), bins in 2_u32..=7) {
        let people = orders(&csv(&rows, |who| format!("c{who}")));
        for convention in CONVENTIONS {
            let answer = by_rfm(&people, &asked(convention, bins)).unwrap();
            let placed: usize = answer.segments.iter().map(|segment| segment.line.n).sum();
            prop_assert_eq!(placed, people.len());
            prop_assert_eq!(answer.segments.last().unwrap().line.n, 0, "the default boxes hold everybody");
            prop_assert_eq!(answer.grid.iter().map(|cell| cell.n).sum::<usize>(), people.len());
            for bands in [&answer.scores.recency, &answer.scores.frequency, answer.scores.monetary.as_ref().unwrap()] {
                prop_assert_eq!(bands.iter().map(|band| band.n).sum::<usize>(), people.len());
            }
            let shares: f64 = answer.segments.iter().map(|segment| segment.line.share).sum();
            prop_assert!((shares - 1.0).abs() < 1e-12);
        }
    }

    #[test]
    fn neither_the_order_of_rows_nor_names_move_anybody(rows in some_orders(), turn in 0_usize..60) {
        let mut turned = rows.clone();
        turned.rotate_left(turn % rows.len());
        turned.reverse();
        // Names that sort as the others do: NTILE splits ties by them.
        let other = |who: u8| format!("x{:03}", 10 + u32::from(who));
        let (one, two) = (orders(&csv(&rows, |who| format!("c{who:02}"))), orders(&csv(&turned, other)));
        for convention in CONVENTIONS {
            let asked = asked(convention, 5);
            let (one, two) = (segments(&one, &asked), segments(&two, &asked));
            prop_assert_eq!(one.values().collect::<Vec<_>>(), two.values().collect::<Vec<_>>());
        }
    }

    #[test]
    fn more_clusters_never_fit_worse(columns in points(), seed in 0_u64..1000) {
        let points = Points::new(&columns);
        let mut last = f64::INFINITY;
        for k in 1..=4.min(points.len()) {
            if points.at_least(k).is_err() {
                break;
            }
            let found = k_means(&points, k, 12, seed, &mut |_, _| true).unwrap().partition;
            prop_assert!(found.inertia <= last * (1.0 + 1e-9), "k {}: {} after {}", k, found.inertia, last);
            last = found.inertia;
            // Nobody would be better off with another centre, and inertia is what it says.
            let mut sum = 0.0;
            for i in 0..points.len() {
                let point = points.point(i);
                let to = |c: &Vec<f64>| point.iter().zip(c).map(|(a, b)| (a - b) * (a - b)).sum::<f64>();
                let own = to(&found.centres[found.labels[i] as usize]);
                let least = found.centres.iter().map(to).fold(f64::INFINITY, f64::min);
                prop_assert!(own <= least + 1e-9 * (1.0 + least));
                sum += own;
            }
            prop_assert!((sum - found.inertia).abs() <= 1e-9 * (1.0 + sum));
        }
    }

    #[test]
    fn the_order_of_points_and_of_columns_changes_no_fit(columns in points()) {
        let points = Points::new(&columns);
        prop_assume!(points.at_least(2).is_ok());
        let turned: Vec<Vec<f64>> = columns.iter().rev().map(|column| column.iter().rev().copied().collect()).collect();
        let of = |points: &Points| k_means(points, 2, 30, 7, &mut |_, _| true).unwrap().partition;
        let (one, two) = (of(&points), of(&Points::new(&turned)));
        prop_assert!((one.inertia - two.inertia).abs() <= 1e-9 * (1.0 + one.inertia), "{} {}", one.inertia, two.inertia);
    }

    #[test]
    fn silhouettes_are_within_their_bounds_whatever_the_labels(
        columns in points(),
        codes in proptest::collection::vec(0_u32..4, 40),
    ) {
        let points = Points::new(&columns);
        let labels = &codes[..points.len()];
        if let Some(values) = silhouettes(&points, labels, 4) {
            prop_assert!(values.iter().all(|value| (-1.0..=1.0).contains(value)));
        }
        let index = adjusted_rand(labels, labels);
        prop_assert!(index.is_none_or(|index| (index - 1.0).abs() < 1e-12));
    }

    #[test]
    fn gower_is_a_distance_from_nought_to_one(data in mixed()) {
        let n = data.n;
        let gower = Gower::new(data);
        let mut row = vec![0.0; n];
        for i in 0..n {
            gower.row(i, &mut row);
            prop_assert!(row[i].abs() < 1e-15);
            for (j, &distance) in row.iter().enumerate() {
                prop_assert!((0.0..=1.0 + 1e-12).contains(&distance));
                prop_assert!((distance - gower.distance(j, i)).abs() < 1e-12);
                for k in 0..n {
                    prop_assert!(distance <= gower.distance(i, k) + gower.distance(k, j) + 1e-12);
                }
            }
        }
    }

    #[test]
    fn medoids_and_prototypes_cost_what_they_say(data in mixed(), k in 1_usize..=3) {
        let medoids = k_medoids(&data, k, 5, 3, &mut |_, _| true).unwrap();
        let gower = Gower::new(data.clone());
        let nearest = |i: usize| medoids.rows.iter().map(|&m| gower.distance(i, m)).fold(f64::INFINITY, f64::min);
        let sum: f64 = (0..data.n).map(nearest).sum();
        prop_assert!((sum - medoids.cost).abs() < 1e-9);
        prop_assert!(medoids.exact, "few choices are all tried");
        let found = k_prototypes(&data, k, 0.5, 5, 3, &mut |_, _| true).unwrap();
        let more = k_prototypes(&data, k + 1, 0.5, 20, 3, &mut |_, _| true).unwrap();
        prop_assert!(more.cost <= found.cost * (1.0 + 1e-9) + 1e-9, "{} then {}", found.cost, more.cost);
    }
}

#[test]
fn clusters_of_customers_do_not_depend_on_the_order_of_the_file() {
    let row = |i: usize| format!("{},{}\n", i % 7 * 10 + i % 3, (i * i) % 11 + 100 * (i % 2));
    let csv = |order: &mut dyn Iterator<Item = usize>| {
        let rows: String = order.map(row).collect();
        customers(&format!("a,b\n{rows}"))
    };
    let asked = ClusterAsked {
        method: ClusterMethod::KMeans,
        columns: ["a", "b"].map(|name| ClusterColumn { name: name.into(), weight: 1.0, log: false }).to_vec(),
        standardise: true,
        missing: Missing::Drop,
        gamma: None,
        k: 3,
        restarts: 40,
        seed: 1,
    };
    let sizes = |people: &People| {
        let (answer, _) = by_clusters(people, &asked, &mut |_, _| true).unwrap();
        answer.clusters.iter().map(|cluster| cluster.n).collect::<Vec<_>>()
    };
    assert_eq!(sizes(&csv(&mut (0..80))), sizes(&csv(&mut (0..80).rev())));
}

#[test]
fn two_groups_of_453_customers_are_the_best_of_all_pairs() {
    // A line of squares modulo primes: no two customers alike, no groups to speak of.
    let column = |a: u64, prime: u64| (0..453).map(|i| (i * i * a % prime) as f64).collect::<Vec<_>>();
    let data = Mixed {
        n: 453,
        numeric: vec![column(1, 1009), column(7, 911)],
        categorical: vec![(0..453).map(|i| i * i % 3).collect()],
        weights: vec![1.0; 3],
    };
    let gower = Gower::new(data.clone());
    let rows: Vec<Vec<f64>> = (0..453).map(|a| (0..453).map(|b| gower.distance(a, b)).collect()).collect();
    let cost = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a.min(*b)).sum::<f64>();
    let pairs = (0..453).flat_map(|a| (0..a).map(move |b| (a, b)));
    let best = pairs.map(|(a, b)| cost(&rows[a], &rows[b])).fold(f64::INFINITY, f64::min);
    let found = k_medoids(&data, 2, 50, 7, &mut |_, _| true).unwrap();
    assert!(found.exact && (found.cost - best).abs() < 1e-9, "{} against {best}", found.cost);
}
