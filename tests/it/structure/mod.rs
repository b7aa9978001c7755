//! The shape of the crate: no circle of files that import each other, and no two public types of one name.

mod circles;
mod names;
mod source;
