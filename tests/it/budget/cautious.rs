//! The cautious plan: it beats the mean plan where it is worst, and no plan beats its bound.

use levier::budget::{
    AllocationStatus, Budget, BudgetChannel, BudgetConstraint, BudgetGroup, BudgetObjective, BudgetProblem,
    BudgetSetup, CautiousPlan, FitForBudget, FittedChannel, cautious, reallocate, reallocate_cautiously,
};
use levier::response::Curve;
use levier::stats::Random;
use proptest::prelude::*;

/// Channels with their draws: sizes and scales scattered, in some channels more than in others.
fn setting(seed: u64, channels: usize, draws: usize, n: f64) -> (BudgetProblem, Vec<Vec<Curve>>) {
    let mut random = Random::seeded(seed);
    let mut all = Vec::new();
    let list: Vec<BudgetChannel> = (0..channels)
        .map(|i| {
            let current = 50.0 + 100.0 * random.uniform();
            let (a, k) = (200.0 * (0.5 + random.uniform()), current * (0.5 + 2.0 * random.uniform()));
            let spread = 0.6 * random.uniform();
            let draw = |random: &mut Random| Curve::Hill {
                a: a * (spread * random.normal()).exp(),
                k: k * (0.2 * random.normal()).exp(),
                n,
            };
            all.push((0..draws).map(|_| draw(&mut random)).collect());
            BudgetChannel::new(&format!("c{i}"), &Curve::Hill { a, k, n }, current, 0.0, 3.0 * current)
        })
        .collect();
    let total = list.iter().map(|c| c.current).sum();
    let budget = Budget { total: Some(total), constraint: BudgetConstraint::Eq };
    let objective = BudgetObjective::MaxResponse {};
    (BudgetProblem { channels: list, budget, objective, groups: Vec::new() }, all)
}

/// Mean gain over today's over the worst share, from the definition.
fn worst_gain(problem: &BudgetProblem, draws: &[Vec<Curve>], spend: &[f64], share: f64) -> f64 {
    let count = draws[0].len();
    let gain = |d: usize| {
        let own = |i: usize| draws[i][d].value(spend[i]) - draws[i][d].value(problem.channels[i].current);
        (0..spend.len()).map(own).sum::<f64>()
    };
    let mut gains: Vec<f64> = (0..count).map(gain).collect();
    gains.sort_by(f64::total_cmp);
    let worst = (share * count as f64).round() as usize;
    gains[..worst].iter().sum::<f64>() / worst as f64
}

fn assert_right(problem: &BudgetProblem, draws: &[Vec<Curve>], share: f64, got: &CautiousPlan) {
    let worst = got.worst_gain.unwrap();
    let total = problem.budget.total.unwrap();
    assert!((got.spend.iter().sum::<f64>() - total).abs() <= 1e-9 * total, "{got:?}");
    for (channel, &x) in problem.channels.iter().zip(&got.spend) {
        assert!(x >= channel.min && x <= channel.max, "{got:?}");
    }
    let scale = 1e-9 * total;
    assert!((worst - worst_gain(problem, draws, &got.spend, share)).abs() <= scale, "{got:?}");
    assert!(
        (got.mean_plan_worst_gain.unwrap() - worst_gain(problem, draws, &got.mean_plan.spend, share)).abs()
            <= scale
    );
    assert!(worst >= got.mean_plan_worst_gain.unwrap() && got.upper_bound.unwrap() >= worst, "{got:?}");
    // Staying is a plan too, where it is allowed.
    assert!(worst >= -scale, "{got:?}");
}

/// Four channels of which two may spend little together, and one is as it is.
fn limited(seed: u64, limit: f64) -> (BudgetProblem, Vec<Vec<Curve>>) {
    let (mut problem, draws) = setting(seed, 4, 40, 0.8);
    let pair: f64 = problem.channels[..2].iter().map(|c| c.current).sum();
    let channels = vec!["c0".into(), "c1".into()];
    problem.groups.push(BudgetGroup { name: "g".into(), channels, min: 0.0, max: limit * pair });
    problem.channels[3].max = problem.channels[3].current;
    problem.channels[3].min = problem.channels[3].current;
    (problem, draws)
}

#[test]
fn a_channel_that_starts_from_nothing_is_taken_up() {
    let (problem, draws) = limited(7_884_591_043_937_251_824, 0.2);
    let got = cautious(&problem, &draws, 0.2).unwrap();
    assert!(got.gap.unwrap() <= 1e-4, "{:?}", got.gap);
}

#[test]
fn the_worst_six_of_sixty_are_proven_too() {
    let (problem, draws) = setting(16_665_358_973_735_193_847, 3, 60, 0.8);
    let got = cautious(&problem, &draws, 0.1).unwrap();
    assert!(got.gap.unwrap() <= 1e-4, "{:?}", got.gap);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn with_concave_curves_it_is_proven_and_no_plan_beats_it(seed in any::<u64>(), share in prop_oneof![Just(0.1), Just(0.3)]) {
        let (problem, draws) = setting(seed, 3, 60, 0.8);
        let got = cautious(&problem, &draws, share).unwrap();
        assert_right(&problem, &draws, share, &got);
        prop_assert!(got.gap.unwrap() <= 1e-4, "{:?}", got.gap);
        let (total, steps) = (problem.budget.total.unwrap(), 60);
        for i in 0..=steps {
            for j in 0..=steps {
                let x = problem.channels[0].max * f64::from(i) / f64::from(steps);
                let y = problem.channels[1].max * f64::from(j) / f64::from(steps);
                let z = total - x - y;
                if z < 0.0 || z > problem.channels[2].max {
                    continue;
                }
                let other = worst_gain(&problem, &draws, &[x, y, z], share);
                prop_assert!(other <= got.upper_bound.unwrap() + 1e-9 * total, "{other} {got:?}");
            }
        }
    }

    #[test]
    fn with_s_curves_the_bound_holds_and_the_gap_is_said(seed in any::<u64>()) {
        let (problem, draws) = setting(seed, 2, 40, 2.5);
        let got = cautious(&problem, &draws, 0.25).unwrap();
        assert_right(&problem, &draws, 0.25, &got);
        let total = problem.budget.total.unwrap();
        let mut best = f64::NEG_INFINITY;
        for i in 0..=2000 {
            let x = problem.channels[0].max * f64::from(i) / 2000.0;
            if total - x >= 0.0 && total - x <= problem.channels[1].max {
                best = best.max(worst_gain(&problem, &draws, &[x, total - x], 0.25));
            }
        }
        prop_assert!(best <= got.upper_bound.unwrap() + 1e-9 * total, "{best} {got:?}");
        prop_assert_eq!(got.status == AllocationStatus::Optimal, got.gap.unwrap() <= 1e-6);
    }

    #[test]
    fn all_draws_alike_or_all_that_count_give_the_mean_plan(seed in any::<u64>()) {
        let (problem, draws) = setting(seed, 4, 30, 0.7);
        let got = cautious(&problem, &draws, 1.0).unwrap();
        let (worst, mean) = (got.worst_gain.unwrap(), got.mean_plan_worst_gain.unwrap());
        prop_assert!((worst - mean).abs() <= 1e-6 * problem.budget.total.unwrap() && got.gap.unwrap() <= 1e-6);
        let alike: Vec<Vec<Curve>> = draws.iter().map(|own| vec![own[0]; 30]).collect();
        let got = cautious(&problem, &alike, 0.1).unwrap();
        prop_assert!(got.gap.unwrap() <= 1e-6, "{:?}", got.gap);
    }

    #[test]
    fn limits_are_kept(seed in any::<u64>(), limit in 0.2..0.9_f64) {
        let (problem, draws) = limited(seed, limit);
        let total = problem.budget.total.unwrap();
        let pair: f64 = problem.channels[..2].iter().map(|c| c.current).sum();
        let got = cautious(&problem, &draws, 0.2).unwrap();
        if got.status == AllocationStatus::Infeasible {
            return Ok(());
        }
        prop_assert!((got.spend.iter().sum::<f64>() - total).abs() <= 1e-9 * total);
        prop_assert!(got.spend[0] + got.spend[1] <= limit * pair * (1.0 + 1e-9));
        prop_assert_eq!(got.spend[3], problem.channels[3].current);
        prop_assert!(got.worst_gain >= got.mean_plan_worst_gain && got.upper_bound >= got.worst_gain);
        prop_assert!(got.gap.unwrap() <= 1e-4, "{:?}", got.gap);
    }
}

#[test]
fn mistakes_are_named() {
    let (problem, draws) = setting(1, 2, 30, 0.8);
    let code = |problem: &BudgetProblem, draws: &[Vec<Curve>], share: f64| {
        let error = cautious(problem, draws, share).unwrap_err();
        (error.code().as_str(), error.field_name().map(str::to_owned).unwrap_or_default())
    };
    let is = |code: &'static str, field: &str| (code, field.to_owned());
    assert_eq!(code(&problem, &draws, 0.0), is("out_of_range", "share"));
    assert_eq!(code(&problem, &draws, f64::NAN), is("out_of_range", "share"));
    assert_eq!(code(&problem, &draws[..1], 0.1), is("invalid_document", "draws"));
    assert_eq!(
        code(&problem, &[draws[0].clone(), draws[1][..9].to_vec()], 0.1),
        is("invalid_document", "draws")
    );
    assert_eq!(code(&problem, &[vec![], vec![]], 0.1), is("missing_input", "draws"));
    let objective = BudgetObjective::MaxResponseAtTargetCpa { target_cpa: 1.0 };
    assert_eq!(
        code(&BudgetProblem { objective, ..problem }, &draws, 0.1),
        is("unsupported_problem", "objective")
    );
}

#[test]
fn a_fit_known_by_its_draws_steers_money() {
    let (problem, draws) = setting(3, 3, 200, 0.8);
    let channels = problem.channels.iter().zip(&draws).map(|(channel, draws)| FittedChannel {
        name: channel.name.clone(),
        curve: None,
        steers: true,
        reason: None,
        draws: draws.clone(),
        today: channel.current,
        seen_max: 2.0 * channel.current,
        carry_over: 0.0,
    });
    let fit = FitForBudget {
        channels: channels.collect(),
        period_days: 7.0,
        outcome_is_money: true,
        last_start: None,
        unexplained: None,
    };
    let setup = BudgetSetup::default();
    let answer = reallocate(&fit, &setup).unwrap();
    assert!(answer.excluded.is_empty());
    assert_eq!(answer.allocation.status, AllocationStatus::Optimal);
    let gain = answer.gain.unwrap();
    assert!(
        (gain.mean - answer.allocation.gain.unwrap()).abs()
            <= 1e-9 * answer.allocation.total_response.unwrap()
    );
    let careful = reallocate_cautiously(&fit, &setup, 0.1).unwrap();
    assert_eq!(careful.mean_plan.spend, answer.allocation.spend);
    assert_eq!(careful.mean_plan_gain, Some(gain));
    assert!(careful.worst_gain >= careful.mean_plan_worst_gain);
    assert!(careful.gain.is_none_or(|own| own.mean <= gain.mean + 1e-9));
}
