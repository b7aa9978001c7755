//! The negative binomial distribution: counts that vary more than Poisson's.

use super::beta::beta_cdf;

/// P(k) = Γ(k + r)/(Γ(r) k!) · pʳ (1 − p)ᵏ for k = 0, 1, …; r need not be whole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NegativeBinomial {
    r: f64,
    p: f64,
}

impl NegativeBinomial {
    /// From its shape r > 0 and 0 < p < 1; `None` outside.
    pub fn new(r: f64, p: f64) -> Option<Self> {
        (r > 0.0 && r.is_finite() && p > 0.0 && p < 1.0).then_some(Self { r, p })
    }

    /// From its mean and a variance above the mean; `None` when it is not.
    ///
    /// ```
    /// use levier::stats::NegativeBinomial;
    /// // R: qnbinom(0.95, size = 10, mu = 10) is 18.
    /// let counts = NegativeBinomial::of_mean_and_variance(10.0, 20.0).unwrap();
    /// assert_eq!(counts.quantile(0.95), Some(18.0));
    /// ```
    pub fn of_mean_and_variance(mean: f64, variance: f64) -> Option<Self> {
        Self::new(mean * mean / (variance - mean), mean / variance)
    }

    /// P(K ≤ k), 0 below 0; `None` where the beta function has no answer (counts above some 10¹⁰).
    ///
    /// ```
    /// use levier::stats::NegativeBinomial;
    /// // r = 1 is the geometric distribution: 1 − 0.7³.
    /// assert!((NegativeBinomial::new(1.0, 0.3).unwrap().at_most(2.0).unwrap() - 0.657).abs() < 1e-14);
    /// ```
    pub fn at_most(self, k: f64) -> Option<f64> {
        if k < 0.0 { Some(0.0) } else { beta_cdf(self.p, self.r, k.floor() + 1.0) }
    }

    /// P(K ≥ k), with all its digits where it is small; `None` as for [`at_most`](Self::at_most).
    ///
    /// ```
    /// use levier::stats::NegativeBinomial;
    /// assert!((NegativeBinomial::new(1.0, 0.3).unwrap().at_least(3.0).unwrap() - 0.343).abs() < 1e-14);
    /// ```
    pub fn at_least(self, k: f64) -> Option<f64> {
        if k <= 0.0 { Some(1.0) } else { beta_cdf(1.0 - self.p, k.ceil(), self.r) }
    }

    /// The smallest k with P(K ≤ k) ≥ `probability`, for 0 < probability < 1.
    pub fn quantile(self, probability: f64) -> Option<f64> {
        if !(probability > 0.0 && probability < 1.0) {
            return None;
        }
        let reaches = |k: f64| self.at_most(k).map(|p| p >= probability);
        if reaches(0.0)? {
            return Some(0.0);
        }
        // P(K ≤ below) is too low, P(K ≤ above) is not.
        let (mut below, mut above) = (0.0, (self.r * (1.0 - self.p) / self.p).ceil().max(1.0));
        while !reaches(above)? {
            (below, above) = (above, 2.0 * above);
        }
        while above - below > 1.0 {
            let middle = f64::midpoint(below, above).floor();
            if reaches(middle)? {
                above = middle;
            } else {
                below = middle;
            }
        }
        Some(above)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_quantile_is_the_first_that_reaches(mean in 0.01..5000.0_f64, spread in 1.01..50.0_f64, p in 0.001..0.999_f64) {
            let counts = NegativeBinomial::of_mean_and_variance(mean, spread * mean).unwrap();
            let k = counts.quantile(p).unwrap();
            prop_assert!(counts.at_most(k).unwrap() >= p);
            prop_assert!(k == 0.0 || counts.at_most(k - 1.0).unwrap() < p);
            prop_assert!((counts.at_most(k).unwrap() + counts.at_least(k + 1.0).unwrap() - 1.0).abs() < 1e-10);
        }
    }

    #[test]
    fn needs_more_spread_than_poisson() {
        assert_eq!(NegativeBinomial::of_mean_and_variance(3.0, 3.0), None);
        assert_eq!(NegativeBinomial::of_mean_and_variance(0.0, 1.0), None);
        assert_eq!(NegativeBinomial::new(1.0, 0.5).unwrap().quantile(1.0), None);
        assert_eq!(NegativeBinomial::new(2.0, 0.5).unwrap().at_most(-1.0), Some(0.0));
    }
}
