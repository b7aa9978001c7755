//! Small symmetric systems of equations, solved by Cholesky's roots.

/// The lower root L of a positive definite matrix L Lᵀ.
pub(super) struct Cholesky(Vec<Vec<f64>>);

impl Cholesky {
    /// None where the matrix is not positive definite.
    pub(super) fn of(matrix: &[Vec<f64>]) -> Option<Self> {
        let n = matrix.len();
        let mut root = vec![vec![0.0; n]; n];
        for i in 0..n {
            for j in 0..=i {
                let rest = matrix[i][j] - (0..j).map(|k| root[i][k] * root[j][k]).sum::<f64>();
                if i != j {
                    root[i][j] = rest / root[j][j];
                } else if rest.is_finite() && rest > 1e-12 * matrix[i][i].abs() {
                    root[i][i] = rest.sqrt();
                } else {
                    return None;
                }
            }
        }
        Some(Self(root))
    }

    /// The solution of L Lᵀ s = right.
    pub(super) fn solve(&self, right: &[f64]) -> Vec<f64> {
        let (root, n) = (&self.0, right.len());
        let mut solution = right.to_vec();
        for i in 0..n {
            let known: f64 = (0..i).map(|k| root[i][k] * solution[k]).sum();
            solution[i] = (solution[i] - known) / root[i][i];
        }
        for i in (0..n).rev() {
            let known: f64 = (i + 1..n).map(|k| root[k][i] * solution[k]).sum();
            solution[i] = (solution[i] - known) / root[i][i];
        }
        solution
    }
}
