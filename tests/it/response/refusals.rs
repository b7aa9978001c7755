//! What cannot be fitted is refused with its code and place, or said about the channel.

use super::tables::{Truth, simulate};
use levier::response::{ChannelFit, ChannelReason, ChannelStatus, Note, ResponseData, ResponseSetup, fit};
use levier::value::Date;
use levier::{Code, Error};

const TRUTHS: [Truth; 2] =
    [Truth { ceiling: 900.0, half: 1200.0, theta: 0.5 }, Truth { ceiling: 600.0, half: 700.0, theta: 0.2 }];

fn weeks(n: usize) -> (ResponseData, ResponseSetup) {
    let simulated = simulate(11, n, &TRUTHS, 60.0);
    let mut setup = simulated.setup;
    setup.replicates = 40;
    let mut data = simulated.data;
    data.lines = (0..n as u64).map(|row| row + 2).collect();
    (data, setup)
}

fn error(data: &ResponseData, setup: &ResponseSetup) -> Error {
    fit(data, setup, &mut |_, _| true).unwrap_err()
}

#[test]
fn a_hole_is_refused_with_its_line_and_column() {
    let (mut data, setup) = weeks(104);
    data.channels[1].1[30] = None;
    let found = error(&data, &setup);
    assert_eq!(
        (found.code(), found.line_number(), found.field_name()),
        (Code::MissingValues, Some(32), Some("channel1"))
    );
    assert_eq!(found.found_text(), Some(data.dates[30].to_string().as_str()));
}

#[test]
fn rows_without_an_outcome_at_either_end_are_left_out_and_counted() {
    let (mut data, setup) = weeks(104);
    data.outcome[0] = None;
    data.outcome[102] = None;
    data.outcome[103] = None;
    let fit = fit(&data, &setup, &mut |_, _| true).unwrap();
    assert_eq!((fit.dropped_rows, fit.dates.len()), (3, 101));
    assert_eq!(fit.dates[0], data.dates[1]);
    data.outcome[50] = None;
    assert_eq!(error(&data, &setup).code(), Code::MissingValues);
}

#[test]
fn dates_that_jump_or_repeat_are_refused() {
    let (mut data, setup) = weeks(104);
    let kept = data.dates[40];
    data.dates[40] = kept.plus_days(2).unwrap();
    let found = error(&data, &setup);
    assert_eq!((found.code(), found.line_number()), (Code::IrregularDates, Some(42)));
    data.dates[40] = data.dates[39];
    let found = error(&data, &setup);
    assert_eq!((found.code(), found.line_number()), (Code::DuplicateDates, Some(42)));
}

#[test]
fn calendar_months_are_regular() {
    let (mut data, mut setup) = weeks(72);
    setup.channels.truncate(1);
    data.dates = (0..72).map(|t| Date::new(2018 + t / 12, (t % 12) as u8 + 1, 1).unwrap()).collect();
    assert_eq!(fit(&data, &setup, &mut |_, _| true).unwrap().period_days, 30.4375);
    data.dates.remove(20);
    data.dates.push(Date::new(2024, 1, 1).unwrap());
    assert_eq!(error(&data, &setup).code(), Code::IrregularDates);
}

#[test]
fn rows_may_come_in_any_order() {
    let (data, setup) = weeks(104);
    let mut turned = data.clone();
    turned.dates.reverse();
    turned.outcome.reverse();
    turned.channels.iter_mut().for_each(|(_, values)| values.reverse());
    let (a, b) = (fit(&data, &setup, &mut |_, _| true), fit(&turned, &setup, &mut |_, _| true));
    assert_eq!(a.unwrap(), b.unwrap());
}

#[test]
fn too_few_points_are_refused_with_what_is_needed() {
    let (data, setup) = weeks(20);
    let found = error(&data, &setup);
    assert_eq!(found.code(), Code::TooFewPoints);
    assert_eq!(found.details()["points"], 20.0.into());
    assert_eq!(found.details()["needed"], 26.0.into());
    // Level, trend and three numbers a channel, no season in so short a table: 2 × 20 > 38.
    let truths = [TRUTHS[0]; 6];
    let simulated = simulate(1, 38, &truths, 60.0);
    let found = error(&simulated.data, &simulated.setup);
    assert_eq!((found.code(), &found.details()["parameters"]), (Code::TooFewPoints, &20.0.into()));
}

#[test]
fn the_rest_of_the_table_is_checked() {
    let (data, setup) = weeks(104);
    let mut constant = data.clone();
    constant.outcome.fill(Some(5.0));
    assert_eq!(error(&constant, &setup).code(), Code::ConstantOutcome);
    let mut unknown = setup.clone();
    unknown.controls.push("weather".into());
    assert_eq!(error(&data, &unknown).field_name(), Some("weather"));
    let mut twice = setup.clone();
    twice.channels.push("channel0".into());
    assert_eq!(error(&data, &twice).code(), Code::DuplicateName);
    let mut negative = data.clone();
    negative.channels[0].1[3] = Some(-1.0);
    assert_eq!(error(&negative, &setup).code(), Code::NegativeInput);
    let mut pairs = setup.clone();
    pairs.fourier_pairs = 4;
    assert_eq!(error(&data, &pairs).code(), Code::OutOfRange);
    let mut none = setup;
    none.channels.clear();
    assert_eq!(error(&data, &none).code(), Code::NoChannels);
}

#[test]
fn a_channel_without_a_curve_is_refused_and_the_others_stay() {
    let (mut data, setup) = weeks(156);
    data.channels[0].1.fill(Some(800.0));
    let constant = fit(&data, &setup, &mut |_, _| true).unwrap();
    assert_eq!(constant.channels[0].status(), ChannelStatus::Refused);
    assert_eq!(constant.channels[0].reason(), Some(ChannelReason::ConstantSpend));
    assert!(constant.channels[0].found().is_none());
    assert_eq!(constant.channels[0].today, 800.0);
    assert!(constant.channels[1].found().unwrap().curve.is_some());
    for (t, x) in data.channels[0].1.iter_mut().enumerate() {
        *x = Some(if t % 5 < 2 { 800.0 } else { 0.0 });
    }
    let switched = fit(&data, &setup, &mut |_, _| true).unwrap();
    assert_eq!(switched.channels[0].reason(), Some(ChannelReason::TooFewSpendLevels));
    assert!(switched.notes.contains(&Note::ChannelAsControl));
}

#[test]
fn channels_that_move_together_are_said() {
    let (mut data, setup) = weeks(156);
    data.channels[1].1 = data.channels[0].1.iter().map(|x| x.map(|x| 1.02 * x + 5.0)).collect();
    let fit = fit(&data, &setup, &mut |_, _| true).unwrap();
    let said =
        fit.channels.iter().filter(|c| c.reason() == Some(ChannelReason::Collinear)).collect::<Vec<_>>();
    assert!(!said.is_empty(), "{:?}", fit.channels.iter().map(ChannelFit::reason).collect::<Vec<_>>());
    assert!(fit.channels.iter().all(|c| c.status() != ChannelStatus::Identified));
}

#[test]
fn no_bend_in_the_range_seen_is_said_and_the_curve_bends_anyway() {
    let truths = [Truth { ceiling: 40_000.0, half: 60_000.0, theta: 0.3 }];
    let simulated = simulate(5, 156, &truths, 60.0);
    let fit = fit(&simulated.data, &simulated.setup, &mut |_, _| true).unwrap();
    let channel = &fit.channels[0];
    let found = channel.found().unwrap();
    assert_eq!(found.reason, Some(ChannelReason::SaturationNotIdentified));
    for curve in found.draws.iter().chain(&found.curve) {
        let (inside, edge, outside) = (
            curve.derivative(0.5 * channel.seen.max),
            curve.derivative(channel.seen.max),
            curve.derivative(1.5 * channel.seen.max),
        );
        assert!(outside < edge && edge < inside && edge <= 0.8 * curve.derivative(0.0) * (1.0 + 1e-9));
    }
}

#[test]
fn a_short_table_has_no_season() {
    let (data, setup) = weeks(38);
    let fit = fit(&data, &setup, &mut |_, _| true).unwrap();
    assert!(fit.notes.contains(&Note::SeasonNotFitted) && fit.notes.contains(&Note::FewPointsPerParameter));
}

#[test]
fn a_fit_can_be_cancelled() {
    let (data, setup) = weeks(104);
    let mut seen = Vec::new();
    let found = fit(&data, &setup, &mut |done, total| {
        seen.push((done, total));
        done < 3
    })
    .unwrap_err();
    assert_eq!(found.code(), Code::Cancelled);
    assert_eq!(seen, [(0, 40), (1, 40), (2, 40), (3, 40)]);
}
