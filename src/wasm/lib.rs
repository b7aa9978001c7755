//! The browser's side of the boundary: one thin file a subject, nothing computed here.
//!
//! Six Wasm modules come out of it, each behind the feature of its name: `desk` is what the main thread holds, `lab`
//! what one worker holds, `bayes` what the workers of the sampler hold, `embed` the calculators for other people's
//! pages, `study` the plan, the methods and the course, `sheets` the
//! reader of workbooks. No two exports of different modules have the same name, so
//! that all can stand in one module under test.
//!
//! Files come in as `Uint8Array` chunks. Everything else with a structure comes in as JSON text, read by
//! `serde_json` with unknown fields denied (why: `docs/design.md`), and goes back as plain objects that
//! `serde_wasm_bindgen` makes. Errors arrive as `Error` objects with a `code`.

use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(feature = "desk")]
pub mod analysis;
#[cfg(feature = "lab")]
pub mod audience;
#[cfg(feature = "bayes")]
pub mod bayes;
#[cfg(feature = "lab")]
pub mod budget;
#[cfg(any(feature = "desk", feature = "embed"))]
pub mod calculators;
#[cfg(feature = "lab")]
pub mod cautious;
#[cfg(feature = "lab")]
pub mod course;
#[cfg(feature = "lab")]
pub mod customer;
#[cfg(feature = "lab")]
pub mod document;
#[cfg(feature = "lab")]
pub mod example;
#[cfg(feature = "desk")]
pub mod experiment;
#[cfg(feature = "lab")]
pub mod import;
#[cfg(any(feature = "desk", feature = "lab", feature = "bayes", feature = "sheets"))]
mod lane;
mod names;
#[cfg(feature = "desk")]
pub mod operation;
#[cfg(any(feature = "desk", feature = "embed"))]
mod plain;
#[cfg(feature = "desk")]
pub mod plan;
#[cfg(feature = "lab")]
pub mod points;
#[cfg(feature = "desk")]
pub mod qr;
#[cfg(feature = "lab")]
pub mod response;
#[cfg(feature = "lab")]
pub mod segment;
#[cfg(feature = "desk")]
pub mod share;
#[cfg(feature = "desk")]
pub mod store;
#[cfg(feature = "study")]
pub mod study;
#[cfg(any(feature = "desk", feature = "lab", feature = "bayes", feature = "sheets", feature = "embed"))]
mod thrown;
#[cfg(feature = "desk")]
mod web_storage;
#[cfg(feature = "sheets")]
pub mod workbook;
#[cfg(feature = "desk")]
pub mod workspace;
#[cfg(any(feature = "desk", feature = "embed"))]
mod writer;

/// The build that the module is of: pages that are of another one do not call it. Empty when it was built by hand.
#[wasm_bindgen(js_name = buildId)]
pub fn build_id() -> String {
    option_env!("LEVIER_BUILD").unwrap_or_default().to_owned()
}
