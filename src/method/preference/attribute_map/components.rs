//! Principal components, turned and put in order.

use super::varimax::varimax;
use crate::numeric::{Symmetric, dot, symmetric_eigen};

/// The components of a table, before axes are chosen.
pub(super) struct Components {
    /// Attributes that vary, by index.
    pub(super) included: Vec<usize>,
    /// Eigenvalues above 1e-9 of their sum, falling.
    pub(super) eigenvalues: Vec<f64>,
    /// Standardised scores of the brands, a list a component.
    scores: Vec<Vec<f64>>,
    /// Correlations of the attributes with the scores, a list a component.
    loadings: Vec<Vec<f64>>,
    /// Variance of each attribute that varies, 1 under correlation.
    variances: Vec<f64>,
}

/// The axes of a map.
pub(super) struct Axes {
    /// Share of the variance, a number an axis.
    pub(super) variance: Vec<f64>,
    /// Loadings of the attributes that vary, a list an axis.
    pub(super) loadings: Vec<Vec<f64>>,
    /// Scores of the brands, a list an axis.
    pub(super) scores: Vec<Vec<f64>>,
}

impl Components {
    /// `None` where no attribute varies.
    pub(super) fn of(table: &[Vec<f64>], covariance: bool) -> Option<Self> {
        let n = table.len() as f64;
        let (mut included, mut columns, mut variances) = (Vec::new(), Vec::new(), Vec::new());
        for attribute in 0..table[0].len() {
            let column: Vec<f64> = table.iter().map(|row| row[attribute]).collect();
            let mean = column.iter().sum::<f64>() / n;
            let centred: Vec<f64> = column.iter().map(|value| value - mean).collect();
            let variance = dot(&centred, &centred) / (n - 1.0);
            let size = column.iter().fold(0.0_f64, |most, value| most.max(value.abs()));
            if variance.sqrt() <= 1e-12 * size {
                continue;
            }
            let scale = if covariance { 1.0 } else { variance.sqrt() };
            included.push(attribute);
            variances.push(if covariance { variance } else { 1.0 });
            columns.push(centred.iter().map(|value| value / scale).collect::<Vec<f64>>());
        }
        if included.is_empty() {
            return None;
        }
        let products = Symmetric::from_fn(columns.len(), |i, j| dot(&columns[i], &columns[j]) / (n - 1.0));
        let total: f64 = variances.iter().sum();
        let (mut eigenvalues, mut scores, mut loadings) = (Vec::new(), Vec::new(), Vec::new());
        for (value, vector) in falling_eigen(&products).into_iter().filter(|(value, _)| *value > 1e-9 * total)
        {
            let root = value.sqrt();
            scores.push(
                (0..table.len())
                    .map(|brand| {
                        columns.iter().zip(&vector).map(|(column, v)| column[brand] * v).sum::<f64>() / root
                    })
                    .collect(),
            );
            loadings.push(
                vector.iter().zip(&variances).map(|(v, variance)| v * root / variance.sqrt()).collect(),
            );
            eigenvalues.push(value);
        }
        Some(Self { included, eigenvalues, scores, loadings, variances })
    }

    /// The first axes, turned if asked, by falling variance, the largest loading of each positive.
    pub(super) fn axes(&self, count: usize, rotate: bool) -> Axes {
        let mut loadings = self.loadings[..count].to_vec();
        let mut scores = self.scores[..count].to_vec();
        if rotate {
            let turn = varimax(&loadings);
            loadings = turned(&loadings, &turn);
            scores = turned(&scores, &turn);
        }
        let total: f64 = self.variances.iter().sum();
        let mut axes: Vec<(f64, Vec<f64>, Vec<f64>)> = loadings
            .into_iter()
            .zip(scores)
            .map(|(loadings, scores)| {
                let explained: f64 = loadings.iter().zip(&self.variances).map(|(l, v)| l * l * v).sum();
                (explained / total, loadings, scores)
            })
            .collect();
        axes.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut found = Axes { variance: Vec::new(), loadings: Vec::new(), scores: Vec::new() };
        for (variance, loadings, scores) in axes {
            let sign = sign_of_largest(&loadings);
            found.variance.push(variance);
            found.loadings.push(loadings.iter().map(|value| value * sign).collect());
            found.scores.push(scores.iter().map(|value| value * sign).collect());
        }
        found
    }
}

/// The columns times a square matrix given by rows.
fn turned(columns: &[Vec<f64>], turn: &[Vec<f64>]) -> Vec<Vec<f64>> {
    (0..columns.len())
        .map(|axis| {
            (0..columns[0].len())
                .map(|row| {
                    columns.iter().zip(turn).map(|(column, weights)| column[row] * weights[axis]).sum()
                })
                .collect()
        })
        .collect()
}

/// The sign of the value of largest size; among equal sizes that of the first.
pub(crate) fn sign_of_largest(values: &[f64]) -> f64 {
    let largest = values.iter().fold(0.0_f64, |most, value| most.max(value.abs()));
    values.iter().find(|value| value.abs() >= largest * (1.0 - 1e-9)).map_or(1.0, |value| value.signum())
}

/// Eigenvalues with their vectors, falling.
pub(crate) fn falling_eigen(matrix: &Symmetric) -> Vec<(f64, Vec<f64>)> {
    let found = symmetric_eigen(matrix);
    let mut pairs: Vec<(f64, Vec<f64>)> = found
        .values
        .iter()
        .enumerate()
        .map(|(k, value)| (*value, found.vectors.iter().map(|row| row[k]).collect()))
        .collect();
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0));
    pairs
}

/// Whether neighbours among the first `count` + 1 eigenvalues are equal within 1e-9 of the largest.
pub(crate) fn tied(eigenvalues: &[f64], count: usize) -> bool {
    let first = &eigenvalues[..eigenvalues.len().min(count + 1)];
    first.windows(2).any(|two| two[0] - two[1] <= 1e-9 * first[0])
}
