//! The distance of Gower (1971): the weighted mean over columns of |difference| ÷ range for numbers, and of 0 or 1 for
//! categories.

use super::mixed::Mixed;

/// Distances between customers, from 0 to 1.
#[derive(Debug, Clone)]
pub struct Gower {
    data: Mixed,
    /// weight ÷ (range · sum of weights), a number's; 0 for a constant column.
    scales: Vec<f64>,
    /// weight ÷ sum of weights, a category's.
    shares: Vec<f64>,
}

impl Gower {
    /// Distances of these customers; ranges are over all of them.
    pub fn new(data: Mixed) -> Self {
        let total: f64 = data.weights.iter().sum();
        let (numbers, words) = data.weights.split_at(data.numeric.len());
        let scale = |(column, weight): (&Vec<f64>, &f64)| {
            let (low, high) = column
                .iter()
                .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), &x| (low.min(x), high.max(x)));
            if high > low { weight / total / (high - low) } else { 0.0 }
        };
        let scales = data.numeric.iter().zip(numbers).map(scale).collect();
        let shares = words.iter().map(|weight| weight / total).collect();
        Self { data, scales, shares }
    }

    /// How many customers.
    pub const fn len(&self) -> usize {
        self.data.n
    }

    /// Whether there is nobody.
    pub const fn is_empty(&self) -> bool {
        self.data.n == 0
    }

    /// The distance of two.
    pub fn distance(&self, a: usize, b: usize) -> f64 {
        let numbers = self.data.numeric.iter().zip(&self.scales);
        let words = self.data.categorical.iter().zip(&self.shares);
        numbers.map(|(column, scale)| scale * (column[a] - column[b]).abs()).sum::<f64>()
            + words.map(|(column, share)| if column[a] == column[b] { 0.0 } else { *share }).sum::<f64>()
    }

    /// All distances from one customer, into `out`.
    pub fn row(&self, from: usize, out: &mut [f64]) {
        out.fill(0.0);
        for (column, &scale) in self.data.numeric.iter().zip(&self.scales) {
            let own = column[from];
            for (out, &x) in out.iter_mut().zip(column) {
                *out += scale * (x - own).abs();
            }
        }
        for (column, &share) in self.data.categorical.iter().zip(&self.shares) {
            let own = column[from];
            for (out, &code) in out.iter_mut().zip(column) {
                *out += if code == own { 0.0 } else { share };
            }
        }
    }

    /// The mean distance of two different customers; none of fewer than two.
    pub fn mean(&self) -> Option<f64> {
        let n = self.len();
        let mut row = vec![0.0; n];
        let mut sum = 0.0;
        for i in 0..n {
            self.row(i, &mut row);
            sum += row.iter().sum::<f64>();
        }
        (n > 1).then(|| sum / (n * (n - 1)) as f64)
    }

    /// Each customer's silhouette on these distances; none with fewer than two clusters.
    pub fn silhouettes(&self, labels: &[u32], k: usize) -> Option<Vec<f64>> {
        let mut starts = vec![0; k + 1];
        for &label in labels {
            starts[label as usize + 1] += 1;
        }
        for c in 0..k {
            starts[c + 1] += starts[c];
        }
        if starts.windows(2).filter(|pair| pair[1] > pair[0]).count() < 2 {
            return None;
        }
        let mut row = vec![0.0; self.len()];
        let one = |i: usize| {
            self.row(i, &mut row);
            let mut sums = vec![0.0; k];
            for (&label, distance) in labels.iter().zip(&row) {
                sums[label as usize] += distance;
            }
            super::silhouette::of_sums(&sums, &starts, labels[i] as usize)
        };
        Some((0..self.len()).map(one).collect())
    }
}
