//! Scores from 1 (lowest) to the number of bins, under each common convention for ties and cuts.

use crate::numeric::{quantile, sort_ascending, sort_indices_by};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// The convention for ties and cuts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum RfmConvention {
    /// Cuts at the quantiles of the values plus 1, as in the R package rfm.
    RPackage,
    /// By the number of customers with a strictly worse value: ties share a score, and one may be empty.
    MinimumRank,
    /// As SQL's NTILE: buckets of equal size, ties split by identifier.
    Ntile,
    /// Cuts that the reader gives.
    Thresholds,
}

/// Which end of a value is good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Good {
    /// More is better.
    High,
    /// Less is better: days since the last purchase.
    Low,
}

/// The cuts of the R package: its quantiles, each plus 1.
pub(super) fn package_cuts(values: &[f64], bins: u32) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sort_ascending(&mut sorted);
    (1..bins).map(|i| quantile(&sorted, f64::from(i) / f64::from(bins)) + 1.0).collect()
}

/// Scores from cuts: 1 and one more for each cut that a value reaches; reversed where less is better.
pub(super) fn by_cuts(values: &[f64], cuts: &[f64], good: Good) -> Vec<u32> {
    let reached = |value: f64| cuts.iter().filter(|&&cut| cut <= value).count() as u32;
    let bins = cuts.len() as u32 + 1;
    let score = |&value: &f64| match good {
        Good::High => 1 + reached(value),
        Good::Low => bins - reached(value),
    };
    values.iter().map(score).collect()
}

/// Scores from cuts that a reader gives, both ends meaning what they say: recency is good up to and with a cut.
pub(super) fn by_thresholds(values: &[f64], cuts: &[f64], good: Good) -> Vec<u32> {
    let bins = cuts.len() as u32 + 1;
    let score = |&value: &f64| match good {
        Good::High => 1 + cuts.iter().filter(|&&cut| cut <= value).count() as u32,
        Good::Low => bins - cuts.iter().filter(|&&cut| cut < value).count() as u32,
    };
    values.iter().map(score).collect()
}

/// Scores from the number of strictly worse values.
pub(super) fn by_rank(values: &[f64], bins: u32, good: Good) -> Vec<u32> {
    let mut sorted = values.to_vec();
    sort_ascending(&mut sorted);
    let n = values.len();
    // Ranks are exact in 64 bits: bins · rank stays far below 2⁶⁴.
    let score = |&value: &f64| {
        let worse = match good {
            Good::High => sorted.partition_point(|&other| other < value),
            Good::Low => n - sorted.partition_point(|&other| other <= value),
        };
        1 + (u64::from(bins) * worse as u64 / n as u64) as u32
    };
    values.iter().map(score).collect()
}

/// Scores by buckets of equal size, the first ones larger by one where they cannot be equal.
pub(super) fn by_bucket<'a>(
    values: &[f64],
    bins: u32,
    good: Good,
    id: impl Fn(usize) -> &'a str,
) -> Vec<u32> {
    let order = sort_indices_by(values.len(), &|a, b| {
        let by_value = match good {
            Good::High => values[a].total_cmp(&values[b]),
            Good::Low => values[b].total_cmp(&values[a]),
        };
        if by_value == Ordering::Equal { id(a).cmp(id(b)) } else { by_value }
    });
    let (size, larger) = (values.len() / bins as usize, values.len() % bins as usize);
    let mut scores = vec![0; values.len()];
    let mut next = order.into_iter();
    for bucket in 0..bins as usize {
        for customer in next.by_ref().take(size + usize::from(bucket < larger)) {
            scores[customer] = bucket as u32 + 1;
        }
    }
    scores
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_those_of_type_seven() {
        // R: quantile(c(1, 2, 4, 8), c(.25, .5)) is 1.75, 3.
        assert_eq!(quantile(&[1.0, 2.0, 4.0, 8.0], 0.25), 1.75);
        assert_eq!(quantile(&[1.0, 2.0, 4.0, 8.0], 0.5), 3.0);
    }

    #[test]
    fn buckets_split_ties_by_identifier_and_ranks_share_them() {
        let ids = ["b", "a", "c"];
        assert_eq!(by_bucket(&[1.0, 1.0, 1.0], 3, Good::High, |i| ids[i]), [2, 1, 3]);
        assert_eq!(by_rank(&[1.0, 1.0, 2.0, 3.0], 2, Good::High), [1, 1, 2, 2]);
        assert_eq!(by_rank(&[1.0, 1.0, 2.0, 3.0], 2, Good::Low), [2, 2, 1, 1]);
        assert_eq!(by_thresholds(&[30.0, 31.0, 90.0], &[30.0, 60.0], Good::Low), [3, 2, 1]);
    }
}
