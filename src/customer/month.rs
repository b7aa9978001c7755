//! Calendar months as numbers.

use crate::value::Date;

/// The number of the month that a day is in: months are one apart. Days past the calendar are in its last
/// month.
pub(super) fn of(day: i32) -> i32 {
    Date::from_number(day).map_or(if day < 0 { -12 * 9999 } else { 12 * 9999 + 11 }, |date| {
        12 * date.year() + i32::from(date.month()) - 1
    })
}

/// A month as `YYYY-MM`.
pub(super) fn text(month: i32) -> String {
    format!("{:04}-{:02}", month.div_euclid(12), month.rem_euclid(12) + 1)
}

/// Whether a day is the last of its month.
pub(super) fn ends_with(day: i32) -> bool {
    of(day.saturating_add(1)) != of(day)
}

/// A day as `YYYY-MM-DD`; empty for one past the calendar.
pub(super) fn date(day: i32) -> String {
    Date::from_number(day).map_or_else(String::new, |date| date.to_string())
}
