//! Imported tables → groups by channel and by campaign → sums → figures.
//!
//! A ratio is made of sums over the rows where both its parts are known, never of an average of ratios and never
//! with 0 for what is missing. What had to be left out is said beside the figure, and every figure keeps the lines
//! it came from.

mod answer;
mod claims;
mod compared;
mod content;
mod figure;
mod gather;
mod group;
mod notes;
mod over_time;
mod rows;
mod scope;
mod sum;
mod trend;

pub use answer::{Measure, measure};
pub use claims::{Claims, PlatformClaim};
pub use compared::{MeasureAsked, MeasureOverTime, MeasuredPeriod, measure_over_time};
pub use content::{ContentGroup, ContentKind, ContentRate, ContentTable};
pub use figure::{ExcludedAmount, FIGURES, Figure, PITFALLS};
pub use gather::{ADDITIVE, LINES_KEPT};
pub use group::Group;
pub use notes::{MeasureNote, MeasureNoteCode};
pub use over_time::{CampaignMonth, PeriodSums, PeriodsAsked, campaign_months, period_sums};
pub use rows::{MeasureSource, Measured};
pub use sum::Sum;
pub use trend::{Trend, TrendSlope, TrendStep};
