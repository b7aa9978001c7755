//! The projection of a plan on the feasible set: bounds, groups and a total.
//!
//! One price gives it, as in the allocation. Every spend falls by the price times its own scale and stops at its
//! bounds; bisection finds the price at which the sum is right, and that of a group at a limit (Held, Wolfe and
//! Crowder 1974).

use crate::budget::solver::relaxation::Group;

/// What a plan must keep to.
pub(crate) struct FeasibleSet<'a> {
    pub(crate) lo: &'a [f64],
    pub(crate) hi: &'a [f64],
    pub(crate) groups: &'a [Group],
    /// Group of each channel, by place.
    pub(crate) of: &'a [Option<usize>],
    pub(crate) total: f64,
}

impl FeasibleSet<'_> {
    /// The plan x that minimises Σ (xᵢ − yᵢ)²/roomᵢ. Limits that no plan keeps to are kept as far as they go.
    pub(crate) fn project(&self, y: &[f64], room: &[f64]) -> Vec<f64> {
        let at = |i: usize, price: f64| (y[i] - price * room[i]).clamp(self.lo[i], self.hi[i]);
        let all: Vec<usize> = (0..y.len()).collect();
        let sum = |places: &[usize], price: f64| places.iter().map(|&i| at(i, price)).sum::<f64>();
        let lone: Vec<usize> = all.iter().copied().filter(|&i| self.of[i].is_none()).collect();
        let held = |group: &Group, price: f64| sum(&group.channels, price).max(group.min).min(group.max);
        let whole = |price: f64| sum(&lone, price) + self.groups.iter().map(|g| held(g, price)).sum::<f64>();
        let price = self.price(&all, y, room, self.total, whole);
        let mut x: Vec<f64> = all.iter().map(|&i| at(i, price)).collect();
        for group in self.groups {
            let limit = held(group, price);
            if sum(&group.channels, price) != limit {
                let own = self.price(&group.channels, y, room, limit, |price| sum(&group.channels, price));
                for &i in &group.channels {
                    x[i] = at(i, own);
                }
            }
        }
        x
    }

    /// The price at which a sum that falls with it is `total`.
    fn price(&self, places: &[usize], y: &[f64], room: &[f64], total: f64, sum: impl Fn(f64) -> f64) -> f64 {
        let (mut low, mut high) = (0.0_f64, 0.0_f64);
        for &i in places.iter().filter(|&&i| room[i] > 0.0) {
            low = low.min((y[i] - self.hi[i]) / room[i]);
            high = high.max((y[i] - self.lo[i]) / room[i]);
        }
        for _ in 0..200 {
            let middle = f64::midpoint(low, high);
            if middle <= low || middle >= high {
                break;
            }
            if sum(middle) > total { low = middle } else { high = middle }
        }
        f64::midpoint(low, high)
    }
}
