//! The Bayesian mix model: response curves as draws from a posterior, with what the data did not teach said.
//!
//! The one idea: outcome = level + trend + season + controls + Σ ceiling · saturation(carry-over(spend)) + Normal noise,
//! with a prior on every number, sampled by the No-U-Turn sampler (Hoffman and Gelman 2014; nuts-rs). All that enters
//! linearly is integrated out and drawn exactly afterwards, so that only noise, carry-over and saturation are sampled.
//!
//! The way through: [`mix_defaults`] gives a [`MixModel`] with its priors, to be read and edited;
//! [`mix_prior_predictive`] says what they mean before the data are seen; a [`MixChain`] for each chain draws, a few
//! draws at a time; [`mix_summary`] makes a [`MixFit`] of the draws of all chains.
//!
//! # Across the Wasm boundary
//! `data_json` is the text of a [`crate::response::ResponseTask`], `{ "setup": …, "data": … }`, which the site's
//! `responseTask(document)` gives. `setup` is a [`ResponseSetup`](crate::response::ResponseSetup); of it the model takes
//! the names of the columns (`outcome`, `channels`, `controls`), and [`mix_defaults`] also `family`, `trend` and
//! `fourier_pairs`; `seed` and `replicates` are the least-squares fit's own. `data` is
//! `{ "dates": ["2024-01-01", …], "lines": [], "outcome": [number | null, …], "channels": [["tv", [number | null, …]], …],
//! "controls": [["price", [number | null, …]], …] }`. `model_json` is the text of a [`MixModel`]; `stats_json` that of a
//! list of [`MixStats`], one a chain. Draws are numbers one after the other: chain by chain, draw by draw, and in a draw
//! one for each of [`MixStats::parameters`], in the units of the data.

#[cfg(feature = "bayes")]
mod chain;
#[cfg(feature = "bayes")]
mod columns;
#[cfg(feature = "bayes")]
mod density;
#[cfg(feature = "bayes")]
mod describe;
#[cfg(feature = "bayes")]
mod design;
#[cfg(feature = "bayes")]
mod diagnostics;
#[cfg(feature = "bayes")]
mod kernel;
#[cfg(feature = "bayes")]
mod marginal;
#[cfg(feature = "bayes")]
mod media;
mod model;
#[cfg(feature = "bayes")]
mod posterior;
#[cfg(feature = "bayes")]
mod predict;
#[cfg(feature = "bayes")]
mod prior;
mod priors;
#[cfg(feature = "bayes")]
mod reading;
#[cfg(feature = "bayes")]
mod result;
mod sampling;
mod setup;
#[cfg(feature = "bayes")]
mod simulate;
#[cfg(feature = "bayes")]
mod summary;
#[cfg(feature = "bayes")]
mod verdict;
#[cfg(feature = "bayes")]
mod waves;

#[cfg(all(test, feature = "bayes"))]
mod tests;

pub use model::{LiftTest, MixCarryOver, MixEffect, MixFamily, MixModel, MixTrend};
pub use priors::{
    BetaPrior, ChannelPriors, ControlPrior, HalfNormalPrior, InverseGammaPrior, LogNormalPrior, MixPriors,
    NormalPrior,
};
pub use sampling::{MixEvidence, MixSampling, MixVerdict};
pub use setup::{MixMethod, MixSetup};

#[cfg(feature = "bayes")]
pub use chain::{MixChain, MixParameterName, MixProgress, MixStats};
#[cfg(feature = "bayes")]
pub use columns::MixRole;
#[cfg(feature = "bayes")]
pub use diagnostics::{Convergence, convergence};
#[cfg(feature = "bayes")]
pub use prior::mix_prior_predictive;
#[cfg(feature = "bayes")]
pub use result::{
    Estimated, Learnt, MixChannel, MixChecks, MixFit, MixHoldout, MixParameter, MixPrior, MixPriorChannel,
    PeriodBand,
};
#[cfg(feature = "bayes")]
pub use simulate::{MixSimulation, mix_simulate};
#[cfg(feature = "bayes")]
pub use summary::mix_summary;

#[cfg(feature = "bayes")]
use crate::Result;
#[cfg(feature = "bayes")]
use crate::response::{ResponseData, ResponseFamily, ResponseSetup, check};

/// The default model of a table: shape from the setup, endless normalised carry-over, priors from the data's scale.
///
/// # Errors
/// Those of the table's check, as for [`crate::response::fit`].
///
/// ```
/// use levier::bayes::{MixChain, mix_defaults, mix_summary};
/// use levier::response::{ResponseData, ResponseFamily, ResponseSetup};
/// use levier::value::Date;
/// let first = Date::parse("2024-01-01").unwrap();
/// let spend: Vec<f64> = (0..60).map(|t| f64::from(t * 37 % 101) * 10.0).collect();
/// let mut data = ResponseData::default();
/// for (t, x) in spend.iter().enumerate() {
///     data.dates.push(first.plus_days(7 * t as i64).unwrap());
///     let noise = 20.0 * (1.7 * t as f64 * t as f64).sin();
///     data.outcome.push(Some(500.0 + 300.0 * (1.0 - (-x / 400.0).exp()) + noise));
/// }
/// data.channels.push(("tv".into(), spend.into_iter().map(Some).collect()));
/// let setup = ResponseSetup {
///     source: "s1".into(), outcome: "sales".into(), outcome_is_money: true, channels: vec!["tv".into()],
///     controls: vec![], family: ResponseFamily::Negexp, trend: true, fourier_pairs: 0, seed: 1, replicates: 20,
///     events: vec![],
/// };
/// let model = mix_defaults(&data, &setup)?;
/// let (mut draws, mut stats) = (Vec::new(), Vec::new());
/// for number in 0..2 {
///     let mut chain = MixChain::new(&data, &setup, &model, (number, 7), (100, 100))?;
///     while chain.advance(25)?.done < 200 {}
///     draws.extend_from_slice(chain.draws());
///     stats.push(chain.stats().clone());
/// }
/// let fit = mix_summary(&data, &setup, &model, &draws, &stats)?;
/// let (low, high) = fit.channels[0].carry_over_interval.unwrap();
/// assert!(0.0 < low && low < high && high < 0.5);
/// # Ok::<(), levier::Error>(())
/// ```
#[cfg(feature = "bayes")]
pub fn mix_defaults(data: &ResponseData, setup: &ResponseSetup) -> Result<MixModel> {
    let table = check(data, setup)?;
    Ok(MixModel {
        family: match setup.family {
            ResponseFamily::Negexp => MixFamily::Negexp,
            ResponseFamily::Hill => MixFamily::Hill,
        },
        carry_over: MixCarryOver { l_max: None, normalised: true },
        trend: if setup.trend { MixTrend::Linear } else { MixTrend::None },
        effect: MixEffect::Steady,
        fourier_pairs: setup.fourier_pairs,
        hold_out: 0,
        priors: design::default_priors(&table),
        lift_tests: Vec::new(),
    })
}

/// A model that was kept, for the table as it is now: what it does not say of a channel or a control has its default.
///
/// # Errors
/// Those of [`mix_defaults`].
#[cfg(feature = "bayes")]
pub fn mix_model(data: &ResponseData, setup: &ResponseSetup, kept: Option<MixModel>) -> Result<MixModel> {
    let defaults = mix_defaults(data, setup)?;
    let Some(mut model) = kept else { return Ok(defaults) };
    let (channels, controls) = (&mut model.priors.channels, &mut model.priors.controls);
    for prior in defaults.priors.channels {
        if !channels.iter().any(|known| known.name == prior.name) {
            channels.push(prior);
        }
    }
    for prior in defaults.priors.controls {
        if !controls.iter().any(|known| known.name == prior.name) {
            controls.push(prior);
        }
    }
    Ok(model)
}
