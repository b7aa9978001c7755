//! Data simulated with a known truth: how often the intervals hold it, and whether a channel that does
//! nothing is seen through.

use super::tables::{Truth, normal, simulate};
use levier::response::{ChannelReason, fit};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

const TRUTHS: [Truth; 3] = [
    Truth { ceiling: 900.0, half: 1200.0, theta: 0.5 },
    Truth { ceiling: 600.0, half: 700.0, theta: 0.2 },
    Truth { ceiling: 0.0, half: 700.0, theta: 0.2 },
];
const SETS: u64 = 48;

/// Three years of weeks, errors that go together. Of 96 intervals of 90 % about 86 should hold the truth;
/// with 48 independent tables the standard error of that share is 4 points, 60 replicates take one or
/// two off, and 75 % is some three standard errors down: below it something is wrong, not unlucky.
#[test]
fn intervals_hold_the_truth_about_as_often_as_they_say() {
    let (mut contributions, mut curves, mut confident) = (0, 0, 0);
    for seed in 0..SETS {
        let mut simulated = simulate(seed + 100, 156, &TRUTHS, 100.0);
        simulated.setup.replicates = 60;
        let fit = fit(&simulated.data, &simulated.setup, &mut |_, _| true).unwrap();
        for (c, truth) in TRUTHS.iter().enumerate() {
            let channel = &fit.channels[c];
            let found = channel.found().unwrap();
            let (low, high) = found.contribution_interval;
            assert!((low..=high).contains(&found.contribution), "an estimate stands in its own interval");
            if truth.ceiling == 0.0 {
                confident += u64::from(found.reason != Some(ChannelReason::EffectNotDistinguishable));
                continue;
            }
            contributions += u64::from((low..=high).contains(&simulated.contributions[c]));
            let band = &found.band;
            let at = band.spend.iter().position(|x| *x >= channel.seen.mean).unwrap();
            curves += u64::from((band.low[at]..=band.high[at]).contains(&truth.value(band.spend[at])));
        }
    }
    let share = |count: u64| count as f64 / (2 * SETS) as f64;
    println!(
        "coverage of 90 % intervals on {SETS} tables: contributions {:.3}, curves at the mean spend {:.3}; \
         a channel without effect called distinguishable {confident} times",
        share(contributions),
        share(curves)
    );
    assert!(share(contributions) >= 0.75 && share(curves) >= 0.75);
    assert!(confident <= SETS / 10);
}

/// One channel acts; another is twice its spend and some noise, with a squared correlation of about 0.9995, 0.9988 and 0.997: whatever
/// the fit gives each, only both together are known.
#[test]
fn a_channel_twice_another_is_never_known_by_itself() {
    let mut random = ChaCha8Rng::seed_from_u64(7);
    for (place, share) in [0.9995, 0.9988, 0.997].into_iter().enumerate() {
        for seed in 0..8 {
            let mut simulated = simulate(500 + 10 * place as u64 + seed, 156, &[TRUTHS[0], TRUTHS[2]], 100.0);
            let one: Vec<f64> = simulated.data.channels[0].1.iter().flatten().copied().collect();
            let mean = one.iter().sum::<f64>() / 156.0;
            let spread = (one.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / 156.0).sqrt();
            let noise = 2.0 * spread * (1.0f64 / share - 1.0).sqrt();
            let other = |x: &f64| Some((2.0 * x + noise * normal(&mut random)).max(0.0));
            simulated.data.channels[1].1 = one.iter().map(other).collect();
            simulated.setup.replicates = 20;
            let fit = fit(&simulated.data, &simulated.setup, &mut |_, _| true).unwrap();
            for channel in &fit.channels {
                let reason = channel.found().unwrap().reason;
                assert_eq!(reason, Some(ChannelReason::Collinear), "{share}, table {seed}: {}", channel.name);
            }
        }
    }
}
