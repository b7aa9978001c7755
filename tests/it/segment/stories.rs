//! The two demonstration tables: what a class would find in them is there.

use levier::audience::{People, example};
use levier::import::free_table;
use levier::segment::{
    ClusterAsked, ClusterColumn, ClusterMethod, Missing, RfmAsked, RfmConvention, by_clusters, by_rfm,
    choose_k,
};

fn people(key: &str, language: &str) -> People {
    let story = example(key, language).unwrap();
    People::new(&free_table(story.text.as_bytes()).unwrap(), &story.roles).unwrap().0
}

fn rfm() -> RfmAsked {
    RfmAsked {
        bins: 5,
        convention: RfmConvention::MinimumRank,
        thresholds: None,
        segments: None,
        other: "other".into(),
    }
}

#[test]
fn the_same_customers_in_both_languages() {
    for key in ["shop", "restaurant"] {
        let (fr, en) = (people(key, "fr"), people(key, "en"));
        assert_eq!(fr.len(), en.len());
        let of =
            |people: &People| people.column("monetary").unwrap().numbers().unwrap().flatten().sum::<f64>();
        assert!((of(&fr) - of(&en)).abs() < 1e-6);
        assert!(fr.columns().iter().all(|column| !column.name.ends_with('#')), "no clash of names");
    }
    assert_eq!(example("bakery", "fr").unwrap_err().code(), levier::Code::UnknownId);
}

#[test]
fn few_customers_of_the_shop_bring_most_of_it_and_the_best_come_back() {
    let answer = by_rfm(&people("shop", "fr"), &rfm()).unwrap();
    let of = |name: &str| answer.segments.iter().find(|segment| segment.line.name == name).unwrap();
    let best = of("champions");
    let worth = best.line.value.as_ref().unwrap();
    assert!(worth.share.unwrap() > 1.8 * best.line.share, "{worth:?} of {}", best.line.share);
    let back = |name: &str| of(name).future.as_ref().unwrap().repurchase_rate;
    assert!(
        back("champions") > 0.6 && back("hibernating") < 0.2,
        "{} {}",
        back("champions"),
        back("hibernating")
    );
}

#[test]
fn the_restaurant_falls_into_lunches_and_evenings() {
    let people = people("restaurant", "fr");
    let asked = ClusterAsked {
        method: ClusterMethod::KMeans,
        columns: [("frequency", true), ("average_order", true), ("couverts", false)]
            .map(|(name, log)| ClusterColumn { name: name.into(), weight: 1.0, log })
            .to_vec(),
        standardise: true,
        missing: Missing::Drop,
        gamma: None,
        k: 3,
        restarts: 20,
        seed: 1,
    };
    let (answer, _) = by_clusters(&people, &asked, &mut |_, _| true).unwrap();
    assert!(answer.silhouette.unwrap() > 0.3, "{:?}", answer.silhouette);
    let mean = |name: &str| {
        let values = answer
            .clusters
            .iter()
            .map(|cluster| cluster.centre.iter().find(|cell| cell.column == name).unwrap().number.unwrap());
        values.collect::<Vec<_>>()
    };
    let (visits, bills) = (mean("frequency"), mean("average_order"));
    let cheapest = (0..3).min_by(|&a, &b| bills[a].total_cmp(&bills[b])).unwrap();
    assert!((0..3).all(|c| visits[c] <= visits[cheapest]), "who pays least comes most: {visits:?} {bills:?}");
    let choice = choose_k(&people, &asked, 6, &mut |_, _| true).unwrap();
    assert!(choice.silhouette.is_some_and(|k| (2..=5).contains(&k)), "{choice:?}");
}
