//! Values that are right by construction: built once at the edge, trusted inside.

mod date;
mod finite;
mod keyed;
mod rate;
mod unit;

pub use date::Date;
pub use finite::Finite;
pub(crate) use keyed::{map_of, set_of};
pub use rate::Rate;
pub use unit::Unit;
