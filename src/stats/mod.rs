//! Statistics that every other module counts on: quantiles, and intervals for a rate of counts.
//!
//! Each function takes finite numbers and gives `None` where no finite answer exists, so that a
//! caller turns it into a coded reason instead of carrying NaN about.

mod beta;
mod gamma;
mod interval;
mod normal;
mod random;

pub use beta::{beta_cdf, beta_quantile};
pub use interval::{Bounds, Method, rate_interval};
pub use normal::{normal_quantile, two_sided_z};
pub use random::Random;

/// Sorts numbers upwards. One function, so that the Wasm holds one copy of the sort.
pub(crate) fn ascending(numbers: &mut [f64]) {
    numbers.sort_unstable_by(f64::total_cmp);
}
