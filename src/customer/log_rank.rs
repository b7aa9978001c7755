//! The log-rank test of the difference between survival curves (Mantel 1966; Peto and Peto 1972).
//!
//! At every time with an event, the expected events of a group are its share of the individuals at risk. The sums
//! of observed less expected events, weighted by their hypergeometric covariance, follow a χ².

use super::lifetimes::Lifetimes;
use crate::numeric::{Cholesky, Symmetric, dot, sort_by};
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
    /// The probability of so large a statistic, were the groups alike: by χ², or exactly.
    pub p: f64,
    /// Whether p is exact: of two groups one is a single individual, and anybody could have been that one. A χ² says
    /// nothing there.
    pub exact: bool,
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
    let alone = k == 2 && groups.iter().any(|group| group.len() == 1);
    let p = if alone {
        share_as_far(groups.into_iter().flatten().copied().collect(), chi2)
    } else {
        chi_square_tail(chi2, df)?
    };
    Some(LogRank { chi2, df, p, exact: alone })
}

/// The share of individuals who, each alone against all others, would have a statistic as large.
fn share_as_far(mut lives: Lifetimes, chi2: f64) -> f64 {
    sort_by(&mut lives, &|a, b| a.0.total_cmp(&b.0));
    let n = lives.len();
    // Events expected of an individual at risk until then, and their variance.
    let (mut expected, mut variance, mut row, mut as_far) = (0.0, 0.0, 0, 0);
    while row < n {
        let at_risk = (n - row) as f64;
        let same = lives[row..].iter().take_while(|life| life.0 == lives[row].0).count();
        let events = lives[row..row + same].iter().filter(|life| life.1).count() as f64;
        expected += events / at_risk;
        if at_risk > 1.0 {
            variance += events * (at_risk - events) / (at_risk - 1.0) * (1.0 - 1.0 / at_risk) / at_risk;
        }
        as_far += lives[row..row + same]
            .iter()
            .filter(|life| {
                let gap = f64::from(u8::from(life.1)) - expected;
                variance > 0.0 && gap * gap / variance >= chi2 * (1.0 - 1e-9)
            })
            .count();
        row += same;
    }
    as_far as f64 / n as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_individual_against_all_others_has_an_exact_probability() {
        // One who is lost on the first day, 59 who are lost later, all at different times: of 60 places the first is
        // the farthest. The χ² of this is in the millions of its usual p.
        let later: Lifetimes = (1..60).map(|day| (f64::from(day) * 10.0, true)).collect();
        let told = log_rank(&[vec![(1.0, true)], later.clone()]).unwrap();
        assert!(told.exact && (told.p - 1.0 / 60.0).abs() < 1e-12, "{told:?}");
        assert!(chi_square_tail(told.chi2, 1).unwrap() < 1e-10, "{told:?}");
        // Two against the others: χ², as ever.
        let two = log_rank(&[vec![(1.0, true), (40.0, true)], later]).unwrap();
        assert!(!two.exact && (two.p - chi_square_tail(two.chi2, 1).unwrap()).abs() < 1e-15);
    }
}
