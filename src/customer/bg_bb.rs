//! BG/BB: customers who can buy once per period (a month, a season, a yearly gift) until they leave (Fader, Hardie
//! and Shang 2010).
//!
//! At each opportunity an active customer buys with a probability that follows a beta (α, β) over customers. Before
//! each opportunity the customer leaves with a probability that follows a beta (γ, δ). Every quantity is a sum over
//! the opportunities at which the customer may have left.

use super::history::History;
use super::maximum_likelihood::{Maximum, maximise};
use super::pochhammer::{ln_pochhammer, ln_pochhammer_up_to};
use crate::Result;
use serde::{Deserialize, Serialize};

/// Parameters of BG/BB, all above 0.
///
/// ```
/// use levier::customer::BgBb;
/// // Fader, Hardie and Shang 2010: who gave in all of six years gives 3.75 times in the next five.
/// let model = BgBb { alpha: 1.204, beta: 0.750, gamma: 0.657, delta: 2.783 };
/// assert!((model.expected(6, 6, 6, 5).unwrap() - 3.75).abs() < 0.005);
/// assert!((model.expected(0, 0, 6, 5).unwrap() - 0.07).abs() < 0.005);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct BgBb {
    /// With `beta`: the mean probability to buy at an opportunity is α / (α + β).
    pub alpha: f64,
    /// See `alpha`.
    pub beta: f64,
    /// With `delta`: the mean probability to leave before an opportunity is γ / (γ + δ).
    pub gamma: f64,
    /// See `gamma`.
    pub delta: f64,
}

/// Logarithms of rising factorials and their slopes, for 0 to n.
struct Tables {
    alpha: Vec<(f64, f64)>,
    beta: Vec<(f64, f64)>,
    buy: Vec<(f64, f64)>,
    delta: Vec<(f64, f64)>,
    leave: Vec<(f64, f64)>,
}

impl BgBb {
    fn is_valid(&self) -> bool {
        [self.alpha, self.beta, self.gamma, self.delta].iter().all(|p| p.is_finite() && *p > 0.0)
    }

    fn tables(&self, n: u32) -> Tables {
        Tables {
            alpha: ln_pochhammer_up_to(self.alpha, n),
            beta: ln_pochhammer_up_to(self.beta, n),
            buy: ln_pochhammer_up_to(self.alpha + self.beta, n),
            delta: ln_pochhammer_up_to(self.delta, n),
            leave: ln_pochhammer_up_to(self.gamma + self.delta, n),
        }
    }

    /// ln of x purchases, in a given order, at n opportunities of a customer who is there.
    fn ln_buys(&self, x: u32, n: u32) -> f64 {
        ln_pochhammer(self.alpha, x).0 + ln_pochhammer(self.beta, n - x).0
            - ln_pochhammer(self.alpha + self.beta, n).0
    }

    /// ln of being there at n opportunities.
    fn ln_stays(&self, n: u32) -> f64 {
        ln_pochhammer(self.delta, n).0 - ln_pochhammer(self.gamma + self.delta, n).0
    }

    /// ln of leaving before opportunity n + 1, after n.
    fn ln_leaves(&self, n: u32) -> f64 {
        self.gamma.ln() + ln_pochhammer(self.delta, n).0 - ln_pochhammer(self.gamma + self.delta, n + 1).0
    }

    fn fits(&self, x: u32, t_x: u32, n: u32) -> bool {
        self.is_valid() && x <= t_x && t_x <= n && (x > 0 || t_x == 0)
    }

    /// The natural logarithm of the likelihood of x purchases at n opportunities, the last at t_x.
    pub fn ln_likelihood(&self, x: u32, t_x: u32, n: u32) -> Option<f64> {
        if !self.fits(x, t_x, n) {
            return None;
        }
        let mut terms = vec![self.ln_buys(x, n) + self.ln_stays(n)];
        terms.extend((t_x..n).map(|last| self.ln_buys(x, last) + self.ln_leaves(last)));
        let top = terms.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let value = top + terms.iter().map(|term| (term - top).exp()).sum::<f64>().ln();
        value.is_finite().then_some(value)
    }

    /// The probability to be there at opportunity n + 1.
    pub fn p_alive(&self, x: u32, t_x: u32, n: u32) -> Option<f64> {
        let likelihood = self.ln_likelihood(x, t_x, n)?;
        Some((self.ln_buys(x, n) + self.ln_stays(n + 1) - likelihood).exp().min(1.0))
    }

    /// The purchases expected at the next `more` opportunities.
    pub fn expected(&self, x: u32, t_x: u32, n: u32, more: u32) -> Option<f64> {
        Some(self.p_alive(x, t_x, n)? * self.expected_if_alive(x, n, more)?)
    }

    /// The purchases expected at the next `more` opportunities of who is there at the first of them.
    pub(super) fn expected_if_alive(&self, x: u32, n: u32, more: u32) -> Option<f64> {
        if !self.is_valid() || x > n {
            return None;
        }
        let buys = (self.alpha + f64::from(x)) / (self.alpha + self.beta + f64::from(n));
        let (mut stays, mut sum) = (buys, 0.0);
        for j in 1..=more {
            sum += stays;
            let past = f64::from(n) + f64::from(j);
            stays *= (self.delta + past) / (self.gamma + self.delta + past);
        }
        sum.is_finite().then_some(sum)
    }

    /// P(X = 0), …, P(X = `last` − 1) and P(X ≥ `last`) for the purchases at n opportunities.
    pub(super) fn counts(&self, n: u32, last: u32) -> Option<Vec<f64>> {
        if !self.is_valid() {
            return None;
        }
        let mut rest = 1.0;
        let mut counts: Vec<f64> = (0..last)
            .map(|x| {
                let choose = |of: u32| {
                    ln_pochhammer(1.0, of).0 - ln_pochhammer(1.0, x).0 - ln_pochhammer(1.0, of - x).0
                        + self.ln_buys(x, of)
                };
                let gone = (x..n).map(|there| (choose(there) + self.ln_leaves(there)).exp()).sum::<f64>();
                let there = if x <= n { (choose(n) + self.ln_stays(n)).exp() } else { 0.0 };
                rest -= gone + there;
                gone + there
            })
            .collect();
        counts.push(f64::max(rest, 0.0));
        Some(counts)
    }
}

/// The log-likelihood of groups with equal (x, t_x, n), and its gradient, in the logarithms of α, β, γ and δ.
fn objective(groups: &[History]) -> impl FnMut(&[f64], &mut [f64]) -> f64 + '_ {
    let longest = groups.iter().map(|group| group.t as u32).max().unwrap_or(0);
    move |at, gradient| {
        let model = BgBb { alpha: at[0].exp(), beta: at[1].exp(), gamma: at[2].exp(), delta: at[3].exp() };
        let tables = model.tables(longest + 1);
        let (mut value, mut slopes) = (0.0, [0.0; 4]);
        let mut terms = Vec::new();
        for group in groups {
            let (x, t_x, n) = (group.x as usize, group.t_x as usize, group.t as usize);
            terms.clear();
            terms.push(model.part(&tables, x, n, n, false));
            terms.extend((t_x..n).map(|last| model.part(&tables, x, last, last, true)));
            let top = terms.iter().map(|term| term[0]).fold(f64::NEG_INFINITY, f64::max);
            let total: f64 = terms.iter().map(|term| (term[0] - top).exp()).sum();
            value += group.weight * (top + total.ln());
            for term in &terms {
                let share = group.weight * (term[0] - top).exp() / total;
                for (slope, d) in slopes.iter_mut().zip(&term[1..]) {
                    *slope += share * d;
                }
            }
        }
        let [a, b, c, d] = slopes;
        gradient.copy_from_slice(&[model.alpha * a, model.beta * b, model.gamma * c, model.delta * d]);
        value
    }
}

impl BgBb {
    /// ln of one way that a history may have come about, and its slopes in α, β, γ and δ.
    fn part(&self, tables: &Tables, x: usize, buys: usize, stays: usize, leaves: bool) -> [f64; 5] {
        let (alpha, beta, buy) = (tables.alpha[x], tables.beta[buys - x], tables.buy[buys]);
        let (delta, leave) = (tables.delta[stays], tables.leave[stays + usize::from(leaves)]);
        let (ln_gamma, slope_gamma) = if leaves { (self.gamma.ln(), 1.0 / self.gamma) } else { (0.0, 0.0) };
        [
            alpha.0 + beta.0 - buy.0 + delta.0 - leave.0 + ln_gamma,
            alpha.1 - buy.1,
            beta.1 - buy.1,
            slope_gamma - leave.1,
            delta.1 - leave.1,
        ]
    }
}

/// Maximum likelihood over groups, whose times count opportunities.
pub(super) fn fit(groups: &[History]) -> Result<Maximum> {
    let mut starts = Vec::new();
    for (alpha, beta) in [(1.0, 1.0), (0.5, 2.0), (2.0, 1.0)] {
        for (gamma, delta) in [(0.5, 2.0), (1.0, 10.0), (2.0, 2.0)] {
            starts.push(vec![alpha, beta, gamma, delta]);
        }
    }
    maximise(&mut objective(groups), &starts)
}

#[cfg(test)]
mod tests {
    use super::super::maximum_likelihood::gradient_gap;
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_gradient_is_the_slope(
            logs in prop::array::uniform4(-3.0..3.0_f64),
            rows in prop::collection::vec((0..9_u32, 0..5_u32, 0..5_u32, 0.5..9.0_f64), 1..8),
        ) {
            let groups: Vec<History> = rows.iter().map(|&(x, wait, silence, weight)| {
                let t_x = if x == 0 { 0 } else { x + wait };
                History { x, t_x: f64::from(t_x), t: f64::from(t_x + silence), mbar: 0.0, weight }
            }).collect();
            let params = logs.map(f64::exp);
            let gap = gradient_gap(&mut objective(&groups), &params);
            prop_assert!(gap < 1e-6, "{gap}");
            let model = BgBb { alpha: params[0], beta: params[1], gamma: params[2], delta: params[3] };
            let sum: f64 = groups.iter()
                .map(|g| g.weight * model.ln_likelihood(g.x, g.t_x as u32, g.t as u32).unwrap()).sum();
            let value = objective(&groups)(&logs, &mut [0.0; 4]);
            prop_assert!((sum - value).abs() <= 1e-9 * value.abs().max(1.0));
        }

        #[test]
        fn alive_falls_with_silence_and_purchases_grow(
            logs in prop::array::uniform4(-4.0..4.0_f64), x in 0..20_u32, wait in 0..9_u32, silence in 0..20_u32, more in 0..50_u32,
        ) {
            let [alpha, beta, gamma, delta] = logs.map(f64::exp);
            let model = BgBb { alpha, beta, gamma, delta };
            let t_x = if x == 0 { 0 } else { x + wait };
            let alive = |n| model.p_alive(x, t_x, n).unwrap();
            prop_assert!((0.0..=1.0).contains(&alive(t_x + silence)));
            prop_assert!(alive(t_x + silence + 1) <= alive(t_x + silence) * (1.0 + 1e-9));
            let of = |more| model.expected(x, t_x, t_x + silence, more).unwrap();
            prop_assert!(of(more) >= 0.0 && of(more + 1) >= of(more) && of(more) <= f64::from(more) + 1e-9);
        }

        #[test]
        fn counts_are_probabilities_with_the_expected_mean(logs in prop::array::uniform4(-3.0..3.0_f64), n in 0..12_u32) {
            let [alpha, beta, gamma, delta] = logs.map(f64::exp);
            let model = BgBb { alpha, beta, gamma, delta };
            let counts = model.counts(n, 13).unwrap();
            let mean: f64 = counts.iter().enumerate().map(|(x, p)| x as f64 * p).sum();
            prop_assert!((counts.iter().sum::<f64>() - 1.0).abs() < 1e-9);
            prop_assert!((mean - model.expected(0, 0, 0, n).unwrap()).abs() < 1e-8);
        }
    }

    #[test]
    fn impossible_histories_have_no_answer() {
        let model = BgBb { alpha: 1.0, beta: 1.0, gamma: 1.0, delta: 1.0 };
        assert_eq!(model.ln_likelihood(3, 2, 5), None);
        assert_eq!(model.ln_likelihood(0, 2, 5), None);
        assert_eq!(model.p_alive(1, 6, 5), None);
        assert_eq!(BgBb { delta: 0.0, ..model }.p_alive(1, 1, 5), None);
    }
}
