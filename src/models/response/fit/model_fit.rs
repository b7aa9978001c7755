//! The fit of a model, as it is shown and handed to the allocation.

use super::channel::ChannelFit;
use super::note::Note;
use super::sampled::SampledFit;
use crate::response::data::setup::ResponseSetup;
use crate::response::reading::Reading;
use crate::value::Date;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// How the model predicts periods that it has not seen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Holdout {
    /// How many periods, the last ones.
    pub periods: usize,
    /// Mean absolute error as a fraction of the outcome; none when an outcome held out is 0.
    pub mape: Option<f64>,
    /// Root mean squared error over the range of the whole outcome.
    pub nrmse: f64,
    /// What it predicted, period by period.
    pub predicted: Vec<f64>,
    /// The mean absolute error of predicting the mean of the periods before; none as above, and for a sampled fit.
    pub flat_mape: Option<f64>,
}

/// A model fitted to a table by period, by least squares or by sampling. In each period the fitted outcome is the
/// baseline plus the channels' contributions; of a sampled fit, the figures are means of the draws.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Fit {
    /// What was asked.
    pub setup: ResponseSetup,
    /// The periods, in order.
    #[cfg_attr(feature = "wasm", tsify(type = "string[]"))]
    pub dates: Vec<Date>,
    /// Days from one period to the next.
    pub period_days: f64,
    /// The outcome.
    pub observed: Vec<f64>,
    /// The model's outcome.
    pub fitted: Vec<f64>,
    /// What it expects without the channels that have a curve.
    pub baseline: Vec<f64>,
    /// One a channel of the setup, in its order.
    pub channels: Vec<ChannelFit>,
    /// Share of the variance explained, on the data fitted.
    pub r2: f64,
    /// Root mean squared error over the range of the outcome, on the data fitted.
    pub nrmse: f64,
    /// The same on periods held out; none when too few are left to fit.
    pub holdout: Option<Holdout>,
    /// Rows at either end without an outcome.
    pub dropped_rows: usize,
    /// What must be said about the whole fit.
    pub notes: Vec<Note>,
    /// What the errors say, and the outcome part by part.
    pub reading: Reading,
    /// What only a sampled fit gives; none for least squares.
    pub sampled: Option<SampledFit>,
    /// Version of this crate.
    pub version: String,
}

impl Fit {
    /// Reads a fit from JSON text.
    ///
    /// # Errors
    /// `invalid_document` when the text is not a fit (`found` is the reader's complaint).
    ///
    /// ```
    /// use levier::response::Fit;
    /// assert_eq!(Fit::from_json("{}").unwrap_err().code().as_str(), "invalid_document");
    /// ```
    pub fn from_json(text: &str) -> Result<Self> {
        serde_json::from_str(text).map_err(|error| {
            Error::new(Code::InvalidDocument).line(error.line() as u64).found(error.to_string())
        })
    }
}
