//! The browser's side of the boundary: one thin file a module, nothing computed here.
//!
//! Files come in as `Uint8Array` chunks. Everything else with a structure comes in as JSON text, read by
//! `serde_json` with unknown fields denied, and goes back as text that the browser parses into plain objects
//! (why: `docs/design.md`). Errors arrive as `Error` objects with a `code`.

pub mod budget;
pub mod import;
mod lane;
pub mod operation;
pub mod response;
pub mod store;
pub mod workspace;
