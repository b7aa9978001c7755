//! From a fit to a reallocation: defaults, holds, exclusions, and how sure the gain is.

use levier::budget::{
    AllocationReason, AllocationStatus, BudgetSetup, ChannelBounds, FitForBudget, FittedChannel, ReasonCode,
    reallocate,
};
use levier::response::{ChannelReason, Curve};

pub(crate) fn channel(name: &str, a: f64, today: f64, seen_max: f64) -> FittedChannel {
    // Forty replicates: ceilings from 0.8 to 1.2 times the estimate.
    let draws =
        (0..40).map(|r| Curve::Negexp { a: a * (0.8 + 0.4 * f64::from(r) / 39.0), b: 1e-3 }).collect();
    FittedChannel {
        name: name.to_owned(),
        curve: Some(Curve::Negexp { a, b: 1e-3 }),
        steers: true,
        reason: None,
        draws,
        today,
        seen_max,
        carry_over: 0.0,
    }
}

pub(crate) fn fit(channels: Vec<FittedChannel>) -> FitForBudget {
    FitForBudget { channels, period_days: 7.0, outcome_is_money: false, last_start: None, unexplained: None }
}

fn setup(total: Option<f64>, channels: Vec<ChannelBounds>) -> BudgetSetup {
    BudgetSetup { total, channels, ..BudgetSetup::default() }
}

pub(crate) fn bounds(name: &str, min: Option<f64>, max: Option<f64>) -> ChannelBounds {
    ChannelBounds { name: name.to_owned(), min, max, ..ChannelBounds::default() }
}

#[test]
fn defaults_stay_where_the_data_speak() {
    let fit = fit(vec![
        channel("wide", 900.0, 400.0, 2000.0),
        channel("narrow", 900.0, 400.0, 450.0),
        channel("poor", 100.0, 400.0, 900.0),
    ]);
    let got = reallocate(&fit, &setup(None, Vec::new())).unwrap();
    let asked: Vec<(f64, f64)> = got.problem.channels.iter().map(|c| (c.min, c.max)).collect();
    assert_eq!(asked, [(200.0, 600.0), (200.0, 450.0), (200.0, 600.0)]);
    assert_eq!(got.problem.budget.total, Some(1200.0));
    // The poor channel gives its half, the narrow one is full, the wide one takes the rest.
    assert!((got.allocation.spend[0] - 550.0).abs() < 1e-9 && (got.moved - 200.0).abs() < 1e-9);
    assert_eq!((got.allocation.spend[1], got.allocation.spend[2]), (450.0, 200.0));
    assert_eq!(got.extrapolates, Vec::<String>::new());
    assert_eq!(got.allocation.reason, AllocationReason::BudgetMet);
}

#[test]
fn the_gain_is_that_of_the_replicates() {
    let fit = fit(vec![channel("a", 900.0, 400.0, 2000.0), channel("b", 100.0, 400.0, 900.0)]);
    let got = reallocate(&fit, &setup(None, Vec::new())).unwrap();
    let gain = got.gain.unwrap();
    // Every replicate scales both curves alike here, so its gain is the estimate's, scaled.
    let point = got.allocation.gain.unwrap();
    let close = |x: f64, factor: f64| (x / point - factor).abs() < 1e-9;
    assert!(close(gain.mean, 1.0) && close(gain.low, 0.82) && close(gain.high, 1.18), "{gain:?} {point}");
    assert_eq!((gain.draws, gain.confidence, gain.probability_better), (40, 0.9, 1.0));
}

#[test]
fn a_plan_that_half_the_replicates_contradict_says_so() {
    let mut doubtful = channel("a", 500.0, 400.0, 2000.0);
    doubtful.draws =
        (0..40).map(|r| Curve::Negexp { a: if r % 2 == 0 { 1000.0 } else { 0.0 }, b: 1e-3 }).collect();
    let fit = fit(vec![doubtful, channel("b", 300.0, 400.0, 900.0)]);
    let gain = reallocate(&fit, &setup(None, Vec::new())).unwrap().gain.unwrap();
    assert_eq!(gain.probability_better, 0.5);
    assert!(gain.low < 0.0 && gain.high > 0.0);
}

#[test]
fn doubtful_and_paused_channels_are_held_until_the_user_says_otherwise() {
    let mut weak = channel("weak", 5000.0, 400.0, 2000.0);
    weak.steers = false;
    let paused = channel("paused", 5000.0, 0.0, 2000.0);
    let fit = fit(vec![weak, paused, channel("a", 900.0, 400.0, 2000.0), channel("b", 100.0, 400.0, 2000.0)]);
    let got = reallocate(&fit, &setup(None, Vec::new())).unwrap();
    let reasons: Vec<ReasonCode> = got.allocation.channels.iter().map(|c| c.reason).collect();
    assert_eq!(reasons[..2], [ReasonCode::HeldWeak, ReasonCode::HeldPaused]);
    assert_eq!(got.allocation.spend[..2], [400.0, 0.0]);
    let open = vec![bounds("weak", None, Some(700.0)), bounds("paused", None, Some(100.0))];
    let got = reallocate(&fit, &setup(None, open)).unwrap();
    assert_eq!(got.allocation.spend, [700.0, 100.0, 200.0, 200.0]);
    let mut lock = bounds("weak", Some(0.0), Some(9000.0));
    lock.locked = true;
    let got = reallocate(&fit, &setup(None, vec![lock])).unwrap();
    assert_eq!((got.allocation.spend[0], got.allocation.channels[0].reason), (400.0, ReasonCode::Locked));
}

#[test]
fn a_channel_without_a_curve_keeps_its_spend_outside() {
    let mut radio = channel("radio", 1.0, 300.0, 300.0);
    (radio.curve, radio.draws, radio.reason) = (None, Vec::new(), Some(ChannelReason::ConstantSpend));
    let channels = vec![radio, channel("a", 900.0, 400.0, 2000.0), channel("b", 100.0, 400.0, 900.0)];
    let fit = fit(channels);
    let got = reallocate(&fit, &setup(Some(1000.0), Vec::new())).unwrap();
    assert_eq!(got.problem.budget.total, Some(700.0));
    assert_eq!((got.excluded[0].spend, got.excluded[0].reason), (300.0, Some(ChannelReason::ConstantSpend)));
    let today = 300.0 + got.allocation.current_total_spend;
    assert_eq!(
        (got.total_today, got.total_planned),
        (today, got.allocation.total_spend.map(|spend| 300.0 + spend))
    );
    assert!((got.allocation.total_spend.unwrap() - 700.0).abs() < 1e-9);
    // Collisions count it, with the fewest of the user's minimums: 300 kept + 200 against 450; and 300 against less.
    let least = || vec![bounds("a", Some(150.0), None), bounds("b", Some(200.0), None)];
    for (total, sum, names) in [(450.0, 500.0, vec!["b", "radio"]), (250.0, 300.0, vec!["radio"])] {
        let channels = if total > 300.0 { least() } else { Vec::new() };
        let got = reallocate(&fit, &setup(Some(total), channels)).unwrap();
        assert_eq!(got.allocation.status, AllocationStatus::Infeasible);
        let colliding = got.allocation.colliding.unwrap();
        assert_eq!((colliding.sum, colliding.total), (sum, total));
        assert_eq!(colliding.channels, names);
    }
}

#[test]
fn bounds_that_nobody_set_follow_the_total() {
    let channels = || vec![channel("a", 900.0, 400.0, 500.0), channel("b", 100.0, 400.0, 900.0)];
    let of = |total: f64| -> Vec<(f64, f64)> {
        let got = reallocate(&fit(channels()), &setup(Some(total), Vec::new())).unwrap();
        assert_eq!(got.allocation.status, AllocationStatus::Optimal, "{total}");
        got.problem.channels.iter().map(|c| (c.min, c.max)).collect()
    };
    // A quarter of today's 800: half of a quarter each. Twice: the highest seen, and 1.5 times today's, twice.
    assert_eq!(of(200.0), [(50.0, 500.0), (50.0, 600.0)]);
    assert_eq!(of(1600.0), [(200.0, 1000.0), (200.0, 1200.0)]);
    // What the user holds does not follow: 400 of `a` stay, and the 100 that are left are a quarter of b's.
    let locked = ChannelBounds { locked: true, ..bounds("a", None, None) };
    let got = reallocate(&fit(channels()), &setup(Some(500.0), vec![locked])).unwrap();
    assert_eq!(got.problem.channels[1].min, 50.0);
    assert!(got.allocation.spend[0] == 400.0 && (got.allocation.spend[1] - 100.0).abs() < 1e-9);
}

#[test]
fn bounds_past_what_was_seen_are_obeyed_and_said() {
    let fit = fit(vec![channel("a", 900.0, 400.0, 500.0), channel("b", 100.0, 400.0, 900.0)]);
    let got = reallocate(&fit, &setup(None, vec![bounds("a", None, Some(5000.0))])).unwrap();
    assert_eq!(got.extrapolates, ["a"]);
    assert_eq!(got.allocation.spend, [600.0, 200.0]);
}

#[test]
fn nothing_moves_when_all_is_locked() {
    let fit = fit(vec![channel("a", 900.0, 400.0, 500.0), channel("b", 100.0, 0.1, 900.0)]);
    let locked = |name: &str| ChannelBounds { locked: true, ..bounds(name, None, None) };
    let got = reallocate(&fit, &setup(None, vec![locked("a"), locked("b")])).unwrap();
    assert_eq!((got.allocation.reason, got.gain, got.moved), (AllocationReason::NothingMoves, None, 0.0));
    assert!(!serde_json::to_string(&got).unwrap().contains("-0.0"));
}

#[test]
fn mistakes_are_named() {
    let channels = || vec![channel("a", 900.0, 400.0, 500.0), channel("b", 100.0, 400.0, 900.0)];
    let code = |fit: &FitForBudget, setup: &BudgetSetup| reallocate(fit, setup).unwrap_err().code().as_str();
    assert_eq!(code(&fit(channels()), &setup(None, vec![bounds("tv", None, None)])), "unknown_id");
    assert_eq!(code(&fit(channels()), &setup(Some(f64::NAN), Vec::new())), "not_a_number");
    let crossed = vec![bounds("a", Some(2.0), Some(1.0))];
    assert_eq!(code(&fit(channels()), &setup(None, crossed)), "invalid_bounds");
    let twice = vec![bounds("a", None, None), bounds("a", None, None)];
    assert_eq!(code(&fit(channels()), &setup(None, twice)), "duplicate_name");
    let mut uneven = channels();
    uneven[0].draws.truncate(30);
    assert_eq!(code(&fit(uneven), &setup(None, Vec::new())), "invalid_document");
    let mut none = channels();
    for channel in &mut none {
        (channel.curve, channel.draws) = (None, Vec::new());
    }
    assert_eq!(code(&fit(none), &setup(None, Vec::new())), "no_channels");
}
