//! The silhouette (Rousseeuw, 1987): how much closer each point is to its own cluster than to the next.
//!
//! Distances are computed one row at a time, without a matrix of all of them.

use super::points::Points;
use crate::numeric::sort_indices_by;

/// Each point's silhouette; 0 in a cluster of one. `None` with fewer than two clusters.
///
/// Clusters are numbered from 0 to `k` − 1; an empty one is nobody's neighbour.
pub fn silhouettes(points: &Points, labels: &[u32], k: usize) -> Option<Vec<f64>> {
    // In the order of clusters, sums over a cluster are sums over neighbours in memory.
    let order = sort_indices_by(points.len(), &|a, b| labels[a].cmp(&labels[b]));
    let sorted = points.take(&order);
    let mut starts = vec![0; k + 1];
    for &label in labels {
        starts[label as usize + 1] += 1;
    }
    for c in 0..k {
        starts[c + 1] += starts[c];
    }
    let mut row = vec![0.0; points.len()];
    let mut out = vec![0.0; points.len()];
    if starts.windows(2).filter(|pair| pair[1] > pair[0]).count() < 2 {
        return None;
    }
    for (place, &original) in order.iter().enumerate() {
        sorted.squared_distances(&sorted.point(place), &mut row);
        for distance in &mut row {
            *distance = distance.sqrt();
        }
        let sums: Vec<f64> = (0..k).map(|c| row[starts[c]..starts[c + 1]].iter().sum()).collect();
        out[original] = of_sums(&sums, &starts, labels[original] as usize);
    }
    Some(out)
}

/// A silhouette from a point's sums of distances to each cluster.
pub(super) fn of_sums(sums: &[f64], starts: &[usize], own: usize) -> f64 {
    let size = |c: usize| (starts[c + 1] - starts[c]) as f64;
    if size(own) < 2.0 {
        return 0.0;
    }
    let inside = sums[own] / (size(own) - 1.0);
    let others = (0..sums.len()).filter(|&c| c != own && size(c) > 0.0);
    let outside = others.map(|c| sums[c] / size(c)).fold(f64::INFINITY, f64::min);
    let larger = inside.max(outside);
    if larger > 0.0 { (outside - inside) / larger } else { 0.0 }
}

/// The mean of the silhouettes of all points; none of nothing.
pub fn mean_silhouette(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}
