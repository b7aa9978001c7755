//! The request and the answer of purchase forecasts and their value.
//!
//! Times are in the requested unit, values are over the requested horizon and discounted per requested period. The
//! answer carries all three, since a lifetime value means nothing without them.

use super::fitted::FittedParam;
use super::gamma_gamma::GammaGamma;
use super::purchase_model::PurchaseModel;
use super::warning::CustomerWarning;
use crate::value::Date;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// The most units or periods of a horizon.
const LONGEST: f64 = 10_000.0;

/// What is asked about purchases to come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct PurchasesAsked {
    /// The model.
    pub model: PurchaseModel,
    /// Days of a unit of time: 1, 7, 30.4375… With BG/BB the unit is the calendar month, from 300 on the
    /// calendar year.
    pub unit_days: f64,
    /// How far ahead, in units.
    pub horizon: f64,
    /// Value is discounted every so many units.
    pub period: f64,
    /// Discount a period, a fraction.
    pub discount: f64,
    /// The fraction of revenue that is margin; none: value is revenue.
    pub margin: Option<f64>,
    /// Judge on what followed this day a model fitted up to it; none: no judgment.
    #[cfg_attr(feature = "wasm", tsify(type = "string | null"))]
    pub holdout_from: Option<Date>,
    /// How many customers to list.
    pub list: u32,
}

impl PurchasesAsked {
    /// # Errors
    /// `out_of_range` with the field.
    pub fn check(&self) -> Result<()> {
        let positive = |value: f64, most: f64| value > 0.0 && value <= most;
        let field = if !positive(self.unit_days, 3660.0) {
            "unit_days"
        } else if !positive(self.horizon, LONGEST) {
            "horizon"
        } else if !positive(self.period, LONGEST) || self.horizon / self.period > LONGEST {
            "period"
        } else if !(0.0..=10.0).contains(&self.discount) {
            "discount"
        } else if !self.margin.is_none_or(|margin| (-1.0..=1.0).contains(&margin)) {
            "margin"
        } else {
            return Ok(());
        };
        Err(Error::new(Code::OutOfRange).field(field))
    }
}

/// Purchases to come, and what they are worth.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Purchases {
    /// The model.
    pub model: PurchaseModel,
    /// Days of a unit of time.
    pub unit_days: f64,
    /// The last day observed.
    pub observation_end: String,
    /// Customers who had bought by then.
    pub customers: u32,
    /// Distinct (x, t_x, T) among them.
    pub histories: u32,
    /// The fitted parameters.
    pub params: Vec<FittedParam>,
    /// The log-likelihood, no constant dropped.
    pub loglik: f64,
    /// What to beware of.
    pub warnings: Vec<CustomerWarning>,
    /// Mean P(alive).
    pub p_alive_mean: f64,
    /// Sum of P(alive).
    pub alive: f64,
    /// Over the horizon, all customers.
    pub expected_purchases: f64,
    /// What a purchase is worth; none without amounts, or for a reason among the warnings.
    pub spend: Option<PurchasesSpend>,
    /// What the purchases to come are worth.
    pub value: Option<PurchasesValue>,
    /// The first customers by value, or by expected purchases where there is none.
    pub rows: Vec<PurchasesRow>,
    /// In the order of the segments; empty without any.
    pub by_segment: Vec<PurchasesSegment>,
    /// P(alive) over what a history can be, to draw.
    pub alive_grid: AliveGrid,
    /// Customers by number of repeat purchases: 0, 1, …, 6, `7+`.
    pub fit_check: Vec<FitCheck>,
    /// The judgment on what followed; none when it was not asked for.
    pub holdout: Option<PurchasesHoldout>,
}

/// Spend a purchase, by Gamma-Gamma.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct PurchasesSpend {
    /// The fitted model.
    pub params: GammaGamma,
    /// Customers who entered: a repeat purchase with an amount.
    pub customers: u32,
    /// Correlation of the number of repeat purchases and their mean amount, which the model takes to be 0.
    pub correlation: Option<f64>,
    /// Mean spend a purchase over the population, p v / (q − 1).
    pub mean: f64,
    /// What to beware of in them.
    pub warnings: Vec<CustomerWarning>,
}

/// Value over the horizon, in money.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct PurchasesValue {
    /// Of all customers.
    pub total: f64,
    /// A customer.
    pub mean: f64,
    /// The median customer's.
    pub median: f64,
    /// The share of the total that the best tenth of the customers make; 0 where the total is not above 0.
    pub top_tenth_share: f64,
    /// Whether it is margin; otherwise revenue.
    pub is_margin: bool,
}

/// A customer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct PurchasesRow {
    /// The identifier.
    pub id: String,
    /// Repeat purchases.
    pub x: u32,
    /// From the first to the last purchase, in units.
    pub t_x: f64,
    /// From the first purchase to the end of the observation, in units.
    #[serde(rename = "T")]
    pub t: f64,
    /// The probability to be there still.
    pub p_alive: f64,
    /// Over the horizon.
    pub expected_purchases: f64,
    /// In money a purchase.
    pub expected_spend: Option<f64>,
    /// Over the horizon, discounted.
    pub value: Option<f64>,
    /// The segment.
    pub segment: Option<String>,
}

/// A segment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct PurchasesSegment {
    /// Its name.
    pub name: String,
    /// Customers who had bought by the end.
    pub n: u32,
    /// Their mean P(alive); 0 without any.
    pub p_alive: f64,
    /// Their sum over the horizon.
    pub expected_purchases: f64,
    /// Their sum.
    pub value: Option<f64>,
    /// A customer.
    pub value_mean: Option<f64>,
    /// Of the value of all customers.
    pub value_share: Option<f64>,
}

/// P(alive) by purchases and time of the last one, for a customer watched for the longest T.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct AliveGrid {
    /// Repeat purchases.
    pub x: Vec<u32>,
    /// Time of the last purchase after the first, in units.
    pub recency: Vec<f64>,
    /// `[x][recency]`. Without a repeat purchase recency is 0, whatever the column; with BG/BB purchases that
    /// do not fit before the last one count as as many as fit.
    pub p_alive: Vec<Vec<f64>>,
}

/// Customers with so many repeat purchases.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct FitCheck {
    /// `0`, `1`, …, `7+`.
    pub x: String,
    /// Seen.
    pub actual: f64,
    /// Expected by the model.
    pub expected: f64,
}

/// A model fitted up to a day, against what followed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct PurchasesHoldout {
    /// The last day of the calibration.
    pub from: String,
    /// The last day observed.
    pub to: String,
    /// Units between them.
    pub units: f64,
    /// Purchases that followed, of the customers of the calibration.
    pub actual: f64,
    /// Purchases expected of them.
    pub expected: f64,
    /// Mean purchases by repeat purchases in the calibration.
    pub by_x: Vec<HoldoutByX>,
    /// Cumulative, over 52 steps of whole units at most.
    pub weekly: Vec<HoldoutStep>,
}

/// Customers with so many repeat purchases in the calibration.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct HoldoutByX {
    /// `0`, `1`, …, `7+`.
    pub x: String,
    /// How many.
    pub n: f64,
    /// Their mean purchases afterwards.
    pub actual: f64,
    /// Their mean purchases expected.
    pub expected: f64,
}

/// Cumulative purchases.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct HoldoutStep {
    /// Units after the calibration.
    pub t: f64,
    /// Seen.
    pub actual: f64,
    /// Expected.
    pub expected: f64,
}
