//! The charts of a fit: P(alive) over all histories, and customers by number of purchases, observed and expected.

use super::history::History;
use super::purchase_model::PurchaseParams;
use super::purchases::{AliveGrid, FitCheck};
use std::collections::BTreeMap;

/// Customers with as many purchases or more are one line.
pub(super) const MANY: u32 = 7;
/// Columns of the grid, less one.
const COLUMNS: u32 = 24;

/// The line of a number of purchases.
pub(super) fn line(x: u32) -> usize {
    x.min(MANY) as usize
}

/// The name of a line.
pub(super) fn line_name(line: usize) -> String {
    if line < MANY as usize { line.to_string() } else { format!("{MANY}+") }
}

/// P(alive) from 0 purchases to those that 99 customers of 100 do not pass.
pub(super) fn alive_grid(params: &PurchaseParams, groups: &[History]) -> Option<AliveGrid> {
    let longest = groups.iter().map(|group| group.t).fold(0.0, f64::max);
    let all: f64 = groups.iter().map(|group| group.weight).sum();
    let mut seen = 0.0;
    let most = groups.iter().find(|group| {
        seen += group.weight;
        seen >= 0.99 * all
    });
    let periodic = params.model().is_periodic();
    let columns = if periodic { (longest as u32).clamp(1, COLUMNS) } else { COLUMNS };
    let recency: Vec<f64> = (0..=columns)
        // Rounding must not put the last purchase after the end.
        .map(|column| (longest * f64::from(column) / f64::from(columns)).min(longest))
        .map(|t_x| if periodic { t_x.round() } else { t_x })
        .collect();
    let x: Vec<u32> = (0..=most.map_or(0, |group| group.x).clamp(5, 30)).collect();
    let cell = |x: u32, t_x: f64| {
        let x = if periodic { x.min(t_x as u32) } else { x };
        params.p_alive(x, if x == 0 { 0.0 } else { t_x }, longest)
    };
    let p_alive = x
        .iter()
        .map(|&x| recency.iter().map(|&t_x| cell(x, t_x)).collect())
        .collect::<Option<Vec<Vec<f64>>>>()?;
    Some(AliveGrid { x, recency, p_alive })
}

/// Customers by number of repeat purchases.
pub(super) fn fit_check(params: &PurchaseParams, groups: &[History]) -> Option<Vec<FitCheck>> {
    let mut actual = vec![0.0; MANY as usize + 1];
    let mut watched: BTreeMap<u64, f64> = BTreeMap::new();
    for group in groups {
        actual[line(group.x)] += group.weight;
        *watched.entry(group.t.to_bits()).or_insert(0.0) += group.weight;
    }
    let mut expected = vec![0.0; actual.len()];
    for (t, weight) in watched {
        for (sum, probability) in expected.iter_mut().zip(params.counts(f64::from_bits(t), MANY)?) {
            *sum += weight * probability;
        }
    }
    let lines = actual.into_iter().zip(expected).enumerate();
    Some(
        lines.map(|(index, (actual, expected))| FitCheck { x: line_name(index), actual, expected }).collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::super::bg_nbd::BgNbd;
    use super::*;

    proptest::proptest! {
        #[test]
        fn whatever_the_longest_time_there_is_a_grid(days in 1..5000_u32, unit in 1..40_u32, x in 0..60_u32) {
            let t = f64::from(days) / f64::from(unit);
            let groups = [History { x, t_x: if x == 0 { 0.0 } else { t }, t, mbar: 0.0, weight: 3.0 }];
            let params = PurchaseParams::MbgNbd(BgNbd { r: 0.5, alpha: 6.0, a: 0.9, b: 1.6 });
            let grid = alive_grid(&params, &groups).unwrap();
            proptest::prop_assert!(grid.p_alive.iter().flatten().all(|p| (0.0..=1.0).contains(p)));
            proptest::prop_assert!((5..=30).contains(grid.x.last().unwrap()));
            proptest::prop_assert_eq!(fit_check(&params, &groups).unwrap().len(), 8);
        }
    }
}
