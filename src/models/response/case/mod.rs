//! Curve fits and transforms stated as text, in the format of the reference cases: the way a teacher
//! hands the engine a small problem with its bounds, and checks the answer.
//!
//! The idea: what the problem does not need (a title, an expected answer) is ignored, so that a case
//! file can be given as it stands.

mod bracket;
pub(super) mod fit;
pub(super) mod parametric;

use crate::response::adstock::Adstock;
use crate::response::case::parametric::BoundReached;
use crate::value::map_of;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Named numbers, such as the parameters of a fit.
pub type NamedNumbers = BTreeMap<String, f64>;

/// A curve through the origin to be fitted to pairs of spend and response.
#[derive(Debug, Clone, Deserialize)]
pub struct CurveCase {
    /// A family of [`super::Curve`].
    pub family: String,
    /// Lowest and highest value of each free parameter.
    pub bounds: BTreeMap<String, [f64; 2]>,
    /// Parameters that are given.
    #[serde(default)]
    pub fixed_params: NamedNumbers,
    /// What was observed.
    pub data: CurveData,
}

/// Pairs of spend and response.
#[derive(Debug, Clone, Deserialize)]
pub struct CurveData {
    /// Spend, one value an observation.
    pub spend: Vec<f64>,
    /// Response, in the same order.
    pub response: Vec<f64>,
}

/// A series to be explained by channels with geometric carry-over (not normalised) and saturation.
#[derive(Debug, Clone, Deserialize)]
pub struct SeriesCase {
    /// Lowest and highest value of `intercept`, `trend` (when there is one), and `<channel>.theta`,
    /// `<channel>.<parameter>` of each channel.
    pub bounds: BTreeMap<String, [f64; 2]>,
    /// Parameters that are given, by the same names.
    #[serde(default)]
    pub fixed_params: NamedNumbers,
    /// The channels.
    pub channels: Vec<SeriesChannel>,
    /// What was observed.
    pub data: SeriesData,
}

/// A channel of a series.
#[derive(Debug, Clone, Deserialize)]
pub struct SeriesChannel {
    /// Its name, the prefix of its parameters.
    pub name: String,
    /// A family of [`super::Curve`], applied to the carried-over spend.
    pub family: String,
    /// Spend, one value a period.
    pub spend: Vec<f64>,
}

/// The outcome of a series.
#[derive(Debug, Clone, Deserialize)]
pub struct SeriesData {
    /// One value a period.
    pub response: Vec<f64>,
}

/// A series to be carried over under several conventions.
#[derive(Debug, Clone, Deserialize)]
pub struct TransformCase {
    data: TransformData,
    #[serde(default)]
    transforms: Option<Vec<Adstock>>,
    #[serde(default)]
    expected: Option<TransformList>,
}

#[derive(Debug, Clone, Deserialize)]
struct TransformData {
    input: Vec<f64>,
}

#[derive(Debug, Clone, Deserialize)]
struct TransformList {
    transforms: Vec<Adstock>,
}

/// Whether there is a fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub enum FitStatus {
    /// There is one; whether its scale is known is another question (`identified`).
    Ok,
    /// The data cannot hold that many parameters.
    Refuse,
}

/// The answer to a fit case. Without a fit only `status` and `reason` (with its numbers) are there.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct FitReport {
    /// Whether there is a fit.
    pub status: FitStatus,
    /// Why there is none: `too_few_spend_levels`, `too_few_points`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The channel that the reason is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// The numbers of the reason: `levels` or `points` found, and the `parameters` they should hold.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub detail: NamedNumbers,
    /// False where the standard error of a scale parameter exceeds half its value, or where the data do not
    /// show where an S-curve turns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identified: Option<bool>,
    /// The free parameters.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub params: NamedNumbers,
    /// Their asymptotic standard errors; null on a bound, or where the data do not separate them.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub std_err: BTreeMap<String, Option<f64>>,
    /// The bound each ended on.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub at_bound: BTreeMap<String, Option<BoundReached>>,
    /// How well it fits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Metrics>,
    /// What each channel brought over the whole series.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contribution_total: Option<NamedNumbers>,
}

/// How well a fit follows what was observed. A figure that is not defined is null.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Metrics {
    /// Sum of squared errors.
    pub sse: f64,
    /// Root of the mean squared error, in the unit of the outcome.
    pub rmse: f64,
    /// Share of the variance explained.
    pub r2: Option<f64>,
    /// `rmse` over the range of the outcome.
    pub nrmse_range: Option<f64>,
    /// Mean absolute error in per cent of the outcome; null when an outcome is 0.
    pub mape_pct: Option<f64>,
    /// Observations.
    pub n: usize,
    /// Free parameters.
    pub k: usize,
    /// Akaike's criterion, corrected for small samples, Gaussian errors (variance counted as a parameter).
    pub aicc_gaussian: Option<f64>,
}

impl Metrics {
    pub(crate) fn of(observed: &[f64], fitted: &[f64], k: usize) -> Self {
        let n = observed.len();
        let count = n as f64;
        let sse: f64 = observed.iter().zip(fitted).map(|(y, f)| (y - f) * (y - f)).sum();
        let mean = observed.iter().sum::<f64>() / count;
        let sst: f64 = observed.iter().map(|y| (y - mean) * (y - mean)).sum();
        let low = observed.iter().copied().fold(f64::INFINITY, f64::min);
        let high = observed.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let rmse = (sse / count).sqrt();
        let ape: f64 = observed.iter().zip(fitted).map(|(y, f)| ((y - f) / y).abs()).sum();
        let all = (k + 1) as f64;
        let aicc = count * (sse / count).ln() + 2.0 * all + 2.0 * all * (all + 1.0) / (count - all - 1.0);
        Self {
            sse,
            rmse,
            r2: finite(1.0 - sse / sst),
            nrmse_range: finite(rmse / (high - low)),
            mape_pct: finite(100.0 * ape / count),
            n,
            k,
            aicc_gaussian: finite(aicc).filter(|_| n > k + 2),
        }
    }
}

fn finite(value: f64) -> Option<f64> {
    value.is_finite().then_some(value)
}

impl FitReport {
    pub(crate) fn refused(reason: Code, found: &'static str, count: usize, parameters: usize) -> Self {
        Self {
            status: FitStatus::Refuse,
            reason: Some(reason.as_str().to_owned()),
            channel: None,
            detail: map_of([(found.to_owned(), count as f64), ("parameters".to_owned(), parameters as f64)]),
            identified: None,
            params: NamedNumbers::new(),
            std_err: BTreeMap::new(),
            at_bound: BTreeMap::new(),
            metrics: None,
            contribution_total: None,
        }
    }
}

/// A series under one convention.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Transformed {
    /// The convention and its parameters.
    #[serde(flatten)]
    #[cfg_attr(feature = "wasm", tsify(type = "Record<string, unknown>"))]
    pub convention: Adstock,
    /// What acts in each period.
    pub output: Vec<f64>,
}

/// The answer to a transform case.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct TransformReport {
    /// Always `ok`: a wrong parameter is an error.
    pub status: FitStatus,
    /// One a convention, in the order of the case.
    pub transforms: Vec<Transformed>,
}

/// Carries a series over under each convention of a case.
///
/// # Errors
/// `missing_input` when the case names no convention; as [`Adstock::apply`] otherwise.
///
/// ```
/// use levier::response::{TransformCase, transform};
/// let case: TransformCase = serde_json::from_str(r#"{"data": {"input": [100, 0, 20]},
///   "transforms": [{"convention": "geometric", "theta": 0.5}]}"#).unwrap();
/// assert_eq!(transform(&case)?.transforms[0].output, [100.0, 50.0, 45.0]);
/// # Ok::<(), levier::Error>(())
/// ```
pub fn transform(case: &TransformCase) -> Result<TransformReport> {
    let conventions = case
        .transforms
        .as_ref()
        .or(case.expected.as_ref().map(|expected| &expected.transforms))
        .ok_or_else(|| Error::new(Code::MissingInput).field("transforms"))?;
    let transforms = conventions
        .iter()
        .map(|convention| {
            Ok(Transformed { convention: *convention, output: convention.apply(&case.data.input)? })
        })
        .collect::<Result<_>>()?;
    Ok(TransformReport { status: FitStatus::Ok, transforms })
}
