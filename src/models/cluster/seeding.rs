//! First centres: k-means++ with the best of several candidates at each step (Arthur and Vassilvitskii, 2007).

use super::points::Points;
use crate::stats::Random;

/// `k` centres among the points, each far from those before it.
pub(super) fn plus_plus(points: &Points, k: usize, random: &mut Random) -> Vec<Vec<f64>> {
    let n = points.len();
    let trials = 2 + (k as f64).ln() as usize;
    let mut centres = vec![points.point(random.below(n))];
    let mut nearest = vec![0.0; n];
    points.squared_distances(&centres[0], &mut nearest);
    let (mut candidate, mut best) = (vec![0.0; n], vec![0.0; n]);
    while centres.len() < k {
        let total: f64 = nearest.iter().sum();
        let mut least = f64::INFINITY;
        let mut chosen = 0;
        for _ in 0..trials {
            let place = draw(&nearest, total, random);
            points.squared_distances(&points.point(place), &mut candidate);
            let mut cost = 0.0;
            for (candidate, &near) in candidate.iter_mut().zip(&nearest) {
                *candidate = candidate.min(near);
                cost += *candidate;
            }
            if cost < least {
                (least, chosen) = (cost, place);
                std::mem::swap(&mut candidate, &mut best);
            }
        }
        centres.push(points.point(chosen));
        std::mem::swap(&mut nearest, &mut best);
    }
    centres
}

/// A place with a probability in proportion to its weight; any place when all weights are 0.
pub(super) fn draw(weights: &[f64], total: f64, random: &mut Random) -> usize {
    let mut left = random.uniform() * total;
    if total <= 0.0 {
        return random.below(weights.len());
    }
    for (place, &weight) in weights.iter().enumerate() {
        left -= weight;
        if left < 0.0 {
            return place;
        }
    }
    // Rounding only: the last place that has a weight.
    weights.iter().rposition(|&weight| weight > 0.0).unwrap_or(0)
}
