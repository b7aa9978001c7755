//! The little linear algebra that least squares needs: at most a few dozen unknowns.
//!
//! Own code rather than nalgebra or faer: a Cholesky factor of a small matrix is thirty lines, and
//! either crate costs more in Wasm than this whole module.

/// A dense symmetric matrix, row after row.
#[derive(Debug, Clone)]
pub(crate) struct Square {
    size: usize,
    cells: Vec<f64>,
}

impl Square {
    pub(crate) fn zero(size: usize) -> Self {
        Self { size, cells: vec![0.0; size * size] }
    }

    pub(crate) fn get(&self, row: usize, column: usize) -> f64 {
        self.cells[row * self.size + column]
    }

    pub(crate) fn set(&mut self, row: usize, column: usize, value: f64) {
        self.cells[row * self.size + column] = value;
    }

    /// `JᵀJ` of columns.
    pub(crate) fn gram(columns: &[Vec<f64>]) -> Self {
        let mut gram = Self::zero(columns.len());
        for (i, a) in columns.iter().enumerate() {
            for (j, b) in columns[..=i].iter().enumerate() {
                let value = dot(a, b);
                gram.set(i, j, value);
                gram.set(j, i, value);
            }
        }
        gram
    }

    /// The rows and columns in `keep`.
    pub(crate) fn part(&self, keep: &[usize]) -> Self {
        let mut part = Self::zero(keep.len());
        for (i, &row) in keep.iter().enumerate() {
            for (j, &column) in keep.iter().enumerate() {
                part.set(i, j, self.get(row, column));
            }
        }
        part
    }

    /// The Cholesky factor, with rows scaled to a unit diagonal first so that units do not matter.
    /// `None` when a pivot falls below `1e-14` of its diagonal: the columns depend on one another.
    pub(crate) fn factor(&self) -> Option<Factor> {
        let n = self.size;
        let scale: Vec<f64> = (0..n).map(|i| self.get(i, i).sqrt()).collect();
        if scale.iter().any(|s| *s <= 0.0 || !s.is_finite()) {
            return None;
        }
        let mut lower = Self::zero(n);
        for i in 0..n {
            for j in 0..=i {
                let inner: f64 = (0..j).map(|k| lower.get(i, k) * lower.get(j, k)).sum();
                let value = self.get(i, j) / (scale[i] * scale[j]) - inner;
                if i == j {
                    if value <= 1e-14 {
                        return None;
                    }
                    lower.set(i, i, value.sqrt());
                } else {
                    lower.set(i, j, value / lower.get(j, j));
                }
            }
        }
        Some(Factor { scale, lower })
    }
}

/// A Cholesky factor of a scaled matrix.
pub(crate) struct Factor {
    scale: Vec<f64>,
    lower: Square,
}

impl Factor {
    /// The solution of `M x = right`.
    pub(crate) fn solve(&self, right: &[f64]) -> Vec<f64> {
        let n = self.scale.len();
        let mut x: Vec<f64> = right.iter().zip(&self.scale).map(|(r, s)| r / s).collect();
        for i in 0..n {
            let inner: f64 = (0..i).map(|k| self.lower.get(i, k) * x[k]).sum();
            x[i] = (x[i] - inner) / self.lower.get(i, i);
        }
        for i in (0..n).rev() {
            let inner: f64 = (i + 1..n).map(|k| self.lower.get(k, i) * x[k]).sum();
            x[i] = (x[i] - inner) / self.lower.get(i, i);
        }
        x.iter().zip(&self.scale).map(|(v, s)| v / s).collect()
    }

    /// The diagonal of the inverse.
    pub(crate) fn inverse_diagonal(&self) -> Vec<f64> {
        let n = self.scale.len();
        (0..n)
            .map(|i| {
                let mut unit = vec![0.0; n];
                unit[i] = 1.0;
                self.solve(&unit)[i]
            })
            .collect()
    }
}

/// The least-squares coefficients that are not negative, from `G = SᵀS` and `right = Sᵀy`.
///
/// Lawson and Hanson (1974), ch. 23, on the normal equations. Columns that depend on one another
/// enter only while the matrix can be factored, so a copy of a column gets 0.
pub(crate) fn nonnegative(gram: &Square, right: &[f64]) -> Vec<f64> {
    let n = right.len();
    let all: Vec<usize> = (0..n).collect();
    // Usual case first: the free solution is already inside.
    if let Some(free) = gram.factor().map(|factor| factor.solve(right))
        && free.iter().all(|value| *value >= 0.0)
    {
        return free;
    }
    let mut x = vec![0.0; n];
    let mut inside: Vec<usize> = Vec::new();
    let mut barred = vec![false; n];
    for _ in 0..=4 * n {
        let slope = |i: usize, x: &[f64]| right[i] - (0..n).map(|j| gram.get(i, j) * x[j]).sum::<f64>();
        let gain = |i: usize, x: &[f64]| {
            let diagonal = gram.get(i, i);
            if diagonal > 0.0 { slope(i, x) / diagonal.sqrt() } else { 0.0 }
        };
        let scale = right.iter().fold(0.0f64, |m, v| m.max(v.abs())) + f64::MIN_POSITIVE;
        let next = all
            .iter()
            .copied()
            .filter(|i| !inside.contains(i) && !barred[*i] && slope(*i, &x) > 1e-12 * scale)
            .max_by(|a, b| gain(*a, &x).total_cmp(&gain(*b, &x)));
        let Some(next) = next else { break };
        inside.push(next);
        inside.sort_unstable();
        loop {
            let part: Vec<f64> = inside.iter().map(|&i| right[i]).collect();
            let Some(trial) = gram.part(&inside).factor().map(|factor| factor.solve(&part)) else {
                inside.retain(|&i| i != next);
                barred[next] = true;
                break;
            };
            if trial.iter().all(|value| *value > 0.0) {
                for (&i, value) in inside.iter().zip(&trial) {
                    x[i] = *value;
                }
                break;
            }
            // Walk towards the trial as far as nothing turns negative, and drop what reached zero.
            let step = inside
                .iter()
                .zip(&trial)
                .filter(|(_, value)| **value <= 0.0)
                .map(|(&i, value)| x[i] / (x[i] - value))
                .fold(1.0f64, f64::min);
            for (&i, value) in inside.iter().zip(&trial) {
                x[i] += step * (value - x[i]);
            }
            let floor = 1e-14 * x.iter().fold(0.0f64, |m, v| m.max(*v));
            for &i in &inside {
                if x[i] <= floor {
                    x[i] = 0.0;
                }
            }
            let before = inside.len();
            inside.retain(|&i| x[i] > 0.0);
            if inside.len() == before || inside.is_empty() {
                if !inside.contains(&next) {
                    barred[next] = true;
                }
                break;
            }
        }
    }
    x
}

pub(crate) fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// The conditions of Karush, Kuhn and Tucker prove the answer without another solver.
        #[test]
        fn nonnegative_meets_its_optimality_conditions(
            columns in prop::collection::vec(prop::collection::vec(-1.0..1.0f64, 12), 1..6),
            y in prop::collection::vec(-1.0..1.0f64, 12),
        ) {
            let gram = Square::gram(&columns);
            let right: Vec<f64> = columns.iter().map(|c| dot(c, &y)).collect();
            let x = nonnegative(&gram, &right);
            for i in 0..x.len() {
                let slope = right[i] - (0..x.len()).map(|j| gram.get(i, j) * x[j]).sum::<f64>();
                prop_assert!(x[i] >= 0.0);
                prop_assert!(slope <= 1e-8);
                prop_assert!(x[i] == 0.0 || slope.abs() <= 1e-8);
            }
        }
    }

    #[test]
    fn a_copied_column_does_not_break_it() {
        let column = vec![1.0, 2.0, 3.0];
        let gram = Square::gram(&[column.clone(), column.clone()]);
        let right = vec![dot(&column, &[2.0, 4.0, 6.0]); 2];
        let x = nonnegative(&gram, &right);
        assert!((x.iter().sum::<f64>() - 2.0).abs() < 1e-9);
    }
}
