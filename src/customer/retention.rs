//! Retention: survivors by period → shifted-beta-geometric projection, beside a constant churn.

use super::shifted_beta_geometric::{ShiftedBetaGeometric, fit, geometric_loglik};
use super::warning::CustomerWarning;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};

/// The most periods that a projection takes.
const MOST: u32 = 1200;
/// Fewer observed periods than this say little of how churn changes with age.
const SHORT: usize = 5;
/// Where α + β is above, churn is the same for everybody as far as can be seen.
const SAME_CHURN: f64 = 1e3;

/// Who is still there, and what is to be projected.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct RetentionAsked {
    /// Customers still there at t = 0, 1, …: at least three, never rising.
    pub survivors: Vec<f64>,
    /// How many periods to project, from t = 0; 1200 at most.
    pub periods: u32,
    /// Discount a period, a fraction.
    pub discount: f64,
    /// For how many renewals the residual lifetime is wanted; 1200 at most.
    pub renewals: u32,
}

/// Intervals at 90 %.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct RetentionIntervals {
    /// Of α.
    pub alpha: Option<[f64; 2]>,
    /// Of β.
    pub beta: Option<[f64; 2]>,
}

/// The projection.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Retention {
    /// The fitted model.
    pub params: ShiftedBetaGeometric,
    /// How well its parameters are known.
    pub intervals: RetentionIntervals,
    /// Its log-likelihood.
    pub loglik: f64,
    /// α / (α + β): the churn of the first period.
    pub mean_churn: f64,
    /// Constant churn by maximum likelihood.
    pub geometric_churn: f64,
    /// Survival under constant churn, t = 0, …, periods.
    pub geometric_survival: Vec<f64>,
    /// Survival, t = 0, …, periods.
    pub survival: Vec<f64>,
    /// Retention rates of the periods 1, …, periods.
    pub retention_rate: Vec<f64>,
    /// Expected discounted lifetime of a new customer in periods, the first included; none where it is
    /// infinite.
    pub del: Option<f64>,
    /// Expected discounted residual lifetime just before renewal 1, 2, …
    pub derl: Vec<Option<f64>>,
    /// How many periods were observed.
    pub observed: u32,
    /// What to beware of.
    pub warnings: Vec<CustomerWarning>,
}

/// Fits and projects.
///
/// ```
/// use levier::customer::{RetentionAsked, retention};
/// // Fader and Hardie 2007: Regular customers, seven years of twelve.
/// let survivors = [1000.0, 631.0, 468.0, 382.0, 326.0, 289.0, 262.0, 241.0].to_vec();
/// let answer = retention(&RetentionAsked { survivors, periods: 12, discount: 0.1, renewals: 4 }).unwrap();
/// assert!((answer.survival[12] - 0.17).abs() < 0.001); // 173 of 1000 were left; constant churn says 46
/// assert!((answer.del.unwrap() - 3.695).abs() < 0.001);
/// ```
///
/// # Errors
/// `too_few_points` below three survivors, `out_of_range` with the field, `no_convergence`.
pub fn retention(asked: &RetentionAsked) -> Result<Retention> {
    check(asked)?;
    let survivors = &asked.survivors;
    let (first, last) = (survivors[0], survivors[survivors.len() - 1]);
    let geometric_churn = (first - last) / survivors[..survivors.len() - 1].iter().sum::<f64>();
    let mut warnings = Vec::new();
    if survivors.len() <= SHORT {
        warnings.push(CustomerWarning::ShortWindow);
    }
    let none = RetentionIntervals { alpha: None, beta: None };
    let (params, intervals, loglik) = if last == first {
        warnings.push(CustomerWarning::NoChurn);
        (ShiftedBetaGeometric { alpha: 0.0, beta: 1.0 }, none, 0.0)
    } else {
        let top = fit(survivors)?;
        let params = ShiftedBetaGeometric { alpha: top.params[0], beta: top.params[1] };
        if params.alpha + params.beta > SAME_CHURN
            || top.loglik - geometric_loglik(survivors, geometric_churn) < 1e-3
        {
            warnings.push(CustomerWarning::ConstantChurn);
        } else if top.is_weakly_identified() {
            warnings.push(CustomerWarning::FlatLikelihood);
        }
        (params, RetentionIntervals { alpha: top.interval(0), beta: top.interval(1) }, top.loglik)
    };
    let RetentionAsked { periods, discount, renewals, .. } = *asked;
    let ProjectionAnswer { survival, retention_rate, del, derl } = retention_projection(&ProjectionAsked {
        params,
        periods,
        discount,
        renewals: (1..=renewals).collect(),
    })?;
    Ok(Retention {
        params,
        intervals,
        loglik,
        mean_churn: params.mean_churn().ok_or(Error::new(Code::NoConvergence))?,
        geometric_churn,
        geometric_survival: (0..=periods).map(|t| (1.0 - geometric_churn).powi(t as i32)).collect(),
        survival,
        retention_rate,
        del,
        derl,
        observed: survivors.len() as u32 - 1,
        warnings,
    })
}

/// A projection at stated parameters.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct ProjectionAsked {
    /// The model.
    pub params: ShiftedBetaGeometric,
    /// How many periods to project, from t = 0; 1200 at most.
    pub periods: u32,
    /// Discount a period, a fraction.
    pub discount: f64,
    /// For which renewals the residual lifetime is wanted.
    pub renewals: Vec<u32>,
}

/// What [`retention`] projects, at stated parameters.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct ProjectionAnswer {
    /// Survival, t = 0, …, periods.
    pub survival: Vec<f64>,
    /// Retention rates of the periods 1, …, periods.
    pub retention_rate: Vec<f64>,
    /// Expected discounted lifetime of a new customer; none where it is infinite.
    pub del: Option<f64>,
    /// Expected discounted residual lifetime just before each renewal.
    pub derl: Vec<Option<f64>>,
}

/// Projects retention.
///
/// # Errors
/// `out_of_range` with the field.
pub fn retention_projection(asked: &ProjectionAsked) -> Result<ProjectionAnswer> {
    let (model, periods, discount) = (&asked.params, asked.periods, asked.discount);
    let field = if periods > MOST {
        "periods"
    } else if asked.renewals.iter().any(|n| !(1..=MOST).contains(n)) {
        "renewals"
    } else if !(0.0..=10.0).contains(&discount) {
        "discount"
    } else {
        "params"
    };
    let wrong = || Error::new(Code::OutOfRange).field(field);
    if field != "params" {
        return Err(wrong());
    }
    Ok(ProjectionAnswer {
        survival: (0..=periods).map(|t| model.survival(t)).collect::<Option<_>>().ok_or_else(wrong)?,
        retention_rate: (1..=periods)
            .map(|t| model.retention_rate(t))
            .collect::<Option<_>>()
            .ok_or_else(wrong)?,
        del: model.discounted_lifetime(discount),
        derl: asked.renewals.iter().map(|&n| model.discounted_residual(n, discount)).collect(),
    })
}

fn check(asked: &RetentionAsked) -> Result<()> {
    let survivors = &asked.survivors;
    if survivors.len() < 3 {
        return Err(Error::new(Code::TooFewPoints).field("survivors").with("min", 3.0));
    }
    let falling = survivors.windows(2).all(|pair| pair[1] <= pair[0]);
    let sane = survivors.iter().all(|n| n.is_finite() && *n >= 0.0) && survivors[0] > 0.0;
    let field = if !(falling && sane) || survivors.len() > MOST as usize {
        "survivors"
    } else if asked.periods > MOST {
        "periods"
    } else if asked.renewals > MOST {
        "renewals"
    } else if !(0.0..=10.0).contains(&asked.discount) {
        "discount"
    } else {
        return Ok(());
    };
    Err(Error::new(Code::OutOfRange).field(field))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(survivors: &[f64]) -> RetentionAsked {
        RetentionAsked { survivors: survivors.to_vec(), periods: 6, discount: 0.1, renewals: 2 }
    }

    #[test]
    fn nobody_leaving_is_said_and_is_no_error() {
        let answer = retention(&asked(&[50.0, 50.0, 50.0])).unwrap();
        assert_eq!(answer.warnings, [CustomerWarning::ShortWindow, CustomerWarning::NoChurn]);
        assert!(answer.survival.iter().all(|s| *s == 1.0));
        assert!((answer.del.unwrap() - 11.0).abs() < 1e-9);
        let endless = retention(&RetentionAsked { discount: 0.0, ..asked(&[50.0, 50.0, 50.0]) }).unwrap();
        assert_eq!(endless.del, None);
    }

    #[test]
    fn constant_churn_is_recognised() {
        let survivors: Vec<f64> = (0..9).map(|t| 1000.0 * 0.8_f64.powi(t)).collect();
        let answer = retention(&asked(&survivors)).unwrap();
        assert_eq!(answer.warnings, [CustomerWarning::ConstantChurn]);
        assert!((answer.survival[6] - 0.8_f64.powi(6)).abs() < 1e-3);
    }

    #[test]
    fn everybody_leaving_at_once_has_an_answer() {
        let answer = retention(&asked(&[100.0, 0.0, 0.0])).unwrap();
        assert!(answer.survival[1] < 1e-3 && answer.geometric_churn == 1.0);
    }

    #[test]
    fn what_cannot_be_is_refused() {
        for (survivors, code) in [
            (vec![10.0, 9.0], Code::TooFewPoints),
            (vec![10.0, 11.0, 9.0], Code::OutOfRange),
            (vec![0.0, 0.0, 0.0], Code::OutOfRange),
            (vec![10.0, f64::NAN, 9.0], Code::OutOfRange),
        ] {
            assert_eq!(retention(&asked(&survivors)).unwrap_err().code(), code);
        }
    }
}
