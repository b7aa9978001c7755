//! Effects codes: a column a level but the last, in which the last level is −1.

use super::{Attribute, Profile};
use crate::numeric::dot;
use std::ops::Range;

/// Where the parameters of each attribute stand.
#[derive(Debug, Clone)]
pub(crate) struct Layout {
    /// Number of levels of each attribute.
    pub(crate) levels: Vec<usize>,
}

impl Layout {
    pub(crate) fn of(attributes: &[Attribute]) -> Self {
        Self { levels: attributes.iter().map(|attribute| attribute.levels.len()).collect() }
    }

    /// Number of parameters without the intercept.
    pub(super) fn effects(&self) -> usize {
        self.levels.iter().map(|levels| levels - 1).sum()
    }

    /// The places of an attribute's parameters, where the first attribute starts at `first`.
    pub(super) fn block(&self, attribute: usize, first: usize) -> Range<usize> {
        let start = first + self.levels[..attribute].iter().map(|levels| levels - 1).sum::<usize>();
        start..start + self.levels[attribute] - 1
    }

    /// The effects codes of a profile, after the `intercept` if one is given.
    pub(super) fn row(&self, profile: &[usize], intercept: Option<f64>) -> Vec<f64> {
        let mut row: Vec<f64> = intercept.into_iter().collect();
        for (&level, &levels) in profile.iter().zip(&self.levels) {
            row.extend((0..levels - 1).map(|column| code(level, column, levels)));
        }
        row
    }

    /// The columns of the design: the intercept and the effects codes.
    pub(super) fn columns(&self, profiles: &[Profile]) -> Vec<Vec<f64>> {
        let rows: Vec<Vec<f64>> = profiles.iter().map(|profile| self.row(profile, Some(1.0))).collect();
        transposed(&rows)
    }

    /// The attributes whose effects the columns do not separate from the rest; the first attribute's columns start
    /// at `first`.
    pub(super) fn not_estimable(&self, columns: &[Vec<f64>], first: usize) -> Vec<usize> {
        let whole = rank(columns.iter());
        (0..self.levels.len())
            .filter(|&attribute| {
                let own = self.block(attribute, first);
                let others =
                    columns.iter().enumerate().filter(|(i, _)| !own.contains(i)).map(|(_, column)| column);
                whole - rank(others) < own.len()
            })
            .collect()
    }

    /// A list a level of each attribute, from the parameters: the last level is minus the sum of the others.
    pub(super) fn by_level(&self, parameters: &[f64], first: usize) -> Vec<Vec<f64>> {
        (0..self.levels.len())
            .map(|attribute| {
                let mut values = parameters[self.block(attribute, first)].to_vec();
                values.push(-values.iter().sum::<f64>());
                values
            })
            .collect()
    }
}

/// The effects code of a level in a column.
pub(super) fn code(level: usize, column: usize, levels: usize) -> f64 {
    if level == column {
        1.0
    } else if level == levels - 1 {
        -1.0
    } else {
        0.0
    }
}

/// Rows as columns.
pub(super) fn transposed(rows: &[Vec<f64>]) -> Vec<Vec<f64>> {
    (0..rows.first().map_or(0, Vec::len)).map(|column| rows.iter().map(|row| row[column]).collect()).collect()
}

/// Number of independent columns, by Gram and Schmidt's orthogonalisation done twice.
pub(crate) fn rank<'a>(columns: impl Iterator<Item = &'a Vec<f64>>) -> usize {
    let mut basis: Vec<Vec<f64>> = Vec::new();
    for column in columns {
        let size = dot(column, column).sqrt();
        let mut rest = column.clone();
        for unit in basis.iter().chain(&basis) {
            let along = dot(&rest, unit);
            rest.iter_mut().zip(unit).for_each(|(value, unit)| *value -= along * unit);
        }
        let left = dot(&rest, &rest).sqrt();
        if left > 1e-9 * size {
            for value in &mut rest {
                *value /= left;
            }
            basis.push(rest);
        }
    }
    basis.len()
}

/// The range of the part-worths of each attribute.
pub(super) fn ranges(partworths: &[Vec<f64>]) -> impl Iterator<Item = f64> {
    partworths.iter().map(|levels| {
        let greatest = levels.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        greatest - levels.iter().copied().fold(f64::INFINITY, f64::min)
    })
}

/// Importance of each attribute: its range of part-worths over the sum of the ranges.
pub(super) fn importances(partworths: &[Vec<f64>]) -> Option<Vec<f64>> {
    let ranges: Vec<f64> = ranges(partworths).collect();
    let sum: f64 = ranges.iter().sum();
    (sum > 0.0).then(|| ranges.iter().map(|range| range / sum).collect())
}
