//! k-prototypes: means for numbers, the most frequent value for words (Huang, 1998).

use super::largest_first::largest_first;
use super::mixed::Mixed;
use crate::stats::Random;
use crate::{Code, Error, Result};

/// Prototypes and who belongs to them.
#[derive(Debug, Clone, PartialEq)]
pub struct Prototypes {
    /// Σ ‖z − mean‖² + γ · (weighted mismatches with the most frequent values).
    pub cost: f64,
    /// The means, largest cluster first.
    pub means: Vec<Vec<f64>>,
    /// The most frequent values.
    pub modes: Vec<Vec<u32>>,
    /// Each customer's cluster.
    pub labels: Vec<u32>,
    /// How many starts ended at the best cost.
    pub reached: usize,
}

struct Search<'a> {
    data: &'a Mixed,
    gamma: f64,
    /// How many values each column of words has.
    sizes: Vec<usize>,
}

/// The best prototypes found. Numbers are taken as they stand: scale and weigh them first.
///
/// # Errors
/// `cancelled`.
pub fn k_prototypes(
    data: &Mixed,
    k: usize,
    gamma: f64,
    restarts: usize,
    seed: u64,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Prototypes> {
    let most = |column: &Vec<u32>| column.iter().max().map_or(0, |&most| most as usize + 1);
    let search = Search { data, gamma, sizes: data.categorical.iter().map(most).collect() };
    let mut random = Random::seeded(seed);
    let mut best: Option<Prototypes> = None;
    // Starts anew, then as many exchanges of one prototype of the best.
    for done in 0..2 * restarts {
        if !progress(done, 2 * restarts) {
            return Err(Error::new(Code::Cancelled));
        }
        let start = match &best {
            Some(best) if done >= restarts => search.exchanged(best, &mut random),
            _ => search.start(k, &mut random),
        };
        let end = search.descend(start);
        match &mut best {
            Some(known) if end.cost > known.cost * (1.0 + 1e-9) => {}
            Some(known) if end.cost >= known.cost * (1.0 - 1e-9) => {
                known.reached += usize::from(done < restarts);
            }
            _ => best = Some(Prototypes { reached: usize::from(done < restarts), ..end }),
        }
    }
    let best = best.ok_or_else(|| Error::new(Code::OutOfRange).field("restarts"))?;
    Ok(by_size(&best))
}

type Centre = (Vec<f64>, Vec<u32>);

impl Search<'_> {
    fn row(&self, i: usize) -> Centre {
        let numbers = self.data.numeric.iter().map(|column| column[i]).collect();
        (numbers, self.data.categorical.iter().map(|column| column[i]).collect())
    }

    fn weight(&self, word: usize) -> f64 {
        self.gamma * self.data.weights[self.data.numeric.len() + word]
    }

    /// The costs of all customers at one centre.
    fn costs(&self, (means, modes): &Centre) -> Vec<f64> {
        let mut out = vec![0.0; self.data.n];
        for (column, mean) in self.data.numeric.iter().zip(means) {
            for (out, x) in out.iter_mut().zip(column) {
                *out += (x - mean) * (x - mean);
            }
        }
        for (word, (column, mode)) in self.data.categorical.iter().zip(modes).enumerate() {
            let weight = self.weight(word);
            for (out, code) in out.iter_mut().zip(column) {
                *out += if code == mode { 0.0 } else { weight };
            }
        }
        out
    }

    fn start(&self, k: usize, random: &mut Random) -> Vec<Centre> {
        let mut centres = vec![self.row(random.below(self.data.n))];
        let mut nearest = self.costs(&centres[0]);
        while centres.len() < k {
            let total = nearest.iter().sum();
            let next = self.row(super::seeding::draw(&nearest, total, random));
            for (near, cost) in nearest.iter_mut().zip(self.costs(&next)) {
                *near = near.min(cost);
            }
            centres.push(next);
        }
        centres
    }

    /// The best with one prototype put on a customer.
    fn exchanged(&self, best: &Prototypes, random: &mut Random) -> Vec<Centre> {
        let mut centres: Vec<Centre> = best.means.iter().cloned().zip(best.modes.iter().cloned()).collect();
        let away = random.below(centres.len());
        centres[away] = self.row(random.below(self.data.n));
        centres
    }

    fn descend(&self, mut centres: Vec<Centre>) -> Prototypes {
        let mut labels = vec![u32::MAX; self.data.n];
        loop {
            let mut near = vec![f64::INFINITY; self.data.n];
            let mut next = vec![0_u32; self.data.n];
            for (c, centre) in centres.iter().enumerate() {
                for ((near, label), cost) in near.iter_mut().zip(&mut next).zip(self.costs(centre)) {
                    if cost < *near {
                        (*near, *label) = (cost, c as u32);
                    }
                }
            }
            self.fill_empty(centres.len(), &mut next, &near);
            let settled = next == labels;
            labels = next;
            centres = self.centres(&labels, centres.len());
            if settled {
                break;
            }
        }
        let mut cost = 0.0;
        for (c, centre) in centres.iter().enumerate() {
            let own = self.costs(centre).into_iter().zip(&labels);
            cost += own.filter(|&(_, &label)| label as usize == c).map(|(cost, _)| cost).sum::<f64>();
        }
        let (means, modes) = centres.into_iter().unzip();
        Prototypes { cost, means, modes, labels, reached: 0 }
    }

    /// A cluster without anybody takes the customer who is farthest from their own.
    fn fill_empty(&self, k: usize, labels: &mut [u32], near: &[f64]) {
        for c in 0..k as u32 {
            if labels.contains(&c) {
                continue;
            }
            let mut counts = vec![0; k];
            for &label in labels.iter() {
                counts[label as usize] += 1;
            }
            let free = (0..self.data.n).filter(|&i| counts[labels[i] as usize] > 1);
            if let Some(farthest) = free.max_by(|&a, &b| near[a].total_cmp(&near[b])) {
                labels[farthest] = c;
            }
        }
    }

    fn centres(&self, labels: &[u32], k: usize) -> Vec<Centre> {
        let mut counts = vec![0.0; k];
        for &label in labels {
            counts[label as usize] += 1.0;
        }
        let mut centres: Vec<Centre> = vec![(Vec::new(), Vec::new()); k];
        for column in &self.data.numeric {
            let mut sums = vec![0.0; k];
            for (&label, x) in labels.iter().zip(column) {
                sums[label as usize] += x;
            }
            for (c, centre) in centres.iter_mut().enumerate() {
                centre.0.push(sums[c] / f64::max(counts[c], 1.0));
            }
        }
        for (column, &size) in self.data.categorical.iter().zip(&self.sizes) {
            let mut seen = vec![0_usize; k * size];
            for (&label, &code) in labels.iter().zip(column) {
                seen[label as usize * size + code as usize] += 1;
            }
            for (own, centre) in seen.chunks(size).zip(&mut centres) {
                // Of several most frequent values, the first in code-point order.
                let mode = (0..size).fold(0, |best, code| if own[code] > own[best] { code } else { best });
                centre.1.push(mode as u32);
            }
        }
        centres
    }
}

/// Largest cluster first; of equal ones, the one whose first number is smaller.
fn by_size(found: &Prototypes) -> Prototypes {
    let first = |c: usize| found.means[c].first().copied().unwrap_or(0.0);
    let (order, labels) =
        largest_first(&found.labels, found.means.len(), &|a, b| first(a).total_cmp(&first(b)));
    Prototypes {
        cost: found.cost,
        means: order.iter().map(|&old| found.means[old].clone()).collect(),
        modes: order.iter().map(|&old| found.modes[old].clone()).collect(),
        labels,
        reached: found.reached,
    }
}
