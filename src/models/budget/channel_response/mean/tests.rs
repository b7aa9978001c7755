//! The concave hull bounds the mean from above, whatever the draws, and equals it at every point of evaluation.

use super::Mean;
use crate::response::Curve;
use proptest::prelude::*;

/// Any family, S-shapes more often than not, scales up to a thousand apart.
fn draw() -> impl Strategy<Value = Curve> {
    let unit = (-1.5..1.5_f64).prop_map(|log| 10_f64.powf(log));
    (0..9_usize, 0.1..5.0_f64, unit, 0.3..8.0_f64, 0.0..3.0_f64).prop_map(|(family, a, unit, n, c)| {
        match family {
            0 => Curve::Negexp { a, b: 1.0 / unit },
            1 | 2 => Curve::Hill { a, k: unit, n },
            3 => Curve::HillOffset { a, k: unit, n, c },
            4 => Curve::LogisticS { a, b: n / unit, m: c * unit },
            5 => Curve::Logistic0 { a, l: 1.0 / unit },
            6 => Curve::Power { a, p: (n / 9.0).min(0.9) },
            7 => Curve::Linear { a },
            _ => Curve::Log { a, b: 1.0 / unit },
        }
    })
}

proptest! {
    #[test]
    fn the_roof_is_concave_above_the_mean_and_exact_where_it_was_looked_at(
        draws in prop::collection::vec(draw(), 1..20), lo in prop_oneof![Just(0.0), 0.0..3.0_f64], room in 0.01..30.0_f64,
        looks in prop::collection::vec(0.0..1.0_f64, 0..12), used in prop_oneof![2 => Just(0.0), 1 => 0.0..1.0_f64],
    ) {
        let hi = lo + room;
        let mean = Mean::new(&draws, lo, hi);
        for share in &looks {
            mean.at(lo + share * room);
        }
        // A gap starts at zero only.
        let used = if lo == 0.0 { used * hi } else { 0.0 };
        let hull = mean.hull(lo, hi, used);
        let whole = mean.evaluate(hi).0;
        for i in 0..=400 {
            let x = lo + room * f64::from(i) / 400.0;
            let exact = draws.iter().map(|draw| draw.value(x)).sum::<f64>() / draws.len() as f64;
            prop_assert!((mean.evaluate(x).0 - exact).abs() <= 1e-12 * whole);
            prop_assert!(x > lo && x < used || hull.value(x) >= exact - 1e-12 * whole, "{x}: {} {exact}", hull.value(x));
        }
        prop_assert!(hull.slopes.windows(2).all(|pair| pair[0] >= pair[1]));
        // The best at a price is the best of all points of the line, and the best of the mean is promised.
        for price in hull.slopes().chain([0.0, 1e-3, 0.1, 1.0, 10.0]) {
            let net = |x: f64| hull.value(x) - price * x;
            let (least, most) = (hull.demand(price), hull.largest_demand(price));
            prop_assert!(least <= most);
            for i in 0..=60 {
                let x = lo + room * f64::from(i) / 60.0;
                let slack = 1e-11 * (whole + price * hi);
                prop_assert!(net(x) <= net(least) + slack && net(x) <= net(most) + slack);
            }
        }
    }

    #[test]
    fn evaluations_bring_the_hull_down_to_a_concave_mean(
        n in 0.4..1.0_f64, sizes in prop::collection::vec((0.2..3.0_f64, 0.2..3.0_f64), 1..10),
    ) {
        let draws: Vec<Curve> = sizes.iter().map(|&(a, k)| Curve::Hill { a, k, n }).collect();
        let mean = Mean::new(&draws, 0.0, 4.0);
        let excess = |mean: &Mean| {
            let hull = mean.hull(0.0, 4.0, 0.0);
            // Away from 0, where the slope is infinite.
            (1..100).map(|i| f64::from(i) / 25.0 + 0.2).map(|x| hull.value(x) - mean.evaluate(x).0).fold(0.0, f64::max)
        };
        for i in 0..20 {
            mean.at(0.2 * f64::from(i + 1));
        }
        let coarse = excess(&mean);
        for i in 0..80 {
            mean.at(0.05 * f64::from(i + 1));
        }
        // Points four times denser: an error about sixteen times smaller.
        prop_assert!(excess(&mean) < coarse / 8.0, "{coarse} {}", excess(&mean));
    }
}

/// The two lines from the first point cross beyond it by less than a spend can tell.
#[test]
fn a_hull_has_no_two_points_in_one_place() {
    let draws =
        [Curve::Hill { a: 0.286_420_478_133_639_2, k: 0.414_906_264_745_716_74, n: 2.978_865_635_047_722_7 }];
    let lo = 0.099_251_705_137_262_14;
    let hi = lo + 6.037_769_413_091_8;
    let mean = Mean::new(&draws, lo, hi);
    let hull = mean.hull(lo, hi, 0.0);
    assert!(hull.points.windows(2).all(|pair| pair[0].0 < pair[1].0), "{:?}", hull.points);
    assert!(hull.slopes().all(f64::is_finite), "{:?}", hull.slopes);
    assert!(hull.value(lo) >= mean.evaluate(lo).0);
}
