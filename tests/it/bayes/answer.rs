//! What the answer holds, and that the allocation can read it.

use super::run::sample;
use crate::response::tables::{Truth, simulate};
use levier::bayes::{MixFamily, MixModel, mix_defaults, mix_prior_predictive};
use levier::budget::FitForBudget;
use levier::response::{ChannelReason, ChannelStatus, Curve, Fit, Note};

const TRUTHS: [Truth; 2] =
    [Truth { ceiling: 900.0, half: 1200.0, theta: 0.5 }, Truth { ceiling: 600.0, half: 700.0, theta: 0.2 }];

#[test]
fn the_answer_adds_up_and_is_read_by_the_budget() {
    let mut table = simulate(3, 130, &TRUTHS, 80.0);
    let still = vec![Some(40.0); 130];
    table.data.channels.push(("posters".into(), still));
    table.setup.channels.push("posters".into());
    let model = mix_defaults(&table.data, &table.setup).unwrap();
    assert_eq!(model.priors.channels.len(), 2);
    let fit = sample(&table.data, &table.setup, &model, 4, (2, 300, 600));
    let sampled = fit.sampled.as_ref().unwrap();
    assert_eq!((&sampled.fitted.mean, &sampled.baseline.mean), (&fit.fitted, &fit.baseline));
    for t in 0..130 {
        let parts: f64 = sampled.channels.iter().map(|channel| channel.contributions.mean[t]).sum();
        assert!((fit.baseline[t] + parts - fit.fitted[t]).abs() < 1e-6);
        assert!((fit.observed[t] - fit.fitted[t] - fit.reading.residuals.values[t]).abs() < 1e-9);
        let (fitted, predicted) = (&sampled.fitted, &sampled.predicted);
        assert!(predicted.low[t] < fitted.low[t] && fitted.high[t] < predicted.high[t]);
    }
    let names: Vec<&str> = fit.channels.iter().map(|c| c.name.as_str()).collect();
    assert_eq!(names, ["channel0", "channel1", "posters"]);
    let posters = &fit.channels[2];
    assert_eq!(
        (posters.status(), posters.reason()),
        (ChannelStatus::Refused, Some(ChannelReason::ConstantSpend))
    );
    assert!(posters.found().is_none());
    let draws = |c: usize| &fit.channels[c].found().unwrap().draws;
    assert_eq!((draws(0).len(), draws(1).len()), (1000, 1000));
    assert!(draws(0).iter().all(|curve| matches!(curve, Curve::Negexp { .. })));

    let text = serde_json::to_string(&fit).unwrap();
    assert!(!text.contains("NaN") && text.contains(r#""curve":null"#));
    assert_eq!(serde_json::from_str::<Fit>(&text).unwrap(), fit);
    let budget = FitForBudget::from_json(&text).unwrap();
    assert_eq!(&budget.channels[0].draws, draws(0));
    assert_eq!(budget.channels[2].reason, Some(ChannelReason::ConstantSpend));
}

#[test]
fn a_model_survives_its_text_and_refuses_what_it_does_not_know() {
    let table = simulate(3, 60, &TRUTHS, 80.0);
    let model = mix_defaults(&table.data, &table.setup).unwrap();
    let text = serde_json::to_string(&model).unwrap();
    assert_eq!(serde_json::from_str::<MixModel>(&text).unwrap(), model);
    assert!(serde_json::from_str::<MixModel>(&text.replacen("\"family\"", "\"familly\"", 1)).is_err());
}

/// The interval of a Beta(1, 3) is 1 − 0.95^(1/3) to 1 − 0.05^(1/3); half-saturation is ln 3 · highest over a
/// Gamma(3, 1), whose quantiles are 0.8177 and 6.2958 (scipy 1.17: gamma(3).ppf); a half Normal's are 0.0627 and 1.9600
/// scales.
#[test]
fn the_prior_predictive_is_that_of_the_priors() {
    let table = simulate(3, 104, &TRUTHS, 80.0);
    let mut model = mix_defaults(&table.data, &table.setup).unwrap();
    model.family = MixFamily::Logistic;
    let prior = mix_prior_predictive(&table.data, &table.setup, &model, 8).unwrap();
    let channel = &prior.channels[0];
    let highest = channel.band.spend[60] / 1.5;
    let near = |(low, high): (f64, f64), (a, b): (f64, f64)| {
        assert!((low / a - 1.0).abs() < 0.2 && (high / b - 1.0).abs() < 0.1, "{low} {high}, not {a} {b}");
    };
    near(channel.carry_over, (0.0170, 0.6316));
    near(channel.half_saturation, (3.0_f64.ln() * highest / 6.2958, 3.0_f64.ln() * highest / 0.8177));
    let scale = model.priors.channels[0].ceiling.scale;
    near(channel.ceiling, (0.0627 * scale, 1.96 * scale));
    // What was observed is not a surprise to the priors.
    let inside =
        (0..104).filter(|&t| (prior.outcome.low[t]..=prior.outcome.high[t]).contains(&prior.observed[t]));
    assert!(inside.count() > 95);
    assert_eq!(mix_prior_predictive(&table.data, &table.setup, &model, 8).unwrap(), prior);
}

#[test]
fn periods_left_out_are_predicted() {
    let table = simulate(9, 130, &TRUTHS, 80.0);
    let mut model = mix_defaults(&table.data, &table.setup).unwrap();
    model.hold_out = 13;
    let fit = sample(&table.data, &table.setup, &model, 4, (2, 200, 200));
    let holdout = fit.holdout.unwrap();
    assert_eq!(holdout.periods, 13);
    // 13 periods, 90 %: fewer than 9 inside would come once in 150.
    let coverage = fit.sampled.unwrap().holdout_coverage_90.unwrap();
    assert!(coverage > 9.0 / 13.0 - 1e-9 && holdout.nrmse < 0.15, "{coverage} {holdout:?}");
    assert_eq!(holdout.predicted, fit.fitted[117..]);
    assert!(!fit.notes.contains(&Note::PoorHoldout));
    assert_eq!(fit.fitted.len(), 130);
}

/// Two channels that move together, and one whose spend hardly moves: the data cannot part the first two, and say
/// nothing of the third beside its prior.
#[test]
fn what_the_data_do_not_teach_is_said() {
    let mut table = simulate(11, 130, &TRUTHS, 80.0);
    let twin: Vec<Option<f64>> = table.data.channels[0].1.iter().map(|x| x.map(|x| 2.0 * x)).collect();
    let still = (0..130).map(|t| Some(1000.0 + f64::from(t % 3))).collect();
    for (name, spend) in [("twin", twin), ("still", still)] {
        table.data.channels.push((name.into(), spend));
        table.setup.channels.push(name.into());
    }
    let mut model = mix_defaults(&table.data, &table.setup).unwrap();
    // A ceiling so sure beforehand that weeks with a noise of 80 add nothing.
    model.priors.channels[3].ceiling.scale = 5.0;
    let fit = sample(&table.data, &table.setup, &model, 4, (2, 300, 500));
    for (c, other) in [(0, "twin"), (2, "channel0")] {
        let channel = fit.channels[c].found().unwrap();
        assert_eq!(channel.reason, Some(ChannelReason::Collinear), "{:?}", channel.collinear_with);
        assert_eq!(channel.collinear_with.as_deref(), Some(other));
    }
    assert_eq!(fit.channels[1].status(), ChannelStatus::Identified, "{:?}", fit.channels[1].reason());
    let still = fit.channels[3].found().unwrap();
    assert_eq!(
        still.reason,
        Some(ChannelReason::PosteriorIsPrior),
        "{:?}",
        fit.sampled.unwrap().channel("still")
    );
}
