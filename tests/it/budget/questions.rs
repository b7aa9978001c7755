//! What the user may ask of a fit: goals, groups, least spends when used, a change limit.

use crate::budget::scenario::{bounds, channel, fit};
use levier::budget::{
    AllocationReason, AllocationStatus, BudgetConstraint, BudgetGoal, BudgetSetup, ChannelBounds,
    FitForBudget, GoalKind, GroupBounds, LimitUnit, ReasonCode, reallocate,
};
use proptest::prelude::*;

fn three() -> FitForBudget {
    fit(vec![
        channel("search", 900.0, 400.0, 2000.0),
        channel("social", 500.0, 400.0, 2000.0),
        channel("video", 300.0, 400.0, 2000.0),
    ])
}

fn wide(names: &[&str]) -> Vec<ChannelBounds> {
    names.iter().map(|name| bounds(name, Some(0.0), Some(4000.0))).collect()
}

fn goal(kind: GoalKind, target: Option<f64>) -> BudgetSetup {
    BudgetSetup {
        constraint: BudgetConstraint::None,
        channels: wide(&["search", "social", "video"]),
        goal: BudgetGoal { kind, target, margin_rate: Some(0.5), unit_value: Some(10.0) },
        ..BudgetSetup::default()
    }
}

fn group(name: &str, channels: &[&str], min: Option<f64>, max: Option<f64>, unit: LimitUnit) -> GroupBounds {
    let channels = channels.iter().map(|name| (*name).to_owned()).collect();
    GroupBounds { name: name.to_owned(), channels, min, max, unit }
}

#[test]
fn each_goal_is_met_where_its_condition_turns() {
    let close = |a: f64, b: f64| assert!((a - b).abs() <= 1e-6 * b.abs(), "{a} {b}");
    // Profit: 10 of revenue at half margin, a last euro that earns itself back. a·b·exp(−b·x)·5 = 1.
    let got = reallocate(&three(), &goal(GoalKind::MaxProfit, None)).unwrap();
    for (spend, a) in got.allocation.spend.iter().zip([900.0_f64, 500.0, 300.0]) {
        close(*spend, 1000.0 * (5.0 * a / 1000.0).ln());
    }
    let returns = got.returns.unwrap();
    close(returns.profit.unwrap(), got.allocation.net.unwrap());
    assert!(returns.profit > got.returns_today.profit);
    // Last euro brings at least 2 of revenue: a·b·exp(−b·x)·10 = 2.
    let got = reallocate(&three(), &goal(GoalKind::MarginalReturn, Some(2.0))).unwrap();
    close(got.allocation.spend[0], 1000.0 * (4.5_f64).ln());
    close(got.allocation.spend[2], 1000.0 * (1.5_f64).ln());
    // Average targets are met exactly, whatever the way they are said.
    let roas = reallocate(&three(), &goal(GoalKind::TargetRoas, Some(5.0))).unwrap();
    close(roas.returns.unwrap().roas.unwrap(), 5.0);
    let cpa = reallocate(&three(), &goal(GoalKind::TargetCpa, Some(2.0))).unwrap();
    close(cpa.returns.unwrap().cost.unwrap(), 2.0);
    close(cpa.total_planned.unwrap(), roas.total_planned.unwrap());
    // The least spend for what a budget brings is that budget.
    let total = 1500.0;
    let plan = BudgetSetup {
        total: Some(total),
        constraint: BudgetConstraint::Eq,
        ..goal(GoalKind::MaxResponse, None)
    };
    let response = reallocate(&three(), &plan).unwrap().allocation.total_response;
    let least = reallocate(&three(), &goal(GoalKind::LeastSpend, response)).unwrap();
    close(least.total_planned.unwrap(), total);
    // Out of reach is an answer.
    let never = reallocate(&three(), &goal(GoalKind::LeastSpend, Some(1e6))).unwrap();
    assert_eq!(never.allocation.reason, AllocationReason::TargetOutOfReach);
    assert_eq!((never.total_planned, never.returns), (None, None));
}

#[test]
fn a_ceiling_holds_a_goal_that_finds_its_total() {
    let mut setup = goal(GoalKind::MaxProfit, None);
    let free = reallocate(&three(), &setup).unwrap().total_planned.unwrap();
    (setup.total, setup.constraint) = (Some(free / 2.0), BudgetConstraint::Le);
    let held = reallocate(&three(), &setup).unwrap();
    assert!((held.total_planned.unwrap() - free / 2.0).abs() < 1e-6);
}

#[test]
fn a_money_outcome_is_its_own_revenue() {
    let mut fit = three();
    fit.outcome_is_money = true;
    let mut setup = goal(GoalKind::TargetRoas, Some(0.4));
    setup.goal.unit_value = None;
    let got = reallocate(&fit, &setup).unwrap().returns.unwrap();
    assert!((got.roas.unwrap() - 0.4).abs() < 1e-9 && got.roas == got.average);
    let cpa = BudgetSetup { goal: BudgetGoal { kind: GoalKind::TargetCpa, ..setup.goal }, ..setup };
    assert_eq!(reallocate(&fit, &cpa).unwrap_err().code().as_str(), "unsupported_problem");
}

#[test]
fn what_a_goal_needs_is_asked_for() {
    let error = |setup: &BudgetSetup| {
        let error = reallocate(&three(), setup).unwrap_err();
        (error.code().as_str(), error.field_name().map(str::to_owned))
    };
    let named = |code, field: &str| (code, Some(field.to_owned()));
    assert_eq!(error(&goal(GoalKind::TargetCpa, None)), named("missing_input", "target"));
    let mut setup = goal(GoalKind::MaxProfit, None);
    setup.goal.margin_rate = None;
    assert_eq!(error(&setup), named("missing_input", "margin_rate"));
    setup.goal.margin_rate = Some(1.2);
    assert_eq!(error(&setup), named("rate_out_of_range", "margin_rate"));
    (setup.goal.margin_rate, setup.goal.unit_value) = (Some(0.5), None);
    assert_eq!(error(&setup), named("missing_input", "unit_value"));
    let exact = BudgetSetup { constraint: BudgetConstraint::Eq, ..goal(GoalKind::TargetCpa, Some(2.0)) };
    assert_eq!(error(&exact), named("unsupported_problem", "constraint"));
    let open = BudgetSetup { constraint: BudgetConstraint::None, ..BudgetSetup::default() };
    assert_eq!(error(&open), named("unsupported_problem", "constraint"));
}

#[test]
fn a_group_is_held_in_money_or_as_a_share_with_its_channels_without_a_curve() {
    let mut fit = three();
    let mut radio = channel("radio", 1.0, 200.0, 200.0);
    (radio.curve, radio.draws) = (None, Vec::new());
    fit.channels.push(radio);
    let total = 1400.0;
    let setup = |groups: Vec<GroupBounds>| BudgetSetup {
        channels: wide(&["search", "social", "video"]),
        groups,
        ..BudgetSetup::default()
    };
    // Radio keeps 200 of the 30 %: social may spend 220.
    let share = setup(vec![group("brand", &["social", "radio"], None, Some(0.3), LimitUnit::Share)]);
    let got = reallocate(&fit, &share).unwrap();
    assert_eq!(got.groups[0].max, Some(0.3 * total));
    assert!((got.allocation.spend[1] - 220.0).abs() < 1e-9, "{:?}", got.allocation.spend);
    assert!((got.allocation.groups[0].spend - 420.0).abs() < 1e-9);
    assert_eq!(got.allocation.channels[1].reason, ReasonCode::EqualInGroup);
    assert!(got.allocation.groups[0].bound_price.unwrap() > 0.0);
    let money = setup(vec![group("brand", &["social", "radio"], None, Some(420.0), LimitUnit::Money)]);
    assert_eq!(reallocate(&fit, &money).unwrap().allocation.spend, got.allocation.spend);
    // What radio keeps is already too much; and what it keeps alone is not enough.
    let tight = setup(vec![group("brand", &["social", "radio"], None, Some(150.0), LimitUnit::Money)]);
    let got = reallocate(&fit, &tight).unwrap().allocation;
    let colliding = got.colliding.unwrap();
    assert_eq!((got.reason, colliding.sum), (AllocationReason::MinimumsExceedGroup, 200.0));
    assert_eq!(
        (colliding.group.as_deref(), &*colliding.channels),
        (Some("brand"), &["radio".to_owned()][..])
    );
    let alone = setup(vec![group("air", &["radio"], Some(300.0), None, LimitUnit::Money)]);
    assert_eq!(reallocate(&fit, &alone).unwrap().allocation.reason, AllocationReason::MaximumsBelowGroup);
    // Minimums of the user's against a group: with radio's spend in both sums.
    let mut least = setup(vec![group("brand", &["social", "radio"], None, Some(500.0), LimitUnit::Money)]);
    least.channels[1].min = Some(450.0);
    let colliding = reallocate(&fit, &least).unwrap().allocation.colliding.unwrap();
    assert_eq!((colliding.sum, colliding.total), (650.0, 500.0));
    assert_eq!(colliding.channels, ["social", "radio"]);
    // A group without limits limits nothing.
    let idle = setup(vec![group("idle", &["social"], None, None, LimitUnit::Money)]);
    assert_eq!(
        reallocate(&fit, &idle).unwrap().allocation.spend,
        reallocate(&fit, &setup(Vec::new())).unwrap().allocation.spend
    );
}

#[test]
fn mistakes_in_groups_are_named() {
    use BudgetConstraint::{Eq, None as Free};
    use LimitUnit::{Money, Share};
    let error = |constraint: BudgetConstraint, groups: Vec<GroupBounds>| {
        let goal = goal(GoalKind::MaxProfit, None).goal;
        let goal = if constraint == BudgetConstraint::Eq { BudgetGoal::default() } else { goal };
        let setup = BudgetSetup { constraint, groups, goal, ..BudgetSetup::default() };
        reallocate(&three(), &setup).unwrap_err().code().as_str()
    };
    let one = |channels: &[&str], min, max, unit| vec![group("g", channels, min, max, unit)];
    assert_eq!(error(Eq, one(&["tv"], None, Some(1.0), Money)), "unknown_id");
    assert_eq!(error(Eq, one(&["search"], Some(2.0), Some(1.0), Money)), "invalid_bounds");
    assert_eq!(error(Eq, one(&["search"], None, Some(1.5), Share)), "rate_out_of_range");
    assert_eq!(error(Eq, one(&["search"], None, Some(-1.0), Money)), "negative_input");
    assert_eq!(error(Free, one(&["search"], None, Some(0.3), Share)), "missing_input");
    let pair = |a: &str, b: &str| {
        vec![group(a, &["search"], None, None, Money), group(b, &["search"], None, None, Money)]
    };
    assert_eq!(error(Eq, pair("g", "h")), "overlapping_groups");
    assert_eq!(error(Eq, pair("g", "g")), "duplicate_name");
}

#[test]
fn a_least_spend_when_used_is_that_or_nothing() {
    let used = |least: f64| {
        let own = ChannelBounds { min_if_used: Some(least), ..bounds("video", None, None) };
        let setup = BudgetSetup { channels: vec![own], ..BudgetSetup::default() };
        reallocate(&three(), &setup).unwrap().allocation
    };
    let got = used(550.0);
    assert_eq!((got.spend[2], got.channels[2].reason), (0.0, ReasonCode::NotUsed));
    assert!((used(30.0).spend[2] - used(0.0).spend[2]).abs() < 1e-9);
    let crossed = ChannelBounds { min_if_used: Some(10.0), ..bounds("video", None, Some(5.0)) };
    let setup = BudgetSetup { channels: vec![crossed], ..BudgetSetup::default() };
    assert_eq!(reallocate(&three(), &setup).unwrap_err().code().as_str(), "invalid_bounds");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_change_limit_holds_every_channel_that_says_nothing_of_its_own(
        limit in 0.0..1.5_f64, ceilings in prop::array::uniform3(50.0..2000.0_f64), today in prop::array::uniform3(1.0..3000.0_f64), own in 0.0..5000.0_f64,
    ) {
        let names = ["a", "b", "c"];
        let channels = (0..3).map(|i| channel(names[i], ceilings[i], today[i], 1.1 * today[i])).collect();
        let fit = fit(channels);
        let setup = BudgetSetup { change_limit: Some(limit), channels: vec![bounds("c", Some(0.0), Some(own))], constraint: BudgetConstraint::Le, ..BudgetSetup::default() };
        let got = reallocate(&fit, &setup).unwrap();
        prop_assert!(got.allocation.status != AllocationStatus::Infeasible);
        for i in 0..2 {
            let change = got.allocation.channels[i].change.abs();
            prop_assert!(change <= limit * today[i] * (1.0 + 1e-9), "{} {change}", names[i]);
        }
        prop_assert!(got.allocation.spend[2] <= own);
    }

    #[test]
    fn a_wider_group_or_limit_never_lowers_the_response(
        ceilings in prop::array::uniform3(50.0..2000.0_f64), share in 0.05..0.9_f64, wider in 1.0..2.0_f64, limit in 0.01..0.9_f64,
    ) {
        let names = ["a", "b", "c"];
        let fit = fit((0..3).map(|i| channel(names[i], ceilings[i], 400.0, 900.0)).collect());
        let ask = |share: f64, limit: f64| {
            let setup = BudgetSetup {
                constraint: BudgetConstraint::Le, change_limit: Some(limit),
                groups: vec![group("g", &["a", "b"], None, Some(share.min(1.0)), LimitUnit::Share)],
                ..BudgetSetup::default()
            };
            reallocate(&fit, &setup).unwrap().allocation
        };
        let (narrow, wide) = (ask(share, limit), ask(share * wider, limit * wider));
        if let (Some(narrow), Some(wide)) = (narrow.total_response, wide.total_response) {
            prop_assert!(wide >= narrow * (1.0 - 1e-9), "{narrow} {wide}");
        } else {
            prop_assert!(narrow.total_response.is_none(), "a wider question lost its plan");
        }
    }
}
