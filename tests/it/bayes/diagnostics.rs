//! R-hat and effective sample sizes against ArviZ 0.23.4 (`az.rhat(x, method="rank")`, `az.ess(x, method="bulk")`,
//! `az.ess(x, method="tail")`), on series that both make alike.

use levier::bayes::convergence;

/// Park and Miller's generator from 42, four chains of 300.
fn uniform() -> Vec<Vec<f64>> {
    let mut state = 42_u64;
    let mut next = || {
        state = state * 48_271 % 2_147_483_647;
        state as f64 / 2_147_483_647.0
    };
    (0..4).map(|_| (0..300).map(|_| next()).collect()).collect()
}

fn made(kind: &str) -> Vec<Vec<f64>> {
    let autoregressive = |rho: f64| {
        let follow = move |last: &mut f64, u: &f64| {
            *last = rho * *last + (u - 0.5);
            Some(*last)
        };
        uniform().iter().map(|chain| chain.iter().scan(0.0, follow).collect()).collect()
    };
    let by_chain = |change: &dyn Fn(f64, f64) -> f64| -> Vec<Vec<f64>> {
        uniform()
            .iter()
            .enumerate()
            .map(|(c, chain)| chain.iter().map(|u| change(*u, c as f64)).collect())
            .collect()
    };
    match kind {
        "slow" => autoregressive(0.9),
        "negative" => autoregressive(-0.7),
        "apart" => by_chain(&|u, c| u + 0.3 * c),
        "ties" => by_chain(&|u, _| (u * 7.0).floor()),
        "wide" => by_chain(&|u, c| (u - 0.5) * (1.0 + c)),
        "odd" => uniform()[..3].iter().map(|chain| chain[..151].to_vec()).collect(),
        _ => uniform(),
    }
}

#[test]
fn agree_with_arviz() {
    for (kind, r_hat, bulk, tail) in [
        ("white", 0.999_196_784_1, 1_129.219_874_75, 1_173.840_557_43),
        ("slow", 1.032_345_217_5, 95.024_013_82, 200.290_075_50),
        ("apart", 1.547_974_943_5, 7.251_507_41, 34.716_003_52),
        ("ties", 0.999_855_111_5, 1_144.286_464_28, 1_200.0),
        ("wide", 1.209_085_156_9, 1_135.294_845_33, 62.440_720_73),
        ("negative", 1.000_955_338_5, 3_695.017_495_26, 896.700_110_17),
        ("odd", 0.998_460_958_7, 439.115_680_71, 468.350_757_86),
    ] {
        let told = convergence(&made(kind));
        assert!((told.r_hat.unwrap() - r_hat).abs() < 1e-9, "{kind}: {told:?}");
        assert!((told.ess_bulk.unwrap() / bulk - 1.0).abs() < 1e-8, "{kind}: {told:?}");
        assert!((told.ess_tail.unwrap() / tail - 1.0).abs() < 1e-8, "{kind}: {told:?}");
    }
}

#[test]
fn say_nothing_where_there_is_nothing_to_say() {
    assert_eq!(convergence(&[]).r_hat, None);
    assert_eq!(convergence(&[vec![1.0; 50], vec![1.0; 50]]).ess_bulk, None);
    let one = convergence(&made("white")[..1]);
    assert!(one.r_hat.is_none() && one.ess_bulk.is_some());
}
