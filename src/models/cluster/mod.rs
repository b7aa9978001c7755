//! Cluster analysis of points: numbers, or numbers and categories.
//!
//! [`k_means`] takes numbers, [`k_prototypes`] and [`k_medoids`] take numbers and categories.

mod gower;
mod hartigan_wong;
mod indices;
mod k_means;
mod k_medoids;
mod k_prototypes;
mod largest_first;
mod lloyd;
mod mixed;
mod points;
mod seeding;
mod silhouette;

pub use gower::Gower;
pub use indices::{adjusted_rand, calinski_harabasz, davies_bouldin};
pub use k_means::{Found, k_means, k_means_once, nearest};
pub use k_medoids::{Medoids, k_medoids};
pub use k_prototypes::{Prototypes, k_prototypes};
pub use largest_first::largest_first;
pub use lloyd::{Partition, squared};
pub use mixed::Mixed;
pub use points::Points;
pub use silhouette::{mean_silhouette, silhouettes};
