//! One clustering method or another, on prepared customers.

use super::prepare::Prepared;
use super::request::{ClusterAsked, ClusterMethod};
use crate::cluster::{
    Found, Gower, Points, k_means, k_means_once, k_medoids, k_prototypes, largest_first, nearest, squared,
};
use crate::numeric::Moments;
use crate::{Code, Error, Result};

/// What was found, whatever the method.
#[derive(Debug, Clone)]
pub(super) struct Ended {
    pub(super) cost: f64,
    pub(super) labels: Vec<u32>,
    pub(super) reached: usize,
    /// k-means and k-prototypes: centres in the space of the points.
    pub(super) means: Vec<Vec<f64>>,
    /// k-prototypes: most frequent words.
    pub(super) modes: Vec<Vec<u32>>,
    /// k-medoids: the places of the medoids among the customers that take part, largest cluster first.
    pub(super) medoids: Vec<usize>,
    /// k-medoids: whether every choice was tried.
    pub(super) exact: bool,
}

impl Ended {
    pub(super) fn centres(&self) -> usize {
        self.means.len().max(self.medoids.len())
    }
}

/// What a mismatch costs when nobody says it.
pub(super) fn gamma(prepared: &Prepared, asked: &ClusterAsked) -> f64 {
    let variance = |column: &[f64]| Moments::of(column).map_or(0.0, Moments::variance);
    asked.gamma.unwrap_or_else(|| {
        let count = prepared.numeric.len() as f64;
        let sum: f64 = prepared.numeric.iter().map(|column| variance(&column.point)).sum();
        if count > 0.0 { 0.5 * sum / count } else { 1.0 }
    })
}

pub(super) fn run(
    prepared: &Prepared,
    asked: &ClusterAsked,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Ended> {
    enough(prepared, asked.k)?;
    let (k, restarts, seed) = (asked.k, asked.restarts, asked.seed);
    match asked.method {
        ClusterMethod::KMeans => {
            let points = prepared.points();
            let Found { partition, reached } = k_means(&points, k, restarts, seed, progress)?;
            Ok(Ended {
                cost: partition.inertia,
                labels: partition.labels,
                reached,
                means: partition.centres,
                modes: Vec::new(),
                medoids: Vec::new(),
                exact: false,
            })
        }
        ClusterMethod::KPrototypes => {
            let gamma = gamma(prepared, asked);
            let data = prepared.mixed(true);
            let found = k_prototypes(&data, k, gamma, restarts, seed, progress)?;
            Ok(Ended {
                cost: found.cost,
                labels: found.labels,
                reached: found.reached,
                means: found.means,
                modes: found.modes,
                medoids: Vec::new(),
                exact: false,
            })
        }
        ClusterMethod::KMedoids => {
            let found = k_medoids(&prepared.mixed(false), k, restarts, seed, progress)?;
            let (order, labels) = largest_first(&found.labels, k, &|a, b| found.rows[a].cmp(&found.rows[b]));
            Ok(Ended {
                cost: found.cost,
                labels,
                reached: found.reached,
                means: Vec::new(),
                modes: Vec::new(),
                medoids: order.iter().map(|&old| found.rows[old]).collect(),
                exact: found.exact,
            })
        }
    }
}

/// From one start alone: no exchange mends it.
pub(super) fn single(prepared: &Prepared, asked: &ClusterAsked) -> Result<Ended> {
    if asked.method != ClusterMethod::KMeans {
        return run(prepared, asked, &mut |_, _| true);
    }
    let points = prepared.points();
    let partition = k_means_once(&points, asked.k, asked.seed);
    Ok(Ended {
        cost: partition.inertia,
        labels: partition.labels,
        reached: 1,
        means: partition.centres,
        modes: Vec::new(),
        medoids: Vec::new(),
        exact: false,
    })
}

/// Refuses more clusters than there are different customers.
fn enough(prepared: &Prepared, k: usize) -> Result<()> {
    let mut columns: Vec<Vec<f64>> = prepared.numeric.iter().map(|column| column.point.clone()).collect();
    columns.extend(prepared.worded.iter().map(|column| column.codes.iter().map(|&c| f64::from(c)).collect()));
    Points::new(&columns).at_least(k).map_err(|different| {
        Error::new(Code::TooManyClusters).with("k", k as f64).with("rows", different as f64)
    })
}

/// Each customer of `all` in the clusters that were found on others.
pub(super) fn assign(all: &Prepared, found_on: &Prepared, ended: &Ended, asked: &ClusterAsked) -> Vec<u32> {
    match asked.method {
        ClusterMethod::KMeans => nearest(&all.points(), &ended.means),
        ClusterMethod::KPrototypes => {
            let gamma = gamma(found_on, asked);
            let mixed = all.mixed(true);
            let words = mixed.numeric.len();
            let cost = |i: usize, c: usize| {
                let own: Vec<f64> = mixed.numeric.iter().map(|column| column[i]).collect();
                let mismatch = |(word, (column, mode)): (usize, (&Vec<u32>, &u32))| {
                    if column[i] == *mode { 0.0 } else { gamma * mixed.weights[words + word] }
                };
                squared(&own, &ended.means[c])
                    + mixed.categorical.iter().zip(&ended.modes[c]).enumerate().map(mismatch).sum::<f64>()
            };
            (0..mixed.n).map(|i| least(ended.means.len(), |c| cost(i, c))).collect()
        }
        ClusterMethod::KMedoids => {
            // The medoids stand beside everybody, so that ranges are those of everybody.
            let n = all.rows.len();
            let mut mixed = all.mixed(false);
            let medoids = found_on.take(&ended.medoids).mixed(false);
            for (column, more) in mixed.numeric.iter_mut().zip(medoids.numeric) {
                column.extend(more);
            }
            for (column, more) in mixed.categorical.iter_mut().zip(medoids.categorical) {
                column.extend(more);
            }
            mixed.n += ended.medoids.len();
            let gower = Gower::new(mixed);
            (0..n).map(|i| least(ended.medoids.len(), |c| gower.distance(i, n + c))).collect()
        }
    }
}

/// The first place of the least value.
fn least(k: usize, value: impl Fn(usize) -> f64) -> u32 {
    (1..k)
        .fold((0, value(0)), |best, c| {
            let v = value(c);
            if v < best.1 { (c, v) } else { best }
        })
        .0 as u32
}
