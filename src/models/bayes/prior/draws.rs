//! Draws from the priors.

use crate::bayes::density::design::Design;
use crate::bayes::model::MixFamily;
use crate::bayes::sampler::random::stream;
use crate::response::MixRole;
use crate::{Code, Error, Result};
use nuts_rs::rand::RngExt;
use nuts_rs::rand::rngs::ChaCha8Rng;
use rand_distr::{Beta, Distribution, Gamma, StandardNormal};

/// Draws that the prior's bands and intervals rest on.
pub(crate) const PRIOR_DRAWS: usize = 1000;
/// The stream of the prior's draws, apart from those of the chains.
pub(super) const STREAM: u64 = 2;

/// `count` draws from the priors, laid out as those of a chain.
pub(crate) fn prior_draws(design: &Design, seed: u64, count: usize) -> Result<Vec<f64>> {
    let mut random = stream(seed, 0, STREAM);
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
