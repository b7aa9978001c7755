//! The forecast: the total, or the level, at the deadline.

use super::forecast_result::Forecast;
use super::levels::Level;
use super::sums::Sums;
use super::tracked::{Observed, Target, TrackedTarget};

/// Forecasts the figure at the deadline: for counts with the quasi-Poisson dispersion of McCullagh and Nelder (1989)
/// and a negative binomial to come, for amounts by Student's t, for levels by the way made since the start.
///
/// ```
/// use levier::plan::{TrackedTarget, forecast};
/// let input: TrackedTarget = serde_json::from_str(
///     r#"{"measure": "count", "direction": "increase", "start": "2027-01-01", "deadline": "2027-06-30",
///         "baseline": 900, "target": 1080, "period_days": 7, "as_of": "2027-03-25", "today": "2027-03-26",
///         "values": [40, 34, 35, 40, 40, 36, 40, 34, 38, 31, 35, 32]}"#,
/// ).unwrap();
/// let found = forecast(&input);
/// assert_eq!((found.low, found.high), (Some(879.0), Some(998.0)));
/// ```
pub fn forecast(input: &TrackedTarget) -> Forecast {
    match Target::of(input) {
        Err((reason, field)) => Forecast::undefined(reason, field),
        Ok((target, Observed::Sums(as_of))) => Sums::of(&target, as_of).forecast(),
        Ok((target, Observed::Level(window))) => Level::of(&target, window).forecast(),
    }
}
