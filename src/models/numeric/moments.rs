//! Mean, variance and standard deviation.
//!
//! Own code: statrs has them as well, one pass each; here one pass for the mean and one for the squares serve all
//! three, and the two-pass form keeps the digits of values that are large beside their spread.

/// Mean and spread of a sample.
///
/// ```
/// let moments = levier::numeric::Moments::of(&[2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0]).unwrap();
/// assert_eq!(moments.mean, 5.0);
/// assert_eq!(moments.variance(), 4.0);
/// assert_eq!(moments.deviation(), 2.0);
/// // R: var(c(2, 4, 4, 4, 5, 5, 7, 9)) is 32/7.
/// assert_eq!(moments.sample_variance(), 32.0 / 7.0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moments {
    /// Number of values, at least 1.
    pub count: f64,
    /// Arithmetic mean.
    pub mean: f64,
    /// Sum of squared deviations from the mean.
    pub squares: f64,
}

impl Moments {
    /// The moments of values; `None` of none.
    pub fn of(values: &[f64]) -> Option<Self> {
        Self::of_each(values.iter().copied())
    }

    /// The moments of the values of an iterator, which is run twice; `None` of none.
    ///
    /// ```
    /// let even = (0..10).map(|i| f64::from(2 * i));
    /// assert_eq!(levier::numeric::Moments::of_each(even).unwrap().mean, 9.0);
    /// ```
    pub fn of_each(values: impl Iterator<Item = f64> + Clone) -> Option<Self> {
        let (mut count, mut sum) = (0.0, 0.0);
        for value in values.clone() {
            count += 1.0;
            sum += value;
        }
        let mean = sum / count;
        let squares = values.map(|value| (value - mean) * (value - mean)).sum();
        (count > 0.0).then_some(Self { count, mean, squares })
    }

    /// Variance of the population: squares over n.
    pub fn variance(self) -> f64 {
        self.squares / self.count
    }

    /// Variance of a sample: squares over n − 1; infinite or not a number for a single value.
    pub fn sample_variance(self) -> f64 {
        self.squares / (self.count - 1.0)
    }

    /// Standard deviation of the population.
    pub fn deviation(self) -> f64 {
        self.variance().sqrt()
    }
}

#[cfg(test)]
mod tests {
    use super::Moments;

    #[test]
    fn keeps_the_digits_of_values_far_from_zero() {
        // NIST StRD NumAcc3: mean 1000000.2, sample standard deviation 0.1.
        let mut values = vec![1_000_000.2];
        for _ in 0..500 {
            values.extend([1_000_000.1, 1_000_000.3]);
        }
        let moments = Moments::of(&values).unwrap();
        assert!((moments.mean - 1_000_000.2).abs() < 1e-8);
        assert!((moments.sample_variance().sqrt() - 0.1).abs() < 1e-9);
        assert_eq!(Moments::of(&[]), None);
    }
}
