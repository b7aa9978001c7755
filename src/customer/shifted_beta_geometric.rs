//! Shifted-beta-geometric: how long subscribers stay when each renews with a probability of their own.
//!
//! Retention rises with age although no customer changes, because those who leave easily leave first (Fader and
//! Hardie 2007). A constant churn fitted to the first years therefore projects too few survivors.

use super::hypergeometric::hypergeometric_from_one;
use super::maximum_likelihood::{Maximum, maximise};
use super::pochhammer::{ln_pochhammer, ln_pochhammer_up_to};
use crate::Result;
use serde::{Deserialize, Serialize};

/// Parameters of the shifted-beta-geometric model: churn varies as a beta (α, β).
///
/// α = 0 stands for nobody leaving.
///
/// ```
/// use levier::customer::ShiftedBetaGeometric;
/// // Fader and Hardie 2007, Regular customers: the second renewal rate is 468 / 631 in the data.
/// let model = ShiftedBetaGeometric { alpha: 0.704, beta: 1.182 };
/// assert!((model.survival(1).unwrap() - 0.6267).abs() < 1e-4);
/// assert!((model.retention_rate(2).unwrap() - 0.756).abs() < 1e-3);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct ShiftedBetaGeometric {
    /// With `beta`: the mean churn of a period is α / (α + β).
    pub alpha: f64,
    /// See `alpha`.
    pub beta: f64,
}

impl ShiftedBetaGeometric {
    pub(super) fn is_valid(&self) -> bool {
        let sane = |p: f64| p.is_finite() && p >= 0.0;
        sane(self.alpha) && sane(self.beta) && self.alpha + self.beta > 0.0
    }

    /// The mean churn of the first period, α / (α + β).
    ///
    /// ```
    /// use levier::customer::ShiftedBetaGeometric;
    /// let model = ShiftedBetaGeometric { alpha: 1.0, beta: 3.0 };
    /// assert_eq!(model.mean_churn(), Some(0.25));
    /// ```
    pub fn mean_churn(&self) -> Option<f64> {
        self.is_valid().then(|| self.alpha / (self.alpha + self.beta))
    }

    /// S(t): the share that is still active after t periods.
    ///
    /// ```
    /// use levier::customer::ShiftedBetaGeometric;
    /// // (β / (α + β)) · ((β + 1) / (α + β + 1)) = 3/4 · 4/5
    /// let model = ShiftedBetaGeometric { alpha: 1.0, beta: 3.0 };
    /// assert!((model.survival(2).unwrap() - 0.6).abs() < 1e-14);
    /// ```
    pub fn survival(&self, t: u32) -> Option<f64> {
        if !self.is_valid() {
            return None;
        }
        if self.beta == 0.0 {
            return Some(if t == 0 { 1.0 } else { 0.0 });
        }
        Some((ln_pochhammer(self.beta, t).0 - ln_pochhammer(self.alpha + self.beta, t).0).exp().min(1.0))
    }

    /// The share of those active after t − 1 periods that stays for period t, t ≥ 1.
    ///
    /// ```
    /// use levier::customer::ShiftedBetaGeometric;
    /// let model = ShiftedBetaGeometric { alpha: 1.0, beta: 3.0 };
    /// assert_eq!(model.retention_rate(2), Some(0.8));
    /// ```
    pub fn retention_rate(&self, t: u32) -> Option<f64> {
        let past = f64::from(t.checked_sub(1)?);
        let all = self.alpha + self.beta + past;
        (self.is_valid() && all > 0.0).then(|| (self.beta + past) / all)
    }

    /// Expected discounted lifetime of a new customer, Σ over t ≥ 0 of S(t) / (1 + d)ᵗ (Fader and Hardie
    /// 2010). None where it is infinite.
    pub fn discounted_lifetime(&self, discount: f64) -> Option<f64> {
        self.is_valid().then(|| self.sum(self.beta, discount)).flatten()
    }

    /// Expected discounted residual lifetime of a customer just before renewal n ≥ 1 is decided (Fader and
    /// Hardie 2010).
    pub fn discounted_residual(&self, renewal: u32, discount: f64) -> Option<f64> {
        Some(self.retention_rate(renewal)? * self.sum(self.beta + f64::from(renewal), discount)?)
    }

    fn sum(&self, beta: f64, discount: f64) -> Option<f64> {
        (discount >= 0.0)
            .then(|| hypergeometric_from_one(beta, self.alpha + beta, 1.0 / (1.0 + discount)))
            .flatten()
    }
}

/// The log-likelihood of survivors and its gradient, in the logarithms of α and β.
fn objective(survivors: &[f64]) -> impl FnMut(&[f64], &mut [f64]) -> f64 + '_ {
    let last = survivors.len() as u32 - 1;
    move |at, gradient| {
        let (alpha, beta) = (at[0].exp(), at[1].exp());
        let (stays, all) = (ln_pochhammer_up_to(beta, last), ln_pochhammer_up_to(alpha + beta, last));
        let (mut value, mut d_alpha, mut d_beta) = (0.0, 0.0, 0.0);
        for t in 1..survivors.len() {
            // ln P(T = t) = ln S(t − 1) + ln α / (α + β + t − 1)
            let (lost, past) = (survivors[t - 1] - survivors[t], t - 1);
            let at_risk = alpha + beta + past as f64;
            value += lost * (stays[past].0 - all[past].0 + (alpha / at_risk).ln());
            d_alpha += lost * (1.0 / alpha - 1.0 / at_risk - all[past].1);
            d_beta += lost * (stays[past].1 - all[past].1 - 1.0 / at_risk);
        }
        let (left, end) = (survivors[survivors.len() - 1], last as usize);
        value += left * (stays[end].0 - all[end].0);
        d_alpha -= left * all[end].1;
        d_beta += left * (stays[end].1 - all[end].1);
        gradient.copy_from_slice(&[alpha * d_alpha, beta * d_beta]);
        value
    }
}

/// Maximum likelihood over survivors at t = 0, 1, …
pub(super) fn fit(survivors: &[f64]) -> Result<Maximum> {
    let mut starts = Vec::new();
    let churn = 1.0 - survivors[1] / survivors[0];
    for size in [0.5, 2.0, 20.0] {
        for mean in [churn.clamp(0.01, 0.99), 0.1, 0.5] {
            starts.push(vec![mean * size, (1.0 - mean) * size]);
        }
    }
    maximise(&mut objective(survivors), &starts)
}

/// The log-likelihood of a constant churn.
pub(super) fn geometric_loglik(survivors: &[f64], churn: f64) -> f64 {
    let lost = survivors[0] - survivors[survivors.len() - 1];
    let stayed: f64 = survivors[1..].iter().sum();
    let part = |n: f64, p: f64| if n == 0.0 { 0.0 } else { n * p.ln() };
    part(lost, churn) + part(stayed, 1.0 - churn)
}

#[cfg(test)]
mod tests {
    use super::super::maximum_likelihood::gradient_gap;
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_gradient_is_the_slope(
            logs in prop::array::uniform2(-3.0..3.0_f64), losses in prop::collection::vec(0.0..100.0_f64, 2..9),
        ) {
            let mut survivors = vec![1000.0];
            for loss in losses {
                survivors.push(survivors[survivors.len() - 1] - loss);
            }
            let gap = gradient_gap(&mut objective(&survivors), &logs.map(f64::exp));
            prop_assert!(gap < 1e-6, "{gap}");
        }

        #[test]
        fn survival_falls_and_retention_rises(alpha in 0.0..50.0_f64, beta in 0.001..50.0_f64, t in 1..200_u32) {
            let model = ShiftedBetaGeometric { alpha, beta };
            let s = |t| model.survival(t).unwrap();
            prop_assert!(s(t) <= s(t - 1) * (1.0 + 1e-12) && (0.0..=1.0).contains(&s(t)));
            prop_assert!(model.retention_rate(t + 1).unwrap() >= model.retention_rate(t).unwrap() - 1e-15);
            prop_assert!((s(t) - s(t - 1) * model.retention_rate(t).unwrap()).abs() < 1e-11);
            let (new, residual) = (model.discounted_lifetime(0.1).unwrap(), model.discounted_residual(1, 0.1).unwrap());
            // A new customer's lifetime is the first period, and what is left of it once renewal is decided.
            prop_assert!((new - 1.0 - residual / 1.1).abs() < 1e-9 * new);
        }
    }
}
