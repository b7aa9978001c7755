//! Channels whose response is the mean of draws: the proof stands, whatever the draws.

use crate::budget::laws::{any_seed, concave_seed, problem};
use levier::budget::{
    AllocationStatus, BudgetChannel, BudgetConstraint, BudgetGroup, BudgetObjective, BudgetProblem, allocate,
    frontier,
};
use levier::response::Curve;
use proptest::prelude::*;

/// The problem with each channel's curve replaced by draws around it: sizes and scales apart by `spread`.
fn drawn(problem: &BudgetProblem, spread: &[(f64, f64)]) -> BudgetProblem {
    let channels = problem.channels.iter().enumerate().map(|(i, c)| {
        let text = serde_json::to_string(&c.curve().unwrap()).unwrap();
        let draws = spread.iter().enumerate().map(|(d, &(size, scale))| {
            // Not the same pattern in every channel.
            let turn = ((i + d) % 3) as f64 - 1.0;
            scaled(&serde_json::from_str::<Curve>(&text).unwrap(), size.powf(turn), scale.powf(1.0 - turn))
        });
        let (name, current, min, max) = (&c.name, c.current, c.min, c.max);
        BudgetChannel {
            min_if_used: c.min_if_used,
            ..BudgetChannel::of_draws(name, draws.collect(), current, min, max)
        }
    });
    BudgetProblem { channels: channels.collect(), ..problem.clone() }
}

fn scaled(curve: &Curve, size: f64, scale: f64) -> Curve {
    let mut params: std::collections::BTreeMap<String, f64> =
        curve.params().into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    let (height, width) = match curve {
        Curve::Tanh { .. } => ("b", "c"),
        Curve::Hill { .. } | Curve::HillOffset { .. } => ("a", "k"),
        Curve::Logistic0 { .. } => ("a", "l"),
        Curve::Power { .. } | Curve::Linear { .. } => ("a", "a"),
        _ => ("a", "b"),
    };
    *params.get_mut(height).unwrap() *= size;
    *params.get_mut(width).unwrap() *= scale;
    Curve::from_parts(curve.family(), &params).unwrap()
}

fn value(problem: &BudgetProblem, spend: &[f64]) -> f64 {
    let mean = |(c, &x): (&BudgetChannel, &f64)| {
        c.draws.iter().map(|draw| draw.value(x)).sum::<f64>() / c.draws.len() as f64
    };
    problem.channels.iter().zip(spend).map(mean).sum()
}

fn spread() -> impl Strategy<Value = Vec<(f64, f64)>> {
    prop::collection::vec((0.3..3.0_f64, 0.3..3.0_f64), 1..12)
}

proptest! {
    #[test]
    fn a_mean_of_one_curve_is_the_curve(
        seeds in prop::collection::vec(any_seed(), 1..6), share in 0.0..1.0_f64, money in -6.0..9.0_f64,
    ) {
        let one = problem(&seeds, share, BudgetConstraint::Eq, 10_f64.powf(money), 1e3);
        let (a, b) = (allocate(&one).unwrap(), allocate(&drawn(&one, &[(1.0, 1.0); 3])).unwrap());
        let (a, b) = (a.certificate.unwrap(), b.certificate.unwrap());
        prop_assert!(b.gap <= 1e-6, "{b:?}");
        prop_assert!((a.value - b.value).abs() <= 1e-7 * a.value, "{a:?} {b:?}");
        prop_assert!(b.upper_bound >= a.value * (1.0 - 1e-12));
    }

    #[test]
    fn concave_means_are_proven_at_once(
        seeds in prop::collection::vec(concave_seed(), 1..8), share in 0.0..1.0_f64, spread in spread(),
    ) {
        let problem = drawn(&problem(&seeds, share, BudgetConstraint::Eq, 1e4, 1e3), &spread);
        let got = allocate(&problem).unwrap();
        let certificate = got.certificate.unwrap();
        prop_assert_eq!(got.status, AllocationStatus::Optimal, "{:?}", certificate);
        prop_assert!((certificate.value - value(&problem, &got.spend)).abs() <= 1e-11 * certificate.value);
        let total = problem.budget.total.unwrap();
        prop_assert!((got.spend.iter().sum::<f64>() - total).abs() <= 1e-9 * total);
    }

    #[test]
    fn means_of_s_curves_are_proven_and_no_plan_on_a_grid_beats_the_bound(
        seeds in prop::collection::vec(any_seed(), 2..4), share in 0.05..0.95_f64, spread in spread(),
        used in prop_oneof![3 => Just(None), 1 => (0.0..1.0_f64).prop_map(Some)],
    ) {
        let mut plain = problem(&seeds, share, BudgetConstraint::Le, 1e4, 1e3);
        if let (Some(used), first) = (used, &mut plain.channels[0]) && first.min == 0.0 {
            first.min_if_used = Some(used * first.max);
        }
        let problem = drawn(&plain, &spread);
        let got = allocate(&problem).unwrap();
        let certificate = got.certificate.unwrap();
        prop_assert_eq!(got.status, AllocationStatus::Optimal, "{:?}", certificate);
        let steps = if problem.channels.len() == 2 { 60 } else { 14 };
        let total = problem.budget.total.unwrap();
        let at = |c: &BudgetChannel, k: usize| c.min + (c.max - c.min) * k as f64 / (steps - 1) as f64;
        let allowed = |c: &BudgetChannel, x: f64| x == 0.0 || x >= c.min_if_used.unwrap_or(0.0);
        for code in 0..usize::pow(steps, problem.channels.len() as u32) {
            let spend: Vec<f64> = problem.channels.iter().enumerate()
                .map(|(i, c)| at(c, code / usize::pow(steps, i as u32) % steps)).collect();
            if spend.iter().sum::<f64>() > total || !problem.channels.iter().zip(&spend).all(|(c, &x)| allowed(c, x)) {
                continue;
            }
            let other = value(&problem, &spend);
            prop_assert!(other <= certificate.upper_bound * (1.0 + 1e-12), "{other} {certificate:?} {spend:?}");
            prop_assert!(other <= certificate.value * (1.0 + 1e-6));
        }
    }

    #[test]
    fn groups_are_kept(
        seeds in prop::collection::vec(any_seed(), 3..6), share in 0.1..0.9_f64, spread in spread(), limit in 0.3..1.2_f64,
    ) {
        let mut plain = problem(&seeds, share, BudgetConstraint::Eq, 1e4, 1e3);
        let free = allocate(&plain).unwrap();
        let pair = free.spend[0] + free.spend[1];
        let least = plain.channels[0].min + plain.channels[1].min;
        let names = plain.channels[..2].iter().map(|c| c.name.clone()).collect();
        plain.groups.push(BudgetGroup { name: "g".to_owned(), channels: names, min: 0.0, max: least.max(limit * pair) });
        let problem = drawn(&plain, &spread);
        let got = allocate(&problem).unwrap();
        if got.status != AllocationStatus::Infeasible {
            crate::budget::sound::assert_limits(&problem, &got);
            prop_assert!(got.certificate.unwrap().gap <= 1e-6, "{:?}", got.certificate);
        }
    }

    #[test]
    fn goals_and_frontiers_take_means_as_well(
        seeds in prop::collection::vec(any_seed(), 2..4), share in 0.2..0.8_f64, spread in spread(),
    ) {
        let problem = drawn(&problem(&seeds, share, BudgetConstraint::Le, 1e4, 1e3), &spread);
        let total = problem.budget.total.unwrap();
        let best = allocate(&problem).unwrap().certificate.unwrap();
        let target = BudgetObjective::MinSpendForResponse { target_response: 0.9 * best.value };
        let got = allocate(&BudgetProblem { objective: target, ..problem.clone() }).unwrap();
        let least = got.certificate.unwrap();
        prop_assert!(least.value <= total * (1.0 + 1e-9) && least.gap <= 1e-5, "{least:?}");
        prop_assert!(value(&problem, &got.spend) >= 0.9 * best.value * (1.0 - 1e-9));
        let points = frontier(&problem, &[0.5 * total, total]).unwrap();
        let worth = |k: usize| points[k].certificate.map(|c| (c.value, c.upper_bound));
        if let (Some(half), Some(whole)) = (worth(0), worth(1)) {
            prop_assert!(half.0 <= whole.1 && (whole.0 - best.value).abs() <= 1e-6 * best.value);
        }
    }
}

#[test]
fn draws_that_are_missing_or_wrong_are_named() {
    let ask = |draws: Vec<Curve>, params: &[(&str, f64)]| {
        let mut channel = BudgetChannel::of_draws("tv", draws, 1.0, 0.0, 2.0);
        channel.params = params.iter().map(|(key, value)| ((*key).to_owned(), *value)).collect();
        let mut asked = problem(&[], 0.0, BudgetConstraint::None, 1.0, 1.0);
        asked.channels.push(channel);
        let error = allocate(&asked).unwrap_err();
        (error.code().as_str(), error.field_name().map(str::to_owned))
    };
    let named = |field: &str| ("invalid_curve", Some(field.to_owned()));
    assert_eq!(ask(vec![], &[]), named("draws"));
    assert_eq!(ask(vec![Curve::Linear { a: 1.0 }], &[("a", 1.0)]), named("a"));
    assert_eq!(ask(vec![Curve::Linear { a: 1.0 }, Curve::Linear { a: -1.0 }], &[]), named("a"));
    // Written back without them: a plan is a page's, a thousand curves are not.
    let channel = BudgetChannel::of_draws("tv", vec![Curve::Linear { a: 1.0 }], 1.0, 0.0, 2.0);
    assert!(!serde_json::to_string(&channel).unwrap().contains("draws"));
}
