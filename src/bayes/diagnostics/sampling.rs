//! How a sampling went: what is said of it, and what a decision keeps of it.

use crate::bayes::model::MixModel;
use serde::{Deserialize, Serialize};

/// What must be said about the sampling; an empty list is a sampling that can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum MixVerdict {
    /// An R-hat is 1.01 or more: the chains do not agree, nothing here can be relied on.
    NotConverged,
    /// One chain only: whether chains agree is not known.
    OneChain,
    /// An effective sample size is below 100 a chain: the ends of the intervals are not settled.
    FewEffectiveDraws,
    /// Some trajectories diverged: a narrow corner of the posterior may be missing.
    Divergences,
    /// Trees stopped at their largest depth: the draws are right but go together.
    DeepTrees,
}

/// How the sampling went.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct MixSampling {
    /// Chains.
    pub chains: usize,
    /// Draws of warm-up a chain.
    pub tune: usize,
    /// Draws kept a chain.
    pub draws: usize,
    /// The seed.
    #[cfg_attr(feature = "wasm", tsify(type = "number"))]
    pub seed: u64,
    /// What must be said about it.
    pub verdicts: Vec<MixVerdict>,
    /// Largest R-hat of a parameter.
    pub r_hat: Option<f64>,
    /// Smallest effective sample size of a bulk.
    pub ess_bulk: Option<f64>,
    /// Smallest effective sample size of the tails.
    pub ess_tail: Option<f64>,
    /// Kept draws that diverged, over all chains.
    pub divergences: usize,
    /// Kept draws whose tree stopped at its largest depth.
    pub deepest_reached: usize,
    /// Mean step size of the chains.
    pub step_size: f64,
    /// Mean depth of the trees.
    pub mean_depth: f64,
    /// Gradients evaluated over all chains.
    #[cfg_attr(feature = "wasm", tsify(type = "number"))]
    pub gradients: u64,
}

/// What a decision rests on when its curves were sampled: enough to sample them again, and how that went.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct MixEvidence {
    /// The model with its priors and its lift tests.
    pub model: MixModel,
    /// How the sampling went.
    pub sampling: MixSampling,
}
