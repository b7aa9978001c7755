//! A sum of what is known, beside how much is missing.

use serde::Serialize;

/// The sum of one column over a group of rows.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Sum {
    /// The sum of the known values; none when no row knows it (or it is too large for a number).
    pub value: Option<f64>,
    /// The rows that know it.
    pub known_rows: u64,
    /// The rows that do not.
    pub missing_rows: u64,
}

/// Adds without losing small amounts to large ones (Neumaier, 1974), so that a total does not
/// depend on the order of the rows and equals the one printed in the file.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Adder {
    sum: f64,
    lost: f64,
    count: u64,
}

impl Adder {
    pub(super) fn add(&mut self, value: f64) {
        let sum = self.sum + value;
        self.lost +=
            if self.sum.abs() >= value.abs() { (self.sum - sum) + value } else { (value - sum) + self.sum };
        self.sum = sum;
        self.count += 1;
    }

    pub(super) const fn count(&self) -> u64 {
        self.count
    }

    /// The sum, unless nothing was added or it is too large.
    pub(super) fn value(&self) -> Option<f64> {
        let value = self.sum + self.lost;
        (self.count > 0 && value.is_finite()).then_some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::Adder;

    fn sum(values: &[f64]) -> Option<f64> {
        let mut adder = Adder::default();
        for value in values {
            adder.add(*value);
        }
        adder.value()
    }

    #[test]
    fn keeps_small_amounts_beside_large_ones() {
        assert_eq!(sum(&[1e16, 1.0, -1e16]), Some(1.0));
        assert_eq!(sum(&[0.1; 10]), Some(1.0));
        assert_eq!(sum(&[]), None);
        assert_eq!(sum(&[1e308, 1e308]), None);
    }
}
