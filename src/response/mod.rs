//! From spend and outcome by period to one response curve a channel, with what is not known said.
//!
//! The one idea: carry-over, then saturation, then least squares inside bounds, and a verdict on each
//! channel. [`fit`] is the weekly model that recommendations rest on; [`fit_curve`] and [`fit_series`]
//! answer small stated problems; [`CarryOver`] holds every convention of the tools in use.

mod baseline;
mod bootstrap;
mod carry_over;
mod case;
mod case_fit;
mod channel;
mod curve;
mod data;
mod fit;
mod freedom;
mod holdout;
mod least_squares;
mod matrix;
mod model;
mod parametric;
mod parts;
mod reading;
mod result;
mod search;
mod truth;
mod verdict;

pub use carry_over::CarryOver;
pub use case::{
    CurveCase, CurveData, FitReport, FitStatus, Metrics, Numbers, SeriesCase, SeriesChannel, SeriesData,
    TransformCase, TransformReport, Transformed, transform,
};
pub use case_fit::{fit_curve, fit_series};
pub use curve::Curve;
pub(crate) use curve::PreparedCurve;
pub use data::{ResponseData, ResponseFamily, ResponseSetup, ResponseTask};
pub use fit::fit;
pub use parametric::BoundReached;
pub use reading::{
    EventFit, EventStatus, Outlier, Part, PartKind, Reading, ResidualPattern, Residuals, ResponseEvent,
    SeriesBand, StepKind, WaterfallStep,
};
pub use result::{Band, ChannelFit, ChannelReason, ChannelStatus, Holdout, Note, ResponseFit, SeenSpend};
pub use truth::{
    KnownTruth, TrueChannel, TruthChannel, TruthComparison, TruthFigure, TruthReason, TruthVerdict,
};

#[cfg(feature = "bayes")]
pub(crate) use {
    baseline::Baseline,
    bootstrap::{interval, quantile},
    case_fit::distinct_levels,
    channel::{TODAY_PERIODS, band, seen, today},
    data::{Series, Table, check},
};
