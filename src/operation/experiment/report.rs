//! The result of the analysis of a whole test, as a page shows it.

use serde::Serialize;
use std::collections::BTreeMap;

/// The two ends of an interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Ends {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// Whether visitors were split as planned.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct SplitReading {
    /// P(a split as far from the plan, or farther) when the assignment works.
    pub p: f64,
    /// The visitors expected of each version.
    pub expected: Vec<f64>,
    /// Below 0.001 the assignment is broken, and nothing else may be read.
    pub blocks: bool,
    /// Whether the versions were to get as many visitors each; sizes are then those of a version, else of the whole test.
    pub even: bool,
}

/// A version against the control. Differences are fractions, version less control.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Versus {
    /// Difference of the rates.
    pub diff: f64,
    /// Its interval (Newcombe), at `confidence`.
    pub diff_interval: Ends,
    /// Confidence of the intervals of the difference and of the relative change: one less the level at which this
    /// comparison is judged (looks without a plan: Pocock; several versions: Holm's step).
    pub confidence: f64,
    /// Relative change; `None` when the control has no conversion.
    pub lift: Option<f64>,
    /// Its interval (Katz); `None` when one of the two has no conversion.
    pub lift_interval: Option<Ends>,
    /// Two-sided p of the pooled z test; `None` when nobody, or everybody, converted, or fewer than five are expected in
    /// a cell.
    pub p: Option<f64>,
    /// The same, corrected for the number of versions (Holm).
    pub p_holm: Option<f64>,
    /// P(its rate is above the control's).
    pub beats_control: f64,
    /// Rate expected to be forgone by choosing this version.
    pub loss_of_choosing: f64,
    /// Rate expected to be forgone by keeping the control.
    pub loss_of_keeping: f64,
}

/// One version.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct VersionReading {
    /// Its name.
    pub name: String,
    /// Conversions over visitors.
    pub rate: f64,
    /// Its interval (Wilson).
    pub rate_interval: Ends,
    /// Against the control; `None` for the control itself.
    pub versus: Option<Versus>,
}

/// How far the test is from its planned size.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct PlanReading {
    /// Visitors needed in each version, or in the whole test where the split is not even (Fleiss, Tytun and Ury, 1980;
    /// the risk shared among the versions).
    pub needed: f64,
    /// Visitors that are still to come: to the version with the fewest, or to the whole test.
    pub missing: f64,
    /// Visitors needed in each version, in their order.
    pub sizes: Vec<f64>,
    /// Days until no version lacks any; `None` without visitors a day.
    pub days: Option<f64>,
    /// Those days in whole weeks.
    pub weeks: Option<f64>,
}

/// What looking costs.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Peeking {
    /// Looks so far.
    pub looks: u32,
    /// The risk of a false alarm if each look were a chance to stop.
    pub risk: f64,
    /// The p below which such a look may stop (Pocock).
    pub corrected: f64,
}

/// What the test comes down to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum TestVerdictCode {
    /// The split is not the planned one: nothing may be read. Figures: `visitors` and `expected` of the version
    /// farthest from its share, `p`.
    SampleRatioMismatch,
    /// The planned size is not reached. Figures: `missing`, `needed` (as in [`PlanReading`]), and `weeks`, `days` if known.
    NotYet,
    /// A version is better. Figures: `diff`, `low`, `high`, `lift` if known, `p`, `beats_control`.
    Winner,
    /// Every version is worse than the control. Figures of the best of them, and `versions`.
    Loser,
    /// The planned size is reached without a difference. Figures: `diff`, `low`, `high`, `p`.
    NoDifferenceShown,
    /// No plan, and no difference shown. Figures: those, and `needed`, `missing` for the difference seen.
    InconclusiveNoPlan,
    /// No plan, and the same rate on both sides. Figures: `rate`, `low`, `high`.
    EqualRates,
    /// Too few conversions for any method. Figures: `expected`, the smallest count expected of a cell.
    TooFewConversions,
}

/// The verdict, with the figures that its sentence needs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(hashmap_as_object, missing_as_null))]
pub struct TestVerdict {
    /// The verdict.
    pub code: TestVerdictCode,
    /// The version it speaks of.
    pub variant: Option<String>,
    /// A difference was seen before the planned size, after several looks: it proves nothing yet.
    pub peeked: bool,
    /// Versions with too few conversions to be judged, where others could be.
    pub unjudged: Vec<String>,
    /// Named figures; which, is said at each code.
    pub figures: BTreeMap<&'static str, f64>,
}

/// What is believed of a version's rate, for a picture.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Density {
    /// The version.
    pub name: String,
    /// Rates, the same for every version.
    pub rates: Vec<f64>,
    /// The density at each.
    pub densities: Vec<f64>,
}

/// The whole reading.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[non_exhaustive]
pub struct TestReading {
    /// The verdict.
    pub verdict: TestVerdict,
    /// The split.
    pub split: SplitReading,
    /// The versions, the control first.
    pub versions: Vec<VersionReading>,
    /// The plan, when an effect to detect was given.
    pub plan: Option<PlanReading>,
    /// What looking costs.
    pub peeking: Peeking,
    /// Confidence of the intervals of rates: 1 − alpha.
    pub confidence: f64,
    /// What is believed of each rate.
    pub densities: Vec<Density>,
}
