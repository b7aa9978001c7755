//! Points stored column after column, so that a loop over points reads memory in order.

/// `n` points of `d` coordinates; coordinate j of point i is `data[j * n + i]`.
#[derive(Debug, Clone, PartialEq)]
pub struct Points {
    n: usize,
    d: usize,
    data: Vec<f64>,
}

impl Points {
    /// Points from their columns, all of one length and finite.
    ///
    /// ```
    /// use levier::cluster::Points;
    /// let points = Points::new(&[vec![0.0, 3.0], vec![0.0, 4.0]]);
    /// assert_eq!((points.len(), points.dimensions()), (2, 2));
    /// assert_eq!(points.point(1), [3.0, 4.0]);
    /// ```
    ///
    /// # Panics
    /// When the columns' lengths differ.
    pub fn new(columns: &[Vec<f64>]) -> Self {
        let n = columns.first().map_or(0, Vec::len);
        assert!(columns.iter().all(|column| column.len() == n), "columns of one length");
        Self { n, d: columns.len(), data: columns.concat() }
    }

    /// How many points.
    pub const fn len(&self) -> usize {
        self.n
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.n == 0
    }

    /// How many coordinates.
    pub const fn dimensions(&self) -> usize {
        self.d
    }

    /// One coordinate of all points.
    pub fn column(&self, j: usize) -> &[f64] {
        &self.data[j * self.n..(j + 1) * self.n]
    }

    /// One point.
    pub fn point(&self, i: usize) -> Vec<f64> {
        (0..self.d).map(|j| self.data[j * self.n + i]).collect()
    }

    /// The points at these places, in this order.
    ///
    /// ```
    /// use levier::cluster::Points;
    /// let points = Points::new(&[vec![1.0, 2.0, 3.0]]);
    /// assert_eq!(points.take(&[2, 0]).column(0), [3.0, 1.0]);
    /// ```
    #[must_use]
    pub fn take(&self, places: &[usize]) -> Self {
        let columns: Vec<Vec<f64>> =
            (0..self.d).map(|j| places.iter().map(|&i| self.column(j)[i]).collect()).collect();
        Self { n: places.len(), ..Self::new(&columns) }
    }

    /// Writes the squared distances of all points to `centre`.
    ///
    /// ```
    /// use levier::cluster::Points;
    /// let mut distances = [0.0; 2];
    /// Points::new(&[vec![0.0, 3.0], vec![0.0, 4.0]]).squared_distances(&[0.0, 0.0], &mut distances);
    /// assert_eq!(distances, [0.0, 25.0]);
    /// ```
    pub fn squared_distances(&self, centre: &[f64], out: &mut [f64]) {
        out.fill(0.0);
        for (j, &c) in centre.iter().enumerate() {
            for (out, &x) in out.iter_mut().zip(self.column(j)) {
                *out += (x - c) * (x - c);
            }
        }
    }

    /// The mean of the points.
    ///
    /// ```
    /// use levier::cluster::Points;
    /// assert_eq!(Points::new(&[vec![0.0, 3.0], vec![0.0, 4.0]]).mean(), [1.5, 2.0]);
    /// ```
    pub fn mean(&self) -> Vec<f64> {
        (0..self.d).map(|j| self.column(j).iter().sum::<f64>() / self.n as f64).collect()
    }

    /// The sum of squared distances to the mean.
    ///
    /// ```
    /// use levier::cluster::Points;
    /// assert_eq!(Points::new(&[vec![0.0, 3.0], vec![0.0, 4.0]]).total_ss(), 12.5);
    /// ```
    pub fn total_ss(&self) -> f64 {
        let mean = self.mean();
        let of = |(j, &m): (usize, &f64)| self.column(j).iter().map(|x| (x - m) * (x - m)).sum::<f64>();
        mean.iter().enumerate().map(of).sum()
    }

    /// Whether there are at least so many different points; the count, where there are fewer.
    ///
    /// # Errors
    /// How many there are.
    pub fn at_least(&self, wanted: usize) -> Result<(), usize> {
        let mut seen = std::collections::BTreeSet::new();
        for i in 0..self.n {
            if seen.len() >= wanted {
                return Ok(());
            }
            let bits: Vec<u64> = (0..self.d).map(|j| (self.data[j * self.n + i] + 0.0).to_bits()).collect();
            seen.insert(bits);
        }
        if seen.len() >= wanted { Ok(()) } else { Err(seen.len()) }
    }
}
