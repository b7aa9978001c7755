//! From spend and outcome by period to one response curve a channel, with what is not known said.
//!
//! The model is adstock, then saturation, fitted by bounded least squares, with a verdict on each channel.
//!
//! - [`Adstock`]: the carry-over of advertising, in every convention of the tools in use.
//! - [`Curve`]: the saturation curves, their slopes and inverse slopes.
//! - `data`: the table by period, the setup and the dated events.
//! - `fit`: the fit of a model, as types. `least_squares`: [`fit`](fit()), its estimator, with a bootstrap.
//! - `reading`: residuals, contributions by part, the waterfall, the events.
//! - `case`: [`fit_curve`] and [`fit_series`] answer small stated problems.
//! - [`JudgedResponse`]: the curve of a judge's four answers, where there are no data.
//! - [`TruthComparison`]: a fit beside the truth of simulated data.

mod adstock;
mod case;
mod curve;
mod data;
mod fit;
mod interval;
mod judged;
mod least_squares;
mod reading;
mod truth;

pub use adstock::Adstock;
pub use case::fit::{fit_curve, fit_series};
pub use case::parametric::BoundReached;
pub use case::{
    CurveCase, CurveData, FitReport, FitStatus, Metrics, NamedNumbers, SeriesCase, SeriesChannel, SeriesData,
    TransformCase, TransformReport, Transformed, transform,
};
pub use curve::Curve;
pub(crate) use curve::PreparedCurve;
pub use data::event::{EventStatus, ResponseEvent};
pub use data::setup::{ResponseFamily, ResponseSetup};
pub use data::table::{ResponseData, ResponseTask};
pub use fit::band::CurveBand;
pub use fit::channel::{
    ChannelEstimate, ChannelFit, ChannelOutcome, ChannelReason, ChannelStatus, SeenSpend,
};
pub use fit::model_fit::{Fit, Holdout};
pub use fit::note::Note;
pub(crate) use fit::parts::FitParts;
pub use fit::sampled::{
    Contraction, Convergence, Estimated, MixChecks, MixParameter, MixParameterName, MixRole, MixSampling,
    MixVerdict, PeriodBand, SampledChannel, SampledFit,
};
pub use judged::JudgedResponse;
pub use least_squares::fit::fit;
pub use reading::{
    EventFit, Outlier, Part, PartKind, Reading, ResidualPattern, Residuals, SeriesBand, StepKind,
    WaterfallStep,
};
pub use truth::{
    KnownTruth, TrueChannel, TruthChannel, TruthComparison, TruthFigure, TruthReason, TruthVerdict,
};

#[cfg(feature = "bayes")]
pub(crate) use {
    data::levels::distinct_levels,
    data::table::{Series, Table, check},
    fit::summary::{TODAY_PERIODS, band, channel},
    interval::interval,
    least_squares::baseline::Baseline,
};
