//! The Bayesian mix model: response curves as draws from a posterior, with a verdict where the data add nothing to
//! the prior.
//!
//! The model is outcome = level + trend + season + controls + Σ ceiling · saturation(adstock(spend)) + Normal noise,
//! with a prior on every number, sampled by the No-U-Turn sampler (Hoffman and Gelman 2014; nuts-rs). All that enters
//! linearly is integrated out and drawn exactly afterwards, so only noise, adstock and saturation are sampled.
//!
//! The way through: [`mix_defaults`] gives a [`MixModel`] with its priors, to be read and edited;
//! [`mix_prior_predictive`] says what they mean before the data are seen; a [`MixChain`] for each chain draws, a few
//! draws at a time; [`mix_summary`] makes a [`Fit`](crate::response::Fit) of the draws of all chains.
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
mod bands;
#[cfg(feature = "bayes")]
mod defaults;
#[cfg(feature = "bayes")]
mod density;
mod diagnostics;
mod model;
#[cfg(feature = "bayes")]
mod posterior;
#[cfg(feature = "bayes")]
mod prior;
#[cfg(feature = "bayes")]
mod sampler;

pub use diagnostics::sampling::MixEvidence;
pub use model::priors::{
    BetaPrior, ChannelPriors, ControlPrior, HalfNormalPrior, InverseGammaPrior, LogNormalPrior, MixPriors,
    NormalPrior,
};
pub use model::setup::{MixMethod, MixSetup};
pub use model::{LiftTest, MixAdstock, MixEffect, MixFamily, MixModel, MixTrend};

#[cfg(feature = "bayes")]
pub use defaults::{mix_defaults, mix_model};
#[cfg(feature = "bayes")]
pub use diagnostics::convergence::convergence;
#[cfg(feature = "bayes")]
pub use posterior::summary::mix_summary;
#[cfg(feature = "bayes")]
pub use prior::answer::{MixPrior, MixPriorChannel};
#[cfg(feature = "bayes")]
pub use prior::predictive::mix_prior_predictive;
#[cfg(feature = "bayes")]
pub use prior::simulate::{MixSimulation, mix_simulate};
#[cfg(feature = "bayes")]
pub use sampler::chain::{MixChain, MixProgress, MixStats};
