//! k-medoids: each cluster is represented by one of its own customers.
//!
//! Where the possible choices are few, all are tried, which proves the best. Otherwise swaps of a medoid for
//! another customer are made as soon as they lower the cost (Schubert and Rousseeuw, 2019), from many starts. With
//! many customers the medoids are found on a sample and every customer joins the nearest.

use super::gower::Gower;
use super::mixed::Mixed;
use crate::stats::Random;
use crate::{Code, Error, Result};

/// Up to this many customers every distance is kept.
const KEPT: usize = 2_000;
/// Distances that are looked at to try every choice of medoids: a tenth of a second. 453 customers in two groups are
/// 102,378 choices, and swaps from 50 starts all end above the best of them.
const TRIED: u64 = 100_000_000;
/// Exchanges in vain for each medoid, after which no other is tried.
const PATIENCE: usize = 8;
/// Distances that such exchanges may look at, in passes over all pairs: with few customers more of them are tried.
const MENDED: usize = 60_000_000;

/// Medoids and who belongs to them.
#[derive(Debug, Clone, PartialEq)]
pub struct Medoids {
    /// The sum of distances to the nearest medoid.
    pub cost: f64,
    /// The medoids' places, ascending.
    pub rows: Vec<usize>,
    /// Each customer's medoid, by its place among those.
    pub labels: Vec<u32>,
    /// How many starts ended at the best cost; all when every choice was tried.
    pub reached: usize,
    /// Whether every choice was tried.
    pub exact: bool,
}

/// A matrix of distances, a row a customer.
struct Distances {
    n: usize,
    of: Vec<f64>,
}

impl Distances {
    fn new(gower: &Gower) -> Self {
        let n = gower.len();
        let mut of = vec![0.0; n * n];
        for (i, row) in of.chunks_mut(n).enumerate() {
            gower.row(i, row);
        }
        Self { n, of }
    }

    fn row(&self, i: usize) -> &[f64] {
        &self.of[i * self.n..(i + 1) * self.n]
    }

    fn cost(&self, medoids: &[usize]) -> f64 {
        let nearest = |i: usize| medoids.iter().map(|&m| self.row(m)[i]).fold(f64::INFINITY, f64::min);
        (0..self.n).map(nearest).sum()
    }
}

/// The best `k` medoids found, from a seed. `progress(done, total)` returns false to cancel.
///
/// # Errors
/// `cancelled`.
pub fn k_medoids(
    data: &Mixed,
    k: usize,
    restarts: usize,
    seed: u64,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Medoids> {
    let mut random = Random::seeded(seed);
    let all = Gower::new(data.clone());
    let places: Vec<usize> = if data.n > KEPT { random.places(data.n, KEPT) } else { (0..data.n).collect() };
    // Ranges are those of everybody, so that a distance in the sample is the distance.
    let distances = if places.len() == data.n {
        Distances::new(&all)
    } else {
        let n = places.len();
        let row = |&a: &usize| places.iter().map(move |&b| (a, b));
        Distances { n, of: places.iter().flat_map(row).map(|(a, b)| all.distance(a, b)).collect() }
    };
    // A single start is asked for to see where it ends, or for one of many samples.
    let affordable = if restarts < 10 { TRIED / 20 } else { TRIED };
    let mut best: Option<(f64, Vec<usize>)> = None;
    let (mut reached, exact) = (0, tried(distances.n, k) <= affordable && distances.n == data.n);
    if exact {
        best = every(&distances, k);
        reached = restarts;
    } else {
        for done in 0..restarts {
            if !progress(done, restarts) {
                return Err(Error::new(Code::Cancelled));
            }
            let (cost, medoids) = swap(&distances, some_start(&distances, k, &mut random));
            match &best {
                Some((known, _)) if cost > known * (1.0 + 1e-12) => {}
                Some((known, _)) if cost >= known * (1.0 - 1e-12) => reached += 1,
                _ => {
                    reached = 1;
                    best = Some((cost, medoids));
                }
            }
        }
    }
    if let Some((cost, medoids)) = best.as_mut().filter(|_| !exact) {
        let affordable = MENDED / (distances.n * distances.n);
        mend(&distances, affordable.max(PATIENCE * k), (cost, medoids), &mut random, progress)?;
    }
    let (_, medoids) = best.ok_or_else(|| Error::new(Code::OutOfRange).field("restarts"))?;
    let mut rows: Vec<usize> = medoids.into_iter().map(|m| places[m]).collect();
    rows.sort_unstable();
    let nearest = |i: usize| {
        let distances = rows.iter().map(|&m| all.distance(m, i));
        distances.enumerate().fold((0, f64::INFINITY), |best, (c, d)| if d < best.1 { (c, d) } else { best })
    };
    let (labels, costs): (Vec<u32>, Vec<f64>) =
        (0..data.n).map(nearest).map(|(c, distance)| (c as u32, distance)).unzip();
    Ok(Medoids { cost: costs.iter().sum(), rows, labels, reached, exact })
}

/// Puts some medoids elsewhere and swaps again, until that has not helped for a while.
fn mend(
    distances: &Distances,
    patience: usize,
    (cost, medoids): (&mut f64, &mut Vec<usize>),
    random: &mut Random,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<()> {
    let mut idle = 0;
    while idle < patience {
        if !progress(idle, patience) {
            return Err(Error::new(Code::Cancelled));
        }
        let mut start = medoids.clone();
        for _ in 0..=(idle % start.len().div_ceil(2)) {
            let away = random.below(start.len());
            let next = random.below(distances.n);
            if !start.contains(&next) {
                start[away] = next;
            }
        }
        let (lower, found) = swap(distances, start);
        if lower < *cost * (1.0 - 1e-12) {
            (*cost, *medoids) = (lower, found);
            idle = 0;
        } else {
            idle += 1;
        }
    }
    Ok(())
}

/// How many distances it takes to try every choice of `k` of `n`, as far as it matters.
fn tried(n: usize, k: usize) -> u64 {
    let mut ways: u64 = 1;
    for i in 0..k.min(n) as u64 {
        ways = ways.saturating_mul(n as u64 - i) / (i + 1);
        if ways > TRIED * 1000 {
            return u64::MAX;
        }
    }
    ways.saturating_mul((n * k) as u64)
}

/// The best of all choices.
fn every(distances: &Distances, k: usize) -> Option<(f64, Vec<usize>)> {
    let mut choice: Vec<usize> = (0..k).collect();
    let mut best: Option<(f64, Vec<usize>)> = None;
    loop {
        let cost = distances.cost(&choice);
        if best.as_ref().is_none_or(|(known, _)| cost < *known) {
            best = Some((cost, choice.clone()));
        }
        // The next choice in the order of a dictionary.
        let Some(at) = (0..k).rev().find(|&i| choice[i] < distances.n - k + i) else { return best };
        choice[at] += 1;
        for i in at + 1..k {
            choice[i] = choice[i - 1] + 1;
        }
    }
}

/// A start: one anywhere, the others far from those before, by chance.
fn some_start(distances: &Distances, k: usize, random: &mut Random) -> Vec<usize> {
    let mut medoids = vec![random.below(distances.n)];
    let mut nearest = distances.row(medoids[0]).to_vec();
    while medoids.len() < k {
        let total = nearest.iter().sum();
        let next = super::seeding::draw(&nearest, total, random);
        if medoids.contains(&next) {
            // Everybody left is at distance 0 of a medoid: any other place will do.
            let free = (0..distances.n).find(|place| !medoids.contains(place));
            medoids.push(free.unwrap_or(next));
        } else {
            medoids.push(next);
        }
        let row = distances.row(medoids[medoids.len() - 1]);
        for (nearest, &distance) in nearest.iter_mut().zip(row) {
            *nearest = nearest.min(distance);
        }
    }
    medoids
}

/// Swaps until none helps.
fn swap(distances: &Distances, mut medoids: Vec<usize>) -> (f64, Vec<usize>) {
    let (n, k) = (distances.n, medoids.len());
    let mut quiet = 0;
    let mut candidate = 0;
    let (mut near, mut first, mut second) = two_nearest(distances, &medoids);
    while quiet < n {
        quiet += 1;
        if !medoids.contains(&candidate) {
            let row = distances.row(candidate);
            // What removing each medoid costs when the candidate comes in.
            let mut shared = 0.0;
            let mut change = vec![0.0; k];
            for i in 0..n {
                let distance = row[i];
                if distance < first[i] {
                    shared += distance - first[i];
                } else {
                    change[near[i]] += distance.min(second[i]) - first[i];
                }
            }
            let best = (0..k).fold(0, |best, m| if change[m] < change[best] { m } else { best });
            if change[best] + shared < -1e-12 {
                medoids[best] = candidate;
                (near, first, second) = two_nearest(distances, &medoids);
                quiet = 0;
            }
        }
        candidate = (candidate + 1) % n;
    }
    (first.iter().sum(), medoids)
}

/// Each customer's nearest medoid, its distance and that of the next.
fn two_nearest(distances: &Distances, medoids: &[usize]) -> (Vec<usize>, Vec<f64>, Vec<f64>) {
    let mut near = vec![0; distances.n];
    let mut first = vec![f64::INFINITY; distances.n];
    let mut second = vec![f64::INFINITY; distances.n];
    for (m, &medoid) in medoids.iter().enumerate() {
        for (i, &distance) in distances.row(medoid).iter().enumerate() {
            if distance < first[i] {
                second[i] = first[i];
                (near[i], first[i]) = (m, distance);
            } else {
                second[i] = second[i].min(distance);
            }
        }
    }
    (near, first, second)
}
