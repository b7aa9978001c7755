//! BG/NBD and MBG/NBD: customers who buy at their own rate until they leave, after one purchase or another.
//!
//! The one idea: while a customer is there, purchases come as a Poisson process whose rate varies over
//! customers as a gamma (r, α); after each purchase the customer leaves with a probability that varies as a
//! beta (a, b). BG/NBD (Fader, Hardie and Lee 2005) has one such chance a repeat purchase, so x of them;
//! MBG/NBD (Batislam, Denizel and Filiztekin 2007) one more, after the first purchase. With y = x or y = x +
//! 1 chances the two are one family:
//!
//! L = Γ(r + x) / Γ(r) · αʳ · (b)_y / (a + b)_y · [(α + T)^−(r + x) + (y > 0) · a / (b + y − 1) · (α +
//! t_x)^−(r + x)]

use super::fit::{Maximum, maximise};
use super::history::History;
use super::rising::ln_rising;
use crate::Result;
use serde::{Deserialize, Serialize};

/// Parameters of BG/NBD and MBG/NBD, all above 0. The unit of α is that of the times.
///
/// ```
/// use levier::customer::{BgNbd, Leaving};
/// // Fader, Hardie and Lee 2005: the CDNOW customer with x = 2, t_x = 30.43, T = 38.86 weeks.
/// let model = BgNbd { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
/// let expected = model.expected(Leaving::AfterRepeats, 2, 30.43, 38.86, 39.0).unwrap();
/// assert!((expected - 1.226).abs() < 5e-4);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct BgNbd {
    /// Shape of the rates: small where customers differ much.
    pub r: f64,
    /// Rate parameter of the rates: their mean is r / α purchases a unit of time.
    pub alpha: f64,
    /// With `b`: the mean probability to leave after a purchase is a / (a + b).
    pub a: f64,
    /// See `a`.
    pub b: f64,
}

/// After which purchases a customer can leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// After repeat purchases only: BG/NBD, in which who bought once is alive for certain.
    AfterRepeats,
    /// After the first purchase too: MBG/NBD.
    AfterEvery,
}

impl Leaving {
    /// The chances to leave, after x repeat purchases.
    pub(super) const fn chances(self, x: u32) -> u32 {
        match self {
            Self::AfterRepeats => x,
            Self::AfterEvery => x + 1,
        }
    }
}

impl BgNbd {
    pub(super) fn is_valid(&self) -> bool {
        [self.r, self.alpha, self.a, self.b].iter().all(|p| p.is_finite() && *p > 0.0)
    }

    /// The logarithm of the odds of having left against being there.
    pub(super) fn ln_odds_gone(&self, leaving: Leaving, x: u32, t_x: f64, t: f64) -> f64 {
        let chances = leaving.chances(x);
        if chances == 0 {
            return f64::NEG_INFINITY;
        }
        let silence = ((t - t_x) / (self.alpha + t_x)).ln_1p();
        (self.a / (self.b + f64::from(chances) - 1.0)).ln() + (self.r + f64::from(x)) * silence
    }

    /// The natural logarithm of a history's likelihood; no constant is dropped.
    pub fn ln_likelihood(&self, leaving: Leaving, x: u32, t_x: f64, t: f64) -> Option<f64> {
        if !(self.is_valid() && t_x >= 0.0 && t >= t_x) {
            return None;
        }
        let chances = leaving.chances(x);
        let odds = self.ln_odds_gone(leaving, x, t_x, t);
        let value = ln_rising(self.r, x).0 + ln_rising(self.b, chances).0
            - ln_rising(self.a + self.b, chances).0
            - self.r * (t / self.alpha).ln_1p()
            - f64::from(x) * (self.alpha + t).ln()
            + softplus(odds);
        value.is_finite().then_some(value)
    }
}

/// ln(1 + eᵈ)
fn softplus(d: f64) -> f64 {
    if d > 0.0 { d + (-d).exp().ln_1p() } else { d.exp().ln_1p() }
}

/// The log-likelihood of groups with equal (x, t_x, T), and its gradient, in the logarithms of r, α, a and b.
pub(super) fn objective(leaving: Leaving, groups: &[History]) -> impl FnMut(&[f64], &mut [f64]) -> f64 + '_ {
    // Groups come by x, so that what depends on x alone is worked out once.
    move |at, gradient| {
        let model = BgNbd { r: at[0].exp(), alpha: at[1].exp(), a: at[2].exp(), b: at[3].exp() };
        let BgNbd { r, alpha, a, b } = model;
        let (mut value, mut slopes) = (0.0, [0.0; 4]);
        let mut known: Option<(u32, [f64; 5])> = None;
        for group in groups {
            let History { x, t_x, t, weight, .. } = *group;
            let chances = leaving.chances(x);
            let [constant, slope_r, slope_ab, slope_b, leaves] = match known {
                Some((same, parts)) if same == x => parts,
                _ => {
                    let (rate, slope_rate) = ln_rising(r, x);
                    let (stay, slope_stay) = ln_rising(b, chances);
                    let (all, slope_all) = ln_rising(a + b, chances);
                    let leaves = (a / (b + f64::from(chances) - 1.0)).ln();
                    let constant = rate + stay - all - f64::from(x) * at[1];
                    let parts = [constant, slope_rate, slope_all, slope_stay, leaves];
                    known = Some((x, parts));
                    parts
                }
            };
            let shape = r + f64::from(x);
            let (length, end) = ((t / alpha).ln_1p(), 1.0 / (alpha + t));
            let mut d_r = slope_r - length;
            let mut d_alpha = r / alpha - shape * end;
            let (mut d_a, mut d_b) = (-slope_ab, slope_b - slope_ab);
            let mut one = constant - shape * length;
            if chances > 0 {
                let last = b + f64::from(chances) - 1.0;
                let silence = ((t - t_x) / (alpha + t_x)).ln_1p();
                let odds = leaves + shape * silence;
                // The exponential that does not overflow serves both ln(1 + eᵈ) and 1 / (1 + e⁻ᵈ).
                let small = (-odds.abs()).exp();
                let gone = if odds > 0.0 { 1.0 } else { small } / (1.0 + small);
                one += odds.max(0.0) + small.ln_1p();
                d_r += gone * silence;
                d_alpha += shape * gone * (end - 1.0 / (alpha + t_x));
                d_a += gone / a;
                d_b -= gone / last;
            }
            value += weight * one;
            for (slope, d) in slopes.iter_mut().zip([r * d_r, alpha * d_alpha, a * d_a, b * d_b]) {
                *slope += weight * d;
            }
        }
        gradient.copy_from_slice(&slopes);
        value
    }
}

/// Maximum likelihood over groups.
pub(super) fn fit(leaving: Leaving, groups: &[History]) -> Result<Maximum> {
    let total = |of: fn(&History) -> f64| groups.iter().map(|group| group.weight * of(group)).sum::<f64>();
    // Purchases and time give the scale of r / α; the shapes are tried from much to little difference.
    let pace = total(|group| group.t) / total(|group| f64::from(group.x)).max(1.0);
    let mut starts = Vec::new();
    for r in [0.25, 1.0, 4.0] {
        for (a, b) in [(0.8, 2.5), (0.3, 6.0), (2.0, 2.0)] {
            starts.push(vec![r, (r * pace).max(1e-6), a, b]);
        }
    }
    maximise(&mut objective(leaving, groups), &starts)
}

#[cfg(test)]
mod tests {
    use super::super::fit::gradient_gap;
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_gradient_is_the_slope(
            logs in prop::array::uniform4(-3.0..3.0_f64),
            rows in prop::collection::vec((0..40_u32, 0.0..1.0_f64, 1.0..100.0_f64, 0.5..9.0_f64), 1..8),
            every in any::<bool>(),
        ) {
            let leaving = if every { Leaving::AfterEvery } else { Leaving::AfterRepeats };
            let groups: Vec<History> = rows
                .iter()
                .map(|&(x, part, t, weight)| History { x, t_x: if x == 0 { 0.0 } else { part * t }, t, mbar: 0.0, weight })
                .collect();
            let params: Vec<f64> = logs.iter().map(|log| log.exp()).collect();
            let gap = gradient_gap(&mut objective(leaving, &groups), &params);
            prop_assert!(gap < 1e-6, "{gap}");
            // The sum of the single likelihoods is the objective.
            let model = BgNbd { r: params[0], alpha: params[1], a: params[2], b: params[3] };
            let sum: f64 = groups.iter().map(|g| g.weight * model.ln_likelihood(leaving, g.x, g.t_x, g.t).unwrap()).sum();
            let value = objective(leaving, &groups)(&logs, &mut [0.0; 4]);
            prop_assert!((sum - value).abs() <= 1e-10 * value.abs().max(1.0));
        }
    }
}
