//! All chains of a model, and their summary.

use levier::bayes::{MixChain, MixModel, MixStats, mix_summary};
use levier::response::{Fit, ResponseData, ResponseSetup};

pub(crate) fn draws(
    data: &ResponseData,
    setup: &ResponseSetup,
    model: &MixModel,
    seed: u64,
    (chains, tune, kept): (u32, usize, usize),
) -> (Vec<f64>, Vec<MixStats>) {
    let (mut draws, mut stats) = (Vec::new(), Vec::new());
    for number in 0..chains {
        let mut chain = MixChain::new(data, setup, model, (number, seed), (tune, kept)).unwrap();
        chain.advance(tune + kept).unwrap();
        draws.extend_from_slice(chain.draws());
        stats.push(chain.stats().clone());
    }
    (draws, stats)
}

pub(crate) fn sample(
    data: &ResponseData,
    setup: &ResponseSetup,
    model: &MixModel,
    seed: u64,
    length: (u32, usize, usize),
) -> Fit {
    let (draws, stats) = draws(data, setup, model, seed, length);
    mix_summary(data, setup, model, &draws, &stats).unwrap()
}
