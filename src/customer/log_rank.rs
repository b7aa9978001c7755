//! The log-rank test of the difference between survival curves (Mantel 1966; Peto and Peto 1972).
//!
//! At every time with an event, the expected events of a group are its share of the individuals at risk. The sums
//! of observed less expected events, weighted by their hypergeometric covariance, follow a χ².

use super::lifetimes::Lifetimes;
use crate::numeric::{Cholesky, Symmetric, dot};
use crate::stats::chi_square_tail;
use serde::Serialize;

/// The log-rank test.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct LogRank {
    /// The statistic.
    pub chi2: f64,
    /// Groups less one.
    pub df: u32,
    /// The probability of so large a statistic, were the groups alike.
    pub p: f64,
}

/// The test over groups, each in order of time. None below two groups that could have differed.
pub(super) fn log_rank(groups: &[Lifetimes]) -> Option<LogRank> {
    let groups: Vec<&Lifetimes> = groups.iter().filter(|group| !group.is_empty()).collect();
    let k = groups.len();
    if k < 2 {
        return None;
    }
    let mut times: Vec<f64> =
        groups.iter().flat_map(|group| group.iter().filter(|life| life.1).map(|life| life.0)).collect();
    crate::numeric::sort_ascending(&mut times);
    times.dedup();
    let mut passed = vec![0; k];
    let mut gap = vec![0.0; k];
    let mut covariance = vec![vec![0.0; k]; k];
    for t in times {
        let mut at_risk = vec![0.0; k];
        let mut events = vec![0.0; k];
        for (g, group) in groups.iter().enumerate() {
            passed[g] += group[passed[g]..].iter().take_while(|life| life.0 < t).count();
            at_risk[g] = (group.len() - passed[g]) as f64;
            events[g] =
                group[passed[g]..].iter().take_while(|life| life.0 == t).filter(|life| life.1).count() as f64;
        }
        let (n, d) = (at_risk.iter().sum::<f64>(), events.iter().sum::<f64>());
        let spread = if n > 1.0 { d * (n - d) / (n - 1.0) } else { 0.0 };
        for i in 0..k {
            let share = at_risk[i] / n;
            gap[i] += events[i] - d * share;
            for j in 0..k {
                covariance[i][j] += spread * share * (f64::from(u8::from(i == j)) - at_risk[j] / n);
            }
        }
    }
    // The gaps add up to nothing, so one group says nothing more; groups that were never at risk say nothing
    // at all.
    let told: Vec<usize> = (0..k).filter(|&i| covariance[i][i] > 0.0).collect();
    let kept = &told[..told.len().checked_sub(1)?];
    let df = kept.len() as u32;
    let matrix = Symmetric::from_fn(kept.len(), |i, j| covariance[kept[i]][kept[j]]);
    let right: Vec<f64> = kept.iter().map(|&i| gap[i]).collect();
    let chi2 = dot(&Cholesky::of(matrix)?.solve(&right), &right).max(0.0);
    Some(LogRank { chi2, df, p: chi_square_tail(chi2, df)? })
}
