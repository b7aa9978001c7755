//! RFM (recency, frequency, monetary value): three scores per customer, a grid, and named segments.

mod answer;
mod boxes;
mod request;
mod score;
mod values;

pub use answer::{FutureSpend, RfmAnswer, RfmCell, RfmScores, RfmSegment, ScoreBand, by_rfm};
pub use boxes::{RfmBox, default_boxes};
pub use request::{RfmAsked, RfmCuts, Scored};
pub use score::RfmConvention;
pub use values::RfmValues;
