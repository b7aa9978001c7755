//! A launch as phases of the plan: equal periods from a day on, each with what it must sell.

use crate::Code;
use crate::answer::{Answered, Refused};
use crate::value::Date;
use serde::{Deserialize, Serialize};

/// Most phases of a launch.
const MOST_PHASES: usize = 120;

/// The sales of a launch by period, and when its periods begin.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct LaunchPhasesInput {
    /// The first day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub start: Date,
    /// How long a period is.
    pub every: LaunchPeriod,
    /// What each period is to sell.
    pub sales: Vec<f64>,
}

/// How long a period of a launch is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum LaunchPeriod {
    /// Seven days.
    Week,
    /// A month.
    Month,
    /// Three months.
    Quarter,
    /// Twelve months.
    Year,
}

/// The phases of a launch.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct LaunchPhases {
    /// One a period.
    pub phases: Vec<LaunchPhase>,
}

/// One period of a launch.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct LaunchPhase {
    /// Its first day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub start: Date,
    /// Its last day.
    #[cfg_attr(feature = "wasm", tsify(type = "string"))]
    pub end: Date,
    /// What it is to sell, in whole units.
    pub target: f64,
}

/// Lays the periods of a launch out from a day on; months are counted from the first day, not from the one before.
///
/// # Errors
/// `missing_input` (sales), `negative_input` (sales, found: the index), `too_many` (sales), `out_of_range` (start: the
/// calendar ends before the launch does).
///
/// ```
/// use levier::plan::{LaunchPeriod, LaunchPhasesInput, launch_phases};
/// use levier::value::Date;
/// let start = Date::parse("2026-01-31").unwrap();
/// let input = LaunchPhasesInput { start, every: LaunchPeriod::Month, sales: vec![42.9, 59.2] };
/// let phases = launch_phases(&input).unwrap().phases;
/// assert_eq!((phases[0].end.to_string().as_str(), phases[0].target), ("2026-02-27", 43.0));
/// assert_eq!(phases[1].start.to_string(), "2026-02-28");
/// ```
pub fn launch_phases(input: &LaunchPhasesInput) -> Answered<LaunchPhases> {
    let refused = |code| Refused::new(code).field("sales");
    if input.sales.is_empty() {
        return Err(refused(Code::MissingInput));
    }
    if let Some(at) = input.sales.iter().position(|sold| *sold < 0.0) {
        return Err(refused(Code::NegativeInput).found(at));
    }
    if input.sales.len() > MOST_PHASES {
        return Err(refused(Code::TooMany));
    }
    let phase = |(i, sold): (usize, &f64)| {
        let start = begin(input, i)?;
        let end = begin(input, i + 1)?.plus_days(-1)?;
        Some(LaunchPhase { start, end, target: sold.round() })
    };
    let phases: Option<Vec<LaunchPhase>> = input.sales.iter().enumerate().map(phase).collect();
    phases.map(|phases| LaunchPhases { phases }).ok_or_else(|| Refused::new(Code::OutOfRange).field("start"))
}

/// The first day of a period.
fn begin(input: &LaunchPhasesInput, period: usize) -> Option<Date> {
    let months = match input.every {
        LaunchPeriod::Week => return input.start.plus_days(7 * period as i64),
        LaunchPeriod::Month => 1,
        LaunchPeriod::Quarter => 3,
        LaunchPeriod::Year => 12,
    };
    input.start.plus_months(months * period as u32)
}
