//! From weekly spend and outcome to one response curve a channel, with what is not known said.

mod carry_over;
mod case;
mod case_fit;
mod curve;
mod least_squares;
mod matrix;
mod parametric;

pub use carry_over::CarryOver;
pub use case::{
    CurveCase, CurveData, FitReport, FitStatus, Metrics, Numbers, SeriesCase, SeriesChannel, SeriesData,
    TransformCase, TransformReport, Transformed, transform,
};
pub use case_fit::{fit_curve, fit_series};
pub use curve::Curve;
pub use parametric::BoundReached;
