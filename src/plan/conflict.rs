//! A conflict of a plan: what gets in the way of what, and when.

use super::span::Span;
use crate::value::{Date, Week};
use serde::Serialize;

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum ConflictCode {
    /// Two promotions for the same people on the same days.
    PromotionsOverlap,
    /// Two e-mails or two text messages to the same people on the same days.
    MessagesOverlap,
    /// More work in a week than a person can do.
    OverCapacity,
    /// A campaign in a season in which little is bought.
    LowSeason,
    /// Too long without a publication.
    ContentGap,
    /// An item outside the dates of its objective.
    OutsideObjective,
    /// A review on a day on which somebody who takes part does not work.
    ReviewOnDayOff,
    /// Two reviews of one person on one day.
    ReviewsMeet,
}

/// A conflict.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Conflict {
    /// What is wrong.
    pub code: ConflictCode,
    /// The ids of the items, sorted.
    pub items: Vec<String>,
    /// The first day of the conflict.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub start: Date,
    /// Its last day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub end: Date,
    /// Whose capacity or who cannot attend (`over_capacity`, `review_on_day_off`, `reviews_meet`).
    pub person: Option<String>,
    /// In which week (`over_capacity`).
    pub week: Option<Week>,
    /// The mean index of the season (`low_season`).
    pub index: Option<f64>,
    /// The days without publication (`content_gap`).
    pub days: Option<i64>,
}

impl Conflict {
    /// Of these items, on these days.
    pub(super) fn of(code: ConflictCode, mut items: Vec<String>, span: Span) -> Self {
        items.sort_unstable();
        Self {
            code,
            items,
            start: span.start,
            end: span.end,
            person: None,
            week: None,
            index: None,
            days: None,
        }
    }
}
