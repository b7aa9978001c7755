//! The stability of clusters: whether they are found again from other starts and on bootstrap samples.

use super::prepare::Prepared;
use super::request::ClusterAsked;
use super::run::{assign, run};
use crate::audience::People;
use crate::cluster::adjusted_rand;
use crate::stats::Random;
use crate::{Code, Error, Result};
use serde::Serialize;

/// How alike repeated answers are.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Stability {
    /// Single starts that were compared with the best.
    pub restarts: usize,
    /// Those that found the very same clusters.
    pub reached_best: usize,
    /// The mean adjusted Rand index of a single start with the best.
    pub restart_ari: f64,
    /// Samples drawn with replacement.
    pub bootstraps: usize,
    /// The mean adjusted Rand index of a sample's clusters with the best.
    pub bootstrap_ari: f64,
    /// Of each cluster, the mean over samples of the best overlap (Jaccard) with one of theirs: 0.75 and more is
    /// stable, below 0.6 there is nothing to rely on (Hennig, 2007).
    pub jaccard: Vec<f64>,
    /// Over how many customers.
    pub n: usize,
}

const SAMPLE: usize = 3_000;
const STARTS: usize = 20;
const SAMPLES: usize = 20;
/// Starts for each sample.
const EACH: usize = 5;

/// Looks again.
///
/// # Errors
/// Those of [`super::by_clusters`].
pub fn stability(
    people: &People,
    asked: &ClusterAsked,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Stability> {
    let all = Prepared::new(people, asked)?;
    let mut random = Random::seeded(asked.seed);
    let n = all.rows.len();
    let total = STARTS + SAMPLES;
    // Of many customers a sample is clustered again; the results are for the clusters of all, in their order.
    let (prepared, shown) = if n > SAMPLE {
        let places = random.places(n, SAMPLE);
        let whole = run(&all, asked, &mut |_, _| progress(0, total))?;
        (all.take(&places), Some(places.iter().map(|&i| whole.labels[i]).collect()))
    } else {
        (all, None)
    };
    let n = prepared.rows.len();
    let best = run(&prepared, asked, &mut |_, _| true)?;
    let shown: Vec<u32> = shown.unwrap_or_else(|| best.labels.clone());
    let (mut restart_ari, mut reached) = (0.0, 0);
    for start in 0..STARTS {
        if !progress(start, total) {
            return Err(Error::new(Code::Cancelled));
        }
        let one =
            ClusterAsked { restarts: 1, seed: asked.seed.wrapping_add(1 + start as u64), ..asked.clone() };
        let ended = super::run::single(&prepared, &one)?;
        let alike = adjusted_rand(&best.labels, &ended.labels).unwrap_or(1.0);
        restart_ari += alike;
        reached += usize::from(alike > 1.0 - 1e-9);
    }
    let (mut bootstrap_ari, mut jaccard, mut drawn) = (0.0, vec![0.0; asked.k], 0);
    for sample in 0..SAMPLES {
        if !progress(STARTS + sample, total) {
            return Err(Error::new(Code::Cancelled));
        }
        let places: Vec<usize> = (0..n).map(|_| random.below(n)).collect();
        let part = prepared.take(&places);
        let again = ClusterAsked { restarts: EACH, ..asked.clone() };
        // A sample may hold fewer different customers than clusters: it says nothing.
        let Ok(ended) = run(&part, &again, &mut |_, _| true) else { continue };
        drawn += 1;
        let labels = assign(&prepared, &part, &ended, asked);
        bootstrap_ari += adjusted_rand(&best.labels, &labels).unwrap_or(1.0);
        for (own, overlap) in jaccard.iter_mut().zip(overlaps(&shown, &labels, asked.k)) {
            *own += overlap;
        }
    }
    let drawn_or_one = f64::from(u32::max(drawn, 1));
    Ok(Stability {
        restarts: STARTS,
        reached_best: reached,
        restart_ari: restart_ari / STARTS as f64,
        bootstraps: drawn as usize,
        bootstrap_ari: bootstrap_ari / drawn_or_one,
        jaccard: jaccard.into_iter().map(|sum| sum / drawn_or_one).collect(),
        n,
    })
}

/// Of each of `k` clusters, the best overlap (Jaccard) with one of another partition of the same points.
///
/// ```
/// use levier::segment::overlaps;
/// assert_eq!(overlaps(&[0, 0, 1, 1], &[1, 1, 1, 0], 2), [2.0 / 3.0, 0.5]);
/// ```
pub fn overlaps(one: &[u32], other: &[u32], k: usize) -> Vec<f64> {
    let mut both = vec![0.0; k * k];
    let (mut own, mut theirs) = (vec![0.0; k], vec![0.0; k]);
    for (&a, &b) in one.iter().zip(other) {
        both[a as usize * k + b as usize] += 1.0;
        own[a as usize] += 1.0;
        theirs[b as usize] += 1.0;
    }
    let best = |a: usize| {
        let jaccard = |b: usize| {
            let shared: f64 = both[a * k + b];
            shared / (own[a] + theirs[b] - shared)
        };
        (0..k).filter(|&b| theirs[b] > 0.0).map(jaccard).fold(0.0, f64::max)
    };
    (0..k).map(best).collect()
}
