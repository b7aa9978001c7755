//! Cholesky's factorisation of a positive definite matrix of up to a few dozen rows.
//!
//! Own code: nalgebra weighs the same (2.4 kB gzipped against 1.7) and takes 3.4 times as long for 4 unknowns, the
//! size of the customer models, and 0.6 to 0.9 times as long for 8 to 60. It accepts any positive pivot, so that
//! nearly dependent columns pass, and it allocates at each factorisation. `docs/design.md` has the figures.

use super::Symmetric;

/// A pivot below this share of its diagonal cell means that the columns depend on one another.
const DEPENDENT: f64 = 1e-14;

/// The lower factor L of a positive definite matrix L·Lᵀ.
///
/// ```
/// use levier::numeric::{Cholesky, Symmetric};
/// let matrix = Symmetric::from_fn(2, |row, column| if row == column { 2.0 } else { 1.0 });
/// let factor = Cholesky::of(matrix).unwrap();
/// let x = factor.solve(&[3.0, 3.0]);
/// assert!((x[0] - 1.0).abs() < 1e-15 && (x[1] - 1.0).abs() < 1e-15);
/// ```
#[derive(Debug, Clone)]
pub struct Cholesky(Symmetric);

/// Place of a cell in the lower triangle.
const fn at(row: usize, column: usize) -> usize {
    row * (row + 1) / 2 + column
}

impl Cholesky {
    /// Factors a matrix. `None` when a pivot falls below 1e-14 of its diagonal cell: the matrix is not positive
    /// definite, or hardly.
    pub fn of(matrix: Symmetric) -> Option<Self> {
        let mut factor = Self(matrix);
        factor.factorise(DEPENDENT)?;
        Some(factor)
    }

    /// Room for the factor of a matrix with `size` rows, to be filled by [`Cholesky::refactor`].
    pub fn room(size: usize) -> Self {
        Self(Symmetric::zero(size))
    }

    /// Factors another matrix of the same size in place, with any positive pivot. `fill` receives the lower
    /// triangle, row after row. `None` when the matrix is not positive definite.
    pub fn refactor(&mut self, fill: impl FnOnce(&mut [f64])) -> Option<()> {
        fill(&mut self.0.lower);
        self.factorise(0.0)
    }

    fn factorise(&mut self, smallest: f64) -> Option<()> {
        let n = self.0.size();
        let l = &mut self.0.lower;
        for i in 0..n {
            let (before, row) = l.split_at_mut(at(i, 0));
            for j in 0..i {
                let above = &before[at(j, 0)..at(j, j)];
                let along: f64 = above.iter().zip(&row[..j]).map(|(a, b)| a * b).sum();
                row[j] = (row[j] - along) / before[at(j, j)];
            }
            let along: f64 = row[..i].iter().map(|a| a * a).sum();
            let rest = row[i] - along;
            if !(rest > smallest * row[i] && rest.is_finite()) {
                return None;
            }
            row[i] = rest.sqrt();
        }
        Some(())
    }

    /// A diagonal cell of L.
    pub fn diagonal(&self, row: usize) -> f64 {
        self.0.lower[at(row, row)]
    }

    /// The solution x of L·Lᵀ x = `right`.
    pub fn solve(&self, right: &[f64]) -> Vec<f64> {
        let mut x = right.to_vec();
        self.solve_in_place(&mut x);
        x
    }

    /// Replaces x by the solution of L·Lᵀ s = x.
    pub fn solve_in_place(&self, x: &mut [f64]) {
        let l = &self.0.lower;
        for i in 0..x.len() {
            let along: f64 = (0..i).map(|j| l[at(i, j)] * x[j]).sum();
            x[i] = (x[i] - along) / l[at(i, i)];
        }
        self.solve_transposed_in_place(x);
    }

    /// Replaces x by the solution of Lᵀ s = x: a standard normal vector becomes one with precision L·Lᵀ.
    pub fn solve_transposed_in_place(&self, x: &mut [f64]) {
        let l = &self.0.lower;
        for i in (0..x.len()).rev() {
            x[i] /= l[at(i, i)];
            for j in 0..i {
                x[j] -= l[at(i, j)] * x[i];
            }
        }
    }

    /// The diagonal of the inverse of L·Lᵀ. `room` has the length of the lower triangle of L and is overwritten.
    pub fn inverse_diagonal_into(&self, room: &mut Vec<f64>, diagonal: &mut [f64]) {
        let (n, l) = (self.0.size(), &self.0.lower);
        room.resize(l.len(), 0.0);
        for j in 0..n {
            room[at(j, j)] = 1.0 / l[at(j, j)];
            for i in j + 1..n {
                let along: f64 = (j..i).map(|m| l[at(i, m)] * room[at(m, j)]).sum();
                room[at(i, j)] = -along / l[at(i, i)];
            }
            diagonal[j] = (j..n).map(|row| room[at(row, j)].powi(2)).sum();
        }
    }

    /// The diagonal of the inverse of L·Lᵀ.
    ///
    /// ```
    /// use levier::numeric::{Cholesky, Symmetric};
    /// let matrix = Symmetric::from_fn(2, |row, column| if row == column { 2.0 } else { 1.0 });
    /// let diagonal = Cholesky::of(matrix).unwrap().inverse_diagonal();
    /// assert!((diagonal[0] - 2.0 / 3.0).abs() < 1e-15);
    /// ```
    pub fn inverse_diagonal(&self) -> Vec<f64> {
        let mut diagonal = vec![0.0; self.0.size()];
        self.inverse_diagonal_into(&mut Vec::new(), &mut diagonal);
        diagonal
    }

    /// The inverse of L·Lᵀ, row after row.
    pub fn inverse(&self) -> Vec<Vec<f64>> {
        let n = self.0.size();
        (0..n)
            .map(|i| {
                let mut unit = vec![0.0; n];
                unit[i] = 1.0;
                self.solve_in_place(&mut unit);
                unit
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numeric::dot;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn solutions_put_back_give_the_right_side(
            columns in prop::collection::vec(prop::collection::vec(-1.0..1.0_f64, 12), 1..7),
            right in prop::collection::vec(-1.0..1.0_f64, 7),
        ) {
            let mut matrix = Symmetric::gram(&columns);
            let n = columns.len();
            for i in 0..n {
                matrix.set(i, i, matrix.get(i, i) + 0.1);
            }
            let factor = Cholesky::of(matrix.clone()).unwrap();
            let x = factor.solve(&right[..n]);
            let inverse = factor.inverse();
            for i in 0..n {
                prop_assert!((matrix.row_dot(i, &x) - right[i]).abs() < 1e-9);
                prop_assert!((dot(&inverse[i], &right[..n]) - x[i]).abs() < 1e-9);
                prop_assert!((factor.inverse_diagonal()[i] - inverse[i][i]).abs() < 1e-9);
            }
            // The determinant is the product of the squared diagonal: the same after rows change places.
            let order: Vec<usize> = (0..n).rev().collect();
            let turned = Cholesky::of(matrix.part(&order)).unwrap();
            let ln_det = |f: &Cholesky| (0..n).map(|i| f.diagonal(i).ln()).sum::<f64>();
            prop_assert!((ln_det(&factor) - ln_det(&turned)).abs() < 1e-9);
        }

        #[test]
        fn units_do_not_matter(scale in -60..60_i32) {
            let unit = 2.0_f64.powi(scale);
            let columns = [vec![1.0, 2.0, 3.0], vec![unit, unit, -unit]];
            let x = Cholesky::of(Symmetric::gram(&columns)).unwrap().solve(&[1.0, unit]);
            let plain = Cholesky::of(Symmetric::gram(&[vec![1.0, 2.0, 3.0], vec![1.0, 1.0, -1.0]])).unwrap();
            let known = plain.solve(&[1.0, 1.0]);
            prop_assert!((x[0] - known[0]).abs() < 1e-14 && (x[1] * unit - known[1]).abs() < 1e-14);
        }
    }

    #[test]
    fn dependent_columns_have_no_factor() {
        let column = vec![1.0, 2.0, 3.0];
        assert!(Cholesky::of(Symmetric::gram(&[column.clone(), column])).is_none());
        assert!(Cholesky::of(Symmetric::zero(1)).is_none());
        let mut matrix = Symmetric::zero(1);
        matrix.set(0, 0, f64::NAN);
        assert!(Cholesky::of(matrix).is_none());
    }
}
