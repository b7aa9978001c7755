//! The shifted-beta-geometric curves of known parameters: published ones, or those of another table.

use super::shifted_beta_geometric::ShiftedBetaGeometric;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// Parameters, and how far to project.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct ProjectionAsked {
    /// Those of the model.
    pub params: ShiftedBetaGeometric,
    /// How many periods, 1200 at most.
    pub periods: u32,
    /// Discount a period, a fraction.
    pub discount: f64,
    /// For how many renewals the residual lifetime is wanted, 1200 at most.
    pub renewals: u32,
}

/// What the parameters say.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ProjectionAnswer {
    /// Survival, t = 0, …, periods.
    pub survival: Vec<f64>,
    /// Retention rates of the periods 1, …, periods.
    pub retention_rate: Vec<f64>,
    /// Expected discounted lifetime of a new customer; none where it is infinite.
    pub del: Option<f64>,
    /// Expected discounted residual lifetime just before renewal 1, 2, …
    pub derl: Vec<Option<f64>>,
}

/// Projects.
///
/// # Errors
/// `out_of_range` with the field at fault, `no_convergence` where the curves have no finite value.
pub fn projection(asked: &ProjectionAsked) -> Result<ProjectionAnswer> {
    let wrong = |field: &str| Err(Error::new(Code::OutOfRange).field(field));
    if asked.periods > 1200 {
        return wrong("periods");
    }
    if asked.renewals > 1200 {
        return wrong("renewals");
    }
    if !(0.0..=10.0).contains(&asked.discount) {
        return wrong("discount");
    }
    let model = &asked.params;
    let lost = || Error::new(Code::NoConvergence);
    let survival = (0..=asked.periods).map(|t| model.survival(t).ok_or_else(lost));
    let rates = (1..=asked.periods).map(|t| model.retention_rate(t).ok_or_else(lost));
    Ok(ProjectionAnswer {
        survival: survival.collect::<Result<_>>()?,
        retention_rate: rates.collect::<Result<_>>()?,
        del: model.discounted_lifetime(asked.discount),
        derl: (1..=asked.renewals).map(|n| model.discounted_residual(n, asked.discount)).collect(),
    })
}
