//! The browser's side of the boundary: one thin file a module, nothing computed here.
//!
//! Six Wasm modules come out of it: `site`, which the pages start with; `decision`, the fit and the allocator, for
//! the pages that decide; `bayes`, the sampled mix model, for its workers; `audience`, tables of people, for theirs; `calculators`, for the pages of the calculators; `embed`, the calculators and nothing else,
//! for other people's pages. No two exports of the first five have the same name, so that they can stand in one
//! module under test.
//!
//! Files come in as `Uint8Array` chunks. Everything else with a structure comes in as JSON text, read by
//! `serde_json` with unknown fields denied, and goes back as text that the browser parses into plain objects
//! (why: `docs/design.md`). Errors arrive as `Error` objects with a `code`.

#[cfg(feature = "calculators")]
pub mod analysis;
#[cfg(feature = "audience")]
pub mod audience;
#[cfg(feature = "bayes")]
pub mod bayes;
#[cfg(feature = "decision")]
pub mod budget;
#[cfg(any(feature = "calculators", feature = "embed"))]
pub mod calculators;
#[cfg(feature = "decision")]
pub mod cautious;
#[cfg(feature = "decision")]
pub mod course;
#[cfg(feature = "audience")]
pub mod customer;
#[cfg(feature = "calculators")]
pub mod experiment;
#[cfg(feature = "site")]
pub mod import;
#[cfg(any(feature = "site", feature = "decision", feature = "bayes", feature = "audience"))]
mod lane;
#[cfg(feature = "site")]
pub mod operation;
#[cfg(any(feature = "calculators", feature = "embed"))]
mod plain;
#[cfg(feature = "audience")]
pub mod points;
#[cfg(feature = "calculators")]
pub mod qr;
#[cfg(feature = "decision")]
pub mod response;
#[cfg(feature = "audience")]
pub mod segment;
#[cfg(feature = "calculators")]
pub mod share;
#[cfg(feature = "site")]
pub mod store;
#[cfg(feature = "site")]
pub mod workspace;
#[cfg(any(feature = "calculators", feature = "embed"))]
mod writer;
