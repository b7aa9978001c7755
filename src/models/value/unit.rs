//! The unit of a figure, which decides how a page writes it.

use serde::{Deserialize, Serialize};

/// What a number counts. Declared once, beside each input and output of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// A fraction, shown in per cent: 0.025 is 2.5 %.
    Rate,
    /// A difference of two rates as a fraction, shown in points: 0.005 is +0.5 pt.
    RateDifference,
    /// Half the width of an interval of rates, as a fraction, shown in points: 0.0275 is ± 2.75 pt.
    HalfWidth,
    /// The p of a test, a fraction that is not shown in per cent: 0.017.
    PValue,
    /// A relative change as a fraction, shown in per cent with its sign: 0.25 is +25 %.
    RelativeChange,
    /// A number of points by its own definition (NPS, GRP).
    Points,
    /// An amount in the one currency of the figures around it, ex-VAT unless the key says so.
    Money,
    /// A number of things, fractional where a platform attributes fractions.
    Count,
    /// A pure ratio, shown as 3.24 ×.
    Ratio,
    /// A number of days.
    Days,
    /// A number of months.
    Months,
    /// A number of years.
    Years,
    /// A number of periods, in the period of the inputs.
    Periods,
    /// A pure number with no unit (a statistic, an elasticity, an index).
    Number,
}
