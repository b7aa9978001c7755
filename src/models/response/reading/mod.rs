//! A fit, read: what its errors say, what each part brought, and how sure that is.
//!
//! The one idea: in each period the fitted outcome is a sum of named parts, so the whole outcome is too.
//! A chart or a sentence about a fit needs no other figures, and none is computed after this. Any fit
//! that gives its parts by period can be read this way, with or without intervals.
//!
//! Conventions, so that the parts add up and none can be read two ways: trend, season, days of the week
//! and controls are counted from their own mean over the data (their total is 0, and what a control does
//! on average is in the level); an event from the periods without it; a channel from no spend at all.

pub(super) mod event;
pub(super) mod part;
pub(super) mod residuals;
pub(super) mod waterfall;

pub use event::EventFit;
pub use part::{Part, PartKind};
pub use residuals::{Outlier, ResidualPattern, Residuals};
pub use waterfall::{StepKind, WaterfallStep};

use crate::response::data::table::Table;
use serde::{Deserialize, Serialize};

/// A 90 % interval in each period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct SeriesBand {
    /// 5 % quantiles.
    pub low: Vec<f64>,
    /// 95 % quantiles.
    pub high: Vec<f64>,
}

/// A fit, read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// What the errors say.
    pub residuals: Residuals,
    /// Where the model's expectation lies, by period; none without draws.
    pub band: Option<SeriesBand>,
    /// The fitted outcome, part by part; they add up to it in every period.
    pub parts: Vec<Part>,
    /// The parts over the whole data, from nothing to the outcome.
    pub waterfall: Vec<WaterfallStep>,
    /// The dated events of the setup, in its order.
    pub events: Vec<EventFit>,
}

impl Reading {
    /// From the parts of any fit, in units of the outcome. Beside the fitted values stands the correlation of
    /// neighbouring errors that they would leave of independent ones; `left_out` are the names of events that repeat
    /// something else.
    pub(crate) fn of(
        table: &Table,
        (fitted, expected_lag_one): (&[f64], f64),
        band: Option<SeriesBand>,
        parts: Vec<Part>,
        left_out: &[&str],
    ) -> Self {
        Self {
            residuals: Residuals::of(&table.dates, &table.outcome, fitted, expected_lag_one),
            band,
            waterfall: WaterfallStep::from_parts(&parts),
            events: event::describe(&table.dated, &parts, left_out),
            parts,
        }
    }
}
