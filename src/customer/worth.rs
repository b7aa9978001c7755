//! Spend and value for callers who have summaries.

use super::fitted::{FittedParam, listed};
use super::gamma_gamma::{self, GammaGamma, correlation, spenders};
use super::history::History;
use super::purchase_model::PurchaseParams;
use super::value::Ahead;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// Histories to fit Gamma-Gamma to: those with x > 0 and mbar > 0 enter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct SpendFitAsked {
    /// One line a customer: x and mbar.
    pub customers: Vec<History>,
}

/// A fitted Gamma-Gamma model.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SpendFitAnswer {
    /// The parameters p, q and v.
    pub params: Vec<FittedParam>,
    /// The log-likelihood.
    pub loglik: f64,
    /// Customers who entered (the sum of their weights).
    pub n: f64,
    /// Correlation of x and mbar over them; none where one does not vary.
    pub correlation: Option<f64>,
}

/// Fits Gamma-Gamma.
///
/// # Errors
/// `out_of_range`, `too_few_customers`, `no_convergence`.
pub fn spend_fit(asked: &SpendFitAsked) -> Result<SpendFitAnswer> {
    if let Some(wrong) =
        asked.customers.iter().find(|h| !(h.mbar.is_finite() && h.weight >= 0.0 && h.weight.is_finite()))
    {
        return Err(Error::new(Code::OutOfRange).field(if wrong.mbar.is_finite() {
            "weight"
        } else {
            "mbar"
        }));
    }
    let used = spenders(&asked.customers);
    let top = gamma_gamma::fit(&used)?;
    Ok(SpendFitAnswer {
        params: listed(&["p", "q", "v"], &top),
        loglik: top.loglik,
        n: used.iter().map(|h| h.weight).sum(),
        correlation: correlation(&used),
    })
}

/// Histories whose mean spend is expected at stated parameters.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct SpendConditionalAsked {
    /// The model's parameters.
    pub params: GammaGamma,
    /// One line a customer: x and mbar.
    pub customers: Vec<History>,
}

/// The spend expected a purchase, customer by customer; none where it is infinite.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SpendConditionalAnswer {
    /// In money a purchase.
    pub expected_spend: Vec<Option<f64>>,
}

/// Expects a spend a purchase.
pub fn spend_conditional(asked: &SpendConditionalAsked) -> SpendConditionalAnswer {
    let of = |history: &History| asked.params.expected_spend(history.x, history.mbar);
    SpendConditionalAnswer { expected_spend: asked.customers.iter().map(of).collect() }
}

/// Histories whose value is asked for at stated parameters.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct CustomerValuesAsked {
    /// Of the purchases.
    pub params: PurchaseParams,
    /// Of the spend a purchase.
    pub spend: GammaGamma,
    /// How many periods ahead, 1 to 10,000.
    pub periods: u32,
    /// How long a period is, in the unit of T.
    pub period_length: f64,
    /// Discount a period, a fraction.
    pub discount_rate: f64,
    /// One line a customer.
    pub customers: Vec<History>,
}

/// Values in money: spend expected, discounted by period; no margin, no cost of acquisition.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct CustomerValuesAnswer {
    /// In the order of the customers; none where the spend expected is infinite.
    pub clv: Vec<Option<f64>>,
}

/// The value of customers: Σ over k = 1..periods of `E[M] (E[Y(k s)] − E[Y((k − 1) s)])` / (1 + d)ᵏ, s the
/// period's length.
///
/// # Errors
/// `out_of_range` with the field, `no_convergence`.
pub fn customer_values(asked: &CustomerValuesAsked) -> Result<CustomerValuesAnswer> {
    let wrong = |field: &str| Err(Error::new(Code::OutOfRange).field(field));
    if !(1..=10_000).contains(&asked.periods) {
        return wrong("periods");
    }
    if !(asked.period_length > 0.0 && asked.period_length.is_finite()) {
        return wrong("period_length");
    }
    if !(0.0..=10.0).contains(&asked.discount_rate) {
        return wrong("discount_rate");
    }
    let horizon = f64::from(asked.periods) * asked.period_length;
    let mut ahead = Ahead::new(&asked.params, horizon, asked.period_length, asked.discount_rate);
    let mut clv = Vec::new();
    for history in &asked.customers {
        history.check(asked.params.model().is_periodic())?;
        let purchases = ahead.of(history).ok_or(Error::new(Code::NoConvergence))?.discounted;
        clv.push(asked.spend.expected_spend(history.x, history.mbar).map(|spend| spend * purchases));
    }
    Ok(CustomerValuesAnswer { clv })
}
