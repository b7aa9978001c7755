//! Cluster analysis: groups of customers who are similar on the chosen columns.
//!
//! [`k_means`] takes numbers, [`k_prototypes`] and [`k_medoids`] take numbers and categories. [`choose_k`] compares
//! numbers of clusters, [`stability`] measures whether the clusters are found again, and the answer reports what
//! sets each cluster apart and a projection on two axes.

mod answer;
mod choice;
mod gower;
mod hartigan_wong;
mod indices;
mod k_means;
mod k_medoids;
mod k_prototypes;
mod labels;
mod largest_first;
mod lloyd;
mod mixed;
mod points;
mod prepare;
mod projection;
mod request;
mod run;
mod seeding;
mod silhouette;
mod stability;
mod traits;

pub use answer::{CentreCell, Cluster, ClusterAnswer, by_clusters};
pub use choice::{KChoice, KCurve, KRow, choose_k, pick};
pub use gower::Gower;
pub use indices::{adjusted_rand, calinski_harabasz, davies_bouldin};
pub use k_means::{Found, k_means, nearest};
pub use k_medoids::{Medoids, k_medoids};
pub use k_prototypes::{Prototypes, k_prototypes};
pub use lloyd::Partition;
pub use mixed::Mixed;
pub use points::Points;
pub use projection::{Axis, Projection};
pub use request::{ClusterAsked, ClusterColumn, ClusterMethod, Missing};
pub use silhouette::silhouettes;
pub use stability::{Stability, overlaps, stability};
pub use traits::Trait;
