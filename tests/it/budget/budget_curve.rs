//! Other totals and more money: the frontier is the page's own answer at every total.

use crate::budget::scenario::{bounds, channel, fit};
use levier::Code;
use levier::budget::{
    AllocationReason, BudgetConstraint, BudgetGoal, BudgetSetup, FitForBudget, GoalKind, GroupBounds,
    LimitUnit, NamedSetup, ScenarioRefusal, budget_curve, compare, reallocate,
};

fn three() -> FitForBudget {
    fit(vec![
        channel("search", 900.0, 400.0, 700.0),
        channel("social", 500.0, 300.0, 500.0),
        channel("video", 300.0, 500.0, 900.0),
    ])
}

#[test]
fn the_frontier_rises_is_concave_and_passes_through_the_plan() {
    let got = budget_curve(&three(), &BudgetSetup::default(), 100.0).unwrap();
    assert_eq!((got.points.len(), got.today_total), (31, 1200.0));
    assert_eq!((got.points[0].total, got.points[30].total), (600.0, 2400.0));
    for pair in got.points.windows(2) {
        assert!(pair[1].response > pair[0].response, "{pair:?}");
        assert!(pair[1].marginal <= pair[0].marginal.map(|m| m * (1.0 + 1e-9)), "{pair:?}");
        // What one more unit returns is the slope of the frontier, while no bound moves with the total.
        let slope = (pair[1].response - pair[0].response) / (pair[1].total - pair[0].total);
        assert!(slope <= pair[0].marginal.unwrap() * 1.5);
    }
    for point in &got.points {
        let setup = BudgetSetup { total: Some(point.total), ..BudgetSetup::default() };
        let answer = reallocate(&three(), &setup).unwrap();
        let response = answer.allocation.total_response.unwrap();
        assert!((response - point.response).abs() < 1e-9 * response, "{} {}", point.total, point.response);
        assert_eq!(answer.extrapolates, point.extrapolates);
        assert!(point.low.unwrap() < point.response && point.response < point.high.unwrap());
    }
    assert!(got.points[0].extrapolates.is_empty() && !got.points[30].extrapolates.is_empty());
    let plan = got.plan.unwrap();
    assert_eq!(plan.total, 1200.0);
    assert!(plan.response > got.today_response);
}

#[test]
fn more_money_is_the_difference_of_two_plans_with_its_interval() {
    let got = budget_curve(&three(), &BudgetSetup::default(), 200.0).unwrap().more.unwrap();
    assert_eq!((got.from, got.to), (1200.0, 1400.0));
    let at = |total| {
        let setup = BudgetSetup { total: Some(total), ..BudgetSetup::default() };
        reallocate(&three(), &setup).unwrap().allocation.total_response.unwrap()
    };
    assert!(got.unplaced < 1e-9 && (got.response - got.increase - at(1200.0)).abs() < 1e-9);
    assert!((got.increase - (at(1400.0) - at(1200.0))).abs() < 1e-9);
    assert!((got.channels.iter().map(|c| c.change).sum::<f64>() - 200.0).abs() < 1e-6);
    assert!((got.average.unwrap() - got.increase / 200.0).abs() < 1e-12);
    assert!((got.cost.unwrap() - 200.0 / got.increase).abs() < 1e-9);
    // Every replicate scales all curves alike, from 0.8 to 1.2.
    let gain = got.gain.unwrap();
    let close = |x: f64, factor: f64| assert!((x / got.increase - factor).abs() < 1e-9, "{gain:?}");
    close(gain.mean, 1.0);
    close(gain.low, 0.82);
    close(gain.high, 1.18);
    // Bounds of the user's that leave no room: what cannot be spent is said.
    let channels = ["search", "social", "video"].map(|name| bounds(name, Some(0.0), Some(420.0))).to_vec();
    let full = budget_curve(&three(), &BudgetSetup { channels, ..BudgetSetup::default() }, 200.0).unwrap();
    let full = full.more.unwrap();
    assert!(full.to == 1260.0 && (full.unplaced - 140.0).abs() < 1e-9);
}

#[test]
fn a_goal_that_finds_its_total_stands_on_the_frontier() {
    let goal =
        BudgetGoal { kind: GoalKind::MaxProfit, margin_rate: Some(0.5), unit_value: Some(3.0), target: None };
    let setup = BudgetSetup { constraint: BudgetConstraint::None, goal, ..BudgetSetup::default() };
    let got = budget_curve(&three(), &setup, 100.0).unwrap();
    let plan = got.plan.unwrap();
    assert!(plan.total < got.today_total);
    let more = got.more.unwrap();
    assert!(more.from == plan.total && more.increase > 0.0);
    // No plan, no more of it; the frontier still stands where it can.
    let groups = vec![GroupBounds {
        name: "g".into(),
        channels: vec!["search".into()],
        min: Some(0.8),
        max: None,
        unit: LimitUnit::Share,
    }];
    let never = budget_curve(&three(), &BudgetSetup { groups, ..BudgetSetup::default() }, 100.0).unwrap();
    assert!(never.plan.is_none() && never.more.is_none());
    assert_eq!(budget_curve(&three(), &setup, -1.0).unwrap_err().code().as_str(), "negative_input");
}

#[test]
fn scenarios_stand_side_by_side_against_one_of_them() {
    let fit = three();
    let named = |name: &str, budget: BudgetSetup| {
        let kept = reallocate(&fit, &budget).unwrap().figures();
        NamedSetup { name: name.into(), budget, kept }
    };
    let more = BudgetSetup { total: Some(1500.0), ..BudgetSetup::default() };
    let mut setups = vec![named("plan", BudgetSetup::default()), named("plus", more)];
    setups.push(NamedSetup {
        name: "impossible".into(),
        budget: BudgetSetup {
            channels: vec![bounds("video", Some(5000.0), Some(6000.0))],
            ..BudgetSetup::default()
        },
        kept: None,
    });
    setups.push(NamedSetup {
        name: "unknown".into(),
        budget: BudgetSetup { channels: vec![bounds("tv", Some(1.0), None)], ..BudgetSetup::default() },
        kept: setups[0].kept.clone(),
    });
    let got = compare(&fit, &setups, 0).unwrap();
    assert!(got[0].difference.is_none() && !got[0].outdated);
    let difference = got[1].difference.as_ref().unwrap();
    assert!((difference.spend - 300.0).abs() < 1e-9);
    let gain = difference.gain.unwrap();
    assert!((gain.mean - difference.response).abs() < 1e-9 * gain.mean && gain.probability_better == 1.0);
    assert!((difference.channels.iter().map(|c| c.spend).sum::<f64>() - 300.0).abs() < 1e-6);
    assert_eq!(got[2].refused, Some(ScenarioRefusal::Infeasible(AllocationReason::MinimumsExceedBudget)));
    assert_eq!((got[3].refused, got[3].outdated), (Some(ScenarioRefusal::Error(Code::UnknownId)), true));
    // The other way round, the signs turn.
    let back = compare(&fit, &setups, 1).unwrap();
    assert!((back[0].difference.as_ref().unwrap().response + difference.response).abs() < 1e-9);
    // Another fit: what was kept is not what comes out.
    let mut other = fit.clone();
    other.channels[0].today = 390.0;
    assert!(compare(&other, &setups[..2], 0).unwrap().iter().all(|one| one.outdated));
}
