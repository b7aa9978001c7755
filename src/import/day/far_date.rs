//! A date far from all others: a placeholder or a slip, never a period to fill.
//!
//! One such date (9999-12-31, 1900-01-01, 0024-05-01) among real ones makes a table of a thousand months out of a
//! file of one year. So a gap of more than [`MOST_GAP_DAYS`] between two neighbouring dates is refused, and so is a
//! span of more than [`MOST_SPAN_DAYS`].

use crate::value::Date;
use crate::{Code, Error, Result};

/// The longest gap between two neighbouring dates of a file: ten years.
pub const MOST_GAP_DAYS: i32 = 3653;
/// The longest span of the dates of a file: a hundred years.
pub const MOST_SPAN_DAYS: i32 = 36_525;

/// Checks the dates of a file, given with their lines in any order.
///
/// # Errors
/// `far_date` with the line of the first date beyond the gap, on the side that has fewer rows, and the `nearest`
/// date on the other side in the details.
///
/// ```
/// use levier::import::check_dates;
/// use levier::value::Date;
/// let day = |text| Date::parse(text).unwrap();
/// let good = [(2, day("2026-01-05")), (3, day("2025-03-01"))];
/// assert!(check_dates(good).is_ok());
/// let error = check_dates(good.into_iter().chain([(4, day("9999-12-31"))])).unwrap_err();
/// assert_eq!((error.code().as_str(), error.line_number()), ("far_date", Some(4)));
/// assert_eq!(error.found_text(), Some("9999-12-31"));
/// ```
pub fn check_dates(dates: impl IntoIterator<Item = (u64, Date)>) -> Result<()> {
    let mut days: Vec<(i32, u64)> = dates.into_iter().map(|(line, date)| (date.number(), line)).collect();
    // Most files are in order and need no sort.
    if !days.is_sorted() {
        days.sort_unstable();
    }
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return Ok(()) };
    let gap = |pair: &[(i32, u64)]| pair[1].0 - pair[0].0;
    let widest = days.windows(2).enumerate().max_by_key(|(_, pair)| gap(pair));
    let Some((at, pair)) = widest else { return Ok(()) };
    if gap(pair) <= MOST_GAP_DAYS && last.0 - first.0 <= MOST_SPAN_DAYS {
        return Ok(());
    }
    let (before, after) = days.split_at(at + 1);
    let ((day, line), nearest) = if before.len() < after.len() {
        (earliest_line(before), pair[1].0)
    } else {
        (earliest_line(after), pair[0].0)
    };
    let text = |day: i32| Date::from_number(day).map(|date| date.to_string()).unwrap_or_default();
    Err(Error::new(Code::FarDate).line(line).field("date").found(text(day)).with("nearest", text(nearest)))
}

/// The day that stands first in the file.
fn earliest_line(days: &[(i32, u64)]) -> (i32, u64) {
    days.iter().copied().min_by_key(|(_, line)| *line).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn a_placeholder_date_is_refused_with_its_line() {
        for placeholder in ["9999-12-31", "0024-05-01", "1900-01-01"] {
            let mut dates: Vec<(u64, Date)> =
                (0..60).map(|n| (n + 2, day("2025-01-01").plus_days(n as i64 * 5).unwrap())).collect();
            dates.insert(20, (100, day(placeholder)));
            let error = check_dates(dates).unwrap_err();
            assert_eq!(error.code(), Code::FarDate, "{placeholder}");
            assert_eq!((error.line_number(), error.found_text()), (Some(100), Some(placeholder)));
        }
    }

    #[test]
    fn a_long_history_is_accepted_and_a_span_of_centuries_is_not() {
        let every = |years: u64, count: u64| {
            (0..count).map(move |n| (n + 2, Date::new(1900 + (n * years) as i32, 1, 1).unwrap()))
        };
        assert!(check_dates(every(9, 11)).is_ok(), "ninety years");
        assert_eq!(check_dates(every(9, 13)).unwrap_err().code(), Code::FarDate);
        assert!(check_dates([]).is_ok());
        assert!(check_dates([(2, day("1900-01-01"))]).is_ok(), "one date is far from no other");
    }
}
