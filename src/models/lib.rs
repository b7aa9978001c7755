//! The numerical models of Levier, and what they rest on. The crate `levier` gives all of it under its own name.
//!
//! The map, from the ground up:
//!
//! - [`error`]: the one public error, a stable code with its place and what was found there.
//! - [`value`]: rates, finite numbers, civil dates and units, right by construction.
//! - [`numeric`]: sorting, quantiles, linear algebra, least squares, Newton's method and roots.
//! - [`stats`]: distributions, intervals, optimisers and the seeded generator.
//! - [`cluster`]: points → k-means, k-prototypes, k-medoids, silhouettes and indices.
//! - [`response`]: weekly spend and outcome → carry-over → saturation → one curve a channel.
//! - [`bayes`]: the same model sampled, every curve with its posterior (the sampler: feature `bayes`).
//! - [`budget`]: curves, bounds and a total → the best allocation, its certificate and its reasons.
//!
//! It is a crate of its own because tests spend their time in its loops: these are optimised, while the rest, which changes
//! more often, is compiled quickly.

pub mod error;
pub mod value;

pub mod numeric;
pub mod stats;

pub mod cluster;
pub mod response;

pub mod bayes;
pub mod budget;

pub use error::{Code, Error, Result};
