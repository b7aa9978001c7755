//! The quality of a partition, and the similarity of two.

use super::lloyd::{Partition, squared};
use super::points::Points;

/// Between over within, each by its degrees of freedom (Caliński and Harabasz, 1974): higher is better. `None` for one
/// part, for as many parts as points, and where nothing is left within.
pub fn calinski_harabasz(points: &Points, partition: &Partition, total_ss: f64) -> Option<f64> {
    let (n, k) = (points.len() as f64, partition.centres.len() as f64);
    let between = total_ss - partition.inertia;
    (k > 1.0 && n > k && partition.inertia > 0.0).then(|| between / (k - 1.0) / (partition.inertia / (n - k)))
}

/// The mean over clusters of the worst ratio of two spreads to their distance (Davies and Bouldin, 1979): lower is better.
/// `None` for one part, and where two centres are the same.
pub fn davies_bouldin(points: &Points, partition: &Partition) -> Option<f64> {
    let k = partition.centres.len();
    if k < 2 {
        return None;
    }
    let mut distances = vec![0.0; points.len()];
    for (j, _) in partition.centres[0].iter().enumerate() {
        let rows = points.column(j).iter().zip(&partition.labels).zip(&mut distances);
        for ((&x, &label), distance) in rows {
            let by = x - partition.centres[label as usize][j];
            *distance += by * by;
        }
    }
    let (mut spread, mut counts) = (vec![0.0; k], vec![0.0; k]);
    for (&label, distance) in partition.labels.iter().zip(distances) {
        spread[label as usize] += distance.sqrt();
        counts[label as usize] += 1.0;
    }
    for (spread, count) in spread.iter_mut().zip(counts) {
        *spread /= f64::max(count, 1.0);
    }
    let mut sum = 0.0;
    for i in 0..k {
        let ratio =
            |j: usize| (spread[i] + spread[j]) / squared(&partition.centres[i], &partition.centres[j]).sqrt();
        sum += (0..k).filter(|&j| j != i).map(ratio).fold(0.0, f64::max);
    }
    Some(sum / k as f64).filter(|index| index.is_finite())
}

/// How alike two partitions of the same points are, 0 by chance and 1 when they are the same (Hubert and Arabie, 1985).
/// `None` when chance leaves no room: everybody together, or everybody alone, in both.
///
/// ```
/// use levier::cluster::adjusted_rand;
/// assert_eq!(adjusted_rand(&[0, 0, 1, 1], &[1, 1, 0, 0]), Some(1.0));
/// ```
pub fn adjusted_rand(one: &[u32], other: &[u32]) -> Option<f64> {
    let size = |labels: &[u32]| labels.iter().max().map_or(0, |&most| most as usize + 1);
    let (rows, columns) = (size(one), size(other));
    let mut table = vec![0.0; rows * columns];
    for (&a, &b) in one.iter().zip(other) {
        table[a as usize * columns + b as usize] += 1.0;
    }
    let pairs = |count: f64| count * (count - 1.0) / 2.0;
    let both: f64 = table.iter().map(|&count| pairs(count)).sum();
    let of_rows: f64 = table.chunks(columns.max(1)).map(|row| pairs(row.iter().sum())).sum();
    let of_columns: f64 = (0..columns).map(|c| pairs((0..rows).map(|r| table[r * columns + c]).sum())).sum();
    let expected = of_rows * of_columns / pairs(one.len() as f64);
    let most = f64::midpoint(of_rows, of_columns);
    (most > expected).then(|| (both - expected) / (most - expected))
}
