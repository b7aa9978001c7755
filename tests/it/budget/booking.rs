//! A plan in amounts that a person would book: the total kept, the loss stated, the goal's own unit, dates, and the test
//! that would tell what a held channel is worth.

use super::scenario::{channel, fit};
use levier::Code;
use levier::budget::{
    BookedPlan, BookedUnit, Booking, BudgetConstraint, BudgetGoal, BudgetSetup, FitForBudget, FittedChannel,
    GoalKind, reallocate,
};
use levier::value::Date;

fn three() -> FitForBudget {
    let weak = FittedChannel { steers: false, ..channel("Radio", 300.0, 200.0, 400.0) };
    let channels =
        vec![channel("Search", 900.0, 412.0, 2000.0), channel("Display", 100.0, 437.0, 900.0), weak];
    FitForBudget { last_start: Date::new(2026, 5, 25).ok(), unexplained: Some(12.0), ..fit(channels) }
}

fn booked(fit: &FitForBudget, setup: &BudgetSetup) -> BookedPlan {
    reallocate(fit, setup).unwrap().booked.unwrap()
}

fn asked(step: f64, start: Option<&str>, count: u32) -> BudgetSetup {
    let start = start.map(|day| Date::parse(day).unwrap());
    let booking = Some(Booking { step: Some(step), start, count: Some(count) });
    BudgetSetup { booking, ..BudgetSetup::default() }
}

#[test]
fn amounts_are_multiples_of_the_step_and_spend_no_more_than_today() {
    let fit = three();
    for step in [1.0, 10.0, 50.0, 100.0] {
        let plan = booked(&fit, &asked(step, None, 13));
        for line in plan.lines.iter().filter(|line| line.moves) {
            assert_eq!(line.booked % step, 0.0, "{line:?}");
            // A step more where a minimum forces another channel up.
            assert!((line.booked - line.exact).abs() < 2.0 * step);
        }
        let radio = plan.lines.iter().find(|line| line.name == "Radio").unwrap();
        assert_eq!((radio.moves, radio.booked), (false, 200.0));
        assert!(plan.total <= 1049.0 + 1e-9 && plan.left >= -1e-9 && plan.left < 2.0 * step);
        assert!((plan.total + plan.left - 1049.0).abs() < 1e-9);
        assert_eq!(plan.transfers.len(), 1);
        assert_eq!(plan.transfers[0].from.as_deref(), Some("Display"));
        assert_eq!(plan.transfers[0].to.as_deref(), Some("Search"));
        assert_eq!(plan.transfers[0].amount % step, 0.0);
        // What rounding loses is the exact plan's response less that of these amounts.
        let at = |amounts: [f64; 2]| -> f64 {
            fit.channels.iter().zip(amounts).map(|(c, x)| c.curve.unwrap().value(x)).sum()
        };
        let lines = &plan.lines;
        let lost = at([lines[0].exact, lines[1].exact]) - at([lines[0].booked, lines[1].booked]);
        assert!((plan.lost - lost).abs() < 1e-9, "{} {lost}", plan.lost);
    }
}

#[test]
fn the_doubt_is_in_the_unit_of_the_goal() {
    let fit = three();
    let goal = BudgetGoal {
        kind: GoalKind::MaxProfit,
        margin_rate: Some(0.5),
        unit_value: Some(10.0),
        ..BudgetGoal::default()
    };
    let setup = BudgetSetup { goal, constraint: BudgetConstraint::None, ..asked(10.0, None, 1) };
    let plan = booked(&fit, &setup);
    assert_eq!(plan.unit, BookedUnit::Profit);
    let (profit, response) = (plan.gain.unwrap(), plan.response_gain.unwrap());
    let spent = plan.total - 1049.0;
    assert!((profit.mean - (5.0 * response.mean - spent)).abs() < 1e-9);
    assert!((profit.low - (5.0 * response.low - spent)).abs() < 1e-9);
    assert!(profit.mean > 0.0 && profit.probability_better > 0.5, "{profit:?}");
    // Without carry-over one period is the steady gain.
    assert!((plan.whole_gain.unwrap().mean - profit.mean).abs() < 1e-9);
    let thirteen = BudgetSetup { booking: asked(10.0, None, 13).booking, ..setup };
    assert!((booked(&fit, &thirteen).whole_gain.unwrap().mean - 13.0 * profit.mean).abs() < 1e-8);
}

#[test]
fn a_plan_begins_after_the_data_and_on_the_day_chosen() {
    let dates = |start: Option<&str>| {
        let plan = booked(&three(), &asked(10.0, start, 4));
        [plan.earliest, plan.first, plan.last].map(|date| date.unwrap().to_string())
    };
    assert_eq!(dates(None), ["2026-06-01", "2026-06-01", "2026-06-28"]);
    assert_eq!(dates(Some("2025-01-01")), ["2026-06-01", "2026-06-01", "2026-06-28"]);
    assert_eq!(dates(Some("2026-09-02")), ["2026-06-01", "2026-09-07", "2026-10-04"]);
}

#[test]
fn a_held_channel_comes_with_the_test_that_would_settle_it() {
    let plan = booked(&three(), &asked(10.0, None, 13));
    let [test] = &plan.tests[..] else { panic!("{:?}", plan.tests) };
    assert_eq!((test.channel.as_str(), test.low, test.high), ("Radio", 0.0, 400.0));
    assert!(test.periods.is_some_and(|periods| periods >= 4.0) && test.effect > 0.0);
    let silent = FitForBudget { unexplained: None, ..three() };
    assert_eq!(booked(&silent, &asked(10.0, None, 13)).tests[0].periods, None);
}

#[test]
fn what_one_more_costs_is_the_marginal_return_the_other_way_round() {
    let answer = reallocate(&three(), &asked(10.0, None, 13)).unwrap();
    let plan = answer.booked.unwrap();
    for (line, channel) in plan.lines.iter().zip(&answer.allocation.channels) {
        assert_eq!(line.next_cost, channel.marginal.map(|marginal| 1.0 / marginal));
    }
}

#[test]
fn what_a_channel_brings_on_average_today_has_the_interval_of_its_replicates() {
    let fit = three();
    let plan = booked(&fit, &asked(10.0, None, 13));
    for (line, channel) in plan.lines.iter().zip(&fit.channels) {
        let average = line.average_today.unwrap();
        let response = channel.curve.unwrap().value(channel.today) / channel.today;
        assert!((average.response - response).abs() < 1e-12);
        assert!((average.cost.unwrap() * response - 1.0).abs() < 1e-12);
        // Ceilings from 0.8 to 1.2 times the estimate, evenly: the 5 % quantile is at 0.82 of it.
        assert!((average.response_low.unwrap() - 0.82 * response).abs() < 1e-9);
        assert!((average.cost_low.unwrap() - 1.0 / (1.18 * response)).abs() < 1e-9);
    }
}

#[test]
fn a_step_of_nothing_and_no_periods_are_refused() {
    for (setup, field) in [(asked(0.0, None, 13), "step"), (asked(10.0, None, 0), "count")] {
        let error = reallocate(&three(), &setup).unwrap_err();
        assert_eq!((error.code(), error.field_name()), (Code::OutOfRange, Some(field)));
    }
}
