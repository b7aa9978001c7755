//! Objectives that charge for spend or aim at a target, and the frontier, against references and a grid.

use crate::budget::laws::{Seed, answer, any_seed, concave_seed, problem};
use crate::budget::{case, check, problem_text};
use levier::budget::{
    AllocationReason, AllocationStatus, Budget, BudgetChannel, BudgetConstraint, BudgetObjective,
    BudgetProblem, allocate, frontier,
};
use levier::response::Curve;
use proptest::prelude::*;

#[test]
fn reference_cases() {
    for (name, reason) in [
        ("p13_marginal_roas_concave", AllocationReason::MarginMet),
        ("p14_target_roas_concave", AllocationReason::TargetMet),
        ("p15_groups_concave", AllocationReason::BudgetMet),
        ("p18_min_spend_target", AllocationReason::TargetMet),
    ] {
        let got = check(name);
        println!("{name}: {:?}", got.certificate);
        assert_eq!((got.status, got.reason), (AllocationStatus::Optimal, reason), "{name}");
        assert!(got.certificate.unwrap().gap < 1e-9, "{name}: {:?}", got.certificate);
    }
}

#[test]
fn group_prices_are_the_references() {
    let got = check("p15_groups_concave");
    let expected = &case("p15_groups_concave")["expected"]["group_shadow_price"];
    for group in &got.groups {
        let price = expected[&group.name]["shadow_price"].as_f64().unwrap();
        assert!((group.shadow_price.unwrap() / price - 1.0).abs() < 1e-9, "{group:?}");
    }
    let loosened = 0.836_022_051_81 - 0.778_549_862_287_5;
    assert!((got.groups[0].bound_price.unwrap() / loosened - 1.0).abs() < 1e-7);
    assert_eq!(got.groups[1].bound_price, Some(0.0));
}

#[test]
fn a_target_cpa_is_the_inverse_of_a_target_roas() {
    let mut text = case("p14_target_roas_concave");
    text["objective"] = serde_json::json!({"type": "max_response_at_target_cpa", "target_cpa": 0.4});
    let got = allocate(&BudgetProblem::from_json(&problem_text(&text)).unwrap()).unwrap();
    let roas = check("p14_target_roas_concave");
    assert!((got.total_response.unwrap() / roas.total_response.unwrap() - 1.0).abs() < 1e-10);
    assert!((got.total_spend.unwrap() / got.total_response.unwrap() - 0.4).abs() < 1e-9);
}

#[test]
fn targets_out_of_reach_and_targets_that_bind_nothing() {
    let mut problem = BudgetProblem::from_json(&problem_text(&case("p14_target_roas_concave"))).unwrap();
    let most: f64 = problem.channels.iter().map(|c| c.curve().unwrap().value(c.max)).sum();
    problem.objective = BudgetObjective::MinSpendForResponse { target_response: most * 1.01 };
    let got = allocate(&problem).unwrap();
    assert_eq!((got.status, got.reason), (AllocationStatus::Infeasible, AllocationReason::TargetOutOfReach));
    assert!((got.colliding.unwrap().sum / most - 1.0).abs() < 1e-9);
    problem.objective = BudgetObjective::MaxResponseAtTargetCpa { target_cpa: 1e6 };
    let got = allocate(&problem).unwrap();
    assert_eq!((got.reason, got.total_spend), (AllocationReason::TargetNotBinding, Some(800_000.0)));
    problem.objective = BudgetObjective::MaxResponseAtTargetCpa { target_cpa: 1e-6 };
    let got = allocate(&problem).unwrap();
    assert_eq!((got.reason, got.total_spend), (AllocationReason::NothingMeetsTarget, Some(0.0)));
    assert_eq!(got.status, AllocationStatus::Optimal, "{:?}", got.certificate);
    problem.channels[0].min = 1.0;
    let got = allocate(&problem).unwrap();
    assert_eq!((got.status, got.reason), (AllocationStatus::Infeasible, AllocationReason::TargetOutOfReach));
}

const STEPS: usize = 300;

/// Best response at each total of a grid, by dynamic programming; the channels' minimums are on it.
fn value_function(problem: &BudgetProblem, step: f64) -> Vec<f64> {
    let mut best = vec![0.0];
    for c in &problem.channels {
        let curve = c.curve().unwrap();
        let room = ((c.max - c.min) / step + 1e-9) as usize;
        let own: Vec<f64> = (0..=room).map(|k| curve.value(c.min + step * k as f64)).collect();
        let mut next = vec![f64::NEG_INFINITY; best.len() + room];
        for (i, b) in best.iter().enumerate() {
            for (j, v) in own.iter().enumerate() {
                next[i + j] = next[i + j].max(b + v);
            }
        }
        best = next;
    }
    best
}

fn unbounded(seeds: &[Seed], objective: BudgetObjective) -> BudgetProblem {
    let budget = Budget { total: None, constraint: BudgetConstraint::None };
    BudgetProblem { budget, objective, ..problem(seeds, 0.5, BudgetConstraint::Le, 1.0, 1.0) }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_best_net_beats_a_grid(
        seeds in prop::collection::vec(any_seed(), 1..4), margin in 0.0..2.0_f64, worth in 0.3..3.0_f64,
    ) {
        let objective = BudgetObjective::MaxNet { value_per_response: worth, target_marginal_roas: margin };
        let problem = unbounded(&seeds, objective);
        let got = answer(&problem);
        let low: f64 = problem.channels.iter().map(|c| c.min).sum();
        let step = problem.channels.iter().map(|c| c.max - c.min).sum::<f64>().max(1e-6) / STEPS as f64;
        let nets = value_function(&problem, step);
        let grid = nets
            .iter()
            .enumerate()
            .map(|(k, v)| worth * v - margin * (low + step * k as f64))
            .fold(f64::NEG_INFINITY, f64::max);
        prop_assert!(got.net.unwrap() >= grid - 1e-9 * (grid.abs() + worth * got.total_response.unwrap()), "{:?} {grid}", got.net);
        prop_assert_eq!(got.status, AllocationStatus::Optimal, "{:?}", got.certificate);
    }

    #[test]
    fn no_grid_plan_reaches_the_response_for_less(
        seeds in prop::collection::vec(any_seed(), 1..4), share in 0.0..1.0_f64,
    ) {
        let mut problem = unbounded(&seeds, BudgetObjective::MaxResponse {});
        let (low, high) = (
            problem.channels.iter().map(|c| c.curve().unwrap().value(c.min)).sum::<f64>(),
            problem.channels.iter().map(|c| c.curve().unwrap().value(c.max)).sum::<f64>(),
        );
        let target = low + share * (high - low);
        problem.objective = BudgetObjective::MinSpendForResponse { target_response: target };
        let got = answer(&problem);
        prop_assert!(got.total_response.unwrap() >= target * (1.0 - 1e-9));
        prop_assert_eq!(got.status, AllocationStatus::Optimal, "{:?}", got.certificate);
        let least: f64 = problem.channels.iter().map(|c| c.min).sum();
        let step = problem.channels.iter().map(|c| c.max - c.min).sum::<f64>().max(1e-6) / STEPS as f64;
        if let Some(k) = value_function(&problem, step).iter().position(|v| *v >= target) {
            let grid = least + step * k as f64;
            prop_assert!(got.total_spend.unwrap() <= grid * (1.0 + 1e-9) + 1e-12, "{:?} {grid}", got.total_spend);
        }
    }

    #[test]
    fn no_grid_plan_within_the_cost_responds_more(
        seeds in prop::collection::vec(any_seed(), 1..4), cost in 0.2..3.0_f64,
    ) {
        let problem = unbounded(&seeds, BudgetObjective::MaxResponseAtTargetCpa { target_cpa: cost });
        let least: f64 = problem.channels.iter().map(|c| c.min).sum();
        let step = problem.channels.iter().map(|c| c.max - c.min).sum::<f64>().max(1e-6) / STEPS as f64;
        let values = value_function(&problem, step);
        let grid = values.iter().enumerate().filter(|(k, v)| cost * **v >= least + step * *k as f64).map(|(_, v)| *v);
        let grid = grid.fold(f64::NEG_INFINITY, f64::max);
        let got = allocate(&problem).unwrap();
        if got.status == AllocationStatus::Infeasible {
            prop_assert_eq!(grid, f64::NEG_INFINITY);
            return Ok(());
        }
        crate::budget::sound::assert_sound(&problem, &got);
        let (spend, response) = (got.total_spend.unwrap(), got.total_response.unwrap());
        prop_assert!(spend <= cost * response * (1.0 + 1e-9) + 1e-12);
        prop_assert!(response >= grid * (1.0 - 1e-9), "{response} {grid}");
        prop_assert_eq!(got.status, AllocationStatus::Optimal, "{:?}", got.certificate);
    }

    #[test]
    fn the_frontier_rises_and_is_proven(
        seeds in prop::collection::vec(any_seed(), 1..6), shares in prop::collection::vec(0.0..1.2_f64, 1..8),
        margin in prop_oneof![Just(None), (0.0..2.0_f64).prop_map(Some)],
    ) {
        let objective = margin.map_or(BudgetObjective::MaxResponse {}, |target_marginal_roas| {
            BudgetObjective::MaxNet { value_per_response: 1.0, target_marginal_roas }
        });
        let problem = unbounded(&seeds, objective);
        let most: f64 = problem.channels.iter().map(|c| c.max).sum();
        let totals: Vec<f64> = shares.iter().map(|share| share * most).collect();
        let points = frontier(&problem, &totals).unwrap();
        prop_assert_eq!(points.iter().map(|p| p.total).collect::<Vec<_>>(), totals);
        for a in &points {
            let Some(least) = a.certificate else {
                prop_assert_eq!(a.status, AllocationStatus::Infeasible);
                continue;
            };
            prop_assert_eq!(a.status, AllocationStatus::Optimal);
            prop_assert!(a.total_spend.unwrap() <= a.total * (1.0 + 1e-9));
            for b in points.iter().filter(|b| b.total >= a.total) {
                prop_assert!(b.certificate.unwrap().value >= least.value);
            }
        }
    }

    #[test]
    fn currency_and_order_change_no_goal(
        seeds in prop::collection::vec(any_seed(), 2..5), money in -4.0..6.0_f64, cost in 0.3..3.0_f64,
    ) {
        let money = 10_f64.powf(money);
        let make = |money: f64| {
            let budget = Budget { total: None, constraint: BudgetConstraint::None };
            let objective = BudgetObjective::MaxResponseAtTargetCpa { target_cpa: cost * money };
            BudgetProblem { budget, objective, ..problem(&seeds, 0.5, BudgetConstraint::Le, money, 1.0) }
        };
        let (one, mut other) = (make(1.0), make(money));
        other.channels.reverse();
        let (a, b) = (allocate(&one).unwrap(), allocate(&other).unwrap());
        prop_assert_eq!(a.status, b.status);
        if let (Some(a), Some(b)) = (a.total_response, b.total_response) {
            prop_assert!((a - b).abs() <= 1e-8 * a, "{a} {b}");
        }
    }

    #[test]
    fn the_last_unit_earns_the_margin_asked(
        seeds in prop::collection::vec(concave_seed(), 1..8), margin in 0.01..2.0_f64,
    ) {
        let objective = BudgetObjective::MaxNet { value_per_response: 1.0, target_marginal_roas: margin };
        let got = answer(&unbounded(&seeds, objective));
        for plan in got.channels.iter().filter(|plan| plan.at_bound.is_none()) {
            prop_assert!((plan.marginal.unwrap() / margin - 1.0).abs() < 1e-6, "{plan:?}");
        }
    }
}

/// Where the first unit costs more than the target, the search ends at nothing, not at the smallest number there is.
#[test]
fn what_nothing_meets_spends_nothing_in_any_currency() {
    for money in [1.0, 1e-4, 1100.0, 1109.0, 8750.0, 1e6] {
        let curve = Curve::Negexp { a: 1.1, b: 0.57 / money };
        let channel = BudgetChannel::new("c", &curve, 0.0, 0.0, 2.4 * money);
        let got = allocate(&BudgetProblem {
            channels: vec![channel],
            budget: Budget { total: None, constraint: BudgetConstraint::None },
            objective: BudgetObjective::MaxResponseAtTargetCpa { target_cpa: 1.44 * money },
            groups: Vec::new(),
        })
        .unwrap();
        assert_eq!(
            (got.status, got.reason),
            (AllocationStatus::Optimal, AllocationReason::NothingMeetsTarget)
        );
        assert_eq!((got.total_spend, got.total_response), (Some(0.0), Some(0.0)), "{:?}", got.certificate);
    }
}

#[test]
fn fifty_s_shaped_channels_meet_each_goal() {
    let seeds: Vec<Seed> = (0..50).map(Seed::s_shaped).collect();
    let mut problem = problem(&seeds, 0.3, BudgetConstraint::Eq, 1e4, 1e3);
    let total = answer(&problem).total_response.unwrap();
    problem.budget = Budget { total: None, constraint: BudgetConstraint::None };
    for objective in [
        BudgetObjective::MaxNet { value_per_response: 20.0, target_marginal_roas: 1.0 },
        BudgetObjective::MinSpendForResponse { target_response: total },
        BudgetObjective::MaxResponseAtTargetCpa { target_cpa: 8.0 },
    ] {
        problem.objective = objective;
        let got = answer(&problem);
        println!("{objective:?}: {:?}", got.certificate);
        assert_eq!(got.status, AllocationStatus::Optimal, "{:?}", got.certificate);
    }
}
