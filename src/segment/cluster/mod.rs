//! Segments that nobody named before: customers who are alike on the columns chosen.
//!
//! [`k_means`] for numbers, [`k_prototypes`] and [`k_medoids`] for numbers and words; how many clusters ([`choose_k`]),
//! how well they would be found again ([`stability`]), what sets each apart, and a picture of them.

mod answer;
mod choice;
mod gower;
mod indices;
mod k_means;
mod k_medoids;
mod k_prototypes;
mod lloyd;
mod mixed;
mod points;
mod prepare;
mod projection;
mod run;
mod seeding;
mod settle;
mod silhouette;
mod stability;
mod traits;

pub use answer::{CentreCell, Cluster, ClusterAnswer, by_clusters};
pub use choice::{KChoice, KCurve, KRow, choose_k, pick};
pub use gower::Gower;
pub use indices::{adjusted_rand, calinski_harabasz, davies_bouldin};
pub use k_means::{Found, k_means};
pub use k_medoids::{Medoids, k_medoids};
pub use k_prototypes::{Prototypes, k_prototypes};
pub use lloyd::Partition;
pub use mixed::Mixed;
pub use points::Points;
pub use projection::{Axis, Projection};
pub use silhouette::silhouettes;
pub use stability::{Stability, stability};
pub use traits::Trait;

use super::line::Labels;
use crate::audience::People;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// How customers are grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum ClusterMethod {
    /// Means of numbers.
    KMeans,
    /// Means of numbers, most frequent words.
    KPrototypes,
    /// Customers that stand for others, by Gower's distance.
    KMedoids,
}

/// What becomes of customers who lack a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// They are left out.
    Drop,
    /// The median, or the most frequent word, stands in.
    Fill,
}

/// A column that takes part.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct ClusterColumn {
    /// Its name.
    pub name: String,
    /// How much it counts: 1 as it is, 2 as if it stood there twice.
    pub weight: f64,
    /// Whether ln(1 + x) is taken first.
    pub log: bool,
}

/// Clusters, as asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct ClusterAsked {
    /// How.
    pub method: ClusterMethod,
    /// On which columns.
    pub columns: Vec<ClusterColumn>,
    /// Whether numbers are brought to mean 0 and standard deviation 1.
    pub standardise: bool,
    /// What becomes of gaps.
    pub missing: Missing,
    /// k-prototypes: what a mismatch of words costs; none: half the mean variance of the numbers.
    pub gamma: Option<f64>,
    /// How many clusters.
    pub k: usize,
    /// How many starts.
    pub restarts: usize,
    /// The seed of the starts.
    pub seed: u64,
}

/// Limits of what is asked: beyond them a page would wait for minutes.
const MOST_CLUSTERS: usize = 30;
const MOST_RESTARTS: usize = 1_000;
const MOST_COLUMNS: usize = 60;

impl ClusterAsked {
    fn check(&self) -> Result<()> {
        let within = |field: &str, value: usize, most: usize| {
            let fine = (1..=most).contains(&value);
            let error = || Error::new(Code::OutOfRange).field(field).found(value.to_string());
            if fine { Ok(()) } else { Err(error().with("max", most as f64)) }
        };
        if self.columns.is_empty() {
            return Err(Error::new(Code::MissingInput).field("columns"));
        }
        within("columns", self.columns.len(), MOST_COLUMNS)?;
        within("k", self.k, MOST_CLUSTERS)?;
        within("restarts", self.restarts, MOST_RESTARTS)?;
        for (at, column) in self.columns.iter().enumerate() {
            if !(column.weight > 0.0 && column.weight <= 1e6) {
                return Err(Error::new(Code::OutOfRange).field("weight").found(column.weight.to_string()));
            }
            if self.columns[..at].iter().any(|other| other.name == column.name) {
                return Err(Error::new(Code::DuplicateName).field("columns").found(column.name.as_str()));
            }
        }
        match self.gamma {
            Some(gamma) if !(0.0..=1e6).contains(&gamma) => {
                Err(Error::new(Code::OutOfRange).field("gamma").found(gamma.to_string()))
            }
            _ => Ok(()),
        }
    }

    /// Each customer's cluster, `1` for the largest and so on; none for those left out.
    ///
    /// # Errors
    /// Those of [`by_clusters`].
    pub fn labels(&self, people: &People, progress: &mut dyn FnMut(usize, usize) -> bool) -> Result<Labels> {
        let prepared = prepare::Prepared::new(people, self)?;
        let ended = run::run(&prepared, self, progress)?;
        let names = (1..=ended.centres()).map(|number| number.to_string()).collect();
        Ok(Labels { names, of: prepared.spread(people.len(), &ended.labels) })
    }
}
