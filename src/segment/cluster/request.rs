//! The request of a cluster analysis, and its validation.

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
    pub(super) fn check(&self) -> Result<()> {
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
}
