//! The exchange of single points (Hartigan and Wong, 1979).
//!
//! Lloyd's descent assigns each point to the nearest centre as it stands. A point that changes its cluster moves both
//! centres, so an exchange can lower the inertia where the descent has ended. Exchanges are made until none helps.

use super::lloyd::{Partition, descend, finish};
use super::points::Points;

/// Above this many points no exchange is tried: the gain is a millionth, and a pass visits every point.
const MOST_POINTS: usize = 20_000;
/// Passes over all points.
const PASSES: usize = 100;

/// Lloyd's descent, then exchanges of single points.
pub(super) fn hartigan_wong(points: &Points, centres: Vec<Vec<f64>>) -> Partition {
    let partition = descend(points, centres, 0.0);
    if points.len() > MOST_POINTS || partition.centres.len() < 2 {
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
