//! The density handed to nuts-rs, and a chain of it at a first position.

use super::random::stream;
use crate::bayes::density::log_density::Density;
use crate::bayes::density::media_effect::Shape;
use crate::{Code, Error, Result};
use nuts_rs::rand::{Rng, RngExt};
use nuts_rs::{
    Chain, CpuLogpFunc, CpuMath, CpuMathError, DiagNutsSettings, HasDims, LogpError, Math, Settings, Storable,
};

/// Trees no deeper than this: 1,023 steps a draw.
pub(crate) const DEEPEST: u64 = 10;
/// Attempts at a first position with a finite density.
const ATTEMPTS: usize = 100;

/// A draw of what is sampled, and what it took.
pub(crate) struct Drawn {
    pub(crate) position: Box<[f64]>,
    pub(crate) diverging: bool,
    pub(crate) steps: u64,
    pub(crate) step_size: f64,
}

/// The chain of nuts-rs, whose type has no name that can be written.
pub(crate) trait Draw {
    fn draw(&mut self) -> Option<Drawn>;
}

impl<M: Math, C: Chain<M>> Draw for (C, std::marker::PhantomData<M>) {
    fn draw(&mut self) -> Option<Drawn> {
        let (position, progress) = self.0.draw().ok()?;
        Some(Drawn {
            position,
            diverging: progress.diverging,
            steps: progress.num_steps,
            step_size: progress.step_size,
        })
    }
}

/// A chain at a first position around the middle of the priors, spread as Stan's (uniform on ±1 a coordinate).
pub(crate) fn start(density: &Density, (chain, seed): (u32, u64), tune: usize) -> Result<Box<dyn Draw>> {
    let settings = DiagNutsSettings { num_tune: tune as u64, maxdepth: DEEPEST, ..Default::default() };
    let mut random = stream(seed, chain, 0);
    let math = CpuMath::new(Posterior(density.clone()));
    let mut sampler = settings
        .new_chain(u64::from(chain), math, &mut random)
        .map_err(|error| Error::new(Code::NoConvergence).found(error.to_string()))?;
    let middle = middle(density);
    for _ in 0..ATTEMPTS {
        let position: Vec<f64> =
            middle.iter().map(|centre| centre + 2.0 * random.random::<f64>() - 1.0).collect();
        if sampler.set_position(&position).is_ok() {
            return Ok(Box::new((sampler, std::marker::PhantomData)));
        }
    }
    Err(Error::new(Code::NoConvergence))
}

/// Where the priors have their middle: means of carry-over and ceiling, the mode of half-saturation.
fn middle(density: &Density) -> Vec<f64> {
    let design = &density.design;
    let channels: Vec<_> = design
        .drivers
        .iter()
        .map(|driver| {
            let priors = &driver.priors;
            let theta = priors.carry_over.a / (priors.carry_over.a + priors.carry_over.b);
            let inverse_half = priors.half_saturation.shape / priors.half_saturation.scale;
            let shape = Shape { theta, inverse_half, exponent: priors.exponent.median };
            (shape, 0.8 * priors.ceiling.scale)
        })
        .collect();
    let mut effect = vec![0.0; design.first_channel() - design.effect_at()];
    if let Some(size) = effect.first_mut() {
        *size = 0.5 * design.effect_scale;
    }
    density.position(0.5 * design.noise_scale, 0.5 * design.drift_scale, &effect, &channels)
}

/// The density as nuts-rs asks for it.
struct Posterior(Density);

/// A density that is not finite: the step is rejected, as a divergence.
#[derive(Debug)]
struct NotFinite;

impl std::fmt::Display for NotFinite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the density is not finite")
    }
}

impl std::error::Error for NotFinite {}

impl LogpError for NotFinite {
    fn is_recoverable(&self) -> bool {
        true
    }
}

#[allow(clippy::disallowed_types, reason = "the type that the sampler asks for; its order is not used")]
impl HasDims for Posterior {
    fn dim_sizes(&self) -> std::collections::HashMap<String, u64> {
        std::collections::HashMap::from([("unconstrained_parameter".to_owned(), self.dim() as u64)])
    }
}

impl CpuLogpFunc for Posterior {
    type LogpError = NotFinite;
    type FlowParameters = ();
    type ExpandedVector = Unstored;

    fn dim(&self) -> usize {
        self.0.design.sampled()
    }

    fn logp(&mut self, position: &[f64], gradient: &mut [f64]) -> std::result::Result<f64, NotFinite> {
        self.0.gradient(position, gradient).ok_or(NotFinite)
    }

    fn expand_vector<R: Rng + ?Sized>(
        &mut self,
        _: &mut R,
        _: &[f64],
    ) -> std::result::Result<Unstored, CpuMathError> {
        Ok(Unstored)
    }
}

/// nuts-rs can store draws itself; here [`MixChain`] keeps them, so there is nothing to store.
struct Unstored;

impl Storable<Posterior> for Unstored {
    fn names(_: &Posterior) -> Vec<&str> {
        Vec::new()
    }

    fn item_type(_: &Posterior, _: &str) -> nuts_rs::ItemType {
        nuts_rs::ItemType::F64
    }

    fn dims<'a>(_: &'a Posterior, _: &str) -> Vec<&'a str> {
        Vec::new()
    }

    fn get_all<'a>(&'a mut self, _: &'a Posterior) -> Vec<(&'a str, Option<nuts_rs::Value>)> {
        Vec::new()
    }
}
