//! The browser's side of the boundary: one thin file a module, nothing computed here.
//!
//! Four lanes cross it. Files come in as `Uint8Array` chunks; documents as text, read by
//! `serde_json` with unknown fields denied; series as `Float64Array`; small inputs and results as
//! plain objects. Errors arrive as `Error` objects with a `code`.

pub mod budget;
pub mod import;
mod lane;
pub mod operation;
pub mod response;
pub mod store;
pub mod workspace;
