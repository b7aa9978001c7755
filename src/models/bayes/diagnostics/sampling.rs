//! What a decision keeps of a sampled fit.

use crate::bayes::model::MixModel;
use crate::response::MixSampling;
use serde::{Deserialize, Serialize};

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
