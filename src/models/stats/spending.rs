//! Bounds of a group sequential test whose looks come when they come: the risk is spent as information grows.
//!
//! How much of the risk may be spent by a share of the visitors is fixed beforehand; the looks are not (Lan
//! and `DeMets` 1983). Two-sided, half the risk a side. The density of the running sum is carried from look
//! to look as in [`super::group_sequential`], with increments of as many sizes as there are looks.

use super::normal::{normal_density as density, normal_quantile, normal_tail};
use super::running_sum::{NODES, WIDEST};
use crate::numeric::{RootPoint, crossing};

/// More looks than this are refused.
const MOST_LOOKS: usize = 20;
/// Looks closer than this share of the visitors are refused: the quadrature grows with its inverse.
const CLOSEST: f64 = 0.005;

/// How much of the risk may be spent by a share t of the visitors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spending {
    /// 2 − 2Φ(z/√t) a side, z the quantile of a quarter of the risk: near O'Brien and Fleming's bounds.
    OBrienFleming,
    /// ln(1 + (e − 1)·t) of the risk: near Pocock's bounds.
    Pocock,
}

impl Spending {
    fn spent(self, share: f64, alpha: f64) -> Option<f64> {
        Some(match self {
            Self::OBrienFleming => 4.0 * normal_tail(-normal_quantile(alpha / 4.0)? / share.sqrt()),
            Self::Pocock => alpha * ((std::f64::consts::E - 1.0) * share).ln_1p(),
        })
    }
}

/// The bounds on |z| at looks that have seen these shares of the visitors planned; the last may be below 1,
/// and then the risk is not spent whole. `None` without a look, with more than 20, unless 0 < alpha < 1, and
/// where shares do not rise by at least 0.005 up to 1. A look that may spend next to nothing has the bound 9.
///
/// ```
/// use levier::stats::{Spending, spending_bounds};
/// // Published for five even looks at 5 % (Reboussin and others 2000): 4.877, 3.357, 2.680, 2.290, 2.031.
/// let bounds = spending_bounds(&[0.2, 0.4, 0.6, 0.8, 1.0], 0.05, Spending::OBrienFleming).unwrap();
/// assert!((bounds[1] - 3.357).abs() < 5e-4 && (bounds[4] - 2.031).abs() < 5e-4);
/// ```
pub fn spending_bounds(shares: &[f64], alpha: f64, spending: Spending) -> Option<Vec<f64>> {
    let mut before = 0.0;
    for &share in shares {
        if !(share - before >= CLOSEST && share <= 1.0) {
            return None;
        }
        before = share;
    }
    if shares.is_empty() || shares.len() > MOST_LOOKS || !(alpha > 0.0 && alpha < 1.0) {
        return None;
    }
    let mut bounds = Vec::new();
    // Sums above 0 that have not stopped, and how many of each: before the first look all stand at 0.
    let mut running = vec![(0.0, 0.5)];
    let (mut spent, mut from) = (0.0, 0.0);
    for (look, &share) in shares.iter().enumerate() {
        let (step, scale) = ((share - from).sqrt(), share.sqrt());
        let until = spending.spent(share, alpha)?;
        let beyond = |bound: f64| -> f64 {
            let limit = bound * scale;
            let tails =
                |point: f64| normal_tail((limit - point) / step) + normal_tail((limit + point) / step);
            2.0 * running.iter().map(|(point, weight)| weight * tails(*point)).sum::<f64>()
        };
        let aim = until - spent;
        let bound = if beyond(WIDEST) >= aim {
            WIDEST
        } else {
            let ends = [0.0, WIDEST].map(|x| RootPoint { x, value: beyond(x) - aim });
            crossing(&mut |x| Some(beyond(x) - aim), ends[0], ends[1], 1e-13)?.x
        };
        bounds.push(bound);
        let next = shares.get(look + 1).map_or(step, |next| (next - share).sqrt());
        running = carried(&running, bound * scale, step, step.min(next));
        (spent, from) = (until, share);
    }
    Some(bounds)
}

/// The running sums within ±`limit` after an increment of standard deviation `step`, in panels of at most
/// twice `fine`.
fn carried(running: &[(f64, f64)], limit: f64, step: f64, fine: f64) -> Vec<(f64, f64)> {
    let panels = (limit / (2.0 * fine)).ceil().max(1.0);
    let half = limit / panels / 2.0;
    (0..panels as usize)
        .flat_map(|panel| {
            NODES.map(|(node, weight)| (half * (2.0 * panel as f64 + 1.0 + node), weight * half))
        })
        .map(|(to, quadrature)| {
            let reach = |from: f64| density((to - from) / step) + density((to + from) / step);
            let led: f64 = running.iter().map(|(from, weight)| weight * reach(*from)).sum();
            (to, quadrature * led / step)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::crossing_probability;
    use super::*;
    use proptest::prelude::*;

    fn agrees(shares: &[f64], spending: Spending, published: &[f64]) {
        let bounds = spending_bounds(shares, 0.05, spending).unwrap();
        for (bound, known) in bounds.iter().zip(published) {
            assert!((bound - known).abs() < 6e-4, "{shares:?}: {bounds:?}");
        }
        assert_eq!(bounds.len(), published.len());
    }

    #[test]
    fn agrees_with_published_bounds() {
        // Reboussin, DeMets, Kim and Lan (2000), the program ld98, two-sided 5 %.
        let even = [0.2, 0.4, 0.6, 0.8, 1.0];
        agrees(&even, Spending::OBrienFleming, &[4.877, 3.357, 2.680, 2.290, 2.031]);
        agrees(&even, Spending::Pocock, &[2.438, 2.427, 2.410, 2.397, 2.386]);
        agrees(&[0.5, 0.75, 1.0], Spending::OBrienFleming, &[2.963, 2.359, 2.014]);
        agrees(&[1.0], Spending::OBrienFleming, &[1.960]);
    }

    #[test]
    fn refuses_what_has_no_answer() {
        let refused = |shares: &[f64], alpha| spending_bounds(shares, alpha, Spending::Pocock).is_none();
        assert!(refused(&[], 0.05) && refused(&[0.5, 0.5], 0.05) && refused(&[0.5, 1.1], 0.05));
        assert!(refused(&[0.0, 1.0], 0.05) && refused(&[f64::NAN], 0.05) && refused(&[0.5], 0.0));
        assert!(refused(&[0.5], 1.0) && refused(&[0.5, 0.501], 0.05) && refused(&[1.0; 21], 0.05));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        /// Another recursion, that of even looks, finds the risk again.
        #[test]
        fn even_looks_spend_the_whole_risk(looks in 1_usize..12, alpha in 0.001..0.5_f64, hard: bool) {
            let shares: Vec<f64> = (1..=looks).map(|look| look as f64 / looks as f64).collect();
            let spending = if hard { Spending::OBrienFleming } else { Spending::Pocock };
            let bounds = spending_bounds(&shares, alpha, spending).unwrap();
            prop_assert!((crossing_probability(&bounds).unwrap() - alpha).abs() < 1e-8, "{:?}", bounds);
        }

        /// A look in between leaves those before it as they were.
        #[test]
        fn a_look_changes_nothing_of_those_before(
            first in 0.05..0.5_f64, second in 0.55..0.95_f64, alpha in 0.01..0.2_f64,
        ) {
            let whole = spending_bounds(&[first, second, 1.0], alpha, Spending::OBrienFleming).unwrap();
            let fewer = spending_bounds(&[first, 1.0], alpha, Spending::OBrienFleming).unwrap();
            prop_assert_eq!(whole[0], fewer[0]);
            prop_assert!(whole[2] >= fewer[1] - 1e-9);
        }
    }
}
