//! Sums of rows, and whether a row says them: measure by measure, give or take what rounding can make.

use crate::import::column_use::Use;
use crate::import::field::{Class, Field};
use crate::import::total::label::Statistic;

/// A measure whose values may be added, row by row.
#[derive(Debug, Clone, Copy)]
pub(in crate::import) struct Measure<'a> {
    /// Its place among the uses of the plan.
    pub(in crate::import) used: usize,
    /// One a row; a missing one is NaN.
    pub(in crate::import) values: &'a [f64],
    pub(in crate::import) class: Class,
    /// The most decimals seen: how far each row may have been rounded.
    pub(in crate::import) decimals: i32,
    /// Whether a value of it is hidden, so that no sum can be checked.
    pub(in crate::import) hidden: bool,
    /// Whether it is the cost: two costs are equal by chance far less often than two counts.
    pub(in crate::import) is_cost: bool,
}

impl Measure<'_> {
    /// The value of a row.
    pub(in crate::import) fn at(&self, row: usize) -> Option<f64> {
        Some(self.values[row]).filter(|value| !value.is_nan())
    }
}

/// Whether the values of a column may be added: people reached by two campaigns are counted once.
pub(in crate::import) fn is_additive(used: &Use) -> bool {
    matches!(used.class, Class::Count | Class::Number | Class::Money)
        && !matches!(used.field, Some(Field::Reach | Field::Users))
}

/// How many digits follow the last mark.
pub(in crate::import) fn decimals(cell: &str) -> i32 {
    let behind = cell.bytes().rev().skip_while(|byte| !byte.is_ascii_digit());
    behind.enumerate().find(|(_, byte)| matches!(byte, b',' | b'.')).map_or(0, |(after, _)| after as i32)
}

#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    value: f64,
    size: f64,
    terms: u64,
}

/// The sums of some rows, one a measure.
#[derive(Debug, Clone)]
pub(in crate::import) struct Sums {
    rows: u64,
    sums: Vec<Sum>,
}

/// How far a row says what other rows make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) struct Agreement {
    /// Measures other than zero that are equal.
    pub(in crate::import) equal: usize,
    /// Measures that differ.
    pub(in crate::import) different: usize,
    /// Whether the cost is among the equal ones.
    pub(in crate::import) of_cost: bool,
}

impl Agreement {
    /// Whether every measure known is equal, and one says something.
    pub(in crate::import) const fn is_whole(self) -> bool {
        self.equal > 0 && self.different == 0
    }
}

impl Sums {
    /// Of no row.
    pub(in crate::import) fn new(measures: usize) -> Self {
        Self { rows: 0, sums: vec![Sum::default(); measures] }
    }

    pub(in crate::import) const fn rows(&self) -> u64 {
        self.rows
    }

    /// The sum of a measure.
    pub(in crate::import) fn value(&self, measure: usize) -> f64 {
        self.sums[measure].value
    }

    /// Adds a row.
    pub(in crate::import) fn add(&mut self, measures: &[Measure<'_>], row: usize) {
        self.rows += 1;
        for (sum, measure) in self.sums.iter_mut().zip(measures) {
            if let Some(value) = measure.at(row) {
                sum.value += value;
                sum.size += value.abs();
                sum.terms += 1;
            }
        }
    }

    /// How far values, one a measure, are what these rows make; without the row at `but`, which is among them.
    pub(in crate::import) fn compare(
        &self,
        measures: &[Measure<'_>],
        values: &[Option<f64>],
        statistic: Statistic,
        but: Option<usize>,
    ) -> Agreement {
        let mut agreement = Agreement { equal: 0, different: 0, of_cost: false };
        for (at, (sum, measure)) in self.sums.iter().zip(measures).enumerate() {
            let Some(value) = values[at].filter(|_| !measure.hidden) else { continue };
            let mut sum = *sum;
            if let Some(own) = but.and_then(|row| measure.at(row)) {
                sum = Sum { value: sum.value - own, size: sum.size, terms: sum.terms.saturating_sub(1) };
            }
            if sum.terms > 0 && sum.says(value, measure, statistic) {
                agreement.equal += usize::from(value != 0.0);
                agreement.of_cost |= measure.is_cost && value != 0.0;
            } else if sum.terms > 0 || value != 0.0 {
                agreement.different += 1;
            }
        }
        agreement
    }

    /// The measures of a row that differ from what these rows make.
    pub(in crate::import) fn differing(
        &self,
        measures: &[Measure<'_>],
        values: &[Option<f64>],
        statistic: Statistic,
    ) -> Vec<usize> {
        let differs = |at: &usize| {
            let (sum, measure) = (&self.sums[*at], &measures[*at]);
            !statistic.is_doubtful()
                && values[*at].is_some_and(|value| !measure.hidden && !sum.says(value, measure, statistic))
        };
        (0..measures.len()).filter(differs).collect()
    }
}

impl Sum {
    fn says(&self, value: f64, measure: &Measure<'_>, statistic: Statistic) -> bool {
        let unit = 0.5 * 10_f64.powi(-measure.decimals);
        match statistic {
            Statistic::Sum => {
                let rounding =
                    if measure.class == Class::Count { 0.0 } else { unit * (self.terms + 1) as f64 };
                (value - self.value).abs() <= rounding + 1e-9 * (self.size + 1.0)
            }
            Statistic::Mean => {
                let mean = self.value / (self.terms.max(1)) as f64;
                // A mean of counts is rounded as somebody liked.
                let rounding = if measure.class == Class::Count { 0.5 } else { 2.0 * unit };
                (value - mean).abs() <= rounding + 1e-9 * (mean.abs() + 1.0)
            }
            // They are no sums of what a row adds: `total_statistic` reads all rows.
            Statistic::Least | Statistic::Greatest | Statistic::Median | Statistic::Deviation => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_is_forgiven_and_a_missing_row_is_not() {
        let sum = Sum { value: 30.0, size: 30.0, terms: 3 };
        let of = |class, decimals| Measure {
            used: 0,
            values: &[],
            class,
            decimals,
            hidden: false,
            is_cost: false,
        };
        let says = |value, class| sum.says(value, &of(class, 2), Statistic::Sum);
        assert!(says(30.02, Class::Money));
        assert!(!says(30.03, Class::Money));
        assert!(!says(31.0, Class::Count));
        assert!(sum.says(10.0, &of(Class::Money, 2), Statistic::Mean));
        assert_eq!((decimals("1 234,56 €"), decimals("12")), (2, 0));
        assert_eq!((decimals("1.234,5 (é)"), decimals("1."), decimals(",50"), decimals("é.")), (1, 0, 2, 0));
    }
}
