//! Distances of a map against those given: monotone regression, stress, and the pairs shown wrongly.

use serde::Serialize;

/// A pair that the map shows wrongly.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Betrayed {
    /// The earlier item.
    pub a: String,
    /// The later item.
    pub b: String,
    /// The distance given.
    pub given: f64,
    /// The distance on the map.
    pub map: f64,
    /// The distance on the map over the one it should have.
    pub ratio: f64,
}

/// The pairs (0, 1), (0, 2) … of a square of distances.
#[derive(Debug, Clone)]
pub(super) struct Pairs {
    pub(super) items: Vec<(usize, usize)>,
    pub(super) given: Vec<f64>,
}

impl Pairs {
    pub(super) fn of(distances: &[Vec<f64>]) -> Self {
        let n = distances.len();
        let items: Vec<(usize, usize)> = (0..n).flat_map(|i| (i + 1..n).map(move |j| (i, j))).collect();
        Self { given: items.iter().map(|&(i, j)| distances[i][j]).collect(), items }
    }

    /// Distances of the pairs on a map.
    pub(super) fn distances(&self, coordinates: &[Vec<f64>]) -> Vec<f64> {
        let apart = |&(i, j): &(usize, usize)| {
            coordinates[i].iter().zip(&coordinates[j]).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
        };
        self.items.iter().map(apart).collect()
    }

    /// The pairs whose ratio of distance to `fitted` is further than `limit` from 1, the furthest first.
    pub(super) fn betrayed(
        &self,
        names: &[String],
        map: &[f64],
        fitted: &[f64],
        limit: f64,
    ) -> Vec<Betrayed> {
        let mut found: Vec<Betrayed> = Vec::new();
        for (pair, &(a, b)) in self.items.iter().enumerate() {
            let ratio = map[pair] / fitted[pair];
            if fitted[pair] > 0.0 && (ratio - 1.0).abs() > limit {
                let (a, b) = (names[a].clone(), names[b].clone());
                found.push(Betrayed { a, b, given: self.given[pair], map: map[pair], ratio });
            }
        }
        // Rounded, so that equal ratios keep the order of the pairs.
        let key = |one: &Betrayed| ((one.ratio - 1.0).abs() * 1e9).round();
        found.sort_by(|x, y| key(y).total_cmp(&key(x)));
        found
    }
}

/// Stress-1 (Kruskal 1964); `None` where all distances are 0.
pub(super) fn stress(map: &[f64], fitted: &[f64]) -> Option<f64> {
    let errors: f64 = map.iter().zip(fitted).map(|(d, h)| (d - h).powi(2)).sum();
    let total: f64 = map.iter().map(|d| d * d).sum();
    (total > 0.0).then(|| (errors / total).sqrt())
}

/// Places of the distances given, rising.
pub(super) fn rising(given: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..given.len()).collect();
    order.sort_by(|&a, &b| given[a].total_cmp(&given[b]));
    order
}

/// The monotone regression of the map's distances on those given; equal ones are free (the primary approach).
pub(super) fn monotone_regression(given: &[f64], map: &[f64]) -> Vec<f64> {
    let mut order = rising(given);
    let mut fitted = vec![0.0; map.len()];
    regress_in_order(given, map, &mut order, &mut fitted);
    fitted
}

/// The same into `fitted`, with the places already in rising order of the distances given.
pub(super) fn regress_in_order(given: &[f64], map: &[f64], order: &mut [usize], fitted: &mut [f64]) {
    for equal in order.chunk_by_mut(|&a, &b| given[a] == given[b]) {
        equal.sort_by(|&a, &b| map[a].total_cmp(&map[b]));
    }
    let mut pools: Vec<(f64, usize)> = Vec::with_capacity(order.len());
    for &place in order.iter() {
        let mut pool = (map[place], 1);
        while let Some(before) = pools.pop_if(|before| before.0 * pool.1 as f64 > pool.0 * before.1 as f64) {
            pool = (before.0 + pool.0, before.1 + pool.1);
        }
        pools.push(pool);
    }
    let means = pools.iter().flat_map(|(sum, count)| std::iter::repeat_n(sum / *count as f64, *count));
    for (&place, mean) in order.iter().zip(means) {
        fitted[place] = mean;
    }
}
