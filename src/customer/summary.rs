//! The purchase models for who has summaries already: fits and forecasts of stated histories and parameters.
//!
//! Nothing here holds state or knows an order: a list of [`History`] goes in, numbers come out.

use super::gamma_gamma::{self, GammaGamma, correlation, spenders};
use super::history::{History, grouped};
use super::purchase_model::{PurchaseModel, PurchaseParams};
use super::value::discounted;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// A fitted parameter, with its interval at 90 %; none where the data do not give one.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct FittedParam {
    /// Its name in the papers.
    pub name: String,
    /// Its value.
    pub value: f64,
    /// The interval's lower end.
    pub low: Option<f64>,
    /// The interval's upper end.
    pub high: Option<f64>,
}

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
    pub warnings: Vec<String>,
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

/// A fit, as it is used and as it is shown.
pub(super) struct Fitted {
    pub(super) params: PurchaseParams,
    pub(super) listed: Vec<FittedParam>,
    pub(super) loglik: f64,
    pub(super) warnings: Vec<String>,
}

/// The fewest customers that a fit takes: one more than there are parameters.
const FEWEST: f64 = 5.0;
/// Fewer customers with a repeat purchase than this say little of when they leave.
const FEW_REPEATS: f64 = 30.0;

pub(super) fn fit_groups(model: PurchaseModel, groups: &[History]) -> Result<Fitted> {
    let n: f64 = groups.iter().map(|group| group.weight).sum();
    if n < FEWEST {
        return Err(Error::new(Code::TooFewCustomers).with("min", FEWEST).with("n", n));
    }
    let repeaters: f64 = groups.iter().filter(|group| group.x > 0).map(|group| group.weight).sum();
    if repeaters <= 0.0 {
        return Err(Error::new(Code::NoRepeats));
    }
    let (params, top) = model.fit(groups)?;
    let mut warnings = params.warnings(&top);
    if repeaters < FEW_REPEATS {
        warnings.push("few_repeats".to_owned());
    }
    let listed = listed(&model.names(), &top);
    Ok(Fitted { params, listed, loglik: top.loglik, warnings })
}

pub(super) fn listed(names: &[&str], top: &super::fit::Maximum) -> Vec<FittedParam> {
    (0..names.len())
        .map(|index| {
            let bounds = top.interval(index);
            FittedParam {
                name: names[index].to_owned(),
                value: top.params[index],
                low: bounds.map(|bounds| bounds[0]),
                high: bounds.map(|bounds| bounds[1]),
            }
        })
        .collect()
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
        asked.customers.iter().find(|h| !h.mbar.is_finite() || !(h.weight >= 0.0 && h.weight.is_finite()))
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

/// The value of customers: Σ over k = 1..periods of E[M] (E[Y(k s)] − E[Y((k − 1) s)]) / (1 + d)ᵏ, s the period's length.
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
    let mut clv = Vec::new();
    for history in &asked.customers {
        history.check(asked.params.model().is_periodic())?;
        let purchases = discounted(&asked.params, history, horizon, asked.period_length, asked.discount_rate)
            .ok_or(Error::new(Code::NoConvergence))?
            .discounted;
        clv.push(asked.spend.expected_spend(history.x, history.mbar).map(|spend| spend * purchases));
    }
    Ok(CustomerValuesAnswer { clv })
}
