//! Data simulated with a known truth: how often the intervals hold it, and whether a channel that does
//! nothing is seen through.

use super::tables::{Truth, simulate};
use levier::response::{ChannelReason, fit};

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
