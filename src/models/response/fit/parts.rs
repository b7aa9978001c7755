//! What calculations read of a fit's text.

use super::channel::ChannelFit;
use crate::response::data::setup::ResponseSetup;
use crate::response::reading::WaterfallStep;
use crate::value::Date;
use crate::{Code, Error, Result};
use serde::Deserialize;

/// The parts of a [`Fit`](super::model_fit::Fit) that a plan and a comparison need. A text holds long lists for drawing
/// besides; they are passed over.
#[derive(Debug, Deserialize)]
pub(crate) struct FitParts {
    pub(crate) setup: ResponseSetup,
    pub(crate) dates: Vec<Date>,
    pub(crate) period_days: f64,
    pub(crate) channels: Vec<ChannelFit>,
    pub(crate) reading: ReadingParts,
}

#[derive(Debug, Deserialize)]
pub(crate) struct ReadingParts {
    pub(crate) waterfall: Vec<WaterfallStep>,
    pub(crate) residuals: ResidualParts,
}

#[derive(Debug, Deserialize)]
pub(crate) struct ResidualParts {
    pub(crate) usual: f64,
    pub(crate) lag_one: f64,
}

impl FitParts {
    pub(crate) fn from_json(text: &str) -> Result<Self> {
        serde_json::from_str(text).map_err(|error| {
            Error::new(Code::InvalidDocument).line(error.line() as u64).found(error.to_string())
        })
    }
}
