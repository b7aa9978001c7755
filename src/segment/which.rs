//! A segmentation by any of the methods.

use super::cluster::ClusterAsked;
use super::line::Labels;
use super::rfm::RfmAsked;
use super::rules::RulesAsked;
use crate::Result;
use crate::audience::People;
use serde::{Deserialize, Serialize};

/// Segments, as asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum SegmentationAsked {
    /// By rules.
    Rules(RulesAsked),
    /// By recency, frequency and what was spent.
    Rfm(RfmAsked),
    /// By likeness.
    Clusters(ClusterAsked),
}

impl SegmentationAsked {
    /// Each customer's segment.
    ///
    /// # Errors
    /// Those of [`super::by_rules`], [`super::by_rfm`] or [`super::by_clusters`].
    pub fn labels(&self, people: &People, progress: &mut dyn FnMut(usize, usize) -> bool) -> Result<Labels> {
        match self {
            Self::Rules(asked) => asked.labels(people),
            Self::Rfm(asked) => asked.labels(people),
            Self::Clusters(asked) => asked.labels(people, progress),
        }
    }
}
