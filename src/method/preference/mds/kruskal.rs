//! Nonmetric scaling (Kruskal 1964): the map with the least stress-1, by majorisation (De Leeuw 1977) from many
//! starts.

use super::stress::{Pairs, regress_in_order, rising, stress};
use crate::method::preference::attribute_map::{falling_eigen, sign_of_largest};
use crate::numeric::{Symmetric, dot};
use crate::stats::Random;

/// Steps from each start, from a map in which items were moved, and from the best of all.
const FIRST_STEPS: usize = 150;
const MOVED_STEPS: usize = 40;
const LAST_STEPS: usize = 5_000;
/// Pairs of items that are moved, times all pairs.
const MOVES: usize = 400_000;
/// Maps that are followed to the end; on a line, where each takes long, fewer.
const FINALISTS: usize = 8;
const FINALISTS_ON_A_LINE: usize = 3;
/// A stress counts as lower if it is below this share of the other.
const LOWER: f64 = 1.0 - 1e-7;

/// The map with the least stress found; `start` is the classical one.
pub(super) fn map(pairs: &Pairs, start: Vec<Vec<f64>>) -> Vec<Vec<f64>> {
    let (items, axes) = (start.len(), start[0].len());
    // On a line a step hardly ever changes the order, so that many starts are needed, and each is short.
    let starts = if axes == 1 { 800 } else { (30_000 / pairs.items.len()).clamp(40, 200) };
    let mut random = Random::seeded(1964);
    let mut draw =
        || -> Vec<Vec<f64>> { (0..items).map(|_| (0..axes).map(|_| random.normal()).collect()).collect() };
    let drawn: Vec<Vec<Vec<f64>>> = (0..starts).map(|_| draw()).collect();
    let mut descent = Descent::new(pairs);
    let mut found: Vec<(f64, Vec<Vec<f64>>)> =
        std::iter::once(start).chain(drawn).map(|start| descent.run(start, FIRST_STEPS)).collect();
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    found.truncate(if axes == 1 { FINALISTS_ON_A_LINE } else { FINALISTS });
    let mut best = found
        .into_iter()
        .map(|found| if axes == 1 { descent.improve(found) } else { descent.run(found.1, LAST_STEPS) })
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .unwrap_or((f64::INFINITY, Vec::new()));
    if axes > 1 {
        best = descent.improve(best);
    }
    on_principal_axes(pairs, &descent.run(best.1, LAST_STEPS).1)
}

/// Steps of majorisation with the disparities of the moment.
struct Descent<'a> {
    pairs: &'a Pairs,
    order: Vec<usize>,
    fitted: Vec<f64>,
}

impl<'a> Descent<'a> {
    fn new(pairs: &'a Pairs) -> Self {
        Self { pairs, order: rising(&pairs.given), fitted: vec![0.0; pairs.given.len()] }
    }

    /// Goes down from a map, and returns the stress reached.
    fn run(&mut self, mut map: Vec<Vec<f64>>, steps: usize) -> (f64, Vec<Vec<f64>>) {
        let mut reached = f64::INFINITY;
        for step in 0..=steps {
            let distances = self.pairs.distances(&map);
            regress_in_order(&self.pairs.given, &distances, &mut self.order, &mut self.fitted);
            let Some(now) = stress(&distances, &self.fitted) else { break };
            let settled = reached - now <= 1e-9 * now;
            reached = now;
            if now < 1e-9 || settled || step == steps {
                break;
            }
            map = self.moved(&map, &distances);
        }
        (reached, map)
    }

    /// Moves one item at a time beside another, or exchanges the two, as long as the stress falls.
    fn improve(&mut self, mut best: (f64, Vec<Vec<f64>>)) -> (f64, Vec<Vec<f64>>) {
        let items = best.1.len();
        let mut left = MOVES / self.pairs.items.len();
        let mut lower = true;
        while lower {
            lower = false;
            for (i, j) in (0..items).flat_map(|i| (0..items).map(move |j| (i, j))).filter(|(i, j)| i != j) {
                if left == 0 {
                    return best;
                }
                left -= 1;
                for beside in [-1e-3, 1e-3, 0.0] {
                    let mut map = best.1.clone();
                    if beside == 0.0 {
                        map.swap(i, j);
                    } else {
                        let spread = map.iter().fold(0.0_f64, |most, place| most.max(place[0].abs()));
                        let mut place = map[j].clone();
                        place[0] += beside * spread;
                        map[i] = place;
                    }
                    let found = self.run(map, MOVED_STEPS);
                    if found.0 < best.0 * LOWER {
                        best = found;
                        lower = true;
                    }
                }
            }
        }
        best
    }

    /// The Guttman transform of a map towards the disparities, which are scaled to the size of the distances.
    fn moved(&self, map: &[Vec<f64>], distances: &[f64]) -> Vec<Vec<f64>> {
        let n = map.len() as f64;
        let scale = (dot(distances, distances) / dot(&self.fitted, &self.fitted)).sqrt();
        let mut next = vec![vec![0.0; map[0].len()]; map.len()];
        for ((&(i, j), distance), fitted) in self.pairs.items.iter().zip(distances).zip(&self.fitted) {
            if *distance < 1e-300 {
                continue;
            }
            let weight = scale * fitted / distance / n;
            for axis in 0..map[0].len() {
                let pull = weight * (map[i][axis] - map[j][axis]);
                next[i][axis] += pull;
                next[j][axis] -= pull;
            }
        }
        next
    }
}

/// The map about its centre on its principal axes, with the mean square of the distances given.
fn on_principal_axes(pairs: &Pairs, map: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let (items, axes) = (map.len(), map[0].len());
    let columns: Vec<Vec<f64>> = (0..axes)
        .map(|axis| {
            let mean = map.iter().map(|place| place[axis]).sum::<f64>() / items as f64;
            map.iter().map(|place| place[axis] - mean).collect()
        })
        .collect();
    let distances = pairs.distances(map);
    let scale = (dot(&pairs.given, &pairs.given) / dot(&distances, &distances)).sqrt();
    let turned: Vec<Vec<f64>> = falling_eigen(&Symmetric::gram(&columns))
        .into_iter()
        .map(|(_, vector)| {
            let axis: Vec<f64> = (0..items)
                .map(|item| columns.iter().zip(&vector).map(|(column, weight)| column[item] * weight).sum())
                .collect();
            let sign = scale * sign_of_largest(&axis);
            axis.iter().map(|value| value * sign).collect()
        })
        .collect();
    (0..items).map(|item| turned.iter().map(|axis| axis[item]).collect()).collect()
}
