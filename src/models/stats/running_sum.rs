//! The running sum of a group sequential test among the tests that have not stopped, carried from look to look.
//!
//! An increment is a standard normal number. The density of the sum stands at the nodes of a quadrature (Armitage,
//! McPherson and Rowe, 1969): panels of one width from 0 up, and one panel that ends at the bound. What whole panels
//! lead to depends on how far apart they are and on nothing else, so one kernel serves every look of every test.

use super::normal::{normal_density as density, normal_tail};
use std::sync::LazyLock;

/// Nodes and weights of Gauss and Legendre on \[−1, 1\], eight points, in order.
pub(super) const NODES: [(f64, f64); 8] = [
    (-0.960_289_856_497_536_2, 0.101_228_536_290_376_26),
    (-0.796_666_477_413_626_7, 0.222_381_034_453_374_48),
    (-0.525_532_409_916_329, 0.313_706_645_877_887_3),
    (-0.183_434_642_495_649_8, 0.362_683_783_378_362),
    (0.183_434_642_495_649_8, 0.362_683_783_378_362),
    (0.525_532_409_916_329, 0.313_706_645_877_887_3),
    (0.796_666_477_413_626_7, 0.222_381_034_453_374_48),
    (0.960_289_856_497_536_2, 0.101_228_536_290_376_26),
];
/// A running sum is not this many of its own standard deviations from 0, nor an increment.
pub(super) const WIDEST: f64 = 9.0;
/// Panels with this many others between them lead nowhere into each other.
const REACH: usize = 4;
/// How wide a panel is, in standard deviations of one increment. Its nodes stand around its centre by themselves.
const WIDTH: f64 = 2.0;
/// A tail is developed from the nearest of so many places in a unit.
const TABLED: f64 = 32.0;

/// Eight numbers, one a node.
type Panel = [f64; 8];

static KERNEL: LazyLock<Kernel> = LazyLock::new(Kernel::new);

fn centre(panel: usize) -> f64 {
    WIDTH * (panel as f64 + 0.5)
}

/// What depends on the nodes alone.
struct Kernel {
    /// The density of an increment between the nodes of two panels: by how far the second lies behind the first, from
    /// −`REACH` to `REACH`, then by the node before, then by the node that is reached.
    between: [[Panel; 8]; 2 * REACH + 1],
    /// exp(−n²/2) of a node n, and exp(−2n).
    own: Panel,
    step: Panel,
    /// The tail and the density of the standard normal distribution, `TABLED` times a unit from 0 to `WIDEST`.
    tails: Vec<(f64, f64)>,
}

impl Kernel {
    fn new() -> Self {
        let mut between = [[[0.0; 8]; 8]; 2 * REACH + 1];
        for (place, rows) in between.iter_mut().enumerate() {
            let apart = (place as f64 - REACH as f64) * WIDTH;
            *rows = NODES.map(|(from, _)| NODES.map(|(to, _)| density(apart + to - from)));
        }
        let own = NODES.map(|(node, _)| (-node * node / 2.0).exp());
        let tails = (0..=(TABLED * WIDEST) as usize)
            .map(|place| place as f64 / TABLED)
            .map(|z| (normal_tail(z), density(z)))
            .collect();
        Self { between, own, step: NODES.map(|(node, _)| (-WIDTH * node).exp()), tails }
    }

    /// The chance of more than `z`, by Taylor's series around the nearest tabled place. Its terms are Hermite polynomials
    /// times the density; seven of them leave less than 1e-15.
    fn tail(&self, z: f64) -> f64 {
        if z < 0.0 {
            return 1.0 - self.tail(-z);
        }
        if z >= WIDEST {
            return 0.0;
        }
        let place = (z * TABLED).round();
        let (tail, density) = self.tails[place as usize];
        let x = place / TABLED;
        let h = z - x;
        let (mut before, mut hermite, mut power, mut sum) = (0.0, 1.0, h, 0.0);
        for order in 1..=7 {
            sum += hermite * power;
            (before, hermite) = (hermite, x * hermite - f64::from(order - 1) * before);
            power *= -h / f64::from(order + 1);
        }
        tail - density * sum
    }

    /// The density of an increment from a point to the nodes of each panel within reach, or back. From one panel to the
    /// next it changes by a factor that itself changes by a factor, so that one panel takes exponentials.
    fn around(&self, point: f64, panels: usize, mut each: impl FnMut(usize, &Panel)) {
        let home = (point / WIDTH) as usize;
        let from_centre = point - centre(home);
        let mut here = [0.0; 8];
        let at_centre = density(from_centre);
        // A node and its mirror share an exponential.
        for (place, (node, _)) in NODES.into_iter().enumerate().skip(4) {
            let lean = (from_centre * node).exp();
            here[place] = at_centre * lean * self.own[place];
            here[7 - place] = at_centre / lean * self.own[place];
        }
        let shrink = (-WIDTH * WIDTH).exp();
        let up = (WIDTH * from_centre - WIDTH).exp();
        let (mut values, mut factor) = (here, self.step.map(|step| up * step));
        for panel in home..panels.min(home + REACH + 1) {
            each(panel, &values);
            multiply(&mut values, &factor);
            factor = factor.map(|factor| factor * shrink);
        }
        // Panels before the point's own, below 0 too: there a node stands for its mirror.
        let down = (-WIDTH * from_centre - WIDTH).exp();
        let (mut values, mut factor) = (here, self.step.map(|step| down / step));
        for back in 1..=REACH {
            multiply(&mut values, &factor);
            factor = factor.map(|factor| factor * shrink);
            if let Some(panel) = home.checked_sub(back) {
                if panel < panels {
                    each(panel, &values);
                }
            } else if back - home - 1 < panels {
                let mut mirrored = values;
                mirrored.reverse();
                each(back - home - 1, &mirrored);
            }
        }
    }
}

fn multiply(values: &mut Panel, factors: &Panel) {
    for (value, factor) in values.iter_mut().zip(factors) {
        *value *= factor;
    }
}

/// The running sums of the tests that have not stopped. Their density is even: only sums above 0 are kept. Numbers are
/// densities times the weights of the quadrature.
pub(super) struct Running {
    /// Whole panels, from 0 up.
    whole: Vec<Panel>,
    /// Where the last panel begins, half its width, and its numbers.
    edge: (f64, f64, Panel),
}

impl Running {
    /// After the first look, within ±`limit`.
    pub(super) fn first(limit: f64) -> Self {
        Self::of(limit, |panel| NODES.map(|(node, _)| density(centre(panel) + node)), density)
    }

    /// The next running sums that are within ±`limit`.
    pub(super) fn carried(&self, limit: f64) -> Self {
        let kernel = &*KERNEL;
        let panels = (limit / WIDTH) as usize;
        let mut led: Vec<Panel> = (0..panels).map(|panel| self.led_to(kernel, panel)).collect();
        for (point, weight) in self.edge_points() {
            kernel.around(point, panels, |panel, values| {
                for (led, value) in led[panel].iter_mut().zip(values) {
                    *led += weight * value;
                }
            });
        }
        Self::of(
            limit,
            |panel| led[panel],
            |point| {
                let mut sum = self.edge_leads_to(point);
                kernel.around(point, self.whole.len(), |panel, values| {
                    sum += self.whole[panel].iter().zip(values).map(|(w, value)| w * value).sum::<f64>();
                });
                sum
            },
        )
    }

    /// From densities: of whole panels by their number, and of any point of the edge.
    fn of(limit: f64, whole: impl Fn(usize) -> Panel, edge: impl Fn(f64) -> f64) -> Self {
        let panels = (limit / WIDTH) as usize;
        let weighed = |panel| {
            let mut numbers = whole(panel);
            for (number, (_, quadrature)) in numbers.iter_mut().zip(NODES) {
                *number *= quadrature;
            }
            numbers
        };
        let start = WIDTH * panels as f64;
        let half = (limit - start) / 2.0;
        let numbers = NODES.map(|(node, quadrature)| edge(start + half * (1.0 + node)) * quadrature * half);
        Self { whole: (0..panels).map(weighed).collect(), edge: (start, half, numbers) }
    }

    fn edge_points(&self) -> impl Iterator<Item = (f64, f64)> {
        let (start, half, numbers) = self.edge;
        NODES.into_iter().zip(numbers).map(move |((node, _), number)| (start + half * (1.0 + node), number))
    }

    /// How many of the next sums are beyond ±`limit`.
    pub(super) fn beyond(&self, limit: f64) -> f64 {
        let kernel = &*KERNEL;
        let of =
            |(point, number): (f64, f64)| number * (kernel.tail(limit - point) + kernel.tail(limit + point));
        let near = ((limit - WIDEST).max(0.0) / WIDTH) as usize;
        2.0 * self.points(near).map(of).sum::<f64>()
    }

    /// How many sums are there after so many looks where each increment is `drift` on average: the likelihood of a sum
    /// changes by exp(drift · sum − looks · drift² / 2), above 0 and below.
    pub(super) fn drifting(&self, drift: f64, looks: usize) -> f64 {
        let even = looks as f64 * drift * drift / 2.0;
        let of = |(point, number): (f64, f64)| {
            number * ((drift * point - even).exp() + (-drift * point - even).exp())
        };
        self.points(0).map(of).sum()
    }

    /// Sums above 0 and their numbers, from a panel on.
    fn points(&self, from: usize) -> impl Iterator<Item = (f64, f64)> {
        let whole = self.whole.iter().enumerate().skip(from).flat_map(|(panel, numbers)| {
            NODES.into_iter().zip(numbers).map(move |((node, _), number)| (centre(panel) + node, *number))
        });
        whole.chain(self.edge_points())
    }

    /// The density at a point that the edge leads to, its mirror below 0 too.
    fn edge_leads_to(&self, point: f64) -> f64 {
        let far = |apart: f64| if apart.abs() < WIDEST { density(apart) } else { 0.0 };
        self.edge_points().map(|(before, number)| number * (far(point - before) + far(point + before))).sum()
    }

    /// The density at the nodes of a panel that whole panels lead to, those below 0 among them.
    fn led_to(&self, kernel: &Kernel, panel: usize) -> Panel {
        let mut density = [0.0; 8];
        let mut lead = |rows: &[Panel; 8], numbers: &Panel| {
            for (row, number) in rows.iter().zip(numbers) {
                for (density, kernel) in density.iter_mut().zip(row) {
                    *density += kernel * number;
                }
            }
        };
        for (place, rows) in kernel.between.iter().enumerate() {
            // The panel that is `place` − `REACH` panels before this one.
            if let Some(before) = (panel + REACH).checked_sub(place) {
                if let Some(numbers) = self.whole.get(before) {
                    lead(rows, numbers);
                }
            } else if let Some(numbers) = self.whole.get(place - panel - REACH - 1) {
                let mut mirrored = *numbers;
                mirrored.reverse();
                lead(rows, &mirrored);
            }
        }
        density
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernel_is_the_density_it_stands_for() {
        for point in [0.0, 0.3, 1.0, 2.0, 5.7, 11.99, 20.4] {
            let mut seen = 0;
            KERNEL.around(point, 12, |panel, values| {
                seen += 1;
                for ((node, _), value) in NODES.into_iter().zip(values) {
                    let to = centre(panel) + node;
                    // From below 0 a panel is reached on its own.
                    let near = [density(to - point), density(to + point)];
                    assert!(
                        near.iter().any(|near| (value / near - 1.0).abs() < 1e-12),
                        "{point} {to}: {value}"
                    );
                }
            });
            assert!(seen > REACH, "{point}");
        }
    }

    #[test]
    fn a_tail_is_that_of_the_normal_distribution() {
        for step in -900..=899 {
            let z = f64::from(step) / 100.0 + 0.0037;
            let gap = (KERNEL.tail(z) / normal_tail(z) - 1.0).abs();
            assert!(gap < 1e-11, "{z}: {gap}");
        }
        assert_eq!(KERNEL.tail(10.0), 0.0);
    }
}
