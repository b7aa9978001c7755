//! One Markov chain of the sampler, advanced a few draws at a time, so that a worker can report and be cancelled.
//!
//! The idea: nuts-rs (the sampler of PyMC's nutpie) moves what [`crate::bayes::density::log_density`] leaves, and the linear part is drawn
//! exactly for each kept draw. Two seeded streams, one each, so that the draws do not depend on how they are asked for.

use super::nuts::{DEEPEST, Draw, Drawn, start};
use super::random::stream;
use crate::bayes::density::design::Design;
use crate::bayes::density::log_density::Density;
use crate::bayes::model::MixFamily;
use crate::bayes::model::MixModel;
use crate::response::MixRole;
use crate::response::{MixParameterName, ResponseData, ResponseSetup};
use crate::{Code, Error, Result};
use nuts_rs::rand::RngExt;
use nuts_rs::rand::rngs::ChaCha8Rng;
use rand_distr::StandardNormal;
use serde::{Deserialize, Serialize};

/// How far a chain is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct MixProgress {
    /// Draws done, those of the warm-up included.
    pub done: usize,
    /// Draws asked for, those of the warm-up included.
    pub total: usize,
    /// Whether the next draw is of the warm-up.
    pub tuning: bool,
    /// Divergences after the warm-up.
    pub divergences: usize,
}

/// The statistics of a chain, and what its draws are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct MixStats {
    /// Number of the chain.
    pub chain: u32,
    /// The seed.
    #[cfg_attr(feature = "wasm", tsify(type = "number"))]
    pub seed: u64,
    /// Draws of the warm-up done.
    pub tune: usize,
    /// Draws kept.
    pub draws: usize,
    /// What each of the numbers of a draw is, in order.
    pub parameters: Vec<MixParameterName>,
    /// Numbers that the sampler moves; the others are drawn exactly given these.
    pub sampled: usize,
    /// Kept draws whose trajectory diverged.
    pub divergences: usize,
    /// Kept draws whose tree stopped at its largest depth.
    pub deepest_reached: usize,
    /// Step size after the warm-up.
    pub step_size: f64,
    /// Mean depth of the trees of the kept draws.
    pub mean_depth: f64,
    /// Gradients evaluated, warm-up included.
    #[cfg_attr(feature = "wasm", tsify(type = "number"))]
    pub gradients: u64,
}

/// A chain of draws from the posterior.
pub struct MixChain {
    sampler: Box<dyn Draw>,
    density: Density,
    random: ChaCha8Rng,
    tune: usize,
    wanted: usize,
    done: usize,
    draws: Vec<f64>,
    stats: MixStats,
    depths: u64,
}

impl std::fmt::Debug for MixChain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MixChain").field("stats", &self.stats).finish_non_exhaustive()
    }
}

impl MixChain {
    /// Chain number `chain` of the model: `tune` draws of warm-up, then `draws` to keep.
    ///
    /// # Errors
    /// Those of the table and of the model (see [`crate::bayes::mix_defaults`]); `out_of_range` when `tune` or `draws` is
    /// below 50 or above 100,000; `no_convergence` when no first position has a finite density.
    ///
    /// ```
    /// # use levier::response::{ResponseData, ResponseFamily, ResponseSetup};
    /// # use levier::value::Date;
    /// # let first = Date::parse("2024-01-01").unwrap();
    /// # let mut data = ResponseData::default();
    /// # let mut spend = Vec::new();
    /// # for t in 0..60_i64 {
    /// #     let x = (t * 37 % 101) as f64 * 10.0;
    /// #     data.dates.push(first.plus_days(7 * t).unwrap());
    /// #     data.outcome.push(Some(500.0 + 300.0 * (1.0 - (-x / 400.0).exp()) + (t % 7) as f64));
    /// #     spend.push(Some(x));
    /// # }
    /// # data.channels.push(("tv".into(), spend));
    /// # let setup = ResponseSetup {
    /// #     source: "s1".into(), outcome: "sales".into(), outcome_is_money: true, channels: vec!["tv".into()],
    /// #     controls: vec![], family: ResponseFamily::Negexp, trend: true, fourier_pairs: 0, seed: 1, replicates: 20,
    /// #     events: vec![],
    /// # };
    /// use levier::bayes::{MixChain, mix_defaults};
    /// let model = mix_defaults(&data, &setup)?;
    /// let error = MixChain::new(&data, &setup, &model, (0, 7), (10, 50)).unwrap_err();
    /// assert_eq!((error.code().as_str(), error.field_name()), ("out_of_range", Some("tune")));
    /// # Ok::<(), levier::Error>(())
    /// ```
    pub fn new(
        data: &ResponseData,
        setup: &ResponseSetup,
        model: &MixModel,
        (chain, seed): (u32, u64),
        (tune, draws): (usize, usize),
    ) -> Result<Self> {
        for (field, value) in [("tune", tune), ("draws", draws)] {
            if !(50..=100_000).contains(&value) {
                return Err(Error::new(Code::OutOfRange)
                    .field(field)
                    .found(value.to_string())
                    .with("min", 50.0)
                    .with("max", 100_000.0));
            }
        }
        let density = Density::new(Design::new(data, setup, model)?);
        let names = density.design.names().into_iter().map(|(role, of)| MixParameterName { role, of });
        let stats = MixStats {
            chain,
            seed,
            tune: 0,
            draws: 0,
            parameters: names.collect(),
            sampled: density.design.sampled(),
            divergences: 0,
            deepest_reached: 0,
            step_size: 0.0,
            mean_depth: 0.0,
            gradients: 0,
        };
        let sampler = start(&density, (chain, seed), tune)?;
        Ok(Self {
            sampler,
            random: stream(seed, chain, 1),
            draws: Vec::with_capacity(draws * stats.parameters.len()),
            density,
            tune,
            wanted: draws,
            done: 0,
            stats,
            depths: 0,
        })
    }

    /// Draws up to `count` more, warm-up first.
    ///
    /// # Errors
    /// `no_convergence` when the density fails for good.
    ///
    /// ```
    /// # use levier::response::{ResponseData, ResponseFamily, ResponseSetup};
    /// # use levier::value::Date;
    /// # let first = Date::parse("2024-01-01").unwrap();
    /// # let mut data = ResponseData::default();
    /// # let mut spend = Vec::new();
    /// # for t in 0..60_i64 {
    /// #     let x = (t * 37 % 101) as f64 * 10.0;
    /// #     data.dates.push(first.plus_days(7 * t).unwrap());
    /// #     data.outcome.push(Some(500.0 + 300.0 * (1.0 - (-x / 400.0).exp()) + (t % 7) as f64));
    /// #     spend.push(Some(x));
    /// # }
    /// # data.channels.push(("tv".into(), spend));
    /// # let setup = ResponseSetup {
    /// #     source: "s1".into(), outcome: "sales".into(), outcome_is_money: true, channels: vec!["tv".into()],
    /// #     controls: vec![], family: ResponseFamily::Negexp, trend: true, fourier_pairs: 0, seed: 1, replicates: 20,
    /// #     events: vec![],
    /// # };
    /// use levier::bayes::{MixChain, mix_defaults};
    /// let model = mix_defaults(&data, &setup)?;
    /// let mut chain = MixChain::new(&data, &setup, &model, (0, 7), (50, 50))?;
    /// let progress = chain.advance(60)?;
    /// assert_eq!((progress.done, progress.total, progress.tuning), (60, 100, false));
    /// // One number for each parameter in each draw that is kept.
    /// assert_eq!(chain.draws().len(), 10 * chain.stats().parameters.len());
    /// # Ok::<(), levier::Error>(())
    /// ```
    pub fn advance(&mut self, count: usize) -> Result<MixProgress> {
        let total = self.tune + self.wanted;
        for _ in 0..count.min(total - self.done) {
            let drawn = self.sampler.draw().ok_or_else(|| Error::new(Code::NoConvergence))?;
            self.stats.gradients += drawn.steps;
            if self.done >= self.tune {
                self.keep(&drawn)?;
            } else {
                self.stats.tune += 1;
            }
            self.done += 1;
        }
        Ok(MixProgress {
            done: self.done,
            total,
            tuning: self.done < self.tune,
            divergences: self.stats.divergences,
        })
    }

    fn keep(&mut self, drawn: &Drawn) -> Result<()> {
        let stats = &mut self.stats;
        let depth = u64::from((drawn.steps + 1).next_power_of_two().trailing_zeros());
        self.depths += depth;
        stats.draws += 1;
        stats.divergences += usize::from(drawn.diverging);
        stats.deepest_reached += usize::from(depth >= DEEPEST);
        stats.step_size = drawn.step_size;
        stats.mean_depth = self.depths as f64 / stats.draws as f64;
        let density = &mut self.density;
        let mut linear: Vec<f64> =
            (0..density.design.columns.len()).map(|_| self.random.sample(StandardNormal)).collect();
        density.draw_linear(&drawn.position, &mut linear).ok_or_else(|| Error::new(Code::NoConvergence))?;
        let sd = density.design.sd;
        self.draws.push(drawn.position[0].exp() * sd);
        if density.design.drift {
            self.draws.push(drawn.position[1].exp() * sd);
        }
        if !density.design.effect.is_empty() {
            let at = density.design.effect_at();
            self.draws.push(drawn.position[at].exp());
            self.draws.extend_from_slice(&drawn.position[at + 1..density.design.first_channel()]);
        }
        for (c, driver) in density.design.drivers.iter().enumerate() {
            let point = density.point(&drawn.position, c);
            let half = driver.highest / point.shape.inverse_half;
            self.draws.extend([point.shape.theta, half, point.ceiling * sd]);
            self.draws.extend((density.design.family == MixFamily::Hill).then_some(point.shape.exponent));
        }
        let mean = density.design.mean;
        for ((role, _), value) in density.design.roles.iter().zip(linear) {
            self.draws.push(match role {
                MixRole::Intercept => mean + sd * value,
                // The coefficient is the drift times the weight, which has no unit.
                MixRole::DriftWave => value / drawn.position[1].exp(),
                _ => sd * value,
            });
        }
        Ok(())
    }

    /// The draws kept so far, one after the other, each with a number for each of [`MixStats::parameters`], in the
    /// units of the data.
    pub fn draws(&self) -> &[f64] {
        &self.draws
    }

    /// The statistics of the chain so far.
    pub fn stats(&self) -> &MixStats {
        &self.stats
    }
}
