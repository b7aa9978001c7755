//! Forecasts of BG/NBD and MBG/NBD: P(alive), expected purchases, and the purchases of a new customer.
//!
//! If a customer never left, the number of purchases N in the next t units would be negative binomial: P(N = n) =
//! (A)ₙ / n! · zⁿ (1 − z)^A with A = r + x and z = t / (α + T + t). Of n such purchases, the expected number made
//! before leaving is u(n) = Σ over j < n of (B)ⱼ / (a + B)ⱼ with B = b + y. So E[Y(t)] = P(alive) · Σ P(N = n)
//! u(n).
//!
//! This equals the published (a + b + y − 1) / (a − 1) · [1 − (1 − z)^A ₂F₁(A, B; a + b + y − 1; z)], summed in
//! another order. No term is negative and nothing is divided by a − 1, so no digit is lost near a = 1.

use super::bg_nbd::{BgNbd, Leaving};
use super::pochhammer::ln_pochhammer;

/// More terms than any sensible horizon takes: z would be above 1 − 10⁻⁶.
const MOST_TERMS: u32 = 20_000_000;
/// Rescaling keeps the terms of long series inside the range of a double.
const LARGE: f64 = 1e250;

impl BgNbd {
    /// The probability that a customer has not left at T.
    ///
    /// ```
    /// use levier::customer::{BgNbd, Leaving};
    /// // Fader, Hardie and Lee (2005), CDNOW, in weeks; 1 / (1 + a/(b + x − 1) ((α + T)/(α + t_x))^(r + x)).
    /// let cdnow = BgNbd { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
    /// let alive = cdnow.p_alive(Leaving::AfterRepeats, 2, 30.43, 38.86).unwrap();
    /// assert!((alive - 0.726578570080673).abs() < 1e-12);
    /// ```
    pub fn p_alive(&self, leaving: Leaving, x: u32, t_x: f64, t: f64) -> Option<f64> {
        if !(self.is_valid() && t_x >= 0.0 && t >= t_x && t.is_finite()) {
            return None;
        }
        let odds = self.ln_odds_gone(leaving, x, t_x, t);
        (!odds.is_nan()).then(|| 1.0 / (1.0 + odds.exp()))
    }

    /// The purchases expected in the `horizon` after T.
    ///
    /// ```
    /// use levier::customer::{BgNbd, Leaving};
    /// // Fader, Hardie and Lee (2005) report 1.226 for this customer.
    /// let cdnow = BgNbd { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
    /// let expected = cdnow.expected(Leaving::AfterRepeats, 2, 30.43, 38.86, 39.0).unwrap();
    /// assert!((expected - 1.226).abs() < 5e-4);
    /// ```
    pub fn expected(&self, leaving: Leaving, x: u32, t_x: f64, t: f64, horizon: f64) -> Option<f64> {
        let alive = self.p_alive(leaving, x, t_x, t)?;
        Some(alive * self.expected_if_alive(leaving, x, t, horizon)?)
    }

    /// The repeat purchases expected of a new customer in the `horizon` after the first purchase.
    ///
    /// ```
    /// use levier::customer::{BgNbd, Leaving};
    /// // mpmath: the closed form with ₂F₁.
    /// let cdnow = BgNbd { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
    /// assert!((cdnow.expected_of_new(Leaving::AfterRepeats, 39.0).unwrap() - 1.19672319332082).abs() < 1e-9);
    /// ```
    pub fn expected_of_new(&self, leaving: Leaving, horizon: f64) -> Option<f64> {
        self.expected(leaving, 0, 0.0, 0.0, horizon)
    }

    /// The probability of no purchase in the `horizon` after T.
    pub fn p_no_purchase(&self, leaving: Leaving, x: u32, t_x: f64, t: f64, horizon: f64) -> Option<f64> {
        let alive = self.p_alive(leaving, x, t_x, t)?;
        if !(horizon >= 0.0 && horizon.is_finite()) {
            return None;
        }
        // (α + T + t) / (α + T) = 1 + t / (α + T)
        let some = -(-(self.r + f64::from(x)) * (horizon / (self.alpha + t)).ln_1p()).exp_m1();
        Some(1.0 - alive * some)
    }

    /// The purchases expected of who is alive at T. `t_x` does not enter.
    pub(super) fn expected_if_alive(&self, leaving: Leaving, x: u32, t: f64, horizon: f64) -> Option<f64> {
        if !(horizon >= 0.0 && horizon.is_finite() && self.is_valid()) {
            return None;
        }
        if horizon == 0.0 {
            return Some(0.0);
        }
        let shape = self.r + f64::from(x);
        let stay = self.b + f64::from(leaving.chances(x));
        let z = horizon / (self.alpha + t + horizon);
        // P(N = n) up to e^shift, u(n), the next term of u, and Σ P(N = n) u(n).
        let (mut p, mut made, mut next, mut sum) = (1.0, 0.0, 1.0, 0.0);
        let mut shift = -shape * (horizon / (self.alpha + t)).ln_1p();
        for n in 0..MOST_TERMS {
            let n = f64::from(n);
            let ratio = z * (shape + n) / (n + 1.0);
            p *= ratio;
            made += next;
            next *= (stay + n) / (self.a + stay + n);
            let term = p * made;
            sum += term;
            if sum > LARGE {
                (p, sum, shift) = (p / LARGE, sum / LARGE, shift + LARGE.ln());
            }
            // Later terms shrink at least by this, for u(n + 1) / u(n) is at most (n + 2) / (n + 1).
            let shrink = (z * (shape + n + 1.0) / (n + 2.0)).max(z) * (n + 2.0) / (n + 1.0);
            if shrink < 1.0 && p * made * shrink <= 1e-16 * (1.0 - shrink) * sum {
                let value = (shift + sum.ln()).exp();
                return value.is_finite().then_some(value);
            }
        }
        None
    }

    /// P(X = 0), …, P(X = `last` − 1) and P(X ≥ `last`) for the repeat purchases of a customer watched for T.
    pub(super) fn counts(&self, leaving: Leaving, t: f64, last: u32) -> Option<Vec<f64>> {
        if !(self.is_valid() && t >= 0.0 && t.is_finite()) {
            return None;
        }
        let z = t / (self.alpha + t);
        let stays = |chances: u32| {
            (ln_pochhammer(self.b, chances).0 - ln_pochhammer(self.a + self.b, chances).0).exp()
        };
        let mut pmf = (-self.r * (t / self.alpha).ln_1p()).exp();
        let (mut more, mut rest, mut counts) = (1.0, 1.0, Vec::new());
        for x in 0..last {
            let chances = leaving.chances(x);
            // Still there after x purchases, or gone at the last chance with a purchase still to come.
            let mut probability = stays(chances) * pmf;
            if chances > 0 {
                probability += (stays(chances - 1) - stays(chances)).max(0.0) * more;
            }
            counts.push(probability);
            rest -= probability;
            more = f64::max(more - pmf, 0.0);
            pmf *= z * (self.r + f64::from(x)) / (f64::from(x) + 1.0);
        }
        counts.push(f64::max(rest, 0.0));
        Some(counts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn models() -> impl Strategy<Value = (BgNbd, Leaving)> {
        (prop::array::uniform4(-4.0..4.0_f64), any::<bool>()).prop_map(|([r, alpha, a, b], every)| {
            let model = BgNbd { r: r.exp(), alpha: alpha.exp(), a: a.exp(), b: b.exp() };
            (model, if every { Leaving::AfterEvery } else { Leaving::AfterRepeats })
        })
    }

    proptest! {
        #[test]
        fn alive_is_a_probability_that_falls_with_silence(
            (model, leaving) in models(), x in 0..200_u32, t_x in 0.0..300.0_f64, wait in 0.0..300.0_f64, more in 0.0..300.0_f64,
        ) {
            let t_x = if x == 0 { 0.0 } else { t_x };
            let now = model.p_alive(leaving, x, t_x, t_x + wait).unwrap();
            let later = model.p_alive(leaving, x, t_x, t_x + wait + more).unwrap();
            prop_assert!((0.0..=1.0).contains(&now) && (0.0..=1.0).contains(&later) && later <= now);
        }

        #[test]
        fn purchases_grow_with_the_horizon_and_no_purchase_gets_rarer(
            (model, leaving) in models(), x in 0..200_u32, t_x in 0.0..300.0_f64, wait in 0.0..300.0_f64,
            horizon in 0.0..300.0_f64, more in 0.0..300.0_f64,
        ) {
            let t_x = if x == 0 { 0.0 } else { t_x };
            let of = |h: f64| model.expected(leaving, x, t_x, t_x + wait, h).unwrap();
            prop_assert_eq!(of(0.0), 0.0);
            prop_assert!(of(horizon) >= 0.0);
            prop_assert!(of(horizon + more) >= of(horizon) * (1.0 - 1e-12));
            let none = |h: f64| model.p_no_purchase(leaving, x, t_x, t_x + wait, h).unwrap();
            prop_assert!(none(horizon + more) <= none(horizon) && (0.0..=1.0).contains(&none(horizon)));
            // At least one purchase has at most the probability of the number expected.
            prop_assert!(1.0 - none(horizon) <= of(horizon) + 1e-12);
        }

        #[test]
        fn extreme_parameters_never_give_what_is_not_a_number(
            logs in prop::array::uniform4(-16.0..16.0_f64), x in 0..5000_u32, t in 0.0..5000.0_f64, part in 0.0..1.0_f64,
        ) {
            let [r, alpha, a, b] = logs.map(f64::exp);
            let model = BgNbd { r, alpha, a, b };
            let t_x = if x == 0 { 0.0 } else { part * t };
            // A short horizon: series of millions of terms are right too, and slow to test.
            let horizon = 0.9 * (alpha + t);
            for leaving in [Leaving::AfterRepeats, Leaving::AfterEvery] {
                for value in [
                    model.p_alive(leaving, x, t_x, t),
                    model.ln_likelihood(leaving, x, t_x, t),
                    if r < 1e4 { model.expected(leaving, x, t_x, t, horizon) } else { None },
                    model.p_no_purchase(leaving, x, t_x, t, horizon),
                ].into_iter().flatten() {
                    prop_assert!(value.is_finite());
                }
            }
        }

        #[test]
        fn counts_are_probabilities_whose_mean_is_the_expectation((model, leaving) in models(), t in 0.1..30.0_f64) {
            let counts = model.counts(leaving, t, 400).unwrap();
            prop_assert!(counts.iter().all(|p| (0.0..=1.0 + 1e-12).contains(p)));
            prop_assert!((counts.iter().sum::<f64>() - 1.0).abs() < 1e-9);
            if counts[400] < 1e-13 {
                let mean: f64 = counts.iter().enumerate().map(|(x, p)| x as f64 * p).sum();
                let told = model.expected_of_new(leaving, t).unwrap();
                prop_assert!((mean - told).abs() <= 1e-6 * told.max(1.0), "{} {}", mean, told);
            }
        }
    }

    #[test]
    fn nothing_is_said_of_what_cannot_be() {
        let model = BgNbd { r: 0.0, alpha: 1.0, a: 1.0, b: 1.0 };
        assert_eq!(model.p_alive(Leaving::AfterRepeats, 1, 1.0, 2.0), None);
        let model = BgNbd { r: 1.0, ..model };
        assert_eq!(model.p_alive(Leaving::AfterRepeats, 1, 3.0, 2.0), None);
        assert_eq!(model.expected(Leaving::AfterRepeats, 1, 1.0, 2.0, f64::NAN), None);
        assert_eq!(model.expected(Leaving::AfterRepeats, 1, 1.0, 2.0, -1.0), None);
    }
}
