//! Least squares of scores on effects codes.

use super::effects::{importances, rank, transposed};
use super::{Layout, Profile};
use crate::error::Code;
use crate::numeric::{Cholesky, Symmetric, dot};
use serde::Serialize;

/// The part-worths of one person, or of all answers together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct PartWorths {
    /// Answered profiles.
    pub n: usize,
    /// Answers beyond the parameters, at least 0.
    pub df: usize,
    /// Score of a product with no effect.
    pub intercept: Option<f64>,
    /// Standard error of the intercept.
    pub se_intercept: Option<f64>,
    /// What each level adds, by attribute; the levels of an attribute sum to 0.
    pub partworths: Option<Vec<Vec<f64>>>,
    /// Standard error of each part-worth.
    pub se: Option<Vec<Vec<f64>>>,
    /// Importance of each attribute, summing to 1.
    pub importances: Option<Vec<f64>>,
    /// Share of the variance explained.
    pub r2: Option<f64>,
    /// The same for the degrees of freedom used.
    pub r2_adjusted: Option<f64>,
    /// Standard deviation of the residuals.
    pub sigma: Option<f64>,
    /// Why something is missing: `not_estimable`, `constant_answers` or `saturated`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<&'static str>,
}

/// What the tests of an attribute need.
pub(super) struct Residuals {
    /// Sum of squared residuals.
    pub(super) sse: f64,
    /// Sum of squares about the mean.
    pub(super) total: f64,
    /// Degrees of freedom.
    pub(super) df: usize,
    /// By how much the sum of squares rises without each attribute.
    pub(super) rises: Vec<f64>,
}

/// Regresses the scores of the answered profiles; residuals are given where some are left.
pub(super) fn regress(layout: &Layout, rows: &[(&Profile, f64)]) -> (PartWorths, Option<Residuals>) {
    let n = rows.len();
    let parameters = 1 + layout.effects();
    let df = n.saturating_sub(parameters);
    let mut found = PartWorths {
        n,
        df,
        intercept: None,
        se_intercept: None,
        partworths: None,
        se: None,
        importances: None,
        r2: None,
        r2_adjusted: None,
        sigma: None,
        reason: None,
    };
    let coded: Vec<Vec<f64>> = rows.iter().map(|(profile, _)| layout.row(profile, Some(1.0))).collect();
    let columns = transposed(&coded);
    let factor =
        if rank(columns.iter()) == parameters { Cholesky::of(Symmetric::gram(&columns)) } else { None };
    let Some(factor) = factor else {
        found.reason = Some(Code::NotEstimable.as_str());
        return (found, None);
    };
    let scores: Vec<f64> = rows.iter().map(|(_, score)| *score).collect();
    if scores.iter().all(|score| *score == scores[0]) {
        found.intercept = Some(scores[0]);
        found.partworths = Some(layout.levels.iter().map(|levels| vec![0.0; *levels]).collect());
        found.reason = Some(Code::ConstantAnswers.as_str());
        return (found, None);
    }
    let right: Vec<f64> = columns.iter().map(|column| dot(column, &scores)).collect();
    let estimates = factor.solve(&right);
    let partworths = layout.by_level(&estimates, 1);
    let mean = scores.iter().sum::<f64>() / n as f64;
    let total: f64 = scores.iter().map(|score| (score - mean).powi(2)).sum();
    found.intercept = Some(estimates[0]);
    // Part-worths that are rounding errors have no importance.
    let flat = partworths.iter().flatten().all(|value| value.abs() <= 1e-12 * total.sqrt());
    found.importances = importances(&partworths).filter(|_| !flat);
    found.partworths = Some(partworths);
    if df == 0 {
        found.reason = Some(Code::Saturated.as_str());
        return (found, None);
    }
    let sse: f64 = coded.iter().zip(&scores).map(|(row, score)| (score - dot(row, &estimates)).powi(2)).sum();
    let covariance = factor.inverse();
    let variance = sse / df as f64;
    let r2 = 1.0 - sse / total;
    found.se_intercept = Some((variance * covariance[0][0]).sqrt());
    found.se = Some(layout.level_errors(&covariance, variance, 1));
    found.r2 = Some(r2);
    found.r2_adjusted = Some(1.0 - (1.0 - r2) * (n - 1) as f64 / df as f64);
    found.sigma = Some(variance.sqrt());
    let rises =
        (0..layout.levels.len()).map(|attribute| layout.rise(&covariance, &estimates, attribute)).collect();
    (found, Some(Residuals { sse, total, df, rises }))
}

impl Layout {
    /// The standard error of every level; the last through the covariance of the others.
    pub(super) fn level_errors(&self, covariance: &[Vec<f64>], variance: f64, first: usize) -> Vec<Vec<f64>> {
        (0..self.levels.len())
            .map(|attribute| {
                let own = self.block(attribute, first);
                let last: f64 = own.clone().map(|i| covariance[i][own.clone()].iter().sum::<f64>()).sum();
                own.map(|i| covariance[i][i]).chain([last]).map(|share| (variance * share).sqrt()).collect()
            })
            .collect()
    }

    /// By how much the sum of squares rises without an attribute: β'C⁻¹β over its own parameters.
    fn rise(&self, covariance: &[Vec<f64>], estimates: &[f64], attribute: usize) -> f64 {
        let own = self.block(attribute, 1);
        let part = Symmetric::from_fn(own.len(), |i, j| covariance[own.start + i][own.start + j]);
        let effects = &estimates[own];
        Cholesky::of(part).map_or(0.0, |factor| dot(effects, &factor.solve(effects)))
    }
}
