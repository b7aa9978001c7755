//! Values that are right by construction: built once at the edge, trusted inside.

mod date;
mod finite;
mod rate;
mod unit;

pub use date::Date;
pub use finite::Finite;
pub use rate::Rate;
pub use unit::Unit;
