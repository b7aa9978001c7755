//! Statistics: distributions, confidence intervals of rates and their differences, and the planning and analysis of
//! experiments.
//!
//! Each function takes finite numbers and returns `None` where no finite answer exists. The caller turns `None` into
//! a coded reason; no NaN is passed on.

mod always_valid;
mod beta;
mod chi_square;
mod f;
mod fisher;
mod gamma;
mod group_sequential;
mod interval;
mod multiple;
mod negative_binomial;
mod normal;
mod posterior;
mod random;
mod running_sum;
mod sample_size;
mod spending;
mod student;
mod two_proportions;

#[cfg(test)]
mod experiment_tests;

pub use always_valid::{AlwaysValid, always_valid};
pub use beta::{beta_cdf, beta_density, beta_quantile};
pub use chi_square::{ChiSquare, Independence, chi_square_tail, goodness_of_fit, independence};
pub use f::f_tail;
pub use fisher::fisher_exact;
pub use group_sequential::{
    Boundary, crossing_probability, peeking_risk, sequential_bounds, sequential_inflation,
};
pub use interval::{Bounds, Method, rate_interval, share_difference_interval};
pub use multiple::{benjamini_hochberg, bonferroni, holm, sidak};
pub use negative_binomial::NegativeBinomial;
pub use normal::{normal_cdf, normal_quantile, normal_tail, two_sided_z};
pub use posterior::{Posterior, PosteriorComparison, compare};
pub use random::Random;
pub use sample_size::{Design, Sizes, duration, power_of, whole};
pub use spending::{Spending, spending_bounds};
pub use student::{
    Sample, Welch, student_cdf, student_quantile, student_two_sided, student_two_sided_quantile, welch,
};
pub use two_proportions::{Counts, TwoProportions};

/// A computed probability: rounding never takes it above 1, and below 10⁻³⁰⁰, where digits are lost, it is 0.
pub(crate) fn probability(p: f64) -> f64 {
    if p < 1e-300 { 0.0 } else { p.min(1.0) }
}
