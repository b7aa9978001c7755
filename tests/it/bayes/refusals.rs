//! What is refused, with the code and the place.

use crate::response::tables::{Truth, simulate};
use levier::Code;
use levier::bayes::{LiftTest, MixChain, MixModel, mix_defaults, mix_summary};

const TRUTHS: [Truth; 1] = [Truth { ceiling: 900.0, half: 1200.0, theta: 0.5 }];

fn refused(change: impl FnOnce(&mut MixModel)) -> (Code, Option<String>) {
    let table = simulate(3, 60, &TRUTHS, 80.0);
    let mut model = mix_defaults(&table.data, &table.setup).unwrap();
    change(&mut model);
    let error = MixChain::new(&table.data, &table.setup, &model, (0, 1), (50, 50)).unwrap_err();
    (error.code(), error.field_name().map(str::to_owned))
}

fn lift(channel: &str, error: f64) -> LiftTest {
    LiftTest { channel: channel.into(), from: 0.0, to: 10.0, lift: 5.0, standard_error: error }
}

#[test]
fn models_that_cannot_be_sampled() {
    let out = |field: &str| (Code::OutOfRange, Some(field.to_owned()));
    assert_eq!(refused(|m| m.priors.noise.scale = 0.0), out("noise"));
    assert_eq!(refused(|m| m.priors.intercept.mean = f64::NAN), out("intercept"));
    assert_eq!(refused(|m| m.priors.channels[0].carry_over.a = -1.0), out("carry_over"));
    assert_eq!(refused(|m| m.fourier_pairs = 4), out("fourier_pairs"));
    assert_eq!(refused(|m| m.carry_over.l_max = Some(0)), out("l_max"));
    assert_eq!(refused(|m| m.lift_tests = vec![lift("channel0", 0.0)]), out("standard_error"));
    let unknown = (Code::UnknownColumn, Some("radio".to_owned()));
    assert_eq!(refused(|m| m.lift_tests = vec![lift("radio", 1.0)]), unknown);
    assert_eq!(refused(|m| m.priors.channels[0].name = "radio".into()), unknown);
    assert_eq!(refused(|m| m.priors.channels.clear()).0, Code::MissingInput);
    assert_eq!(refused(|m| m.hold_out = 50).0, Code::TooFewPoints);
}

#[test]
fn lengths_that_make_no_sense() {
    let table = simulate(3, 60, &TRUTHS, 80.0);
    let model = mix_defaults(&table.data, &table.setup).unwrap();
    let length = MixChain::new(&table.data, &table.setup, &model, (0, 1), (50, 10)).unwrap_err();
    assert_eq!((length.code(), length.field_name()), (Code::OutOfRange, Some("draws")));
    let mut chain = MixChain::new(&table.data, &table.setup, &model, (0, 1), (50, 50)).unwrap();
    chain.advance(100).unwrap();
    let summary = |draws: &[f64], stats: &[_]| {
        mix_summary(&table.data, &table.setup, &model, draws, stats).unwrap_err().code()
    };
    assert_eq!(summary(&chain.draws()[1..], &[chain.stats().clone()]), Code::RowLength);
    assert_eq!(summary(chain.draws(), &[]), Code::MissingInput);
}
