//! The summary of a segment: its size, its share, and its value against the average.

use crate::audience::People;
use crate::{Result, audience::Column};
use serde::Serialize;

/// A segment's worth in a column of numbers; customers without one are left out of sums and means.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SegmentValue {
    /// The mean of those that have a value.
    pub mean: Option<f64>,
    /// The sum.
    pub sum: f64,
    /// The sum over that of all customers.
    pub share: Option<f64>,
    /// 100 × the mean over the mean of all; none when that is not above 0.
    pub index: Option<f64>,
}

/// A segment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct SegmentLine {
    /// Its name.
    pub name: String,
    /// How many customers.
    pub n: usize,
    /// Over all customers.
    pub share: f64,
    /// What they are worth, when a column says it.
    pub value: Option<SegmentValue>,
    /// The share of those, among the customers with a cell, whose cell is the one asked about.
    pub rate: Option<f64>,
    /// That share over the share among all.
    pub lift: Option<f64>,
}

/// Each customer's segment, by its place among the names; none for a customer that was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labels {
    /// The segments' names.
    pub names: Vec<String>,
    /// One a customer.
    pub of: Vec<Option<u32>>,
}

impl Labels {
    /// How many customers each segment has.
    pub fn counts(&self) -> Vec<usize> {
        let mut counts = vec![0; self.names.len()];
        for label in self.of.iter().flatten() {
            counts[*label as usize] += 1;
        }
        counts
    }

    /// The lines of the segments, with their worth in a column, if there is one.
    ///
    /// # Errors
    /// Those of reading the column's numbers.
    pub fn lines(&self, people: &People, value: Option<&Column>) -> Result<Vec<SegmentLine>> {
        let values = value.map(|column| self.values(column)).transpose()?;
        let counts = self.counts();
        let line = |(segment, name): (usize, &String)| SegmentLine {
            name: name.clone(),
            n: counts[segment],
            share: counts[segment] as f64 / people.len() as f64,
            value: values.as_ref().map(|values| values[segment].clone()),
            rate: None,
            lift: None,
        };
        Ok(self.names.iter().enumerate().map(line).collect())
    }

    /// What each segment is worth in a column.
    ///
    /// # Errors
    /// Those of reading the column's numbers.
    pub fn values(&self, column: &Column) -> Result<Vec<SegmentValue>> {
        let mut sums = vec![(0.0, 0.0); self.names.len()];
        let (mut total, mut known) = (0.0, 0.0);
        for (label, number) in self.of.iter().zip(column.numbers()?) {
            let Some(number) = number else { continue };
            total += number;
            known += 1.0;
            if let Some(label) = label {
                sums[*label as usize].0 += number;
                sums[*label as usize].1 += 1.0;
            }
        }
        let overall = total / known;
        let of = |&(sum, count): &(f64, f64)| {
            let mean = (count > 0.0).then(|| sum / count);
            SegmentValue {
                mean,
                sum,
                share: (total > 0.0).then(|| sum / total),
                index: mean.filter(|_| overall > 0.0).map(|mean| 100.0 * mean / overall),
            }
        };
        Ok(sums.iter().map(of).collect())
    }
}
