//! Levier: a marketing decision lab, from an imported export to a decision that can be defended.
//!
//! The map, in the order that data flows:
//!
//! - [`error`]: the one public error, a stable code with its place and what was found there.
//! - [`answer`]: the answer to a question of one kind, or why there is none: for methods, plan and course.
//! - [`value`]: rates, finite numbers, civil dates and units, right by construction.
//! - [`table`]: immutable typed columns, their binary form and the names that the document refers to.
//! - [`numeric`]: sorting, quantiles, linear algebra, least squares, Newton's method and roots.
//! - [`stats`]: distributions, intervals, optimisers and the seeded generator.
//! - [`operation`]: the catalogue of calculators; one description drives page, explanation, types and tests.
//! - [`import`]: bytes → encoding → dialect → header → dates and numbers → table, with a report by line.
//! - [`join`]: the tables of several platforms → one table by week or month.
//! - [`measure`]: tables → groups → sums → operations; every figure keeps where it came from.
//! - [`cluster`]: points → k-means, k-prototypes, k-medoids, silhouettes and indices.
//! - [`response`]: weekly spend and outcome → carry-over → saturation → one curve a channel.
//! - [`bayes`]: the same model sampled, every curve with its posterior (the sampler: feature `bayes`).
//! - [`budget`]: curves, bounds and a total → the best allocation, its certificate and its reasons.
//! - [`audience`]: a file of orders or of customers → one row a customer.
//! - [`segment`]: customers → rules, RFM and clusters → profiles → the choice of targets.
//! - [`customer`]: orders → cohorts, survival, purchases to come and lifetime value.
//! - [`plan`]: objectives and their pace, budgets, people, phases and dates.
//! - [`method`]: preferences, prices, reach, launches, tests and designs, one function a kind of question.
//! - [`course`]: exercises from a seed, answered by the same code as everything else.
//! - [`workspace`]: the saved document, the commands that change it, and the store that keeps it.
//! - `qr`: a link as a QR code (feature `qr`).
//!
//! The ground floor, from errors to budgets, is a crate of its own, `src/models`, given here under its own names. The browser is known to one package above this one: `src/wasm`, a thin file a subject.

pub mod answer;
pub mod table;

pub mod import;
pub mod operation;

pub mod join;
pub mod measure;

pub mod audience;
pub mod customer;
pub mod segment;

pub mod course;
#[cfg(feature = "study")]
pub mod method;
pub mod plan;
pub mod workspace;

#[cfg(feature = "qr")]
pub mod qr;

pub use levier_models::error::{Code, Error, Result};
pub use levier_models::{bayes, budget, cluster, error, numeric, response, stats, value};
