//! Eigenvalues and eigenvectors of a symmetric matrix.
//!
//! Own code: Jacobi's rotations (1846) are forty lines and 1.6 kB gzipped; nalgebra's symmetric eigensolver is 6.1 kB.
//! One matrix is diagonalised for a picture, so time does not decide.

use super::Symmetric;

/// Eigenvalues with their eigenvectors, in no order.
#[derive(Debug, Clone, PartialEq)]
pub struct Eigen {
    /// Eigenvalues.
    pub values: Vec<f64>,
    /// A row for each cell of a vector, a column for each eigenvalue.
    pub vectors: Vec<Vec<f64>>,
}

/// Diagonalises a symmetric matrix by Jacobi's rotations (1846).
///
/// ```
/// use levier::numeric::{Symmetric, symmetric_eigen};
/// let matrix = Symmetric::from_fn(2, |row, column| if row == column { 2.0 } else { 1.0 });
/// let mut values = symmetric_eigen(&matrix).values;
/// values.sort_by(f64::total_cmp);
/// assert!((values[0] - 1.0).abs() < 1e-14 && (values[1] - 3.0).abs() < 1e-14);
/// ```
pub fn symmetric_eigen(matrix: &Symmetric) -> Eigen {
    let d = matrix.size();
    let mut a: Vec<Vec<f64>> = (0..d).map(|i| (0..d).map(|j| matrix.get(i, j)).collect()).collect();
    let mut v: Vec<Vec<f64>> =
        (0..d).map(|i| (0..d).map(|j| f64::from(u8::from(i == j))).collect()).collect();
    let size: f64 = (0..d).map(|i| a[i][i].abs()).sum();
    for _ in 0..60 {
        let off: f64 = (0..d).flat_map(|i| (0..i).map(move |j| (i, j))).map(|(i, j)| a[i][j].abs()).sum();
        if off <= 1e-14 * size {
            break;
        }
        for p in 0..d {
            for q in p + 1..d {
                if a[p][q] == 0.0 {
                    continue;
                }
                let theta = (a[q][q] - a[p][p]) / (2.0 * a[p][q]);
                let t = theta.signum() / (theta.abs() + theta.hypot(1.0));
                let c = 1.0 / t.hypot(1.0);
                let s = t * c;
                rotate_columns(&mut a, p, q, c, s);
                let (above, below) = a.split_at_mut(q);
                for (x, y) in above[p].iter_mut().zip(&mut below[0]) {
                    (*x, *y) = (c * *x - s * *y, s * *x + c * *y);
                }
                rotate_columns(&mut v, p, q, c, s);
            }
        }
    }
    Eigen { values: (0..d).map(|i| a[i][i]).collect(), vectors: v }
}

fn rotate_columns(matrix: &mut [Vec<f64>], p: usize, q: usize, c: f64, s: f64) {
    for row in matrix {
        let (x, y) = (row[p], row[q]);
        (row[p], row[q]) = (c * x - s * y, s * x + c * y);
    }
}

#[cfg(test)]
mod tests {
    use super::{Symmetric, symmetric_eigen};

    #[test]
    fn the_vectors_are_those_of_the_values() {
        let rows = [vec![4.0, 1.0, -2.0], vec![1.0, 2.0, 0.0], vec![-2.0, 0.0, 3.0]];
        let found = symmetric_eigen(&Symmetric::from_fn(3, |i, j| rows[i][j]));
        for (k, value) in found.values.iter().enumerate() {
            for (i, row) in rows.iter().enumerate() {
                let product: f64 = row.iter().zip(&found.vectors).map(|(x, v)| x * v[k]).sum();
                assert!((product - value * found.vectors[i][k]).abs() < 1e-12);
            }
        }
    }
}
