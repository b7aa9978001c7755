//! (module)

mod curve;

pub use curve::Curve;
