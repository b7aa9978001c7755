//! Symmetric matrices of up to a few dozen rows.

use super::dot;

/// A dense symmetric matrix: its lower triangle, row after row.
///
/// ```
/// let mut matrix = levier::numeric::Symmetric::zero(2);
/// matrix.set(0, 1, 3.0);
/// assert_eq!(matrix.get(1, 0), 3.0);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Symmetric {
    size: usize,
    pub(super) lower: Vec<f64>,
}

impl Symmetric {
    /// The matrix of zeros with `size` rows.
    pub fn zero(size: usize) -> Self {
        Self { size, lower: vec![0.0; size * (size + 1) / 2] }
    }

    /// The matrix with these cells; `cell(row, column)` is asked for columns up to the row.
    ///
    /// ```
    /// let ranks = levier::numeric::Symmetric::from_fn(3, |row, column| (row * column) as f64);
    /// assert_eq!(ranks.get(1, 2), 2.0);
    /// ```
    pub fn from_fn(size: usize, mut cell: impl FnMut(usize, usize) -> f64) -> Self {
        let mut lower = Vec::with_capacity(size * (size + 1) / 2);
        for row in 0..size {
            lower.extend((0..=row).map(|column| cell(row, column)));
        }
        Self { size, lower }
    }

    /// `JᵀJ` for the columns of J: their scalar products.
    pub fn gram(columns: &[Vec<f64>]) -> Self {
        Self::from_fn(columns.len(), |row, column| dot(&columns[row], &columns[column]))
    }

    /// Number of rows.
    pub const fn size(&self) -> usize {
        self.size
    }

    const fn place(row: usize, column: usize) -> usize {
        if row < column { Self::place(column, row) } else { row * (row + 1) / 2 + column }
    }

    /// A cell.
    pub fn get(&self, row: usize, column: usize) -> f64 {
        self.lower[Self::place(row, column)]
    }

    /// Replaces a cell and its mirror image.
    pub fn set(&mut self, row: usize, column: usize, value: f64) {
        self.lower[Self::place(row, column)] = value;
    }

    /// The rows and columns in `keep`.
    #[must_use]
    pub fn part(&self, keep: &[usize]) -> Self {
        Self::from_fn(keep.len(), |row, column| self.get(keep[row], keep[column]))
    }

    /// The product with a vector, one cell.
    pub fn row_dot(&self, row: usize, vector: &[f64]) -> f64 {
        (0..self.size).map(|column| self.get(row, column) * vector[column]).sum()
    }
}
