//! The numeric ground floor: sorting, order statistics, moments, linear algebra, least squares, Newton's method
//! and root finding. Every other module computes with these routines and keeps none of its own.
//!
//! Every routine takes finite numbers and returns a plain value. Each module says why the routine is ours;
//! `docs/design.md` has the weight and time of nalgebra beside it.

mod bracket;
mod cholesky;
mod convex_combination;
mod eigen;
mod golden_section;
mod least_squares;
mod levenberg_marquardt;
mod moments;
mod newton;
mod order_statistics;
mod root;
mod sort;
mod symmetric;

pub use bracket::bisect;
pub use cholesky::Cholesky;
pub use convex_combination::nearest_convex_combination;
pub use eigen::{Eigen, symmetric_eigen};
pub use golden_section::maximum_in;
pub use least_squares::nonnegative_least_squares;
pub use levenberg_marquardt::{Effort, LeastSquares, LeastSquaresFit, levenberg_marquardt};
pub use moments::Moments;
pub use newton::{Hessian, Newton, NewtonPoint, SmoothFunction};
pub use order_statistics::{median, quantile};
pub use root::{RootPoint, crossing, last_defined, sign_change};
pub use sort::{sort_ascending, sort_by, sort_indices_by};
pub use symmetric::Symmetric;

/// The scalar product of two vectors of equal length.
///
/// ```
/// assert_eq!(levier::numeric::dot(&[1.0, 2.0], &[3.0, 4.0]), 11.0);
/// ```
pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}
