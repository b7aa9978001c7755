//! k-means: the best of many starts, then exchanges of whole centres for points while they lower the inertia.
//!
//! Own code: the clustering crates bring an array library that weighs more than this module, and stop at restarts.
//! With many points the starts run on a sample, and the best of them continue on all points. The result is as good,
//! and the time does not grow with the number of starts.

use super::hartigan_wong::hartigan_wong;
use super::largest_first::largest_first;
use super::lloyd::{Partition, descend, squared};
use super::points::Points;
use super::seeding::{draw, plus_plus};
use crate::numeric::sort_by;
use crate::stats::Random;
use crate::{Code, Error, Result};
use std::cmp::Ordering;

/// Above this, starts are tried on a sample of this size.
const SAMPLE: usize = 20_000;
/// A larger sample, on which the different ends of the first are continued before some of them go on over all.
const LARGER: usize = 200_000;
/// How many different ends are continued.
const CONTINUED: usize = 6;
/// How many of those go on over all points.
const GO_ON: usize = 2;
/// With many points a descent is over when the squared moves of the centres add up to this share of the mean variance of
/// a coordinate; while ends are compared, and for the last one.
const COMPARED: f64 = 1e-4;
const LAST: f64 = 1e-6;
/// Up to this, exchanges are tried.
const EXCHANGED: usize = 20_000;
/// Exchanges in vain for each centre, after which no other is tried.
const PATIENCE: usize = 8;

/// The best partition found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// It.
    pub partition: Partition,
    /// How many starts ended at the best cost that a start reached: to 1e-9 of it, or to 1e-4 on a sample.
    pub reached: usize,
}

/// The best of `restarts` starts into `k` parts, from a seed. `progress(done, total)` returns false to cancel.
///
/// # Errors
/// `cancelled`.
pub fn k_means(
    points: &Points,
    k: usize,
    restarts: usize,
    seed: u64,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Found> {
    let mut random = Random::seeded(seed);
    let many = points.len() > SAMPLE;
    let sample = many.then(|| points.take(&random.places(points.len(), SAMPLE)));
    let tried = sample.as_ref().unwrap_or(points);
    // Exchanges go on until this many in a row have not helped.
    let patience = if points.len() <= EXCHANGED && k > 1 { restarts.max(PATIENCE * k) } else { 0 };
    let total = restarts + patience;
    let mut ends: Vec<Partition> = Vec::new();
    for done in 0..restarts {
        if !progress(done, total) {
            return Err(Error::new(Code::Cancelled));
        }
        let start = plus_plus(tried, k, &mut random);
        ends.push(if many {
            descend(tried, start, enough(tried, COMPARED))
        } else {
            hartigan_wong(tried, start)
        });
    }
    sort_by(&mut ends, &|a, b| a.inertia.total_cmp(&b.inertia));
    let best = ends[0].inertia;
    let close = if many { 1e-4 } else { 1e-9 };
    let reached = ends.iter().filter(|end| end.inertia <= best * (1.0 + close) + f64::MIN_POSITIVE).count();
    let mut partition = if many { on_all(points, ends, &mut random) } else { ends.swap_remove(0) };
    let mut idle = 0;
    while idle < patience {
        if !progress(restarts + idle, total) {
            return Err(Error::new(Code::Cancelled));
        }
        idle = if exchange(points, &mut partition, &mut random) { 0 } else { idle + 1 };
    }
    by_size(&mut partition);
    Ok(Found { partition, reached })
}

/// Where one start ends: k-means++ (Arthur and Vassilvitskii 2007), then Hartigan and Wong's exchanges (1979).
pub fn k_means_once(points: &Points, k: usize, seed: u64) -> Partition {
    let start = plus_plus(points, k, &mut Random::seeded(seed));
    hartigan_wong(points, start)
}

/// The best different ends of the sample, continued over more points and then over all.
fn on_all(points: &Points, ends: Vec<Partition>, random: &mut Random) -> Partition {
    let mut ends = different(ends, CONTINUED);
    if points.len() > 2 * LARGER {
        let larger = points.take(&random.places(points.len(), LARGER));
        ends = different(onward(&larger, ends), GO_ON);
    }
    let best = onward(points, ends).swap_remove(0);
    descend(points, best.centres, enough(points, LAST))
}

/// The squared moves that a share of the mean variance of a coordinate stands for.
fn enough(points: &Points, share: f64) -> f64 {
    share * points.total_ss() / (points.len() * points.dimensions()) as f64
}

/// Ends that differ in their cost, best first, so many at most; what is clearly worse on a sample is worse on all.
fn different(ends: Vec<Partition>, most: usize) -> Vec<Partition> {
    let mut kept: Vec<Partition> = Vec::new();
    for end in ends {
        let best = kept.first().map_or(end.inertia, |first| first.inertia);
        let known = kept.iter().any(|other| (other.inertia - end.inertia).abs() <= 1e-4 * end.inertia);
        if !known && kept.len() < most && end.inertia <= 1.02 * best {
            kept.push(end);
        }
    }
    kept
}

/// Continues each on these points, best first.
fn onward(points: &Points, ends: Vec<Partition>) -> Vec<Partition> {
    let enough = enough(points, COMPARED);
    let mut ends: Vec<Partition> = ends.into_iter().map(|end| descend(points, end.centres, enough)).collect();
    sort_by(&mut ends, &|a, b| a.inertia.total_cmp(&b.inertia));
    ends
}

/// One centre is put elsewhere; kept when the descent from there ends lower, which is the answer.
fn exchange(points: &Points, partition: &mut Partition, random: &mut Random) -> bool {
    let away = random.below(partition.centres.len());
    let mut nearest = vec![f64::INFINITY; points.len()];
    let mut one = vec![0.0; points.len()];
    for (c, centre) in partition.centres.iter().enumerate() {
        if c != away {
            points.squared_distances(centre, &mut one);
            for (nearest, &distance) in nearest.iter_mut().zip(&one) {
                *nearest = nearest.min(distance);
            }
        }
    }
    let total: f64 = nearest.iter().sum();
    let mut centres = partition.centres.clone();
    centres[away] = points.point(draw(&nearest, total, random));
    let end = hartigan_wong(points, centres);
    let lower = end.inertia < partition.inertia * (1.0 - 1e-12);
    if lower {
        *partition = end;
    }
    lower
}

/// Largest part first; of equal ones, the one whose first coordinates are smaller.
fn by_size(partition: &mut Partition) {
    let centres = &partition.centres;
    let by_coordinates = |a: usize, b: usize| {
        let pairs = centres[a].iter().zip(&centres[b]);
        pairs.map(|(x, y)| x.total_cmp(y)).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    };
    let (order, labels) = largest_first(&partition.labels, centres.len(), &by_coordinates);
    partition.centres = order.iter().map(|&old| centres[old].clone()).collect();
    partition.labels = labels;
}

/// Each point's nearest centre.
///
/// ```
/// use levier::cluster::{Points, nearest};
/// let points = Points::new(&[vec![0.0, 4.0, 9.0]]);
/// assert_eq!(nearest(&points, &[vec![1.0], vec![8.0]]), [0, 0, 1]);
/// ```
pub fn nearest(points: &Points, centres: &[Vec<f64>]) -> Vec<u32> {
    let of = |i: usize| {
        let point = points.point(i);
        let closer = |best: (usize, f64), (c, centre): (usize, &Vec<f64>)| {
            let distance = squared(&point, centre);
            if distance < best.1 { (c, distance) } else { best }
        };
        centres.iter().enumerate().fold((0, f64::INFINITY), closer).0 as u32
    };
    (0..points.len()).map(of).collect()
}
