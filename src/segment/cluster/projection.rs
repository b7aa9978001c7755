//! Customers on two axes: the principal components of what was clustered, with the variance that they keep.
//!
//! Words take part as indicator columns over the root of their frequency (factor analysis of mixed data, Escofier,
//! 1979). The covariance matrix has one row per column of the file.

use super::prepare::Prepared;
use crate::numeric::{Eigen, Symmetric, dot, sort_indices_by, symmetric_eigen};
use crate::stats::Random;
use serde::Serialize;

/// Where a column points.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Axis {
    /// The column, with its value for a word.
    pub column: String,
    /// Its correlation with the first axis.
    pub x: f64,
    /// With the second.
    pub y: f64,
}

/// Customers on two axes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Projection {
    /// The share of the variance that each axis keeps.
    pub explained: [f64; 2],
    /// First coordinates.
    pub x: Vec<f64>,
    /// Second coordinates.
    pub y: Vec<f64>,
    /// Each point's cluster, from 0.
    pub cluster: Vec<u32>,
    /// Where the columns point.
    pub axes: Vec<Axis>,
    /// How many customers are drawn: a sample, where there are more than 1,500.
    pub shown: usize,
}

/// Points that are drawn at most.
const SHOWN: usize = 1_500;
/// Words of a column that take part.
const WORDS: usize = 12;

pub(super) fn project(prepared: &Prepared, labels: &[u32], seed: u64) -> Option<Projection> {
    let (names, columns) = columns(prepared);
    let d = columns.len();
    if d < 2 {
        return None;
    }
    let n = prepared.rows.len() as f64;
    let covariance = Symmetric::from_fn(d, |i, j| dot(&columns[i], &columns[j]) / n);
    let variances: Vec<f64> = (0..d).map(|i| covariance.get(i, i)).collect();
    let total: f64 = variances.iter().sum();
    let Eigen { values, vectors } = symmetric_eigen(&covariance);
    let order = sort_indices_by(d, &|a, b| values[b].total_cmp(&values[a]));
    let axes = [order[0], order[1]];
    if total.is_nan() || total <= 0.0 {
        return None;
    }
    // An axis may point either way: its longest arrow points up.
    let turned = axes.map(|axis| {
        let vector: Vec<f64> = (0..d).map(|j| vectors[j][axis]).collect();
        let longest = (0..d).fold(0, |most, j| if vector[j].abs() > vector[most].abs() { j } else { most });
        let sign = if vector[longest] < 0.0 { -1.0 } else { 1.0 };
        vector.into_iter().map(|x| sign * x).collect::<Vec<f64>>()
    });
    let rows = prepared.rows.len();
    let places = if rows > SHOWN {
        Random::seeded(seed).places(rows, SHOWN)
    } else {
        (0..rows).collect::<Vec<usize>>()
    };
    let along = |axis: &[f64]| -> Vec<f64> {
        places.iter().map(|&i| columns.iter().zip(axis).map(|(column, x)| x * column[i]).sum()).collect()
    };
    let arrow = |(j, name): (usize, &String)| {
        let part = |which: usize| {
            let sd = variances[j].sqrt();
            if sd > 0.0 { turned[which][j] * values[axes[which]].max(0.0).sqrt() / sd } else { 0.0 }
        };
        Axis { column: name.clone(), x: part(0), y: part(1) }
    };
    Some(Projection {
        explained: axes.map(|axis| (values[axis] / total).clamp(0.0, 1.0)),
        x: along(&turned[0]),
        y: along(&turned[1]),
        cluster: places.iter().map(|&i| labels[i]).collect(),
        axes: names.iter().enumerate().map(arrow).collect(),
        shown: places.len(),
    })
}

/// Centred columns: the points, and an indicator for each frequent word.
fn columns(prepared: &Prepared) -> (Vec<String>, Vec<Vec<f64>>) {
    let n = prepared.rows.len() as f64;
    let (mut names, mut columns) = (Vec::new(), Vec::new());
    for column in &prepared.numeric {
        let mean = column.point.iter().sum::<f64>() / n;
        names.push(column.name.clone());
        columns.push(column.point.iter().map(|x| x - mean).collect());
    }
    for column in &prepared.worded {
        let mut counts = vec![0.0; column.values.len()];
        for &code in &column.codes {
            counts[code as usize] += 1.0;
        }
        let order = sort_indices_by(counts.len(), &|a, b| f64::total_cmp(&counts[b], &counts[a]));
        for &code in order.iter().filter(|&&code| counts[code] > 0.0).take(WORDS) {
            let share = counts[code] / n;
            let root = (column.weight / share).sqrt();
            names.push(format!("{} = {}", column.name, column.values[code]));
            let indicator = |&own: &u32| root * (f64::from(u8::from(own as usize == code)) - share);
            columns.push(column.codes.iter().map(indicator).collect());
        }
    }
    (names, columns)
}
