//! Why a channel gets what it gets, and why the whole comes out as it does.

use crate::budget::sound::assert_sound;
use levier::budget::ReasonCode::{AtMaximum, AtMinimum, BelowThreshold, EqualMarginal, Locked, NotWorthIt};
use levier::budget::{
    Allocation, AllocationReason, AllocationStatus, Budget, BudgetChannel, BudgetConstraint, BudgetObjective,
    BudgetProblem, ReasonCode, allocate,
};
use levier::response::Curve;

const RICH: Curve = Curve::Negexp { a: 100.0, b: 0.1 };
const POOR: Curve = Curve::Negexp { a: 1.0, b: 0.1 };
const S: Curve = Curve::Hill { a: 10.0, k: 50.0, n: 4.0 };

fn solve(channels: &[(Curve, f64, f64)], total: f64, constraint: BudgetConstraint) -> Allocation {
    let channels = channels
        .iter()
        .enumerate()
        .map(|(i, (curve, min, max))| BudgetChannel::new(&format!("c{i}"), curve, 5.0, *min, *max))
        .collect();
    let budget = Budget { total: Some(total), constraint };
    let problem =
        BudgetProblem { channels, budget, objective: BudgetObjective::MaxResponse {}, groups: Vec::new() };
    let got = allocate(&problem).unwrap();
    if got.status != AllocationStatus::Infeasible {
        assert_sound(&problem, &got);
    }
    got
}

fn reasons(got: &Allocation) -> Vec<ReasonCode> {
    got.channels.iter().map(|c| c.reason).collect()
}

#[test]
fn each_channel_has_its_reason() {
    let got = solve(
        &[
            (RICH, 0.0, 9.0),
            (RICH, 0.0, 50.0),
            (RICH, 15.0, 60.0),
            (POOR, 0.0, 50.0),
            (POOR, 2.0, 2.0),
            (S, 0.0, 90.0),
        ],
        37.0,
        BudgetConstraint::Eq,
    );
    assert_eq!(reasons(&got), [AtMaximum, EqualMarginal, AtMinimum, NotWorthIt, Locked, BelowThreshold]);
    assert_eq!(got.reason, AllocationReason::BudgetMet);
    // 37 − 9 − 15 − 2 = 11 in the second channel: 10·e^−1.1 for the next unit.
    let price = 10.0 * (-1.1_f64).exp();
    assert!((got.shadow_price.unwrap() / price - 1.0).abs() < 1e-12);
    // One more unit of the first channel's maximum: 10·e^−0.9, less the price.
    let loosened = got.channels[0].bound_price.unwrap();
    assert!((loosened - (10.0 * (-0.9_f64).exp() - price)).abs() < 1e-12);
    assert_eq!((got.channels[1].bound_price, got.channels[3].bound_price), (Some(0.0), Some(0.0)));
}

#[test]
fn a_ceiling_is_left_where_nothing_answers() {
    let full = solve(&[(RICH, 0.0, 9.0), (POOR, 0.0, 20.0)], 50.0, BudgetConstraint::Le);
    assert_eq!(
        (full.reason, full.unspent, full.shadow_price),
        (AllocationReason::UnspentMaximums, Some(21.0), Some(0.0))
    );
    assert_eq!(reasons(&full), [ReasonCode::AtMaximum, ReasonCode::AtMaximum]);

    // e^(−0.1·x) is below 1e-9 of the average long before 1e6.
    let flat = solve(&[(RICH, 0.0, 1e6), (POOR, 0.0, 1e6)], 1e6, BudgetConstraint::Le);
    assert_eq!(flat.reason, AllocationReason::UnspentSaturated);
    assert!(flat.total_spend.unwrap() < 1e3 && flat.total_response.unwrap() > 101.0 * (1.0 - 1e-8));
    assert_eq!(reasons(&flat), [ReasonCode::Saturated, ReasonCode::Saturated]);
    // The same total to be spent exactly is spent, though it buys nothing.
    let spent = solve(&[(RICH, 0.0, 1e6), (POOR, 0.0, 1e6)], 1e6, BudgetConstraint::Eq);
    assert_eq!((spent.reason, spent.total_spend), (AllocationReason::BudgetMet, Some(1e6)));

    let dead = Curve::Negexp { a: 0.0, b: 1.0 };
    let dead = solve(&[(dead, 0.0, 10.0), (dead, 1.0, 10.0)], 15.0, BudgetConstraint::Le);
    assert_eq!((dead.reason, dead.unspent), (AllocationReason::UnspentSaturated, Some(14.0)));
}

#[test]
fn without_a_total_each_goes_as_far_as_it_answers() {
    let got = solve(&[(RICH, 0.0, 1e6), (S, 0.0, 90.0)], 0.0, BudgetConstraint::None);
    assert_eq!(
        (got.reason, got.unspent, got.shadow_price),
        (AllocationReason::NoBudget, Some(0.0), Some(0.0))
    );
    assert_eq!(reasons(&got), [ReasonCode::Saturated, ReasonCode::AtMaximum]);
}

#[test]
fn today_can_be_the_best_plan() {
    let got = solve(&[(RICH, 0.0, 20.0), (RICH, 0.0, 20.0)], 10.0, BudgetConstraint::Eq);
    assert_eq!(got.reason, AllocationReason::NothingMoves);
    assert!(got.gain.unwrap().abs() < 1e-9);
}

#[test]
fn a_lone_free_channel_takes_what_is_left() {
    let got = solve(&[(RICH, 0.0, 50.0), (POOR, 8.0, 8.0)], 20.0, BudgetConstraint::Eq);
    assert_eq!(reasons(&got), [ReasonCode::OnlyFree, Locked]);
    assert!((got.spend[0] - 12.0).abs() < 1e-12, "{:?}", got.spend);
}

#[test]
fn no_money_to_hand_out_is_no_channels_fault() {
    let steep = Curve::Power { a: 1.0, p: 0.5 };
    let got = solve(&[(steep, 0.0, 10.0), (RICH, 0.0, 10.0)], 0.0, BudgetConstraint::Eq);
    assert_eq!(reasons(&got), [ReasonCode::AtMinimum, ReasonCode::AtMinimum]);
    // The first unit of a power curve returns infinitely much: no number.
    assert_eq!((got.shadow_price, got.channels[0].marginal), (None, None));
}

#[test]
fn maximums_below_an_exact_budget_collide() {
    let got = solve(&[(RICH, 0.0, 9.0), (POOR, 0.0, 20.0)], 50.0, BudgetConstraint::Eq);
    assert_eq!(
        (got.status, got.reason),
        (AllocationStatus::Infeasible, AllocationReason::MaximumsBelowBudget)
    );
    let colliding = got.colliding.unwrap();
    assert_eq!((colliding.channels.len(), colliding.sum, colliding.total), (2, 29.0, 50.0));
    assert_eq!((got.total_spend, got.gain, got.certificate), (None, None, None));
}
