//! Exports of several platforms → one table of weeks or months: what should grow, and what was spent on each
//! channel.
//!
//! A period counts when it is covered whole. Spend that a file does not show is never guessed: a channel without a
//! row in a week, or a week before its export begins, is a question, and the period stays unknown until it is
//! answered. In the order that data flows: `unit` cuts days into periods; `outcome` and `spend` add up rows by
//! period; `cover` says which periods a file covers; `table` joins them.

mod cover;
mod outcome;
mod overlap;
mod source;
mod spend;
mod table;
mod unit;

pub use outcome::OutcomeKind;
pub use overlap::{Overlap, OverlapKind};
pub use source::JoinSource;
pub use spend::{LeftOutReason, LeftOutRows};
pub use table::{
    Gap, GapKind, GapQuestion, JoinAsked, JoinedColumn, JoinedTable, OutcomeOffer, join_periods,
};
pub use unit::PeriodUnit;
