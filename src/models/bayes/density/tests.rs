//! The density against what it should be: finite differences, and the integral done another way.

use super::design::Design;
use super::log_density::Density;
use crate::bayes::defaults::mix_defaults;
use crate::bayes::model::{LiftTest, MixAdstock, MixEffect, MixFamily, MixModel, MixTrend};
use crate::response::{ResponseData, ResponseFamily, ResponseSetup};
use crate::value::Date;
use proptest::prelude::*;

/// Two channels, a control and an outcome of `n` weeks from a few sines.
fn table(n: usize) -> (ResponseData, ResponseSetup) {
    let first = Date::parse("2022-01-03").unwrap();
    let wave = |t: usize, pace: f64| (pace * t as f64).sin();
    let some = |f: &dyn Fn(usize) -> f64| (0..n).map(|t| Some(f(t))).collect::<Vec<_>>();
    let data = ResponseData {
        dates: (0..n).map(|t| first.plus_days(7 * t as i64).unwrap()).collect(),
        lines: Vec::new(),
        outcome: some(&|t| 900.0 + 150.0 * wave(t, 0.7) + 80.0 * wave(t, 2.3) + 2.0 * t as f64),
        channels: vec![
            ("tv".into(), some(&|t| if t % 5 == 0 { 0.0 } else { 4000.0 * (1.0 + wave(t, 1.9)) })),
            ("search".into(), some(&|t| 700.0 + 500.0 * wave(t, 3.1))),
        ],
        controls: vec![("price".into(), some(&|t| 10.0 + wave(t, 0.4)))],
    };
    let setup = ResponseSetup {
        source: "s1".into(),
        outcome: "sales".into(),
        outcome_is_money: true,
        channels: vec!["tv".into(), "search".into()],
        controls: vec!["price".into()],
        family: ResponseFamily::Negexp,
        trend: true,
        fourier_pairs: 1,
        seed: 1,
        replicates: 20,
        events: Vec::new(),
    };
    (data, setup)
}

fn density(change: impl FnOnce(&mut MixModel)) -> Density {
    let (data, setup) = table(61);
    let mut model = mix_defaults(&data, &setup).unwrap();
    change(&mut model);
    Density::new(Design::new(&data, &setup, &model).unwrap())
}

fn lift(channel: &str, to: f64) -> LiftTest {
    LiftTest { channel: channel.into(), from: 300.0, to, lift: 90.0, standard_error: 40.0 }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn the_gradient_is_that_of_the_density(
        place in prop::collection::vec(-1.5..1.5_f64, 16),
        kind in 0usize..3, lags in prop::option::of(1usize..12), normalised in any::<bool>(),
        drift in any::<bool>(), drifting in any::<bool>(), lifts in any::<bool>(), hold_out in 0usize..9,
    ) {
        let mut density = density(|model| {
            model.family = [MixFamily::Logistic, MixFamily::Negexp, MixFamily::Hill][kind];
            model.carry_over = MixAdstock { l_max: lags, normalised };
            model.trend = if drift { MixTrend::Drift } else { MixTrend::Linear };
            model.effect = if drifting { MixEffect::Drifting } else { MixEffect::Steady };
            model.hold_out = hold_out;
            if lifts {
                model.lift_tests = vec![lift("tv", 2500.0), lift("search", 800.0), lift("tv", 9000.0)];
            }
        });
        let position = &place[..density.design.sampled()];
        let mut gradient = vec![0.0; position.len()];
        density.gradient(position, &mut gradient).unwrap();
        for (i, slope) in gradient.iter().enumerate() {
            let mut at = |step: f64| {
                let mut moved = position.to_vec();
                moved[i] += step;
                density.gradient(&moved, &mut vec![0.0; position.len()]).unwrap()
            };
            // Central differences of order 4, and the last digits of the density itself: where it is −2e7, one
            // of them over h is 4e-6.
            let h = 1e-3;
            let digits = 16.0 * f64::EPSILON * at(0.0).abs() / h;
            let measured = (8.0 * (at(h) - at(-h)) - (at(2.0 * h) - at(-2.0 * h))) / (12.0 * h);
            let gap = (slope - measured).abs();
            prop_assert!(gap < 1e-6 * (1.0 + slope.abs()) + digits, "{i}: {slope} {measured}");
        }
    }
}

/// ln p of the outcome with the linear part integrated out, from the n × n covariance σ²I + XVXᵀ.
fn directly(density: &Density, position: &[f64]) -> f64 {
    let design = &density.design;
    let n = design.rows;
    let mut r = design.target[..n].to_vec();
    for c in 0..design.drivers.len() {
        let point = density.point(position, c);
        let mut channel = super::media_effect::Channel::new(n, design.family);
        channel.forward(&design.drivers[c].spend, point.shape, design.family, design.carry);
        for (r, s) in r.iter_mut().zip(&channel.saturation) {
            *r -= point.ceiling * s;
        }
    }
    let noise = position[0].exp();
    let mut l = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..=i {
            l[i][j] = if i == j { noise * noise } else { 0.0 };
            for ((column, prior), (role, _)) in
                design.columns.iter().zip(&design.linear_priors).zip(&design.roles)
            {
                let drift =
                    if *role == crate::response::MixRole::DriftWave { position[1].exp() } else { 1.0 };
                l[i][j] += (drift * prior.sd).powi(2) * column[i] * column[j];
            }
        }
    }
    let mut value = -0.5 * n as f64 * std::f64::consts::TAU.ln();
    for i in 0..n {
        for j in 0..=i {
            let along: f64 = (0..j).map(|k| l[i][k] * l[j][k]).sum();
            l[i][j] = if i == j { (l[i][i] - along).sqrt() } else { (l[i][j] - along) / l[j][j] };
        }
        let along: f64 = (0..i).map(|k| l[i][k] * r[k]).sum();
        r[i] = (r[i] - along) / l[i][i];
        value -= l[i][i].ln() + 0.5 * r[i] * r[i];
    }
    value
}

#[test]
fn the_linear_part_is_integrated_out() {
    for trend in [MixTrend::None, MixTrend::Linear, MixTrend::Drift] {
        let mut density = density(|model| model.trend = trend);
        let extra = usize::from(trend == MixTrend::Drift);
        let mut compared = Vec::new();
        for shift in [0.0, 0.4, -0.7] {
            let mut position = density.position(0.6, 0.9, &[], &[]);
            position.resize(1 + extra, 0.0);
            position.extend([0.2 + shift, 0.5 - shift, -0.3, -0.4, 0.9 + shift, 0.1]);
            position[0] += shift;
            let mut gradient = vec![0.0; position.len()];
            let whole = density.gradient(&position, &mut gradient).unwrap();
            compared.push(whole - prior(&density, &position) - directly(&density, &position));
        }
        assert!(compared.iter().all(|rest| rest.abs() < 1e-8), "{compared:?}");
    }
}

/// The priors' part of the density, written out again.
fn prior(density: &Density, position: &[f64]) -> f64 {
    let design = &density.design;
    let half_normal = |x: f64, scale: f64| x.ln() - 0.5 * (x / scale).powi(2);
    let mut value = half_normal(position[0].exp(), design.noise_scale);
    if design.drift {
        value += half_normal(position[1].exp(), design.drift_scale);
    }
    for (c, driver) in design.drivers.iter().enumerate() {
        let point = density.point(position, c);
        let (theta, h) = (point.shape.theta, 1.0 / point.shape.inverse_half);
        let (beta, half) = (driver.priors.carry_over, driver.priors.half_saturation);
        value += beta.a * theta.ln() + beta.b * (1.0 - theta).ln();
        // Inverse gamma density h^(−shape − 1)·e^(−scale / h), times h for its logarithm.
        value += -half.shape * h.ln() - half.scale / h;
        value += half_normal(point.ceiling, driver.priors.ceiling.scale);
    }
    value
}

#[test]
fn the_way_back_is_the_way() {
    let density = density(|model| {
        model.family = MixFamily::Hill;
        model.trend = MixTrend::Drift;
        model.effect = MixEffect::Drifting;
    });
    let position: Vec<f64> = (0..density.design.sampled()).map(|i| (i as f64 * 1.3).sin()).collect();
    let points: Vec<_> = (0..2)
        .map(|c| {
            let point = density.point(&position, c);
            (point.shape, point.ceiling)
        })
        .collect();
    let mut effect = position[2..density.design.first_channel()].to_vec();
    effect[0] = effect[0].exp();
    let back = density.position(position[0].exp(), position[1].exp(), &effect, &points);
    for (a, b) in position.iter().zip(&back) {
        assert!((a - b).abs() < 1e-12);
    }
}

#[test]
fn a_sampled_fit_reads_as_the_sum_of_its_parts() {
    use crate::response::{PartKind, ResponseEvent};
    let (data, mut setup) = table(80);
    setup.events = vec![ResponseEvent { name: "sale".into(), from: data.dates[20], to: data.dates[23] }];
    let mut model = mix_defaults(&data, &setup).unwrap();
    assert!(model.priors.controls.iter().any(|control| control.name == "sale"), "an event is a control");
    model.trend = MixTrend::Drift;
    model.hold_out = 6;
    let mut chain = crate::bayes::MixChain::new(&data, &setup, &model, (0, 3), (60, 60)).unwrap();
    chain.advance(120).unwrap();
    let fit =
        crate::bayes::mix_summary(&data, &setup, &model, chain.draws(), &[chain.stats().clone()]).unwrap();
    let parts = &fit.reading.parts;
    let kinds: Vec<PartKind> = parts.iter().map(|part| part.kind).collect();
    let expected = [
        PartKind::Level,
        PartKind::Trend,
        PartKind::Season,
        PartKind::Control,
        PartKind::Event,
        PartKind::Channel,
        PartKind::Channel,
    ];
    assert_eq!(kinds, expected);
    for (t, fitted) in fit.fitted.iter().enumerate() {
        let sum: f64 = parts.iter().map(|part| part.values[t]).sum();
        assert!((sum - fitted).abs() < 1e-9 * fitted.abs(), "{t}: {sum} {fitted}");
    }
    let last = fit.reading.waterfall.last().unwrap();
    assert!((last.to - fit.fitted.iter().sum::<f64>()).abs() < 1e-9 * last.to.abs());
    for part in parts {
        let total: f64 = part.values.iter().sum();
        let same = (total - part.total).abs() < 1e-9 * fit.fitted.iter().sum::<f64>();
        assert!(same, "{:?} {total} {}", part.kind, part.total);
        assert_eq!(part.interval.is_some(), !part.kind.is_centred());
        assert!(part.interval.is_none_or(|(low, high)| low <= part.total && part.total <= high));
    }
    let event = &fit.reading.events[0];
    assert_eq!((event.periods, event.event.name.as_str()), (4, "sale"));
    assert!(event.effect.is_some());
    let residuals: Vec<f64> = fit.observed.iter().zip(&fit.fitted).map(|(y, f)| y - f).collect();
    assert_eq!(fit.reading.residuals.values, residuals);
    // A kept model gains what the table has since.
    let mut kept = model.clone();
    kept.priors.controls.clear();
    kept.priors.channels.remove(0);
    let whole = crate::bayes::mix_model(&data, &setup, Some(kept)).unwrap();
    assert_eq!((whole.priors.controls.len(), whole.priors.channels.len()), (2, 2));
    assert_eq!((whole.trend, whole.hold_out), (MixTrend::Drift, 6));
}
