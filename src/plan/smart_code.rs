//! The codes of the SMART letters.

use serde::Serialize;

/// Why a letter holds or not, in the order in which failures are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub enum SmartCode {
    /// The scope is blank.
    #[serde(rename = "S:missing_scope")]
    MissingScope,
    /// A figure is blank, or there is no key result.
    #[serde(rename = "M:missing_kpi")]
    MissingKpi,
    /// A figure is not known.
    #[serde(rename = "M:unknown_kpi")]
    UnknownKpi,
    /// A baseline is missing.
    #[serde(rename = "M:missing_baseline")]
    MissingBaseline,
    /// A target is missing.
    #[serde(rename = "M:missing_target")]
    MissingTarget,
    /// A rate outside 0 to 1, or a count below 0.
    #[serde(rename = "M:target_out_of_range")]
    TargetOutOfRange,
    /// A target that is not beyond its baseline.
    #[serde(rename = "M:direction_contradicts_target")]
    DirectionContradictsTarget,
    /// A change above the limit.
    #[serde(rename = "A:change_above_limit")]
    ChangeAboveLimit,
    /// A target beyond what the past would give, from a baseline of 0 or none.
    #[serde(rename = "A:beyond_history")]
    BeyondHistory,
    /// No strategic goal above.
    #[serde(rename = "R:no_strategic_goal")]
    NoStrategicGoal,
    /// The goal ends before the objective.
    #[serde(rename = "R:goal_ends_first")]
    GoalEndsFirst,
    /// The goal wants the same figure to go the other way.
    #[serde(rename = "R:goal_other_way")]
    GoalOtherWay,
    /// Neither an owner nor a budget.
    #[serde(rename = "R:no_owner_or_means")]
    NoOwnerOrMeans,
    /// No deadline.
    #[serde(rename = "T:missing_deadline")]
    MissingDeadline,
    /// The deadline is not after the start.
    #[serde(rename = "T:deadline_before_start")]
    DeadlineBeforeStart,
    /// The deadline was over when the objective was written.
    #[serde(rename = "T:deadline_passed")]
    DeadlinePassed,
    /// The scope is given.
    #[serde(rename = "S:scoped")]
    Scoped,
    /// Every key result can be measured.
    #[serde(rename = "M:measurable")]
    Measurable,
    /// The past alone could bring the target.
    #[serde(rename = "A:within_history")]
    WithinHistory,
    /// Beyond the past, with a change within the limit.
    #[serde(rename = "A:beyond_history_within_limit")]
    BeyondHistoryWithinLimit,
    /// A change within the limit.
    #[serde(rename = "A:within_limit")]
    WithinLimit,
    /// Nothing to compare to.
    #[serde(rename = "A:not_comparable")]
    NotComparable,
    /// It serves the goal above.
    #[serde(rename = "R:serves_goal")]
    ServesGoal,
    /// It is a strategic goal itself.
    #[serde(rename = "R:strategic_goal")]
    StrategicGoal,
    /// It has dates.
    #[serde(rename = "T:dated")]
    Dated,
}
