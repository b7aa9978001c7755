//! Draws from the priors, and what they say of the outcome before the data are seen.

use super::MixFamily;
use super::chain::stream;
use super::columns::MixRole;
use super::design::Design;
use super::model::MixModel;
use super::predict::Replay;
use super::result::{MixPrior, MixPriorChannel};
use super::summary::{Bands, interval_of, share};
use crate::response::{ResponseData, ResponseSetup, band};
use crate::{Code, Error, Result};
use nuts_rs::rand::RngExt;
use nuts_rs::rand::rngs::ChaCha8Rng;
use rand_distr::{Beta, Distribution, Gamma, StandardNormal};

/// Draws that the prior's bands and intervals rest on.
pub(super) const PRIOR_DRAWS: usize = 1000;
/// The stream of the prior's draws, apart from those of the chains.
const PURPOSE: u64 = 2;

/// `count` draws from the priors, laid out as those of a chain.
pub(super) fn prior_draws(design: &Design, seed: u64, count: usize) -> Result<Vec<f64>> {
    let mut random = stream(seed, 0, PURPOSE);
    let mut draws = Vec::with_capacity(count * design.parameters());
    for _ in 0..count {
        prior_draw(design, &mut random, &mut draws)?;
    }
    Ok(draws)
}

fn prior_draw(design: &Design, random: &mut ChaCha8Rng, out: &mut Vec<f64>) -> Result<()> {
    let wrong = |field: &'static str| Error::new(Code::OutOfRange).field(field);
    let normal = |random: &mut ChaCha8Rng| random.sample::<f64, _>(StandardNormal);
    out.push((design.noise_scale * normal(random)).abs() * design.sd);
    if design.drift {
        out.push((design.drift_scale * normal(random)).abs() * design.sd);
    }
    if !design.effect.is_empty() {
        out.push((design.effect_scale * normal(random)).abs());
        out.extend((0..design.effect.len()).map(|_| normal(random)));
    }
    for driver in &design.drivers {
        let priors = &driver.priors;
        let theta = Beta::new(priors.carry_over.a, priors.carry_over.b).map_err(|_| wrong("carry_over"))?;
        let rate = Gamma::new(priors.half_saturation.shape, 1.0 / priors.half_saturation.scale)
            .map_err(|_| wrong("half_saturation"))?;
        out.push(theta.sample(random).clamp(1e-12, 1.0 - 1e-12));
        out.push(driver.highest / rate.sample(random).max(1e-12));
        out.push((priors.ceiling.scale * normal(random)).abs() * design.sd);
        if design.family == MixFamily::Hill {
            out.push(priors.exponent.median * (priors.exponent.sigma * normal(random)).exp());
        }
    }
    for (prior, (role, _)) in design.linear_priors.iter().zip(&design.roles) {
        let value = prior.mean + prior.sd * normal(random);
        out.push(match role {
            MixRole::DriftWave => value,
            MixRole::Intercept => design.mean + design.sd * value,
            _ => design.sd * value,
        });
    }
    Ok(())
}

/// What the priors alone say: the outcome by period, and of each channel its curve and its share.
///
/// # Errors
/// Those of the table and of the model.
pub fn mix_prior_predictive(
    data: &ResponseData,
    setup: &ResponseSetup,
    model: &MixModel,
    seed: u64,
) -> Result<MixPrior> {
    let design = Design::new(data, setup, model)?;
    let draws = prior_draws(&design, seed, PRIOR_DRAWS)?;
    let width = design.parameters();
    let mut replay = Replay::new(&design);
    let mut noise = stream(seed, 0, PURPOSE + 1);
    let n = design.table.dates.len();
    let mut outcome = Bands::new(n);
    let mut totals = vec![Vec::new(); design.drivers.len()];
    let mut negative = 0_usize;
    for draw in draws.chunks_exact(width) {
        replay.play(draw);
        negative += usize::from(replay.fitted.iter().any(|y| *y < 0.0));
        outcome.push(replay.fitted.iter().map(|y| y + draw[0] * noise.sample::<f64, _>(StandardNormal)));
        for (totals, own) in totals.iter_mut().zip(&replay.contributions) {
            totals.push(own.iter().sum());
        }
    }
    let total: f64 = design.table.outcome.iter().sum();
    let channels = design.drivers.iter().enumerate().map(|(c, driver)| {
        let curves: Vec<_> = draws.chunks_exact(width).map(|draw| replay.curve(draw, c)).collect();
        let of = |read: fn((f64, f64, f64, f64)) -> f64| {
            interval_of(draws.chunks_exact(width).map(|draw| read(replay.channel(draw, c))))
        };
        MixPriorChannel {
            name: driver.name.clone(),
            carry_over: of(|(theta, ..)| theta),
            half_saturation: of(|(_, half, ..)| half),
            ceiling: of(|(_, _, ceiling, _)| ceiling),
            exponent: (design.family == MixFamily::Hill).then(|| of(|(.., exponent)| exponent)),
            contribution: interval_of(totals[c].iter().copied()),
            contribution_share: share(interval_of(totals[c].iter().copied()), total),
            band: band(&curves, driver.highest),
        }
    });
    Ok(MixPrior {
        channels: channels.collect(),
        outcome: outcome.band(),
        negative_share: negative as f64 / PRIOR_DRAWS as f64,
        dates: design.table.dates.clone(),
        observed: design.table.outcome.clone(),
        seed,
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}
