//! Customers described by numbers and categories.

/// Numbers and categories of the same customers.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Mixed {
    /// How many customers.
    pub n: usize,
    /// Columns of numbers, finite.
    pub numeric: Vec<Vec<f64>>,
    /// Columns of categories, numbered in the order of their code points.
    pub categorical: Vec<Vec<u32>>,
    /// The weight of each column: numbers first, then categories.
    pub weights: Vec<f64>,
}

impl Mixed {
    /// The customers at these places.
    #[must_use]
    pub fn take(&self, places: &[usize]) -> Self {
        Self {
            n: places.len(),
            numeric: self.numeric.iter().map(|column| places.iter().map(|&i| column[i]).collect()).collect(),
            categorical: self
                .categorical
                .iter()
                .map(|column| places.iter().map(|&i| column[i]).collect())
                .collect(),
            weights: self.weights.clone(),
        }
    }
}
