//! A plan by channel and period from a fit: what agrees with the steady plan, and what time adds.

use crate::budget::scenario::{bounds, channel, fit};
use levier::budget::{
    AllocationStatus, BudgetSetup, ChannelBounds, FitForBudget, GroupBounds, LimitUnit, Pace, PeriodSetup,
    Timing, plan_periods, reallocate,
};
use levier::response::Curve;
use levier::value::Date;

fn carried() -> FitForBudget {
    let mut channels = vec![
        channel("search", 900.0, 400.0, 900.0),
        channel("social", 500.0, 300.0, 700.0),
        channel("video", 600.0, 500.0, 900.0),
    ];
    for (channel, theta) in channels.iter_mut().zip([0.0, 0.4, 0.7]) {
        channel.carry_over = theta;
    }
    let mut radio = channel("radio", 1.0, 200.0, 200.0);
    (radio.curve, radio.draws) = (None, Vec::new());
    channels.push(radio);
    FitForBudget { last_start: Some(Date::new(2026, 1, 31).unwrap()), ..fit(channels) }
}

fn over(count: u32, pace: Pace) -> BudgetSetup {
    BudgetSetup { periods: Some(PeriodSetup { count, total: None, pace }), ..BudgetSetup::default() }
}

/// The response over time, by the definition: A = x + θ·A before, through the steady curve of (1 − θ)·A.
fn by_hand(fit: &FitForBudget, plan: &[Vec<f64>]) -> f64 {
    let mut sum = 0.0;
    for (channel, spends) in fit.channels.iter().zip(plan) {
        let theta = channel.carry_over;
        let mut acting = channel.today / (1.0 - theta);
        for spend in spends {
            acting = spend + theta * acting;
            sum += channel.curve.unwrap().value((1.0 - theta) * acting);
        }
    }
    sum
}

#[test]
fn a_curve_of_a_share_is_the_curve_at_that_share() {
    let curves = [
        Curve::Negexp { a: 2.0, b: 0.3 },
        Curve::Hill { a: 2.0, k: 3.0, n: 2.5 },
        Curve::Log { a: 2.0, b: 0.3 },
        Curve::Power { a: 2.0, p: 0.3 },
        Curve::Linear { a: 2.0 },
        Curve::Logistic0 { a: 2.0, l: 0.3 },
        Curve::LogisticS { a: 2.0, b: 0.3, m: 4.0 },
        Curve::Tanh { b: 2.0, c: 0.3 },
        Curve::HillOffset { a: 2.0, k: 3.0, n: 2.5, c: 1.5 },
    ];
    assert_eq!(curves.len(), Curve::FAMILIES.len());
    for curve in curves {
        for x in [0.0, 0.01, 1.0, 7.5, 300.0] {
            let (scaled, plain) = (curve.of_scaled(0.35).value(x), curve.value(0.35 * x));
            assert!((scaled - plain).abs() <= 1e-12 * plain.abs(), "{curve:?} {x}");
        }
    }
}

#[test]
fn time_never_loses_against_the_steady_plan() {
    let fit = carried();
    let free = plan_periods(&fit, &over(13, Pace::Free)).unwrap();
    let even = plan_periods(&fit, &over(13, Pace::Even)).unwrap();
    assert_eq!((free.timing, even.timing), (Timing::Timed, Timing::Steady));
    assert_eq!(free.status, AllocationStatus::Optimal);
    assert!(free.total_response > even.total_response && even.gain.unwrap() > 0.0);
    for plan in [&free, &even] {
        let spends: Vec<Vec<f64>> = plan.channels.iter().map(|line| line.spend.clone()).collect();
        let response = by_hand(&fit, &spends[..3]);
        assert!((plan.total_response.unwrap() - response).abs() < 1e-9 * response);
        assert!((plan.response_by_period.iter().sum::<f64>() - response).abs() < 1e-9 * response);
        let today: Vec<Vec<f64>> = fit.channels[..3].iter().map(|c| vec![c.today; 13]).collect();
        assert!((plan.today_response - by_hand(&fit, &today)).abs() < 1e-9 * response);
        assert!(
            (plan.total_spend.unwrap() - 13.0 * 1400.0).abs() < 1e-6 && plan.today_spend == 13.0 * 1400.0
        );
        assert_eq!((plan.channels[3].spend.as_slice(), plan.channels[3].response), (&[200.0; 13][..], None));
        let certificate = plan.certificate.unwrap();
        assert!(certificate.value <= certificate.upper_bound && certificate.gap < 0.05);
        // Every replicate scales all curves alike, from 0.8 to 1.2.
        let range = plan.gain_range.unwrap();
        assert!((range.mean / plan.gain.unwrap() - 1.0).abs() < 1e-6);
    }
    for total in &even.spend_by_period {
        assert!((total - 1400.0).abs() < 1e-9);
    }
    // Effects past the last period are not counted: what carries over is spent on before the end.
    let video = &free.channels[2].spend;
    assert!(video[0] >= video[12]);
}

#[test]
fn without_carry_over_time_adds_nothing() {
    let mut fit = carried();
    for channel in &mut fit.channels {
        channel.carry_over = 0.0;
    }
    let plan = plan_periods(&fit, &over(6, Pace::Free)).unwrap();
    let steady = reallocate(&fit, &BudgetSetup::default()).unwrap().allocation.total_response.unwrap();
    assert!((plan.total_response.unwrap() / (6.0 * steady) - 1.0).abs() < 1e-6);
}

#[test]
fn what_binds_each_period_is_held_in_each() {
    let fit = carried();
    let mut grouped = over(8, Pace::Free);
    let channels = vec!["social".to_owned(), "video".to_owned()];
    grouped.groups =
        vec![GroupBounds { name: "g".into(), channels, min: None, max: Some(0.5), unit: LimitUnit::Share }];
    let plan = plan_periods(&fit, &grouped).unwrap();
    assert_eq!(plan.timing, Timing::Steady);
    for t in 0..8 {
        assert!(plan.channels[1].spend[t] + plan.channels[2].spend[t] <= 0.5 * 1400.0 + 1e-9);
    }
    // The bound is of a question with fewer limits: it says at most how much is lost.
    assert!(
        plan.certificate.unwrap().gap >= 0.0
            && plan.total_response.unwrap() <= plan.certificate.unwrap().upper_bound
    );
    let mut used = over(8, Pace::Free);
    used.channels = vec![ChannelBounds { min_if_used: Some(600.0), ..bounds("video", None, None) }];
    let spends = &plan_periods(&fit, &used).unwrap().channels[2].spend;
    assert!(spends.iter().all(|&x| x == 0.0 || x >= 600.0));
}

#[test]
fn a_total_for_all_periods_and_their_dates() {
    let fit = carried();
    let mut setup = over(4, Pace::Free);
    setup.periods.as_mut().unwrap().total = Some(4000.0);
    let plan = plan_periods(&fit, &setup).unwrap();
    assert!((plan.total_spend.unwrap() - 4000.0).abs() < 1e-6);
    let days: Vec<String> = plan.starts.iter().map(ToString::to_string).collect();
    assert_eq!(days, ["2026-02-07", "2026-02-14", "2026-02-21", "2026-02-28"]);
    let months = FitForBudget { period_days: 30.4375, ..fit.clone() };
    let days: Vec<String> =
        plan_periods(&months, &setup).unwrap().starts.iter().map(ToString::to_string).collect();
    assert_eq!(days, ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"]);
    // 200 a period of radio alone are more than 100.
    setup.periods.as_mut().unwrap().total = Some(400.0);
    let never = plan_periods(&fit, &setup).unwrap();
    assert_eq!((never.status, never.channels.len(), never.gain), (AllocationStatus::Infeasible, 0, None));
    assert_eq!(never.colliding.unwrap().channels, ["radio"]);
    for (count, code) in [(0, "out_of_range"), (105, "out_of_range")] {
        assert_eq!(plan_periods(&fit, &over(count, Pace::Free)).unwrap_err().code().as_str(), code);
    }
    assert_eq!(plan_periods(&fit, &BudgetSetup::default()).unwrap_err().code().as_str(), "missing_input");
}

#[test]
fn channels_known_by_draws_answer_with_their_mean_and_claim_no_proof() {
    let known = carried();
    let mut drawn = known.clone();
    for channel in &mut drawn.channels {
        channel.curve = None;
    }
    drawn.channels[3].draws.clear();
    let (curves, means) =
        (plan_periods(&known, &over(6, Pace::Free)), plan_periods(&drawn, &over(6, Pace::Free)));
    let (curves, means) = (curves.unwrap(), means.unwrap());
    // Every replicate scales the curve, from 0.8 to 1.2: the mean of the draws is the curve.
    let close = |a: f64, b: f64| assert!((a / b - 1.0).abs() < 1e-3, "{a} {b}");
    close(means.today_response, curves.today_response);
    close(means.total_response.unwrap(), curves.total_response.unwrap());
    close(means.gain_range.unwrap().mean, means.gain.unwrap());
    assert_eq!((means.certificate, means.status), (None, AllocationStatus::BestFound));
}
