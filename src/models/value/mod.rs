//! Values that are right by construction: built once at the edge, trusted inside.

mod date;
mod finite;
mod keyed;
mod month;
mod rate;
mod stage;
mod unit;
mod wanted;
mod week;

pub use date::Date;
pub use finite::Finite;
pub use keyed::{map_of, set_of};
pub use month::Month;
pub use rate::Rate;
pub use stage::Stage;
pub use unit::Unit;
pub use wanted::Wanted;
pub use week::Week;
