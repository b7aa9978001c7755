//! Varimax rotation (Kaiser 1958), to the maximum.

use crate::numeric::dot;
use crate::stats::Random;

/// Random starts beside the unrotated one; with two axes one turn is exact.
const STARTS: usize = 20;
/// Most sweeps over the pairs of axes.
const SWEEPS: usize = 1_000;

/// The rotation, by rows, that makes the squared loadings of each axis as unequal as possible. Loadings come a list
/// an axis; every attribute counts alike, whatever its communality.
pub(super) fn varimax(loadings: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let count = loadings.len();
    let rows = loadings[0].len();
    let length = |row: usize| loadings.iter().map(|axis| axis[row] * axis[row]).sum::<f64>().sqrt();
    let lengths: Vec<f64> = (0..rows).map(length).collect();
    let unit: Vec<Vec<f64>> = loadings
        .iter()
        .map(|axis| {
            axis.iter()
                .zip(&lengths)
                .map(|(l, length)| if *length > 1e-12 { l / length } else { 0.0 })
                .collect()
        })
        .collect();
    let mut random = Random::seeded(1958);
    let mut best: Option<(f64, Vec<Vec<f64>>)> = None;
    for start in 0..if count > 2 { STARTS } else { 1 } {
        // Axes hold the loadings and, below them, the columns of the rotation.
        let mut axes: Vec<Vec<f64>> = unit
            .iter()
            .enumerate()
            .map(|(i, axis)| {
                axis.iter().copied().chain((0..count).map(|j| f64::from(u8::from(i == j)))).collect()
            })
            .collect();
        if start > 0 {
            for (i, j) in pairs(count) {
                turn(&mut axes, i, j, random.uniform() * std::f64::consts::TAU);
            }
        }
        for _ in 0..SWEEPS {
            let mut largest = 0.0_f64;
            for (i, j) in pairs(count) {
                let angle = best_angle(&axes[i][..rows], &axes[j][..rows]);
                largest = largest.max(angle.abs());
                turn(&mut axes, i, j, angle);
            }
            if largest < 1e-12 {
                break;
            }
        }
        let reached = criterion(&axes, rows);
        if best.as_ref().is_none_or(|(most, _)| reached > most + 1e-12) {
            best = Some((reached, axes.iter().map(|axis| axis[rows..].to_vec()).collect()));
        }
    }
    let columns = best.map(|(_, columns)| columns).unwrap_or_default();
    (0..count).map(|i| columns.iter().map(|column| column[i]).collect()).collect()
}

fn pairs(count: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..count).flat_map(move |i| (i + 1..count).map(move |j| (i, j)))
}

/// Σ over axes of (Σu⁴/p − (Σu²/p)²).
fn criterion(axes: &[Vec<f64>], rows: usize) -> f64 {
    let p = rows as f64;
    axes.iter()
        .map(|axis| {
            let squares: Vec<f64> = axis[..rows].iter().map(|u| u * u).collect();
            dot(&squares, &squares) / p - (squares.iter().sum::<f64>() / p).powi(2)
        })
        .sum()
}

/// The angle in the plane of two axes at which the criterion is greatest.
fn best_angle(x: &[f64], y: &[f64]) -> f64 {
    let p = x.len() as f64;
    let (mut a, mut b, mut c, mut d) = (0.0, 0.0, 0.0, 0.0);
    for (x, y) in x.iter().zip(y) {
        let (u, v) = (x * x - y * y, 2.0 * x * y);
        a += u;
        b += v;
        c += u * u - v * v;
        d += 2.0 * u * v;
    }
    let (sine, cosine) = (d - 2.0 * a * b / p, c - (a * a - b * b) / p);
    // A plane without structure stays as it is.
    if sine.hypot(cosine) <= 1e-14 * p { 0.0 } else { sine.atan2(cosine) / 4.0 }
}

fn turn(axes: &mut [Vec<f64>], i: usize, j: usize, angle: f64) {
    let (sine, cosine) = angle.sin_cos();
    let (before, after) = axes.split_at_mut(j);
    for (x, y) in before[i].iter_mut().zip(&mut after[0]) {
        (*x, *y) = (*x * cosine + *y * sine, *y * cosine - *x * sine);
    }
}
