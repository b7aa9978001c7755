//! Cluster analysis of customers: groups who are similar on the chosen columns.
//!
//! The descents themselves are in [`crate::cluster`]. Here a table of customers becomes their points, [`choose_k`]
//! compares numbers of clusters, [`stability`] measures whether the clusters are found again, and the answer reports
//! what sets each cluster apart and a projection on two axes.

mod answer;
mod choice;
mod labels;
mod prepare;
mod projection;
mod request;
mod run;
mod stability;
mod traits;

pub use answer::{CentreCell, Cluster, ClusterAnswer, by_clusters};
pub use choice::{KChoice, KCurve, KRow, choose_k, pick};
pub use projection::{Axis, Projection};
pub use request::{ClusterAsked, ClusterColumn, ClusterMethod, Missing};
pub use stability::{Stability, overlaps, stability};
pub use traits::Trait;
