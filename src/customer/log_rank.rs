//! Whether survival curves differ: the log-rank test (Mantel 1966; Peto and Peto 1972).
//!
//! The one idea: at every time with an event, the events a group should have had, were all groups alike, are
//! its share of those still watched. The sums of seen less expected, weighed by their hypergeometric
//! covariance, make a χ².

use super::survival::Lives;
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
pub(super) fn log_rank(groups: &[Lives]) -> Option<LogRank> {
    let groups: Vec<&Lives> = groups.iter().filter(|group| !group.is_empty()).collect();
    let k = groups.len();
    if k < 2 {
        return None;
    }
    let mut times: Vec<f64> =
        groups.iter().flat_map(|group| group.iter().filter(|life| life.1).map(|life| life.0)).collect();
    crate::stats::ascending(&mut times);
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
    let matrix: Vec<Vec<f64>> =
        kept.iter().map(|&i| kept.iter().map(|&j| covariance[i][j]).collect()).collect();
    let right: Vec<f64> = kept.iter().map(|&i| gap[i]).collect();
    let chi2: f64 =
        solve(matrix, right.clone())?.iter().zip(&right).map(|(a, b)| a * b).sum::<f64>().max(0.0);
    Some(LogRank { chi2, df, p: chi_square_tail(chi2, df)? })
}

/// Gauss' elimination with the largest pivots.
fn solve(mut matrix: Vec<Vec<f64>>, mut right: Vec<f64>) -> Option<Vec<f64>> {
    let n = right.len();
    if n == 0 {
        return None;
    }
    let scale = matrix.iter().flatten().fold(0.0_f64, |top, value| top.max(value.abs()));
    for column in 0..n {
        let pivot =
            (column..n).max_by(|&a, &b| matrix[a][column].abs().total_cmp(&matrix[b][column].abs()))?;
        if matrix[pivot][column].abs() <= 1e-12 * scale {
            return None;
        }
        matrix.swap(column, pivot);
        right.swap(column, pivot);
        for row in column + 1..n {
            let factor = matrix[row][column] / matrix[column][column];
            let (above, below) = matrix.split_at_mut(row);
            for (value, pivot) in below[0][column..].iter_mut().zip(&above[column][column..]) {
                *value -= factor * pivot;
            }
            right[row] -= factor * right[column];
        }
    }
    for row in (0..n).rev() {
        let known: f64 = (row + 1..n).map(|j| matrix[row][j] * right[j]).sum();
        right[row] = (right[row] - known) / matrix[row][row];
    }
    Some(right)
}
