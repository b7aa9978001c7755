//! The purchase models for callers who have summaries: fits and forecasts of given histories and parameters.

use super::fitted::{FittedParam, fit_groups};
use super::history::{History, grouped};
use super::purchase_model::{PurchaseModel, PurchaseParams};
use super::warning::CustomerWarning;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// Histories to fit a purchase model to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct PurchasesFitAsked {
    /// The model.
    pub model: PurchaseModel,
    /// One line a customer, or a group with its weight.
    pub customers: Vec<History>,
}

/// A fitted purchase model.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct PurchasesFitAnswer {
    /// The parameters.
    pub params: Vec<FittedParam>,
    /// The log-likelihood, no constant dropped.
    pub loglik: f64,
    /// Customers (the sum of the weights).
    pub n: f64,
    /// Sum of x.
    pub sum_x: f64,
    /// Sum of t_x.
    pub sum_t_x: f64,
    /// Sum of T.
    #[serde(rename = "sum_T")]
    pub sum_t: f64,
    /// As those of [`Purchases`](super::Purchases).
    pub warnings: Vec<CustomerWarning>,
}

/// Fits a purchase model.
///
/// # Errors
/// `out_of_range` with the field of a history, `too_few_customers`, `no_repeats`, `no_convergence`.
pub fn purchases_fit(asked: &PurchasesFitAsked) -> Result<PurchasesFitAnswer> {
    for history in &asked.customers {
        history.check(asked.model.is_periodic())?;
    }
    let (groups, _) = grouped(&asked.customers);
    let fitted = fit_groups(asked.model, &groups)?;
    let sum = |of: &dyn Fn(&History) -> f64| groups.iter().map(|group| group.weight * of(group)).sum::<f64>();
    Ok(PurchasesFitAnswer {
        params: fitted.listed,
        loglik: fitted.loglik,
        n: sum(&|_| 1.0),
        sum_x: sum(&|group| f64::from(group.x)),
        sum_t_x: sum(&|group| group.t_x),
        sum_t: sum(&|group| group.t),
        warnings: fitted.warnings,
    })
}

/// Histories to forecast at stated parameters.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct PurchasesConditionalAsked {
    /// The model's parameters.
    pub params: PurchaseParams,
    /// Times after T, in its unit.
    pub horizons: Vec<f64>,
    /// One line a customer, or a group with its weight.
    pub customers: Vec<History>,
}

/// Forecasts, in the order of the customers and, inside, of the horizons.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct PurchasesConditionalAnswer {
    /// The probability to be there still.
    pub p_alive: Vec<f64>,
    /// Purchases expected.
    pub expected_purchases: Vec<Vec<f64>>,
    /// The logarithm of each likelihood.
    pub loglik: Vec<f64>,
    /// The probability of no purchase; none for periodic opportunities.
    pub p_no_purchase: Option<Vec<Vec<f64>>>,
    /// Repeat purchases expected of a customer not seen yet, by horizon.
    pub expected_purchases_new_customer: Vec<f64>,
    /// Sum of `loglik`, weighted.
    pub total_loglik: f64,
    /// Sums of `expected_purchases`, weighted, by horizon.
    pub total_expected_purchases: Vec<f64>,
}

/// Forecasts histories.
///
/// # Errors
/// `out_of_range` with the field, `no_convergence` where no finite number comes out.
pub fn purchases_conditional(asked: &PurchasesConditionalAsked) -> Result<PurchasesConditionalAnswer> {
    let lost = || Error::new(Code::NoConvergence);
    let (params, horizons) = (&asked.params, &asked.horizons);
    if horizons.iter().any(|horizon| !(horizon.is_finite() && *horizon >= 0.0)) {
        return Err(Error::new(Code::OutOfRange).field("horizons"));
    }
    let mut answer = PurchasesConditionalAnswer {
        p_alive: Vec::new(),
        expected_purchases: Vec::new(),
        loglik: Vec::new(),
        p_no_purchase: (!params.model().is_periodic()).then(Vec::new),
        expected_purchases_new_customer: horizons
            .iter()
            .map(|&horizon| params.expected(0, 0.0, 0.0, horizon))
            .collect::<Option<_>>()
            .ok_or_else(lost)?,
        total_loglik: 0.0,
        total_expected_purchases: vec![0.0; horizons.len()],
    };
    for history in &asked.customers {
        history.check(params.model().is_periodic())?;
        let &History { x, t_x, t, weight, .. } = history;
        let each = |of: &dyn Fn(f64) -> Option<f64>| -> Result<Vec<f64>> {
            horizons.iter().map(|&horizon| of(horizon)).collect::<Option<_>>().ok_or_else(lost)
        };
        let expected = each(&|horizon| params.expected(x, t_x, t, horizon))?;
        let loglik = params.ln_likelihood(x, t_x, t).ok_or_else(lost)?;
        if let Some(none) = &mut answer.p_no_purchase {
            none.push(each(&|horizon| params.p_no_purchase(x, t_x, t, horizon))?);
        }
        answer.p_alive.push(params.p_alive(x, t_x, t).ok_or_else(lost)?);
        answer.total_loglik += weight * loglik;
        for (total, value) in answer.total_expected_purchases.iter_mut().zip(&expected) {
            *total += weight * value;
        }
        answer.loglik.push(loglik);
        answer.expected_purchases.push(expected);
    }
    Ok(answer)
}
