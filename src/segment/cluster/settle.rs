//! Where a descent ends, single points can still be worth moving: a point that leaves its cluster changes both centres,
//! which the nearest centre does not know (Hartigan and Wong, 1979). Moves are taken until none helps.

use super::lloyd::{Partition, descend, finish};
use super::points::Points;

/// Above this a descent is left as it ends: the gain is a millionth, and a pass looks at every point.
const SETTLED: usize = 20_000;
/// Passes over all points.
const PASSES: usize = 100;

/// Descends, then moves single points.
pub(super) fn settle(points: &Points, centres: Vec<Vec<f64>>) -> Partition {
    let partition = descend(points, centres, 0.0);
    if points.len() > SETTLED || partition.centres.len() < 2 {
        return partition;
    }
    let (d, k) = (points.dimensions(), partition.centres.len());
    let Partition { mut centres, mut labels, rounds, .. } = partition;
    let mut counts = vec![0.0; k];
    for &label in &labels {
        counts[label as usize] += 1.0;
    }
    let mut point = vec![0.0; d];
    for _ in 0..PASSES {
        let mut moved = false;
        for (i, label) in labels.iter_mut().enumerate() {
            let own = *label as usize;
            if counts[own] < 1.5 {
                continue;
            }
            for (j, x) in point.iter_mut().enumerate() {
                *x = points.column(j)[i];
            }
            let leaving = counts[own] / (counts[own] - 1.0) * super::lloyd::squared(&point, &centres[own]);
            let (mut to, mut least) = (own, leaving * (1.0 - 1e-12));
            for (c, centre) in centres.iter().enumerate() {
                if c != own {
                    let joining = counts[c] / (counts[c] + 1.0) * super::lloyd::squared(&point, centre);
                    if joining < least {
                        (to, least) = (c, joining);
                    }
                }
            }
            if to == own {
                continue;
            }
            for (j, x) in point.iter().enumerate() {
                centres[own][j] += (centres[own][j] - x) / (counts[own] - 1.0);
                centres[to][j] += (x - centres[to][j]) / (counts[to] + 1.0);
            }
            counts[own] -= 1.0;
            counts[to] += 1.0;
            *label = to as u32;
            moved = true;
        }
        if !moved {
            break;
        }
    }
    finish(points, centres, labels, rounds)
}
