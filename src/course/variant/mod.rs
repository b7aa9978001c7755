//! Variants: the same exercise with other figures for every class and student.
//!
//! - `seed`: codes → text → hash → stream of numbers.
//! - `parameter`: grids, lists and derived figures.
//! - `draw`: tries until the constraints hold.
//! - `ask`: a variant by request.
//! - `text`: the figures in a text.

mod ask;
mod draw;
mod parameter;
mod seed;
mod text;

pub use ask::{NoVariant, VariantAnswer, VariantRequest, variant};
pub use draw::{Drawn, MOST_TRIES, Plan};
pub use parameter::Parameter;
pub use seed::{SplitMix64, code, fnv1a, seed_text};
pub use text::fill;
pub(super) use text::{Piece, pieces};
