//! The review of a decision: what was expected against what was obtained.

use crate::value::Wanted;
use serde::{Deserialize, Serialize};

/// Share of the expected effect from which a result is as expected.
const AS_EXPECTED: f64 = 0.8;

/// A decision to review.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ReviewInput {
    /// The way that is better.
    pub direction: Wanted,
    /// The figure before the decision.
    pub before: f64,
    /// The figure that was expected, on the better side of `before`.
    pub expected: f64,
    /// The figure obtained, none when nothing was observed.
    pub obtained: Option<Obtained>,
}

/// A figure with its interval, low ≤ value ≤ high.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Obtained {
    /// The figure.
    pub value: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// What a review finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum ReviewVerdict {
    /// The whole interval is beyond what was expected.
    AboveExpected,
    /// About what was expected.
    AsExpected,
    /// An effect, less than expected.
    Partly,
    /// The interval holds the figure before, and not the one expected.
    NoEffectSeen,
    /// The whole interval is on the wrong side of the figure before.
    Backwards,
    /// The figures do not tell.
    CannotTell,
}

/// The verdict of a review.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Reviewed {
    /// What was found.
    pub verdict: ReviewVerdict,
    /// (value − before)/(expected − before): 1 is what was expected.
    pub share_of_expected: Option<f64>,
    /// Why, where the verdict alone does not say it.
    pub reason: Option<&'static str>,
}

/// Compares what a decision obtained, with its interval, to what was expected of it.
///
/// ```
/// use levier::plan::{Obtained, ReviewInput, ReviewVerdict, review};
/// use levier::value::Wanted;
/// let obtained = Some(Obtained { value: 128.0, low: 118.0, high: 138.0 });
/// let input = ReviewInput { direction: Wanted::Increase, before: 100.0, expected: 130.0, obtained };
/// assert_eq!(review(&input).verdict, ReviewVerdict::AsExpected);
/// ```
pub fn review(input: &ReviewInput) -> Reviewed {
    let Some(obtained) = input.obtained else {
        return Reviewed {
            verdict: ReviewVerdict::CannotTell,
            share_of_expected: None,
            reason: Some("nothing_observed"),
        };
    };
    let share = (obtained.value - input.before) / (input.expected - input.before);
    let (low, high) = input.direction.upwards_interval(obtained.low, obtained.high);
    let (before, expected) = (input.direction.upwards(input.before), input.direction.upwards(input.expected));
    let (verdict, reason) = if low > expected {
        (ReviewVerdict::AboveExpected, None)
    } else if high >= expected {
        if low <= before {
            (ReviewVerdict::CannotTell, Some("holds_both"))
        } else if share >= AS_EXPECTED - super::EPSILON {
            (ReviewVerdict::AsExpected, None)
        } else {
            (ReviewVerdict::Partly, Some("expected_not_excluded"))
        }
    } else if high < before {
        (ReviewVerdict::Backwards, None)
    } else if low <= before {
        (ReviewVerdict::NoEffectSeen, None)
    } else {
        (ReviewVerdict::Partly, None)
    };
    Reviewed { verdict, share_of_expected: super::finite(share), reason }
}
