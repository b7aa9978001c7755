//! Group sequential tests: the type I error of repeated analyses, and the boundaries that control it.
//!
//! The analyses (looks) are equally spaced and the test is two-sided. The density of the running sum among tests
//! that have not stopped is integrated from look to look by quadrature (Armitage, `McPherson` and Rowe, 1969).

use super::normal::{normal_quantile, normal_tail};

/// More looks than this are refused: a look a day for three months.
const MOST_LOOKS: u32 = 100;
/// Nodes and weights of Gauss and Legendre on \[−1, 1\], eight points, the positive half.
const NODES: [(f64, f64); 4] = [
    (0.183_434_642_495_649_8, 0.362_683_783_378_362),
    (0.525_532_409_916_329, 0.313_706_645_877_887_3),
    (0.796_666_477_413_626_7, 0.222_381_034_453_374_48),
    (0.960_289_856_497_536_2, 0.101_228_536_290_376_26),
];
/// Beyond this many standard deviations an increment adds nothing.
const WIDEST_INCREMENT: f64 = 7.5;
/// A running sum is not this many of its own standard deviations from 0.
const WIDEST_SUM: f64 = 9.0;
/// Half the width of a panel of the running sum, in standard deviations of one increment.
const HALF: f64 = 1.0;
/// Panels with this many others between them lead nowhere into each other.
const REACH: usize = 4;

/// How the type I error is spread over the looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Boundary {
    /// The same bound at every look (Pocock, 1977).
    Pocock,
    /// Strict early, close to a single test at the end (O'Brien and Fleming, 1979).
    OBrienFleming,
}

/// P(some |z| exceeds its bound) when nothing differs, for equally spaced looks with these bounds, to about 1e-9.
/// `None` without a look, with more than 100, or when a bound is not above 0.
///
/// ```
/// use levier::stats::crossing_probability;
/// // Armitage, McPherson and Rowe (1969), table 2: five looks at 1.96.
/// assert!((crossing_probability(&[1.96; 5]).unwrap() - 0.142).abs() < 5e-4);
/// ```
pub fn crossing_probability(bounds: &[f64]) -> Option<f64> {
    let sound = bounds.iter().all(|bound| *bound > 0.0 && bound.is_finite());
    if bounds.is_empty() || bounds.len() > MOST_LOOKS as usize || !sound {
        return None;
    }
    let kernel = Kernel::new();
    let mut running = Running { whole: Vec::new(), edge: vec![(0.0, 0.5)] };
    let mut crossed = 0.0;
    for (look, bound) in bounds.iter().enumerate() {
        let spread = ((look + 1) as f64).sqrt();
        crossed += running.beyond(&kernel, bound * spread);
        if look + 1 < bounds.len() {
            running = running.carried(&kernel, bound.min(WIDEST_SUM) * spread);
        }
    }
    Some(crossed.clamp(0.0, 1.0))
}

fn density(increment: f64) -> f64 {
    if increment.abs() < WIDEST_INCREMENT {
        (-increment * increment / 2.0).exp() / std::f64::consts::TAU.sqrt()
    } else {
        0.0
    }
}

/// The density of an increment from each node of a panel to each of another. It depends on how far apart the two panels
/// are and on nothing else, so that it is computed once for all looks.
struct Kernel {
    /// Nodes of a panel around its centre, in order, and their weights.
    nodes: [(f64, f64); 8],
    /// By distance of the panels, from −`REACH` to `REACH`; then by the node that is reached, then by the one before.
    between: Vec<[[f64; 8]; 8]>,
}

impl Kernel {
    fn new() -> Self {
        let mut nodes = [(0.0, 0.0); 8];
        for (i, (node, weight)) in NODES.into_iter().enumerate() {
            nodes[3 - i] = (-node, weight);
            nodes[4 + i] = (node, weight);
        }
        let between = (0..=2 * REACH)
            .map(|place| {
                let apart = (place as f64 - REACH as f64) * 2.0 * HALF;
                nodes.map(|(to, _)| nodes.map(|(from, _)| density(apart + HALF * (to - from))))
            })
            .collect();
        Self { nodes, between }
    }

    fn sum_at(panel: usize, node: f64) -> f64 {
        HALF * (2.0 * panel as f64 + 1.0 + node)
    }
}

/// The running sums of the tests that have not stopped: points, each with its weight. The density is even: only sums
/// above 0 are kept.
struct Running {
    /// The weights of whole panels, from 0 up.
    whole: Vec<[f64; 8]>,
    /// The points of what is left up to the limit.
    edge: Vec<(f64, f64)>,
}

impl Running {
    fn points(&self, kernel: &Kernel) -> impl Iterator<Item = (f64, f64)> {
        let whole = self.whole.iter().enumerate().flat_map(|(panel, weights)| {
            kernel.nodes.iter().zip(weights).map(move |((node, _), w)| (Kernel::sum_at(panel, *node), *w))
        });
        whole.chain(self.edge.iter().copied())
    }

    /// How many of the next sums are beyond ±`limit`.
    fn beyond(&self, kernel: &Kernel, limit: f64) -> f64 {
        let tail = |to: f64| if to < WIDEST_SUM { normal_tail(to) } else { 0.0 };
        2.0 * self.points(kernel).map(|(s, w)| w * (tail(limit - s) + tail(limit + s))).sum::<f64>()
    }

    /// The next running sums that are within ±`limit`.
    fn carried(&self, kernel: &Kernel, limit: f64) -> Self {
        let panels = (limit / (2.0 * HALF)) as usize;
        let from = |points: &mut dyn Iterator<Item = (f64, f64)>, s: f64| -> f64 {
            points.map(|(before, w)| w * (density(s - before) + density(s + before))).sum()
        };
        let whole = (0..panels)
            .map(|panel| {
                let mut weights = self.led_to(kernel, panel);
                for (weight, (node, quadrature)) in weights.iter_mut().zip(kernel.nodes) {
                    *weight += from(&mut self.edge.iter().copied(), Kernel::sum_at(panel, node));
                    *weight *= quadrature * HALF;
                }
                weights
            })
            .collect();
        let start = 2.0 * HALF * panels as f64;
        let half = (limit - start) / 2.0;
        let edge = kernel.nodes.map(|(node, quadrature)| {
            let s = start + half * (1.0 + node);
            (s, from(&mut self.points(kernel), s) * quadrature * half)
        });
        Self { whole, edge: edge.to_vec() }
    }

    /// The density at the nodes of a panel that whole panels lead to, those below 0 among them.
    fn led_to(&self, kernel: &Kernel, panel: usize) -> [f64; 8] {
        let mut density = [0.0; 8];
        let mut lead = |distance: usize, weights: [f64; 8]| {
            for (density, row) in density.iter_mut().zip(&kernel.between[distance]) {
                *density += row.iter().zip(weights).map(|(to, w)| to * w).sum::<f64>();
            }
        };
        for place in 0..=2 * REACH {
            // The panel that is `place` − `REACH` panels before this one.
            if let Some(before) = (panel + REACH).checked_sub(place) {
                if let Some(weights) = self.whole.get(before) {
                    lead(place, *weights);
                }
            } else if let Some(weights) = self.whole.get(place - panel - REACH - 1) {
                let mut mirrored = *weights;
                mirrored.reverse();
                lead(place, mirrored);
            }
        }
        density
    }
}

/// The real type I error of a test at `alpha` that is analysed `looks` times and stopped at the first |z| beyond the
/// bound of a single test. `None` unless 0 < alpha < 1 and 1 ≤ looks ≤ 100.
///
/// ```
/// use levier::stats::peeking_risk;
/// // Armitage, McPherson and Rowe (1969), table 2: ten looks at 5 %.
/// assert!((peeking_risk(10, 0.05).unwrap() - 0.193).abs() < 6e-4);
/// ```
pub fn peeking_risk(looks: u32, alpha: f64) -> Option<f64> {
    if looks == 0 || looks > MOST_LOOKS || !(alpha > 0.0 && alpha < 1.0) {
        return None;
    }
    crossing_probability(&vec![-normal_quantile(alpha / 2.0)?; looks as usize])
}

/// The bounds on |z| at each look that keep the whole risk at `alpha`; `None` as for [`peeking_risk`].
///
/// ```
/// use levier::stats::{Boundary, sequential_bounds};
/// // Jennison and Turnbull (1999), table 2.1: five looks, 2.413.
/// assert!((sequential_bounds(5, 0.05, Boundary::Pocock).unwrap()[0] - 2.413).abs() < 5e-4);
/// ```
pub fn sequential_bounds(looks: u32, alpha: f64, boundary: Boundary) -> Option<Vec<f64>> {
    if looks == 0 || looks > MOST_LOOKS || !(alpha > 0.0 && alpha < 1.0) {
        return None;
    }
    let bounds = |last: f64| -> Vec<f64> {
        (1..=looks)
            .map(|look| match boundary {
                Boundary::Pocock => last,
                Boundary::OBrienFleming => last * (f64::from(looks) / f64::from(look)).sqrt(),
            })
            .collect()
    };
    // A single look asks for no more; the looks taken as unrelated (Bonferroni) for no less.
    let mut low = -normal_quantile(alpha / 2.0)?;
    let mut high = -normal_quantile(alpha / (2.0 * f64::from(looks)))?;
    let miss = |last: f64| Some(crossing_probability(&bounds(last))? - alpha);
    let (mut miss_low, mut miss_high) = (miss(low)?, miss(high)?);
    // False position; the weight of an end that stands twice is halved (the Illinois rule).
    let mut rose = None;
    for _ in 0..60 {
        if miss_low <= 0.0 {
            return Some(bounds(low));
        }
        if high - low < 1e-11 || miss_high >= 0.0 {
            break;
        }
        let last = (low * miss_high - high * miss_low) / (miss_high - miss_low);
        let found = miss(last)?;
        if found.abs() < 1e-11 {
            return Some(bounds(last));
        }
        let again = if rose == Some(found > 0.0) { 0.5 } else { 1.0 };
        rose = Some(found > 0.0);
        if found > 0.0 {
            (low, miss_low, miss_high) = (last, found, miss_high * again);
        } else {
            (high, miss_high, miss_low) = (last, found, miss_low * again);
        }
    }
    Some(bounds(high))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn agrees_with_published_tables() {
        // Armitage, McPherson and Rowe (1969), table 2, 5 %: 1, 2, 3, 4, 5, 10, 20, 50 looks.
        for (looks, risk) in
            [(1, 0.05), (2, 0.083), (3, 0.107), (4, 0.126), (5, 0.142), (10, 0.193), (20, 0.248), (50, 0.320)]
        {
            assert!((peeking_risk(looks, 0.05).unwrap() - risk).abs() < 6e-4, "{looks}");
        }
        // Jennison and Turnbull (1999), tables 2.1 and 2.3, α = 0.05.
        for (looks, pocock, last) in
            [(2, 2.178, 1.977), (5, 2.413, 2.040), (10, 2.555, 2.087), (20, 2.672, 2.126)]
        {
            assert!((sequential_bounds(looks, 0.05, Boundary::Pocock).unwrap()[0] - pocock).abs() < 6e-4);
            let obf = sequential_bounds(looks, 0.05, Boundary::OBrienFleming).unwrap();
            assert!((obf[looks as usize - 1] - last).abs() < 6e-4, "{looks}: {obf:?}");
        }
    }

    #[test]
    fn agrees_with_the_bivariate_normal() {
        // scipy 1.17: 1 − P(|Z1| < c, |Z2| < c) with correlation √½, multivariate_normal.cdf, and mpmath's
        // quad of the same integral.
        for (bounds, risk) in [
            (vec![1.96, 1.96], 0.083_111_138_885_623_63),
            (vec![2.7965, 1.9774], 0.050_003_490_095_837_51),
            (vec![0.5, 4.0], 0.617_075_094_432_583),
            (vec![3.471, 2.4544, 2.004], 0.050_004_204_641_053_15),
            (vec![1.0, 1.5, 2.5], 0.359_938_187_147_738_3),
        ] {
            let got = crossing_probability(&bounds).unwrap();
            assert!((got - risk).abs() < 1e-9, "{bounds:?}: {got} against {risk}");
        }
    }

    #[test]
    fn refuses_what_has_no_answer() {
        assert_eq!(peeking_risk(0, 0.05), None);
        assert_eq!(peeking_risk(101, 0.05), None);
        assert_eq!(peeking_risk(5, 0.0), None);
        assert_eq!(peeking_risk(5, f64::NAN), None);
        assert_eq!(crossing_probability(&[]), None);
        assert_eq!(crossing_probability(&[2.0, f64::INFINITY]), None);
        assert_eq!(sequential_bounds(5, 1.0, Boundary::Pocock), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn bounds_put_back_give_the_risk(looks in 1_u32..12, alpha in 0.001..0.5_f64) {
            for boundary in [Boundary::Pocock, Boundary::OBrienFleming] {
                let bounds = sequential_bounds(looks, alpha, boundary).unwrap();
                prop_assert!((crossing_probability(&bounds).unwrap() - alpha).abs() < 1e-9);
            }
        }

        #[test]
        fn another_look_costs_more(looks in 1_u32..30, alpha in 0.001..0.5_f64) {
            let (once, more) = (peeking_risk(looks, alpha).unwrap(), peeking_risk(looks + 1, alpha).unwrap());
            prop_assert!(alpha <= once + 1e-9 && once < more && more < 1.0);
        }
    }
}
