//! The functions that are fuzzed, for `fuzz_targets/`.

mod targets;

pub use targets::*;
