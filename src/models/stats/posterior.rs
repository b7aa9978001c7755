//! The posterior of a rate after its counts, and the comparison of two.
//!
//! Every probability here is one integral of a log-concave function on the scale of ln(x/(1 − x)), where the
//! trapezoidal rule converges faster than any power of its step; nothing is drawn at random.

use super::Bounds;
use super::beta::{beta_density, beta_quantile, is_shape, ln_logit_density, ln_tails};
use super::normal::{normal_density, normal_quantile, normal_tail};
use crate::numeric::maximum_in;

/// Shapes below this put weight on rates that no number can tell from 0.
const SMALLEST_SHAPE: f64 = 0.05;
/// From these shapes on, and with more than this sum, the distribution is taken as normal: two rates would take long to
/// compare, and its skewness is below 0.002.
const NORMAL_SHAPE: f64 = 1e6;
const NORMAL_SUM: f64 = 2.5e7;
/// Relative change between two refinements at which an integral stands: halving the step squares its error, so
/// that the second is good to 1e-12.
const SETTLED: f64 = 1e-6;
const REFINEMENTS: u32 = 12;

/// The distribution of a rate: Beta(alpha, beta).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Posterior {
    alpha: f64,
    beta: f64,
}

impl Posterior {
    /// The posterior after `successes` in `trials`, from a prior Beta(alpha, beta). `None` when
    /// 0 ≤ successes ≤ trials does not hold, or a shape falls below 0.05, or nearly all of more than 10¹⁶ trials ended
    /// the same way.
    ///
    /// ```
    /// use levier::stats::Posterior;
    /// // Jeffreys's prior, 3 of 40: Beta(3.5, 37.5).
    /// let posterior = Posterior::new(3.0, 40.0, 0.5, 0.5).unwrap();
    /// assert!((posterior.mean() - 3.5 / 41.0).abs() < 1e-15);
    /// ```
    pub fn new(successes: f64, trials: f64, prior_alpha: f64, prior_beta: f64) -> Option<Self> {
        if !(0.0..=trials).contains(&successes) {
            return None;
        }
        let (alpha, beta) = (prior_alpha + successes, prior_beta + (trials - successes));
        let found = Self { alpha, beta };
        let sound = prior_alpha >= SMALLEST_SHAPE
            && prior_beta >= SMALLEST_SHAPE
            && (alpha + beta).is_finite()
            && (found.is_normal() || is_shape(alpha, beta));
        sound.then_some(found)
    }

    /// The mean rate.
    pub fn mean(self) -> f64 {
        self.alpha / (self.alpha + self.beta)
    }

    /// The credible interval with equal tails that holds the rate with this probability, in (0, 1).
    ///
    /// ```
    /// use levier::stats::Posterior;
    /// // scipy: beta(3.5, 37.5).ppf([0.025, 0.975]).
    /// let bounds = Posterior::new(3.0, 40.0, 0.5, 0.5).unwrap().interval(0.95).unwrap();
    /// assert!((bounds.low - 0.021576674442978006).abs() < 1e-12);
    /// assert!((bounds.high - 0.18681429723762477).abs() < 1e-12);
    /// ```
    pub fn interval(self, confidence: f64) -> Option<Bounds> {
        let tail = (1.0 - confidence) / 2.0;
        if !(tail > 0.0 && tail < 0.5) {
            return None;
        }
        if self.is_normal() {
            let reach = -normal_quantile(tail)? * self.deviation();
            return Some(Bounds { low: self.mean() - reach, high: self.mean() + reach });
        }
        let low = beta_quantile(tail, self.alpha, self.beta)?;
        // The upper end from the mirrored distribution, whose small tail keeps its digits.
        let high = 1.0 - beta_quantile(tail, self.beta, self.alpha)?;
        Some(Bounds { low, high })
    }

    /// The density at a rate; `None` where it is infinite.
    ///
    /// ```
    /// use levier::stats::Posterior;
    /// // scipy: beta(3.5, 37.5).pdf(0.1).
    /// let density = Posterior::new(3.0, 40.0, 0.5, 0.5).unwrap().density(0.1).unwrap();
    /// assert!((density / 7.357861515235616 - 1.0).abs() < 1e-12);
    /// ```
    pub fn density(self, rate: f64) -> Option<f64> {
        if self.is_normal() {
            return Some(normal_density((rate - self.mean()) / self.deviation()) / self.deviation());
        }
        beta_density(rate, self.alpha, self.beta)
    }

    /// Whether the normal limit serves.
    fn is_normal(self) -> bool {
        self.alpha.min(self.beta) >= NORMAL_SHAPE && self.alpha + self.beta > NORMAL_SUM
    }

    fn deviation(self) -> f64 {
        let sum = self.alpha + self.beta;
        (self.alpha / sum * (self.beta / sum) / (sum + 1.0)).sqrt()
    }

    /// Mode and spread of ln(x/(1 − x)), roughly.
    fn logit(self) -> (f64, f64) {
        ((self.alpha / self.beta).ln(), (1.0 / self.alpha + 1.0 / self.beta).sqrt())
    }
}

/// Two rates compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PosteriorComparison {
    /// P(rate B > rate A).
    pub b_beats_a: f64,
    /// What choosing A is expected to forgo: E\[max(B − A, 0)\], a difference of rates.
    pub loss_of_a: f64,
    /// What choosing B is expected to forgo: E\[max(A − B, 0)\].
    pub loss_of_b: f64,
}

/// Compares two independent rates, to about ten digits; the smaller probability and the smaller loss keep theirs.
///
/// E\[max(B − A, 0)\] = ∫ P(A ≤ x) P(B > x) dx, and the two losses differ by the difference of the means.
/// Where both are counted in millions their normal limit answers. `None` only if an integral does not settle, or one
/// rate is counted in more than 10¹⁰ trials and the other in few.
///
/// ```
/// use levier::stats::{Posterior, compare};
/// let flat = Posterior::new(0.0, 0.0, 1.0, 1.0).unwrap();
/// let found = compare(flat, flat).unwrap();
/// assert!((found.b_beats_a - 0.5).abs() < 1e-9);
/// assert!((found.loss_of_a - 1.0 / 6.0).abs() < 1e-9);
/// ```
pub fn compare(a: Posterior, b: Posterior) -> Option<PosteriorComparison> {
    if a.is_normal() && b.is_normal() {
        return Some(compare_normal(a, b));
    }
    let lower = |side: Posterior, x: f64, y: f64| Some(ln_tails(side.alpha, side.beta, x, y)?.0);
    let upper = |side: Posterior, x: f64, y: f64| Some(ln_tails(side.alpha, side.beta, x, y)?.1);
    let density = |side: Posterior, x: f64, y: f64| ln_logit_density(side.alpha, side.beta, x, y);
    let ahead = b.logit().0 >= a.logit().0;
    // The density of the narrower one against a tail of the other: the smaller of the two probabilities.
    let a_is_narrower = a.logit().1 <= b.logit().1;
    let least = integral(a, b, &|x, y| {
        Some(match (a_is_narrower, ahead) {
            (true, true) => density(a, x, y) + lower(b, x, y)?,
            (true, false) => density(a, x, y) + upper(b, x, y)?,
            (false, true) => density(b, x, y) + upper(a, x, y)?,
            (false, false) => density(b, x, y) + lower(a, x, y)?,
        })
    })?
    .min(1.0);
    let gap = b.mean() - a.mean();
    let smaller = integral(a, b, &|x, y| {
        let (low, high) = if gap >= 0.0 { (b, a) } else { (a, b) };
        Some(lower(low, x, y)? + upper(high, x, y)? + x.ln() + y.ln())
    })?;
    let larger = smaller + gap.abs();
    let (loss_of_a, loss_of_b) = if gap >= 0.0 { (larger, smaller) } else { (smaller, larger) };
    Some(PosteriorComparison { b_beats_a: if ahead { 1.0 - least } else { least }, loss_of_a, loss_of_b })
}

/// Two normal rates: their difference is normal too.
fn compare_normal(a: Posterior, b: Posterior) -> PosteriorComparison {
    let gap = b.mean() - a.mean();
    let deviation = a.deviation().hypot(b.deviation());
    let z = (gap / deviation).abs();
    let least = normal_tail(z);
    let smaller = (deviation * (normal_density(z) - z * least)).max(0.0);
    let larger = smaller + gap.abs();
    let ahead = gap >= 0.0;
    let (loss_of_a, loss_of_b) = if ahead { (larger, smaller) } else { (smaller, larger) };
    PosteriorComparison { b_beats_a: if ahead { 1.0 - least } else { least }, loss_of_a, loss_of_b }
}

/// ∫ exp g(u) du over the line, for a concave g given at x = 1/(1 + e⁻ᵘ) and y = 1 − x.
fn integral(a: Posterior, b: Posterior, g: &dyn Fn(f64, f64) -> Option<f64>) -> Option<f64> {
    let mut at = |u: f64| {
        let (x, y) = (1.0 / (1.0 + (-u).exp()), 1.0 / (1.0 + u.exp()));
        // Beyond the range of numbers there is no weight left.
        if x > 0.0 && y > 0.0 { g(x, y) } else { Some(f64::NEG_INFINITY) }
    };
    let ((mode_a, spread_a), (mode_b, spread_b)) = (a.logit(), b.logit());
    let scale = spread_a.min(spread_b);
    let pad = 6.0 * (spread_a + spread_b);
    let peak = maximum_in(&mut at, mode_a.min(mode_b) - pad, mode_a.max(mode_b) + pad, 0.5 * scale)?;
    let top = at(peak)?;
    if top == f64::NEG_INFINITY {
        return Some(0.0);
    }
    // u = peak + scale · sinh t reaches slow tails in few steps.
    let value = |t: f64| Some((at(peak + scale * t.sinh())? - top).exp() * scale * t.cosh());
    let mut step = 0.5;
    let mut sum = side(&value, 0.0, step)? + side(&value, -step, -step)?;
    for _ in 0..REFINEMENTS {
        // The points halfway between those already counted.
        let halfway = side(&value, step / 2.0, step)? + side(&value, -step / 2.0, -step)?;
        let (before, now) = (sum * step, (sum + halfway) * step / 2.0);
        sum += halfway;
        step /= 2.0;
        if (now - before).abs() <= SETTLED * now {
            return Some(now * top.exp());
        }
    }
    None
}

/// The sum of `value` from `t` on, until what follows no longer counts.
fn side(value: &dyn Fn(f64) -> Option<f64>, mut t: f64, step: f64) -> Option<f64> {
    let mut sum = 0.0_f64;
    loop {
        let term = value(t)?;
        sum += term;
        if term <= 1e-15 * sum && t.abs() > 1.0 || t.abs() > 40.0 {
            return Some(sum);
        }
        t += step;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn beats(a: (f64, f64), b: (f64, f64)) -> f64 {
        let of = |(x, n): (f64, f64)| Posterior::new(x, n, 1.0, 1.0).unwrap();
        compare(of(a), of(b)).unwrap().b_beats_a
    }

    #[test]
    fn counts_of_any_size_are_compared() {
        // Two standard errors apart, half of 10¹² each: the normal distribution function at 2.
        let n = 1e12_f64;
        let gap = 2.0 * (2.0 * 0.25 / n).sqrt();
        assert!((beats((0.5 * n, n), ((0.5 + gap) * n, n)) - 0.977_249_868_051_820_8).abs() < 1e-6);
        // 52,000 and 53,000 of 26 million: z of 3.09, as the test of two proportions finds.
        assert!((beats((52_000.0, 2.6e7), (53_000.0, 2.6e7)) - 0.999_0).abs() < 1e-3);
    }

    #[test]
    fn the_normal_limit_continues_the_integral() {
        let below = beats((2.4e6, 2.49e7), (2.403e6, 2.49e7));
        let above = beats((2.4e6 * 1.005, 2.502_45e7), (2.403e6 * 1.005, 2.502_45e7));
        assert!((below - above).abs() < 2e-3, "{below} {above}");
    }
}
