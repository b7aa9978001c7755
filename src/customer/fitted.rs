//! A fitted purchase model: its parameters with intervals, and its warnings.

use super::history::History;
use super::maximum_likelihood::Maximum;
use super::purchase_model::{PurchaseModel, PurchaseParams};
use super::warning::CustomerWarning;
use crate::{Code, Error, Result};
use serde::Serialize;

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

/// A fit, as it is used and as it is shown.
pub(super) struct Fitted {
    pub(super) params: PurchaseParams,
    pub(super) listed: Vec<FittedParam>,
    pub(super) loglik: f64,
    pub(super) warnings: Vec<CustomerWarning>,
}

/// The fewest customers that a fit takes: one more than there are parameters.
const FEWEST: f64 = 5.0;
/// Fewer customers with a repeat purchase than this say little of when they leave.
const FEW_REPEATS: f64 = 30.0;

pub(super) fn fit_groups(model: PurchaseModel, groups: &[History]) -> Result<Fitted> {
    let n: f64 = groups.iter().map(|group| group.weight).sum();
    if n < FEWEST {
        return Err(Error::new(Code::TooFewCustomers).with("min", FEWEST).with("rows", n));
    }
    let repeaters: f64 = groups.iter().filter(|group| group.x > 0).map(|group| group.weight).sum();
    if repeaters <= 0.0 {
        return Err(Error::new(Code::NoRepeats));
    }
    let (params, top) = model.fit(groups)?;
    let mut warnings = params.warnings(&top);
    if repeaters < FEW_REPEATS {
        warnings.push(CustomerWarning::FewRepeats);
    }
    let listed = listed(&model.names(), &top);
    Ok(Fitted { params, listed, loglik: top.loglik, warnings })
}

pub(super) fn listed(names: &[&str], top: &Maximum) -> Vec<FittedParam> {
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
