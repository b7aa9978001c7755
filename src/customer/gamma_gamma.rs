//! Gamma-Gamma: the expected amount of a purchase of each customer (Fader and Hardie 2013, "The Gamma-Gamma model
//! of monetary value"; Colombo and Jiang 1999).
//!
//! Amounts vary around each customer's own mean, and these means vary over customers. The average of few purchases
//! is therefore shrunk towards the mean of all. The model supposes that amount and frequency are independent; their
//! correlation is reported beside every fit.

use super::history::History;
use super::maximum_likelihood::{Maximum, maximise};
use super::pochhammer::stirling_rest;
use crate::numeric::sort_by;
use crate::{Code, Error, Result};
use serde::{Deserialize, Serialize};
use std::f64::consts::TAU;

/// Parameters of the Gamma-Gamma model, all above 0. The unit of v is that of the money.
///
/// ```
/// use levier::customer::GammaGamma;
/// // Fader and Hardie 2013, CDNOW: the mean over the population is p v / (q − 1).
/// let model = GammaGamma { p: 6.25, q: 3.74, v: 15.44 };
/// assert!((model.mean().unwrap() - 35.22).abs() < 0.01);
/// assert_eq!(model.expected_spend(0, 0.0), model.mean());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct GammaGamma {
    /// Shape of the amounts of one customer.
    pub p: f64,
    /// Shape of the customers' scales.
    pub q: f64,
    /// Scale of the customers' scales.
    pub v: f64,
}

impl GammaGamma {
    fn is_valid(&self) -> bool {
        [self.p, self.q, self.v].iter().all(|p| p.is_finite() && *p > 0.0)
    }

    /// The expected mean amount of a customer's purchases, E[M | x, mbar] = p (v + x mbar) / (p x + q − 1): the observed
    /// mean, shrunk towards the population's. `None` where it is infinite: without a repeat purchase when q ≤ 1.
    ///
    /// ```
    /// use levier::customer::GammaGamma;
    /// // Fader and Hardie (2013), CDNOW: two repeat purchases of 22.35 on average.
    /// let model = GammaGamma { p: 6.25, q: 3.74, v: 15.44 };
    /// let expected = 6.25 * (15.44 + 2.0 * 22.35) / (6.25 * 2.0 + 2.74);
    /// assert!((model.expected_spend(2, 22.35).unwrap() - expected).abs() < 1e-12);
    /// ```
    pub fn expected_spend(&self, x: u32, mbar: f64) -> Option<f64> {
        let x = f64::from(x);
        let below = self.p * x + self.q - 1.0;
        let spend = self.p * (self.v + x * mbar) / below;
        (self.is_valid() && mbar >= 0.0 && below > 0.0 && spend.is_finite()).then_some(spend)
    }

    /// The mean amount of a purchase over the population, p v / (q − 1).
    ///
    /// ```
    /// use levier::customer::GammaGamma;
    /// let model = GammaGamma { p: 6.25, q: 3.74, v: 15.44 };
    /// assert!((model.mean().unwrap() - 6.25 * 15.44 / 2.74).abs() < 1e-12);
    /// assert_eq!(GammaGamma { q: 0.9, ..model }.mean(), None);
    /// ```
    pub fn mean(&self) -> Option<f64> {
        self.expected_spend(0, 0.0)
    }
}

/// Those who enter the fit: a repeat purchase, and a mean amount above 0.
pub(super) fn spenders(histories: &[History]) -> Vec<History> {
    let mut kept: Vec<History> =
        histories.iter().filter(|h| h.x > 0 && h.mbar > 0.0 && h.weight > 0.0).copied().collect();
    // In one order, so that the order of the customers changes nothing; by x, whose gamma functions are
    // worked out once.
    sort_by(&mut kept, &|a, b| a.x.cmp(&b.x).then(a.mbar.total_cmp(&b.mbar)));
    kept
}

/// Pearson's correlation of the number of repeat purchases and their mean amount; none where one does not
/// vary.
pub(super) fn correlation(spenders: &[History]) -> Option<f64> {
    let n: f64 = spenders.iter().map(|h| h.weight).sum();
    let mean = |of: &dyn Fn(&History) -> f64| spenders.iter().map(|h| h.weight * of(h)).sum::<f64>() / n;
    let (x, m) = (mean(&|h| f64::from(h.x)), mean(&|h| h.mbar));
    let both = mean(&|h| (f64::from(h.x) - x) * (h.mbar - m));
    let spread = mean(&|h| (f64::from(h.x) - x).powi(2)).sqrt() * mean(&|h| (h.mbar - m).powi(2)).sqrt();
    (spread > 0.0).then(|| (both / spread).clamp(-1.0, 1.0))
}

/// The log-likelihood and its gradient, in the logarithms of p, q and v.
///
/// The one idea: u = x mbar / (x mbar + v) follows a beta law of shapes p x and q, whose density is written as
/// a distance from its centre p x / (p x + q), after Loader (2000, "Fast and accurate computation of binomial
/// probabilities"). Shapes are large where amounts hardly vary, and the three gamma functions would then
/// cancel to a few digits.
fn objective(spenders: &[History]) -> impl FnMut(&[f64], &mut [f64]) -> f64 + '_ {
    move |at, gradient| {
        let [p, q, v] = [at[0].exp(), at[1].exp(), at[2].exp()];
        let (rest_q, slope_q) = stirling_rest(q);
        let (mut value, mut slopes) = (0.0, [0.0; 3]);
        let mut known: Option<(u32, [f64; 3])> = None;
        for &History { x: count, mbar, weight, .. } in spenders {
            let shape = p * f64::from(count);
            let [constant, slope_shape, slope_both] = match known {
                Some((same, parts)) if same == count => parts,
                _ => {
                    let ((rest, slope), (rest_both, slope_both)) =
                        (stirling_rest(shape), stirling_rest(shape + q));
                    let height = 0.5 * (shape * q / (TAU * (shape + q))).ln();
                    let parts = [height - rest - rest_q + rest_both, slope, slope_both];
                    known = Some((count, parts));
                    parts
                }
            };
            let spent = f64::from(count) * mbar;
            let off = (spent * q - shape * v) / (spent + v);
            // ln of u against its centre, and of 1 − u against its own.
            let near = ln_one_plus(off / shape, || spent * (shape + q) / ((spent + v) * shape));
            let far = ln_one_plus(-off / q, || v * (shape + q) / ((spent + v) * q));
            value += weight * (constant - mbar.ln() + (shape * near - off) + (q * far + off));
            let d_p = near - slope_shape + slope_both;
            let d_q = far - slope_q + slope_both;
            for (slope, d) in slopes.iter_mut().zip([shape * d_p, q * d_q, off]) {
                *slope += weight * d;
            }
        }
        gradient.copy_from_slice(&slopes);
        value
    }
}

/// ln (1 + z), from 1 + z itself where z is near −1.
fn ln_one_plus(z: f64, whole: impl FnOnce() -> f64) -> f64 {
    if z > -0.5 { z.ln_1p() } else { whole().ln() }
}

/// The shapes p and q that stand for amounts that do not vary.
const SURE: f64 = 1e6;

/// Maximum likelihood over [`spenders`].
///
/// # Errors
/// `too_few_customers` with fewer than three, `no_convergence`.
pub(super) fn fit(spenders: &[History]) -> Result<Maximum> {
    if spenders.len() < 3 {
        return Err(Error::new(Code::TooFewCustomers).with("min", 3.0).with("rows", spenders.len() as f64));
    }
    let n: f64 = spenders.iter().map(|h| h.weight).sum();
    let mean = spenders.iter().map(|h| h.weight * h.mbar).sum::<f64>() / n;
    let (least, most) =
        spenders.iter().fold((f64::INFINITY, 0.0_f64), |(low, high), h| (low.min(h.mbar), high.max(h.mbar)));
    if most - least <= 1e-9 * most {
        // One price for everybody: the likelihood has no maximum, and everybody is expected to pay that price.
        let params = vec![SURE, SURE, mean * (SURE - 1.0) / SURE];
        let at: Vec<f64> = params.iter().map(|p| p.ln()).collect();
        let loglik = objective(spenders)(&at, &mut [0.0; 3]);
        return Ok(Maximum { params, loglik, covariance: None });
    }
    // Amounts are told in means, so that a search within limits is the same in any currency; and searched in p, q and
    // the centre c = v p / q, which what is seen tells by itself: as p and q grow, v alone must follow them ever more
    // closely.
    let in_means: Vec<History> = spenders.iter().map(|h| History { mbar: h.mbar / mean, ..*h }).collect();
    let starts: Vec<Vec<f64>> = [(1.0, 3.0), (5.0, 4.0), (2.0, 10.0), (20.0, 2.5), (100.0, 20.0)]
        .iter()
        .map(|&(p, q)| vec![p, q, (q - 1.0) / q])
        .collect();
    let mut in_v = objective(&in_means);
    let mut in_centre = |at: &[f64], gradient: &mut [f64]| {
        let value = in_v(&[at[0], at[1], at[2] + at[1] - at[0]], gradient);
        let d_v = gradient[2];
        gradient[0] -= d_v;
        gradient[1] += d_v;
        value
    };
    let top = maximise(&mut in_centre, &starts)?;
    let mut top = top.reparametrised(&[&[1.0, 0.0, 0.0], &[0.0, 1.0, 0.0], &[-1.0, 1.0, 1.0]]);
    top.params[2] *= mean;
    top.loglik -= n * mean.ln();
    Ok(top)
}

#[cfg(test)]
mod tests {
    use super::super::maximum_likelihood::gradient_gap;
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_gradient_is_the_slope(
            logs in prop::array::uniform3(-2.0..3.0_f64),
            rows in prop::collection::vec((1..40_u32, 0.5..300.0_f64, 0.5..9.0_f64), 1..8),
        ) {
            let rows: Vec<History> =
                rows.iter().map(|&(x, mbar, weight)| History { x, t_x: 1.0, t: 1.0, mbar, weight }).collect();
            let gap = gradient_gap(&mut objective(&spenders(&rows)), &logs.map(f64::exp));
            prop_assert!(gap < 1e-6, "{gap}");
        }

        #[test]
        fn the_likelihood_is_that_of_the_three_gamma_functions(
            logs in prop::array::uniform3(-2.0..3.0_f64), x in 1..40_u32, mbar in 0.5..300.0_f64,
        ) {
            let [p, q, v] = logs.map(f64::exp);
            let row = History { x, t_x: 1.0, t: 1.0, mbar, weight: 1.0 };
            let value = objective(&[row])(&logs, &mut [0.0; 3]);
            // Fader and Hardie 2013, equation 1a.
            let (x, gamma) = (f64::from(x), statrs::function::gamma::ln_gamma);
            let told = gamma(p * x + q) - gamma(p * x) - gamma(q) + q * v.ln() + (p * x - 1.0) * mbar.ln()
                + p * x * x.ln() - (p * x + q) * (x * mbar + v).ln();
            prop_assert!((value - told).abs() < 1e-10 * (1.0 + told.abs()) + 1e-12 * p * x * 10.0, "{value} {told}");
        }

        #[test]
        fn another_currency_changes_the_scale_alone(
            prices in prop::collection::vec(1.0..50.0_f64, 12..30), power in -6.0..9.0_f64,
        ) {
            let rate = 10_f64.powf(power);
            let rows = |rate: f64| -> Vec<History> {
                let row = |(i, m): (usize, &f64)| History { x: 1 + i as u32 % 4, t_x: 1.0, t: 1.0, mbar: m * rate, weight: 1.0 };
                prices.iter().enumerate().map(row).collect()
            };
            let (one, other) = (fit(&spenders(&rows(1.0))).unwrap(), fit(&spenders(&rows(rate))).unwrap());
            let spend = |top: &Maximum, rate: f64| {
                GammaGamma { p: top.params[0], q: top.params[1], v: top.params[2] }.expected_spend(3, 20.0 * rate)
            };
            let (one_spend, other_spend) = (spend(&one, 1.0).unwrap(), spend(&other, rate).unwrap() / rate);
            prop_assert!((one_spend - other_spend).abs() < 1e-4 * one_spend, "{one:?} {other:?}");
            let told = other.loglik + prices.len() as f64 * rate.ln();
            prop_assert!((one.loglik - told).abs() < 1e-6 * one.loglik.abs().max(1.0), "{one:?} {other:?}");
        }

        #[test]
        fn a_few_prices_are_fitted(cents in 100..100_000_u32, levels in 1..4_u32, spread in 0.001..3.0_f64) {
            let price = |i: u32| f64::from(cents) / 100.0 * (1.0 + spread * f64::from(i % levels));
            let rows: Vec<History> =
                (0..60).map(|i| History { x: 1 + i % 5, t_x: 1.0, t: 1.0, mbar: price(i), weight: 1.0 }).collect();
            let top = fit(&spenders(&rows)).unwrap();
            let model = GammaGamma { p: top.params[0], q: top.params[1], v: top.params[2] };
            let (low, high) = (price(0), price(levels - 1));
            for row in &rows {
                let spend = model.expected_spend(row.x, row.mbar).unwrap();
                prop_assert!(spend >= low * (1.0 - 1e-3) && spend <= high * (1.0 + 1e-3), "{spend} in {low}, {high}");
            }
        }

        #[test]
        fn the_expectation_is_between_what_is_seen_and_everybody_s_mean(
            p in 0.1..50.0_f64, q in 1.1..50.0_f64, v in 0.1..100.0_f64, x in 0..100_u32, mbar in 0.0..1000.0_f64,
        ) {
            let model = GammaGamma { p, q, v };
            let (spend, mean) = (model.expected_spend(x, mbar).unwrap(), model.mean().unwrap());
            prop_assert!(spend >= mean.min(mbar) * (1.0 - 1e-12) && spend <= mean.max(mbar) * (1.0 + 1e-12));
        }
    }
}
