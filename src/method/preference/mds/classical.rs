//! Classical scaling (Torgerson 1952).

use crate::method::preference::attribute_map::{falling_eigen, sign_of_largest, tied};
use crate::numeric::Symmetric;
use serde::Serialize;

/// How well distances fit a plane.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct ClassicalScaling {
    /// All eigenvalues, falling.
    pub eigenvalues: Vec<f64>,
    /// Share of the axes in the sum of sizes, and in the sum of positive eigenvalues (Mardia 1978).
    pub kept: [f64; 2],
    /// Whether the distances fit some space: no eigenvalue is negative.
    pub euclidean: bool,
    /// Whether neighbouring eigenvalues are equal, so that the axes could be turned.
    pub tied: bool,
}

/// Eigenvalues and vectors of −½JD²J, falling; values below 1e-9 of the largest are 0.
pub(super) fn eigen(distances: &[Vec<f64>]) -> Vec<(f64, Vec<f64>)> {
    let n = distances.len();
    let squared = |i: usize, j: usize| distances[i][j] * distances[j][i];
    let means: Vec<f64> = (0..n).map(|i| (0..n).map(|j| squared(i, j)).sum::<f64>() / n as f64).collect();
    let mean = means.iter().sum::<f64>() / n as f64;
    let centred = Symmetric::from_fn(n, |i, j| -0.5 * (squared(i, j) - means[i] - means[j] + mean));
    let mut found = falling_eigen(&centred);
    let largest = found[0].0;
    for (value, _) in &mut found {
        if value.abs() < 1e-9 * largest {
            *value = 0.0;
        }
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    found
}

/// Coordinates on the first axes, a list an item; an axis without a positive eigenvalue is 0.
pub(super) fn coordinates(scaling: &[(f64, Vec<f64>)], count: usize) -> Vec<Vec<f64>> {
    let axes: Vec<Vec<f64>> = scaling[..count]
        .iter()
        .map(|(value, vector)| {
            let length = value.max(0.0).sqrt() * sign_of_largest(vector);
            vector.iter().map(|cell| cell * length).collect()
        })
        .collect();
    (0..scaling.len()).map(|item| axes.iter().map(|axis| axis[item]).collect()).collect()
}

pub(super) fn describe(scaling: &[(f64, Vec<f64>)], count: usize) -> ClassicalScaling {
    let eigenvalues: Vec<f64> = scaling.iter().map(|(value, _)| *value).collect();
    let on_map: f64 = eigenvalues[..count].iter().sum();
    let sizes: f64 = eigenvalues.iter().map(|value| value.abs()).sum();
    let positive: f64 = eigenvalues.iter().filter(|value| **value > 0.0).sum();
    ClassicalScaling {
        kept: [on_map / sizes, on_map / positive],
        euclidean: eigenvalues.iter().all(|value| *value >= 0.0),
        tied: tied(&eigenvalues, count),
        eigenvalues,
    }
}
