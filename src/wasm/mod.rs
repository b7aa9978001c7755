//! The browser's side of the boundary: one thin file a module, nothing computed here.
//!
//! Two Wasm modules come out of it: `site`, which the pages start with, and `embed`, the calculators alone. No two
//! exports have the same name, so that both can stand in one module under test.
//!
//! Files come in as `Uint8Array` chunks. Everything else with a structure comes in as JSON text, read by
//! `serde_json` with unknown fields denied, and goes back as text that the browser parses into plain objects
//! (why: `docs/design.md`). Errors arrive as `Error` objects with a `code`.

#[cfg(feature = "site")]
pub mod budget;
#[cfg(feature = "embed")]
pub mod calculators;
#[cfg(feature = "site")]
pub mod import;
#[cfg(feature = "site")]
mod lane;
#[cfg(feature = "site")]
pub mod operation;
#[cfg(feature = "embed")]
mod plain;
#[cfg(feature = "site")]
pub mod qr;
#[cfg(feature = "site")]
pub mod response;
#[cfg(feature = "site")]
pub mod store;
#[cfg(feature = "site")]
pub mod workspace;
#[cfg(feature = "embed")]
mod writer;
