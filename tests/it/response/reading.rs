//! A fit, read: its parts make the whole, its errors are told, its events are found or refused.

use super::tables::{Truth, normal, simulate};
use levier::Code;
use levier::response::{
    EventStatus, Fit, Note, PartKind, ResidualPattern, Residuals, ResponseEvent, StepKind, fit,
};
use levier::value::Date;
use proptest::prelude::*;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

const TRUTHS: [Truth; 2] =
    [Truth { ceiling: 900.0, half: 900.0, theta: 0.2 }, Truth { ceiling: 500.0, half: 700.0, theta: 0.5 }];

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn event(name: &str, from: &str, to: &str) -> ResponseEvent {
    ResponseEvent { name: name.into(), from: date(from), to: date(to) }
}

fn fitted(simulated: &super::tables::Simulated) -> Fit {
    fit(&simulated.data, &simulated.setup, &mut |_, _| true).unwrap()
}

/// Adds to the outcome in the periods of the table that `when` picks by their first day.
fn add(simulated: &mut super::tables::Simulated, amount: f64, when: impl Fn(Date) -> bool) {
    for (day, y) in simulated.data.dates.iter().zip(&mut simulated.data.outcome) {
        if when(*day) {
            *y = y.map(|y| y + amount);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_parts_make_the_whole(
        seed in 0u64..1000, weeks in 60usize..140, trend in any::<bool>(), pairs in 0u8..3, noise in 1.0..300.0f64,
        on_off in any::<bool>(), jump in -500.0..500.0f64,
    ) {
        let mut simulated = simulate(seed, weeks, &TRUTHS, noise);
        simulated.setup.replicates = 20;
        (simulated.setup.trend, simulated.setup.fourier_pairs) = (trend, pairs);
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        simulated.data.controls.push(("price".into(), (0..weeks).map(|_| Some(90.0 + normal(&mut random))).collect()));
        simulated.setup.controls.push("price".into());
        if on_off {
            simulated.data.channels.push(("radio".into(), (0..weeks).map(|t| Some(if t % 3 == 0 { 400.0 } else { 0.0 })).collect()));
            simulated.setup.channels.push("radio".into());
        }
        simulated.setup.events = vec![event("sale", "2022-05-02", "2022-05-20"), event("strike", "2022-08-10", "2022-08-10")];
        add(&mut simulated, jump, |day| day >= date("2022-05-02") && day <= date("2022-05-20"));
        let fit = fitted(&simulated);
        let reading = &fit.reading;
        let size = fit.observed.iter().fold(0.0f64, |most, y| most.max(y.abs()));
        let sum = |values: &[f64]| values.iter().sum::<f64>();
        for t in 0..weeks {
            let parts: f64 = reading.parts.iter().map(|part| part.values[t]).sum();
            prop_assert!((parts - fit.fitted[t]).abs() <= 1e-9 * size);
            prop_assert!((reading.residuals.values[t] - (fit.observed[t] - fit.fitted[t])).abs() <= 1e-12 * size);
        }
        // With a level in the model the errors cancel out.
        prop_assert!(sum(&reading.residuals.values).abs() <= 1e-9 * size * weeks as f64);
        for part in &reading.parts {
            prop_assert!((sum(&part.values) - part.total).abs() <= 1e-9 * size * weeks as f64, "{part:?}");
            let centred = matches!(part.kind, PartKind::Trend | PartKind::Season | PartKind::Weekday | PartKind::Control);
            prop_assert_eq!(part.interval.is_none(), centred);
        }
        let count = |kind| reading.parts.iter().filter(|part| part.kind == kind).count();
        prop_assert_eq!(
            (count(PartKind::Level), count(PartKind::Trend), count(PartKind::Season), count(PartKind::Control), count(PartKind::Event)),
            (1, usize::from(trend), usize::from(pairs > 0), 1, 2)
        );
        prop_assert_eq!((count(PartKind::StraightChannel), count(PartKind::Channel)), (usize::from(on_off), 2));
        for (name, found) in fit.channels.iter().filter_map(|channel| Some((&channel.name, channel.found()?))) {
            let part = reading.parts.iter().find(|part| part.name.as_ref() == Some(name)).unwrap();
            prop_assert!((part.total - found.contribution).abs() <= 1e-9 * size * weeks as f64);
            let (low, high) = part.interval.unwrap();
            let (other_low, other_high) = found.contribution_interval;
            prop_assert!((low - other_low).abs() + (high - other_high).abs() <= 1e-9 * size * weeks as f64);
            let (low, high) = found.carry_over_interval;
            prop_assert!((0.0..=0.9).contains(&low) && low <= high && high <= 0.9);
        }
        let steps = &reading.waterfall;
        prop_assert_eq!((steps[0].kind, steps[0].from), (StepKind::Base, 0.0));
        let (total, rest) = steps.split_last().unwrap();
        for pair in rest.windows(2) {
            prop_assert_eq!(pair[0].to, pair[1].from);
        }
        prop_assert_eq!((total.kind, total.from, total.to), (StepKind::Total, 0.0, rest.last().unwrap().to));
        prop_assert!((total.to - sum(&fit.observed)).abs() <= 1e-9 * size * weeks as f64);
        let channels: Vec<f64> = rest.iter().filter(|step| !matches!(step.kind, StepKind::Base | StepKind::Event)).map(|step| step.value).collect();
        prop_assert!(channels.windows(2).all(|pair| pair[0] >= pair[1]));
        let band = reading.band.as_ref().unwrap();
        prop_assert!(band.low.iter().zip(&band.high).all(|(low, high)| low <= high));
        if let Some(holdout) = &fit.holdout {
            prop_assert_eq!(holdout.predicted.len(), holdout.periods);
        }
    }
}

/// A sale of three weeks worth 600 each, of which the season and the channels know nothing.
#[test]
fn an_event_of_known_size_is_found_and_no_longer_an_outlier() {
    let mut simulated = simulate(11, 130, &TRUTHS, 60.0);
    add(&mut simulated, 600.0, |day| day >= date("2023-03-06") && day <= date("2023-03-20"));
    let before = fitted(&simulated);
    let dates = |fit: &Fit| -> Vec<String> {
        fit.reading.residuals.outliers.iter().map(|one| one.date.to_string()).collect()
    };
    for week in ["2023-03-06", "2023-03-13", "2023-03-20"] {
        assert!(dates(&before).contains(&week.to_owned()), "{week} is not among {:?}", dates(&before));
    }
    // From a Wednesday to a Tuesday: it touches three weeks that start on Mondays.
    simulated.setup.events = vec![event("sale", "2023-03-08", "2023-03-21")];
    let after = fitted(&simulated);
    assert_eq!(dates(&after), Vec::<String>::new());
    let sale = &after.reading.events[0];
    assert_eq!((sale.status, sale.periods, sale.distinguishable), (EventStatus::Fitted, 3, Some(true)));
    let (low, high) = sale.effect_interval.unwrap();
    assert!(low <= 600.0 && 600.0 <= high && high - low < 300.0, "{low} to {high}");
    assert!(after.nrmse < before.nrmse);
    let step = after.reading.waterfall.iter().find(|step| step.kind == StepKind::Event).unwrap();
    assert_eq!((step.value, step.name.as_deref()), (sale.total.unwrap(), Some("sale")));
}

#[test]
fn an_event_that_cannot_be_told_from_something_else_is_left_out_and_said() {
    let mut simulated = simulate(5, 104, &TRUTHS, 60.0);
    simulated.setup.replicates = 20;
    simulated.setup.events = vec![
        event("before", "2019-01-01", "2019-02-01"),
        event("always", "2000-01-01", "2100-01-01"),
        event("sale", "2022-06-06", "2022-06-26"),
        event("the same sale", "2022-06-08", "2022-06-20"),
    ];
    let fit = fitted(&simulated);
    let statuses: Vec<EventStatus> = fit.reading.events.iter().map(|one| one.status).collect();
    assert_eq!(
        statuses,
        [EventStatus::OutsideData, EventStatus::EveryPeriod, EventStatus::Fitted, EventStatus::Repeats]
    );
    for one in &fit.reading.events {
        assert_eq!(one.effect.is_some(), one.status == EventStatus::Fitted);
        assert_eq!(one.total.is_some(), one.status == EventStatus::Fitted);
    }
    assert!(fit.notes.contains(&Note::EventLeftOut));
    let text = serde_json::to_string(&fit).unwrap();
    assert_eq!(serde_json::from_str::<Fit>(&text).unwrap(), fit);
}

#[test]
fn events_that_make_no_sense_are_refused_by_name() {
    let mut simulated = simulate(5, 104, &TRUTHS, 60.0);
    let mut refused = |events| {
        simulated.setup.events = events;
        fit(&simulated.data, &simulated.setup, &mut |_, _| true).unwrap_err()
    };
    let blank = refused(vec![event("  ", "2022-06-06", "2022-06-06")]);
    assert_eq!((blank.code(), blank.field_name()), (Code::MissingInput, Some("event")));
    let backwards = refused(vec![event("sale", "2022-06-26", "2022-06-06")]);
    assert_eq!(
        (backwards.code(), backwards.field_name(), backwards.found_text()),
        (Code::EventEndsBeforeStart, Some("sale"), Some("2022-06-06"))
    );
    let twice =
        refused(vec![event("sale", "2022-06-06", "2022-06-06"), event("sale", "2022-07-06", "2022-07-06")]);
    assert_eq!((twice.code(), twice.found_text()), (Code::DuplicateName, Some("sale")));
    let column = refused(vec![event("channel0", "2022-06-06", "2022-06-06")]);
    assert_eq!(column.code(), Code::DuplicateName);
}

/// Errors of known pattern. The autocorrelation of an AR(1) with 0.6 is 0.6; of alternating signs, −1.
#[test]
fn errors_that_follow_one_another_are_told_from_chance() {
    let first = date("2020-01-06");
    let dates: Vec<Date> = (0..300).map(|t| first.plus_days(7 * t).unwrap()).collect();
    let mut random = ChaCha8Rng::seed_from_u64(3);
    let chance: Vec<f64> = dates.iter().map(|_| normal(&mut random)).collect();
    let lasting: Vec<f64> = chance
        .iter()
        .scan(0.0, |last, e| {
            *last = 0.6 * *last + e;
            Some(*last)
        })
        .collect();
    let turning: Vec<f64> = (0..300).map(|t| if t % 2 == 0 { 5.0 } else { -5.0 }).collect();
    let read = |errors: &[f64]| Residuals::of(&dates, errors, &vec![0.0; errors.len()], 0.0);
    assert_eq!(read(&chance).pattern, ResidualPattern::Unrelated);
    assert_eq!(read(&lasting).pattern, ResidualPattern::Persisting);
    assert!((read(&lasting).lag_one - 0.6).abs() < 0.1);
    assert_eq!(read(&turning).pattern, ResidualPattern::Alternating);
    assert!((read(&turning).lag_one + 1.0).abs() < 0.01);
    // Normal errors: the usual error is their standard deviation.
    assert!((read(&chance).usual - 1.0).abs() < 0.1);
    let exact = Residuals::of(&dates, &chance, &chance, 0.0);
    assert!(exact.outliers.is_empty() && exact.usual == 0.0);
}

/// A fit leaves independent errors a little against themselves: what is expected of them agrees with the mean
/// over forty tables whose errors are independent, and the verdict is then «chance» nineteen times in twenty.
#[test]
fn a_fit_s_own_errors_are_not_blamed_for_what_fitting_does_to_them() {
    let tables = 40;
    let (mut found, mut expected, mut blamed) = (0.0, 0.0, 0);
    for seed in 0..tables {
        let mut simulated = simulate(500 + seed, 104, &TRUTHS, 0.0);
        simulated.setup.replicates = 20;
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        for y in &mut simulated.data.outcome {
            *y = y.map(|y| y + 80.0 * normal(&mut random));
        }
        let residuals = fitted(&simulated).reading.residuals;
        found += residuals.lag_one / tables as f64;
        expected += f64::midpoint(residuals.lag_by_chance.0, residuals.lag_by_chance.1) / tables as f64;
        blamed += u32::from(residuals.pattern != ResidualPattern::Unrelated);
    }
    println!("found {found}, expected {expected}, blamed {blamed}");
    assert!(expected < -0.05, "{expected}");
    // The mean of forty correlations of 104 errors has a standard error of 0.016.
    assert!((found - expected).abs() < 0.05, "{found} where {expected} is expected");
    assert!(blamed <= 6, "{blamed} of {tables}");
}
