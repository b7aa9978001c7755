//! Laws of the weekly model, on simulated tables of many shapes.

use super::tables::{Truth, simulate};
use levier::response::{ChannelFit, Fit, ResponseFamily, fit};
use proptest::prelude::*;

fn truths() -> impl Strategy<Value = Vec<Truth>> {
    let truth = (0.0..1500.0f64, 200.0..4000.0f64, 0.0..0.8f64).prop_map(|(ceiling, half, theta)| Truth {
        ceiling,
        half,
        theta,
    });
    prop::collection::vec(truth, 1..4)
}

fn families() -> impl Strategy<Value = ResponseFamily> {
    prop_oneof![Just(ResponseFamily::Negexp), Just(ResponseFamily::Hill)]
}

fn close(a: f64, b: f64, tolerance: f64) -> bool {
    (a - b).abs() <= tolerance * a.abs().max(b.abs()).max(1e-9)
}

fn numbers(fit: &Fit) -> Vec<f64> {
    let mut all = vec![fit.r2, fit.nrmse];
    all.extend(fit.fitted.iter().chain(&fit.baseline));
    for found in fit.channels.iter().filter_map(ChannelFit::found) {
        all.extend([found.contribution, found.carry_over, found.half_life_periods]);
        all.extend(found.contribution_share);
        all.extend([found.contribution_interval.0, found.contribution_interval.1]);
        let band = &found.band;
        all.extend(band.spend.iter().chain(&band.mean).chain(&band.low).chain(&band.high));
        for curve in found.draws.iter().chain(&found.curve) {
            all.extend(curve.params().values());
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_number_is_finite_and_the_parts_make_the_whole(
        seed in 0u64..1000, weeks in 40usize..180, truths in truths(), family in families(), noise in 0.0..400.0f64,
    ) {
        let mut simulated = simulate(seed, weeks, &truths, noise);
        simulated.setup.family = family;
        simulated.setup.replicates = 20;
        let fit = fit(&simulated.data, &simulated.setup, &mut |_, _| true).unwrap();
        prop_assert!(numbers(&fit).iter().all(|v| v.is_finite()));
        let mut parts: f64 = fit.baseline.iter().sum();
        for channel in &fit.channels {
            let found = channel.found().unwrap();
            let (low, high) = found.contribution_interval;
            prop_assert!(found.contribution >= 0.0 && low >= 0.0 && low <= high);
            prop_assert!(found.draws.iter().chain(&found.curve).all(|curve| curve.validate().is_ok()));
            prop_assert_eq!(found.draws.len(), 20);
            parts += found.contribution;
        }
        prop_assert!(close(parts, fit.fitted.iter().sum(), 1e-9));
        // With a level in the model the errors cancel out.
        prop_assert!(close(fit.observed.iter().sum(), fit.fitted.iter().sum(), 1e-9));
        let text = serde_json::to_string(&fit).unwrap();
        prop_assert_eq!(serde_json::from_str::<Fit>(&text).unwrap(), fit);
    }

    /// In another currency (a power of two, so that no digit is lost) every share and carry-over is the
    /// same to the last bit.
    #[test]
    fn the_currency_changes_nothing(
        seed in 0u64..1000, truths in truths(), family in families(), spend in -20i32..20, outcome in -20i32..20,
    ) {
        let mut simulated = simulate(seed, 90, &truths, 80.0);
        simulated.setup.family = family;
        simulated.setup.replicates = 20;
        let here = fit(&simulated.data, &simulated.setup, &mut |_, _| true).unwrap();
        let mut data = simulated.data.clone();
        for y in &mut data.outcome {
            *y = y.map(|y| y * 2f64.powi(outcome));
        }
        for (_, values) in &mut data.channels {
            for x in values {
                *x = x.map(|x| x * 2f64.powi(spend));
            }
        }
        let there = fit(&data, &simulated.setup, &mut |_, _| true).unwrap();
        prop_assert_eq!(&here.notes, &there.notes);
        prop_assert!(close(here.r2, there.r2, 1e-12));
        for (a, b) in here.channels.iter().zip(&there.channels) {
            prop_assert_eq!((a.status(), a.reason()), (b.status(), b.reason()));
            let (a, b) = (a.found().unwrap(), b.found().unwrap());
            prop_assert_eq!(a.carry_over, b.carry_over);
            prop_assert!(close(a.contribution_share.unwrap(), b.contribution_share.unwrap(), 1e-12));
            prop_assert!(close(a.curve.unwrap().value(500.0) * 2f64.powi(outcome), b.curve.unwrap().value(500.0 * 2f64.powi(spend)), 1e-12));
        }
    }

    #[test]
    fn the_order_of_channels_changes_nothing(seed in 0u64..1000, truths in truths(), turn in 0usize..3) {
        let mut simulated = simulate(seed, 90, &truths, 80.0);
        simulated.setup.replicates = 20;
        let here = fit(&simulated.data, &simulated.setup, &mut |_, _| true).unwrap();
        let turn = turn % truths.len();
        simulated.setup.channels.rotate_left(turn);
        simulated.data.channels.rotate_right(turn);
        let mut there = fit(&simulated.data, &simulated.setup, &mut |_, _| true).unwrap();
        there.channels.rotate_right(turn);
        prop_assert_eq!(here.channels, there.channels);
        prop_assert_eq!(here.fitted, there.fitted);
    }

    /// Whatever the start, the search ends at the truth when there is no noise.
    #[test]
    fn without_noise_the_truth_comes_back(seed in 0u64..1000, half in 400.0..2500.0f64, theta in 0.0..0.8f64) {
        let truth = Truth { ceiling: 800.0, half, theta };
        let mut simulated = simulate(seed, 104, &[truth], 0.0);
        simulated.setup.replicates = 20;
        let fit = fit(&simulated.data, &simulated.setup, &mut |_, _| true).unwrap();
        prop_assert!((fit.channels[0].found().unwrap().carry_over - theta).abs() < 1e-3);
        prop_assert!(close(fit.channels[0].found().unwrap().contribution, simulated.contributions[0], 1e-3));
    }
}
