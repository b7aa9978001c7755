//! Variance: actual less plan, split into the effect of the volume and the effect of the unit cost.

use serde::{Deserialize, Serialize};

/// The months to compare.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct VarianceInput {
    /// A month each, in any order.
    pub months: Vec<PlannedMonth>,
}

/// A month as planned and as it was.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PlannedMonth {
    /// Its name, `YYYY-MM`.
    pub month: String,
    /// As planned.
    pub plan: AmountAndVolume,
    /// As it was.
    pub actual: AmountAndVolume,
}

/// What is spent, and for how many units.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct AmountAndVolume {
    /// In units of the currency.
    pub amount: f64,
    /// Clicks, orders or another count; none when it is not known.
    pub volume: Option<f64>,
}

/// The variance of a month.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct MonthVariance {
    /// Its name.
    pub month: String,
    /// Actual amount less planned amount.
    pub variance: f64,
    /// (actual volume − planned volume) · planned unit cost.
    pub volume_effect: Option<f64>,
    /// Actual amount − actual volume · planned unit cost.
    pub unit_effect: Option<f64>,
    /// What is not split.
    pub unsplit: f64,
    /// Why it is not split.
    pub reason: Option<&'static str>,
}

/// The sums over the months.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct TotalVariance {
    /// Of the variances.
    pub variance: f64,
    /// Of the volume effects.
    pub volume_effect: f64,
    /// Of the unit effects.
    pub unit_effect: f64,
    /// Of what is not split.
    pub unsplit: f64,
}

/// The variance by month and in all.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Variance {
    /// As listed.
    pub months: Vec<MonthVariance>,
    /// The sums of the months; the totals themselves are not split.
    pub total: TotalVariance,
}

/// Splits actual less plan, month by month, into a volume effect and a unit effect (Hulbert and Toy 1977).
///
/// ```
/// use levier::plan::{AmountAndVolume, PlannedMonth, VarianceInput, variance};
/// let plan = AmountAndVolume { amount: 1200.0, volume: Some(2000.0) };
/// let actual = AmountAndVolume { amount: 1463.0, volume: Some(2090.0) };
/// let month = PlannedMonth { month: "2027-01".to_owned(), plan, actual };
/// let found = variance(&VarianceInput { months: vec![month] });
/// // 90 clicks more at 0.60 each, and 209 since each was dearer.
/// assert_eq!((found.total.volume_effect, found.total.unit_effect), (54.0, 209.0));
/// ```
pub fn variance(input: &VarianceInput) -> Variance {
    let months: Vec<MonthVariance> = input.months.iter().map(month_variance).collect();
    let mut total = TotalVariance::default();
    for month in &months {
        total.variance += month.variance;
        total.volume_effect += month.volume_effect.unwrap_or(0.0);
        total.unit_effect += month.unit_effect.unwrap_or(0.0);
        total.unsplit += month.unsplit;
    }
    Variance { months, total }
}

fn month_variance(input: &PlannedMonth) -> MonthVariance {
    let (plan, actual) = (input.plan, input.actual);
    let variance = actual.amount - plan.amount;
    let unsplit = |reason| MonthVariance {
        month: input.month.clone(),
        variance,
        volume_effect: None,
        unit_effect: None,
        unsplit: variance,
        reason: Some(reason),
    };
    let (Some(planned), Some(volume)) = (plan.volume, actual.volume) else {
        return unsplit("missing_input");
    };
    if planned == 0.0 {
        return unsplit("zero_denominator");
    }
    let unit = plan.amount / planned;
    MonthVariance {
        month: input.month.clone(),
        variance,
        volume_effect: Some((volume - planned) * unit),
        unit_effect: Some(actual.amount - volume * unit),
        unsplit: 0.0,
        reason: None,
    }
}
